"""What facts make of mails as people write them: without a valediction, a name, an application or a header."""

import pytest

from bot.facts import Facts, Stage
from bot.mail import Address, Mail, Owner
from bot.reading import facts
from bot.reading.facts.phrases import cues
from bot.reading.text import new_text

OWNER = Owner("Ida Brandvold", ("ida@brandvold.example",))
TEAM = Address("", "office@larkfoods.example")


def read(text: str, sender: Address | None = TEAM, subject: str = "", owner: Owner = OWNER) -> Facts:
    mail = Mail(subject=subject, senders=(sender,) if sender else (), to=(Address("", owner.addresses[0]),), text=text)
    return facts.extract(mail, new_text(mail), owner)


def name(found: Facts) -> str | None:
    return found.manager.value if found.manager else None


def stage(text: str, sender: Address | None = TEAM, subject: str = "") -> Stage | None:
    found = read(text, sender, subject).stage
    return found.value if found else None


def test_a_mail_without_any_sender_is_read() -> None:
    assert name(read("Hi Ida,\n\nI went with somebody else, sorry.\n\nBest wishes,\nAnn Keller", None)) == "Ann Keller"


def test_a_full_name_below_a_personal_text_signs_it_without_a_valediction() -> None:
    assert name(read("Hi Ida,\n\nI had hoped for better news, but the post is gone.\n\nAnn Keller")) == "Ann Keller"


def test_a_full_name_below_a_text_in_which_nobody_speaks_may_be_a_firm() -> None:
    assert name(read("Hi Ida,\n\nThe post has been filled.\n\nAshby Harbour")) is None


@pytest.mark.parametrize("signed", ["Ann and Tom", "Ann, Tom and Bea", "Family Keller", "Facilities", "Keller & Sons"])
def test_several_people_or_a_department_are_nobody_to_greet(signed: str) -> None:
    assert name(read(f"Hi Ida,\n\nI'm sorry, we chose somebody else.\n\nBest wishes,\n{signed}")) is None


def test_the_readers_own_name_in_a_quotation_never_signs() -> None:
    text = "Dear Mr Quince,\n\nThe post went to another person.\n\nAda Lark\nOffice\n\n> Regards,\n> Jude Quince"
    owner = Owner("Quince", ("jq@quince.example",))

    assert name(read(text, Address("Ada Lark", "ada.lark@larkfoods.example"), owner=owner)) == "Ada Lark"


def test_a_german_nun_is_no_herr() -> None:
    text = "Sehr geehrte Frau Brandvold,\n\nich muss Ihnen leider absagen.\n\nMit freundlichen Grüßen\nSr. Klara Auer"
    found = read(text).greeting

    assert found is not None
    assert found.value == "Klara Auer"


def test_a_name_signed_in_small_letters_is_greeted_with_a_capital() -> None:
    found = read("hey ida, i went another way, sorry\n\nbea", Address("Bea Lark", "bea@larkfoods.example"))

    assert found.greeting is not None
    assert found.greeting.value == "Bea"


def test_a_client_service_role_makes_no_agency() -> None:
    text = (
        "Hi Ida,\n\nThank you for applying for the Client Service Officer role at Lark Foods. I chose another person."
    )
    found = read(f"{text}\n\nRegards\nAnn Keller", Address("Ann Keller", "ann@larkfoods.example"))

    assert found.company is not None
    assert found.company.value == "Lark Foods"


@pytest.mark.parametrize(
    ("text", "email", "firm"),
    [
        (
            "Leider lag der Test unter dem, was Quince Technik für Quereinsteiger verlangt.",
            "quincetechnik",
            "Quince Technik",
        ),
        ("Danke für Ihre Bewerbung bei der Quincestiftung für Optik. Leider nein.", "qfo", "Quincestiftung für Optik"),
        ("No elegimos su postulación en Quesos de la Sierra.", "quesosdelasierra", "Quesos de la Sierra"),
        ("There is no opening at Chennai location as on date, we regret.", "larkfoods", None),
        ("Our people in Nairobi chose another. We regret.", "larkfoods", None),
        ("Client has come back and it's a no.", "larkfoods", None),
    ],
)
def test_a_firm_ends_before_its_purpose_and_is_no_place(text: str, email: str, firm: str | None) -> None:
    found = read(f"{text}\n\nAnn Keller", Address("Ann Keller", f"ann@{email}.example")).company

    assert (found.value if found else None) == firm


def test_who_tells_what_another_firm_answered_is_not_the_employer() -> None:
    text = "Hi Ida,\n\nKestrel Foods have come back, and it's a no.\n\nBest wishes,\nAnn Keller\nReid Partners"
    found = read(text, Address("Ann Keller", "ann@reidpartners.example")).company

    assert found is not None
    assert found.value == "Kestrel Foods"


def test_a_role_is_one_job_and_not_what_is_told_after_it() -> None:
    found = read("Ida, queria meter-te a ti como monitora e fui adiando, foi mal.\n\nRui Pestana").role

    assert found is not None
    assert found.value == "monitora"


