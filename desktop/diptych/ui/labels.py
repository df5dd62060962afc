"""What the reader sees of values that the engine names: kinds, sizes, orders, columns.

The engine's own words are English and keys of files; here they become words of the
window. A value that is not listed is shown as it is.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from diptych.align.kinds import LinkKind, LinkSize
from diptych.align.model import ContrastKind, Link
from diptych.decisions.model import Verdict
from diptych.text.document import BlockRole, Document
from diptych.ui.counts import counts
from diptych.ui.engine_words import say
from diptych.ui.language import decimal, number, translate
from diptych.view.folds import Fold
from diptych.view.link_columns import LinkOrder
from diptych.view.link_rows import Standing
from diptych.view.reasons import Reason, contrast_words, reason
from diptych.view.ribbons import Side
from diptych.view.theme_grid import Grid
from diptych.view.theme_matrix import Silence

_VALUES: dict[StrEnum, object] = {
    LinkKind.VERBATIM: QT_TRANSLATE_NOOP("Labels", "verbatim"),
    LinkKind.REWORDED: QT_TRANSLATE_NOOP("Labels", "reworded"),
    LinkKind.PARAPHRASE: QT_TRANSLATE_NOOP("Labels", "paraphrase"),
    LinkSize.PASSAGE: QT_TRANSLATE_NOOP("Labels", "passage"),
    LinkSize.SENTENCE: QT_TRANSLATE_NOOP("Labels", "sentence"),
    LinkSize.PHRASE: QT_TRANSLATE_NOOP("Labels", "phrase"),
    Standing.UNDECIDED: QT_TRANSLATE_NOOP("Labels", "undecided"),
    Standing.ACCEPTED: QT_TRANSLATE_NOOP("Labels", "accepted"),
    Standing.REJECTED: QT_TRANSLATE_NOOP("Labels", "rejected"),
    BlockRole.HEADING: QT_TRANSLATE_NOOP("Labels", "heading"),
    BlockRole.PARAGRAPH: QT_TRANSLATE_NOOP("Labels", "paragraph"),
    BlockRole.QUOTATION: QT_TRANSLATE_NOOP("Labels", "quotation"),
    BlockRole.LIST_ITEM: QT_TRANSLATE_NOOP("Labels", "list item"),
    BlockRole.NOTE: QT_TRANSLATE_NOOP("Labels", "note"),
    BlockRole.REFERENCE: QT_TRANSLATE_NOOP("Labels", "reference"),
    BlockRole.FURNITURE: QT_TRANSLATE_NOOP("Labels", "page furniture"),
    Verdict.MARKED: QT_TRANSLATE_NOOP("Labels", "marked"),
    Silence.NONE: QT_TRANSLATE_NOOP("Labels", "both treat it, and passages link"),
    Silence.UNLINKED: QT_TRANSLATE_NOOP("Labels", "both treat it, no passages link"),
    Silence.RIGHT: QT_TRANSLATE_NOOP("Labels", "only the left essay treats it"),
    Silence.LEFT: QT_TRANSLATE_NOOP("Labels", "only the right essay treats it"),
    Side.LEFT: QT_TRANSLATE_NOOP("Labels", "left"),
    Side.RIGHT: QT_TRANSLATE_NOOP("Labels", "right"),
    ContrastKind.NUMBER: QT_TRANSLATE_NOOP("Labels", "number"),
    ContrastKind.DATE: QT_TRANSLATE_NOOP("Labels", "date"),
    ContrastKind.NAME: QT_TRANSLATE_NOOP("Labels", "name"),
    ContrastKind.NEGATION: QT_TRANSLATE_NOOP("Labels", "negation"),
    ContrastKind.TERM: QT_TRANSLATE_NOOP("Labels", "term"),
}
_FOLDS = {
    BlockRole.FURNITURE: QT_TRANSLATE_NOOP("Labels", "Page furniture"),
    BlockRole.NOTE: QT_TRANSLATE_NOOP("Labels", "Notes"),
    BlockRole.REFERENCE: QT_TRANSLATE_NOOP("Labels", "References"),
}
_ORDERS = {
    LinkOrder.SCORE: QT_TRANSLATE_NOOP("Labels", "By score"),
    LinkOrder.LEFT: QT_TRANSLATE_NOOP("Labels", "By place in the left essay"),
    LinkOrder.RIGHT: QT_TRANSLATE_NOOP("Labels", "By place in the right essay"),
    LinkOrder.KIND: QT_TRANSLATE_NOOP("Labels", "By kind"),
    LinkOrder.LENGTH: QT_TRANSLATE_NOOP("Labels", "By length"),
}
_HEADS = (
    QT_TRANSLATE_NOOP("Labels", "Left"),
    QT_TRANSLATE_NOOP("Labels", "Right"),
    QT_TRANSLATE_NOOP("Labels", "Links"),
    QT_TRANSLATE_NOOP("Labels", "What is said"),
)
"""The heads of ``view.theme_grid.essay_grid``, in their order."""
# The words of view.pair_columns and of the stages of the engine, which know no Qt.
_WORDS = (
    QT_TRANSLATE_NOOP("Labels", "Links"),
    QT_TRANSLATE_NOOP("Labels", "Links shown when the pair is opened"),
    QT_TRANSLATE_NOOP("Labels", "Verbatim"),
    QT_TRANSLATE_NOOP("Labels", "Links in the same words"),
    QT_TRANSLATE_NOOP("Labels", "Reworded"),
    QT_TRANSLATE_NOOP("Labels", "Links with at least half of the words in common"),
    QT_TRANSLATE_NOOP("Labels", "Paraphrase"),
    QT_TRANSLATE_NOOP("Labels", "Links in other words"),
    QT_TRANSLATE_NOOP("Labels", "Linked left"),
    QT_TRANSLATE_NOOP("Labels", "How much of the left essay lies in a link"),
    QT_TRANSLATE_NOOP("Labels", "Linked right"),
    QT_TRANSLATE_NOOP("Labels", "How much of the right essay lies in a link"),
    QT_TRANSLATE_NOOP("Labels", "Shared themes"),
    QT_TRANSLATE_NOOP("Labels", "Themes that both essays treat"),
    QT_TRANSLATE_NOOP("Labels", "Silences"),
    QT_TRANSLATE_NOOP(
        "Labels", "Themes that both essays treat and that no link carries"
    ),
    QT_TRANSLATE_NOOP("Labels", "One-sided"),
    QT_TRANSLATE_NOOP("Labels", "Themes that only one of the two essays treats"),
)


def label(value: StrEnum) -> str:
    """Return the reader's word for a value, as it stands inside a sentence."""
    return translate("Labels", str(_VALUES.get(value, value.value)))


