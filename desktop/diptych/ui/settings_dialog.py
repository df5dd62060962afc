"""The settings: few, each with a line that explains it, and each acting at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from diptych.app.gallery import forget_all_known
from diptych.app.recent import forget_recent
from diptych.app.settings import Settings
from diptych.comparison import SHOWN_FROM
from diptych.ui.commands import Commands
from diptych.ui.dialog_size import give_size
from diptych.ui.explained import add_explained
from diptych.ui.jobs import TakesPart
from diptych.ui.language import Language
from diptych.ui.log_hooks import keep_log
from diptych.ui.menu_walk import plain
from diptych.ui.page_settings import MOST_START, keep_look, kept_look, start_from
from diptych.ui.preferences import (
    KEEP_LISTS,
    LISTS,
    LOG,
    RESTORE,
    START_FROM,
    STILL,
    ZOOM,
    preferences,
)
from diptych.ui.style import Appearance
from diptych.ui.text_form import TextForm
from diptych.view.histogram import LEAST

_SIZE = 504, 672


class SettingsDialog(QDialog):
    """One page of settings; what the menus have too is done through their commands."""

    def __init__(self, commands: Commands, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._commands, self._settings = commands, settings
        self._hub = preferences(settings)
        self.flags: dict[str, tuple[QCheckBox, bool]] = {}
        self._page = QWidget()
        self._form = QFormLayout(self._page)
        policy = QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow
        self._form.setFieldGrowthPolicy(policy)
        # Large words on a small screen: the field goes below its name.
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._add_window()
        self._add_text()
        self._add_comparing()
        self._add_remembering()
        self._lay_out()

    def reset(self) -> None:
        """Let everything be as at the first start; nothing else is forgotten."""
        self._commands.language_actions[Language.SYSTEM].trigger()
        self._commands.appearance_actions[Appearance.SYSTEM].trigger()
        for name, tick in self.parts.items():
            if tick.isEnabled():
                tick.setChecked(getattr(TakesPart(), name))
        self.text.use_usual()
        self.start.setValue(SHOWN_FROM)
        for tick, usual in self.flags.values():
            tick.setChecked(usual)

    def forget(self) -> None:
        """Empty the remembered lists; the files stay."""
        forget_recent()
        forget_all_known()
        self._hub.changed.emit(LISTS)
        self.forget_lists.setEnabled(False)
        self.forgotten.show()

    def _add_window(self) -> None:
        form = self._section(self.tr("Window"))
        self.language = QComboBox()
        self._offer(self.language, list(self._commands.language_actions.values()))
        add_explained(
            form,
            self.tr("La&nguage"),
            self.language,
            self.tr("What menus, buttons and messages are written in."),
        )
        self.appearance = QComboBox()
        self._offer(self.appearance, list(self._commands.appearance_actions.values()))
        add_explained(
            form,
            self.tr("&Appearance"),
            self.appearance,
            self.tr("By the system, it turns dark when the desktop does."),
        )
        self._flag(
            form,
            STILL,
            self.tr("L&ess motion"),
            self.tr(
                "Jump to a passage instead of gliding. Without the tick, texts glide "
                "unless the system asks for less motion."
            ),
        )

    def _add_text(self) -> None:
        form = self._section(self.tr("Text of the Essays"))
        zoom = self._settings.get_float(ZOOM, 1.0)
        self.text = TextForm(kept_look(self._settings), zoom, self)
        for words, field, explanation in self.text.rows:
            add_explained(form, words, field, f"{explanation}.")
        self.text.look_changed.connect(lambda look: keep_look(self._settings, look))
        self.text.zoom_changed.connect(lambda size: self._hub.put({ZOOM: size}))

    def _add_comparing(self) -> None:
        form = self._section(self.tr("Comparing"))
        self.parts: dict[str, QCheckBox] = {}
        for name, words, explanation in (
            (
                "notes",
                self.tr("Compare n&otes"),
                self.tr("Footnotes and endnotes take part in links and themes."),
            ),
            (
                "references",
                self.tr("Compare &references"),
                self.tr("Entries of bibliographies take part; most agree by chance."),
            ),
        ):
            tick = self.parts[name] = QCheckBox(words)
            self._mirror(tick, self._commands.takes_part[name])
            add_explained(form, "", tick, explanation)
        self.start = QDoubleSpinBox()
        self.start.setRange(LEAST, MOST_START)
        self.start.setSingleStep(0.05)
        self.start.setValue(start_from(self._settings))
        self.start.valueChanged.connect(
            lambda score: self._hub.put({START_FROM: round(score, 2)})
        )
        add_explained(
            form,
            self.tr("Links &from score"),
            self.start,
            self.tr(
                "Where the slider stands when a comparison opens. Of links scored "
                "0.7, about seven in ten are links that a careful reader would keep."
            ),
        )

    def _add_remembering(self) -> None:
        form = self._section(self.tr("Remembering"))
        self._flag(
            form,
            RESTORE,
            self.tr("&Go on where I stopped"),
            self.tr("Open what was open when the window was closed."),
        )
        self._flag(
            form,
            KEEP_LISTS,
            self.tr("Remember &what I opened"),
            self.tr("Recent pairs and snapshots are listed to be opened again."),
        )
        self.forget_lists = QPushButton(self.tr("Forget the Li&sts"))
        self.forget_lists.setAutoDefault(False)
        self.forget_lists.clicked.connect(self.forget)
        add_explained(
            form,
            "",
            self.forget_lists,
            self.tr("Empty both lists now. The files themselves stay."),
        )
        self.forgotten = QLabel(self.tr("The lists are empty."))
        self.forgotten.hide()
        form.addRow("", self.forgotten)
        self._flag(
            form,
            LOG,
            self.tr("&Keep a log for bug reports"),
            self.tr("Times, sizes and versions, never a word or the name of a file."),
        )
        self.flags[LOG][0].toggled.connect(keep_log)

    def _section(self, title: str) -> QFormLayout:
        """Begin a section of the one form, whose fields stand in one column."""
        head = QLabel(title)
        head.setObjectName("panelTitle")
        head.setContentsMargins(0, 12, 0, 0)
        self._form.addRow(head)
        return self._form

    def _flag(self, form: QFormLayout, key: str, words: str, explanation: str) -> None:
        usual = key != STILL
        tick = QCheckBox(words)
        tick.setChecked(self._settings.get_bool(key, usual))
        tick.toggled.connect(lambda on: self._hub.put({key: on}))
        self.flags[key] = tick, usual
        add_explained(form, "", tick, explanation)

    def _mirror(self, tick: QCheckBox, action: QAction) -> None:
        """Let a tick do what a command of the menus does, and follow it."""

        def show() -> None:
            tick.setEnabled(action.isEnabled())
            tick.setChecked(action.isChecked())

        def act(on: bool) -> None:
            if on != action.isChecked():
                action.trigger()

        show()
        tick.toggled.connect(act)
        action.changed.connect(_while_alive(tick, show))

    def _offer(self, choice: QComboBox, actions: list[QAction]) -> None:
        """Offer what a group of commands offers, and follow it."""
        for action in actions:
            choice.addItem(plain(action.text()))

        def show() -> None:
            for place, action in enumerate(actions):
                if action.isChecked():
                    choice.setCurrentIndex(place)

        show()
        choice.activated.connect(lambda place: actions[place].trigger())
        for action in actions:
            action.toggled.connect(_while_alive(choice, show))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page and change no field; follow the focus."""
        if event.type() == QEvent.Type.Wheel:
            if isinstance(watched, QComboBox | QAbstractSpinBox):
                event.ignore()
                return True
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            # Qt does not where the focus comes from outside the area.
            self._area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        for field in self._page.findChildren(QWidget):
            if field.focusPolicy() != Qt.FocusPolicy.NoFocus:
                field.installEventFilter(self)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.usual = QPushButton(self.tr("Reset to &Defaults"))
        self.usual.setToolTip(self.tr("All settings as at the first start"))
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(self.reset)
        buttons.addButton(self.usual, QDialogButtonBox.ButtonRole.ResetRole)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        give_size(self, *_SIZE)


def _while_alive(widget: QWidget, slot: Callable[[], None]) -> Callable[..., None]:
    """Return a slot that rests once the dialog of ``widget`` is gone."""
    from shiboken6 import isValid

    def follow(*_: object) -> None:
        if isValid(widget):
            slot()

    return follow
