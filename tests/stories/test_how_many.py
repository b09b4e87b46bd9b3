"""One draft a rejection: two that look like one, one that looks like two, floods, backlogs (issue 4, point 8)."""

from collections.abc import Callable

from tests.stories.letters import FINAL, MARTA
from tests.stories.mailbox import Mailbox, addresses


def test_two_firms_get_two_drafts_that_differ(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL)
    mailbox.comes("Ines Moreau <ines@atelier.example>", FINAL.replace("Marta Oduya", "Ines Moreau"))
    mailbox.run()
    one, other = (draft.get_body(("plain",)) for draft in mailbox.drafts)
    assert one is not None
    assert other is not None
    assert one.get_content().splitlines()[2:-1] != other.get_content().splitlines()[2:-1]


def test_two_roles_at_one_firm_get_two_drafts_and_the_same_role_one(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL)
    mailbox.comes(MARTA, FINAL.replace("Brand Designer", "Packaging Engineer"))
    mailbox.comes(MARTA, FINAL.replace("long discussion", "longer discussion"))
    mailbox.run()
    assert len(mailbox.drafts) == 2


def test_one_mail_delivered_twice_gets_one_draft(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, Message_ID="<same@kestrelfoods.example>")
    mailbox.comes(MARTA, FINAL, Message_ID="<same@kestrelfoods.example>")
    mailbox.run()
    mailbox.comes(MARTA, FINAL, Message_ID="<same@kestrelfoods.example>")
    mailbox.run()
    assert len(mailbox.drafts) == 1


def test_two_mails_that_share_a_message_id_get_two(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, Message_ID="<x@ats.example>")
    ines = FINAL.replace("Marta Oduya", "Ines Moreau").replace("Kestrel Foods", "Atelier Nord")
    mailbox.comes("Ines Moreau <ines@atelier.example>", ines, Message_ID="<x@ats.example>", Subject="Set Designer")
    mailbox.run()
    assert len(mailbox.drafts) == 2


def test_mails_without_a_message_id_get_one_each(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, Message_ID="")
    mailbox.comes("Ines Moreau <ines@atelier.example>", FINAL.replace("Marta Oduya", "Ines Moreau"), Message_ID="")
    mailbox.run()
    mailbox.run()
    assert len(mailbox.drafts) == 2


def test_at_the_first_run_only_the_fresh_ones_are_answered(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL)
    mailbox.later(days=20)
    mailbox.comes("Ines Moreau <ines@atelier.example>", FINAL.replace("Marta Oduya", "Ines Moreau"))
    mailbox.lose_state()
    mailbox.run()
    assert addresses(mailbox.draft, "To") == ["ines@atelier.example"]


def test_a_mail_that_was_moved_before_its_turn_is_found(new_mailbox: Callable[..., Mailbox]) -> None:
    mailbox = new_mailbox(max_drafts_per_run=1)
    mailbox.comes(MARTA, FINAL)
    mailbox.comes("Ines Moreau <ines@atelier.example>", FINAL.replace("Marta Oduya", "Ines Moreau"))
    assert "run-cap" in mailbox.reasons()
    for uid, _, _ in mailbox.server.snapshot():
        mailbox.server.move("INBOX", uid, "Archive")
    mailbox.run()
    assert len(mailbox.drafts) == 2


def test_a_flood_is_held_back_by_the_caps_and_nothing_is_lost(new_mailbox: Callable[..., Mailbox]) -> None:
    mailbox = new_mailbox(max_drafts_per_run=5, max_drafts_per_day=8)
    for number in range(12):
        mailbox.comes(f"A B <a{number}@firm{number}.example>", FINAL.replace("Marta Oduya", f"Anna Bell{'a' * number}"))
    assert mailbox.reasons().count("run-cap") == 7
    assert mailbox.reasons().count("day-cap") == 4
    assert len(mailbox.drafts) == 8
    mailbox.later(hours=25)
    mailbox.run()
    assert len(mailbox.drafts) == 12


def test_an_old_mail_that_turns_up_gets_no_draft(mailbox: Mailbox) -> None:
    mailbox.later(days=-40)
    mailbox.comes(MARTA, FINAL)
    mailbox.later(days=40)
    assert mailbox.reasons() == ["too-old"]


def test_a_dry_run_tells_what_a_real_one_does_and_leaves_no_trace(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL)
    (told,) = mailbox.run(dry_run=True)
    assert (told.result, told.reason) == ("would-draft", "final-round")
    assert mailbox.drafts == []
    (done,) = mailbox.run()
    assert done.result == "drafted"
    assert done.draft == told.draft


def test_the_known_and_the_far_come_go_first_when_caps_hold(new_mailbox: Callable[..., Mailbox]) -> None:
    mailbox = new_mailbox(max_drafts_per_run=1)
    mailbox.comes(
        "Ines Moreau <ines@atelier.example>",
        "Dear Noor,\n\nthank you for your application as set designer. Unfortunately we have chosen another candidate."
        "\n\nInes Moreau\n",
    )
    mailbox.comes(MARTA, FINAL)
    mailbox.run()
    assert addresses(mailbox.draft, "To") == ["marta.oduya@kestrelfoods.example"]


def test_a_rejection_that_is_moved_and_moved_back_stays_answered_once(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL)
    mailbox.run()
    ((uid, _, _),) = mailbox.server.snapshot()
    mailbox.server.move("Archive", mailbox.server.move("INBOX", uid, "Archive"), "INBOX")
    mailbox.server.renumber()
    mailbox.run()
    assert len(mailbox.drafts) == 1


def test_no_pass_touches_the_inbox(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL)
    mailbox.comes("Tom Baker <tom@otherfirm.example>", "Hi Noor, lunch on Friday?\n\nTom Baker\n")
    before = mailbox.server.snapshot()
    mailbox.run()
    assert mailbox.server.snapshot() == before
