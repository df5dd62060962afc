"""How a page is set: face, size, spacing and measure, and what each role makes of it.

The characters come from ``diptych.view.typeset``, one for one with
``Document.text``; only formats are added here, so no offset changes. Spacing and
indents are the business of ``diptych.ui.page_layout``, which asks here for them.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from diptych.text.document import BlockRole
from diptych.ui.fonts import reading_font
from diptych.view.palette import Role, Style, colour
from diptych.view.positions import Positions
from diptych.view.typeset import Page, Paragraph

BODY_PIXELS = 16.0
LINE_HEIGHT = 1.5
MEASURE = 68
"""Characters in a line of full width."""

_SAMPLE = "The quick brown fox jumps over the lazy dog, then rests for a while."


@dataclass(frozen=True, slots=True)
class PageLook:
    """What the reader chooses of a page.

    ``family`` is a face, "" for the serif that is shipped; ``pixels`` the height of
    the words, ``line`` the distance of lines in heights of the words, ``measure`` the
    characters in a line of full width.
    """

    family: str = ""
    pixels: float = BODY_PIXELS
    line: float = LINE_HEIGHT
    measure: int = MEASURE

    def font(self) -> QFont:
        """Return the face of the body."""
        return reading_font(self.pixels, self.family)


@dataclass(frozen=True, slots=True)
class RoleFormat:
    """How a role is set; lengths in em of the body size.

    ``line`` is a share of the page's distance of lines; ``first`` is the indent of
    the first line against the others.
    """

    size: float = 1.0
    line: float = 1.0
    above: float = 0.0
    below: float = 0.75
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    bold: bool = False
    dim: bool = False


_PARAGRAPH = RoleFormat()
_ROLES = {
    BlockRole.PARAGRAPH: _PARAGRAPH,
    BlockRole.QUOTATION: RoleFormat(size=0.96, left=1.6, right=1.2),
    BlockRole.LIST_ITEM: RoleFormat(left=1.3, first=-0.9, below=0.4),
    BlockRole.NOTE: RoleFormat(size=0.84, line=0.95, below=0.35),
    BlockRole.REFERENCE: RoleFormat(
        size=0.84, line=0.95, below=0.35, left=1.2, first=-1.2
    ),
    BlockRole.FURNITURE: RoleFormat(size=0.78, line=0.9, below=0.15, dim=True),
}

_HEADINGS = {
    1: RoleFormat(size=1.5, line=0.83, above=0.4, below=0.7, bold=True),
    2: RoleFormat(size=1.2, line=0.87, above=1.2, below=0.5, bold=True),
}
_LOW_HEADING = RoleFormat(above=0.9, below=0.35, bold=True)


def role_format(paragraph: Paragraph) -> RoleFormat:
    """Return how a paragraph is set."""
    # A book has thousands, and an enum is dear to look up.
    if paragraph.role is BlockRole.PARAGRAPH:
        return _PARAGRAPH
    if paragraph.role is BlockRole.HEADING:
        return _HEADINGS.get(paragraph.level, _LOW_HEADING)
    return _ROLES[paragraph.role]


@cache
def measure_width(pixels: float, family: str = "", measure: int = MEASURE) -> float:
    """Return the width of a full line at a body size, in pixels."""
    return character_width(pixels, family) * measure


@cache
def character_width(pixels: float, family: str = "") -> float:
    """Return the width of a character of English prose, on average, in pixels."""
    metrics = QFontMetricsF(reading_font(pixels, family))
    return metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)


@dataclass(frozen=True, slots=True)
class Setting:
    """How the paragraphs of one role are set, in pixels."""

    left: float
    width: float
    first: float
    line: float
    above: float
    below: float
    in_line: float

    @staticmethod
    def of(how: RoleFormat, look: PageLook, side: float, width: float) -> "Setting":
        """Set a role on a page of a width with so much blank on either side."""
        pixels = look.pixels
        left, right = round(how.left * pixels), round(how.right * pixels)
        room = max(1.0, width - 2 * side - left - right)
        each = character_width(look.pixels, look.family) * how.size
        return Setting(
            left=side + left,
            width=room,
            first=round(how.first * pixels),
            line=round(pixels * how.size * how.line * look.line),
            above=round(pixels * how.above),
            below=round(pixels * how.below),
            in_line=room / max(1.0, each),
        )


def apply_formats(
    document: QTextDocument,
    page: Page,
    positions: Positions,
    *,
    pixels: float,
    style: Style,
) -> None:
    """Give headings, notes and emphasised words their faces.

    ``document`` holds the words of ``page``; ``pixels`` is the body size. Plain
    paragraphs cost nothing, so a book is quick.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for paragraph in page.paragraphs:
        if paragraph.role is BlockRole.PARAGRAPH:
            continue
        face = _char_format(role_format(paragraph), pixels, style)
        if face is None:
            continue
        _select(cursor, positions, paragraph.span.start, paragraph.span.end)
        cursor.setCharFormat(face)
        cursor.setBlockCharFormat(face)
    for emphasis in page.emphases:
        _select(cursor, positions, emphasis.span.start, emphasis.span.end)
        added = QTextCharFormat()
        if emphasis.strength != 2:
            added.setFontItalic(True)
        if emphasis.strength >= 2:
            added.setFontWeight(QFont.Weight.Bold)
        cursor.mergeCharFormat(added)
    cursor.endEditBlock()


def _select(cursor: QTextCursor, positions: Positions, start: int, end: int) -> None:
    cursor.setPosition(positions.to_unit(start))
    cursor.setPosition(positions.to_unit(end), QTextCursor.MoveMode.KeepAnchor)


def _char_format(
    how: RoleFormat, pixels: float, style: Style
) -> QTextCharFormat | None:
    """Return the face of a role, None where it is that of the body."""
    if how.size == 1.0 and not how.bold and not how.dim:
        return None
    face = QTextCharFormat()
    if how.size != 1.0:
        face.setProperty(
            QTextCharFormat.Property.FontPixelSize, max(1, round(pixels * how.size))
        )
    if how.bold:
        face.setFontWeight(QFont.Weight.Bold)
    if how.dim:
        face.setForeground(QColor(colour(Role.DIM_INK, style)))
    return face
