"""Mail that gets no draft, whatever words it holds (issue 4, points 3 and 8)."""

import pytest

from tests.stories.letters import FINAL, MARTA
from tests.stories.mailbox import ALIAS, ME, Mailbox


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


def test_a_hidden_preheader_that_says_the_opposite_is_not_believed(mailbox: Mailbox) -> None:
    hidden = '<div style="display:none">Congratulations, we are delighted to offer you the position!</div>'
    shown = "".join(f"<p>{paragraph}</p>" for paragraph in FINAL.split("\n\n"))
    message = (
        f"From: {MARTA}\r\nTo: {ME}\r\nSubject: Your application\r\nMessage-ID: <h@kestrelfoods.example>\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>{hidden}{shown}</body></html>"
    )
    mailbox.comes_raw(message)
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
    mailbox.comes_raw(message)
    assert mailbox.reasons() == [reason]


def test_the_opening_of_a_door_that_seemed_shut_is_left_to_the_reader(mailbox: Mailbox) -> None:
    mailbox.comes(
        MARTA,
        "Dear Noor,\n\nas you know, unfortunately the Brand Designer position went to another candidate. She has now "
        "declined. Are you still available and interested?\n\nMarta Oduya\n",
    )
    mailbox.run()
    assert mailbox.drafts == []


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        (
            "Jobs Weekly <digest@jobsweekly.example>",
            "Your weekly digest",
            "Hi Noor,\n\nyour applications this week:\n\nBrand Designer, Kestrel Foods: not selected\nSet Designer, "
            "Atelier Nord: under review\nArt Director, Tideway: not selected\n\n14 new jobs near Gothenburg match your "
            "profile.\n\nUnsubscribe\n",
        ),
        (
            "Designers List <editor@designers.example>",
            "Designers digest, vol. 12, issue 40",
            "Today's topics:\n\n1. How to answer a rejection (Sofia Berg)\n2. Re: portfolio night (Tom Baker)\n\n"
            "Message: 1\nFrom: Sofia Berg <sofia@friends.example>\nSubject: How to answer a rejection\n\nThey wrote: "
            "unfortunately we have decided to move forward with other candidates. What do you say to that?\n\n"
            "Message: 2\nFrom: Tom Baker <tom@otherfirm.example>\nSubject: Re: portfolio night\n\nI'm in.\n",
        ),
    ],
)
def test_a_digest_gets_no_draft(mailbox: Mailbox, sender: str, subject: str, text: str) -> None:
    mailbox.comes(sender, text, Subject=subject, List_Unsubscribe="<https://x.example/u>", Precedence="bulk")
    mailbox.run()
    assert mailbox.drafts == []


def test_an_applicant_who_answers_the_owners_no_gets_none(mailbox: Mailbox) -> None:
    no = mailbox.goes(
        "Ines Moreau <ines@atelier.example>",
        "Dear Ines,\n\nthank you for the interview. Unfortunately we have decided to give the internship at my studio "
        "to another candidate.\n\nNoor\n",
        Subject="Your application",
    )
    mailbox.later(days=1)
    mailbox.comes(
        "Ines Moreau <ines@atelier.example>",
        "Dear Noor,\n\nthank you for letting me know, and for the time that you took. What could I do to stay on your "
        "radar?\n\nInes\n\nOn Tue, 24 Nov 2026, Noor Lindqvist wrote:\n> Dear Ines,\n>\n> thank you for the interview. "
        "Unfortunately we have decided to give the internship\n> at my studio to another candidate.\n>\n> Noor\n",
        Subject="Re: Your application",
        In_Reply_To=no,
        References=no,
    )
    mailbox.run()
    assert mailbox.drafts == []


def test_the_owners_own_copy_from_an_alias_gets_none(mailbox: Mailbox) -> None:
    mailbox.comes(f"Studio Lindqvist <{ALIAS}>", FINAL, To="Ines Moreau <ines@atelier.example>", Cc=ME)
    assert mailbox.reasons() == ["own-mail"]


def test_a_forward_by_a_friend_who_adds_a_word_gets_none(mailbox: Mailbox) -> None:
    mailbox.comes(
        "Sofia Berg <sofia@friends.example>",
        f"Look what I got. What would you answer?\n\nBegin forwarded message:\n\nFrom: {MARTA}\nSubject: No\nDate: "
        f"23 November 2026 at 09:12:00 CET\nTo: Sofia Berg <sofia@friends.example>\n\n{FINAL.replace('Noor', 'Sofia')}",
        Subject="Fwd: No",
    )
    mailbox.run()
    assert mailbox.drafts == []


def test_a_rejection_that_the_new_text_turns_round_gets_none(mailbox: Mailbox) -> None:
    mailbox.comes(
        MARTA,
        "Dear Noor,\n\nplease forget what I wrote yesterday: our first choice has withdrawn, and we would love to "
        "offer you the position.\n\nMarta\n\nOn Mon, 23 Nov 2026, Marta Oduya wrote:\n> " + FINAL.replace("\n", "\n> "),
        Subject="Re: Your application",
    )
    mailbox.run()
    assert mailbox.drafts == []


def test_a_hidden_preheader_makes_no_rejection_of_an_invitation(mailbox: Mailbox) -> None:
    hidden = (
        '<div style="display:none;max-height:0">Unfortunately, after careful consideration, we have decided to move '
        "forward with other candidates.</div>"
    )
    shown = (
        "<p>Dear Noor,</p><p>we were impressed by your portfolio and would like to invite you to an interview for the "
        "Brand Designer position on Thursday at ten.</p><p>Kind regards<br>Marta Oduya</p>"
    )
    mailbox.comes_raw(
        f"From: {MARTA}\r\nTo: {ME}\r\nSubject: Your application\r\nMessage-ID: <i@kestrelfoods.example>\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>{hidden}{shown}</body></html>"
    )
    mailbox.run()
    assert mailbox.drafts == []
