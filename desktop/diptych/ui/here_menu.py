"""Lines of a menu for everything that lies at one place: links and themes.

Links and themes overlap; a click goes round the links, and these lines reach each of
them by name, with the mouse or with the menu key.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from diptych.align.model import Link
from diptych.comparison import Comparison
from diptych.ui.labels import kind_and_size
from diptych.ui.language import decimal
from diptych.ui.words import snippet
from diptych.view.ribbons import Side

_WORDS = 60
"""Characters of the other end that a line shows."""


def offer_link(
    menu: QMenu, link: Link, found: Comparison, side: Side, act: Callable[[], None]
) -> None:
    """Offer a link by its score, its kind and the words of its other end."""
    other, span = (found.b, link.b) if side is Side.LEFT else (found.a, link.a)
    words = snippet(other, span, _WORDS).replace("&", "&&")
    _add(menu, f"{decimal(link.score)} · {kind_and_size(link)}: {words}", act)


def offer_theme(menu: QMenu, name: str, act: Callable[[], None]) -> None:
    """Offer a theme by its name."""
    words = QCoreApplication.translate("HereMenu", "Theme: {name}")
    _add(menu, words.format(name=name.replace("&", "&&")), act)


def _add(menu: QMenu, words: str, act: Callable[[], None]) -> None:
    menu.addAction(words).triggered.connect(lambda _=False: act())
