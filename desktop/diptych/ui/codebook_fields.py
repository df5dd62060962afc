"""The fields of the codebook editor: lines of words, a colour, and what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from diptych.themes.colours import COLOUR_ROLES, is_colour
from diptych.ui.language import number
from diptych.view.palette import Role, Style, colour, theme_colour

Counts = Sequence[tuple[int, int]]
_COUNT_DIGITS = "000"
_PAD = 8


class UndoKeys(QObject):
    """Lets the keys for undo, redo, saving and closing reach the codebook.

    Neither a single field nor the window takes them while the keys are in the editor;
    to a field on X11 ``CLOSE`` would be the end of the line.
    """

    CLOSE = "Ctrl+E"

    undo_asked = Signal()
    redo_asked = Signal()
    save_asked = Signal()
    close_asked = Signal()

    def watch(self, *fields: QWidget) -> None:
        """Watch these fields."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take these keys away from the field and the window."""
        if not isinstance(event, QKeyEvent):
            return False
        keys = QKeySequence.StandardKey
        asked = (
            (keys.Undo, self.undo_asked),
            (keys.Redo, self.redo_asked),
            (keys.Save, self.save_asked),
        )
        signal = next((one for key, one in asked if event.matches(key)), None)
        if QKeySequence(event.keyCombination()) == QKeySequence(self.CLOSE):
            signal = self.close_asked
        if signal is None:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            signal.emit()
            return True
        return False


class LinesEdit(QPlainTextEdit):
    """A list with one entry to a line; grows with it up to ``most`` lines.

    With ``set_counts`` each line has its hits left and right beside it. ``edited`` is
    emitted when a hand changes it, not by ``show_lines``.
    """

    edited = Signal()

    def __init__(self, name: str, *, least: int = 1, most: int = 9) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._least, self._most = least, most
        self._counts: Counts = ()
        self._quiet = False
        self._gutter = _Counts(self) if least else None
        self.textChanged.connect(self._on_text)
        self.updateRequest.connect(lambda *_: self._place_counts())
        self.cursorPositionChanged.connect(self._show_cursor)
        self._fit()

    def lines(self) -> tuple[str, ...]:
        """Return the entries, blank lines left out."""
        lines = (line.strip() for line in self.toPlainText().split("\n"))
        return tuple(line for line in lines if line)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these entries; where they are there already nothing moves."""
        flat = tuple(" ".join(line.split()) for line in lines)
        if flat == self.lines():
            return
        self._quiet = True
        # Undo and redo come here, while the reader is at work in these lines.
        place, height = self.textCursor().position(), self.verticalScrollBar().value()
        self.setPlainText("\n".join(flat))
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.toPlainText())))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(height)
        self._quiet = False

    def set_counts(self, counts: Counts) -> None:
        """Show the hits of each entry, left and right; nothing hides them."""
        self._counts = counts
        self._place_counts()
        words = "; ".join(
            self.tr("%1: %2 left, %3 right")
            .replace("%1", line)
            .replace("%2", str(left))
            .replace("%3", str(right))
            for line, (left, right) in zip(self.lines(), counts, strict=False)
        )
        self.setAccessibleDescription(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the counts at the right edge."""
        super().resizeEvent(event)
        self._place_counts()
        self._fit()

    def _show_cursor(self) -> None:
        """Scroll what holds this field until the line of the keys is in sight."""
        if not self.hasFocus():
            return
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inner = around.widget() if around is not None else None
        if around is not None and inner is not None:
            box = self.cursorRect()
            at = self.viewport().mapTo(inner, box.center())
            around.ensureVisible(at.x(), at.y(), 0, box.height() + _PAD)

    def counts_width(self) -> int:
        """Return how wide the two columns of counts are; 0 where there are none."""
        if not self._counts:
            return 0
        return 2 * (self.fontMetrics().horizontalAdvance(_COUNT_DIGITS) + _PAD)

    def paint_counts(self, painter: QPainter, area: QRect) -> None:
        """Paint the counts beside the first line of each entry."""
        palette = self.palette()
        painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
        height = self.fontMetrics().height()
        half = area.width() // 2
        block = self.firstVisibleBlock()
        entry = sum(
            1
            for line in self.toPlainText().split("\n")[: block.blockNumber()]
            if line.strip()
        )
        right = Qt.AlignmentFlag.AlignRight
        while block.isValid() and entry < len(self._counts):
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > area.height():
                break
            if block.text().strip():
                for column, count in enumerate(self._counts[entry]):
                    role = (
                        QPalette.ColorRole.Text
                        if count
                        else QPalette.ColorRole.PlaceholderText
                    )
                    painter.setPen(palette.color(role))
                    place = QRect(
                        column * half, round(box.top()), half - _PAD // 2, height
                    )
                    painter.drawText(place, right, number(count))
                entry += 1
            block = block.next()

    def _place_counts(self) -> None:
        gutter = self._gutter
        if gutter is None:
            return
        width = self.counts_width()
        if self.viewportMargins().right() != width:
            self.setViewportMargins(0, 0, width, 0)
        box = self.viewport().geometry()
        gutter.setGeometry(box.right() + 1, box.top(), width, box.height())
        gutter.setVisible(bool(width))
        gutter.update()

    def _on_text(self) -> None:
        self._fit()
        if not self._quiet:
            self.edited.emit()

    def _fit(self) -> None:
        """Be as high as the entries need, within bounds."""
        metrics = QFontMetrics(self.font())
        block, lines = self.document().firstBlock(), 0
        while block.isValid() and lines < self._most:
            lines += max(1, block.layout().lineCount())
            block = block.next()
        lines = min(max(lines, self._least), self._most)
        height = lines * metrics.lineSpacing() + 20
        if self.minimumHeight() != height:
            self.setFixedHeight(height)


