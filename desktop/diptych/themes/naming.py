"""Names of themes that tell themes with one label apart."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from diptych.themes.model import Codebook, Theme


def theme_names(codebook: Codebook) -> dict[str, str]:
    """Return by id what a theme is called: its label, and more where two share it.

    Such a theme is named with the label of the theme above it, as "Trade (Norway)";
    where that is the same too, or nothing stands above, with its id, which no other
    theme has. Two labels that differ in case only count as one.
    """
    above: dict[str, str] = {}
    for _, theme in codebook.walk():
        for child in theme.themes:
            above[child.id] = theme.label
    themes = [theme for _, theme in codebook.walk()]
    labels = Counter(theme.label.casefold() for theme in themes)
    names = {theme.id: theme.label for theme in themes}
    shared = [theme for theme in themes if labels[theme.label.casefold()] > 1]
    for theme in shared:
        if theme.id in above:
            names[theme.id] = f"{theme.label} ({above[theme.id]})"
    called = Counter(name.casefold() for name in names.values())
    for theme in shared:
        if called[names[theme.id].casefold()] > 1:
            names[theme.id] = f"{theme.label} ({theme.id})"
    return names


def named_themes(codebook: Codebook) -> Iterator[tuple[int, Theme]]:
    """Yield what ``codebook.walk`` yields, every theme with its name for a label.

    The themes under a theme are those of the codebook, as they are.
    """
    names = theme_names(codebook)
    for depth, theme in codebook.walk():
        name = names[theme.id]
        yield depth, theme if name == theme.label else replace(theme, label=name)
