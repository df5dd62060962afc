"""A small list of themes that opens beside a selection: type, choose, done."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diptych.themes.model import Codebook
from diptych.themes.naming import named_themes
from diptych.ui.sizes import scaled
from diptych.view.palette import Style, theme_colour

_ID = int(Qt.ItemDataRole.UserRole) + 1
_WIDTH, _HEIGHT, _SWATCH = 300, 320, 12
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ThemePicker(QFrame):
    """Asks for a theme; ``done`` gets its id, and nothing happens on Escape."""

    def __init__(
        self,
        codebook: Codebook,
        style: Style,
        done: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("themePicker")
        self.setAccessibleName(self.tr("Choose a theme"))
        self._done = done
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Mark with theme…"))
        self.field.setAccessibleName(self.tr("Words of the theme"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Themes"))
        self.list.setIconSize(QSize(_SWATCH, _SWATCH))
        self.list.itemClicked.connect(self._take)
        for depth, theme in named_themes(codebook):
            item = QListWidgetItem("   " * depth + theme.label)
            item.setIcon(_swatch(QColor(theme_colour(theme.colour, style))))
            item.setData(_ID, theme.id)
            item.setToolTip(theme.description)
            self.list.addItem(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self._filter("")

    def open_at(self, place: QPoint) -> None:
        """Open with its corner at a place of the screen, kept on that screen."""
        room = self.screen().availableGeometry()
        x = min(max(place.x(), room.left()), room.right() - self.width())
        y = min(max(place.y(), room.top()), room.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.field.setFocus()

    def shown(self) -> list[str]:
        """Return the ids of the themes that the words let through."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [str(item.data(_ID)) for item in items if not item.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list, and Return take, while words are typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
            if event.key() in _TO_LIST:
                self.list.event(event)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the theme that the keys are on with Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
            return
        super().keyPressEvent(event)

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            text = f"{item.text()} {item.data(_ID)}".casefold()
            hidden = not all(word in text for word in wanted)
            item.setHidden(hidden)
            if first is None and not hidden:
                first = item
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            self.list.setCurrentRow(-1)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None or item.isHidden():
            return
        theme = str(item.data(_ID))
        self.close()
        self._done(theme)


def _swatch(hue: QColor) -> QIcon:
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hue)
    painter.drawRoundedRect(0, 0, _SWATCH, _SWATCH, 3, 3)
    painter.end()
    return QIcon(picture)
