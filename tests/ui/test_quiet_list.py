"""Lists that keep in sight what the reader is at."""

import pytest
from PySide6.QtCore import QStringListModel
from pytestqt.qtbot import QtBot

from diptych.ui.quiet_list import QuietList


@pytest.fixture
def rows(qtbot: QtBot) -> QuietList:
    rows = QuietList()
    qtbot.addWidget(rows)
    rows.setModel(QStringListModel([f"row {n}" for n in range(100)], rows))
    rows.resize(200, 300)
    rows.show()
    return rows


def is_whole(rows: QuietList) -> bool:
    box = rows.visualRect(rows.currentIndex())
    return rows.viewport().rect().contains(box)


def test_the_current_row_stays_in_sight_when_the_list_shrinks(rows: QuietList) -> None:
    rows.setCurrentIndex(rows.model().index(40, 0))
    assert is_whole(rows)
    rows.resize(200, 250)
    assert is_whole(rows)


def test_a_row_that_was_scrolled_away_does_not_come_back(rows: QuietList) -> None:
    rows.setCurrentIndex(rows.model().index(0, 0))
    bar = rows.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    rows.resize(200, 250)
    assert bar.value() == before
