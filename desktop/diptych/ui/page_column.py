"""The column in the middle of a page that is no comparison: lists with a way back."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from diptych.ui.sizes import scaled


def page_column(
    page: QWidget, back: QPushButton, *, widest: int, spacing: int
) -> QVBoxLayout:
    """Lay out a page as one column with a way back on top; return the column.

    It is at most ``widest`` wide at the usual size of letters: a longer row is too
    long for the eye to follow.
    """
    inner = QWidget()
    inner.setMaximumWidth(scaled(widest))
    row = QHBoxLayout(page)
    row.setContentsMargins(36, 24, 36, 18)
    row.setSpacing(0)
    row.addStretch()
    row.addWidget(inner, 100)
    row.addStretch()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    line = QHBoxLayout()
    line.addWidget(back)
    line.addStretch(1)
    column.addLayout(line)
    return column
