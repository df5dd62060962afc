"""One essay, in full, for reading: it shows, it marks, it copies; it decides nothing.

Marks are painted under the words, so that a new threshold costs one repaint and no
layout. What a hand does comes out as signals with a code point of ``Document.text``.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from diptych.text.document import BlockRole, Document
from diptych.text.span import Span
from diptych.ui.margin_notes import MarginNotes
from diptych.ui.page_view import PageView
from diptych.ui.pane_marks import MarksPainter, PaneMarks
from diptych.ui.tips import plain_tip
from diptych.view.folds import Fold
from diptych.view.palette import Role, Style, colour
from diptych.view.reader_marks import MarginNote
from diptych.view.ribbons import Side

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

_MOVES_CURSOR = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    )
)
"""Keys that need a cursor to be seen; Ctrl alone, or a letter, does not."""


class EssayPane(PageView):
    """The page of one side, with its marks."""

    place_activated = Signal(int)
    """The reader clicked, or pressed Return, on this code point."""

    place_hovered = Signal(int)
    """The pointer is on this code point; -1 when it is beside the text."""

    pressed = Signal()
    """A button of the mouse went down."""

    zoom_asked = Signal(int)
    """Steps to zoom by, larger above 0."""

    menu_opening = Signal(QMenu)
    """The menu of the text is about to open; others may add to it."""

    wheel_moved = Signal()
    """The reader scrolls by hand."""

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        """Make an empty pane for one side."""
        super().__init__(parent)
        self.marks = PaneMarks(side)
        self._pressed: QPoint | None = None
        self._notes = MarginNotes()
        self._describe: Callable[[int], str] = lambda place: ""
        self._heard = {"here": "", "current": ""}
        self.viewport().setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        # A text that cannot be changed needs no cursor until a key moves it.
        self.setCursorWidth(0)
        self._name()

    def set_essay(self, essay: Document) -> None:
        """Show an essay from its first line."""
        super().set_essay(essay)
        self.set_words_here("")
        self._name()

    def set_metadata(self, essay: Document) -> None:
        """Take over title, author and date of an essay that is shown already."""
        super().set_metadata(essay)
        self._name()

    def set_style(self, style: Style) -> None:
        """Use the light or the dark palette."""
        self.marks.style = style
        super().set_style(style)

    def _gutter(self) -> tuple[float, float]:
        """Return the blank beside the text on the side of the ribbons."""
        side = self.side()
        width = float(self.viewport().width())
        if self.marks.side is Side.LEFT:
            return width - side, width
        return 0.0, side

    def _margin(self) -> tuple[float, float]:
        """Return the blank beside the text on the side of the reader's notes."""
        side, width = self.side(), float(self.viewport().width())
        if self.marks.side is Side.LEFT:
            return 0.0, side
        return width - side, width

    def set_notes(self, notes: Sequence[MarginNote]) -> None:
        """Show the reader's notes in the margin, in reading order."""
        self._notes.set_notes(notes)
        self.viewport().update()

    def note_at(self, point: QPointF) -> str:
        """Return the reader's notes at a point of the viewport, "" for none."""
        on_page = QPointF(point.x(), point.y() + self.offset())
        return self._notes.words_at(
            on_page, self.visible(), shape=self.shape, margin=self._margin()
        )

    def _name(self) -> None:
        left = self.marks.side is Side.LEFT
        words = self.tr("Left essay") if left else self.tr("Right essay")
        title = self.essay.title if self.essay is not None else ""
        if title:
            whole = self.tr("Right essay: {title}")
            words = self.tr("Left essay: {title}") if left else whole
        self.setAccessibleName(words.format(title=title))

    def words_here(self) -> str:
        """Return what a screen reader is told to lie at the text cursor."""
        return self._heard["here"]

    def set_words_here(self, words: str) -> None:
        """Tell a screen reader what lies at the text cursor."""
        self._hear("here", words)

    def set_words_current(self, words: str) -> None:
        """Tell a screen reader what the current link is."""
        self._hear("current", words)

    def _hear(self, about: str, words: str) -> None:
        self._heard[about] = words
        told = " ".join(part for part in self._heard.values() if part)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def set_description(self, describe: Callable[[int], str]) -> None:
        """Ask ``describe`` for the tooltip at a code point; empty shows none."""
        self._describe = describe

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks, then let the words be painted over them."""
        self.stand_still()
        if self.essay is not None:
            area = QRectF(event.rect())
            painter = QPainter(self.viewport())
            painter.translate(0.0, -self.offset())
            clip = area.translated(0.0, self.offset())
            self.paint_around(painter, clip)
            visible = self.visible(area.top(), area.bottom())
            marks = MarksPainter(
                painter, self.marks, self._shapes, clip=clip, gutter=self._gutter()
            )
            marks.paint(Span(visible.start, visible.end + 1))
            self._notes.paint(
                painter,
                visible,
                shape=self.shape,
                margin=self._margin(),
                style=self.marks.style,
            )
            painter.end()
        super().paintEvent(event)
        if self.marks.style.is_contrast and self.hasFocus() and self.cursorWidth():
            self._paint_focus()
        self.move_on()

    def _paint_focus(self) -> None:
        """Frame the text that has the keys, though its cursor be out of sight."""
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(colour(Role.ACCENT, self.marks.style)), 2.0))
        painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is marked under the pointer when it rests."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(QPointF(event.pos()))
            text = "" if place is None else self._describe(place)
            note = self.note_at(QPointF(event.pos()))
            if note:
                text = plain_tip(note)
            if text:
                QToolTip.showText(event.globalPos(), text, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        self.turn_wheel(event)

    def turn_wheel(self, event: QWheelEvent) -> None:
        """Do what the wheel asks, wherever beside the page it was turned."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = event.angleDelta().y()
            if turn:
                self.zoom_asked.emit(1 if turn > 0 else -1)
            event.accept()
            return
        self.wheel_moved.emit()
        QApplication.sendEvent(self.verticalScrollBar(), event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the button went down; a hand needs no text cursor."""
        self.setCursorWidth(0)
        self._pressed = event.position().toPoint()
        self.pressed.emit()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what the pointer is on."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            place = self.place_at(event.position())
            self._show_hand(event.position())
            self.place_hovered.emit(-1 if place is None else place)

    def _show_hand(self, point: QPointF) -> None:
        """Show that a band or a note can be clicked."""
        on_band = self.fold_at(point) is not None or bool(self.note_at(point))
        shape = (
            Qt.CursorShape.PointingHandCursor if on_band else Qt.CursorShape.IBeamCursor
        )
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer has gone."""
        self.place_hovered.emit(-1)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click from a drag that selects."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        way = (event.position().toPoint() - pressed).manhattanLength()
        if way >= QApplication.startDragDistance() or self.textCursor().hasSelection():
            return
        fold = self.fold_at(event.position())
        if fold is not None:
            self.toggle_fold(fold)
            return
        note = self.note_at(event.position())
        if note:
            QToolTip.showText(
                event.globalPosition().toPoint(), plain_tip(note), self.viewport()
            )
            return
        place = self.place_at(event.position())
        if place is not None:
            self.place_activated.emit(place)

    def _can_close(self, fold: Fold) -> bool:
        """Tell whether Return closes a fold: furniture carries nothing else."""
        return fold.role is BlockRole.FURNITURE

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor to a reader who came by keyboard."""
        if event.reason() in _BY_KEY:
            self.setCursorWidth(1)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame of the focus away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _turns_page(self, event: QKeyEvent) -> bool:
        """Turn a page where a key asks for it, and tell whether it did.

        Qt would go on from its cursor, which the wheel has left far behind.
        """
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        back = held == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Space and (back or not held):
            self.turn_page(-1 if back else 1)
        elif held:
            return False
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn_page(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not self.cursorWidth():
            # With a cursor to be seen they are the ends of its line.
            self.turn_to_end(top=key == Qt.Key.Key_Home)
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return do at the cursor what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            place = self._positions.to_place(self.textCursor().position())
            fold = self.fold_around(place)
            if fold is not None and (self.is_folded(fold) or self._can_close(fold)):
                self.toggle_fold(fold)
            else:
                self.place_activated.emit(place)
            event.accept()
            return
        if self._turns_page(event):
            event.accept()
            return
        if event.key() in _MOVES_CURSOR:
            self.setCursorWidth(1)
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.bring_cursor_here()
        super().keyPressEvent(event)
        if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            # The blank and the line above the text are part of its beginning.
            self.verticalScrollBar().setValue(0)
