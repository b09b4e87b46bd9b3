"""From facts to a draft: the policy's rows, the words, the RFC 5322 bytes."""

import email
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import resources
from bot.errors import ConfigError
from bot.facts import Fact, Facts, NextStep, Offer, Point, PointKind, SenderKind, Stage, Why
from bot.mail import Address, Automation, Mail, NewText, Verdict
from bot.replying import policy, templates
from bot.replying.compose import (
    REFERENCES_MAX,
    Envelope,
    compose,
    reply_subject,
    thread,
)
from bot.replying.policy import Answer, Case, Reason, Skip
from bot.replying.slots import Slots, fill
from bot.settings import ApplicationOnly, Reply
from bot.watching.identity import draft_message_id

ANNA = Address("Anna Keller", "anna@firm.example")
NOOR = Address("Noor Lindqvist", "noor@example.org")
KEY = "0123456789abcdef" * 4
MAIL = Mail(message_id="<1@firm.example>", subject="Your interview", senders=(ANNA,))
FACTS = Facts(
    sender=SenderKind.HUMAN,
    language="en",
    recipient=ANNA,
    manager=Fact("Anna Keller", "Anna Keller"),
    greeting=Fact("Anna", "Anna"),
    company=Fact("Kestrel Foods", "at Kestrel Foods"),
    role=Fact("welder", "the welder position"),
    stage=Fact(Stage.FINAL, "the last round"),
)
FORBIDDEN = re.compile(
    r"\b(None|undefined|reconsider|unfair|mistake|sadly|devastated|heartbroken|world-class)\b|[{}<>]| ,|\s\.|  "
)


def case(**changes: object) -> Case:
    facts = {name: changes.pop(name) for name in list(changes) if name in Facts.__dataclass_fields__}
    values: dict[str, object] = {
        "verdict": Verdict.REJECTION,
        "mail": MAIL,
        "text": NewText("We chose another candidate."),
        "facts": replace(FACTS, **facts),  # type: ignore[arg-type]  # the cases' own fields
        "settings": Reply(),
        "languages": frozenset({"en"}),
    }
    return Case(**(values | changes))  # type: ignore[arg-type]  # the cases' own fields


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"verdict": Verdict.UNSURE}, Reason.UNSURE),
        ({"verdict": Verdict.OTHER}, Reason.NOT_A_REJECTION),
        ({"text": NewText("x", forwarded=True)}, Reason.FORWARD),
        ({"mail": replace(MAIL, senders=(ANNA, NOOR))}, Reason.SEVERAL_SENDERS),
        ({"recipient": None}, Reason.NO_RECIPIENT),
        ({"foreign": True}, Reason.FOREIGN_REPLY_TO),
        ({"opening": Fact("apply for Y", "apply for Y")}, Reason.OPENING),
        ({"sender": SenderKind.NO_REPLY}, Reason.NO_REPLY_SENDER),
        ({"automated": True, "stage": None}, Reason.APPLICATION_ONLY),
        ({"language": "fi"}, Reason.LANGUAGE),
    ],
)
def test_no_draft_with_its_reason(changes: dict[str, object], reason: Reason) -> None:
    assert policy.decide(case(**changes)) == Skip(reason)


@pytest.mark.parametrize(
    ("changes", "template", "reason"),
    [
        ({}, "final-round", Reason.FINAL_ROUND),
        ({"stage": Fact(Stage.INTERVIEW, "x")}, "interview", Reason.INTERVIEW),
        ({"stage": Fact(Stage.SCREEN, "x")}, "interview", Reason.INTERVIEW),
        ({"stage": None}, "personal", Reason.PERSONAL),
        ({"why": Fact(Why.FROZEN, "x")}, "reopening", Reason.REOPENING),
        ({"automated": True}, "final-round", Reason.FINAL_ROUND),
        (
            {"automated": True, "stage": None, "settings": Reply(application_only=ApplicationOnly.THANK)},
            "personal",
            Reason.APPLICATION_THANKS,
        ),
    ],
)
def test_a_draft_from_its_template(changes: dict[str, object], template: str, reason: Reason) -> None:
    assert policy.decide(case(**changes)) == Answer(template, reason)


