"""The reader's work as plain JSON values, and back, trusting nothing.

The journal and the snapshot share these records (``docs/snapshot.md``). A change is
written by what it leaves behind; what stood there before follows from the changes
before it, so that a record cannot contradict its past. No Qt.
"""

import datetime
from collections.abc import Callable
from typing import Any

from diptych.align.model import LinkSize
from diptych.decisions.change import Change, Step, utc
from diptych.decisions.fields import Given
from diptych.decisions.model import (
    CODEBOOK_KEY,
    CodebookText,
    Decision,
    Entry,
    Facts,
    Key,
    LinkAnchor,
    LinkWork,
    Orphan,
    PassageNote,
    RoleMark,
    Side,
    ThemeMark,
    Verdict,
)
from diptych.errors import WorkError
from diptych.text.document import BlockRole
from diptych.text.span import Span

Record = dict[str, Any]
"""A JSON object; the order of its keys is the order in the file."""

Find = Callable[[Key], Entry | None]
"""Says what stands under a key."""


def entry_record(entry: Entry) -> Record:
    """Return an entry as a JSON object."""
    match entry:
        case LinkWork(_, decision, note, tags, borders, moved):
            return {
                **_place(entry),
                "decision": decision.value if decision else None,
                "note": note,
                "tags": list(tags),
                "borders": [_span(s) for s in borders] if borders else None,
                "moved": moved,
            }
        case ThemeMark():
            return {
                **_place(entry),
                "verdict": entry.verdict.value,
                "note": entry.note,
                "moved": entry.moved,
            }
        case PassageNote():
            return {
                **_place(entry),
                "note": entry.note,
                "tags": list(entry.tags),
                "moved": entry.moved,
            }
        case RoleMark():
            return {
                **_place(entry),
                "role": entry.role.value,
                "level": entry.level,
                "moved": entry.moved,
            }
        case Facts():
            return {
                **_place(entry),
                "title": entry.title,
                "author": entry.author,
                "date": entry.date.isoformat() if entry.date else None,
                "language": entry.language,
            }
        case CodebookText():
            return {**_place(entry), "source": entry.source}
        case Orphan():
            return {**_place(entry), "quotes": list(entry.quotes)}


def _place(entry: Entry) -> Record:
    """Return what makes the key of an entry."""
    match entry:
        case LinkWork():
            anchor = entry.anchor
            size = anchor.size.value if anchor.size else None
            return {
                "on": "link",
                "a": _span(anchor.a),
                "b": _span(anchor.b),
                "size": size,
            }
        case ThemeMark():
            where = {"in": entry.side.value, "span": _span(entry.span)}
            return {"on": "theme", **where, "theme": entry.theme}
        case PassageNote():
            return {"on": "passage", "in": entry.side.value, "span": _span(entry.span)}
        case RoleMark():
            return {"on": "block", "in": entry.side.value, "span": _span(entry.span)}
        case Facts():
            return {"on": "document", "in": entry.side.value}
        case CodebookText():
            return {"on": "codebook"}
        case Orphan():
            return {"on": "orphan", "entry": entry_record(entry.entry)}


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def parse_entry(value: object) -> Entry:
    """Return the entry that ``value`` spells; raises WorkError.

    Offsets are whole numbers that run forward; whether they lie inside their text is
    for ``diptych.decisions.check`` to say.
    """
    return _parse(Given(value))


def _parse(given: Given) -> Entry:
    on = given.text("on")
    parser = _PARSERS.get(on)
    if parser is None:
        raise WorkError(f"An entry is on something unknown, {on[:40]!a}.")
    entry = parser(given)
    given.done()
    return entry


def _link(given: Given) -> LinkWork:
    borders = given.spans_or_none("borders")
    decision = given.text_or_none("decision")
    return LinkWork(
        _anchor(given),
        None if decision is None else given.member(decision, Decision),
        given.text("note"),
        given.texts("tags"),
        borders,
        given.flag("moved"),
    )


def _anchor(given: Given) -> LinkAnchor:
    size = given.text_or_none("size")
    kind = None if size is None else given.member(size, LinkSize)
    return LinkAnchor(given.span("a"), given.span("b"), kind)


def _side(given: Given) -> Side:
    return given.member(given.text("in"), Side)


def _theme(given: Given) -> ThemeMark:
    return ThemeMark(
        _side(given),
        given.span("span"),
        given.text("theme"),
        given.member(given.text("verdict"), Verdict),
        given.text("note"),
        given.flag("moved"),
    )


def _passage(given: Given) -> PassageNote:
    return PassageNote(
        _side(given),
        given.span("span"),
        given.text("note"),
        given.texts("tags"),
        given.flag("moved"),
    )


