"""Puts a typeset page into a QTextDocument: measure, spacing, faces by role.

The characters come from ``diptych.view.typeset``, one for one with
``Document.text``; only formats are added here, so no offset changes.
"""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from diptych.text.document import BlockRole
from diptych.ui.fonts import reading_font
from diptych.view.palette import Role, Style, colour
from diptych.view.positions import Positions
from diptych.view.typeset import Emphasis, Page, Paragraph

LINE_HEIGHT = 1.5
MEASURE = 68
"""Characters in a line of full width."""

_SAMPLE = "The quick brown fox jumps over the lazy dog, then rests for a while."
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True)
class RoleFormat:
    """How a role is set; lengths in em of the body size.

    ``first`` is the indent of the first line against the others.
    """

    size: float = 1.0
    line: float = LINE_HEIGHT
    above: float = 0.0
    below: float = 0.75
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    bold: bool = False
    italic: bool = False
    dim: bool = False


_ROLES = {
    BlockRole.PARAGRAPH: RoleFormat(),
    BlockRole.QUOTATION: RoleFormat(size=0.96, left=1.6, right=1.2),
    BlockRole.LIST_ITEM: RoleFormat(left=1.3, first=-0.9, below=0.4),
    BlockRole.NOTE: RoleFormat(size=0.84, line=1.42, below=0.35),
    BlockRole.REFERENCE: RoleFormat(
        size=0.84, line=1.42, below=0.35, left=1.2, first=-1.2
    ),
    BlockRole.FURNITURE: RoleFormat(size=0.78, line=1.35, below=0.15, dim=True),
}

_HEADINGS = {
    1: RoleFormat(size=1.5, line=1.25, above=0.4, below=0.7, bold=True),
    2: RoleFormat(size=1.2, line=1.3, above=1.2, below=0.5, bold=True),
}
_LOW_HEADING = RoleFormat(size=1.0, above=0.9, below=0.35, bold=True)


def role_format(paragraph: Paragraph) -> RoleFormat:
    """Return how a paragraph is set."""
    if paragraph.role is BlockRole.HEADING:
        return _HEADINGS.get(paragraph.level, _LOW_HEADING)
    return _ROLES[paragraph.role]


@cache
def measure_width(pixels: float) -> float:
    """Return the width of a full line at a body size, in pixels."""
    metrics = QFontMetricsF(reading_font(pixels))
    return metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE


def apply_formats(
    document: QTextDocument,
    page: Page,
    positions: Positions,
    *,
    which: range,
    pixels: float,
    style: Style,
) -> None:
    """Set some paragraphs of a document that holds ``page.text`` as far as these.

    ``which`` are their numbers, at least one; ``pixels`` is the body size. Costs one
    pass over them, and one over those that are no plain paragraphs.
    """
    paragraphs = page.paragraphs[which.start : which.stop]
    start, end = paragraphs[0].span.start, paragraphs[-1].span.end
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _select(cursor, positions, start, end)
    cursor.setBlockFormat(_block_format(_ROLES[BlockRole.PARAGRAPH], pixels))
    cursor.setCharFormat(QTextCharFormat())
    cursor.setBlockCharFormat(QTextCharFormat())
    for paragraph in paragraphs:
        if paragraph.role is BlockRole.PARAGRAPH:
            continue
        how = role_format(paragraph)
        _select(cursor, positions, paragraph.span.start, paragraph.span.end)
        cursor.setBlockFormat(_block_format(how, pixels))
        cursor.setCharFormat(_char_format(how, pixels, style))
        cursor.setBlockCharFormat(_char_format(how, pixels, style))
    for emphasis in _emphases(page, start, end):
        _select(cursor, positions, emphasis.span.start, emphasis.span.end)
        face = QTextCharFormat()
        if emphasis.strength != 2:
            face.setFontItalic(True)
        if emphasis.strength >= 2:
            face.setFontWeight(QFont.Weight.Bold)
        cursor.mergeCharFormat(face)
    cursor.endEditBlock()


def _emphases(page: Page, start: int, end: int) -> tuple[Emphasis, ...]:
    """Return the emphasised runs between two code points."""
    first = bisect_left(page.emphases, start, key=lambda one: one.span.start)
    last = bisect_left(page.emphases, end, key=lambda one: one.span.start)
    return page.emphases[first:last]


def _select(cursor: QTextCursor, positions: Positions, start: int, end: int) -> None:
    cursor.setPosition(positions.to_unit(start))
    cursor.setPosition(positions.to_unit(end), QTextCursor.MoveMode.KeepAnchor)


def _block_format(how: RoleFormat, pixels: float) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(round(pixels * how.size * how.line), _FIXED)
    block.setTopMargin(round(pixels * how.above))
    block.setBottomMargin(round(pixels * how.below))
    block.setLeftMargin(round(pixels * how.left))
    block.setRightMargin(round(pixels * how.right))
    block.setTextIndent(round(pixels * how.first))
    return block


def _char_format(how: RoleFormat, pixels: float, style: Style) -> QTextCharFormat:
    face = QTextCharFormat()
    if how.size != 1.0:
        face.setProperty(
            QTextCharFormat.Property.FontPixelSize, max(1, round(pixels * how.size))
        )
    if how.bold:
        face.setFontWeight(QFont.Weight.Bold)
    if how.italic:
        face.setFontItalic(True)
    if how.dim:
        face.setForeground(QColor(colour(Role.DIM_INK, style)))
    return face