@pytest.mark.parametrize(
    ("mail", "flags", "reason"),
    [
        (replace(MAIL, senders=(NOOR,)), (), Reason.OWN_MAIL),
        (replace(MAIL, senders=(Address("", "MAILER-DAEMON@x.example"),)), (), Reason.BOUNCE),
        (replace(MAIL, automation=Automation(content_type="multipart/report")), (), Reason.BOUNCE),
        (replace(MAIL, automation=Automation(auto_submitted="auto-replied")), (), Reason.AUTOMATIC_REPLY),
        (replace(MAIL, automation=Automation(list_id="<l>", list_post="<mailto:l>")), (), Reason.MAILING_LIST),
        (MAIL, ("\\Answered",), Reason.ALREADY_ANSWERED),
    ],
)
def test_the_header_alone_settles(mail: Mail, flags: tuple[str, ...], reason: Reason) -> None:
    assert policy.refuse(mail, frozenset({"noor@example.org"}), frozenset(flags)) == Skip(reason)


def test_unsubscribe_and_auto_generated_headers_alone_refuse_nothing() -> None:
    automation = Automation(list_unsubscribe="<x>", auto_submitted="auto-generated", precedence="bulk")
    assert policy.refuse(replace(MAIL, automation=automation), frozenset()) is None


def variations() -> list[tuple[str, str, Facts]]:
    """Every template in every language, with every slot given and with none."""
    bare = replace(FACTS, manager=None, greeting=None, company=None, role=None, stage=None)
    long = replace(
        FACTS, company=Fact("Kestrel Foods Holding Ltd", "x"), role=Fact("Senior Machine Learning Engineer", "x")
    )
    rich = replace(long, kind_words=Fact("you impressed us", "x"), praised=Fact("my portfolio", "x"))
    offered = replace(bare, company=FACTS.company, kind_words=Fact("x", "x"), feedback_offered=Fact(True, "feedback"))
    touch = replace(rich, keep_in_touch=Fact(True, "x"), feedback_offered=Fact(True, "feedback"))
    offers = [
        replace(one, offer=Fact(offer, source))
        for one in (bare, rich)
        for offer in Offer
        for source in ("x", "x?", "come")
    ]
    steps = [replace(one, next_steps=Fact(kind, "x")) for one in (bare, rich, touch) for kind in NextStep]
    points = [replace(one, points=(Point(kind, "x"),)) for one in (bare, rich, touch) for kind in PointKind]
    return [
        (name, language, facts)
        for language, name in templates.load(None).names()
        for facts in (FACTS, bare, rich, offered, replace(offered, informal=True), touch, *offers, *steps, *points)
    ]


@pytest.mark.parametrize(("name", "language", "facts"), variations())
def test_every_reply_is_short_asks_one_question_and_has_no_gap(name: str, language: str, facts: Facts) -> None:
    for number, key in enumerate("abcdefghijkl"):
        left = Point(PointKind.REQUEST, "Can you send me the receipts?")
        slots = fill(replace(facts, points=(*facts.points, left) if number % 2 else facts.points), "Noor Lindqvist", "")
        words = templates.load(None).render(name, language, slots, key)
        body = " ".join(words.paragraphs)
        assert 60 <= len(body.split()) <= 120, words.text
        assert body.count("?") == 1, words.text
        assert not FORBIDDEN.search(words.text.replace("\n", "¶")), words.text
        assert words.closing.endswith("\nNoor Lindqvist")
        if facts.greeting:
            assert facts.greeting.value in words.greeting


@pytest.mark.parametrize(
    ("company", "shown"),
    [
        ("Ferrante S.r.l", "Ferrante S.r.l."),
        ("Kestrel Foods", "Kestrel Foods"),
        ("ACME Inc.", "ACME Inc."),
        ("Cinderpath, Inc", "Cinderpath"),
        ("Client", None),
        ("Latchkey Recruitment", None),
    ],
)
def test_a_firm_is_told_with_its_legal_form_and_an_agency_is_none(company: str, shown: str | None) -> None:
    assert fill(replace(FACTS, company=Fact(company, "x")), "Noor", "").company == shown


@pytest.mark.parametrize(
    ("source", "touch"), [("Apply again. I mean it.", False), ("I'd like to stay in touch.", True)]
)
def test_one_invited_to_apply_again_does_so_and_one_invited_to_keep_in_touch_keeps_in_touch(
    source: str, touch: bool
) -> None:
    facts = replace(FACTS, keep_in_touch=Fact(True, source))
    assert fill(facts, "Noor", "").keep_in_touch is touch


