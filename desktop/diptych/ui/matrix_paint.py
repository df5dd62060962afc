"""How the cells and heads of a table of themes are painted, on screen and on paper."""

from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QImage, QPainter, QPen

from diptych.view.palette import Role, Style, colour, mix, readable, theme_colour
from diptych.view.theme_grid import Cell, Grid

PAD = 8
LEAST, MOST = 0.10, 0.62
_LABEL_MOST, _HEAD_MOST = 280, 170
_LARGEST = 8_000
_SHARPNESS = 2.0


def paint_cell(painter: QPainter, area: QRect, cell: Cell, style: Style) -> None:
    """Paint the ground by its strength, and the words so that they can be read.

    What is silent is hatched, which no shade of a count is.
    """
    ground, ink = _shade(round(cell.share, 2), style)
    painter.fillRect(area, ground)
    if not cell.words and not cell.silent:
        return
    paper = colour(Role.PAPER, style)
    if cell.silent:
        hatch = QColor(mix(colour(Role.WARNING, style), paper, 0.35))
        painter.fillRect(area, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    painter.setPen(ink)
    is_number = len(cell.words) <= 6
    side = Qt.AlignmentFlag.AlignHCenter if is_number else Qt.AlignmentFlag.AlignLeft
    box = area.adjusted(2 if is_number else PAD, 0, -2, 0)
    words = cell.words
    if cell.silent and not is_number:
        _paint_on_paper(painter, box, words, style)
        return
    if not is_number:
        cut = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(words, cut, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, words)


@cache
def _shade(share: float, style: Style) -> tuple[QColor, QColor]:
    """Return the ground of a strength, and an ink that can be read on it.

    A table of many themes asks for the same few shades tens of thousands of times.
    """
    paper = colour(Role.PAPER, style)
    ground = paper
    if share > 0.0:
        strength = style.depth * (LEAST + (MOST - LEAST) * min(1.0, share))
        ground = mix(colour(Role.ACCENT, style), paper, strength)
    return QColor(ground), QColor(
        readable(colour(Role.INK, style), ground, style.least)
    )


def _paint_on_paper(painter: QPainter, box: QRect, words: str, style: Style) -> None:
    """Paint words with plain paper under them, for hatching is hard to read on."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    width, height = metrics.horizontalAdvance(shown), metrics.height()
    top = box.center().y() - height // 2
    ground = QRect(box.left() - 3, top, width + 6, height)
    painter.fillRect(ground, QColor(colour(Role.PAPER, style)))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | middle, shown)


def paint_head(
    painter: QPainter, area: QRect, words: str, *, upright: bool, style: Style
) -> None:
    """Paint the head of a column, on end where columns are narrow."""
    painter.setPen(QColor(colour(Role.DIM_INK, style)))
    metrics = painter.fontMetrics()
    if upright:
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width() - 6)
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(area, middle, shown)
        return
    painter.save()
    painter.translate(QPointF(area.center().x(), area.bottom() - 4.0))
    painter.rotate(-90.0)
    room = area.height() - 8
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    box = QRectF(0.0, -area.width() / 2.0, float(room), float(area.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()


def paint_label(
    painter: QPainter, area: QRect, words: str, theme: str, style: Style
) -> None:
    """Paint the label of a row with the colour of its theme before it."""
    hue = QColor(theme_colour(theme, style))
    middle = area.center().y()
    painter.fillRect(QRect(area.left() + PAD, middle - 5, 4, 11), hue)
    box = area.adjusted(PAD + 10, 0, -PAD, 0)
    painter.setPen(QColor(colour(Role.INK, style)))
    cut = Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(words, cut, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def is_upright(grid: Grid) -> bool:
    """Tell whether the heads of the columns have room to lie."""
    return grid.columns != grid.rows


def column_widths(grid: Grid, metrics: QFontMetrics) -> list[int]:
    """Return how wide each column is to be, in pixels."""
    if not is_upright(grid):
        return [max(30, metrics.horizontalAdvance("000") + 10)] * len(grid.columns)
    widths = []
    for place, head in enumerate(grid.columns):
        words = [head, *(row[place].words for row in grid.cells)]
        widest = max(metrics.horizontalAdvance(word) for word in words)
        widths.append(max(70, widest + 3 * PAD))
    return widths


def label_width(grid: Grid, metrics: QFontMetrics) -> int:
    """Return how wide the labels of the rows are to be."""
    widest = max((metrics.horizontalAdvance(label) for label in grid.rows), default=60)
    return min(widest + 3 * PAD + 10, _LABEL_MOST)


def head_height(grid: Grid, metrics: QFontMetrics) -> int:
    """Return how high the heads of the columns are to be."""
    if is_upright(grid):
        return metrics.height() + 14
    widest = max((metrics.horizontalAdvance(one) for one in grid.columns), default=60)
    return min(widest + 16, _HEAD_MOST)


def row_height(metrics: QFontMetrics) -> int:
    """Return how high a row is."""
    return metrics.height() + 10


def picture(grid: Grid, title: str, font: QFont, style: Style) -> QImage:
    """Draw the whole grid, sharp enough to print unless it is very large."""
    metrics = QFontMetrics(font)
    widths, left = column_widths(grid, metrics), label_width(grid, metrics)
    top, height = head_height(grid, metrics), row_height(metrics)
    above = metrics.height() + 2 * PAD
    size = QSize(
        max(left + sum(widths), metrics.horizontalAdvance(title)) + 2 * PAD,
        above + top + height * len(grid.rows) + 2 * PAD,
    )
    scale = min(_SHARPNESS, _LARGEST / max(size.width(), size.height(), 1))
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(colour(Role.PAPER, style)))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(QColor(colour(Role.INK, style)))
    painter.drawText(PAD, PAD + metrics.ascent(), title)
    x = PAD + left
    for words, width in zip(grid.columns, widths, strict=True):
        area = QRect(x, above, width, top)
        paint_head(painter, area, words, upright=is_upright(grid), style=style)
        x += width
    for number, cells in enumerate(grid.cells):
        y = above + top + number * height
        area = QRect(PAD, y, left, height)
        paint_label(painter, area, grid.rows[number], grid.colours[number], style)
        x = PAD + left
        for cell, width in zip(cells, widths, strict=True):
            paint_framed(painter, QRect(x, y, width, height), cell, style)
            x += width
    painter.end()
    return image


def paint_framed(painter: QPainter, area: QRect, cell: Cell, style: Style) -> None:
    """Paint a cell with a hairline to its right and below."""
    paint_cell(painter, area, cell, style)
    painter.setPen(QPen(QColor(colour(Role.RULE, style)), 1.0))
    painter.drawLine(area.topRight(), area.bottomRight())
    painter.drawLine(area.bottomLeft(), area.bottomRight())
