"""The difference of two snapshots as plain text, and as JSON (``docs/snapshot.md``).

Offsets follow ``diptych.text.span``. No Qt.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from diptych.align.model import Link
from diptych.app.counting import plural
from diptych.app.files import bare_name
from diptych.comparison import Comparison
from diptych.decisions.model import (
    CodebookText,
    Entry,
    Facts,
    LinkWork,
    Orphan,
    PassageNote,
    RoleMark,
    Side,
    ThemeMark,
)
from diptych.decisions.records import entry_record
from diptych.export.lines import one_line, quote
from diptych.export.records import Record, coded_record, link_record
from diptych.snapshot.difference import Changed, CodedPlace, Difference, State
from diptych.snapshot.model import Snapshot
from diptych.text.document import Document
from diptych.text.span import Span
from diptych.themes.model import Theme

SCHEMA = "diptych-difference/1"

NO_DIFFERENCE = "The two snapshots hold the same texts, findings and decisions."

_T = TypeVar("_T")
Say = Callable[[str], str]
"""Says a word or a few of a row; the terminal has them as they are."""
_LISTED = 40
"""Lines of one list in the text; the JSON holds all."""

_SIGNS = {State.NEW: "+", State.GONE: "-", State.CHANGED: "~"}


@dataclass(frozen=True, slots=True)
class Row:
    """One difference: what became of it, in one line, and the thing itself."""

    state: State
    words: str
    what: tuple[str, ...]
    changed: Changed[Any]

    @property
    def line(self) -> str:
        """Return the row with its sign and what changed of it."""
        what = f" ({', '.join(self.what)})" if self.what else ""
        return f"{_SIGNS[self.state]} {self.words}{what}"


@dataclass(frozen=True, slots=True)
class Section:
    """The differences of one sort; ``same`` counts what is not one, if that is known.

    ``remark`` stands for rows where there is nothing to list.
    """

    heading: str
    rows: tuple[Row, ...]
    same: int | None = None
    remark: str = ""

    def counts(self, say: Callable[[str], str] = str) -> str:
        """Say how many are new, gone, changed and the same."""
        if self.remark:
            return self.remark
        numbers = {
            state: sum(row.state is state for row in self.rows) for state in State
        }
        counts = [
            say(f"{number:,} {state}") for state, number in numbers.items() if number
        ]
        if self.same:
            counts.append(say(f"{self.same:,} the same"))
        return ", ".join(counts)


def difference_text(
    difference: Difference,
    old: Snapshot,
    new: Snapshot,
    *,
    listed: int | None = _LISTED,
    say: Say = str,
) -> str:
    """Return the difference as a page of plain text, ending in a line feed.

    Of each list the first ``listed`` are shown, None for all. ``say`` puts words as
    the reader has them.
    """
    return "\n".join(_lines(difference, old, new, listed, say)) + "\n"


def _lines(
    difference: Difference,
    old: Snapshot,
    new: Snapshot,
    listed: int | None,
    say: Say,
) -> Iterator[str]:
    yield from map(say, difference.notices)
    if not difference:
        yield say(NO_DIFFERENCE)
        return
    for section in sections(difference, old, new, say):
        yield f"{section.heading}: {section.counts(say)}"
        yield from (f"  {row.line}" for row in section.rows[:listed])
        if listed is not None and len(section.rows) > listed:
            yield f"  … and {len(section.rows) - listed:,} more, which --json lists"


def sections(
    difference: Difference, old: Snapshot, new: Snapshot, say: Say = str
) -> tuple[Section, ...]:
    """Return what there is to say, sort by sort, without the sorts that are empty.

    ``say`` puts words, scores and the names of the sides as the reader has them.
    """
    one, other = old.comparison, new.comparison
    made = (
        _section(say("Texts"), difference.texts, None, lambda c: _text_line(c, say)),
        _section(
            say("Options"), difference.options, None, lambda c: _option_line(c, say)
        ),
        Section(
            say("Codebook"), (), None, say("written otherwise, with the same themes")
        )
        if difference.codebook_changed and not difference.codebook
        else _section(say("Codebook"), difference.codebook, None, _theme_line),
        _section(
            say("Links"),
            difference.links,
            difference.links_same,
            lambda changed: _link_line(changed, one, other, say),
        ),
        _section(
            say("Themes"),
            difference.coded,
            difference.coded_same,
            lambda changed: _coded_line(changed, one, other, say),
        ),
        _section(
            say("Decisions and notes"),
            difference.work,
            difference.work_same,
            lambda changed: _entry_line(changed, one, other, say),
        ),
    )
    return tuple(part for part in made if part.rows or part.same or part.remark)


def _section(
    heading: str,
    items: Sequence[Changed[_T]],
    same: int | None,
    line: Callable[[Changed[_T]], str],
) -> Section:
    rows = tuple(Row(item.state, line(item), item.what, item) for item in items)
    return Section(heading, rows, same)


def _theme_line(changed: Changed[Theme]) -> str:
    theme = changed.after or changed.before
    assert theme is not None, "one of the two is there"
    return one_line(theme.label)


def _text_line(changed: Changed[Document], say: Say) -> str:
    before, after = changed.before, changed.after
    assert before is not None, "a text only changes"
    assert after is not None, "a text only changes"
    name = one_line(after.title or (bare_name(after.path) if after.path else ""))
    lengths = say(f"{len(before.text):,} to {plural(len(after.text), 'character')}")
    title = f"“{name}”" if name else say("a text without a title")
    return f"{title}, {lengths}" if before.text != after.text else title


def _option_line(changed: Changed[tuple[str, float]], say: Say) -> str:
    before, after = changed.before, changed.after
    assert before is not None, "an option only changes"
    assert after is not None, "an option only changes"
    old, new = (
        ("no", "yes")[value] if isinstance(value, bool) else value
        for value in (before[1], after[1])
    )
    return say(f"{old} to {new}")


def _link_line(
    changed: Changed[Link], old: Comparison, new: Comparison, say: Say
) -> str:
    link = changed.after or changed.before
    assert link is not None, "one of the two is there"
    comparison = new if changed.after else old
    ends = _ends(link.a, link.b, comparison)
    score = say(f"{link.score:.2f}")
    if changed.before and changed.after and "score" in changed.what:
        score = say(f"{changed.before.score:.2f} to {changed.after.score:.2f}")
    return f"{score} {say(link.kind.value)} {say(link.size.value)} {link.id}: {ends}"


def _ends(a: Span, b: Span, comparison: Comparison) -> str:
    return f"“{quote(a, comparison.a.text)}” / “{quote(b, comparison.b.text)}”"


def _coded_line(
    changed: Changed[CodedPlace], old: Comparison, new: Comparison, say: Say
) -> str:
    place = changed.after or changed.before
    assert place is not None, "one of the two is there"
    text = _text_of(place.side, new if changed.after else old)
    words = quote(place.coded.span, text)
    return f"{say(place.side.value.upper())} {place.coded.theme}: “{words}”"


def _text_of(side: Side, comparison: Comparison) -> str:
    return comparison.a.text if side is Side.A else comparison.b.text


def _entry_line(
    changed: Changed[Entry], old: Comparison, new: Comparison, say: Say
) -> str:
    entry = changed.after or changed.before
    assert entry is not None, "one of the two is there"
    return _entry(entry, new if changed.after else old, say)


def _entry(entry: Entry, comparison: Comparison, say: Say) -> str:
    """Say an entry in one line."""
    match entry:
        case LinkWork():
            sort = say("link by hand" if entry.anchor.by_hand else "link")
            sort = f"{sort}, {say(entry.decision.value)}" if entry.decision else sort
            said: list[str] = []
            said += [say(f"tags {', '.join(entry.tags)}")] if entry.tags else []
            said += [say("borders corrected")] if entry.borders else []
            said += [_note(entry.note, say)] if entry.note else []
            ends = _ends(entry.anchor.a, entry.anchor.b, comparison)
            return one_line("; ".join([f"{sort}: {ends}", *said]))
        case Orphan():
            words = " / ".join(f"“{one_line(q)[:100]}”" for q in entry.quotes)
            return say(f"without a place: {words}")
        case Facts():
            about = [entry.title, entry.author, str(entry.date or "")]
            told = ", ".join(part for part in about if part)
            return one_line(say(f"details of {entry.side.value.upper()}: {told}"))
        case CodebookText():
            return say("the codebook as edited")
        case ThemeMark() | PassageNote() | RoleMark():
            return _on_passage(entry, comparison, say)


def _on_passage(
    entry: ThemeMark | PassageNote | RoleMark, comparison: Comparison, say: Say
) -> str:
    words = quote(entry.span, _text_of(entry.side, comparison))
    where = f"{say(entry.side.value.upper())} “{words}”"
    match entry:
        case ThemeMark():
            said = f"{say(entry.verdict.value)} {entry.theme}"
        case PassageNote():
            said = _note(entry.note, say)
        case RoleMark():
            said = say(f"is {entry.role.value}")
    return one_line(f"{where}: {said}")


def _note(note: str, say: Say) -> str:
    return say(f"note “{quote(Span(0, len(note)), note)}”")


def difference_record(difference: Difference) -> Record:
    """Return the difference as a JSON object: schema ``diptych-difference/1``."""
    return {
        "schema": SCHEMA,
        "notices": list(difference.notices),
        "texts": [_changed(c, _document_record) for c in difference.texts],
        "options": [_changed(c, list) for c in difference.options],
        "codebook": {
            "changed": difference.codebook_changed,
            "themes": [
                _changed(c, lambda t: {"id": t.id, "label": t.label})
                for c in difference.codebook
            ],
        },
        "links": {
            "same": difference.links_same,
            "changes": [_changed(c, _link_record) for c in difference.links],
        },
        "themes": {
            "same": difference.coded_same,
            "changes": [
                _changed(c, lambda p: {"in": p.side.value, **coded_record(p.coded)})
                for c in difference.coded
            ],
        },
        "work": {
            "same": difference.work_same,
            "changes": [_changed(c, entry_record) for c in difference.work],
        },
    }


def _changed(changed: Changed[_T], record: Any) -> Record:
    before, after = changed.before, changed.after
    return {
        "state": changed.state.value,
        "what": list(changed.what),
        "before": None if before is None else record(before),
        "after": None if after is None else record(after),
    }


def _document_record(document: Document) -> Record:
    return {
        "title": document.title,
        "author": document.author,
        "date": document.date.isoformat() if document.date else None,
        "language": document.language,
        "path": bare_name(document.path) if document.path else None,
        "sha256": document.sha256,
        "length": len(document.text),
    }


def _link_record(link: Link) -> Record:
    record = link_record(link, digits=4)
    del record["evidence"]
    return record
