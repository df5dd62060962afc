"""All commands that stand in the menus, with the way to them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class MenuCommand:
    """A command; ``menus`` are the words of the menus around it, outermost first."""

    action: QAction
    menus: tuple[str, ...]

    @property
    def words(self) -> str:
        """Return the words of the command without its mnemonic."""
        return plain(self.action.text())

    @property
    def keys(self) -> str:
        """Return the keys as this platform writes them, "" for none."""
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(key.toString(native) for key in self.action.shortcuts())


def menu_commands(bar: QMenuBar) -> Iterator[MenuCommand]:
    """Yield the commands in the order of the menus, those of sub-menus in place."""
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _inside(menu, (plain(menu.title()),))


def _inside(menu: QMenu, path: tuple[str, ...]) -> Iterator[MenuCommand]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _inside(inner, (*path, plain(inner.title())))
        elif not action.isSeparator() and action.text():
            yield MenuCommand(action, path)


def plain(words: str) -> str:
    """Take the marks of mnemonics out of the words of a menu; ``&&`` stands for &."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
