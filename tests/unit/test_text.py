"""The newest text, apart from quotations, forwards and the closing block."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.mail import Address, Mail, NewText
from bot.reading.message import split
from bot.reading.parse import parse
from bot.reading.text import new_text

GOLDEN = sorted((Path(__file__).parents[1] / "corpus" / "reading").glob("*.eml"))


def part(text: str, *, subject: str = "", sender: str = "") -> NewText:
    people = (Address(sender, "x@x.example"),) if sender else ()
    return new_text(Mail(text=text, subject=subject, senders=people))


@pytest.mark.parametrize("path", GOLDEN, ids=[path.stem for path in GOLDEN])
def test_golden_mails_are_taken_apart_as_a_person_would(path: Path) -> None:
    mail = parse(split(path.read_bytes()))
    new = new_text(mail)

    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert {
        "subject": mail.subject,
        "body": new.body,
        "signature": new.signature,
        "quoted": new.quoted,
        "forwarded": new.forwarded,
    } == expected


@pytest.mark.parametrize(
    "introduction",
    [
        "On Mon, 2 Mar 2026 at 09:14, Robin Vale <robin@x.example> wrote:",
        "On Mon, 2 Mar 2026 at 09:14, Robin Vale\n<robin@x.example>\nwrote:",
        "Am 02.03.2026 um 09:14 schrieb Robin Vale:",
        "Am Mo., 2. März 2026 um 09:14 Uhr schrieb Robin Vale <\nrobin@x.example>:",
        "Le lun. 2 mars 2026 à 09:14, Robin Vale <robin@x.example> a écrit :",
        "El lun, 2 mar 2026 a las 9:14, Robin Vale (<robin@x.example>) escribió:",
        "Il giorno lun 2 mar 2026 alle ore 09:14 Robin Vale <robin@x.example> ha scritto:",
        "Op ma 2 mrt 2026 om 09:14 schreef Robin Vale <robin@x.example>:",
        "Em seg., 2 de mar. de 2026 às 09:14, Robin Vale <robin@x.example> escreveu:",
        "2026-03-02 9:14 GMT+01:00 Robin Vale <robin@x.example>:",
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "-------- Message original --------",
        "From: Robin Vale\nSent: Monday, 2 March 2026\nTo: Ada\nSubject: Role",
        "________________________________\nFrom: Robin Vale\nSent: Monday\nTo: Ada\nSubject: Role",
        "*Von:* Robin Vale\n*Gesendet:* Montag\n*An:* Ada\n*Betreff:* Stelle",
        "De : Robin Vale\nEnvoyé : lundi\nÀ : Ada\nObjet : Poste",
        "De: Robin Vale\nEnviado: lunes\nPara: Ada\nAsunto: Puesto",
        "Da: Robin Vale\nInviato: lunedì\nA: Ada\nOggetto: Ruolo",
        "Van: Robin Vale\nVerzonden: maandag\nAan: Ada\nOnderwerp: Rol",
        "De: Robin Vale\nEnviada em: segunda\nPara: Ada\nAssunto: Vaga",
    ],
)
def test_a_quotation_is_known_by_its_introduction(introduction: str) -> None:
    new = part(f"We chose someone else.\n\n{introduction}\n\nIs there news?\n")

    assert new.body == "We chose someone else."
    assert new.quoted.endswith("Is there news?")
    assert not new.forwarded


@pytest.mark.parametrize(
    "mark",
    [
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "-------- Weitergeleitete Nachricht --------",
        "Anfang der weitergeleiteten Nachricht:",
        "---------- Message transféré ---------",
        "---------- Mensaje reenviado ---------",
        "Inizio messaggio inoltrato:",
        "---------- Doorgestuurd bericht ---------",
        "---------- Mensagem encaminhada ---------",
    ],
)
def test_a_forward_is_known_by_its_mark(mark: str) -> None:
    new = part(f"Look at this.\n\n{mark}\nFrom: Firm <jobs@x.example>\n\nWe regret.")

    assert (new.body, new.forwarded) == ("Look at this.", True)
    assert new.quoted.endswith("We regret.")


def test_a_header_block_under_a_forwarding_subject_is_a_forward() -> None:
    block = "From: Firm\nSent: Monday\nTo: Robin\nSubject: No\n\nWe regret."

    assert part(f"See.\n\n{block}", subject="Fwd: No").forwarded
    assert not part(f"See.\n\n{block}", subject="Re: No").forwarded


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday I wrote: please wait for us.",
        "On 2 March 2026 I wrote:",
        "From: now on we only hire internally.",
        "The team wrote the following in 2024:",
        "Date: Monday\nFrom: 10:00\nTo: 11:00",
        "From: Berlin\nWe moved last year.",
    ],
)
def test_what_only_looks_like_an_introduction_is_own_text(sentence: str) -> None:
    text = f"Dear Robin,\n\n{sentence}\n\nThat is all, sorry to say."

    assert part(text).body == text


def test_answers_between_quoted_lines_are_own_text() -> None:
    new = part("> Is it open?\nNo.\n> May I ask why?\nYes, call me.")

    assert (new.body, new.quoted) == ("No.\nYes, call me.", "Is it open?\nMay I ask why?")


def test_a_reply_below_the_quotation_is_own_text() -> None:
    new = part("On 2 March at 09:14, Robin wrote:\n> Any news?\n\nIt is a no, sorry.")

    assert new.body == "It is a no, sorry."


def test_a_mail_that_is_all_quotation_keeps_its_text() -> None:
    new = part("> We regret to tell you.\n> It is a no.")

    assert new.body == "We regret to tell you.\nIt is a no."
    assert new.quoted == new.body


def test_a_bare_forward_is_read_as_the_mail_that_it_holds() -> None:
    new = part(
        "From: Firm\nSent: Monday\nTo: Robin\nSubject: No\n\nWe regret.\n\nOn 1 March at 10:00 Robin wrote:\n> Hi"
    )

    assert new.body == "We regret."


@pytest.mark.parametrize(
    "closing",
    [
        "Best regards,\nAnn Lee\nHead of People\n+49 30 1234",
        "Kind regards from Berlin\nAnn",
        "With kindest regards\n\nAnn\n\nAnn Lee\nHead of People",
        "Best, Ann",
        "Thanks & Regards\nAnn Lee",
        "Cheers\nAnn",
        "Mit freundlichen Grüßen\ni. A. Ann Lee\n\nDiese E-Mail ist vertraulich.",
        "Viele Grüße Ann",
        "Cordialement,\nAnn Lee",
        "Veuillez agréer, Madame, mes salutations distinguées.\n\nAnn Lee",
        "Un saludo,\nAnn",
        "Cordiali saluti\nAnn Lee",
        "Met vriendelijke groet,\n\nAnn Lee",
        "Atenciosamente,\nAnn Lee",
        "-- \nAnn Lee\nAcme",
        "Ann",
        "/Ann",
        "Ann Lee | Recruiter | Acme",
        "Ann\n\nAnn Lee\nHead of People, Acme",
        "The Acme Talent Team",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Unsubscribe | View in browser",
        "This email and any attachments are confidential. If you got it in error, delete it.",
        "Kind regards,\nAnn\n\nAcme Ltd, registered in England.\nPlease consider the environment before printing.",
        "_______________________________________________\nJobs mailing list\nhttps://x.example/listinfo/jobs",
    ],
)
def test_the_closing_block_stands_apart(closing: str) -> None:
    new = part(f"Dear Robin,\n\nwe have chosen another candidate this time.\n\n{closing}")

    assert new.body == "Dear Robin,\n\nwe have chosen another candidate this time."
    assert new.signature == closing


@pytest.mark.parametrize(
    ("sender", "closing"),
    [
        ("Gwen Orr", "gwen x"),
        ("Marcus Bell", "M"),
        ("Rosa Peake", "Rosa\n\nAcme Trust, a company of some kind. It has rules."),
    ],
)
def test_the_sender_s_own_name_signs_the_mail(sender: str, closing: str) -> None:
    new = part(f"Noor, there is no decision yet.\n\n{closing}", sender=sender)

    assert (new.body, new.signature) == ("Noor, there is no decision yet.", closing)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying.\n\nAll the best for your search, it was close.",
        "Thanks\n\nWe got your letter and will read it next week.",
        "Dear Robin,\n\nNo thank you.",
        "Your status was updated.\nNot Selected",
        "Best regards",
        "Hello Robin,\nNoor, we went with someone else",
    ],
)
def test_what_only_looks_like_a_closing_stays_in_the_body(text: str) -> None:
    assert part(text).body == text


def test_a_company_s_name_above_the_letter_is_no_signature() -> None:
    text = "Your application for the role of analyst\nAcme\n\nDear Robin,\n\nsorry, it is filled."

    assert part(text, sender="Acme").body == text


def test_the_letter_in_two_languages_is_kept_whole() -> None:
    new = part("Désolés.\n\nCordialement,\nAnn\n\nWe are sorry, it is filled.\n\nKind regards,\nAnn")

    assert new.body.endswith("We are sorry, it is filled.")


def test_a_postscript_belongs_to_the_body() -> None:
    new = part("It is a no.\n\nBest regards\nAnn\n\nP.S. Do apply again in May.\n\nAcme")

    assert new.body == "It is a no.\n\nP.S. Do apply again in May."


lines = st.sampled_from(
    [
        "> q",
        "On 2 March 2026 at 09:14 Robin wrote:",
        "From: a",
        "Sent: b",
        "Subject: c",
        "Best regards",
        "Ann",
        "-- ",
        "",
        "word word.",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(lines | st.text(max_size=8), max_size=25).map("\n".join))
def test_no_word_of_a_mail_is_lost_between_its_pieces(text: str) -> None:
    new = part(text)

    if new.body not in new.quoted:
        pieces = " ".join([new.body, new.signature, new.quoted])
        assert sorted(pieces.replace(">", " ").split()) == sorted(text.replace(">", " ").split())
