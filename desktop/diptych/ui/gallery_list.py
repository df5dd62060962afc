"""The rows of the gallery: a model of cards and the painting of one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from diptych.snapshot.model import SnapshotInfo
from diptych.ui.counts import counts
from diptych.ui.engine_words import say
from diptych.ui.fonts import reading_font
from diptych.ui.gallery_jobs import PICTURE, CardRead
from diptych.ui.quiet_list import paint_ground
from diptych.ui.sizes import scaled
from diptych.ui.words import date_words
from diptych.view.gallery_rows import Card, CardOrder, CardState, shown_cards

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()

CARD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PICTURE_ROLE = CARD_ROLE + 1
_PAD, _GAP, _LINE = 14, 18, 4


class GalleryModel(QAbstractListModel):
    """The cards that are shown, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.order = CardOrder.SAVED
        self._cards: dict[str, Card] = {}
        self._pictures: dict[str, QImage] = {}
        self._shown: list[Card] = []

    def set_cards(self, cards: Iterable[Card]) -> None:
        """Show these; what is known of a file already stays until it is read again."""
        before = self._cards
        self._cards = {}
        for card in cards:
            known = before.get(str(card.path))
            self._cards[str(card.path)] = known or card
        self._pictures = {k: v for k, v in self._pictures.items() if k in self._cards}
        self.arrange()

    def take(self, read: Iterable[CardRead]) -> None:
        """Fill in what was read."""
        for one in read:
            key = str(one.card.path)
            if key in self._cards:
                self._cards[key] = one.card
                self._pictures[key] = one.picture
        self.arrange()

    def set_words(self, words: str) -> None:
        """Show only what holds all of these words."""
        self.words = words
        self.arrange()

    def set_order(self, order: CardOrder) -> None:
        """Sort otherwise."""
        self.order = order
        self.arrange()

    def arrange(self) -> None:
        """Filter and sort anew; chosen and current rows stay the same files."""
        shown = shown_cards(list(self._cards.values()), self.words, self.order)
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        before = [str(self._shown[one.row()].path) for one in kept]
        self._shown = shown
        row_of = {str(card.path): row for row, card in enumerate(shown)}
        rows = [row_of.get(key, -1) for key in before]
        after = [self.index(row) if row >= 0 else QModelIndex() for row in rows]
        self.changePersistentIndexList(kept, after)
        self.layoutChanged.emit()

    def cards(self) -> tuple[Card, ...]:
        """Return all cards, shown or not."""
        return tuple(self._cards.values())

    def card_at(self, row: int) -> Card | None:
        """Return the card in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a card, its picture, its name, or all of it as words."""
        card = self.card_at(index.row())
        if card is None:
            return None
        if role == CARD_ROLE:
            return card
        if role == PICTURE_ROLE:
            return self._pictures.get(str(card.path))
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (card.name(), *self.lines(card)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(card.path)
        return None

    def names(self, card: Card) -> tuple[str, ...]:
        """Return the name, the titles of the texts apart where they are the name."""
        if card.name() != card.texts():
            return (card.name(),)
        info = card.info
        both = card.titles if info is None else (info.title_a, info.title_b)
        return tuple(title for title in both if title)

    def lines(self, card: Card) -> tuple[str, str, str]:
        """Return the lines under the name: the texts, what is in it, and the file."""
        texts = card.texts() if card.name() != card.texts() else ""
        labels = "  ".join(f"#{tag}" for tag in card.tags())
        file = "  ·  ".join(part for part in (card.path.name, labels) if part)
        if card.state is CardState.GONE:
            gone = self.tr("The file is no longer there: {path}")
            return texts, gone.format(path=card.path), ""
        if card.state is CardState.DAMAGED:
            return texts, say(card.problem), file
        if card.info is None:
            return texts, self.tr("Being read…"), file
        local = card.info.saved.astimezone()
        saved = self.tr("Saved {when}").format(
            when=f"{date_words(local.date())}, {local:%H:%M}"
        )
        return texts, f"{saved}  ·  {_counts(card.info)}", file


class GalleryDelegate(QStyledItemDelegate):
    """Paints a picture and, beside it, what there is to say."""

    def __init__(self, model: GalleryModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a picture with room around it."""
        return QSize(320, PICTURE.height() + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the row."""
        card = index.data(CARD_ROLE)
        if not isinstance(card, Card):
            return
        painter.save()
        paint_ground(painter, option)
        area = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        self._paint_picture(painter, option, area, index.data(PICTURE_ROLE))
        palette = option.palette
        dim = palette.color(QPalette.ColorRole.PlaceholderText)
        ink = palette.color(QPalette.ColorRole.Text)
        whole = card.state in (CardState.WHOLE, CardState.WAITING)
        left = area.left() + PICTURE.width() + _GAP
        line = QRect(left, area.top(), area.right() - left, area.height())
        texts, said, file = self._model.lines(card)
        plain, title = QFont(option.font), reading_font(scaled(18))
        names = self._model.names(card)
        fits = QFontMetrics(title).horizontalAdvance(card.name()) <= line.width()
        pen = ink if whole else dim
        rows = [(title, pen, name) for name in ((card.name(),) if fits else names)]
        rows += [(plain, pen, texts)] if texts else []
        rows += [(plain, ink, said)]
        rows += [(plain, dim, file)] if file else []
        top = line.top() + 2
        for font, colour, words in rows:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(colour)
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(left, top + metrics.ascent(), cut)
            top += metrics.height() + _LINE
        painter.restore()

    def _paint_picture(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        picture: object,
    ) -> None:
        frame = QRect(area.topLeft(), PICTURE)
        if isinstance(picture, QImage) and not picture.isNull():
            painter.drawImage(frame.topLeft(), picture)
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))


def _counts(info: SnapshotInfo) -> str:
    """Say what a snapshot holds."""
    told = [counts.links(info.links)]
    told += [counts.accepted(info.accepted)] if info.accepted else []
    told += [counts.rejected(info.rejected)] if info.rejected else []
    told += [counts.by_hand(info.by_hand)] if info.by_hand else []
    told += [counts.notes(info.notes)] if info.notes else []
    return ", ".join([*told, counts.themes(info.themes)])
