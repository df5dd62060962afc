"""The messages of a language, to be found again by the words they were said in.

The messages are read from the ``.ts`` files: at a switch of language, and where a
sentence of the engine is said in another language than English.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from diptych.resources import resource_path
from diptych.ui.counts import english
from diptych.ui.language import Language, number

HOLE = re.compile(r"\{\w+\}|%n|%1|%2|%3")
_KEYED = re.compile(r"(.*\S) \((\S+)\)", re.DOTALL)
_COMMANDS = "Commands"
ENGINE = "Engine"
"""The context of what the engine says; ``diptych.ui.engine_words`` says it."""
_FIGURES = {
    "day",
    "year",
    "shown",
    "all",
    "count",
    "left",
    "right",
    "lost",
    "moved",
    "done",
    "number",
    "total",
    "score",
}
"""Holes that a number begins; any words may stand in the others."""
_LEAST_FIXED = 8
"""A message that is little more than its holes would be found in any words."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message with all forms it takes in one language; the last is for many."""

    context: str
    source: str
    forms: tuple[str, ...]


@dataclass(slots=True)
class Pattern:
    """One form of a message with holes, compiled when first it may fit."""

    message: Message
    form: str
    figures: frozenset[str]
    holes: list[str] = field(init=False)
    fixed: list[str] = field(init=False)
    longest: str = field(init=False)
    _compiled: re.Pattern[str] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.holes = HOLE.findall(self.form)
        self.fixed = HOLE.split(self.form)
        self.longest = max(self.fixed, key=len)

    @property
    def weight(self) -> int:
        """Count the characters that are the message's own."""
        return sum(map(len, self.fixed))

    def fit(self, words: str) -> dict[str, str] | None:
        """Return what stands in the holes of ``words``, None for other words."""
        if not all(part in words for part in self.fixed):
            return None
        if self._compiled is None:
            self._compiled = self._compile()
        found = self._compiled.fullmatch(words)
        if found is None:
            return None
        return dict(zip(self.holes, found.groups(), strict=True))

    def _compile(self) -> re.Pattern[str]:
        parts = [re.escape(self.fixed[0])]
        for hole, rest in zip(self.holes, self.fixed[1:], strict=True):
            any_words = r"(\d.*?)" if hole.strip("{}") in self.figures else r"(.*?)"
            parts.append(r"([\d,\u00a0]+)" if hole == "%n" else any_words)
            parts.append(re.escape(rest))
        return re.compile("".join(parts), re.DOTALL)


def read_messages(language: Language) -> tuple[Message, ...]:
    """Read what a language says; of English, the sources themselves."""
    in_english = language is Language.ENGLISH
    code = (Language.RUSSIAN if in_english else language).value
    root = ElementTree.parse(resource_path(f"translations/diptych_{code}.ts"))
    messages = []
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for one in context.iter("message"):
            source = one.findtext("source", "")
            forms = [form.text or "" for form in one.iter("numerusform")]
            if in_english:
                # Of one thing English says otherwise than of many.
                forms = list(dict.fromkeys((source, english(1, source))))
            elif not forms:
                forms = [one.findtext("translation", "")]
            messages.append(
                Message(name, source, tuple(form for form in forms if form))
            )
    return tuple(messages)


@dataclass
class Catalogue:
    """What a language says, to be found by the words that it says it in."""

    messages: tuple[Message, ...]
    plain: dict[str, list[Message]] = field(default_factory=dict)
    commands: dict[str, Message] = field(default_factory=dict)
    patterns: list[Pattern] = field(default_factory=list)

    def __post_init__(self) -> None:
        for message in self.messages:
            for form in message.forms:
                self._add(form, message)

    def _add(self, form: str, message: Message) -> None:
        if not HOLE.search(form):
            self.plain.setdefault(form, []).append(message)
            if message.context == _COMMANDS:
                self.commands.setdefault(bare(form), message)
            return
        pattern = Pattern(message, form, frozenset(_FIGURES))
        figures = all(
            hole == "%n" or hole.strip("{}") in _FIGURES for hole in pattern.holes
        )
        # What is less than a sentence of the engine stands only inside one.
        least = 2 * _LEAST_FIXED if message.context == ENGINE else _LEAST_FIXED
        if pattern.weight >= least or (figures and message.context != ENGINE):
            self.patterns.append(pattern)


def read_catalogue(language: Language) -> Catalogue:
    """Read all that a language says."""
    return Catalogue(read_messages(language))


@dataclass(frozen=True, slots=True)
class Change:
    """Finds words of one language, and says them in English or in the one spoken."""

    before: Catalogue
    to_english: bool
    _known: dict[str, str | None] = field(default_factory=dict)
    """Words with holes as they were said before: each tab has the same."""

    def anew(self, words: str, contexts: tuple[str, ...] = ()) -> str | None:
        """Return ``words`` in the other language, None where they are no message.

        Of messages that read alike, one of ``contexts`` is taken before the others.
        """
        found = self.before.plain.get(words)
        if found:
            best = min(found, key=lambda m: (m.context not in contexts, m.context))
            return self._say(best)
        command = self.before.commands.get(words)
        if command is not None:
            return bare(self._say(command))
        keyed = _KEYED.fullmatch(words)
        if keyed and keyed[1] in self.before.commands:
            return f"{bare(self._say(self.before.commands[keyed[1]]))} ({keyed[2]})"
        if words not in self._known:
            self._known[words] = self._filled(words)
        return self._known[words]

    def _say(self, message: Message, count: int = -1) -> str:
        """Return a message in the other language, its number still as ``%n``."""
        if self.to_english:
            return english(count, message.source)
        return in_form(message, count)

    def _filled(self, words: str) -> str | None:
        """Say words that names or numbers were filled into; the fullest one counts."""
        best: Pattern | None = None
        values: dict[str, str] = {}
        for pattern in self.before.patterns:
            # Nearly all end here; a call for each would make a switch take seconds.
            if pattern.longest not in words:
                continue
            if best is None or pattern.weight >= best.weight:
                found = pattern.fit(words)
                if found is not None:
                    best, values = pattern, found
        if best is None:
            return None
        count = re.sub(r"\D", "", values.get("%n", ""))
        said = self._say(best.message, int(count) if count else -1)
        if count:
            values["%n"] = number(int(count))
        return HOLE.sub(lambda hole: self._value(values.get(hole[0], hole[0])), said)

    def _value(self, words: str) -> str:
        """Say what was filled in, where that is a message itself."""
        said = self.anew(words) if words else None
        return words if said is None else said


def in_form(message: Message, count: int) -> str:
    """Return a message in the language spoken, its number still as ``%n``."""
    said = QCoreApplication.translate(message.context, message.source, "", count)
    return said if count < 0 else said.replace(str(count), "%n", 1)


def bare(words: str) -> str:
    """Return the words of a command without mnemonic and dots."""
    return words.replace("&", "").rstrip("…")
