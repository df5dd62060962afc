"""What a theme hits in both essays: each hit in its context, new, kept or lost."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from diptych.text.document import BlockRole, Document
from diptych.themes.live import Change
from diptych.ui.engine_words import say_clauses
from diptych.ui.fonts import reading_family
from diptych.ui.labels import label, place_words
from diptych.ui.language import number, translate
from diptych.view.concordance import Line, Places, one_line
from diptych.view.palette import Role, Style, colour
from diptych.view.ribbons import Side

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_HIT = int(Qt.ItemDataRole.UserRole)


class Fate(StrEnum):
    """What a change does to a hit."""

    NEW = "new"
    KEPT = "kept"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit with its context and what became of it; ``why`` is the rule's reason."""

    fate: Fate
    line: Line
    before: str
    cue: str
    after: str
    why: str


def hit_rows(side: Side, document: Document, change: Change) -> list[HitRow]:
    """Return the hits of one essay in reading order, those that are lost among them."""
    places = Places(document)
    rows = []
    for fate, coded in (
        (Fate.NEW, change.new),
        (Fate.KEPT, change.kept),
        (Fate.LOST, change.lost),
    ):
        for one in coded:
            line = places.line(side, one.span, one.theme)
            before, cue, after = (
                one_line(document.text, part)
                for part in (line.before, line.key, line.after)
            )
            rows.append(HitRow(fate, line, before, cue, after, one.why))
    return sorted(rows, key=lambda row: row.line.key)


