"""The fields for face, size, spacing and measure of essays, wherever they are shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from diptych.ui.fonts import SYSTEM_SANS, SYSTEM_SERIF
from diptych.ui.page_format import PageLook
from diptych.ui.two_pages import ZOOM_STEPS


class TextForm(QObject):
    """Shows a look and the zoom in fields, and tells what the reader makes of them.

    ``rows`` holds each field with its name and its one line of explanation.
    """

    look_changed = Signal(PageLook)
    zoom_changed = Signal(float)

    def __init__(self, look: PageLook, zoom: float, parent: QObject) -> None:
        """Show a look and a zoom (1.0 is the usual size)."""
        super().__init__(parent)
        self._look = look
        self.face = QComboBox()
        self.size = QComboBox()
        self.line = QDoubleSpinBox()
        self.measure = QSpinBox()
        self.rows: tuple[tuple[str, QWidget, str], ...] = (
            (self.tr("&Face"), self.face, self.tr("The face that essays are set in")),
            (self.tr("&Size"), self.size, self.tr("Also Ctrl with the wheel")),
            (self.tr("&Lines"), self.line, self.tr("The distance from line to line")),
            (
                self.tr("&Measure"),
                self.measure,
                self.tr("Characters in a line where the window is wide enough"),
            ),
        )
        self._fill()
        self.show_look(look)
        self.show_zoom(zoom)
        self.face.currentIndexChanged.connect(self._tell)
        self.line.valueChanged.connect(self._tell)
        self.measure.valueChanged.connect(self._tell)
        self.size.activated.connect(
            lambda place: self.zoom_changed.emit(ZOOM_STEPS[place])
        )

    def show_zoom(self, zoom: float) -> None:
        """Show the size of the words, changed here or elsewhere."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda n: abs(ZOOM_STEPS[n] - zoom))
        self.size.setCurrentIndex(nearest)

    def show_look(self, look: PageLook) -> None:
        """Show a look; what differs from the one before is told."""
        place = self.face.findData(look.family)
        self.face.setCurrentIndex(max(0, place))
        self.line.setValue(look.line)
        self.measure.setValue(look.measure)

    def use_usual(self) -> None:
        """Go back to the look and the size of the first start."""
        self.show_look(PageLook())
        self.show_zoom(1.0)
        self.zoom_changed.emit(1.0)

    def _fill(self) -> None:
        self.face.addItem(self.tr("PT Serif (shipped)"), "")
        self.face.addItem(self.tr("Serif of the system"), SYSTEM_SERIF)
        self.face.addItem(self.tr("Sans serif of the system"), SYSTEM_SANS)
        self.face.insertSeparator(self.face.count())
        for family in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(family):
                self.face.addItem(family, family)
        self.face.setMaxVisibleItems(16)
        # As wide as a usual name, not as the longest one of the system.
        self.face.setMinimumContentsLength(22)
        self.face.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for step in ZOOM_STEPS:
            self.size.addItem(f"{round(step * 100)} %")
        self.line.setRange(1.2, 2.2)
        self.line.setSingleStep(0.05)
        self.line.setSuffix(self.tr(" × size"))
        self.measure.setRange(40, 100)
        self.measure.setSingleStep(2)
        self.measure.setSuffix(self.tr(" characters"))

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
