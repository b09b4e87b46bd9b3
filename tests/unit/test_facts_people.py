"""Who wrote, and how she is greeted: no name is better than a wrong name."""

import pytest

from bot.facts import Facts
from bot.mail import Address, Mail, Owner
from bot.reading import facts
from bot.reading.text import new_text

OWNER = Owner("Ida Brandvold", ("ida@brandvold.example",))


def read(text: str, name: str, email: str) -> Facts:
    mail = Mail(senders=(Address(name, email),), to=(Address("", OWNER.addresses[0]),), text=text)
    return facts.extract(mail, new_text(mail), OWNER)


def manager(text: str, name: str, email: str) -> str | None:
    found = read(text, name, email).manager
    return found.value if found else None


@pytest.mark.parametrize(
    ("signature", "name", "email", "expected"),
    [
        ("Marta", "Marta Oduya", "marta.oduya@lark.example", "Marta Oduya"),
        ("Best,\nM.", "Marta Oduya", "marta.oduya@lark.example", "Marta Oduya"),
        ("Regards,\nDr. Marta Oduya\nHead of Lab", "Lark Foods", "hr@lark.example", "Marta Oduya"),
        ("Cheers\nPip\nPip Sorrel, Lark Foods", "", "pip@lark.example", "Pip Sorrel"),
        ("Best,\nMarta", "ODUYA, Marta", "m.oduya@lark.example", "Marta Oduya"),
        ("Best,\nMarta", "Oduya, Marta (Lark Foods)", "m.oduya@lark.example", "Marta Oduya"),
        ("Viele Grüße\nJörg", "Jörg Wübben", "wuebben@lark.example", "Jörg Wübben"),
        ("Cordialement,\nClaire Aubert", "Service RH", "rh@lark.example", "Claire Aubert"),
        ("Groetjes Sjef", "Sjef", "sjef@lark.example", "Sjef"),
        (
            "Mit freundlichen Grüßen\n\ni. A. Hanna Lind\nPersonalabteilung\nLark GmbH",
            "HR",
            "hr@lark.example",
            "Hanna Lind",
        ),
        ("Sonja\n(on behalf of Piet Maas)", "Piet Maas", "piet.maas@lark.example", "Sonja"),
        ("Thanks,\nMarta", "Marta Oduya via Greenhouse", "no-reply@us.greenhouse-mail.io", "Marta Oduya"),
        ("jo", "Jo Tench", "jo@lark.example", "Jo Tench"),
    ],
)
def test_signature_and_header_complete_each_other(signature: str, name: str, email: str, expected: str) -> None:
    text = f"Dear Ida,\n\nthe post at Lark Foods has gone to another applicant.\n\n{signature}\n"
    assert manager(text, name, email) == expected


@pytest.mark.parametrize(
    ("signature", "name", "email"),
    [
        ("Regards,\nThe Talent Team", "Lark Foods", "jobs@lark.example"),
        ("Kind regards,\nLark Foods", "Lark Foods", "no-reply@ashbyhq.com"),
        ("Sincerely,\nTalent Acquisition\nQuince Harbour", "Quince Harbour", "quince@myworkday.com"),
        ("Best,\nHR Services\nQuince Harbour", "HR", "hr@quinceharbour.example"),
        ("", "Quince Harbour", "hello@quinceharbour.example"),
        ("Best,\nIda Brandvold", "", "x@lark.example"),
        ("Powered by SmartRecruiters", "SmartRecruiters", "notification@smartrecruiters.com"),
        ("i. A. Böhme", "Gemeinde Au", "gemeinde@au.example"),
    ],
)
def test_a_team_a_firm_a_platform_or_the_reader_is_nobody(signature: str, name: str, email: str) -> None:
    text = f"Dear Ida,\n\nour Mr Hale liked your letter, but the post has gone to Anna Berg.\n\n{signature}\n"
    assert manager(text, name, email) is None


def test_a_writer_may_introduce_herself() -> None:
    assert manager("Hi Ida, it's Pip from Quince House. The job has gone, sorry.", "", "sms@gate.example") == "Pip"


def test_a_name_alone_in_the_address_is_no_name() -> None:
    assert manager("No, sorry.", "", "anna.berg@lark.example") is None


