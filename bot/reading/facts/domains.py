"""Which domains belong together, which are anybody's, and which send for employers."""

import re
from functools import lru_cache

from bot.reading.clean import word_list

FREEMAIL = word_list("""
gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com icloud.com
me.com mac.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de mail.de posteo.de mailbox.org
proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com zoho.com mail.com mail.ru yandex.ru yandex.com
orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it ziggo.nl kpnmail.nl
xs4all.nl planet.nl telenet.be skynet.be uol.com.br bol.com.br terra.com.br sapo.pt hotmail.co.uk hotmail.fr hotmail.de
hotmail.es hotmail.it yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.com.br outlook.de outlook.fr outlook.es
btinternet.com sky.com comcast.net verizon.net att.net qq.com 163.com 126.com naver.com bluewin.ch sunrise.ch live.nl
""")  # fmt: skip
ATS = word_list("""
greenhouse-mail.io greenhouse.io lever.co ashbyhq.com myworkday.com myworkdayjobs.com smartrecruiters.com icims.com
icims.eu successfactors.com successfactors.eu taleo.net oraclecloud.com invalidemail.com jobvite.com bamboohr.com
workablemail.com workable.com teamtailor-mail.com teamtailor.com recruitee-mailbox.com recruitee.com personio.com
personio.de breezy-mail.com breezy.hr applytojob.com jazz.co jazzhr.com comeet-notifications.com comeet.com join.com
freshteam.com gupy.com.br pinpoint.email pinpointhq.com rippling.com ceipalmail.com paylocity.com talentlyft.com
gem.com wellfound.com eightfold.ai adp.com paradox.ai amazon.jobs linkedin.com indeed.com indeedemail.com glassdoor.com
xing.com stepstone.de monster.com ziprecruiter.com totaljobs.com reed.co.uk infojobs.net applitrack.com softgarden.io
dvinci-easy.com rexx-systems.com d.vinci.de hire.com bullhornmail.com zohorecruit.com cornerstoneondemand.com csod.com
hackerrank.com codility.com testgorilla.com hirevue.com welcometothejungle.com hellowork.com tellent.com homerun.co
traffit.com factorialhr.com kenoby.com catho.com.br avature.net phenompeople.com pageuppeople.com ultipro.com ukg.com
silkroad.com clearcompany.com trakstar.com recruiterbox.com dover.com polymer.co occupop.com applied.com beapplied.com
""")  # fmt: skip
TENANTS = word_list("""
myworkday.com myworkdayjobs.com icims.com icims.eu successfactors.com successfactors.eu taleo.net oraclecloud.com
invalidemail.com jobvite.com bamboohr.com personio.com personio.de applytojob.com jazz.co adp.com paylocity.com
avature.net csod.com cornerstoneondemand.com ultipro.com comeet-notifications.com breezy-mail.com applitrack.com
""")  # fmt: skip
BOARDS = word_list(
    "linkedin.com indeed.com glassdoor.com xing.com stepstone.de monster.com ziprecruiter.com totaljobs.com"
)

_DASHES = re.compile(r"[^a-z0-9]")


def is_under(domain: str, names: frozenset[str]) -> bool:
    """Say whether a domain is one of these or below one."""
    labels = domain.lower().split(".")
    return any(".".join(labels[index:]) in names for index in range(len(labels)))


def registrable(domain: str) -> tuple[str, str]:
    """Give the brand label and the registrable domain ("acme", "acme.co.uk") by the bundled public suffix list.

    A top-level domain that the list doesn't know counts as a suffix of one label (its default rule).
    """
    labels = [label for label in domain.lower().strip(".").split(".") if label]
    if len(labels) <= 2:
        return (labels[0] if labels else "", ".".join(labels))
    parts = _suffixed(".".join(labels))
    if parts is None:
        return labels[-2], ".".join(labels[-2:])
    return parts


@lru_cache(maxsize=256)
def _suffixed(domain: str) -> tuple[str, str] | None:
    found = _extractor()(domain)
    return (found.domain, f"{found.domain}.{found.suffix}") if found.suffix and found.domain else None


@lru_cache(maxsize=1)
def _extractor():  # type: ignore[no-untyped-def]  # its type would import the library
    from tldextract import TLDExtract  # 100 ms, and only where two domains differ

    return TLDExtract(suffix_list_urls=(), cache_dir=None)


def same_house(one: str, other: str) -> bool:
    """Say whether two domains are one firm's: the registrable domain, or the brand label under another suffix."""
    if one == other:
        return True
    first, second = registrable(one), registrable(other)
    if first[1] == second[1]:
        return not is_under(one, FREEMAIL)
    brands = {_DASHES.sub("", first[0]), _DASHES.sub("", second[0])}
    either_free = is_under(one, FREEMAIL) or is_under(other, FREEMAIL)
    return len(brands) == 1 and len(next(iter(brands))) > 2 and not either_free