def test_nobody_is_written_to_informally_in_english_without_a_name_nor_greeted_hi_by_a_title() -> None:
    nameless = replace(FACTS, greeting=None, informal=True)
    assert not fill(nameless, "Noor", "").informal
    sister = fill(replace(nameless, greeting=Fact("Sister Aoife", "x")), "Noor", "")
    assert templates.load(None).render("interview", "en", sister, "a").greeting == "Dear Sister Aoife,"


@pytest.mark.parametrize(
    ("company", "email", "house"),
    [
        ("Kestrel Foods", "anna@kestrel-foods.example", "Kestrel Foods"),
        ("Müller Druck", "anna@mueller-druck.example", "Müller Druck"),
        ("Müller Druck", "anna@muller.example", "Müller Druck"),
        ("British Water Board", "anna@bwb.example", "British Water Board"),
        ("Kestrel Foods", "callum@reidpartners.example", None),
        ("Kestrel Foods", "anna.keller@mail.example", None),
    ],
)
def test_only_the_one_who_writes_from_the_firm_is_told_of_working_there(
    company: str, email: str, house: str | None
) -> None:
    facts = replace(FACTS, company=Fact(company, "x"), recipient=Address("", email))
    assert fill(facts, "Noor", "").house == house


@pytest.mark.parametrize(
    ("role", "told"),
    [
        ("Java Lead - Pune", "Java Lead"),
        ("Auswahlverfahren zur Besetzung der", None),
        ("la suite (ou pas)", None),
        ("physios", None),
        ("MUSEUM ASSISTANT", "museum assistant"),
        ("QA", "QA"),
        ("M2", None),
        ("Regional Head (East)", "Regional Head"),
        ("Pflegekraft (m/w/d)", "Pflegekraft"),
        ("Head of Operations", "Head of Operations"),
        ("Head of Content", "Head of Content"),
    ],
)
def test_a_role_that_reads_like_a_torn_heading_is_not_told(role: str, told: str | None) -> None:
    assert fill(replace(FACTS, role=Fact(role, "x")), "Noor", "").role == told


@pytest.mark.parametrize("language", sorted(templates.load(None).languages()))
def test_an_offer_beside_the_job_is_taken_up_in_every_language(language: str) -> None:
    def render(offer: Offer | None) -> str:
        facts = replace(FACTS, offer=Fact(offer, "x") if offer else None)
        return templates.load(None).render("interview", language, fill(facts, "Noor", ""), "k").text

    assert len({render(offer) for offer in (None, *Offer)}) == 1 + len(Offer)


def reply(language: str, name: str = "interview", key: str = "k", **changes: object) -> templates.Words:
    facts = replace(FACTS, language=language, **changes)  # type: ignore[arg-type]  # the cases' own fields
    return templates.load(None).render(name, language, fill(facts, "Noor", ""), key)


@pytest.mark.parametrize(("language", "name"), templates.load(None).names())
def test_what_comes_next_is_answered_and_asked_for_nothing_that_it_says(language: str, name: str) -> None:
    for key in "abcdef":
        replies = [
            reply(language, name, key, next_steps=steps, keep_in_touch=Fact(True, "I'll keep your CV."))
            for steps in (None, *(Fact(kind, "Take the course.") for kind in NextStep))
        ]
        asked = [next(line for line in words.paragraphs if "?" in line) for words in replies]
        assert len({words.paragraphs[-3] for words in replies}) == 4
        assert asked[0] not in asked[1:]
        assert "radar" not in " ".join(asked[1:])


def test_what_the_mail_advises_is_not_left_for_a_later_letter() -> None:
    advice = replace(FACTS, next_steps=Fact(NextStep.ADVICE, "Please ring Ann at Reid & Co."))
    same, other = (
        Point(PointKind.WORK, "Please ring Ann at Reid & Co."),
        Point(PointKind.REQUEST, "Please post the badge back."),
    )
    assert not fill(replace(advice, points=(same,)), "Noor", "").asks
    assert fill(replace(advice, points=(other,)), "Noor", "").asks


