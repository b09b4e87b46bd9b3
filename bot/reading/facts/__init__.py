"""What a reply may rely on: every fact with the text that it was read from, None where the mail leaves doubt."""

from bot.facts import Fact, Facts, SenderKind
from bot.mail import Letter, Mail, NewText, Owner
from bot.reading.facts import company, kindness, manager, next_steps, openings, register, role, senders, stage
from bot.reading.facts.domains import ATS, is_under
from bot.reading.facts.manager import Writer
from bot.reading.facts.material import Material, prepare
from bot.reading.facts.phrases import fold
from bot.reading.model import points

LONG_WORDS = 110  # a letter of so many took its writer some time


def extract(mail: Mail, text: NewText, owner: Owner, history: tuple[Letter, ...] = ()) -> Facts:
    """Read everything that a mail and the mailbox state; meant for rejections and unsure mail."""
    material = prepare(mail, text, owner, history)
    employer, writer = _employer_and_writer(material)
    route = senders.route(material, signed=writer is not None)
    automated = _is_automated(mail, text, writer, route.kind)
    informal = register.is_informal(material, writer)
    people = frozenset(fold(writer.fact.value).split()) if writer else frozenset[str]()
    impersonal = automated or (writer is None and not senders.speaks_as_person(text, material.language))
    machine_made = automated or route.kind is SenderKind.NO_REPLY  # it waits for no answer
    praise = kindness.praise(material, impersonal=impersonal)
    return Facts(
        sender=route.kind,
        language=material.language,
        recipient=route.recipient,
        foreign=route.foreign,
        automated=automated,
        manager=writer.fact if writer else None,
        greeting=register.greeting(material, writer, informal=informal) if writer else None,
        informal=informal,
        at_length=not machine_made and len(text.body.split()) >= LONG_WORDS,
        company=employer,
        role=role.role(material, employer.value if employer else None, people | material.reader),
        stage=stage.stage(material, impersonal=impersonal, kind_words=praise.words if praise else None),
        kind_words=praise.words if praise else None,
        praised=praise.praised if praise else None,
        why=openings.why(material),
        feedback_offered=openings.feedback_offered(material),
        keep_in_touch=openings.keep_in_touch(material),
        next_steps=next_steps.next_steps(material),
        offer=openings.offer(material),
        points=() if machine_made else points.points([passage.text for passage in material.body]),
        opening=openings.opening(material),
    )


def basics(mail: Mail, text: NewText, owner: Owner, history: tuple[Letter, ...] = ()) -> Facts:
    """Read what every mail is shown with: language, reply address and what stands behind it."""
    material = prepare(mail, text, owner, history)
    writer = _writer(material, None)
    route = senders.route(material, signed=writer is not None)
    return Facts(
        sender=route.kind,
        language=material.language,
        recipient=route.recipient,
        foreign=route.foreign,
        automated=_is_automated(mail, text, writer, route.kind),
    )


def _employer_and_writer(material: Material) -> tuple[Fact[str] | None, Writer | None]:
    """Name the firm and the person; what signs as "I" and could be either is the person."""
    employer = company.employer(material)
    writer = _writer(material, employer.value if employer else None)
    if employer is None:
        return employer, writer
    if writer is not None and fold(writer.fact.value) != fold(employer.value):
        return employer, writer
    signer = writer or _writer(material, None)
    if signer and fold(signer.fact.value) == fold(employer.value):
        named = signer.titled or senders.speaks_as_person(material.text, material.language)
        if writer is None and not named:
            return employer, None
        employer = company.employer(material, signer.fact.value)
        return employer, _writer(material, employer.value if employer else None)
    return employer, None


def _writer(material: Material, employer: str | None) -> Writer | None:
    mail = material.mail
    addresses = tuple({address.email: address for address in (*mail.senders[:1], *mail.reply_to[:2])}.values())
    impersonal = bool(addresses) and all(senders.is_bare_of_person(address) for address in addresses)
    return manager.writer(material, addresses, employer, impersonal=impersonal)


def _is_automated(mail: Mail, text: NewText, writer: Writer | None, kind: SenderKind) -> bool:
    """Say whether a machine wrote: its header or text says so, or nobody signs what a platform sent."""
    if senders.header_machine(mail) or senders.tells_machine(text):
        return True
    if writer is not None:
        return False
    sender = mail.sender
    return sender is not None and (kind is SenderKind.NO_REPLY or is_under(sender.domain, ATS))
