"""Changes of one theme: its keys, its id, its phrases.

Every function returns a ``Step`` and raises CodebookError, with the loader's sentence,
where the result would not be a codebook. Costs of all: see ``draft.step``.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable

from diptych.themes.editing.draft import Draft, Step, step
from diptych.themes.editing.places import Plain
from diptych.themes.load import THEME_KEYS

Themes = tuple[Plain, ...]


def set_key(
    draft: Draft, theme: str, key: str, value: Plain | None, told: str = ""
) -> Step:
    """Give a key of a theme a value; None, "" or nothing in a list takes it out.

    What differs from the present value only in white space around it is no change.
    """
    label = draft.themes[theme].label
    return set_keys(draft, theme, {key: value}, told or f"Change “{key}” of “{label}”")


def set_keys(
    draft: Draft, theme: str, values: dict[str, Plain | None], told: str
) -> Step:
    """Give several keys of a theme their values in one step, as ``set_key`` does."""
    after = before = draft.theme_plain(theme)
    for key, value in values.items():
        old = before.get(key)
        same = isinstance(old, str) and isinstance(value, str)
        if same and str(old).strip() == str(value).strip():
            value = old
        after = with_key(after, key, value)
    return step(
        draft,
        lambda weaver: weaver.change(draft.spots[theme].group, after),
        with_theme(draft.plain, theme, lambda _: after),
        told,
        theme,
    )


def set_id(draft: Draft, theme: str, new: str) -> Step:
    """Give a theme another id; themes that include it follow."""
    if new == theme:
        return Step(draft, "", theme)

    def follow(group: dict[str, Plain]) -> dict[str, Plain]:
        included = group.get("include")
        if isinstance(included, tuple) and theme in included:
            follows = tuple(new if name == theme else name for name in included)
            group = {**group, "include": follows}
        if group["id"] == theme:
            group = {**group, "id": new}
        return group

    wanted = {**draft.plain, "themes": map_themes(draft.plain["themes"], follow)}
    return step(
        draft,
        lambda weaver: weaver.change(draft.root, wanted),
        wanted,
        f"Change the id “{theme}” to “{new}”",
        new,
    )


def add_phrases(draft: Draft, theme: str, phrases: Iterable[str]) -> Step:
    """Add phrases to a theme, those left out that it has."""
    known = draft.themes[theme].phrases
    more = tuple(p for p in dict.fromkeys(phrases) if p not in known)
    label = draft.themes[theme].label
    told = f"Add “{more[0]}” to “{label}”" if more else ""
    return set_key(draft, theme, "phrases", (*known, *more), told)


def set_head(draft: Draft, key: str, value: str) -> Step:
    """Change the title or the language of the codebook."""
    wanted = {k: v for k, v in draft.plain.items() if k != key or value}
    if value and key not in wanted:
        # Behind the title, which is always there.
        at = list(wanted).index("title") + 1
        items = list(wanted.items())
        wanted = dict([*items[:at], (key, value), *items[at:]])
    elif value:
        wanted[key] = value
    return step(
        draft,
        lambda weaver: weaver.change(draft.root, wanted),
        wanted,
        f"Change the {key} of the codebook",
    )


def phrase_of(text: str) -> str:
    """Return selected words as a phrase: in one line, without marks around them.

    Signs with a meaning in phrases are left out, since a text means none of it.
    """
    words = " ".join(re.sub(r"[|<>()\[\]]", " ", text).split())
    return words.strip(" .,;:!?…“”„‚‘’'\"«»–—-")


def free_id(label: str, taken: Iterable[str]) -> str:
    """Return an id made of a label that no theme has yet.

    Letters without a Latin base, such as Chinese ones, cannot stand in an id; what is
    left without any is called ``theme``.
    """
    flat = unicodedata.normalize("NFKD", label)
    words = re.findall(r"[A-Za-z0-9]+", "".join(c for c in flat if ord(c) < 0x300))
    stem = "-".join(words).lower()[:40].strip("-") or "theme"
    known = set(taken)
    number, found = 2, stem
    while found in known:
        found, number = f"{stem}-{number}", number + 1
    return found


def with_key(
    group: dict[str, Plain], key: str, value: Plain | None
) -> dict[str, Plain]:
    """Return a theme with a key set or taken out, where the loader's table puts it."""
    if not value:
        return {k: v for k, v in group.items() if k != key}
    if key in group:
        return {k: value if k == key else v for k, v in group.items()}
    before = THEME_KEYS[: THEME_KEYS.index(key)] if key in THEME_KEYS else THEME_KEYS
    place = max((n for n, k in enumerate(group, 1) if k in before), default=0)
    items = list(group.items())
    return dict([*items[:place], (key, value), *items[place:]])


def map_themes(
    themes: Plain, change: Callable[[dict[str, Plain]], dict[str, Plain] | None]
) -> Themes:
    """Change every theme of a tree, children first; None takes one out."""
    assert isinstance(themes, tuple), "themes are a list"
    found: list[Plain] = []
    for theme in themes:
        assert isinstance(theme, dict), "a theme is a group of keys"
        if "themes" in theme:
            theme = {**theme, "themes": map_themes(theme["themes"], change)}
        changed = change(theme)
        if changed is not None:
            found.append(changed)
    return tuple(found)


def with_theme(
    book: dict[str, Plain],
    theme: str,
    change: Callable[[dict[str, Plain]], dict[str, Plain] | None],
) -> dict[str, Plain]:
    """Change one theme of a codebook; None takes it out with its children."""

    def one(group: dict[str, Plain]) -> dict[str, Plain] | None:
        return change(group) if group["id"] == theme else group

    return {**book, "themes": map_themes(book["themes"], one)}