def test_an_offer_of_feedback_is_not_answered_as_a_notice_too() -> None:
    source = "I can give you a ring with feedback."
    both = replace(FACTS, feedback_offered=Fact(True, source), next_steps=Fact(NextStep.NOTICE, source))
    assert fill(both, "Noor", "").next_steps is None
    other = replace(both, next_steps=Fact(NextStep.NOTICE, "I'll ring when we hire."))
    assert fill(other, "Noor", "").next_steps == "notice"


@pytest.mark.parametrize(
    "source",
    ["Can I ring you?", "Puis-je vous appeler ?", "Darf ich Sie anrufen?", "¿Te puedo llamar?", "Mag ik je bellen?"],
)
def test_one_who_asks_whether_to_ring_gets_a_yes_and_is_asked_when(source: str) -> None:
    facts = replace(FACTS, offer=Fact(Offer.TALK, source))
    filled = fill(facts, "Noor", "")
    assert filled.offer == "call"
    text = templates.load(None).render("interview", "en", filled, "k").text
    assert "call me" in text
    assert "you best?" in text


def test_no_reply_speaks_of_a_stronger_candidate() -> None:
    texts = "".join(path.read_text() for path in resources.path("templates").glob("en/*"))
    assert "stronger" not in texts


def test_a_german_firm_with_its_legal_form_has_its_article() -> None:
    assert " bei der Kestrel Foods AG " in reply("de", company=Fact("Kestrel Foods AG", "x")).paragraphs[0]
    assert " bei Kestrel Foods " in reply("de").paragraphs[0]


@pytest.mark.parametrize(
    ("source", "offer"),
    [
        ("Coffee on Thursday?", "date"),
        ("Let me know when you can come by.", "date"),
        ("Sag mir, wann du kommst.", "date"),
        ("I'd be happy to have a coffee when the dust has settled.", "invitation"),
        ("Ring me.", "talk"),
    ],
)
def test_only_an_invitation_that_asks_for_the_day_is_asked_when(source: str, offer: str) -> None:
    facts = replace(FACTS, offer=Fact(Offer.TALK, source))
    assert fill(facts, "Noor", "").offer == offer
    words = templates.load(None).render("interview", "en", fill(facts, "Noor", ""), "k")
    assert ("fit in with you" in words.text) is (offer == "date")


@pytest.mark.parametrize("language", sorted(templates.load(None).languages()))
def test_a_post_that_is_gone_is_regretted_and_nothing_is_said_of_a_decision(language: str) -> None:
    decision = re.compile(
        r"decision|respect|apply|entscheid|respekt|bewerb|décision|postul|decisión|beslissing|keuze|soll|decis|candid"
    )
    for key in "abcdefgh":
        assert not decision.search(" ".join(reply(language, "reopening", key).paragraphs).casefold())


@pytest.mark.parametrize("language", sorted(templates.load(None).languages() - {"en"}))
def test_only_english_speaks_of_a_radar(language: str) -> None:
    for name in ("final-round", "interview", "personal", "reopening"):
        assert not any("radar" in reply(language, name, key).text for key in "abcdefgh")


@pytest.mark.parametrize(
    ("language", "greeting", "informal", "line"),
    [
        ("en", "Engr. Musa", True, "Dear Engr. Musa,"),
        ("en", "Dr Osei", True, "Dear Dr Osei,"),
        ("en", "Ann", True, "Hi Ann,"),
        ("de", "Frau Dr. Ott", False, "Sehr geehrte Frau Dr. Ott,"),
        ("fr", "Madame Petit", False, "Bonjour Madame Petit,"),
        ("es", "Dra. Olmos", False, "Estimada Dra. Olmos:"),
        ("es", "Sr. Olmos", False, "Estimado Sr. Olmos:"),
        ("es", "Lic. Olmos", False, "Buenos días, Lic. Olmos:"),
        ("nl", "meneer Smit", False, "Geachte heer Smit,"),
        ("nl", "dr. Smit", False, "Geachte dr. Smit,"),
        ("it", "prof.ssa Neri", False, "Gentile prof.ssa Neri,"),
        ("pt", "Dra. Reis", False, "Cara Dra. Reis,"),
    ],
)
def test_a_title_belongs_into_the_greeting(language: str, greeting: str, informal: bool, line: str) -> None:
    assert reply(language, greeting=Fact(greeting, "x"), informal=informal).greeting == line


