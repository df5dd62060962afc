"""The words that stand in the window already, said in another language.

A switch of language is no new start: selection, scroll, panels and work stay. Every
label, button, action, tab and tip is asked what it says; what is a message of the old
language, with whatever names and numbers were filled in, is said anew. Models and
delegates translate as they are painted, so they are only told to be painted again.
The messages are read from the ``.ts`` files, at a switch only.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QTreeWidget,
    QWidget,
)

from diptych.resources import resource_path
from diptych.ui.counts import english
from diptych.ui.language import Language, number, spoken

_PROPERTIES = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "placeholderText",
    "suffix",
    "prefix",
)
_HOLE = re.compile(r"\{\w+\}|%n|%1|%2|%3")
_KEYED = re.compile(r"(.*\S) \((\S+)\)", re.DOTALL)
_ENGLISH = "english."
_COMMANDS = "Commands"
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


@dataclass
class Catalogue:
    """What a language says, to be found by the words that it says it in."""

    messages: tuple[Message, ...]
    plain: dict[str, list[Message]] = field(default_factory=dict)
    commands: dict[str, Message] = field(default_factory=dict)
    patterns: list[tuple[re.Pattern[str], list[str], Message]] = field(
        default_factory=list
    )

    def __post_init__(self) -> None:
        for message in self.messages:
            for form in message.forms:
                self._add(form, message)

    def _add(self, form: str, message: Message) -> None:
        holes = _HOLE.findall(form)
        if not holes:
            self.plain.setdefault(form, []).append(message)
            if message.context == _COMMANDS:
                self.commands.setdefault(_bare(form), message)
            return
        fixed = _HOLE.split(form)
        figures = [hole == "%n" or hole.strip("{}") in _FIGURES for hole in holes]
        if all(figures) or sum(map(len, fixed)) >= _LEAST_FIXED:
            parts = [re.escape(fixed[0])]
            for hole, figure, rest in zip(holes, figures, fixed[1:], strict=True):
                any_words = r"(\d.*?)" if figure else r"(.*?)"
                parts.append(r"([\d,\u00a0]+)" if hole == "%n" else any_words)
                parts.append(re.escape(rest))
            self.patterns.append(
                (re.compile("".join(parts), re.DOTALL), holes, message)
            )


def read_catalogue(language: Language) -> Catalogue:
    """Read what a language says; of English, the sources themselves."""
    english = language is Language.ENGLISH
    code = (Language.RUSSIAN if english else language).value
    root = ElementTree.parse(resource_path(f"translations/diptych_{code}.ts"))
    messages = []
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for one in context.iter("message"):
            source = one.findtext("source", "")
            forms = [form.text or "" for form in one.iter("numerusform")]
            if english:
                forms = [source]
            elif not forms:
                forms = [one.findtext("translation", "")]
            messages.append(
                Message(name, source, tuple(form for form in forms if form))
            )
    return Catalogue(tuple(messages))


@dataclass(frozen=True, slots=True)
class Change:
    """Finds words of one language, and says them in English or in the one spoken."""

    before: Catalogue
    to_english: bool

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
            return _bare(self._say(command))
        keyed = _KEYED.fullmatch(words)
        if keyed and keyed[1] in self.before.commands:
            return f"{_bare(self._say(self.before.commands[keyed[1]]))} ({keyed[2]})"
        return self._filled(words)

    def _say(self, message: Message, count: int = -1) -> str:
        """Return a message in the other language, its number still as ``%n``."""
        if self.to_english:
            return english(count, message.source)
        said = QCoreApplication.translate(message.context, message.source, "", count)
        return said if count < 0 else said.replace(str(count), "%n", 1)

    def _filled(self, words: str) -> str | None:
        """Say words that names or numbers were filled into; the fullest one counts."""
        matches = (
            (len(pattern.pattern), place, match)
            for place, (pattern, _, _) in enumerate(self.before.patterns)
            if (match := pattern.fullmatch(words))
        )
        best = max(matches, key=lambda one: one[:2], default=None)
        if best is None:
            return None
        _, holes, message = self.before.patterns[best[1]]
        values = dict(zip(holes, best[2].groups(), strict=True))
        count = re.sub(r"\D", "", values.get("%n", ""))
        said = self._say(message, int(count) if count else -1)
        if count:
            values["%n"] = number(int(count))
        return _HOLE.sub(lambda hole: self._value(values.get(hole[0], hole[0])), said)

    def _value(self, words: str) -> str:
        """Say what was filled in, where that is a message itself."""
        said = self.anew(words) if words else None
        return words if said is None else said


def _bare(words: str) -> str:
    return words.replace("&", "").rstrip("…")


@dataclass(frozen=True, slots=True)
class _Switch:
    """The way from one language over English to another.

    ``back`` is None from English, ``forth`` None to English. A control keeps its
    English words in a property, since other languages say some words alike.
    """

    back: Change | None
    forth: Change | None

    def say(self, one: QObject, name: str, words: object) -> str | None:
        """Return what ``one`` is to say instead of ``words``, None for the same."""
        if not isinstance(words, str) or not words:
            return None
        kept = one.property(_ENGLISH + name)
        contexts = _contexts(one)
        if isinstance(kept, list) and kept[0] == words:
            source: str | None = kept[1]
        else:
            source = self.back.anew(words, contexts) if self.back else words
        if source is None:
            return None
        said = self.forth.anew(source, contexts) if self.forth else source
        if said is None or said == words:
            return None
        one.setProperty(_ENGLISH + name, [said, source])
        return said


def relabel(app: QApplication, before: Language) -> None:
    """Say all that stands in the windows of ``app`` in the language spoken now."""
    now = spoken()
    switch = _Switch(
        Change(read_catalogue(before), True)
        if before is not Language.ENGLISH
        else None,
        Change(read_catalogue(Language.ENGLISH), False)
        if now is not Language.ENGLISH
        else None,
    )
    for top in app.topLevelWidgets():
        for one in (top, *top.findChildren(QObject)):
            if isinstance(one, QWidget | QAction):
                _relabel(one, switch)


def _relabel(one: QWidget | QAction, switch: _Switch) -> None:
    for name in _PROPERTIES:
        # What a reader has typed is no word of the window.
        if name != "text" or not isinstance(one, QLineEdit):
            said = switch.say(one, name, one.property(name))
            if said is not None:
                one.setProperty(name, said)
    if isinstance(one, QTabBar | QComboBox):
        _relabel_parts(one, switch)
    if isinstance(one, QTreeWidget):
        _relabel_heads(one, switch)
    if isinstance(one, QHeaderView):
        one.headerDataChanged(one.orientation(), 0, max(one.count() - 1, 0))
    if isinstance(one, QAbstractItemView):
        one.viewport().update()


def _relabel_parts(one: QTabBar | QComboBox, switch: _Switch) -> None:
    """Say the tabs of a bar, or the lines of a box, anew."""
    for place in range(one.count()):
        if isinstance(one, QComboBox):
            said = switch.say(one, f"item{place}", one.itemText(place))
            if said is not None:
                one.setItemText(place, said)
            continue
        said = switch.say(one, f"tab{place}", one.tabText(place))
        if said is not None:
            one.setTabText(place, said)
        said = switch.say(one, f"tip{place}", one.tabToolTip(place))
        if said is not None:
            one.setTabToolTip(place, said)


def _relabel_heads(tree: QTreeWidget, switch: _Switch) -> None:
    """Say the heads of the columns of a tree anew."""
    head = tree.headerItem()
    for column in range(tree.columnCount()):
        said = switch.say(tree, f"head{column}", head.text(column))
        if said is not None:
            head.setText(column, said)


def _contexts(one: QObject) -> tuple[str, ...]:
    """Return the classes around an object, the nearest first: contexts of messages."""
    names: list[str] = []
    above: QObject | None = one
    while above is not None:
        names += [kind.__name__ for kind in type(above).__mro__[:2]]
        above = above.parent()
    return tuple(names)
