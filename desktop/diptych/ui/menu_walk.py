"""All commands that stand in the menus, with the way to them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

_FIRST_EXTRA, _LAST_EXTRA = Qt.Key.Key_F13.value, Qt.Key.Key_unknown.value


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
        """Return the keys as this platform writes them, "" for none.

        Keys that few keyboards have, as one for "Copy", are left out.
        """
        native = QKeySequence.SequenceFormat.NativeText
        usual = (keys for keys in self.action.shortcuts() if _is_usual(keys))
        return ", ".join(keys.toString(native) for keys in usual)


def menu_commands(bar: QMenuBar) -> Iterator[MenuCommand]:
    """Yield the commands in the order of the menus, those of sub-menus in place.

    A command that stands in two menus comes once.
    """
    seen: set[QAction] = set()
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            for command in _inside(menu, (plain(menu.title()),)):
                if command.action not in seen:
                    seen.add(command.action)
                    yield command


def _inside(menu: QMenu, path: tuple[str, ...]) -> Iterator[MenuCommand]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _inside(inner, (*path, plain(inner.title())))
        elif not action.isSeparator() and action.text():
            yield MenuCommand(action, path)


def _is_usual(keys: QKeySequence) -> bool:
    """Tell keys that keyboards have from the extra keys of some."""
    key = keys[0].key()  # type: ignore[index]  # the stubs know no indexing
    return not _FIRST_EXTRA <= int(key) < _LAST_EXTRA


def plain(words: str) -> str:
    """Take the marks of mnemonics out of the words of a menu; ``&&`` stands for &."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
