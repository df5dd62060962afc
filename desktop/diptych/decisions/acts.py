"""The acts of a reader, each as a change with a sentence for the history. No Qt.

Every function takes the work as it is, the time (aware), and what the act is about;
``name`` is what the reader calls the link, as ``L12``. A change without steps means
that nothing would change: ``History.do`` ignores it. Raises WorkError for what cannot
be kept (``diptych.decisions.check``).
"""

import dataclasses
import datetime
from collections.abc import Sequence

from diptych.decisions.change import Change, make_change
from diptych.decisions.model import (
    CODEBOOK_KEY,
    CodebookText,
    Decision,
    Facts,
    InTexts,
    LinkAnchor,
    LinkWork,
    Orphan,
    PassageNote,
    RoleMark,
    Side,
    ThemeMark,
    Verdict,
    Work,
)
from diptych.errors import WorkError
from diptych.text.document import BlockRole
from diptych.text.span import Span


def decide(
    work: Work,
    at: datetime.datetime,
    anchors: Sequence[LinkAnchor],
    decision: Decision | None,
    name: str,
) -> Change:
    """Accept or reject links, or take the decision back; several make one change."""
    entries = [
        dataclasses.replace(work.on_link(anchor), decision=decision)
        for anchor in anchors
    ]
    one, count = len(anchors) == 1, len(anchors)
    what = {
        Decision.ACCEPTED: f"Accepted link {name}"
        if one
        else f"Accepted {count} links",
        Decision.REJECTED: f"Rejected link {name}"
        if one
        else f"Rejected {count} links",
        None: f"Took back the decision on link {name}"
        if one
        else f"Took back the decision on {count} links",
    }[decision]
    return _links(work, at, what, entries)


def note_link(
    work: Work, at: datetime.datetime, anchor: LinkAnchor, note: str, name: str
) -> Change:
    """Write the note on a link; quick changes of one note count as one."""
    entry = dataclasses.replace(work.on_link(anchor), note=note)
    what = f"{'Wrote' if note else 'Removed'} the note on link {name}"
    return _links(work, at, what, [entry], merge=_merge("note", anchor.key))


def tag_link(
    work: Work,
    at: datetime.datetime,
    anchor: LinkAnchor,
    tags: Sequence[str],
    name: str,
) -> Change:
    """Set the tags of a link; doubles go."""
    kept = tuple(dict.fromkeys(tags))
    entry = dataclasses.replace(work.on_link(anchor), tags=kept)
    what = f"Tagged link {name} with {', '.join(kept)}"
    return _links(work, at, what if kept else f"Untagged link {name}", [entry])


def correct_borders(
    work: Work, at: datetime.datetime, anchor: LinkAnchor, a: Span, b: Span, name: str
) -> Change:
    """Set the ends of a link; those of its anchor put it back as it was."""
    borders = None if (a, b) == (anchor.a, anchor.b) else (a, b)
    entry = dataclasses.replace(work.on_link(anchor), borders=borders)
    return _links(work, at, f"Corrected the borders of link {name}", [entry])


def link_by_hand(
    work: Work, at: datetime.datetime, a: Span, b: Span, *, note: str = ""
) -> Change:
    """Link two passages.

    Raises WorkError where the reader has linked these two already.
    """
    anchor = LinkAnchor(a, b, None)
    if isinstance(work.find(anchor.key), LinkWork):
        raise WorkError("You have linked these two passages already.")
    return _links(work, at, "Linked two passages", [LinkWork(anchor, note=note)])


def unlink(work: Work, at: datetime.datetime, anchor: LinkAnchor) -> Change:
    """Remove a link that was made by hand, with its note and tags."""
    assert anchor.by_hand, "a link that was found is rejected, not removed"
    what = "Removed a link made by hand"
    return make_change(work, at, what, [(anchor.key, None)])


def mark_theme(
    work: Work,
    at: datetime.datetime,
    side: Side,
    span: Span,
    theme: str,
    verdict: Verdict | None,
    *,
    label: str = "",
    note: str = "",
) -> Change:
    """Mark a passage with a theme, reject a mark, or take either back (None)."""
    label = label or theme
    mark = ThemeMark(side, span, theme, verdict or Verdict.MARKED, note)
    what = {
        Verdict.MARKED: f"Marked a passage of {side.value.upper()} as {label}",
        Verdict.REJECTED: f"Rejected a mark of {label} in {side.value.upper()}",
        None: f"Took back a mark of {label} in {side.value.upper()}",
    }[verdict]
    after = None if verdict is None else mark
    return make_change(work, at, what, [(mark.key, after)])


def note_passage(
    work: Work,
    at: datetime.datetime,
    side: Side,
    span: Span,
    note: str,
    tags: Sequence[str] = (),
) -> Change:
    """Write a note on a passage; without words and tags it goes."""
    entry = PassageNote(side, span, note, tuple(dict.fromkeys(tags)))
    empty = not note and not tags
    return make_change(
        work,
        at,
        f"{'Removed' if empty else 'Wrote'} a note on a passage of "
        f"{side.value.upper()}",
        [(entry.key, None if empty else entry)],
        merge=_merge("note", entry.key),
    )


def confirm(work: Work, at: datetime.datetime, entries: Sequence[InTexts]) -> Change:
    """Say that entries stand rightly where a changed text has taken them."""
    steps = [(e.key, dataclasses.replace(e, moved=False)) for e in entries]
    many = len(entries)
    what = "Confirmed a moved place" if many == 1 else f"Confirmed {many} moved places"
    return make_change(work, at, what, steps)


def forget(work: Work, at: datetime.datetime, orphan: Orphan) -> Change:
    """Let go of what has lost its place."""
    return make_change(
        work, at, "Let go of what had lost its place", [(orphan.key, None)]
    )


def set_role(
    work: Work,
    at: datetime.datetime,
    side: Side,
    span: Span,
    role: BlockRole | None,
    *,
    level: int = 0,
) -> Change:
    """Say what the blocks inside ``span`` are; None takes that back."""
    mark = RoleMark(side, span, role or BlockRole.PARAGRAPH, level)
    what = f"Took back the role of a passage of {side.value.upper()}"
    if role:
        what = f"Made a passage of {side.value.upper()} {role.value}"
    return make_change(work, at, what, [(mark.key, mark if role else None)])


def correct_facts(
    work: Work, at: datetime.datetime, side: Side, facts: Facts | None
) -> Change:
    """Correct title, author, date and language; None goes back to the file's."""
    assert facts is None or facts.side is side, "the facts of that document"
    what = (
        f"{'Corrected' if facts else 'Took back'} the details of {side.value.upper()}"
    )
    return make_change(work, at, what, [(Facts(side).key, facts)])


def edit_codebook(
    work: Work,
    at: datetime.datetime,
    source: str | None,
    what: str = "Edited the codebook",
    *,
    merge: str = "",
) -> Change:
    """Set the source of the codebook; None goes back to that of the comparison."""
    entry = None if source is None else CodebookText(source)
    return make_change(work, at, what, [(CODEBOOK_KEY, entry)], merge=merge)


def _links(
    work: Work,
    at: datetime.datetime,
    what: str,
    entries: Sequence[LinkWork],
    *,
    merge: str = "",
) -> Change:
    """Return the change that puts work on links, nothing for what says nothing."""
    return make_change(
        work,
        at,
        what,
        [(entry.key, None if entry.says_nothing else entry) for entry in entries],
        merge=merge,
    )


def _merge(what: str, key: tuple[object, ...]) -> str:
    return " ".join(map(str, (what, *key)))
