"""The words: one Jinja2 template a reply and language, the user's own folder before the shipped one.

A template sees slots, never mail: each slot is a fact with its source, and mail text is only ever the
value of a variable (SandboxedEnvironment, StrictUndefined; T3 in docs/reliability.md).
Layout: `{language}/{name}.txt.j2`; a name that begins with _ holds shared phrases. In a template each
line is a paragraph; `pick(…)` chooses among variants by the mail, so that the same mail always gives
the same draft and two mails rarely do.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import jinja2
from jinja2 import meta
from jinja2.sandbox import SandboxedEnvironment

from bot import resources
from bot.errors import ConfigError
from bot.replying.policy import TEMPLATES
from bot.replying.slots import BARE, SAMPLE, Slots

SUFFIX = ".txt.j2"
_WRONG_IN_A_TEMPLATE = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class Words:
    """A rendered reply: the paragraphs between greeting and closing apart, for counting and quoting."""

    greeting: str
    paragraphs: tuple[str, ...]
    closing: str

    @property
    def text(self) -> str:
        """The whole text, a blank line between paragraphs."""
        return "\n\n".join((self.greeting, *self.paragraphs, self.closing)) + "\n"


class Templates:
    """The shipped templates, with the user's own laid over them."""

    def __init__(self, own: Path | None = None) -> None:
        """`own` is the user's folder; raises ConfigError when it isn't there."""
        if own and not own.is_dir():
            raise ConfigError(f"reply.templates: {own} is no folder; create it or remove the key.")
        self._folders = [folder for folder in (own, resources.path("templates")) if folder]
        self._environment = SandboxedEnvironment(
            loader=jinja2.FileSystemLoader(self._folders),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
        )

    def names(self) -> tuple[tuple[str, str], ...]:
        """Give (language, name) of every template, sorted."""
        found = {
            (path.parent.name, path.name.removesuffix(SUFFIX))
            for folder in self._folders
            for path in folder.glob(f"*/[!_]*{SUFFIX}")
        }
        return tuple(sorted(found))

    def source(self, name: str, language: str) -> Path:
        """Say which file a template comes from."""
        files = (folder / language / f"{name}{SUFFIX}" for folder in self._folders)
        return next(file for file in files if file.exists())

    def languages(self) -> frozenset[str]:
        """Give the languages that every reply of the policy exists in."""
        found = frozenset(self.names())
        return frozenset(
            language for language, _ in found if all((language, template) in found for template in TEMPLATES)
        )

    def check(self) -> None:
        """Try every template with all slots filled and with none, and every branch for slots that don't exist.

        Raises ConfigError, naming the file.
        """
        known = {*Slots.__dataclass_fields__, "pick"}
        loader = jinja2.FileSystemLoader(self._folders)
        for file in loader.list_templates():
            if not file.endswith(SUFFIX):
                continue
            for slot in sorted(self._names_used(loader, file) - known - set(self._environment.globals)):
                raise ConfigError(
                    f"reply.templates: {file}: there is no slot {slot!r}; the slots are {', '.join(sorted(known))}."
                )
        for language, name in self.names():
            for filled in (SAMPLE, BARE):
                self.render(name, language, filled, "check")

    def _names_used(self, loader: jinja2.BaseLoader, file: str) -> set[str]:
        try:
            tree = self._environment.parse(loader.get_source(self._environment, file)[0])
        except jinja2.TemplateSyntaxError as error:
            raise ConfigError(f"reply.templates: {file}, line {error.lineno}: {error.message}") from None
        return meta.find_undeclared_variables(tree)

    def render(self, name: str, language: str, filled: Slots, variant: str) -> Words:
        """Write a reply; `variant` (the mail's key) chooses among its wordings.

        Raises ConfigError, naming the file, when a template is wrong or leaves something out.
        """
        file = f"{language}/{name}{SUFFIX}"
        values = {field: getattr(filled, field) for field in Slots.__dataclass_fields__}
        try:
            text = self._environment.get_template(file).render(**values, pick=_Picker(variant))
        except jinja2.TemplateNotFound as error:
            raise ConfigError(f"reply.templates: {error.name} is missing.") from None
        except jinja2.TemplateSyntaxError as error:
            raise ConfigError(f"reply.templates: {error.name}, line {error.lineno}: {error.message}") from None
        except (jinja2.TemplateError, *_WRONG_IN_A_TEMPLATE) as error:
            raise ConfigError(f"reply.templates: {file}: {error}") from None
        paragraphs = [line for line in (_tidy(line) for line in text.splitlines()) if line]
        if len(paragraphs) < 3:
            raise ConfigError(f"reply.templates: {file}: needs a greeting, at least one paragraph and a closing")
        closing = "\n".join(part for part in (paragraphs[-1], filled.name, filled.signature) if part)
        return Words(paragraphs[0], tuple(paragraphs[1:-1]), closing)


@lru_cache(maxsize=4)
def load(own: Path | None) -> Templates:
    """Give the templates of a folder, compiled once."""
    return Templates(own)


class _Picker:
    """Choose the n-th of several wordings by a digest of the mail's key and the place in the template."""

    def __init__(self, variant: str) -> None:
        self._variant = variant
        self._place = 0

    def __call__(self, *wordings: str) -> str:
        self._place += 1
        digest = hashlib.sha256(f"{self._variant}|{self._place}".encode()).digest()
        return wordings[int.from_bytes(digest[:4], "big") % len(wordings)]


def _tidy(line: str) -> str:
    """Collapse white space, leave none before punctuation, and never double the dot of a legal form."""
    return re.sub(r" +([,.])|(?<=\w\.)\.(?= |$)", r"\1", " ".join(line.split())) if line.strip() else ""
