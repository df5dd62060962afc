"""No view shows English in another language, whoever wrote the sentence.

Every page, panel and dialog is opened, and everything that is shown, told in a tip or
read aloud is searched for English words side by side. The words of the two essays, of
the codebook and of the test itself are the reader's; families of fonts, languages under
their own names and licences are nobody's to translate.
"""

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    qVersion,
)
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from diptych.app.parts import parts
from diptych.resources import sample_essays
from diptych.ui.about import AboutDialog
from diptych.ui.language import Language
from diptych.ui.language_field import ENDONYMS
from diptych.ui.main_window import MainWindow
from tests.shelf.essays import TEXTS
from tests.ui import every_view as views
from tests.ui.conftest import CODEBOOK, LEFT_TEXT, RIGHT_TEXT
from tests.ui.speaking import speaking as speaking
from tests.ui.speaking import talking as talking

pytestmark = pytest.mark.usefixtures("speaking")

_ENGLISH = re.compile(r"[A-Za-z][a-z]+(?: [A-Za-z]+)+")
_MARKUP = re.compile(r"<[^>]+>")
_PROPERTIES = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "statusTip",
    "accessibleName",
    "accessibleDescription",
    "placeholderText",
    "plainText",
    "currentText",
    "suffix",
    "prefix",
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 30


def _readers_words() -> str:
    """Return all that is not the window's, in small letters on one line."""
    texts = [LEFT_TEXT, RIGHT_TEXT, CODEBOOK, *TEXTS, inspect.getsource(views)]
    texts += [path.read_text(encoding="utf-8") for path in sample_essays()]
    texts += QFontDatabase.families()
    texts += ENDONYMS.values()
    for part in parts(qVersion() or "", PySide6.__version__):
        texts += [part.name, part.licence]
    return " ".join(" ".join(texts).split()).casefold()


def _cells(model: QAbstractItemModel, above: QModelIndex) -> Iterator[str]:
    is_list = isinstance(model, QAbstractListModel)
    columns = 1 if is_list else model.columnCount(above)
    for row in range(min(model.rowCount(above), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column, above)
            for role in _ROLES:
                words = model.data(index, role)
                if isinstance(words, str):
                    yield words
        if not is_list:
            yield from _cells(model, model.index(row, 0, above))


def _heads(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        for role in _ROLES:
            words = header.model().headerData(section, header.orientation(), role)
            if isinstance(words, str):
                yield words


def _texts(one: QObject) -> Iterator[str]:
    """Yield everything that a control shows or says."""
    for name in _PROPERTIES:
        words = one.property(name)
        if isinstance(words, str):
            yield words
    if isinstance(one, QTabBar):
        for tab in range(one.count()):
            yield from (one.tabText(tab), one.tabToolTip(tab))
    elif isinstance(one, QComboBox):
        yield from map(one.itemText, range(one.count()))
    elif isinstance(one, QHeaderView):
        yield from _heads(one)
    elif isinstance(one, QAbstractItemView) and one.model() is not None:
        yield from _cells(one.model(), QModelIndex())


def left_english(view: QWidget, readers: str) -> Iterator[str]:
    """Yield what of a view reads like English and is not the reader's."""
    for one in (view, *view.findChildren(QObject)):
        if not isinstance(one, QWidget | QAction):
            continue
        for text in _texts(one):
            lines = _MARKUP.sub("\n", text.replace("\u2029", "\n")).splitlines()
            for words in _ENGLISH.findall("\n".join(lines)):
                if words.casefold() not in readers:
                    yield f"{type(one).__name__}: {words} (in “{text[:120]}”)"


@pytest.mark.parametrize("talking", [Language.CHINESE, Language.RUSSIAN], indirect=True)
def test_no_view_is_left_in_english(
    qtbot: QtBot, talking: Language, pair_window: MainWindow, tmp_path: Path
) -> None:
    readers = _readers_words()
    found: dict[str, str] = {}
    for name, view in views.every_view(qtbot, pair_window, tmp_path):
        if isinstance(view, AboutDialog):
            view.licence.clear()
        for words in left_english(view, readers):
            found.setdefault(words, name)
    assert not found, "\n".join(f"{name}: {words}" for words, name in found.items())


def test_english_that_is_left_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    label = QLabel("Связь: shares words in other forms", top)
    assert list(left_english(top, "the words of the reader"))
    assert not list(left_english(top, "it shares words in other forms only"))
    label.setText("Связь: ничего")
    label.setToolTip("Why this is")
    assert list(left_english(top, ""))
