"""Changes of the tree of themes: a new one, one less, one in another place.

A theme moves as it is written, with the comments inside it and directly above it; only
its margin changes. Functions return a ``Step`` and raise CodebookError.
"""

from dataclasses import dataclass

from diptych.themes.editing.draft import Draft, Spot, Step, step
from diptych.themes.editing.keys import free_id, map_themes, with_key, with_theme
from diptych.themes.editing.places import Plain
from diptych.themes.editing.places import Sequence as Items
from diptych.themes.editing.splices import EditError, Weaver


@dataclass(frozen=True, slots=True)
class Target:
    """A place in the tree: the ``index``-th child of ``parent``, None for the top.

    ``index`` counts as the tree is before the move.
    """

    parent: str | None
    index: int


def add_theme(
    draft: Draft, label: str, target: Target, *, phrases: tuple[str, ...] = ()
) -> Step:
    """Add a theme with an id made of its label."""
    new: dict[str, Plain] = {"id": free_id(label, draft.themes), "label": label}
    if phrases:
        new["phrases"] = phrases
    wanted = _put_in(draft.plain, new, target)
    name = str(new["id"])

    def change(weaver: Weaver) -> None:
        siblings = _children(draft, target.parent)
        if siblings is None or siblings.flow:
            weaver.change(draft.root, wanted)
            return
        text = weaver.items_text((new,), weaver.column(siblings.start))
        _insert(weaver, siblings, target.index, text, _is_airy(weaver, siblings))

    return step(draft, change, wanted, f"Add the theme “{label}”", name)


def delete_theme(draft: Draft, theme: str) -> Step:
    """Take out a theme with its children; those that include it include it no more."""
    gone = {theme} | _below(draft, theme)
    wanted = _without(draft, theme, gone)
    label = draft.themes[theme].label
    spot = draft.spots[theme]
    includes = any(
        name in gone
        for other in draft.themes.values()
        if other.id not in gone
        for name in other.include
    )

    def change(weaver: Weaver) -> None:
        if includes or spot.siblings.flow or len(spot.siblings.items) == 1:
            weaver.change(draft.root, wanted)
        else:
            block = _block(weaver, spot)
            weaver.put(block.before, block.end, "")

    return step(draft, change, wanted, f"Delete the theme “{label}”", theme)