@pytest.mark.parametrize("line", ["Head of Retail Risk", "Early Careers", "Chair, Planning Committee", "Depot Admin"])
def test_an_office_or_a_department_is_no_employer(line: str) -> None:
    assert read(f"Dear Ida,\n\nI'm sorry, we chose another person.\n\nRegards\nAnn Keller\n{line}").company is None


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        ("Dear Ida, thank you for flying over and for two days with us. I chose another person.", Stage.FINAL),
        ("Dear Ida, thank you for your visit. We chose another person.", Stage.INTERVIEW),
        ("Dear Ida, the manager who interviewed you in May has chosen another person.", Stage.INTERVIEW),
        ("Dear Ida, we have watched your recorded interview and chosen others.", Stage.SCREEN),
        ("Dear Ida, thank you for delivering the case study. I chose another person.", Stage.SCREEN),
        (
            "Dear Ida, candidates who are called for interview have been told. You were not among them.",
            Stage.APPLICATION,
        ),
        ("Dear Ida, the manager has identified finalists; your application wasn't among them.", Stage.APPLICATION),
        ("Hi Ida, we're full up for the season, sorry.", Stage.APPLICATION),
    ],
)
def test_the_stage_is_read_from_what_happened_to_the_reader(text: str, reached: Stage) -> None:
    assert stage(f"{text}\n\nBest wishes,\nAnn Keller") is reached


def test_a_person_who_writes_of_no_application_has_met_the_reader() -> None:
    assert stage(
        "Hi Ida, it went to Tom in the end, sorry.\n\nAnn Keller", Address("Ann Keller", "ann@lark.example")
    ) is (Stage.INTERVIEW)


@pytest.mark.parametrize(
    ("sentence", "praised"),
    [
        ("The panel liked that your subject knowledge was secure and deep.", "my subject knowledge"),
        ("We loved your portfolio and they thought so, too.", "my portfolio"),
        ("Your remarks on river pilots were excellent.", "my remarks on river pilots"),
        ("Your hands are good.", None),
        ("We liked your writing sample very much, in particular the piece on eels.", "my writing sample"),
        ("I loved the way you got Archie down off the roof.", "the way I got Archie down off the roof"),
        ("Your old man was the best brickie I ever met.", None),
    ],
)
def test_what_is_praised_is_a_noun_that_the_reader_can_say(sentence: str, praised: str | None) -> None:
    found = read(
        f"Hi Ida,\n\nThanks for coming in. {sentence} I chose another person.\n\nBest wishes,\nAnn Keller"
    ).praised

    assert (found.value if found else None) == praised


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("I had to fill the support engineer job with somebody else.", "support engineer"),
        ("We looked at all for community manager and yours isn't going on.", "community manager"),
        ("You will be a fine teacher one day.", None),
        ("We closed five jobs today.", None),
        ("Thank you for applying as Application Engineer at Lark Foods.", "Application Engineer"),
        ("The nurse manager has chosen another person.", None),
        ("Hiring manager met somebody who knows the trade.", None),
        ("I gave it to Billy, come eat staff price whenever.", None),
        ("Thanks for the talk about the job, the contract will be settled tomorrow.", None),
        ("Our head office at Quince House decided.", None),
        ("Req 40912, Meter Technician I, is closed without a hire.", "Meter Technician I"),
        ("The panel for school secretary placed you second.", "school secretary"),
        ("We have filled the Field Service Technician (Contract) position.", "Field Service Technician"),
    ],
)
def test_a_role_ends_where_its_name_ends(sentence: str, role: str | None) -> None:
    found = read(f"Hi Ida,\n\n{sentence}\n\nBest wishes,\nAnn Keller").role

    assert (found.value if found else None) == role


def test_a_cue_list_takes_comments_and_indented_continuations() -> None:
    cue = cues(r"""
# what was said
red (?:fox|
  hare)
owl
""")

    assert cue.search("a red hare")
    assert not cue.search("a red owlet, what was said")


@pytest.mark.parametrize(
    ("display", "email", "signed", "expected"),
    [
        ("Oliver Haines", "oliver@larkfoods.example", "Ollie", "Oliver Haines"),
        ("Robert Lark", "r.lark@larkfoods.example", "Bob", "Robert Lark"),
        ("Inés Lark", "ines.lark@larkfoods.example", "Ines", "Inés Lark"),
        ("Germán Icaza", "gicaza@larkfoods.example", "Regards,\nG. Icaza", "Germán Icaza"),
        ("Eberhard Stolte", "stolte@stolte-emaille.example", "Eberhard Stolte\nStolte Emaille", "Eberhard Stolte"),
        ("Victoria Lyle", "vlyle@larkfoods.example", "Vx", "Victoria Lyle"),
        ("Hiring", "hiring@larkfoods.example", "Regards, Shalini Kapoor", "Shalini Kapoor"),
        ("", "office@larkfoods.example", "Best wishes,\nPrincipal Denise Gant", "Denise Gant"),
    ],
)
def test_short_names_initials_and_firms_named_after_their_owner_are_told_apart(
    display: str, email: str, signed: str, expected: str
) -> None:
    text = f"Hi Ida,\n\nI'm sorry, we chose somebody else.\n\n{signed}"
    assert name(read(text, Address(display, email))) == expected


