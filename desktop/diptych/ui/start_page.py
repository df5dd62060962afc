"""The page without a comparison: the samples, recent pairs, and ways to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from diptych.ui.fonts import reading_font
from diptych.ui.sizes import scaled

if TYPE_CHECKING:
    from diptych.app.recent import RecentEntry
    from diptych.text.document import Document
    from diptych.ui.pair_card import PairCard
    from diptych.ui.survey_jobs import EssaysFound, PairsFound

_SIDE_WIDTH = 330
_TWO_COLUMNS_FROM = 760
_WIDEST = 1180
_LEAST_ABOVE = 34
_MOST_LOWERED = 150
_MOST_RECENT = 6


class StartPage(QWidget):
    """Says what the program is for and offers pairs to open.

    ``pair_chosen`` carries two paths; ``recent_chosen`` an entry of the recent
    list; the other signals ask for a dialog.
    """

    pair_chosen = Signal(tuple)
    recent_chosen = Signal(object)
    open_asked = Signal()
    folder_asked = Signal()
    snapshot_asked = Signal()
    gallery_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.cards: dict[tuple[int, int], PairCard] = {}
        self._documents: tuple[Document, ...] = ()
        self._coded = False
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._side(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._main(), 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self._row = row
        self._scroll = QScrollArea()
        self._scroll.setObjectName("startScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Ways to begin"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_samples(self, found: EssaysFound) -> None:
        """Offer every pair of the sample essays."""
        from diptych.ui.pair_card import PairCard

        self._coded = found.coded
        if found.documents == self._documents:
            return
        self._documents = found.documents
        for card in self.cards.values():
            card.deleteLater()
        self.cards = {}
        count = len(found.documents)
        for left in range(count):
            for right in range(left + 1, count):
                a, b = found.documents[left], found.documents[right]
                card = PairCard(a, b)
                card.clicked.connect(
                    lambda _=False, pair=(a.path, b.path): self.pair_chosen.emit(pair)
                )
                self.cards[left, right] = card
        self._samples.setVisible(bool(self.cards))
        self._place_cards()
        QTimer.singleShot(0, self, self._lower)

    def show_figures(self, found: PairsFound) -> None:
        """Fill in the cards of some pairs."""
        for pair, figures in found.figures.items():
            card = self.cards.get(pair)
            if card is not None:
                themes = len(figures.shared) if self._coded else None
                card.set_figures(figures.links, themes)

    def show_recent(self, entries: tuple[RecentEntry, ...]) -> None:
        """Offer what was open lately."""
        while (item := self._recent_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for entry in entries[:_MOST_RECENT]:
            self._recent_rows.addWidget(self._recent_row(entry))
        self._recent.setVisible(bool(entries))

    def recent_rows(self) -> list[QPushButton]:
        """Return the rows of the recent list, newest first."""
        items = (self._recent_rows.itemAt(i) for i in range(self._recent_rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [row for row in widgets if isinstance(row, QPushButton)]

    def event(self, event: QEvent) -> bool:
        """Keep the height pleasant when the content changes too."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._lower()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards in one column or two, and all of it at a pleasant height."""
        super().resizeEvent(event)
        self._place_cards()
        QTimer.singleShot(0, self, self._lower)

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("startColumn")
        side.setFixedWidth(scaled(_SIDE_WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(36, 0, 26, 24)
        column.setSpacing(8)
        title = QLabel("Diptych")
        title.setObjectName("startTitle")
        title.setFont(reading_font(scaled(42)))
        line = QLabel(
            self.tr(
                "Two essays side by side: the passages they share, where they differ, "
                "and what both are about."
            )
        )
        line.setObjectName("startLine")
        line.setFont(reading_font(scaled(17)))
        line.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(line)
        column.addSpacing(18)
        self.open_button = QPushButton(self.tr("Open two essays…"))
        self.open_button.setObjectName("primary")
        self.folder_button = QPushButton(self.tr("Open a folder…"))
        self.snapshot_button = QPushButton(self.tr("Open a snapshot…"))
        self.gallery_button = QPushButton(self.tr("Your snapshots"))
        self.gallery_button.setToolTip(
            self.tr("All snapshots that you have saved or opened (Ctrl+Shift+G)")
        )
        for button, signal in (
            (self.open_button, self.open_asked),
            (self.folder_button, self.folder_asked),
            (self.snapshot_button, self.snapshot_asked),
            (self.gallery_button, self.gallery_asked),
        ):
            button.clicked.connect(signal)
            column.addWidget(button)
        hint = QLabel(self.tr("or drop the files anywhere on this window"))
        hint.setObjectName("startNote")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addSpacing(18)
        self._recent = QWidget()
        inner = QVBoxLayout(self._recent)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        heading = QLabel(self.tr("Recent"))
        heading.setObjectName("startHeading")
        inner.addWidget(heading)
        self._recent_rows = QVBoxLayout()
        self._recent_rows.setSpacing(1)
        inner.addLayout(self._recent_rows)
        column.addWidget(self._recent)
        self._recent.hide()
        column.addStretch(1)
        return side

    def _main(self) -> QWidget:
        main = QWidget()
        main.setMaximumWidth(scaled(_WIDEST))
        column = QVBoxLayout(main)
        column.setContentsMargins(18, 10, 40, 24)
        self._samples = QWidget()
        box = QVBoxLayout(self._samples)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        heading = QLabel(self.tr("Begin with a sample"))
        heading.setObjectName("startHeading")
        note = QLabel(
            self.tr(
                "Five essays on relations between China and Russia since 2022, each "
                "from another standpoint. One click opens a pair."
            )
        )
        note.setObjectName("startNote")
        note.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        box.addWidget(heading)
        box.addWidget(note)
        box.addSpacing(10)
        box.addLayout(self._grid)
        column.addWidget(self._samples)
        column.addStretch(1)
        self._samples.hide()
        return main

    def _place_cards(self) -> None:
        width = min(self.width() - scaled(_SIDE_WIDTH), scaled(_WIDEST))
        columns = 2 if width >= scaled(_TWO_COLUMNS_FROM) else 1
        for place, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _lower(self) -> None:
        """Let both columns begin a third of the way into the room to spare."""
        content = self._row.sizeHint().height() - self._row.contentsMargins().top()
        spare = self.height() - content - 2 * _LEAST_ABOVE
        above = _LEAST_ABOVE + max(0, min(spare // 3, _MOST_LOWERED))
        if self._row.contentsMargins().top() != above:
            self._row.setContentsMargins(0, above, 0, 0)

    def _recent_row(self, entry: RecentEntry) -> QPushButton:
        from diptych.ui.words import recent_names

        names = recent_names(entry)
        words = "  ·  ".join(names)
        row = QPushButton()
        row.setObjectName("recentRow")
        width = scaled(_SIDE_WIDTH) - 36 - 26 - 22
        cut = Qt.TextElideMode.ElideRight
        row.setText(
            "\n".join(row.fontMetrics().elidedText(name, cut, width) for name in names)
        )
        name = self.tr("Pair: {titles}")
        if entry.is_snapshot:
            name = self.tr("Snapshot: {titles}")
        row.setAccessibleName(name.format(titles=words))
        row.setToolTip("\n".join(str(path) for path in entry.paths))
        row.clicked.connect(lambda: self.recent_chosen.emit(entry))
        return row
