"""The list of themes with the name of the codebook above it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from diptych.comparison import Comparison
from diptych.ui.icons import icon
from diptych.ui.quiet_list import QuietList
from diptych.ui.theme_delegate import ThemeDelegate
from diptych.ui.theme_model import ThemeModel
from diptych.view.palette import Role, Style, colour, theme_colour


class ThemesPanel(QWidget):
    """Chooses which themes are highlighted in both essays.

    ``highlights_changed`` carries the ids to highlight, sub-themes included.
    """

    highlights_changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ThemeModel(self)
        self._name = ""
        self.model.chosen_changed.connect(self._on_chosen)
        self._build_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self.empty)
        layout.addWidget(self.view, 1)
        self.set_comparison(None)

    def set_codebook_actions(self, actions: list[QAction]) -> None:
        """Offer these actions behind the name of the codebook."""
        menu = QMenu(self.codebook)
        menu.addActions(actions)
        self.codebook.setMenu(menu)

    def set_style(self, style: Style) -> None:
        """Draw swatches and the arrow for light or dark."""
        self.delegate.colour_of = lambda name: QColor(theme_colour(name, style))
        accent, dim = colour(Role.ACCENT, style), colour(Role.DIM_INK, style)
        self.codebook.setIcon(icon("menu", accent, dim))
        self.view.viewport().update()

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show the themes of ``comparison``."""
        before = self.model.highlighted()
        self.model.set_comparison(comparison)
        book = comparison.codebook if comparison else None
        name = (book.title or book.name or "Codebook") if book else "No codebook"
        # While the essays are compared nothing is said of a codebook.
        self.codebook.setVisible(comparison is not None)
        self.everything.setVisible(comparison is not None)
        self._name = name
        self._show_name()
        self.codebook.setAccessibleName(f"Codebook: {name}. Change or drop it")
        shared = len(self.model.shared())
        self.count.setText(f"{shared:,} shared" if comparison and book else "")
        self.everything.setEnabled(shared > 0)
        self.view.setVisible(comparison is None or book is not None)
        self.empty.setVisible(comparison is not None and book is None)
        if before != self.model.highlighted():
            self._on_chosen()

    def show_theme(self, theme: str) -> None:
        """Turn a theme on and bring it into view, as a click in the text asks."""
        row = self.model.row_of(theme)
        if row is None:
            return
        self.model.set_chosen((*self.model.chosen(), theme))
        self.view.setCurrentIndex(self.model.index(row))
        self.view.scrollTo(self.model.index(row))

    def _build_list(self) -> None:
        self.view = QuietList()
        self.view.setModel(self.model)
        self.delegate = ThemeDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setAccessibleName("Themes, with their counts left and right")
        self.empty = QLabel(
            "Without a codebook no themes are looked for. Choose one to see which "
            "themes the two essays share."
        )
        self.empty.setObjectName("panelEmpty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("panelHead")
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(head)
        column.setContentsMargins(14, 12, 14, 6)
        column.setSpacing(2)
        title = QLabel("Themes")
        title.setObjectName("panelTitle")
        self.count = QLabel()
        self.count.setObjectName("panelCount")
        line = QHBoxLayout()
        line.addWidget(title)
        line.addStretch(1)
        line.addWidget(self.count)
        column.addLayout(line)
        self.codebook = QPushButton()
        self.codebook.setObjectName("quietMenu")
        self.codebook.setMinimumWidth(40)
        # The arrow stands after the words.
        self.codebook.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.codebook.setIconSize(QSize(12, 12))
        self.everything = QPushButton("All shared")
        self.everything.setObjectName("quietButton")
        self.everything.setAccessibleName("Highlight all shared themes, or none")
        self.everything.clicked.connect(self.toggle_shared)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.codebook)
        line.addStretch(1)
        line.addWidget(self.everything)
        column.addLayout(line)
        return head

    def toggle_shared(self) -> None:
        """Highlight all shared themes, or none where any is on."""
        self.model.set_chosen(() if self.model.chosen() else self.model.shared())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name of the codebook to the width."""
        super().resizeEvent(event)
        self._show_name()

    def _show_name(self) -> None:
        room = self.width() - 28 - self.everything.sizeHint().width() - 30
        cut = Qt.TextElideMode.ElideRight
        words = self.codebook.fontMetrics().elidedText(self._name, cut, max(room, 40))
        self.codebook.setText(words.replace("&", "&&"))

    def _on_chosen(self) -> None:
        chosen = self.model.chosen()
        self.everything.setText("None" if chosen else "All shared")
        self.everything.setEnabled(bool(chosen) or bool(self.model.shared()))
        self.highlights_changed.emit(self.model.highlighted())
