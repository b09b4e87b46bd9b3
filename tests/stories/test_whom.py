"""Whom a draft goes to, from which address, and how its reader is greeted (issue 4, point 8)."""

from collections.abc import Callable

from bot.settings import NoReply
from tests.stories.letters import ATS, FINAL, MARTA
from tests.stories.mailbox import ALIAS, Mailbox, addresses


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


def test_a_copy_in_another_account_is_left_to_the_account_that_was_written_to(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, To="noor@first.example")
    assert [one.reason for one in mailbox.run(siblings=frozenset({"noor@first.example"}))] == ["other-account"]
    assert mailbox.drafts == []


def test_an_alias_that_only_the_envelope_names_is_answered_from(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, To="undisclosed-recipients:;", Delivered_To=ALIAS)
    mailbox.run()
    assert addresses(mailbox.draft, "From") == [ALIAS]


def test_the_one_who_signs_for_another_is_greeted(mailbox: Mailbox) -> None:
    mailbox.comes(
        "Lena Fischer <lena.fischer@kestrelfoods.example>",
        "Dear Noor,\n\nthank you for coming to the interview last week. Unfortunately we have decided to give the "
        "Brand Designer position to another candidate.\n\nKind regards\nLena Fischer\non behalf of Marta Oduya\n",
    )
    mailbox.run()
    assert mailbox.text().splitlines()[0] in {"Dear Lena,", "Dear Lena Fischer,"}


def test_an_assistant_who_writes_from_the_managers_address_is_answered_there(mailbox: Mailbox) -> None:
    mailbox.comes(
        MARTA,
        "Dear Noor,\n\nthank you for coming to the interview last week. Unfortunately we have decided to give the "
        "Brand Designer position to another candidate.\n\nKind regards\nLena Fischer\nAssistant to Marta Oduya\n",
        Sender="Lena Fischer <lena.fischer@kestrelfoods.example>",
    )
    mailbox.run()
    assert mailbox.text().splitlines()[0] in {"Dear Lena,", "Dear Lena Fischer,", "Hello,"}
    assert addresses(mailbox.draft, "To") == ["marta.oduya@kestrelfoods.example"]


def test_an_agency_is_not_told_of_working_for_it(mailbox: Mailbox) -> None:
    mailbox.comes(
        "Callum Reid <callum@reidpartners.example>",
        "Hi Noor,\n\nI'm sorry to tell you that my client has chosen another candidate for the Brand Designer position "
        "at Kestrel Foods after your second interview. I'll keep you in mind.\n\nCallum\nReid Partners Recruitment\n",
        Cc=MARTA,
    )
    mailbox.run()
    assert addresses(mailbox.draft, "To") == ["callum@reidpartners.example"]
    assert "position at Kestrel Foods" in mailbox.text()
    assert mailbox.text().count("Kestrel Foods") == 1


def test_a_reply_to_at_freemail_is_foreign_unless_the_mailbox_knows_it(mailbox: Mailbox) -> None:
    mailbox.comes(MARTA, FINAL, Reply_To="marta.oduya@gmail.com")
    assert mailbox.reasons() == ["foreign-reply-to"]
    mailbox.later(days=-2)
    mailbox.goes("marta.oduya@gmail.com", "Dear Marta,\n\nhere is my portfolio.\n\nNoor", Subject="Portfolio")
    mailbox.later(days=2)
    mailbox.comes(MARTA, FINAL.replace("Brand Designer", "Packaging Engineer"), Reply_To="marta.oduya@gmail.com")
    mailbox.run()
    assert addresses(mailbox.draft, "To") == ["marta.oduya@gmail.com"]


def test_who_could_be_rescued_is_named_though_nothing_is_drafted(mailbox: Mailbox) -> None:
    mailbox.comes(
        MARTA,
        "Dear Noor,\n\nthank you for the interview at Kestrel Foods; you will hear from us.\n\nMarta Oduya\n",
        Subject="Tuesday",
    )
    mailbox.run()
    mailbox.later(days=3)
    mailbox.comes("Kestrel Foods <no-reply@us.greenhouse-mail.io>", ATS)
    (handled,) = mailbox.run()
    assert handled.reason == "no-reply-sender"
    assert handled.judgement is not None
    assert handled.judgement.facts.contact is not None
    assert handled.judgement.facts.contact.address.email == "marta.oduya@kestrelfoods.example"


def test_a_bare_no_is_read_beside_the_interview_that_the_archive_remembers(mailbox: Mailbox) -> None:
    mailbox.comes(
        MARTA,
        "Dear Noor,\n\nthank you for your application as Brand Designer at Kestrel Foods. Could you come in for an "
        "interview on Thursday at ten?\n\nMarta Oduya\n",
        "Archive",
        Subject="Thursday",
    )
    mailbox.later(days=4)
    mailbox.comes(
        MARTA,
        "Dear Noor,\n\nI am sorry to tell you that we have given the position to another candidate.\n\nMarta\n",
        Subject="Update",
    )
    assert mailbox.reasons() == ["interview"]