def heading(value: StrEnum) -> str:
    """Return the reader's word for a value, as it begins a line."""
    words = label(value)
    return words[:1].upper() + words[1:]


def order_label(order: LinkOrder) -> str:
    """Return the line of the menu for an order."""
    return translate("Labels", str(_ORDERS[order]))


def column_label(words: str) -> str:
    """Return the name or the tip of a column of pairs in the reader's language."""
    return translate("Labels", words)


def kind_and_size(link: Link) -> str:
    """Name a link as "verbatim passage"."""
    words = translate("Labels", "{kind} {size}")
    return words.format(kind=label(link.kind), size=label(link.size))


def contrast_label(kind: str) -> str:
    """Return the reader's word for a kind of contrast given by its value."""
    known = tuple(ContrastKind)
    return label(ContrastKind(kind)) if kind in known else kind


def place_words(place: str) -> str:
    """Say where a line stands: its paragraph, or what it is besides the text."""
    known = tuple(BlockRole)
    return label(BlockRole(place)) if place in known else place


def fold_words(fold: Fold) -> str:
    """Say what a fold hides."""
    words = translate("Labels", "{what}, {lines}")
    name = translate("Labels", str(_FOLDS[fold.role]))
    return words.format(what=name, lines=counts.lines(fold.lines))


def shown_reason(link: Link, a: Document, b: Document) -> Reason:
    """Say why a link is there in the reader's language."""
    return replace(
        reason(link, a, b),
        head=f"{decimal(link.score)} · {kind_and_size(link)}",
        stop=translate("Labels", ". "),
        why=say(link.why),
        differs=shown_contrasts(link, a, b),
    )


def shown_contrasts(link: Link, a: Document, b: Document) -> str:
    """Name the contrasts of a link in the reader's language, "" for none."""
    return say(contrast_words(link.contrasts, a, b, label))


def shown_grid(grid: Grid) -> Grid:
    """Return a table of themes by essay with its heads and what it says translated.

    Tables of themes by themes have labels of the codebook only in their heads.
    """
    corner = translate("Labels", grid.corner)
    if grid.columns != _HEADS:
        cells = tuple(
            tuple(
                replace(cell, said=_said(cell.said), words=_counted(cell.words))
                for cell in row
            )
            for row in grid.cells
        )
        return replace(grid, corner=corner, cells=cells)
    said = {one.value: label(one) for one in Silence}
    cells = tuple(
        tuple(
            replace(
                cell,
                words=said.get(cell.words) or _counted(cell.words),
                said=_said(cell.said),
            )
            for cell in row
        )
        for row in grid.cells
    )
    heads = tuple(translate("Labels", head) for head in grid.columns)
    return replace(grid, corner=corner, columns=heads, cells=cells)


def _counted(words: str) -> str:
    """Return a number of a table as the language writes it."""
    figures = words.replace(",", "")
    return number(int(figures)) if figures.isdigit() else words


def _said(words: str) -> str:
    """Say what a field of a table is, which ends in what was counted."""
    about, found, count = words.rpartition(": ")
    if not found:
        return words
    for side in Side:
        if about.endswith(f", {side.value}"):
            about = f"{about.removesuffix(side.value)}{label(side)}"
    return f"{about}: {say(count)}"