def _block(given: Given) -> RoleMark:
    return RoleMark(
        _side(given),
        given.span("span"),
        given.member(given.text("role"), BlockRole),
        given.whole("level"),
        given.flag("moved"),
    )


def _document(given: Given) -> Facts:
    return Facts(
        _side(given),
        given.text("title"),
        given.text("author"),
        given.date_or_none("date"),
        given.text_or_none("language"),
    )


def _orphan(given: Given) -> Orphan:
    entry = parse_entry(given.mapping("entry"))
    if isinstance(entry, Orphan | Facts | CodebookText):
        raise WorkError("Only what had a place in a text can lose it.")
    return Orphan(entry, given.texts("quotes"))


def _codebook(given: Given) -> CodebookText:
    return CodebookText(given.text("source"))


_PARSERS: dict[str, Callable[[Given], Entry]] = {
    "link": _link,
    "theme": _theme,
    "passage": _passage,
    "block": _block,
    "document": _document,
    "codebook": _codebook,
    "orphan": _orphan,
}


def change_record(change: Change) -> Record:
    """Return a change as a JSON object; an edited codebook as what was replaced."""
    return {
        "at": change.at.isoformat(timespec="microseconds"),
        "what": change.what,
        "merge": change.merge,
        "steps": [_step_record(step) for step in change.steps],
    }


def _step_record(step: Step) -> Record:
    if step.after is None:
        assert step.before is not None, "a step changes something"
        if isinstance(step.before, Orphan):
            return {**entry_record(step.before), "gone": True}
        return {**_place(step.before), "gone": True}
    if isinstance(step.after, CodebookText) and isinstance(step.before, CodebookText):
        return {"on": "codebook", **text_patch(step.before.source, step.after.source)}
    return entry_record(step.after)


def text_patch(before: str, after: str) -> Record:
    """Return how many characters stay at both ends, and what stands between."""
    head = _same(before, after)
    tail = _same(before[head:][::-1], after[head:][::-1])
    return {"head": head, "tail": tail, "text": after[head : len(after) - tail]}


def _same(one: str, other: str) -> int:
    """Count the characters that two texts share at the start, by halving."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def parse_change(value: object, find: Find) -> Change:
    """Return the change that ``value`` spells; raises WorkError.

    ``find`` says what stands under a key before the change.
    """
    given = Given(value)
    at = given.text("at")
    try:
        time = utc(datetime.datetime.fromisoformat(at))
    except ValueError:
        raise WorkError("A change does not say when it was made.") from None
    if time.isoformat(timespec="microseconds") != at:
        raise WorkError("A change gives its time in another form than usual.")
    steps = tuple(_parse_step(item, find) for item in given.items("steps"))
    if len({step.key for step in steps}) < len(steps) or not steps:
        raise WorkError("A change does nothing, or one thing twice.")
    change = Change(time, given.text("what"), steps, given.text("merge"))
    given.done()
    return change


def _parse_step(value: object, find: Find) -> Step:
    given = Given(value)
    if given.has("gone"):
        if not given.flag("gone"):
            raise WorkError("A step takes nothing away.")
        key = _gone_key(given)
        after: Entry | None = None
    elif given.has("head"):
        key, after = CODEBOOK_KEY, _patched(given, find(CODEBOOK_KEY))
    else:
        after = _parse(given)
        key = after.key
    before = find(key)
    if before == after:
        raise WorkError("A step of a change changes nothing.")
    return Step(key, before, after)


def _gone_key(given: Given) -> Key:
    """Return the key of what a step takes away."""
    on = given.text("on")
    maker = _KEYS.get(on)
    if maker is None:
        raise WorkError(f"A step is on something unknown, {on[:40]!a}.")
    key = maker(given)
    given.done()
    return key


def _theme_key(given: Given) -> Key:
    theme = given.text("theme")
    return ThemeMark(_side(given), given.span("span"), theme, Verdict.MARKED).key


_KEYS: dict[str, Callable[[Given], Key]] = {
    "link": lambda given: _anchor(given).key,
    "theme": _theme_key,
    "passage": lambda given: PassageNote(_side(given), given.span("span"), "").key,
    "block": lambda given: (
        RoleMark(_side(given), given.span("span"), BlockRole.PARAGRAPH).key
    ),
    "document": lambda given: Facts(_side(given)).key,
    "codebook": lambda given: CODEBOOK_KEY,
    "orphan": lambda given: _orphan(given).key,
}


def _patched(given: Given, before: Entry | None) -> CodebookText:
    source = before.source if isinstance(before, CodebookText) else ""
    head, tail = given.whole("head"), given.whole("tail")
    if given.text("on") != "codebook" or head + tail > len(source):
        raise WorkError("An edit of the codebook does not fit the codebook.")
    text = source[:head] + given.text("text") + source[len(source) - tail :]
    given.done()
    return CodebookText(text)
