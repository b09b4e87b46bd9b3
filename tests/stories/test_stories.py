"""Situations that a careful assistant gets right (issue 4), each told as a story and looked at at its end."""

from collections.abc import Callable

import pytest

from bot.settings import NoReply
from tests.stories.mailbox import ALIAS, ME, Mailbox, addresses

MARTA = "Marta Oduya <marta.oduya@kestrelfoods.example>"
FINAL = (
    "Dear Noor,\n\nthank you for coming in for the last round. After a long discussion the panel has decided to offer "
    "the Brand Designer position at Kestrel Foods to the other finalist. Your portfolio impressed all of us, and I am "
    "sorry that I can't bring you better news.\n\nKind regards\nMarta Oduya\n"
)
ATS = (
    "Dear Noor,\n\nThank you for your interest in the Brand Designer position at Kestrel Foods. Unfortunately, after "
    "careful consideration, we have decided to move forward with other candidates.\n\nThe Kestrel Foods Talent Team\n\n"
    "Please do not reply to this message.\n"
)


def test_a_rejection_in_the_interview_thread_is_answered_in_that_thread(mailbox: Mailbox) -> None:
    invited = mailbox.comes(
        MARTA, "Dear Noor,\n\ncan you come in on Thursday for an interview?\n\nMarta", Subject="Thursday"
    )
    thanks = mailbox.goes(MARTA, "Thank you!", Subject="Re: Thursday", In_Reply_To=invited, References=invited)
    mailbox.later(days=2)
    no = mailbox.comes(MARTA, FINAL, Subject="Re: Thursday", In_Reply_To=thanks, References=f"{invited} {thanks}")
    mailbox.run()
    assert mailbox.draft["References"] == f"{invited} {thanks} {no}"
    assert mailbox.draft["Subject"] == "Re: Thursday"
    assert mailbox.text().startswith("Dear Marta,")


def test_a_rejection_to_an_alias_is_answered_from_the_alias(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, To=f"Noor <{ALIAS}>")
    mailbox.run()
    assert addresses(mailbox.draft, "From") == [ALIAS]


def test_a_plus_tagged_address_is_kept(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, To="noor+kestrel@lindqvist.example")
    mailbox.run()
    assert addresses(mailbox.draft, "From") == ["noor+kestrel@lindqvist.example"]


def test_a_no_reply_address_with_a_human_reply_to_is_answered_there(mailbox: Mailbox) -> None:
    mailbox.comes("Kestrel Foods <no-reply@us.greenhouse-mail.io>", FINAL, Reply_To=MARTA)
    mailbox.run()
    assert addresses(mailbox.draft, "To") == ["marta.oduya@kestrelfoods.example"]


def test_a_no_reply_address_alone_gets_no_draft(mailbox: Mailbox) -> None:
    mailbox.comes("Kestrel Foods <no-reply@us.greenhouse-mail.io>", ATS)
    assert mailbox.reasons() == ["no-reply-sender"]
    assert mailbox.drafts == []


def test_the_person_behind_a_no_reply_address_is_found_where_that_is_asked_for(
    new_mailbox: Callable[..., Mailbox],
) -> None:
    mailbox = new_mailbox(no_reply=NoReply.RESCUE)
    mailbox.comes(
        MARTA,
        "Dear Noor,\n\nthank you for the interview at Kestrel Foods; you will hear from us.\n\nMarta Oduya\n",
        Subject="Tuesday",
    )
    mailbox.run()
    mailbox.later(days=3)
    mailbox.comes("Kestrel Foods <no-reply@us.greenhouse-mail.io>", ATS)
    (handled,) = mailbox.run()
    assert addresses(mailbox.draft, "To") == ["marta.oduya@kestrelfoods.example"]
    assert mailbox.text().startswith("Dear Marta,")
    assert mailbox.store.drafts()[0].contact == "rescue"
    assert handled.reason == "interview"


def test_nobody_is_rescued_by_guess(new_mailbox: Callable[..., Mailbox]) -> None:
    mailbox = new_mailbox(no_reply=NoReply.RESCUE)
    mailbox.comes("Tom Baker <tom@otherfirm.example>", "Hi Noor, lunch on Friday?\n\nTom Baker\n")
    mailbox.run()
    mailbox.comes("Kestrel Foods <no-reply@us.greenhouse-mail.io>", ATS)
    mailbox.run()
    assert mailbox.drafts == []