@pytest.mark.parametrize(
    ("company", "place"),
    [
        ("Les Lucioles", "aux Lucioles"),
        ("Le Quai Gris", "au Quai Gris"),
        ("La Tortue", "à La Tortue"),
        ("Crèche Quince", "à la Crèche Quince"),
        ("Kestrel", "chez Kestrel"),
    ],
)
def test_a_french_house_is_named_with_its_article(company: str, place: str) -> None:
    assert f" {place}" in reply("fr", company=Fact(company, "x")).text


@pytest.mark.parametrize(
    ("company", "house"),
    [
        ("Kestrel Foods GmbH & Co. KG", "Kestrel Foods"),
        ("Kestrel S.r.l.", "Kestrel"),
        ("Kestrel Foods LP", "Kestrel Foods"),
        ("Kestrel AS", "Kestrel"),
        ("Kestrel as it is", "Kestrel as it is"),
    ],
)
def test_one_works_for_a_house_and_not_for_its_legal_form(company: str, house: str) -> None:
    facts = replace(FACTS, company=Fact(company, "x"), recipient=Address("", "jobs@kestrel-foods.example"))
    assert fill(facts, "Noor", "").house == house


@pytest.mark.parametrize(
    ("role", "language", "told"),
    [
        ("Social worker", "en", "social worker"),
        ("Java developer", "en", "Java developer"),
        ("Receptionist", "en", "Receptionist"),
        ("Jefe de sala", "es", "jefe de sala"),
        ("Gerente", "pt", "gerente"),
        ("Sachbearbeitung", "de", "Sachbearbeitung"),
    ],
)
def test_a_role_from_a_heading_loses_its_capital_where_the_language_writes_it_small(
    role: str, language: str, told: str
) -> None:
    assert fill(replace(FACTS, language=language, role=Fact(role, "x")), "Noor", "").role == told


@pytest.mark.parametrize(
    ("language", "role", "said"),
    [
        ("de", "Ausbildung zur Tischlerin", "zum Ausbildungsplatz bei"),
        ("de", "Praktikum Vertrieb", "zum Praktikum bei"),
        ("de", "Doktorandenstelle Biologie", "zur Doktorandenstelle Biologie bei"),
        ("fr", "stage en édition", "au sujet du stage chez"),
        ("es", "prácticas de diseño", "sobre las prácticas en"),
        ("nl", "stage redactie", "over de stage bij"),
        ("it", "tirocinio in cucina", "sul tirocinio presso"),
        ("pt", "estágio de verão", "sobre o estágio na"),
        ("en", "Head of Sales", "the position of Head of Sales at"),
        ("en", "Apprenticeship", "about the apprenticeship at"),
        ("en", "Receptionist", "the receptionist position at"),
        ("en", "QA", "the QA position at"),
    ],
)
def test_a_training_place_is_not_called_a_position(language: str, role: str, said: str) -> None:
    assert said in reply(language, role=Fact(role, "x")).paragraphs[0]


@pytest.mark.parametrize(
    ("company", "said"),
    [
        ("Wherry Inn", "at the Wherry Inn"),
        ("Tate Gallery", "at the Tate Gallery"),
        ("The Anchor Inn", "at The Anchor Inn"),
        ("Kelly's Tavern", "at Kelly's Tavern"),
        ("University of Leeds", "at the University of Leeds"),
        ("Kestrel Foods", "at Kestrel Foods"),
    ],
)
def test_a_house_has_its_article_in_english(company: str, said: str) -> None:
    assert said in reply("en", company=Fact(company, "x")).paragraphs[0]


@pytest.mark.parametrize(("language", "name"), templates.load(None).names())
def test_a_mail_that_asks_is_told_that_its_writer_comes_back_to_it(language: str, name: str) -> None:
    def render(*points: Point) -> str:
        slots = fill(replace(FACTS, points=points), "Noor", "")
        return templates.load(None).render(name, language, slots, "k").text

    asked = Point(PointKind.REQUEST, "Can you send the receipts?")
    assert render(asked).split("\n\n")[-2] != render().split("\n\n")[-2]