@pytest.mark.parametrize(
    ("text", "name", "greeting", "informal"),
    [
        ("Hi Ida,\n\nsorry, it's a no.\n\nMarta", "Marta Oduya", "Marta", True),
        ("Dear Ms Brandvold,\n\nit is a no.\n\nSincerely,\nMarta Oduya", "Marta Oduya", "Marta Oduya", False),
        ("Dear Ms Brandvold,\n\nit is a no.\n\nSincerely,\nDr Marta Oduya", "Marta Oduya", "Dr Oduya", False),
        ("Sehr geehrte Frau Brandvold,\n\nleider nicht.\n\nFrau Marta Oduya", "Marta Oduya", "Frau Oduya", False),
        ("Sehr geehrte Frau Brandvold,\n\nwir haben uns gegen Sie entschieden.\n\nMarta Oduya", "Marta Oduya",
         "Marta Oduya", False),
        ("Hallo Ida,\n\nleider hat es für dich nicht geklappt.\n\nLiebe Grüße\nMarta", "Marta Oduya", "Marta", True),
        ("Madame,\n\nnous ne pouvons retenir votre candidature.\n\nM. Oduya", "Marc Oduya", "M. Oduya", False),
        ("Mademoiselle,\n\nje n'entends pas donner suite.\n\nMarc Oduya", "Marc Oduya", "Monsieur Oduya", False),
        ("Geachte mevrouw,\n\nhelaas kunnen wij u niet uitnodigen.\n\nmevrouw Marta de Wit", "Marta de Wit",
         "mevrouw De Wit", False),
        ("Estimada señora,\n\nlamentamos que su candidatura no siga.\n\nSra. Marta García", "Marta García",
         "Sra. García", False),
    ],
)  # fmt: skip
def test_the_greeting_follows_the_mail_s_own_register(text: str, name: str, greeting: str, informal: bool) -> None:
    local = name.lower().split()[0].encode("ascii", "ignore").decode()
    found = read(text, name, f"{local}@lark.example")
    assert found.greeting
    assert (found.greeting.value, found.informal) == (greeting, informal)


def test_nobody_is_greeted_when_nobody_is_known() -> None:
    assert read("It is a no.", "", "office@lark.example").greeting is None


@pytest.mark.parametrize(
    ("hail", "signature", "name", "greeting"),
    [
        ("Dear Ms Brandvold", "Sr Bridie Nolan", "Sr Bridie Nolan", "Sister Bridie"),
        ("Dear Ms Brandvold", "Fr. Tom Hale", "Fr. Tom Hale", "Father Tom"),
        ("Dear Ms Brandvold", "Alan Bewick", "Sir Alan Bewick", "Sir Alan"),
        ("Dear Ms Brandvold", "Yours sincerely,\nMrs Gillian Stokes", "", "Mrs Stokes"),
        ("Dear Ms Brandvold", "Yours sincerely,\nNgozi Okafor", "Miss Ngozi Okafor", "Miss Okafor"),
        ("Dear Ms Brandvold", "Yours sincerely,\nAlan Sefton", "Dr Alan Sefton", "Dr Sefton"),
        ("Dear Ida", "Best wishes,\nClive Lark FCA", "Clive Lark", "Clive"),
        ("Hi Ida", "Tanaka-san", "", "Tanaka-san"),
    ],
)
def test_titles_go_with_the_name_that_they_go_with(hail: str, signature: str, name: str, greeting: str) -> None:
    local = name.rsplit(maxsplit=1)[-1].lower() if name else "office"
    found = read(f"{hail},\n\nI'm sorry, it is a no.\n\n{signature}", name, f"{local}@lark.example").greeting

    assert found
    assert found.value == greeting


@pytest.mark.parametrize("hail", ["Sehr geehrte Frau Brandvold", "Guten Tag Frau Brandvold", "Guten Tag"])
def test_a_lone_family_name_below_a_formal_letter_is_no_greeting(hail: str) -> None:
    text = f"{hail},\n\nich muss Ihnen absagen.\n\nMit freundlichen Grüßen\nBöhnisch"

    assert read(text, "", "post@lark.example").greeting is None