def test_the_assistant_who_wrote_is_greeted_not_the_manager(mailbox: Mailbox) -> None:
    mailbox.comes(
        "Lena Fischer <lena.fischer@kestrelfoods.example>",
        "Dear Noor,\n\nMarta Oduya asked me to write to you on her behalf. Thank you for coming to the interview; "
        "unfortunately she has decided to give the Brand Designer position to another candidate.\n\nKind regards\n"
        "Lena Fischer\nAssistant to Marta Oduya\n",
    )
    mailbox.run()
    assert mailbox.text().splitlines()[0] in {"Dear Lena,", "Dear Lena Fischer,"}
    assert addresses(mailbox.draft, "To") == ["lena.fischer@kestrelfoods.example"]


def test_an_agency_is_answered_alone_never_its_client(mailbox: Mailbox) -> None:
    mailbox.comes(
        "Callum Reid <callum@reidpartners.example>",
        "Hi Noor,\n\nthe client came back: they enjoyed the interview but decided to go with another candidate. Sorry!"
        "\n\nCallum\n",
        Cc=MARTA,
    )
    mailbox.run()
    assert addresses(mailbox.draft, "To") == ["callum@reidpartners.example"]
    assert mailbox.draft["Cc"] is None


def test_a_shared_mailbox_with_nobodys_name_gets_a_draft_without_one(mailbox: Mailbox) -> None:
    mailbox.comes(
        "Galleri Nord <info@gallerinord.example>",
        "Hello,\n\nwe have discussed all applications for the position of exhibition designer, and unfortunately we "
        "have chosen another candidate.\n\nGalleri Nord\n",
    )
    mailbox.run()
    assert mailbox.text().startswith("Hello,")


def test_a_reply_to_at_the_firms_other_domain_is_fine(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, Reply_To="marta.oduya@kestrelfoods-mail.test, marta.oduya@kestrelfoods.test")
    mailbox.comes(
        "Priya Raman <priya@tideway.example>",
        FINAL.replace("Marta Oduya", "Priya Raman"),
        Reply_To="priya@tideway.test",
    )
    mailbox.run()
    assert "priya@tideway.test" in [one for draft in mailbox.drafts for one in addresses(draft, "To")]


def test_a_reply_to_at_a_strangers_domain_gets_no_draft(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, Reply_To="collector@evil.example.net")
    assert mailbox.reasons() == ["foreign-reply-to"]


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


@pytest.mark.parametrize(
    ("sender", "text", "headers", "reason"),
    [
        (
            "Designers <list@designers.example>",
            FINAL,
            {"List_Id": "<designers.example>", "List_Post": "<mailto:list@designers.example>"},
            "mailing-list",
        ),
        (
            "Sofia Berg <sofia@friends.example>",
            f"---------- Forwarded message ---------\nFrom: {MARTA}\nDate: Mon, 23 Nov 2026\nSubject: No\n"
            f"To: Sofia Berg <sofia@friends.example>\n\n{FINAL}",
            {"Subject": "Fwd: No"},
            "forward",
        ),
        (f"Noor Lindqvist <{ME}>", FINAL, {}, "own-mail"),
        ("Marta Oduya <marta@kestrelfoods.example>", FINAL, {"Auto_Submitted": "auto-replied"}, "automatic-reply"),
        ("Mail Delivery <mailer-daemon@mx.example>", FINAL, {}, "bounce"),
    ],
)
def test_no_draft_for_what_is_no_letter_to_the_owner(
    mailbox: Mailbox, sender: str, text: str, headers: dict[str, str], reason: str
) -> None:
    mailbox.comes(sender, text, **headers)
    assert mailbox.reasons() == [reason]
    assert mailbox.drafts == []


def test_an_opening_is_left_to_the_reader(mailbox: Mailbox) -> None:
    mailbox.comes(
        MARTA,
        "Dear Noor,\n\nunfortunately we have given the Art Director position to another candidate. But I would like "
        "you to apply for our Motion Designer position, which opens today. Are you still free?\n\nMarta Oduya\n",
    )
    assert mailbox.reasons() == ["opening"]


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


@pytest.mark.parametrize("folder", ["Sent", "Drafts"])
def test_what_the_user_answered_gets_no_draft(mailbox: Mailbox, folder: str) -> None:
    no = mailbox.comes(MARTA, FINAL)
    mailbox.comes(f"Noor <{ME}>", "Thank you, Marta.", folder, To=MARTA, In_Reply_To=no, References=no)
    assert mailbox.reasons() == ["already-answered"]