@pytest.mark.parametrize(
    ("display", "email", "signed"),
    [
        ("Transportation", "transportation@larkfoods.example", ""),
        ("State of Quince", "hr@quince.example", "State of Quince"),
        ("", "hello@larkfoods.example", "Lark Care, Nuneaton"),
        ("Personalbüro", "personal@larkfoods.example", "Personalbüro"),
        ("Ampleo", "no-reply@recruitee-mailbox.com", "Ampleo xx"),
        ("", "office@larkfoods.example", "Coach"),
        ("", "office@larkfoods.example", "Herzlich"),
    ],
)
def test_a_department_a_place_a_wish_or_a_lone_title_is_nobody(display: str, email: str, signed: str) -> None:
    text = f"Hello Ida,\n\nThe post has been given to another applicant.\n\n{signed}"
    assert name(read(text, Address(display, email))) is None


@pytest.mark.parametrize(
    ("text", "display", "email", "company"),
    [
        ("Thank you for applying to Lark Motors for Help Desk Tier II.", "", "x@gate.example", "Lark Motors"),
        ("Thank you for applying to Big Lou's!", "", "x@gate.example", "Big Lou's"),
        ("Mr Linden has given the post to another.", "", "office@linden.example", None),
        ("The post is filled.\n\nFlight Crew Recruitment", "", "x@gate.example", None),
        ("The post is filled.\n\nRegards,\nAnn Keller\nDirector, Lark Search", "", "ann@larksearch.example", None),
        ("The post is filled.", "Pell & Co", "noreply@candidates.workablemail.com", "Pell & Co"),
        ("The post is filled.\n\nRegards,\nAnn Keller\nHR, Lark Hospice. Registered charity.", "",
         "ann@larkhospice.example", "Lark Hospice"),
    ],
)  # fmt: skip
def test_a_firm_s_name_ends_where_it_ends_and_is_no_department_agency_or_person(
    text: str, display: str, email: str, company: str | None
) -> None:
    found = read(f"Dear Ida,\n\n{text}", Address(display, email)).company

    assert (found.value if found else None) == company


@pytest.mark.parametrize(
    ("hail", "sentence", "kind"),
    [
        ("Hi Ida", "Your fractions lesson had our most reluctant learners out of their chairs.", True),
        ("Hi Ida", "Your numbers were spotless.", True),
        ("Hallo Ida", "Deine Zeichnungen waren eine Wucht.", True),
        ("Bonjour Ida", "Vos croquis étaient une merveille.", True),
        ("Hola Ida", "Tus bocetos eran una gozada.", True),
        ("Hi Ida", "It was a pleasure to meet you.", False),
        ("Hi Ida", "We've hired someone who already knows our rig.", False),
        ("Hi Ida", "Your start date was cancelled.", False),
        ("Hallo Ida", "Deine Bewerbung war leider zu spät.", False),
    ],
)
def test_kind_words_are_about_what_the_reader_did(hail: str, sentence: str, kind: bool) -> None:
    text = f"{hail},\n\n{sentence}\n\nBest wishes,\nAnn Keller"
    found = read(text, Address("Ann Keller", "ann.keller@larkfoods.example"))

    assert (found.kind_words is not None) is kind


@pytest.mark.parametrize(
    ("name", "email", "text", "company"),
    [
        ("Exams Office", "exams@quince.example", "it is a no.\n\nKind regards\nLynne Ashby", None),
        ("Comissão PSS Prefeitura de Quince", "pss@quince.example", "it is a no.", "Prefeitura de Quince"),
        (
            "Ana Terra",
            "ana@institutoquinceboa.example",
            "O Instituto Quince Boa não tem verba para o projeto e a vaga foi fechada, lamento muito.\nAna",
            "Instituto Quince Boa",
        ),
        ("Lee Hart", "lee@quinceandvale.example", "no.\n\nLee Hart\nConsultant\nQuince & Vale Recruitment", None),
        ("Stuart Hale", "stuart@quincetalent.example", "Stuart at Quince. It is a no.\n\nStuart", None),
    ],
)
def test_a_procedure_a_first_name_and_an_agency_are_no_employer(
    name: str, email: str, text: str, company: str | None
) -> None:
    mail = Mail(senders=(Address(name, email),), text=f"Dear Ida,\n\n{text}")
    found = facts.extract(mail, new_text(mail), OWNER).company
    assert (found.value if found else None) == company


def test_a_role_is_no_month_and_bears_no_season() -> None:
    mail = Mail(
        senders=(Address("Ann", "ann@lark.example"),), subject="Re: internship autumn", text="Hi Ida, no.\n\nAnn"
    )
    found = facts.extract(mail, new_text(mail), OWNER).role
    assert found is not None
    assert found.value == "internship"
