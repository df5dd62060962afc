"""What one pane has to mark, and how it is painted under the words.

Every ground is opaque and comes from the palette, so that the contrast of the words
is the computed one, whatever lies over whatever: passages first, then sentences,
phrases on top of them, and the current link over all. Kinds of link differ in
pattern; themes are lines below the words, one lane for each that overlaps.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from diptych.align.model import ContrastKind, Link, LinkKind, LinkSize
from diptych.text.span import Span
from diptych.ui.contrast_signs import draw_contrast_sign
from diptych.ui.span_shapes import Shape, SpanShapes
from diptych.ui.theme_lines import draw_theme_line
from diptych.view.finding import spans_within
from diptych.view.moved_words import Moved
from diptych.view.palette import (
    EDGES,
    PATTERNS,
    TINTS,
    Pattern,
    Role,
    Style,
    colour,
    mix,
    sized,
)
from diptych.view.ribbons import Side
from diptych.view.shown import ShownLinks, ShownThemes
from diptych.view.span_index import SpanIndex
from diptych.view.word_runs import WordMark, word_runs

_LAYERS = {LinkSize.PASSAGE: 0, LinkSize.SENTENCE: 1, LinkSize.PHRASE: 2}
_LANES = 3
_LANDING = 3.0

# Strokes of the signs of decisions, from corner to corner of a square around nought.
_TICK = (((-0.5, 0.0), (-0.1, 0.4), (0.5, -0.4)),)
_CROSS = (((-0.4, -0.4), (0.4, 0.4)), ((-0.4, 0.4), (0.4, -0.4)))

# Lines below the words, in ascents: how far below the base line, and how thick.
_KIND_BELOW, _DIFFERING_BELOW, _THEME_BELOW = 0.245, 0.215, 0.31
_LANE = 0.185
_THIN, _THEME_LINE = 0.06, 0.12
_QUIET = 0.32
_SIGN = 0.33
"""Radius of the sign of a contrast, in ascents."""

_KIND_LINES = {
    Pattern.SOLID: Qt.PenStyle.SolidLine,
    Pattern.DOTTED: Qt.PenStyle.DotLine,
    Pattern.HATCHED: Qt.PenStyle.DashLine,
}
"""Lines of the kinds; all but the dotted one are drawn in high contrast only."""

# Words of the current link: the ground, the line below and its colour.
_WORDS = {
    WordMark.COMMON: (Role.COMMON, None),
    WordMark.MOVED: (Role.MOVED, (Role.CURRENT_EDGE, Qt.PenStyle.SolidLine)),
    WordMark.REPLACED: (Role.DIFFERING, (Role.DIFFERING_EDGE, Qt.PenStyle.DashLine)),
    WordMark.ALONE: (Role.DIFFERING, (Role.DIFFERING_EDGE, Qt.PenStyle.DotLine)),
}


@dataclass
class PaneMarks:
    """What is marked in one pane."""

    side: Side
    links: ShownLinks = field(default_factory=ShownLinks)
    themes: ShownThemes = field(default_factory=ShownThemes)
    theme_colours: tuple[str, ...] = ()
    current: Link | None = None
    moved: tuple[Moved, ...] = ()
    accepted: frozenset[str] = frozenset()
    rejected: frozenset[str] = frozenset()
    style: Style = Style.LIGHT
    pointed: Span | None = None
    found: tuple[Span, ...] = ()
    _runs: tuple[Link, tuple[Moved, ...], list[tuple[WordMark, Span]]] | None = None

    def words_of(self, link: Link) -> list[tuple[WordMark, Span]]:
        """Return the runs of words of the current link in this pane, found once."""
        kept = self._runs
        if kept is None or kept[0] is not link or kept[1] is not self.moved:
            is_left = self.side is Side.LEFT
            moved = [one.a if is_left else one.b for one in self.moved]
            runs = word_runs(link.evidence.edits, moved, is_left=is_left)
            kept = self._runs = link, self.moved, runs
        return kept[2]

    def end(self, link: Link) -> Span:
        """Return the end of a link that lies in this pane."""
        return link.a if self.side is Side.LEFT else link.b

    @property
    def index(self) -> SpanIndex:
        """Find the shown links by place in this pane."""
        if self.side is Side.LEFT:
            return self.links.index_a
        return self.links.index_b


class MarksPainter:
    """Paints the marks of a stretch of text; made anew for each paint."""

    def __init__(
        self,
        painter: QPainter,
        marks: PaneMarks,
        shapes: SpanShapes,
        *,
        clip: QRectF,
        gutter: tuple[float, float],
    ) -> None:
        """Paint with ``painter``, in page coordinates, what meets ``clip``.

        ``gutter`` is the blank beside the text, on the side of the ribbons, from
        left to right.
        """
        self._painter = painter
        self._gutter = gutter
        self._marks = marks
        self._shapes = shapes
        self._clip = clip
        self._visible = Span(0, 0)

    def paint(self, visible: Span) -> None:
        """Paint everything that is marked inside ``visible``."""
        marks = self._marks
        self._visible = visible
        places = marks.index.touching(*_ends(visible))
        links = [marks.links.links[place] for place in places]
        for place, link in zip(places, links, strict=True):
            if place in marks.links.with_ribbon and link is not marks.current:
                self._paint_landing(link)
        links.sort(key=lambda link: (_LAYERS[link.size], -len(marks.end(link))))
        for link in links:
            if marks.current is None or link.id != marks.current.id:
                self._paint_link(link)
        if marks.current is not None:
            self._paint_landing(marks.current)
            self._paint_current(marks.current)
        for i in marks.themes.index.touching(*_ends(visible)):
            self._paint_theme(i)
        for link in links:
            if link.id in marks.accepted or link.id in marks.rejected:
                self._paint_decision(link)
        self._paint_places(visible)

    def _near(self, span: Span) -> Shape:
        """Return the rectangles of a span, of a long one those around the view."""
        return self._shapes.near(span, self._visible)

    def _colour(self, role: Role) -> QColor:
        return QColor(colour(role, self._marks.style))

    def _paint_link(self, link: Link) -> None:
        style = self._marks.style
        shape = self._near(self._marks.end(link))
        self._fill(shape, QColor(sized(TINTS[link.kind], link.size, style)))
        pattern = PATTERNS[link.kind]
        if pattern is Pattern.HATCHED:
            hatch = QColor(sized(Role.PARAPHRASE_HATCH, link.size, style))
            self._fill(shape, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        if style.is_contrast or pattern is Pattern.DOTTED:
            hue = QColor(colour(EDGES[link.kind], style))
            width = 2 * _THIN if style.is_contrast else _THIN
            self._underline(shape, QPen(hue, width, _KIND_LINES[pattern]), _KIND_BELOW)

    def _paint_landing(self, link: Link) -> None:
        """Mark, at the edge of the page, the lines that a ribbon leads to."""
        stretch = self._near(self._marks.end(link)).stretch
        left, right = self._gutter
        height = stretch.bottom - stretch.top
        is_left = self._marks.side is Side.LEFT
        x = right - _LANDING if is_left else left
        role = EDGES[link.kind]
        if link is self._marks.current:
            role = Role.CURRENT_EDGE
            across = QRectF(left, stretch.top, right - left, height)
            self._painter.fillRect(across, self._colour(Role.CURRENT))
        box = QRectF(x, stretch.top, _LANDING, height)
        self._painter.fillRect(box, QColor(colour(role, self._marks.style)))

    def _paint_decision(self, link: Link) -> None:
        """Draw a tick or a cross beside the first line of a link, on its way out."""
        shape = self._near(self._marks.end(link))
        boxes = shape.boxes
        left, right = self._gutter
        if not boxes or not shape.begins or right - left < 8.0:
            return
        size = min(9.0, (right - left) * 0.4)
        middle = QPointF((left + right) / 2, boxes[0].center().y())
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accepted = link.id in self._marks.accepted
        role = Role.ACCENT if accepted else Role.DIM_INK
        self._painter.setPen(QPen(self._colour(role), 1.8))
        for stroke in _TICK if accepted else _CROSS:
            points = [middle + QPointF(x, y) * size for x, y in stroke]
            self._painter.drawPolyline(QPolygonF(points))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_current(self, link: Link) -> None:
        shape = self._near(self._marks.end(link))
        self._fill(shape, self._colour(Role.CURRENT))
        is_left = self._marks.side is Side.LEFT
        for mark, span in self._marks.words_of(link):
            if not span.overlap(self._visible):
                continue
            words = self._near(span)
            ground, line = _WORDS[mark]
            self._fill(words, self._colour(ground))
            if line is not None:
                role, pattern = line
                pen = QPen(self._line_colour(link, role), _THIN, pattern)
                self._underline(words, pen, _DIFFERING_BELOW)
        signs = []
        for contrast in link.contrasts:
            span = contrast.a if is_left else contrast.b
            if span.start <= self._visible.end and span.end >= self._visible.start:
                framed = self._near(span)
                self._paint_contrast(framed)
                signs.append((contrast.kind, framed))
        self._paint_frame(shape)
        for kind, framed in signs:
            self._paint_sign(kind, framed)

    def _line_colour(self, link: Link, role: Role) -> QColor:
        """Return a quieter line for a paraphrase, where most words differ."""
        if role is Role.DIFFERING_EDGE and link.kind is LinkKind.PARAPHRASE:
            style = self._marks.style
            ground = colour(Role.DIFFERING, style)
            if style.is_contrast:
                return self._colour(role)
            return QColor(mix(colour(role, style), ground, _QUIET))
        return self._colour(role)

    def _paint_contrast(self, shape: Shape) -> None:
        self._painter.setPen(QPen(self._colour(Role.CONTRAST_EDGE), 1.4))
        self._painter.setBrush(self._colour(Role.CONTRAST))
        for box in shape.boxes:
            self._painter.drawRoundedRect(box.adjusted(-1.5, 0.5, 1.5, -0.5), 3.0, 3.0)

    def _paint_sign(self, kind: ContrastKind, shape: Shape) -> None:
        """Say at the corner of a frame what does not agree there."""
        if shape.boxes and shape.begins:
            radius = max(4.5, _SIGN * shape.unit)
            draw_contrast_sign(
                self._painter,
                kind,
                shape.boxes[0].topLeft() + QPointF(-1.5, 0.5),
                radius=radius,
                disc=self._colour(Role.CONTRAST_EDGE),
                ink=self._colour(Role.PAPER),
            )

    def _paint_frame(self, shape: Shape) -> None:
        """Mark where the current link begins and ends, as brackets would."""
        if not shape.boxes:
            return
        self._painter.setPen(Qt.PenStyle.NoPen)
        edge = self._colour(Role.CURRENT_EDGE)
        first, last = shape.boxes[0], shape.boxes[-1]
        for box, wanted, at_left in (
            (first, shape.begins, not shape.from_right),
            (last, shape.ends, shape.from_right),
        ):
            if wanted:
                x = box.left() - 1.5 if at_left else box.right() - 0.5
                self._painter.fillRect(QRectF(x, box.top(), 2, box.height()), edge)

    def _paint_places(self, visible: Span) -> None:
        """Frame what was searched for, and the place that was gone to."""
        for span in spans_within(self._marks.found, visible):
            self._paint_found(self._near(span))
        if self._marks.pointed is not None:
            self._paint_pointed(self._near(self._marks.pointed))

    def _paint_found(self, shape: Shape) -> None:
        """Frame what was searched for; marks under it stay legible."""
        self._painter.setPen(QPen(self._colour(Role.ACCENT), 1.2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in shape.boxes:
            self._painter.drawRoundedRect(box.adjusted(-1.0, 0.5, 1.0, -0.5), 2.0, 2.0)

    def _paint_pointed(self, shape: Shape) -> None:
        """Frame the place that a list or a key has led to."""
        self._painter.setPen(QPen(self._colour(Role.ACCENT), 1.6))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in shape.boxes:
            if box.intersects(self._clip):
                frame = box.adjusted(-2.5, -0.5, 2.5, 1.5)
                self._painter.drawRoundedRect(frame, 3.0, 3.0)

    def _paint_theme(self, place: int) -> None:
        themes = self._marks.themes
        rank = themes.ranks[place]
        hue = QColor(self._marks.theme_colours[rank])
        offset = _THEME_BELOW + (themes.lanes[place] % _LANES) * _LANE
        shape = self._near(themes.coded[place].span)
        width = max(1.0, _THEME_LINE * shape.unit)
        for box, base in zip(shape.boxes, shape.base_lines, strict=True):
            if self._is_near(box, base, shape.unit):
                ends = float(round(box.left())), float(round(box.right()))
                height = float(round(base + offset * shape.unit))
                draw_theme_line(
                    self._painter, ends, height, hue, rank=rank, width=width
                )

    def _is_near(self, box: QRectF, base: float, unit: float) -> bool:
        """Tell whether a line below these words would be seen."""
        return box.top() <= self._clip.bottom() and base + unit >= self._clip.top()

    def _fill(self, shape: Shape, brush: QBrush | QColor) -> None:
        for box in shape.boxes:
            if box.intersects(self._clip):
                self._painter.fillRect(box, brush)

    def _underline(self, shape: Shape, pen: QPen, below: float) -> None:
        """Draw a line below the words; width and distance count in ascents."""
        unit = shape.unit
        pen.setWidthF(max(1.0, pen.widthF() * unit))
        self._painter.setPen(pen)
        for box, base in zip(shape.boxes, shape.base_lines, strict=True):
            if self._is_near(box, base, unit):
                height = round(base + below * unit)
                self._painter.drawLine(
                    round(box.left()), height, round(box.right()), height
                )


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