@pytest.mark.parametrize(
    ("source", "offered"),
    [
        ("Ring me if you'd like feedback.", True),
        ("Für Rückfragen und Gründe rufen Sie mich an.", True),
        ("Voor een toelichting kunt u mij bellen.", True),
        ("Do drop me a note come January.", False),
        ("Write to me from Leeds.", False),
    ],
)
def test_feedback_is_asked_for_only_where_the_offer_is_about_the_no(source: str, offered: bool) -> None:
    facts = replace(FACTS, feedback_offered=Fact(True, source))
    assert fill(facts, "Noor", "").feedback is offered


def test_nobody_is_greeted_by_an_initial() -> None:
    slots = fill(replace(FACTS, greeting=Fact("D Kettle", "x")), "Noor", "")
    assert templates.load(None).render("interview", "en", slots, "k").greeting == "Hello,"


def test_the_same_mail_gives_the_same_words_and_others_differ() -> None:
    def render(key: str) -> str:
        return templates.load(None).render("final-round", "en", fill(FACTS, "Noor", ""), key).text

    assert render("a") == render("a")
    assert len({render(key) for key in "abcdefgh"}) > 4


def test_mail_text_in_a_slot_stays_inert() -> None:
    hostile = replace(FACTS, company=Fact("{{ 7*7 }} {% for x in y %}", "x"), role=Fact("<script>", "x"))
    words = templates.load(None).render("final-round", "en", fill(hostile, "Noor", ""), "k")
    assert "{{ 7*7 }} {% for x in y %}" in words.text
    draft = parsed(compose(MAIL, words, envelope()))
    assert "&lt;script&gt;" in part(draft, "html")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Hello\n\n{{ salary }}\n\nBye", "'salary' is undefined"),
        ("Hello\n\n{{ ''.__class__ }}\n\nBye", "unsafe"),
        ("Hello\n\n{% if %}\n\nBye", "line 3"),
        ("Hello", "a greeting"),
    ],
)
def test_a_wrong_template_of_the_user_is_named(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "interview.txt.j2").write_text(text)
    with pytest.raises(ConfigError, match=problem):
        templates.Templates(tmp_path).render("interview", "en", fill(FACTS, "Noor", ""), "k")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Hello\n\n{% if offer == 'yacht' %}{{ salary }}{% endif %}Hm.\n\nBye", "no slot 'salary'; the slots are"),
        ("Hello\n\n{{ company.upper() }}\n\nBye", "None"),
        ("Hello\n\n{% if informal %}\n\nBye", "line 4"),
        ("Hello\\n\\n{{ 'At ' + company }}\\n\\nBye", "en/interview"),
    ],
)
def test_a_check_finds_what_only_some_mail_would_bring_to_light(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "interview.txt.j2").write_text(text)
    with pytest.raises(ConfigError, match=problem):
        templates.Templates(tmp_path).check()


def test_the_shipped_templates_stand_the_check() -> None:
    templates.load(None).check()


def test_the_documentation_names_every_slot_and_every_reply() -> None:
    page = (resources.path("templates").parent / "docs" / "templates.md").read_text(encoding="utf-8")
    names = {name for _, name in templates.load(None).names()}
    assert [word for word in (*Slots.__dataclass_fields__, *names) if f"`{word}`" not in page] == []


def test_the_users_template_comes_before_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "interview.txt.j2").write_text("Dear {{ greeting }}\n\nMine, at {{ company }}?\n\nYours,")
    own = templates.Templates(tmp_path)
    assert own.render("interview", "en", fill(FACTS, "Noor", "+46"), "k").text == (
        "Dear Anna\n\nMine, at Kestrel Foods?\n\nYours,\nNoor\n+46\n"
    )
    assert ("en", "final-round") in own.names()


def envelope(sender: Address = NOOR, recipient: Address = ANNA) -> Envelope:
    return Envelope(
        sender=sender,
        recipient=recipient,
        message_id=draft_message_id(KEY, sender),
        written=datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
    )


