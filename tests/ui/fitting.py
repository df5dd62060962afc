"""Finds text that is cut because its control is too small for it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QTabBar,
    QWidget,
)

from diptych.ui.eliding import ElidingCombo
from diptych.ui.fields import ShortLabel

SCREEN = QSize(1366, 768)
"""The screen that everything must fit: a small laptop."""

# These cut what they show by themselves, with an ellipsis and a tool tip.
_ELIDING = {"pairTitle", "pairCard", "cardNote", "quietMenu", "recentRow"}
_FIELD_MARGIN = 2


def cut_texts(top: QWidget) -> Iterator[str]:
    """Yield every shown control of ``top`` whose text has not the room it needs."""
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisibleTo(top) or _elides(widget):
            continue
        for kind, look in _LOOKS:
            if isinstance(widget, kind):
                for words, needs, has in look(widget):
                    yield (
                        f"{type(widget.parent()).__name__}, {type(widget).__name__}: "
                        f"“{words}” needs {needs}, has {has}"
                    )
                break


def too_long_menus(bar: QMenuBar) -> Iterator[str]:
    """Yield every menu, those inside menus too, that is higher than the screen."""
    for menu in bar.findChildren(QMenu):
        size = menu.sizeHint()
        if size.height() > SCREEN.height() or size.width() > SCREEN.width():
            yield f"menu {menu.title()}: {size.width()} x {size.height()}"


Cut = tuple[str, int, int]
"""What is cut, the pixels that it needs, and those that it has."""


def _elides(widget: QWidget) -> bool:
    if isinstance(widget, ShortLabel | ElidingCombo):
        return True
    if isinstance(widget, QLabel) and widget.toolTip() == widget.text() != "":
        return True
    parent = widget.parent()
    named = {widget.objectName()}
    if isinstance(parent, QWidget):
        named.add(parent.objectName())
    return bool(named & _ELIDING)


def _label(label: QLabel) -> Iterator[Cut]:
    if not label.text() or not label.pixmap().isNull():
        return
    if label.wordWrap():
        needs = label.heightForWidth(label.width())
        if needs > label.height():
            yield label.text(), needs, label.height()
        # A word that is wider than its label is cut at the edge.
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
        room = QRect(0, 0, label.contentsRect().width(), 10_000)
        wide = label.fontMetrics().boundingRect(room, flags, label.text()).width()
        if wide > room.width() and label.textFormat() is not Qt.TextFormat.RichText:
            yield label.text(), wide, room.width()
    elif label.minimumSizeHint().width() > label.width():
        yield label.text(), label.minimumSizeHint().width(), label.width()
    elif label.minimumSizeHint().height() > label.height():
        yield label.text(), label.minimumSizeHint().height(), label.height()


def _button(button: QAbstractButton) -> Iterator[Cut]:
    needs, has = button.sizeHint(), button.size()
    if button.text() and needs.width() > has.width():
        yield button.text(), needs.width(), has.width()
    elif button.text() and needs.height() > has.height():
        yield button.text(), needs.height(), has.height()


def _tabs(bar: QTabBar) -> Iterator[Cut]:
    shown = sum(bar.tabRect(number).width() for number in range(bar.count()))
    if shown > bar.width() + 1:
        yield ", ".join(map(bar.tabText, range(bar.count()))), shown, bar.width()
    metrics = bar.fontMetrics()
    for number in range(bar.count()):
        words = bar.tabText(number).replace("&", "")
        needs, has = metrics.horizontalAdvance(words), bar.tabRect(number).width()
        if needs > has and bar.elideMode() is Qt.TextElideMode.ElideNone:
            yield words, needs, has


def _combo(combo: QComboBox) -> Iterator[Cut]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    has = (
        combo.style()
        .subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            combo,
        )
        .width()
    )
    for number in range(combo.count()):
        words = combo.itemText(number)
        needs = combo.fontMetrics().horizontalAdvance(words)
        if needs > has:
            yield words, needs, has


def _header(header: QHeaderView) -> Iterator[Cut]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    model = header.model()
    for section in range(header.count()):
        words = model.headerData(section, Qt.Orientation.Horizontal)
        if not isinstance(words, str) or header.isSectionHidden(section):
            continue
        lines = words.split("\n")
        needs = max(map(header.fontMetrics().horizontalAdvance, lines))
        if needs > header.sectionSize(section):
            yield words, needs, header.sectionSize(section)


def _field(field: QLineEdit) -> Iterator[Cut]:
    """Look at what a field says of itself; what is written in it can be scrolled."""
    if field.text() or isinstance(field.parent(), QAbstractSpinBox | QComboBox):
        return
    words = field.placeholderText()
    margins = field.textMargins()
    has = field.width() - margins.left() - margins.right() - 2 * _FIELD_MARGIN
    needs = field.fontMetrics().horizontalAdvance(words)
    if needs > has:
        yield words, needs, has


def _spin(box: QAbstractSpinBox) -> Iterator[Cut]:
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    has = (
        box.style()
        .subControlRect(
            QStyle.ComplexControl.CC_SpinBox,
            option,
            QStyle.SubControl.SC_SpinBoxEditField,
            box,
        )
        .width()
    )
    needs = box.fontMetrics().horizontalAdvance(box.text())
    if needs > has:
        yield box.text(), needs, has


def _group(group: QGroupBox) -> Iterator[Cut]:
    needs = group.fontMetrics().horizontalAdvance(group.title())
    if needs > group.width():
        yield group.title(), needs, group.width()


def _menu_bar(bar: QMenuBar) -> Iterator[Cut]:
    if bar.sizeHint().width() > bar.width():
        words = ", ".join(action.text() for action in bar.actions())
        yield words, bar.sizeHint().width(), bar.width()


_LOOKS: tuple[tuple[type[QWidget], Callable[..., Iterator[Cut]]], ...] = (
    (QLabel, _label),
    (QAbstractButton, _button),
    (QTabBar, _tabs),
    (QComboBox, _combo),
    (QHeaderView, _header),
    (QLineEdit, _field),
    (QAbstractSpinBox, _spin),
    (QGroupBox, _group),
    (QMenuBar, _menu_bar),
)
