"""The rules of a theme as cards, in plain words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from diptych.themes.editing.places import Plain
from diptych.themes.load import MAX_WITHIN, RULE_KEYS
from diptych.ui.codebook_fields import LinesEdit, UndoKeys
from diptych.ui.language import number as figure

Rule = dict[str, Plain]
_SENTENCE, _PARAGRAPH, _WORDS = range(3)
_SHOWN = ("all", "within", "order", "with", "not", "date")
_TRUE = ("true", "yes", "on")


class RuleCard(QFrame):
    """One rule; keys that it has no field for are kept as they are.

    ``moved`` carries -1 or 1, for a place up or down.
    """

    edited = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, undo: UndoKeys) -> None:
        super().__init__()
        self.setObjectName("ruleCard")
        self._rule: Rule = {}
        self._quiet = False
        self.title = QLabel()
        self.title.setObjectName("fieldName")
        self.terms = LinesEdit(self.tr("All of these, one to a line"), least=2, most=8)
        self.company = LinesEdit(self.tr("Only with one of these"), least=1, most=5)
        self.barred = LinesEdit(self.tr("Not with any of these"), least=1, most=5)
        self.within = QComboBox()
        self.within.addItems(
            [
                self.tr("in one sentence"),
                self.tr("in one paragraph"),
                self.tr("within words:"),
            ]
        )
        self.within.setAccessibleName(self.tr("How near to each other"))
        self.within.setToolTip(self.tr("How near to each other the words must stand"))
        self.words = QSpinBox()
        self.words.setRange(1, MAX_WITHIN)
        self.words.setValue(8)
        self.words.setAccessibleName(self.tr("Words from the first to the last"))
        self.words.setToolTip(self.tr("Words from the first to the last of them"))
        self.order = QCheckBox(self.tr("in this order"))
        self.order.setToolTip(self.tr("Only in the order in which they are written"))
        self.dated = QCheckBox(self.tr("dated"))
        self.dated.setToolTip(self.tr("Only with a date from one day to another"))
        self.first, self.last = QLineEdit(), QLineEdit()
        for field, name in (
            (self.first, self.tr("From this day, such as 2022-02-01")),
            (self.last, self.tr("To this day, such as 2022-02-28")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.setPlaceholderText("2022-02-04")
        self.undated = QCheckBox(self.tr("or no date"))
        self.undated.setToolTip(self.tr("A sentence without any date will do as well"))
        self.note = QLabel()
        self.note.setObjectName("panelNote")
        self.note.setWordWrap(True)
        self.more = QToolButton()
        self.more.setObjectName("quietButton")
        self.more.setText(self.tr("More…"))
        self.more.setToolTip(
            self.tr("Words that must or must not stand near, and dates")
        )
        self.more.clicked.connect(lambda _=False: self._show_more(True))
        self._lay_out()
        undo.watch(self.terms, self.company, self.barred, self.first, self.last)
        for lines in (self.terms, self.company, self.barred):
            lines.edited.connect(self._tell)
        for field in (self.first, self.last):
            field.textEdited.connect(self._tell)
        for box in (self.order, self.dated, self.undated):
            box.clicked.connect(self._tell)
        self.within.activated.connect(self._tell)
        self.words.valueChanged.connect(self._tell)

    def show_rule(self, number: int, rule: Rule) -> None:
        """Show a rule; fields that say so already are left alone."""
        self._quiet = True
        self._rule = rule
        self.title.setText(self.tr("Rule %1").replace("%1", str(number)))
        self.terms.show_lines(_texts(rule.get("all")))
        self.company.show_lines(_texts(rule.get("with")))
        self.barred.show_lines(_texts(rule.get("not")))
        within = str(rule.get("within", "sentence"))
        if within.isdigit():
            self.within.setCurrentIndex(_WORDS)
            self.words.setValue(int(within))
        else:
            kind = _PARAGRAPH if within == "paragraph" else _SENTENCE
            self.within.setCurrentIndex(kind)
        self.order.setChecked(_is_true(rule.get("order")))
        date = rule.get("date")
        self.dated.setChecked(isinstance(date, dict))
        if isinstance(date, dict):
            for field, key in ((self.first, "from"), (self.last, "to")):
                if field.text() != str(date.get(key, "")):
                    field.setText(str(date.get(key, "")))
            self.undated.setChecked(_is_true(date.get("undated")))
        others = [key for key in RULE_KEYS if key in rule and key not in _SHOWN]
        self.note.setText(
            self.tr("Also: %1 (under YAML)").replace("%1", ", ".join(others))
        )
        self.note.setVisible(bool(others))
        if {"with", "not", "date"} & rule.keys():
            self._show_more(True)
        self._enable()
        self._quiet = False

    def rule(self) -> Rule:
        """Return the rule as the fields have it; without terms where none is typed."""
        rule = dict(self._rule)
        _put(rule, "all", self.terms.lines())
        _put(rule, "with", self.company.lines())
        _put(rule, "not", self.barred.lines())
        kind = self.within.currentIndex()
        if kind == _WORDS:
            rule["within"] = str(self.words.value())
        elif kind == _PARAGRAPH or "within" in rule:
            rule["within"] = "paragraph" if kind == _PARAGRAPH else "sentence"
        if self.order.isChecked() != _is_true(rule.get("order")):
            _put(rule, "order", "true" if self.order.isChecked() else "")
        self._put_date(rule)
        order = list(RULE_KEYS)
        return dict(sorted(rule.items(), key=lambda item: order.index(item[0])))

    def set_counts(self, left: int, right: int) -> None:
        """Say how often the rule hits by itself."""
        name = self.title.text().partition(" · ")[0]
        counts = self.tr("%1 left, %2 right").replace("%1", figure(left))
        self.title.setText(f"{name} · {counts.replace('%2', figure(right))}")

    def _put_date(self, rule: Rule) -> None:
        if not self.dated.isChecked():
            rule.pop("date", None)
            return
        old = rule.get("date")
        date: Rule = dict(old) if isinstance(old, dict) else {}
        date["from"] = self.first.text().strip()
        date["to"] = self.last.text().strip()
        if self.undated.isChecked() != _is_true(date.get("undated")):
            _put(date, "undated", "true" if self.undated.isChecked() else "")
        rule["date"] = date

    def _tell(self) -> None:
        self._enable()
        if not self._quiet:
            self.edited.emit()

    def _enable(self) -> None:
        self.words.setVisible(self.within.currentIndex() == _WORDS)
        for field in (self.first, self.last, self.undated):
            field.setEnabled(self.dated.isChecked())

    def _show_more(self, shown: bool) -> None:
        self._extra.setVisible(shown)
        self.more.setVisible(not shown)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        for words, tip, slot in (
            ("↑", self.tr("Move the rule up"), lambda: self.moved.emit(-1)),
            ("↓", self.tr("Move the rule down"), lambda: self.moved.emit(1)),
            ("✕", self.tr("Delete the rule"), self.removed.emit),
        ):
            button = QToolButton()
            button.setObjectName("quietButton")
            button.setText(words)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, slot=slot: slot())
            head.addWidget(button)
        near = QHBoxLayout()
        near.addWidget(self.within)
        near.addWidget(self.words)
        near.addWidget(self.order)
        near.addStretch(1)
        near.addWidget(self.more)
        dates = QHBoxLayout()
        for part in (self.dated, self.first, QLabel("–"), self.last, self.undated):
            dates.addWidget(part)
        self._extra = QWidget()
        extra = QVBoxLayout(self._extra)
        extra.setContentsMargins(0, 0, 0, 0)
        extra.setSpacing(4)
        for words, lines in (
            (self.tr("Only with one of these nearby"), self.company),
            (self.tr("Not with any of these"), self.barred),
        ):
            extra.addWidget(QLabel(words))
            extra.addWidget(lines)
        extra.addLayout(dates)
        self._extra.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.terms)
        column.addLayout(near)
        column.addWidget(self._extra)
        column.addWidget(self.note)


class RuleList(QWidget):
    """All rules of a theme; ``edited`` when a hand changes one, or their order."""

    edited = Signal()

    def __init__(self, undo: UndoKeys) -> None:
        super().__init__()
        self._undo = undo
        self.cards: list[RuleCard] = []
        self.add = QPushButton(self.tr("New Rule"))
        self.add.setToolTip(self.tr("Add a rule: words that stand near each other"))
        self.add.clicked.connect(lambda _=False: self.add_card())
        self.empty = QLabel(
            self.tr(
                "A rule asks for several words near each other, in any order or in one."
            )
        )
        self.empty.setObjectName("panelNote")
        self.empty.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.empty)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._column.addLayout(row)

    def show_rules(self, rules: Sequence[Plain]) -> None:
        """Show these rules; cards that say so already are left alone."""
        shown = tuple(rule for rule in rules if isinstance(rule, dict))
        if self.rules() == shown and len(self.cards) >= len(shown):
            return
        while len(self.cards) > len(shown):
            self._drop(self.cards[-1])
        while len(self.cards) < len(shown):
            self._make()
        for number, (card, rule) in enumerate(zip(self.cards, shown, strict=True), 1):
            card.show_rule(number, rule)
        self._tell_empty()

    def clear(self) -> None:
        """Show no rule, cards without words among them."""
        while self.cards:
            self._drop(self.cards[-1])
        self._tell_empty()

    def rules(self) -> tuple[Plain, ...]:
        """Return the rules; a card in which no word is typed yet is left out."""
        return tuple(rule for c in self.cards if (rule := c.rule()).get("all"))

    def set_counts(self, counts: Sequence[tuple[int, int]]) -> None:
        """Say how often each rule hits by itself."""
        full = [card for card in self.cards if card.rule().get("all")]
        for card, (left, right) in zip(full, counts, strict=False):
            card.set_counts(left, right)

    def add_card(self) -> RuleCard:
        """Add a rule to be filled in."""
        card = self._make()
        card.show_rule(len(self.cards), {})
        self._tell_empty()
        card.terms.setFocus()
        return card

    def _make(self) -> RuleCard:
        card = RuleCard(self._undo)
        card.edited.connect(self.edited)
        card.removed.connect(lambda: self._remove(card))
        card.moved.connect(lambda by: self._move(card, by))
        self.cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)
        return card

    def _remove(self, card: RuleCard) -> None:
        self._drop(card)
        self._number()
        self._tell_empty()
        self.edited.emit()

    def _drop(self, card: RuleCard) -> None:
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _move(self, card: RuleCard, by: int) -> None:
        place = self.cards.index(card)
        to = place + by
        if 0 <= to < len(self.cards):
            self.cards.insert(to, self.cards.pop(place))
            self._column.removeWidget(card)
            self._column.insertWidget(to + 1, card)
            self._number()
            self.edited.emit()

    def _number(self) -> None:
        for number, card in enumerate(self.cards, 1):
            card.show_rule(number, card.rule())

    def _tell_empty(self) -> None:
        self.empty.setVisible(not self.cards)


def _texts(value: Plain | None) -> tuple[str, ...]:
    if not isinstance(value, tuple):
        return ()
    return tuple(item for item in value if isinstance(item, str))


def _put(group: Rule, key: str, value: Plain) -> None:
    """Set a key, or take it out where its value says nothing."""
    if value:
        group[key] = value
    else:
        group.pop(key, None)


def _is_true(value: Plain | None) -> bool:
    return isinstance(value, str) and value.lower() in _TRUE
