"""The tree of themes with the name of the codebook above it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from diptych.comparison import Comparison
from diptych.ui.fields import make_clearable
from diptych.ui.icons import icon
from diptych.ui.language import number
from diptych.ui.theme_delegate import ThemeDelegate
from diptych.ui.theme_model import ThemeModel
from diptych.ui.theme_view import ThemeView
from diptych.view.palette import Role, Style, colour, theme_colour

_WORTH_A_FILTER = 12
"""Fewer themes than these are seen at a glance."""


class ThemesPanel(QWidget):
    """Chooses which themes are highlighted in both essays.

    ``highlights_changed`` carries the ids to highlight, sub-themes included;
    ``concordance_asked`` the ids to list the places of. ``menu_opening`` lets others
    add to the menu of the theme with this id.
    """

    highlights_changed = Signal(tuple)
    concordance_asked = Signal(tuple)
    menu_opening = Signal(QMenu, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ThemeModel(self)
        self._name = ""
        self._entries: list[tuple[str, Callable[[str], object]]] = []
        self.model.chosen_changed.connect(self._on_chosen)
        self._build_tree()
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

    def add_entry(self, words: str, act: Callable[[str], object]) -> None:
        """Offer this in the menu of every theme; ``act`` gets the theme's id."""
        self._entries.append((words, act))

    def set_style(self, style: Style) -> None:
        """Draw swatches and the arrow for light or dark."""
        self.delegate.colour_of = lambda name: QColor(theme_colour(name, style))
        accent, dim = colour(Role.ACCENT, style), colour(Role.DIM_INK, style)
        self.codebook.setIcon(icon("menu", accent, dim))
        self.view.viewport().update()

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show the themes of ``comparison``."""
        before = self.model.highlighted()
        current, scroll = self.view.current_theme(), self.view.verticalScrollBar()
        height = scroll.value()
        self.model.set_comparison(comparison)
        self.view.setCurrentIndex(self.model.index_of(current))
        scroll.setValue(height)
        book = comparison.codebook if comparison else None
        name = self.tr("No codebook")
        if book:
            name = book.title or book.name or self.tr("Codebook")
        # While the essays are compared nothing is said of a codebook.
        self.codebook.setVisible(comparison is not None)
        self.everything.setVisible(comparison is not None)
        self.filter.setVisible(self.model.themes_count() >= _WORTH_A_FILTER)
        if self.filter.isHidden():
            self.filter.clear()
        self._name = name
        self._show_name()
        self.codebook.setAccessibleName(
            self.tr("Codebook: {name}. Change or drop it").format(name=name)
        )
        shared = len(self.model.shared())
        words = self.tr("{count} shared").format(count=number(shared))
        self.count.setText(words if comparison and book else "")
        self.everything.setEnabled(shared > 0)
        self.view.setVisible(comparison is None or book is not None)
        self.empty.setVisible(comparison is not None and book is None)
        if before != self.model.highlighted():
            self._on_chosen()

    def show_theme(self, theme: str) -> None:
        """Turn a theme on and bring it into view, as a click in the text asks."""
        if not self.model.ids_under(theme):
            return
        if not self.model.index_of(theme).isValid():
            self.filter.clear()
        self.model.set_chosen((*self.model.chosen(), theme))
        self.view.show_theme(theme)

    def toggle_shared(self) -> None:
        """Highlight all shared themes, or none where any is on."""
        self.model.set_chosen(() if self.model.chosen() else self.model.shared())

    def menu_of(self, theme: str) -> QMenu:
        """Return what can be done about a theme."""
        menu = QMenu(self)
        model = self.model
        on = theme in model.chosen()
        words = self.tr("Do Not &Highlight") if on else self.tr("&Highlight")
        menu.addAction(words).triggered.connect(lambda: model.toggle(theme))
        only = menu.addAction(self.tr("&Only This Theme\tAlt+Click"))
        only.triggered.connect(lambda: model.only(theme))
        menu.addSeparator()
        places = menu.addAction(self.tr("&Concordance\tShift+Return"))
        places.triggered.connect(lambda: self._ask_concordance(theme))
        for words, act in self._entries:
            entry = menu.addAction(words)
            entry.triggered.connect(lambda _=False, act=act: act(theme))
        self.menu_opening.emit(menu, theme)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name of the codebook to the width."""
        super().resizeEvent(event)
        self._show_name()

    def _build_tree(self) -> None:
        self.view = ThemeView(self.model)
        self.delegate = ThemeDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setAccessibleName(self.tr("Themes, with their counts left and right"))
        self.view.menu_asked.connect(self._show_menu)
        self.view.concordance_asked.connect(self._ask_concordance)
        self.empty = QLabel(
            self.tr(
                "Without a codebook no themes are looked for. Choose one to see which "
                "themes the two essays share."
            )
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
        title = QLabel(self.tr("Themes"))
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
        self.everything = QPushButton(self.tr("All shared"))
        self.everything.setObjectName("quietButton")
        self.everything.setAccessibleName(
            self.tr("Highlight all shared themes, or none")
        )
        self.everything.clicked.connect(self.toggle_shared)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.codebook)
        line.addStretch(1)
        line.addWidget(self.everything)
        column.addLayout(line)
        self.filter = QLineEdit()
        make_clearable(self.filter)
        self.filter.setPlaceholderText(self.tr("Filter themes"))
        self.filter.setAccessibleName(self.tr("Filter themes by their words"))
        self.filter.setToolTip(self.tr("Looks in labels, descriptions and phrases"))
        self.filter.textChanged.connect(self._on_filter)
        column.addWidget(self.filter)
        return head

    def _show_name(self) -> None:
        room = self.width() - 28 - self.everything.sizeHint().width() - 30
        cut = Qt.TextElideMode.ElideRight
        words = self.codebook.fontMetrics().elidedText(self._name, cut, max(room, 40))
        self.codebook.setText(words.replace("&", "&&"))

    def _show_menu(self, theme: str, place: QPoint) -> None:
        menu = self.menu_of(theme)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _ask_concordance(self, theme: str) -> None:
        self.concordance_asked.emit(self.model.ids_under(theme))

    def _on_filter(self, words: str) -> None:
        self.model.set_filter(words)
        if words.strip():
            self.view.unfold_all()
        nothing = self.tr("No theme holds these words.")
        self.view.set_remark(nothing if words.strip() else "")

    def _on_chosen(self) -> None:
        chosen = self.model.chosen()
        self.everything.setText(self.tr("None") if chosen else self.tr("All shared"))
        self.everything.setEnabled(bool(chosen) or bool(self.model.shared()))
        self.highlights_changed.emit(self.model.highlighted())