class _Hits(QAbstractListModel):
    """The rows of both essays, left first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[HitRow] = []

    def show_rows(self, rows: list[HitRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or what is said of it."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == _HIT:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            where = f"{label(row.line.side)}, {place_words(row.line.place)}"
            return f"{_sign(row.fate)}, {where}: {row.before} {row.cue} {row.after}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return say_clauses(row.why)
        return None


class _HitDelegate(QStyledItemDelegate):
    """A sign and a word for what is new or lost, the place, and the key words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = {fate: QColor() for fate in Fate}
        self.cue_colour = QColor()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of one line."""
        return QSize(80, QFontMetrics(_text_font(option.font)).height() + 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one hit."""
        row = index.data(_HIT)
        if not isinstance(row, HitRow):
            return
        palette, area = option.palette, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
        metrics = QFontMetrics(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        x = area.left() + 10
        wide = metrics.horizontalAdvance(max(map(_sign, Fate), key=len) + "  ")
        painter.setFont(option.font)
        painter.setPen(self.colours[row.fate])
        painter.drawText(
            QRect(x, area.top(), wide, area.height()), middle, _sign(row.fate)
        )
        x += wide
        wide = metrics.horizontalAdvance(f"R {label(BlockRole.HEADING)} ")
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        left = row.line.side is Side.LEFT
        side = translate("Hits", "L") if left else translate("Hits", "R")
        place = metrics.elidedText(
            f"{side} {place_words(row.line.place)}",
            Qt.TextElideMode.ElideRight,
            wide - 4,
        )
        painter.drawText(QRect(x, area.top(), wide, area.height()), middle, place)
        x += wide
        box = QRect(x, area.top(), area.right() - 8 - x, area.height())
        self._paint_words(painter, option, row, box)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow, box: QRect
    ) -> None:
        plain, bold = _text_font(option.font), _text_font(option.font)
        bold.setBold(True)
        bold.setStrikeOut(row.fate is Fate.LOST)
        metrics = QFontMetrics(bold)
        cue = metrics.elidedText(
            row.cue, Qt.TextElideMode.ElideMiddle, round(box.width() * 0.6)
        )
        wide = metrics.horizontalAdvance(cue)
        beside = max(0, (box.width() - wide) // 2 - 5)
        ink = option.palette.color(QPalette.ColorRole.Text)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(plain)
        painter.setPen(ink)
        of_plain = QFontMetrics(plain)
        for words, cut, left, side in (
            (
                row.before,
                Qt.TextElideMode.ElideLeft,
                box.left(),
                Qt.AlignmentFlag.AlignRight,
            ),
            (
                row.after,
                Qt.TextElideMode.ElideRight,
                box.left() + beside + wide + 10,
                Qt.AlignmentFlag.AlignLeft,
            ),
        ):
            shown = of_plain.elidedText(words, cut, beside)
            painter.drawText(
                QRect(left, box.top(), beside, box.height()), side | middle, shown
            )
        painter.setFont(bold)
        painter.setPen(
            self.colours[row.fate] if row.fate is Fate.LOST else self.cue_colour
        )
        painter.drawText(
            QRect(box.left() + beside + 5, box.top(), wide + 2, box.height()),
            middle,
            cue,
        )


class HitsView(QWidget):
    """The list with a line of figures above it.

    ``place_chosen`` carries a side and the span of the hit.
    """

    place_chosen = Signal(Side, object)

    def __init__(self) -> None:
        super().__init__()
        self.model = _Hits(self)
        self._rows: list[HitRow] = []
        self.figures = QLabel()
        self.figures.setObjectName("panelCount")
        self.figures.setWordWrap(True)
        self.changed_only = QCheckBox(self.tr("Only what changes"))
        self.changed_only.setToolTip(
            self.tr("Leave out the hits that the saved codebook has as well")
        )
        self.changed_only.toggled.connect(self._show)
        self.view = QListView()
        self.view.setModel(self.model)
        self.delegate = _HitDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("Hits of the theme in both essays"))
        self.view.setToolTip(self.tr("Enter or a click goes there"))
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 10, 4)
        head.addWidget(self.figures, 1)
        head.addWidget(self.changed_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def show_hits(
        self,
        documents: tuple[Document, Document],
        changes: tuple[Change, Change],
    ) -> None:
        """Show what became of the hits of one theme, in the left and right essay."""
        left = hit_rows(Side.LEFT, documents[0], changes[0])
        right = hit_rows(Side.RIGHT, documents[1], changes[1])
        self._rows = [*left, *right]
        words = [
            self._figure(self.tr("left"), left),
            self._figure(self.tr("right"), right),
        ]
        self.figures.setText(" · ".join(words))
        self._show()

    def set_style(self, style: Style) -> None:
        """Draw for light or dark."""
        self.delegate.colours = {
            Fate.NEW: QColor(colour(Role.VERBATIM_EDGE, style)),
            Fate.KEPT: QColor(colour(Role.DIM_INK, style)),
            Fate.LOST: QColor(colour(Role.WARNING, style)),
        }
        self.view.viewport().update()

    def set_cue_colour(self, colour: QColor) -> None:
        """Draw the key words in the colour of their theme."""
        self.delegate.cue_colour = colour
        self.view.viewport().update()

    def _figure(self, side: str, rows: list[HitRow]) -> str:
        new = sum(row.fate is Fate.NEW for row in rows)
        lost = sum(row.fate is Fate.LOST for row in rows)
        words = f"{side} {number(len(rows) - lost)}"
        more = []
        if new:
            more.append(self.tr("+{count} new").format(count=number(new)))
        if lost:
            more.append(self.tr("−{count} lost").format(count=number(lost)))
        return f"{words} ({', '.join(more)})" if more else words

    def _show(self) -> None:
        only = self.changed_only.isChecked()
        self.model.show_rows(
            [row for row in self._rows if not only or row.fate is not Fate.KEPT]
        )

    def _go(self, index: QModelIndex) -> None:
        row = index.data(_HIT)
        if isinstance(row, HitRow):
            self.place_chosen.emit(row.line.side, row.line.key)


def _text_font(base: QFont) -> QFont:
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * 1.04)
    font.setFamily(reading_family())
    return font


def _sign(fate: Fate) -> str:
    """Name what became of a hit, with a sign beside the colour."""
    words = {
        Fate.NEW: translate("Hits", "+ new"),
        Fate.KEPT: translate("Hits", "kept"),
        Fate.LOST: translate("Hits", "− lost"),
    }
    return words[fate]
