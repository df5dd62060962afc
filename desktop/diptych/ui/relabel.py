"""The words that stand in the window already, said in another language.

A switch of language is no new start: selection, scroll, panels and work stay. Every
label, button, action, tab and tip is asked what it says; what is a message of the old
language, with whatever names and numbers were filled in, is said anew. Models and
delegates translate as they are painted, so they are only told to be painted again.
The messages are read from the ``.ts`` files, at a switch only.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
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

from diptych.ui.catalogue import Change, read_catalogue
from diptych.ui.language import Language, spoken

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
_ENGLISH = "english."


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