@pytest.mark.parametrize(
    ("hail", "signature", "greeting"),
    [
        ("Liebe Frau Brandvold", "Dr. Heike Lark", "Frau Dr. Lark"),
        ("Sehr geehrte Frau Brandvold", "Dr. med. Heike Lark", "Frau Dr. Lark"),
        ("Sehr geehrte Frau Brandvold", "Andrea Lark", "Andrea Lark"),
        ("Monsieur Brandvold", "Claire Lark", "Madame Lark"),
        ("Docteur", "Claire Lark", "Madame Lark"),
        ("Bonjour Madame", "Camille Lark", "Camille Lark"),
        ("Estimado Lic. Brandvold", "Lic. Adriana Quiroga Ruiz", "Lic. Quiroga Ruiz"),
        ("Buenos días, Sra. Brandvold", "Lourdes Lark", "Sra. Lark"),
        ("Gentile prof.ssa Brandvold", "Prof. Carlo Alberto Lark", "prof. Lark"),
        ("Geachte mevrouw Brandvold", "Willem van der Lark", "meneer Van der Lark"),
    ],
)
def test_a_formal_mail_is_answered_by_title_and_form_of_address(hail: str, signature: str, greeting: str) -> None:
    no = {
        "Li": "leider muss ich Ihnen absagen.", "Se": "leider muss ich Ihnen absagen.",
        "Mo": "je ne retiens pas votre candidature.", "Do": "je ne retiens pas votre candidature.",
        "Bo": "je ne retiens pas votre candidature.", "Es": "lamento que su candidatura no siga adelante.",
        "Bu": "lamento que su candidatura no siga adelante.", "Ge": "helaas kunnen wij u niet uitnodigen.",
    }[hail[:2]]  # fmt: skip
    no = "purtroppo non posso proporLe l'incarico." if hail.startswith("Gentile") else no
    found = read(
        f"{hail},\n\n{no}\n\n{signature}", signature, f"{signature.rsplit(maxsplit=1)[-1].lower()}@quince.example"
    ).greeting

    assert found
    assert found.value == greeting


@pytest.mark.parametrize(
    ("text", "greeting", "informal"),
    [
        ("Dear Ida,\n\nthe post has gone to somebody else.\n\nEngr. Sani Lark", "Engr. Lark", False),
        ("Dear Ms Brandvold,\n\nthe post has gone.\n\nMaud Lark (Mrs)", "Mrs Lark", False),
        ("Please be informed that the post has gone.\n\nVera Lark", "Vera Lark", False),
        ("Esteemed Ing. Brandvold:\n\nthe post has gone.\n\nVera Lark", "Vera Lark", False),
        ("Ms. Brandvold,\n\nthe post has gone.\n\nVera Lark", "Vera Lark", False),
        ("The post has gone, sorry.\n\nVera", "Vera", True),
        ("Dear Ida-san,\n\nthe post has gone.\n\nKenji Sato", "Sato-san", False),
    ],
)
def test_an_english_mail_is_answered_in_its_own_register(text: str, greeting: str, informal: bool) -> None:
    name = text.rpartition("\n")[2].removesuffix(" (Mrs)")
    found = read(text, name, f"{name.split()[-1].lower()}@lark.example")

    assert found.greeting
    assert (found.greeting.value, found.informal) == (greeting, informal)


@pytest.mark.parametrize(
    ("text", "name", "email", "expected"),
    [
        ("Geachte collega,\n\nHelaas, u bent het niet.\n\ndr. E. Maas", "", "aios@lark.example", "dr. Maas"),
        ("Ma chère enfant,\n\nLe poste est pris.\n\nSœur Odile", "Sœur Odile", "ecole@lark.example", "Sœur Odile"),
        ("Bonjour Ida, c'est Odile de la crémerie. Le poste est pris.", "Crémerie", "info@lark.example", "Odile"),
        ("Ida,\n\nAnother applicant was chosen.\n\nG. Tull", "Graeme Tull", "g.tull@lark.example", "Graeme Tull"),
        ("Dear Ida,\n\nThe post is gone.\n\nFenella", "Lady Fenella Crale", "f@crale.example", "Lady Fenella"),
        ("Guten Tag,\n\nwir sagen Ihnen ab.\n\nJutta Roth", "Kanzlei Roth", "roth@roth-recht.example", "Frau Roth"),
        (
            "Sehr geehrte Frau Brandvold,\n\nleider nein.\n\nMit freundlichen Grüßen\nAnke von Aue",
            "Anke von Aue",
            "aue@lark.example",
            "Frau von Aue",
        ),
    ],
)
def test_a_title_an_introduction_or_a_letters_signature_decides_the_greeting(
    text: str, name: str, email: str, expected: str
) -> None:
    found = read(text, name, email).greeting

    assert found is not None
    assert found.value == expected


def test_flemish_ge_is_familiar_though_u_stands_beside_it() -> None:
    text = "Dag Ida, ge hebt goed gewerkt, maar we nemen iemand anders. Sorry, ik had het u graag gegund.\n\nGriet"

    assert read(text, "Griet Maas", "griet@lark.example").informal
