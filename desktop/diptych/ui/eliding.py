"""A box of choices that cuts what it shows with an ellipsis; its list has it whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

_LEAST = 40


class ElidingCombo(QComboBox):
    """A box whose current line is cut at its end; the list is as wide as its lines."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with what of the current line has room."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        words = self.currentText()
        option.currentText = QFontMetrics(self.font()).elidedText(
            words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Give the list the room of its longest line."""
        list_view = self.view()
        list_view.setMinimumWidth(list_view.sizeHintForColumn(0) + 2 * _LEAST)
        super().showPopup()