def parsed(draft: bytes) -> EmailMessage:
    message = email.message_from_bytes(draft, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def part(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert body is not None
    return str(body.get_content())


def words() -> templates.Words:
    return templates.load(None).render("final-round", "en", fill(FACTS, "Noor", ""), "k")


def test_the_draft_is_a_threaded_reply_with_text_and_html() -> None:
    mail = replace(MAIL, references=("<a@x>", "<b@x>"), in_reply_to=("<b@x>",))
    draft = parsed(compose(mail, words(), envelope()))
    assert draft["In-Reply-To"] == "<1@firm.example>"
    assert draft["References"] == "<a@x> <b@x> <1@firm.example>"
    assert (draft["From"], draft["To"]) == ("Noor Lindqvist <noor@example.org>", "Anna Keller <anna@firm.example>")
    assert draft["Subject"] == "Re: Your interview"
    assert draft["Message-ID"] == "<0123456789abcdef0123456789abcdef01234567@example.org>"
    assert part(draft, "plain").replace("\r\n", "\n") == words().text
    assert "<p>Dear Anna,</p>" in part(draft, "html")
    assert set(draft.keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version", "Content-Type",
    }  # fmt: skip


def test_without_html_the_draft_is_one_plain_text() -> None:
    draft = parsed(compose(MAIL, words(), envelope(), html=False))
    assert draft.get_content_type() == "text/plain"
    assert draft.get_content().replace("\r\n", "\n") == words().text


def test_the_quoted_original_stands_below() -> None:
    draft = parsed(compose(MAIL, words(), envelope(), quote="We chose <another>.\n\nAnna"))
    assert "\n> We chose <another>.\n>\n> Anna" in part(draft, "plain").replace("\r\n", "\n")
    assert "We chose &lt;another&gt;." in part(draft, "html")


@pytest.mark.parametrize(
    ("subject", "reply"),
    [("Hi", "Re: Hi"), ("Re: Hi", "Re: Hi"), ("RE: Hi", "RE: Hi"), ("AW: Hi", "Re: AW: Hi"), ("", "Re:")],
)
def test_re_stands_once(subject: str, reply: str) -> None:
    assert reply_subject(subject) == reply


def test_without_references_a_single_in_reply_to_is_the_thread() -> None:
    assert thread(replace(MAIL, in_reply_to=("<a@x>",))) == ("<a@x>", "<1@firm.example>")
    assert thread(replace(MAIL, in_reply_to=("<a@x>", "<b@x>"))) == ("<1@firm.example>",)


def test_a_long_thread_is_cut_in_the_middle_and_long_ids_stay_whole() -> None:
    ids = tuple(f"<{number}{'x' * 90}@PROD.OUTLOOK.example>" for number in range(60))
    mail = replace(MAIL, references=ids)
    draft = compose(mail, words(), envelope())
    found = parsed(draft)["References"].split()
    assert len(found) == REFERENCES_MAX
    assert (found[0], found[-2:]) == (ids[0], [ids[-1], "<1@firm.example>"])
    assert max(len(line) for line in draft.split(b"\r\n")) < 998


def test_without_a_message_id_the_draft_starts_a_thread() -> None:
    draft = parsed(compose(replace(MAIL, message_id=""), words(), envelope()))
    assert draft["In-Reply-To"] is None
    assert draft["References"] is None


LINES = st.text(st.characters(exclude_characters="\r\n", exclude_categories=("Cs", "Cc")), max_size=300)


@given(subject=LINES, name=LINES, company=LINES)
def test_whatever_the_mail_says_the_header_holds_only_what_it_may(subject: str, name: str, company: str) -> None:
    facts = replace(FACTS, company=Fact(company or "x", "x"), greeting=Fact(name or "x", "x"))
    text = templates.load(None).render("interview", "en", fill(facts, "Noor", ""), "k")
    mail = replace(MAIL, subject=subject)
    draft = compose(mail, text, envelope(recipient=Address(name, "anna@firm.example")))
    assert draft.isascii()
    found = parsed(draft)
    assert [address.addr_spec for address in found["To"].addresses] == ["anna@firm.example"]
    assert sorted(found.keys()) == sorted(set(found.keys()))
    assert set(found.keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version", "Content-Type",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "so fully"), ("de", "ausführliche"), ("fr", "si complet"), ("es", "tan completo"), ("nl", "uitgebreide"),
        ("it", "così completo"), ("pt", "tão completa"),
    ],
)  # fmt: skip
def test_a_long_letter_is_thanked_for_as_one(language: str, told: str) -> None:
    assert told in reply(language, at_length=True).paragraphs[0]
    assert told not in reply(language).paragraphs[0]
