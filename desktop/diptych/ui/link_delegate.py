"""Draws one link of the list: its score and kind, and a line of either end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from diptych.align.model import Link
from diptych.ui.counts import counts
from diptych.ui.labels import kind_and_size
from diptych.ui.language import decimal, translate
from diptych.ui.link_model import (
    COPY_ROLE,
    DEPTH_ROLE,
    LEFT_ROLE,
    LINK_ROLE,
    REMARKS_ROLE,
    RIGHT_ROLE,
)
from diptych.ui.quiet_list import paint_ground
from diptych.view.bidi import reads_from_right
from diptych.view.link_rows import NO_REMARKS, Remarks, Standing

_PAD = 10
_GAP = 3
_BAR = 3
_STEP = 16
"""How far a link is set in under the one around it."""

_SIGNS = {Standing.ACCEPTED: "✓", Standing.REJECTED: "✗", Standing.UNDECIDED: ""}


class LinkDelegate(QStyledItemDelegate):
    """A quiet row of three lines, all rows of one height.

    ``set_reading_family`` sets the face of the snippets. Colours come from the
    palette of the list, so the row follows light and dark by itself.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._family = ""
        self._kind_colours: dict[str, str] = {}

    def set_reading_family(self, family: str) -> None:
        """Set the snippets in ``family``."""
        self._family = family

    def set_kind_colours(self, colours: dict[str, str]) -> None:
        """Mark each kind of link in its colour, as the texts do."""
        self._kind_colours = colours

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of three lines; the same for every row."""
        small, text = self._fonts(option.font)
        height = QFontMetrics(small).height() + 2 * QFontMetrics(text).height()
        return QSize(120, height + 2 * _GAP + 2 * _PAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        link = index.data(LINK_ROLE)
        if not isinstance(link, Link):
            return
        depth = int(index.data(DEPTH_ROLE) or 0)
        remarks = index.data(REMARKS_ROLE)
        palette = option.palette
        area = option.rect.adjusted(depth * _STEP, 0, 0, 0)
        small, text = self._fonts(option.font)
        painter.save()
        paint_ground(painter, option)
        mark = QColor(self._kind_colours.get(str(link.kind), ""))
        if not mark.isValid():
            mark = palette.color(QPalette.ColorRole.Link)
        painter.fillRect(area.left(), area.top() + 1, _BAR, area.height() - 2, mark)
        line = area.adjusted(_PAD + _BAR, _PAD, -_PAD, -_PAD)
        copy = index.data(COPY_ROLE)
        words = _copy_words(*copy) if isinstance(copy, tuple) else ""
        top = self._paint_head(painter, line, small, link, palette, remarks, words)
        painter.setFont(text)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        metrics = QFontMetrics(text)
        for role in (LEFT_ROLE, RIGHT_ROLE):
            top += _GAP
            box = QRect(line.left(), top, line.width(), metrics.height())
            _paint_words(painter, box, str(index.data(role)))
            top += metrics.height()
        painter.restore()

    def _paint_head(
        self,
        painter: QPainter,
        line: QRect,
        small: QFont,
        link: Link,
        palette: QPalette,
        remarks: object,
        copies: str,
    ) -> int:
        """Paint score, kind, copies and remarks; return where the next line begins."""
        bold = QFont(small)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        base = line.top() + metrics.ascent()
        painter.setFont(bold)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        put = remarks if isinstance(remarks, Remarks) else NO_REMARKS
        score = "  ".join(
            part for part in (_SIGNS[put.standing], _score(link, put)) if part
        )
        painter.drawText(line.left(), base, score)
        x = line.left() + metrics.horizontalAdvance(score) + _PAD
        painter.setFont(small)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        metrics = QFontMetrics(small)
        contrasts = len(link.contrasts)
        tail = counts.contrasts(contrasts) if contrasts else ""
        tail = "  ".join(part for part in (_remarked(put), copies, tail) if part)
        room = line.right() - x
        if tail:
            width = metrics.horizontalAdvance(tail)
            painter.drawText(line.right() - width, base, tail)
            room -= width + _PAD
        kind = metrics.elidedText(
            kind_and_size(link), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(x, base, kind)
        return line.top() + metrics.height()

    def _fonts(self, base: QFont) -> tuple[QFont, QFont]:
        """Return the font of the head and the font of the snippets."""
        small, text = QFont(base), QFont(base)
        if base.pointSizeF() > 0:
            small.setPointSizeF(base.pointSizeF() * 0.92)
            text.setPointSizeF(base.pointSizeF() * 1.04)
        if self._family:
            text.setFamily(self._family)
        return small, text


def _copy_words(copy: int, copies: int) -> str:
    return counts.copy_of(copy, copies) if copies > 1 else ""


def _paint_words(painter: QPainter, box: QRect, said: str) -> None:
    """Write the words of an end, from the right where they are read so."""
    words = painter.fontMetrics().elidedText(
        said, Qt.TextElideMode.ElideRight, box.width()
    )
    from_right = reads_from_right(words)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    )
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeading), words)


def _score(link: Link, remarks: Remarks) -> str:
    by_hand = translate("LinkDelegate", "by hand")
    return by_hand if remarks.by_hand else decimal(link.score)


def _remarked(remarks: Remarks) -> str:
    """Return the tags, a sign for a note, and whether the place has moved."""
    tags = " ".join(f"#{tag}" for tag in remarks.tags)
    moved = translate("LinkDelegate", "moved") if remarks.moved else ""
    note = "✎" if remarks.note else ""
    return " ".join(part for part in (moved, tags, note) if part)
