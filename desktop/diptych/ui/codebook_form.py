"""The form of one theme: words, rules, what it is, and its YAML.

Tells what a hand changes; never changes a codebook. What is typed and refused stays in
its field with the sentence under it, also while other themes are looked at.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from diptych.themes.editing.draft import Draft
from diptych.themes.editing.places import Plain
from diptych.themes.editing.trial import Parts
from diptych.themes.editing.yaml_text import theme_source
from diptych.themes.load import MAX_WITHIN
from diptych.ui.codebook_fields import (
    ColourButton,
    Field,
    LinesEdit,
    UndoKeys,
    set_text,
)
from diptych.ui.codebook_rules import RuleList

_LISTS = ("phrases", "exact", "not", "not_near", "not_inside", "examples", "include")
YAML = "yaml"
RULES, NEAR = "rules", "near"
_NEAR = 5


class ThemeForm(QWidget):
    """``edited`` carries the key of the field that a hand has changed."""

    edited = Signal(str)

    def __init__(self, undo: UndoKeys) -> None:
        super().__init__()
        self._undo = undo
        self._quiet = False
        self.theme = ""
        self.problems: dict[tuple[str, str], tuple[Plain, str]] = {}
        self.fields: dict[str, Field] = {}
        self.label = QLineEdit()
        self.colour = ColourButton()
        self.identity = QLineEdit()
        self.description = LinesEdit(self.tr("Description"), least=3, most=8)
        self.lists = self._make_lists()
        self.near = QSpinBox()
        self.near.setRange(1, MAX_WITHIN)
        self.near.setSuffix(self.tr(" words"))
        self.near.setAccessibleName(self.tr("How near these may not stand"))
        self.near.setToolTip(self.tr("How many words before or after"))
        self.rules = RuleList(undo)
        self.yaml = QPlainTextEdit()
        self.yaml.setUndoRedoEnabled(False)
        self.yaml.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.yaml.setTabChangesFocus(True)
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.yaml.setFont(mono)
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()

    def show_theme(self, draft: Draft, theme: str) -> None:
        """Show a theme; a field with something refused in it keeps that."""
        self._quiet = True
        if theme != self.theme:
            self.theme = theme
            self.rules.clear()
            self.show_parts(None)
        found = draft.themes[theme]
        plain = draft.theme_plain(theme)
        set_text(self.label, str(self._value("label", found.label)))
        set_text(self.identity, str(self._value("id", found.id)))
        self.colour.show_colour(found.colour)
        words = str(self._value("description", found.description))
        self.description.show_lines([words] if words else [])
        for key, lines in self.lists.items():
            value = self._value(key, plain.get(key, ()))
            lines.show_lines(_texts(value))
        self.near.setValue(found.bounds.near)
        self.near.setEnabled(bool(found.bounds.not_near))
        rules = self._value(RULES, plain.get(RULES, ()))
        self.rules.show_rules(rules if isinstance(rules, tuple) else ())
        text = str(self._value(YAML, theme_source(draft, theme)))
        if self.yaml.toPlainText() != text:
            self.yaml.setPlainText(text)
        for key, field in self.fields.items():
            field.set_problem(self.problems.get((theme, key), ("", ""))[1])
        self._quiet = False

    def value(self, key: str) -> Plain:
        """Return what stands in the field of a key."""
        if key == RULES:
            return self.rules.rules()
        if key in self.lists:
            return self.lists[key].lines()
        if key == NEAR:
            return "" if self.near.value() == _NEAR else str(self.near.value())
        if key == "description":
            return " ".join(self.description.lines())
        return {
            "label": self.label.text().strip(),
            "id": self.identity.text().strip(),
            YAML: self.yaml.toPlainText(),
        }[key]

    def refuse(self, theme: str, key: str, sentence: str) -> None:
        """Keep what was typed, and say under it what is wrong."""
        if theme == self.theme:
            self.problems[theme, key] = (self.value(key), sentence)
            self.fields[key].set_problem(sentence)

    def accept(self, theme: str, key: str) -> None:
        """Take a sentence away again."""
        if self.problems.pop((theme, key), None) and theme == self.theme:
            self.fields[key].set_problem("")

    def wrong(self) -> set[str]:
        """Return the themes in which something typed was refused."""
        return {theme for theme, _ in self.problems}

    def show_parts(self, parts: Parts | None) -> None:
        """Show what each phrase, form, rule and example does by itself."""
        parts = parts or Parts()
        self.lists["phrases"].set_counts(parts.phrases)
        self.lists["exact"].set_counts(parts.exact)
        self.rules.set_counts(parts.rules)
        missed = [
            line
            for line, found in zip(
                self.lists["examples"].lines(), parts.examples, strict=False
            )
            if not found
        ]
        words = ""
        if parts.examples and not missed:
            words = self.tr("The theme finds all of these.")
        elif missed:
            words = self.tr("Not found: %1").replace("%1", " / ".join(missed))
        self.examples_note.setText(words)
        self.examples_note.setVisible(bool(words))

    def fields_for_undo(self) -> tuple[QWidget, ...]:
        """Return the fields in which undo means the codebook's."""
        lines = self.lists.values()
        return (self.label, self.identity, self.description, self.yaml, *lines)

    def _value(self, key: str, otherwise: Plain) -> Plain:
        """Return what was typed and refused, or what the codebook says."""
        return self.problems.get((self.theme, key), (otherwise, ""))[0]

    def _make_lists(self) -> dict[str, LinesEdit]:
        names = {
            "phrases": self.tr("Phrases, one to a line"),
            "exact": self.tr("Exact forms, letter for letter"),
            "not": self.tr("Not in a sentence with"),
            "not_inside": self.tr("Not as a part of"),
            "not_near": self.tr("Not near"),
            "examples": self.tr("Examples"),
            "include": self.tr("Includes the themes"),
        }
        return {
            key: LinesEdit(
                names[key],
                least=5 if key == "phrases" else 1,
                most=14 if key == "phrases" else 6,
            )
            for key in _LISTS
        }

    def _tips(self) -> dict[str, str]:
        return {
            "phrases": self.tr(
                "Found in every inflection; (a|b) is one or the other, <name> a list"
            ),
            "exact": self.tr("Found only as they are written"),
            "not": self.tr("No hit in a sentence that holds one of these"),
            "not_inside": self.tr("No hit that is only a part of one of these"),
            "not_near": self.tr(
                "No hit with one of these a few words before or after it"
            ),
            "examples": self.tr("Sentences that carry the theme, one to a line"),
            "include": self.tr(
                "Ids of themes whose hits are hits of this one too, one to a line"
            ),
        }

    def _lay_out(self) -> None:
        tips = self._tips()
        self.fields = {
            "label": Field(self.tr("Label"), self.label),
            "id": Field(
                self.tr("Id"),
                self.identity,
                self.tr("Letters, digits and hyphens; what links and snapshots go by"),
            ),
            "description": Field(
                self.tr("What counts, and what does not"), self.description
            ),
            RULES: Field("", self.rules),
            YAML: Field(
                self.tr("The theme as it is written; every key can be changed here"),
                self.yaml,
            ),
            **{
                key: Field(lines.accessibleName(), lines, tips[key])
                for key, lines in self.lists.items()
            },
        }
        self.rules.setAccessibleName(self.tr("Rules"))
        self.fields[NEAR] = self.fields["not_near"]
        self.fields["colour"] = self.fields["label"]
        self.examples_note = QLabel()
        self.examples_note.setObjectName("panelNote")
        self.examples_note.setWordWrap(True)
        self.examples_note.hide()
        head = QHBoxLayout()
        head.setContentsMargins(14, 4, 14, 4)
        head.addWidget(self.fields["label"], 1)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.colour)
        head.addLayout(beside)
        near = QHBoxLayout()
        near.addWidget(QLabel(self.tr("near means within")))
        near.addWidget(self.near)
        near.addStretch(1)
        keys = ("phrases", "exact", "not", "not_inside", "not_near")
        words = _page(*(self.fields[key] for key in keys))
        words.layout().addLayout(near)  # type: ignore[union-attr]  # made above
        about = _page(
            self.fields["id"],
            self.fields["description"],
            self.fields["examples"],
            self.examples_note,
            self.fields["include"],
        )
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(_scrolled(words), self.tr("Words"))
        self.tabs.addTab(_scrolled(_page(self.fields[RULES])), self.tr("Rules"))
        self.tabs.addTab(_scrolled(about), self.tr("About"))
        self.tabs.addTab(_page(self.fields[YAML], stretch=False), "YAML")
        self.tabs.setAccessibleName(self.tr("Parts of the theme"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self._undo.watch(*self.fields_for_undo())
        self.label.textEdited.connect(lambda: self._tell("label"))
        self.identity.textEdited.connect(lambda: self._tell("id"))
        self.description.edited.connect(lambda: self._tell("description"))
        self.yaml.textChanged.connect(lambda: self._tell(YAML))
        self.near.valueChanged.connect(lambda: self._tell(NEAR))
        self.rules.edited.connect(lambda: self._tell(RULES))
        for key, lines in self.lists.items():
            lines.edited.connect(lambda key=key: self._tell(key))

    def _tell(self, key: str) -> None:
        if not self._quiet:
            self.edited.emit(key)


def _page(*parts: QWidget, stretch: bool = True) -> QWidget:
    page = QWidget()
    page.setObjectName("editorPage")
    column = QVBoxLayout(page)
    column.setContentsMargins(14, 8, 14, 8)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    if stretch:
        column.addStretch(1)
    return page


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(page)
    return area


def _texts(value: Plain) -> tuple[str, ...]:
    if not isinstance(value, tuple):
        return ()
    return tuple(item for item in value if isinstance(item, str))
