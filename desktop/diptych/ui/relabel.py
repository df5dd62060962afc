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
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)

from diptych.resources import resource_path
from diptych.ui.language import Language

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
_LEAST_FIXED = 3
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
            return
        fixed = _HOLE.split(form)
        if sum(map(len, fixed)) >= _LEAST_FIXED:
            parts = [re.escape(fixed[0])]
            for hole, rest in zip(holes, fixed[1:], strict=True):
                parts.append(r"([\d,\u00a0]+)" if hole == "%n" else r"(.*?)")
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
    """Finds words of the old language and says them in the one spoken now."""

    before: Catalogue

    def anew(self, words: str, contexts: tuple[str, ...] = ()) -> str | None:
        """Return ``words`` in the new language, None where they are no message.

        Of messages that the old language says alike, one of ``contexts`` is taken
        before the others.
        """
        if not words:
            return None
        found = self.before.plain.get(words)
        if found:
            best = min(found, key=lambda m: (m.context not in contexts, m.context))
            return QCoreApplication.translate(best.context, best.source)
        keyed = _KEYED.fullmatch(words)
        if keyed:
            head = self._command(keyed[1])
            if head is not None:
                return f"{head} ({keyed[2]})"
        return self._command(words) or self._filled(words)

    def _command(self, words: str) -> str | None:
        """Say the words of a command without its mnemonic and its dots."""
        for name in ("Commands", "LinksPanel"):
            for message in self.before.messages:
                if message.context == name and _bare(message.forms[-1]) == words:
                    return _bare(QCoreApplication.translate(name, message.source))
        return None

    def _filled(self, words: str) -> str | None:
        """Say words that names or numbers were filled into; the longest one counts."""
        best: tuple[int, str] | None = None
        for pattern, holes, message in self.before.patterns:
            match = pattern.fullmatch(words)
            if match is None:
                continue
            fixed = len(pattern.pattern)
            if best is None or fixed > best[0]:
                best = fixed, self._fill(message, holes, match.groups())
        return best[1] if best else None

    def _fill(self, message: Message, holes: list[str], parts: tuple[str, ...]) -> str:
        values = dict(zip(holes, parts, strict=True))
        count = re.sub(r"\D", "", values.get("%n", ""))
        if "%n" in values and count:
            words = QCoreApplication.translate(
                message.context, message.source, "", int(count)
            ).replace(count, values["%n"].replace(",", "\u00a0"), 1)
        else:
            words = QCoreApplication.translate(message.context, message.source)
        return _HOLE.sub(
            lambda hole: (
                self.anew(values[hole[0]]) or values[hole[0]]
                if hole[0] in values
                else hole[0]
            ),
            words,
        )


def _bare(words: str) -> str:
    return words.replace("&", "").rstrip("…")


def relabel(app: QApplication, before: Language) -> None:
    """Say all that stands in the windows of ``app`` in the language spoken now."""
    change = Change(read_catalogue(before))
    for top in app.topLevelWidgets():
        for one in (top, *top.findChildren(QObject)):
            _relabel(one, change)


def _relabel(one: QObject, change: Change) -> None:
    if not isinstance(one, QWidget | QAction):
        return
    contexts = _contexts(one)

    def say(words: object, put: Callable[[str], object]) -> None:
        anew = change.anew(words, contexts) if isinstance(words, str) else None
        if anew is not None and anew != words:
            put(anew)

    for name in _PROPERTIES:
        # What a reader has typed is no word of the window.
        if name != "text" or not isinstance(one, QLineEdit):
            say(one.property(name), partial(one.setProperty, name))
    if isinstance(one, QTabBar | QComboBox):
        _relabel_parts(one, say)
    if isinstance(one, QAbstractItemView):
        _repaint(one)


def _relabel_parts(
    one: QTabBar | QComboBox, say: Callable[[object, Callable[[str], object]], None]
) -> None:
    """Say the tabs of a bar, or the lines of a box, anew."""
    for place in range(one.count()):
        if isinstance(one, QTabBar):
            say(one.tabText(place), partial(one.setTabText, place))
            say(one.tabToolTip(place), partial(one.setTabToolTip, place))
        else:
            say(one.itemText(place), partial(one.setItemText, place))


def _contexts(one: QObject) -> tuple[str, ...]:
    """Return the classes around an object, the nearest first: contexts of messages."""
    names: list[str] = []
    above: QObject | None = one
    while above is not None:
        names += [kind.__name__ for kind in type(above).__mro__[:2]]
        above = above.parent()
    return tuple(names)


def _repaint(view: QAbstractItemView) -> None:
    """Ask a view for all words of its model again."""
    model = view.model()
    if model is not None:
        last = model.columnCount(QModelIndex()) - 1
        if last >= 0:
            model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
    view.viewport().update()
