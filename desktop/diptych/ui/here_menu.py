"""A menu of everything that lies at one place: links, themes, and what can be copied.

Links and themes overlap; a click goes round the links, and this menu reaches each of
them by name, with the mouse or with the menu key.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from diptych.align.model import Link
from diptych.comparison import Comparison
from diptych.ui.words import snippet
from diptych.view.ribbons import Side

_WORDS = 60
"""Characters of the other end that a line shows."""


class HereMenu(QMenu):
    """Collects what lies at a place, and opens there."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty menu."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("What lies here"))
        self.aboutToHide.connect(self.deleteLater)

    def add_link(
        self, link: Link, found: Comparison, side: Side, act: Callable[[], None]
    ) -> None:
        """Offer a link by its score, its kind and the words of its other end."""
        other, span = (found.b, link.b) if side is Side.LEFT else (found.a, link.a)
        words = snippet(other, span, _WORDS).replace("&", "&&")
        line = f"{link.score:.2f} · {link.kind} {link.size}: {words}"
        self._add(line, act)

    def add_theme(self, name: str, act: Callable[[], None]) -> None:
        """Offer a theme by its name."""
        self._add(self.tr("Theme: {0}").format(name.replace("&", "&&")), act)

    def add_commands(self, commands: Sequence[QAction]) -> None:
        """Offer commands of the window below what lies here."""
        if commands:
            self.addSeparator()
            self.addActions(list(commands))

    def open_at(self, where: QPoint) -> None:
        """Open at a point of the screen, unless there is nothing to offer."""
        if self.actions():
            self.popup(where)
        else:
            self.deleteLater()

    def _add(self, words: str, act: Callable[[], None]) -> None:
        self.addAction(words).triggered.connect(lambda _=False: act())
