"""Reading and replying as one pure call: the daemon, `--once`, the demo and the offline commands all use it."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.errors import UsageError
from bot.facts import Facts, SenderKind
from bot.mail import Kind, Letter, Mail, NewText, Owner, Prediction, Raw, Verdict
from bot.reading import facts as facts_reader
from bot.reading.facts.contact import known_person, search_word
from bot.reading.facts.senders import correspondents
from bot.reading.model.classifier import Classifier
from bot.reading.parse import parse
from bot.reading.text import new_text
from bot.replying import policy
from bot.replying.compose import Envelope, compose
from bot.replying.policy import Answer, Case, Reason, Skip
from bot.replying.slots import fill
from bot.settings import Reply
from bot.watching.identity import draft_message_id, is_own, reply_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """All that onradar thinks of one mail, and why."""

    mail: Mail
    text: NewText
    prediction: Prediction
    verdict: Verdict
    facts: Facts
    decision: Answer | Skip

    @property
    def addressed(self) -> Facts:
        """The facts, turned to the one whom the draft goes to: a rescued person is greeted by her own name."""
        contact = self.facts.contact
        if contact is None or not (isinstance(self.decision, Answer) and self.decision.rescue):
            return self.facts
        return replace(
            self.facts,
            recipient=contact.address,
            manager=contact.manager,
            greeting=contact.greeting,
            informal=contact.informal,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A reply, ready to be appended."""

    message_id: str
    message: bytes
    text: str


class Judge:
    """Judge mail and write drafts by one model, one policy and one set of templates."""

    def __init__(self, classifier: Classifier, settings: Reply) -> None:
        self._classifier = classifier
        self._settings = settings
        model = classifier.thresholds
        self._draft_from = model.draft if settings.threshold == "model" else float(settings.threshold)
        review = model.review if settings.review_threshold == "model" else float(settings.review_threshold)
        self._review_from = min(review, self._draft_from)

    @staticmethod
    def parse(raw: Raw) -> Mail:
        """Read a message; raises BadMessage."""
        return parse(raw)

    @staticmethod
    def letter(mail: Mail, owner: Owner) -> Letter:
        """Read an earlier mail of the mailbox as context for another."""
        return Letter(mail, new_text(mail), mine=mail.sender is not None and is_own(mail.sender.email, owner))

    @staticmethod
    def correspondents(mail: Mail) -> tuple[str, ...]:
        """Say whom to search the mailbox for as this sender or firm."""
        return correspondents(mail)

    @staticmethod
    def employer_word(facts: Facts) -> str | None:
        """Say which word to search the mailbox for when only the employer's name is known."""
        return search_word(facts.company.value) if facts.company else None

    def judge(
        self, mail: Mail, owner: Owner, history: tuple[Letter, ...] = (), flags: frozenset[str] = frozenset()
    ) -> Judgement:
        """Say what a mail is and what to do about it; header refusals change only the decision."""
        text = new_text(mail)
        reading = self._classifier.read(mail, text, history)
        prediction = self._classifier.concluded(reading, self._review_from)
        verdict = self._verdict(prediction.probability)
        # Words that are a rejection by themselves stay one, whatever is attached.
        attached = (
            verdict is not Verdict.REJECTION
            and _text_is_attached(mail, text)
            and self._classifier.context(mail, text, history) > 0
        )
        if attached:
            verdict, prediction = Verdict.UNSURE, replace(prediction, kind=Kind.REJECTION)
        told = verdict in {Verdict.REJECTION, Verdict.UNSURE}
        read = facts_reader.extract if told else facts_reader.basics
        facts = read(mail, text, owner, history)
        if told and history and facts.company and facts.sender is SenderKind.NO_REPLY:
            facts = replace(facts, contact=known_person(facts.company.value, history, owner))
        decision: Answer | Skip | None = policy.refuse(mail, frozenset(owner.addresses), flags)
        if decision is None and attached:
            decision = Skip(Reason.TEXT_IN_ATTACHMENT)
        if decision is None:
            decision = self._decide(verdict, mail, text, facts)
        return Judgement(mail=mail, text=text, prediction=prediction, verdict=verdict, facts=facts, decision=decision)

    def draft(self, judgement: Judgement, answer: Answer, owner: Owner, key: str, now: datetime) -> Draft:
        """Write the reply that the decision asks for."""
        from bot.replying import templates  # Jinja2 is loaded only when a draft is due

        facts, mail = judgement.addressed, judgement.mail
        if facts.recipient is None:
            raise ValueError("a reply needs a recipient")
        sender = reply_from(mail, owner)
        filled = fill(facts, sender.name, owner.signature)
        words = templates.load(self._settings.templates).render(answer.template, facts.language, filled, key)
        envelope = Envelope(
            sender=sender, recipient=facts.recipient, message_id=draft_message_id(key, sender), written=now
        )
        quote = judgement.text.body if self._settings.quote else ""
        return Draft(
            message_id=envelope.message_id,
            message=compose(mail, words, envelope, quote=quote, html=self._settings.html),
            text=words.text,
        )

    def _verdict(self, probability: float) -> Verdict:
        if probability >= self._draft_from:
            return Verdict.REJECTION
        return Verdict.UNSURE if probability >= self._review_from else Verdict.OTHER

    def _decide(self, verdict: Verdict, mail: Mail, text: NewText, facts: Facts) -> Answer | Skip:
        languages = _known_languages(self._settings) if verdict is Verdict.REJECTION else frozenset[str]()
        case = Case(verdict=verdict, mail=mail, text=text, facts=facts, settings=self._settings, languages=languages)
        return policy.decide(case)


def _known_languages(settings: Reply) -> frozenset[str]:
    from bot.replying import templates  # Jinja2 is loaded only for a rejection

    return templates.load(settings.templates).languages()


def _text_is_attached(mail: Mail, text: NewText) -> bool:
    """Say whether the letter itself is an attachment: hardly a word of text beside a PDF or Word file."""
    documents = ("application/pdf", "application/msword", "application/vnd.openxmlformats", "application/vnd.oasis")
    return any(kind.startswith(documents) for kind in mail.attachments) and len(text.body.split()) < 8


def forced(judgement: Judgement, settings: Reply = Reply()) -> Judgement:  # noqa: B008 - a frozen value
    """Turn a judgement into one that asks for a draft, for `draft --force` (to the one who wrote, at worst).

    Raises UsageError when the mail names no address at all.
    """
    if isinstance(judgement.decision, Answer):
        return judgement
    facts = judgement.facts
    recipient = facts.recipient or judgement.mail.sender
    if recipient is None:
        raise UsageError("The mail has no address in From or Reply-To that a draft could go to.")
    facts = replace(facts, recipient=recipient, foreign=False, opening=None, sender=SenderKind.HUMAN, automated=False)
    languages = _known_languages(settings)
    language = facts.language if facts.language in languages else "en"
    case = Case(
        verdict=Verdict.REJECTION,
        mail=replace(judgement.mail, senders=judgement.mail.senders[:1]),
        text=replace(judgement.text, forwarded=False),
        facts=replace(facts, language=language),
        settings=settings,
        languages=languages,
    )
    return replace(judgement, facts=case.facts, decision=policy.decide(case))
