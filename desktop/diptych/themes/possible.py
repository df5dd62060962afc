"""Rules that could never match, found while a codebook is loaded.

Only what no text could ever satisfy is refused: words that are barred by themselves,
and mentions that have nothing to refer back to.
"""

from diptych.themes.fields import Fields
from diptych.themes.yaml_tree import fault


def check_possible(fields: Fields, key: str, name: str, around: Fields) -> None:
    """Refuse a phrase that is barred by its own words.

    ``around`` is the theme of a rule, whose ``not`` bars the rule as well; ``name`` is
    what errors call the file. Raises CodebookError.
    """
    own = ("not", "not_inside") if key != "with" else ("not",)
    bars = [(fields, bar) for bar in own]
    if around is not fields:
        bars.append((around, "not"))
    for holder, bar in bars:
        barred = {_plain(text) for _, text in holder.texts(bar)}
        for line, phrase in fields.texts(key):
            if _plain(phrase) in barred:
                reason = (
                    f"“{phrase}” stands under “{bar}” too, so it could never match"
                    if holder is fields
                    else f"“{phrase}” stands under “{bar}” of its theme too, so it "
                    "could never match"
                )
                raise fault(name, line, key, reason)


def check_refers(theme: Fields) -> None:
    """Refuse mentions that refer back where no explicit one is looked for."""
    explicit = ("phrases", "exact", "rules", "include")
    if theme.has("refers_back") and not any(theme.nodes(key) for key in explicit):
        raise theme.fault(
            "refers_back",
            "the theme has no phrase and no rule to refer back to, so it could never "
            "match",
        )


def _plain(phrase: str) -> str:
    return " ".join(phrase.lower().split())
