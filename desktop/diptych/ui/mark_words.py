"""What is said of a mark of a theme: which one it is, why it is there, which rule."""

from collections.abc import Sequence

from diptych.themes.model import Coded
from diptych.ui.engine_words import say, say_clauses
from diptych.ui.labels import label
from diptych.ui.language import number, translate
from diptych.view.theme_marks import (
    Mark,
    count_marks,
    cue_words,
    rule_names,
    shorten_lists,
)


def shown_rules(coded: Coded) -> str:
    """Return the rules that found a coded span, "" for what the reader has marked."""
    rules, more = rule_names(coded, say)
    divided = translate("MarkWords", "{first}; {second}")
    words = ""
    for rule in rules:
        words = divided.format(first=words, second=rule) if words else rule
    if more:
        said = translate("MarkWords", "{rules}; and {more} more")
        words = said.format(rules=words, more=number(more))
    return words


def count_words(marks: Sequence[Mark], current: Mark) -> str:
    """Say which of all marks one is, and which of its side: ``3 of 12, left 3 of 8``.

    A side that is alone is not counted for itself.
    """
    place, all_marks, here, beside = map(number, count_marks(marks, current))
    if beside == all_marks:
        words = translate("MarkWords", "{place} of {all}, {side}")
    else:
        words = translate("MarkWords", "{place} of {all}, {side} {here} of {beside}")
    return words.format(
        place=place, all=all_marks, side=label(current.side), here=here, beside=beside
    )


def mark_lines(
    mark: Mark, name: str, *, count: str, place: str, others: Sequence[str]
) -> tuple[str, ...]:
    """Return what is said of a mark: what and where it is, why, and by which rule.

    ``name`` is the label of its theme, and ``others`` those of further highlighted
    themes at the same words.
    """
    quoted = translate("EngineWords", "“{words}”")
    parts = [name, count, place, quoted.format(words=cue_words(mark.coded))]
    if others:
        words = translate("MarkWords", "also here: {themes}")
        parts.append(words.format(themes=", ".join(others)))
    why, rules = shorten_lists(say_clauses(mark.coded.why)), shown_rules(mark.coded)
    if rules:
        words = translate("MarkWords", "{why} Found by {rules}.")
        # Rules that were cut end in three dots already.
        why = words.format(why=why, rules=rules).replace("….", "…")
    return " · ".join(part for part in parts if part), why
