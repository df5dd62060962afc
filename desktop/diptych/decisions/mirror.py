"""The reader's work with the two documents exchanged.

Undo and redo go on with it as before: every change is exchanged too, and the sentences
name the right side. Exchanged twice it is what it was. No Qt.
"""

import re
from dataclasses import replace

from diptych.decisions.change import Change, Step
from diptych.decisions.history import History
from diptych.decisions.model import (
    CodebookText,
    Entry,
    Facts,
    InTexts,
    Key,
    LinkAnchor,
    LinkWork,
    Orphan,
    PassageNote,
    RoleMark,
    Side,
    ThemeMark,
    Work,
    entry_key,
)

_OTHER = {Side.A: Side.B, Side.B: Side.A}
_NAMED = re.compile(
    r"((?:Marked|Made) a passage of |(?:Wrote|Removed) a note on a passage of |"
    r"Took back the role of a passage of |(?:Corrected|Took back) the details of |"
    r"(?:Rejected|Took back) a mark of .+ in )([AB])((?: as .+)|(?: [a-z ]+)|)",
    re.DOTALL,
)
"""The sentences of ``diptych.decisions.acts`` that name a side."""


def mirror_work(work: Work) -> Work:
    """Return ``work`` on the same texts, A and B exchanged."""
    entries = (mirror_entry(entry) for entry in work.entries)
    return Work(work.b, work.a, tuple(sorted(entries, key=entry_key)))


def mirror_history(history: History) -> History:
    """Return ``history`` with all its changes, A and B exchanged; linear."""
    return History(
        mirror_work(history.base),
        mirror_work(history.work),
        tuple(_change(change) for change in history.changes),
        history.cursor,
    )


def mirror_entry(entry: Entry) -> Entry:
    """Return one entry, A and B exchanged."""
    match entry:
        case CodebookText():
            return entry
        case Facts():
            return replace(entry, side=_OTHER[entry.side])
        case Orphan():
            inner = _in_texts(entry.entry)
            both = isinstance(inner, LinkWork)
            return Orphan(inner, entry.quotes[::-1] if both else entry.quotes)
        case _:
            return _in_texts(entry)


def mirror_words(what: str) -> str:
    """Return the sentence of an act, naming the other side where it names one."""
    match = _NAMED.fullmatch(what)
    if match is None:
        return what
    other = _OTHER[Side(match[2].lower())].value.upper()
    return f"{match[1]}{other}{match[3]}"


def _in_texts(entry: InTexts) -> InTexts:
    match entry:
        case LinkWork(anchor=anchor, borders=borders):
            swapped = LinkAnchor(anchor.b, anchor.a, anchor.size)
            turned = None if borders is None else (borders[1], borders[0])
            return replace(entry, anchor=swapped, borders=turned)
        case ThemeMark() | PassageNote() | RoleMark():
            return replace(entry, side=_OTHER[entry.side])


def _change(change: Change) -> Change:
    steps = tuple(_step(step) for step in change.steps)
    return replace(change, what=mirror_words(change.what), steps=steps)


def _step(step: Step) -> Step:
    before, after = (
        None if entry is None else mirror_entry(entry)
        for entry in (step.before, step.after)
    )
    return Step(_key(step.key, before or after), before, after)


def _key(key: Key, entry: Entry | None) -> Key:
    """Return the key of an entry that was exchanged; a step has one at least."""
    return key if entry is None else entry.key