class _Counts(QWidget):
    """The strip beside a list of phrases."""

    def __init__(self, lines: LinesEdit) -> None:
        super().__init__(lines)
        self._lines = lines
        self.setToolTip(self.tr("Hits by this line alone: left essay, right essay"))

    def sizeHint(self) -> QSize:
        """Return the width of the two columns."""
        return QSize(self._lines.counts_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the counts."""
        painter = QPainter(self)
        painter.setFont(self._lines.font())
        self._lines.paint_counts(painter, self.rect())
        painter.end()


class Field(QWidget):
    """A name above a field, and under it the sentence that says what is wrong."""

    def __init__(self, words: str, field: QWidget, tip: str = "") -> None:
        super().__init__()
        self.field = field
        self.name = QLabel(words)
        self.name.setObjectName("fieldName")
        self.name.setWordWrap(True)
        self.name.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        if tip:
            field.setToolTip(tip)
            self.name.setToolTip(tip)
        self.problem = QLabel()
        self.problem.setObjectName("fieldProblem")
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        if words:
            column.addWidget(self.name)
        column.addWidget(field)
        column.addWidget(self.problem)

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong with what stands in the field, "" for nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.field.setProperty("wrong", bool(sentence))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)


class ColourButton(QToolButton):
    """The colour of a theme, by the role that has a value for light and for dark.

    ``chosen`` carries a role or ``#rrggbb``.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("colourButton")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(30, 14))
        self.setToolTip(self.tr("Colour of the theme: in light, and in dark windows"))
        self._menu = QMenu(self)
        for role in COLOUR_ROLES:
            action = self._menu.addAction(swatch(role), role)
            action.triggered.connect(lambda _=False, role=role: self.chosen.emit(role))
        self._own = QLineEdit()
        self._own.setPlaceholderText("#2a9d8f")
        self._own.setAccessibleName(self.tr("Another colour, as # and six digits"))
        self._own.setToolTip(self.tr("Another colour, as # and six digits; then Enter"))
        self._own.returnPressed.connect(self._take_own)
        holder = QWidgetAction(self._menu)
        holder.setDefaultWidget(self._own)
        self._menu.addSeparator()
        self._menu.addAction(holder)
        self.setMenu(self._menu)
        self.show_colour("grey")

    def show_colour(self, name: str) -> None:
        """Show a colour."""
        self.setIcon(swatch(name))
        # Qt leaves no room between the two.
        self.setText(f" {name}")
        self.setAccessibleName(self.tr("Colour: %1").replace("%1", name))

    def _take_own(self) -> None:
        words = self._own.text().strip()
        if is_colour(words):
            self._menu.close()
            self.chosen.emit(words)


def swatch(name: str) -> QIcon:
    """Return a colour as it is on light paper, and beside it as on dark paper."""
    pixmap = QPixmap(60, 28)
    painter = QPainter(pixmap)
    for x, style in ((0, Style.LIGHT), (30, Style.DARK)):
        painter.fillRect(x, 0, 30, 28, QColor(colour(Role.PAPER, style)))
        painter.fillRect(x + 5, 5, 20, 18, QColor(theme_colour(name, style)))
    painter.end()
    pixmap.setDevicePixelRatio(2)
    made = QIcon(pixmap)
    # A chosen row would tint it.
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made


def set_text(field: QLineEdit, words: str) -> None:
    """Show words in a field without moving the cursor where they are there."""
    if field.text() != words:
        field.setText(words)
