"""One theme, or the whole codebook, as the YAML that its writer sees.

Whatever the loader reads can be changed here, also what no form has a field for.
"""

from diptych.themes.editing.draft import Draft, Step, lost_comments, step
from diptych.themes.editing.splices import Weaver


def theme_source(draft: Draft, theme: str) -> str:
    """Return the YAML of one theme without the margin that the file gives it."""
    group = draft.spots[theme].group
    if group.flow:
        return draft.source[group.start : group.end]
    weaver = Weaver(draft.source, draft.root)
    indent = weaver.column(group.start)
    text = draft.source[group.start : weaver.line_end(group.end)].replace("\r\n", "\n")
    first, *rest = text.split("\n")
    return "\n".join([first, *(line[_margin(line, indent) :] for line in rest)]) + "\n"


def set_theme_source(draft: Draft, theme: str, text: str) -> Step:
    """Put another YAML in the place of a theme's; raises CodebookError.

    The theme may have another id after that: the step names it.
    """
    spot = draft.spots[theme]
    place = list(draft.spots).index(theme)
    label = draft.themes[theme].label

    def change(weaver: Weaver) -> None:
        group = spot.group
        if group.flow:
            weaver.put(group.start, group.end, text.strip())
            return
        margin = " " * weaver.column(group.start)
        lines = text.replace("\r\n", "\n").rstrip().split("\n")
        indented = [margin + line if line.strip() else "" for line in lines]
        new = "\n".join(indented).lstrip()
        weaver.put(group.start, weaver.line_end(group.end), new)

    made = step(draft, change, None, f"Change the YAML of “{label}”", theme)
    themes = list(made.draft.themes)
    name = themes[place] if place < len(themes) else None
    return Step(made.draft, made.told, name, made.lost)


def set_source(draft: Draft, text: str) -> Step:
    """Put another YAML in the place of the whole codebook's; raises CodebookError."""
    after = Draft.read(text, draft.book.name)
    return Step(
        after, "Change the YAML of the codebook", None, lost_comments(draft, after)
    )


def _margin(line: str, most: int) -> int:
    """Return how many blanks a line begins with, ``most`` at most."""
    return min(most, len(line) - len(line.lstrip(" ")))