def move_theme(draft: Draft, theme: str, target: Target) -> Step:
    """Move a theme, its children with it, to another place in the tree.

    Raises EditError for a place inside the theme itself.
    """
    spot = draft.spots[theme]
    if target.parent == theme or target.parent in _below(draft, theme):
        raise EditError("A theme cannot stand inside itself.")
    label = draft.themes[theme].label
    told = f"Move the theme “{label}”"
    siblings = _children(draft, target.parent)
    at = min(target.index, len(siblings.items)) if siblings else 0
    target = Target(target.parent, at)
    if target.parent == spot.parent and at in (spot.index, spot.index + 1):
        return Step(draft, told, theme)
    group = draft.theme_plain(theme)
    if target.parent == spot.parent and at > spot.index:
        at -= 1
    less = _without(draft, theme, set())
    wanted = _put_in(less, group, Target(target.parent, at))

    def change(weaver: Weaver) -> None:
        if spot.siblings.flow or (siblings is not None and siblings.flow):
            weaver.change(draft.root, wanted)
            return
        _move(weaver, draft, spot, target, siblings)

    return step(draft, change, wanted, told, theme)


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of a theme: ``before`` is the end of the line above them."""

    before: int
    end: int
    lines: tuple[str, ...]
    indent: int


def _move(
    weaver: Weaver, draft: Draft, spot: Spot, target: Target, siblings: Items | None
) -> None:
    block = _block(weaver, spot)
    if len(spot.siblings.items) > 1:
        weaver.put(block.before, block.end, "")
    else:
        # Nothing is left, so the key goes as well.
        assert spot.parent is not None, "the top keeps one theme at least"
        key = draft.spots[spot.parent].group.keys["themes"]
        weaver.put(weaver.line_end(weaver.line_start(key.start) - 1), block.end, "")
    if siblings is not None:
        text = "\n".join(_moved(block, weaver.column(siblings.start)))
        _insert(weaver, siblings, target.index, text, airy=False)
        return
    assert target.parent is not None, "the top has a list"
    parent = draft.spots[target.parent].group
    indent = weaver.column(parent.start)
    text = "\n".join(_moved(block, indent + 2))
    if "themes" in parent.keys:
        value = parent.values["themes"]
        colon = draft.source.index(":", parent.keys["themes"].end) + 1
        weaver.put(colon, value.end, "\n" + text.strip("\n"))
    else:
        end = weaver.line_end(parent.end)
        lines = text.strip("\n")
        weaver.put(end, end, f"\n{' ' * indent}themes:\n{lines}")


def _block(weaver: Weaver, spot: Spot) -> _Block:
    """Return the lines of a theme with the comments and one blank line above."""
    dash = weaver.dash(spot.group)
    start = weaver.line_start(dash)
    lines = weaver.source[: max(0, start - 1)].split("\n")
    while lines and lines[-1].lstrip().startswith("#"):
        start -= len(lines.pop()) + 1
    if lines and not lines[-1].strip() and spot.index:
        start -= len(lines.pop()) + 1
    end = weaver.line_end(spot.group.end)
    text = weaver.source[start:end].replace("\r\n", "\n")
    return _Block(
        weaver.line_end(start - 1), end, tuple(text.split("\n")), weaver.column(dash)
    )


def _moved(block: _Block, indent: int) -> list[str]:
    """Give the lines of a block another margin."""
    by = indent - block.indent
    found: list[str] = []
    for line in block.lines:
        if not line.strip():
            found.append(line)
        elif by >= 0:
            found.append(" " * by + line)
        else:
            found.append(line[min(-by, len(line) - len(line.lstrip(" "))) :])
    return found


def _insert(weaver: Weaver, siblings: Items, index: int, text: str, airy: bool) -> None:
    """Put the lines of a theme before the ``index``-th of its new siblings."""
    if index >= len(siblings.items):
        at = weaver.line_end(siblings.items[-1].end)
        weaver.put(at, at, ("\n\n" if airy else "\n") + text)
    elif index:
        # Behind the one before, so that comments above the next stay there.
        at = weaver.line_end(siblings.items[index - 1].end)
        weaver.put(at, at, ("\n\n" if airy else "\n") + text)
    else:
        start = weaver.line_start(siblings.start)
        weaver.put(start, start, text.lstrip("\n") + ("\n\n" if airy else "\n"))


def _is_airy(weaver: Weaver, siblings: Items) -> bool:
    """Tell whether blank lines stand between these themes."""
    if len(siblings.items) < 2:
        return False
    between = weaver.source[siblings.items[0].end : siblings.items[1].start]
    return "\n\n" in between.replace("\r", "").replace(" ", "")


def _children(draft: Draft, parent: str | None) -> Items | None:
    """Return the list of children; None where none is written yet."""
    group = draft.root if parent is None else draft.spots[parent].group
    found = group.values.get("themes")
    return found if isinstance(found, Items) and found.items else None


def _below(draft: Draft, theme: str) -> set[str]:
    """Return the ids of the themes under a theme."""
    found: set[str] = set()
    waiting = list(draft.themes[theme].themes)
    while waiting:
        child = waiting.pop()
        found.add(child.id)
        waiting += child.themes
    return found


def _without(draft: Draft, theme: str, gone: set[str]) -> dict[str, Plain]:
    """Return what the codebook says without a theme, and including none of ``gone``."""

    def change(group: dict[str, Plain]) -> dict[str, Plain] | None:
        if group["id"] == theme:
            return None
        if group.get("themes") == () and draft.themes[str(group["id"])].themes:
            group = with_key(group, "themes", None)
        included = group.get("include")
        if isinstance(included, tuple) and not gone.isdisjoint(map(str, included)):
            left = tuple(name for name in included if name not in gone)
            group = with_key(group, "include", left)
        return group

    themes = map_themes(draft.plain["themes"], change)
    return {**draft.plain, "themes": themes}


def _put_in(
    book: dict[str, Plain], group: dict[str, Plain], target: Target
) -> dict[str, Plain]:
    """Return what the codebook says with one theme more."""

    def among(siblings: Plain) -> tuple[Plain, ...]:
        assert isinstance(siblings, tuple), "themes are a list"
        return (*siblings[: target.index], group, *siblings[target.index :])

    if target.parent is None:
        return {**book, "themes": among(book["themes"])}
    return with_theme(
        book,
        target.parent,
        lambda parent: with_key(parent, "themes", among(parent.get("themes", ()))),
    )
