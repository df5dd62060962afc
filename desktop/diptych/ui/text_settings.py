"""A small panel for the face, the size, the spacing and the measure of essays.

It lies over the essays, so that everything is seen to take effect at once; Escape, a
click into an essay or the command that opened it closes it.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QPushButton,
    QSpinBox,
    QWidget,
)

from diptych.ui.fonts import SYSTEM_SANS, SYSTEM_SERIF
from diptych.ui.page_format import PageLook
from diptych.ui.two_pages import ZOOM_STEPS


class TextSettings(QFrame):
    """Shows a look and the zoom, and tells what the reader makes of them."""

    look_changed = Signal(PageLook)
    zoom_changed = Signal(float)

    def __init__(self, look: PageLook, zoom: float, parent: QWidget) -> None:
        """Show a look and a zoom (1.0 is the usual size)."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAutoFillBackground(True)
        self.setObjectName("textSettings")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Text of the essays"))
        self._look = look
        self.face = QComboBox()
        self.size_ = QComboBox()
        self.line = QDoubleSpinBox()
        self.measure = QSpinBox()
        self.usual = QPushButton(self.tr("Usual Text"))
        self._fill()
        self._lay_out()
        self._show(look)
        self.show_zoom(zoom)
        self.face.currentIndexChanged.connect(self._tell)
        self.line.valueChanged.connect(self._tell)
        self.measure.valueChanged.connect(self._tell)
        self.size_.activated.connect(
            lambda place: self.zoom_changed.emit(ZOOM_STEPS[place])
        )
        self.usual.clicked.connect(self._use_usual)

    def show_below(self, corner: QPoint) -> None:
        """Open with the upper right corner at a point of the parent."""
        self.adjustSize()
        self.move(max(0, corner.x() - self.width() - 8), corner.y() + 4)
        self.raise_()
        self.show()
        self.face.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the command of the window that has the same key."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.close()
            return
        super().keyPressEvent(event)

    def show_zoom(self, zoom: float) -> None:
        """Show the size of the words, changed here or elsewhere."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda n: abs(ZOOM_STEPS[n] - zoom))
        self.size_.setCurrentIndex(nearest)

    def _fill(self) -> None:
        self.face.addItem(self.tr("PT Serif (shipped)"), "")
        self.face.addItem(self.tr("Serif of the system"), SYSTEM_SERIF)
        self.face.addItem(self.tr("Sans serif of the system"), SYSTEM_SANS)
        self.face.insertSeparator(self.face.count())
        for family in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(family):
                self.face.addItem(family, family)
        self.face.setMaxVisibleItems(16)
        for step in ZOOM_STEPS:
            self.size_.addItem(f"{round(step * 100)} %")
        self.line.setRange(1.2, 2.2)
        self.line.setSingleStep(0.05)
        self.line.setSuffix(self.tr(" × size"))
        self.measure.setRange(40, 100)
        self.measure.setSingleStep(2)
        self.measure.setSuffix(self.tr(" characters"))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(14, 12, 14, 12)
        for words, field, tip in (
            (self.tr("&Face"), self.face, self.tr("The face that essays are set in")),
            (self.tr("&Size"), self.size_, self.tr("Also Ctrl with the wheel")),
            (self.tr("&Lines"), self.line, self.tr("The distance from line to line")),
            (
                self.tr("&Measure"),
                self.measure,
                self.tr("Characters in a line where the window is wide enough"),
            ),
        ):
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", ""))
            field.setToolTip(tip)
        self.usual.setToolTip(self.tr("Face, size, lines and measure as at first"))
        form.addRow(self.usual)

    def _show(self, look: PageLook) -> None:
        place = self.face.findData(look.family)
        self.face.setCurrentIndex(max(0, place))
        self.line.setValue(look.line)
        self.measure.setValue(look.measure)

    def _tell(self) -> None:
        look = replace(
            self._look,
            family=self.face.currentData() or "",
            line=round(self.line.value(), 2),
            measure=self.measure.value(),
        )
        if look != self._look:
            self._look = look
            self.look_changed.emit(look)

    def _use_usual(self) -> None:
        self._show(PageLook())
        self.show_zoom(1.0)
        self.zoom_changed.emit(1.0)
