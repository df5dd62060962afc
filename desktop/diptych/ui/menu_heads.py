"""The heads of the menus, which stand in the bar before the menus are made."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QMenuBar

from diptych.ui.language import translate

_HEADS = (
    QT_TRANSLATE_NOOP("Commands", "&File"),
    QT_TRANSLATE_NOOP("Commands", "&Edit"),
    QT_TRANSLATE_NOOP("Commands", "&Link"),
    QT_TRANSLATE_NOOP("Commands", "&View"),
    QT_TRANSLATE_NOOP("Commands", "&Go"),
    QT_TRANSLATE_NOOP("Commands", "&Help"),
)
"""As ``diptych.ui.commands`` makes them."""


def show_heads(bar: QMenuBar) -> None:
    """Fill the bar as it will stand, so that nothing moves when the menus come."""
    for head in _HEADS:
        bar.addMenu(translate("Commands", str(head)))
