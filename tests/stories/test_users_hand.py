"""What the user does with a mail or a draft is the last word (issue 4, points 3, 6 and 8)."""

import pytest

from tests.stories.letters import FINAL, MARTA
from tests.stories.mailbox import ME, Mailbox


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


def test_a_mail_that_the_server_calls_answered_gets_no_draft(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, flags=["\\Answered"])
    assert mailbox.reasons() == ["already-answered"]


def test_an_answer_that_only_names_the_mail_among_its_references_counts(mailbox: Mailbox) -> None:
    no = mailbox.comes(MARTA, FINAL)
    mailbox.goes(MARTA, "Thank you, Marta.", References=f"<older@lindqvist.example> {no}", Subject="Thank you")
    assert mailbox.reasons() == ["already-answered"]


@pytest.mark.parametrize("mark", ["RE: ", "AW: Re: ", "Re[2]: ", ""])
def test_an_answer_from_a_telephone_that_threads_nothing_counts(mailbox: Mailbox, mark: str) -> None:
    mailbox.comes(MARTA, FINAL)
    mailbox.later(hours=2)
    mailbox.goes(MARTA, "Thank you, Marta.", Subject=f"{mark}Your application")
    assert mailbox.reasons() == ["already-answered"]


def test_an_answer_to_another_mail_under_the_same_subject_does_not_count(mailbox: Mailbox) -> None:
    other = mailbox.comes(MARTA, "Dear Noor,\n\ncould you send me your portfolio?\n\nMarta")
    mailbox.comes(MARTA, FINAL)
    mailbox.later(hours=2)
    mailbox.goes(MARTA, "Here it is.", Subject="Re: Your application", In_Reply_To=other, References=other)
    mailbox.run()
    assert len(mailbox.drafts) == 1


def test_what_the_user_wrote_before_the_no_is_no_answer_to_it(mailbox: Mailbox) -> None:
    mailbox.goes(MARTA, "Any news?", Subject="Re: Your application")
    mailbox.later(hours=2)
    mailbox.comes(MARTA, FINAL)
    mailbox.run()
    assert len(mailbox.drafts) == 1


def test_a_reply_that_is_begun_as_a_draft_and_sent_later_counts(mailbox: Mailbox) -> None:
    no = mailbox.comes(MARTA, FINAL)
    mailbox.comes(f"Noor <{ME}>", "Dear Marta, thank", "Drafts", ["\\Draft"], To=MARTA, In_Reply_To=no, References=no)
    assert mailbox.reasons() == ["already-answered"]
    mailbox.server.remove("Drafts", mailbox.uid_of_draft())
    mailbox.goes(MARTA, "Dear Marta, thank you.", In_Reply_To=no, References=no)
    mailbox.server.renumber()
    mailbox.run()
    assert mailbox.drafts == []


def test_a_draft_that_waits_is_seen_waiting_even_when_a_client_saves_it_anew(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL)
    mailbox.run()
    mailbox.run()
    assert mailbox.outcomes() == [("waiting", False)]
    ((flags, message),) = mailbox.server.messages("Drafts")
    mailbox.server.remove("Drafts", mailbox.uid_of_draft())
    mailbox.server.deliver(message, "Drafts", tuple(flags))
    mailbox.run()
    assert mailbox.outcomes() == [("waiting", False)]


@pytest.mark.parametrize("fate", ["edited", "sent", "discarded"])
def test_no_draft_comes_back_whatever_happens_to_the_mailbox(mailbox: Mailbox, fate: str) -> None:
    no = mailbox.comes(MARTA, FINAL)
    mailbox.run()
    uid = mailbox.uid_of_draft()
    if fate == "discarded":
        mailbox.server.move("Drafts", uid, "Trash")
    else:
        mailbox.server.remove("Drafts", uid)
        folder = "Drafts" if fate == "edited" else "Sent"
        mailbox.comes(f"Noor <{ME}>", "My own words.", folder, To=MARTA, In_Reply_To=no, References=no)
    mailbox.run()
    assert mailbox.outcomes() == [(fate, False)]
    kept = len(mailbox.drafts)
    for folder in ("INBOX", "Drafts"):
        mailbox.server.renumber(folder)
    ((uid, _, _),) = mailbox.server.snapshot()
    mailbox.server.move("Archive", mailbox.server.move("INBOX", uid, "Archive"), "INBOX")
    for uid, _, _ in mailbox.server.snapshot("Trash"):
        mailbox.server.remove("Trash", uid)
    mailbox.later(days=1)
    mailbox.run()
    mailbox.run()
    assert len(mailbox.drafts) == kept
    assert mailbox.outcomes() == [(fate, False)]


def test_a_draft_sent_as_it_was_written_is_seen_sent(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL)
    mailbox.run()
    mailbox.server.move("Drafts", mailbox.uid_of_draft(), "Sent")
    mailbox.run()
    assert mailbox.outcomes() == [("sent", False)]


def test_a_machine_in_the_thread_is_not_the_managers_answer(mailbox: Mailbox) -> None:
    no = mailbox.comes(MARTA, FINAL)
    mailbox.run()
    mailbox.server.remove("Drafts", mailbox.uid_of_draft())
    sent = mailbox.goes(MARTA, "My own words.", In_Reply_To=no, References=no)
    mailbox.later(days=1)
    thread = {"In_Reply_To": sent, "References": f"{no} {sent}"}
    mailbox.comes(MARTA, "I am out of the office.", Auto_Submitted="auto-replied", **thread)
    mailbox.run()
    assert mailbox.outcomes() == [("sent", False)]
    mailbox.comes(MARTA, "Dear Noor, how kind of you!\n\nMarta", **thread)
    mailbox.run()
    assert mailbox.outcomes() == [("sent", True)]