def test_an_automatic_answer_does_not_count(mailbox: Mailbox) -> None:
    no = mailbox.comes(MARTA, FINAL)
    mailbox.goes(MARTA, "I am on holiday.", In_Reply_To=no, Auto_Submitted="auto-replied")
    mailbox.run()
    assert len(mailbox.drafts) == 1


def test_a_discarded_draft_never_returns(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL)
    mailbox.run()
    mailbox.server.move("Drafts", mailbox.uid_of_draft(), "Trash")
    mailbox.run()
    assert mailbox.outcomes() == [("discarded", False)]
    mailbox.server.renumber()
    mailbox.run()
    mailbox.lose_state()
    assert mailbox.reasons() == ["discarded"]
    for uid, _, _ in mailbox.server.snapshot("Trash"):
        mailbox.server.remove("Trash", uid)
    mailbox.run()
    assert mailbox.drafts == []


def test_an_emptied_trash_brings_no_draft_back(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL)
    mailbox.run()
    mailbox.server.remove("Drafts", mailbox.uid_of_draft())
    mailbox.server.renumber()
    uid = mailbox.server.snapshot()[0][0]
    mailbox.server.move("Archive", mailbox.server.move("INBOX", uid, "Archive"), "INBOX")
    mailbox.run()
    assert mailbox.drafts == []
    assert mailbox.outcomes() == [("discarded", False)]


def test_an_edited_draft_is_seen_and_left_alone(mailbox: Mailbox) -> None:
    no = mailbox.comes(MARTA, FINAL)
    mailbox.run()
    mailbox.server.remove("Drafts", mailbox.uid_of_draft())
    mailbox.comes(f"Noor <{ME}>", "My own words.", "Drafts", To=MARTA, In_Reply_To=no)
    mailbox.run()
    mailbox.run()
    assert mailbox.outcomes() == [("edited", False)]
    assert len(mailbox.drafts) == 1


def test_a_sent_draft_and_the_managers_answer_are_seen(mailbox: Mailbox) -> None:
    no = mailbox.comes(MARTA, FINAL)
    mailbox.run()
    mailbox.server.remove("Drafts", mailbox.uid_of_draft())
    sent = mailbox.goes(MARTA, "My own words.", In_Reply_To=no, References=no)
    mailbox.run()
    assert mailbox.outcomes() == [("sent", False)]
    mailbox.later(days=1)
    mailbox.comes(MARTA, "Dear Noor, how kind of you!\n\nMarta", In_Reply_To=sent, References=f"{no} {sent}")
    mailbox.run()
    assert mailbox.outcomes() == [("sent", True)]


def test_a_hidden_preheader_that_says_the_opposite_is_not_believed(mailbox: Mailbox) -> None:
    hidden = '<div style="display:none">Congratulations, we are delighted to offer you the position!</div>'
    shown = "".join(f"<p>{paragraph}</p>" for paragraph in FINAL.split("\n\n"))
    message = (
        f"From: {MARTA}\r\nTo: {ME}\r\nSubject: Your application\r\nMessage-ID: <h@kestrelfoods.example>\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>{hidden}{shown}</body></html>"
    )
    mailbox.server.deliver(message.encode(), received=mailbox.now)
    mailbox.run()
    assert len(mailbox.drafts) == 1


@pytest.mark.parametrize(
    ("subject", "text", "reason"),
    [
        ("Your application as brand designer", "Please see the attached letter.", "text-in-attachment"),
        ("Invoice 4471 for November", "Please see the attached letter.", "not-a-rejection"),
        ("Your application as brand designer", "We have chosen another candidate.", "personal"),
    ],
)
def test_a_letter_that_is_only_a_pdf_is_worth_a_look(mailbox: Mailbox, subject: str, text: str, reason: str) -> None:
    message = (
        f"From: {MARTA}\r\nTo: {ME}\r\nSubject: {subject}\r\nMessage-ID: <p@kestrelfoods.example>\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
        f"{text}\r\n--b\r\nContent-Type: application/pdf; name=letter.pdf\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b--\r\n"
    )
    mailbox.server.deliver(message.encode(), received=mailbox.now)
    assert mailbox.reasons() == [reason]


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


def test_a_copy_in_another_account_is_left_to_the_account_that_was_written_to(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, To="noor@first.example")
    assert [one.reason for one in mailbox.run(siblings=frozenset({"noor@first.example"}))] == ["other-account"]
    assert mailbox.drafts == []
