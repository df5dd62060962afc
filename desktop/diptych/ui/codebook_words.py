"""What editing a codebook begins and ends with: words of the texts, what is unsaved.

Imported before the first window, so it imports the engine only when it is wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from diptych.themes.model import Codebook
    from diptych.ui.comparison_page import ComparisonPage
    from diptych.ui.essay_pane import EssayPane

_LONGEST = 400
"""Characters; what is longer is a passage and no phrase."""


_NEW = """\
schema: diptych-codebook/1
title: {title}
language: {language}
themes: []
"""


@dataclass(frozen=True, slots=True)
class UnsavedCodebook:
    """The codebook as edited; ``path`` is the file that does not hold it, if any."""

    path: Path | None
    name: str
    source: str


def empty_codebook(name: str, title: str, language: str) -> Codebook:
    """Return a codebook without themes; ``name`` is what its file is to be called."""
    from diptych.themes.load import parse_codebook

    return parse_codebook(_NEW.format(title=title, language=language), name=name)


def first_theme(themes: Mapping[str, object]) -> str:
    """Return the id of the first theme, "" where there is none."""
    return next(iter(themes), "")


def list_themes(menu: QMenu, book: Codebook, act: Callable[[str], object]) -> None:
    """Offer every theme of a codebook in a menu; ``act`` gets the id of the chosen."""
    for depth, theme in book.walk():
        name = "    " * depth + theme.label.replace("&", "&&")
        menu.addAction(name, partial(act, theme.id))


def selected_words(page: ComparisonPage) -> str:
    """Return the phrase selected in the text with the keys, or in either."""
    for pane in sorted(page.reading.panes, key=lambda pane: not pane.hasFocus()):
        words = words_in(pane)
        if words:
            return words
    return ""


def words_in(pane: EssayPane) -> str:
    """Return the phrase selected in a text, "" where there is none."""
    from diptych.themes.editing.keys import phrase_of

    span = pane.selected_span()
    if span is None or pane.essay is None or len(span) > _LONGEST:
        return ""
    return phrase_of(span.slice(pane.essay.text))
