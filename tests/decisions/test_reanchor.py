"""A text changes: what stood somewhere is carried along, or said to be lost."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.align.model import LinkSize
from diptych.decisions import acts
from diptych.decisions.change import do_change, make_change
from diptych.decisions.model import (
    Decision,
    Entry,
    Facts,
    LinkAnchor,
    LinkWork,
    Orphan,
    PassageNote,
    Side,
    ThemeMark,
    Verdict,
    Work,
)
from diptych.decisions.place import Carrier
from diptych.decisions.reanchor import Fate, reanchor
from diptych.errors import WorkError
from diptych.text.document import Document
from diptych.text.span import Span
from tests.decisions.strategies import START, histories, text_ids
from tests.strategies import prose

OLD = """\
On harbours

The harbour of the old town was built in three stages. Ships came from the north.

Nobody remembers who laid the first stone. Ships came from the north.

The second pier was finished after the war, when timber was cheap again.
"""
OTHER = "The harbour was built in three stages, they say. Timber was cheap.\n"


def note_on(quote: str, text: str = OLD, nth: int = 0) -> PassageNote:
    place = -1
    for _ in range(nth + 1):
        place = text.index(quote, place + 1)
    return PassageNote(Side.A, Span(place, place + len(quote)), "see")


def work_of(*entries: Entry, a: str = OLD, b: str = OTHER) -> Work:
    work = text_ids(a, b)
    change = make_change(work, START, "Did it", [(e.key, e) for e in entries])
    return do_change(work, change)


def carried(new: str, *entries: Entry, old: str = OLD) -> tuple[Work, list[Fate]]:
    b = Document(OTHER)
    work, report = reanchor(
        work_of(*entries, a=old), (Document(old), b), (Document(new), b)
    )
    return work, [one.fate for one in report.carried]


def words(work: Work, new: str) -> list[str]:
    return [note.span.slice(new) for note in work.notes]


def test_the_same_text_keeps_everything() -> None:
    work = work_of(note_on("second pier"))
    same = Document(OLD), Document(OTHER)
    after, report = reanchor(work, same, same)
    assert after == work
    assert report.count(Fate.EXACT) == 1


@pytest.mark.parametrize(
    ("new", "fate"),
    [
        ("A new opening.\n\n" + OLD, Fate.EXACT),
        (OLD + "\nA new close.\n", Fate.EXACT),
        (OLD.replace("On harbours", "On piers"), Fate.EXACT),
        (OLD.replace("On harbours\n\n", ""), Fate.EXACT),
        (OLD.replace("The second pier", "But the second pier"), Fate.MOVED),
        (OLD.replace("timber was cheap again", "timber was quite cheap"), Fate.MOVED),
        (OLD.replace("after the war, ", ""), Fate.MOVED),
        (OLD.replace("The second pier was finished after the war, when", "When"), None),
    ],
)
def test_a_passage_follows_its_words(new: str, fate: Fate | None) -> None:
    old = note_on("The second pier was finished after the war, when timber was cheap")
    work, fates = carried(new, old)
    assert fates == [fate or Fate.ORPHAN]
    if fate is Fate.EXACT:
        assert words(work, new) == [old.span.slice(OLD)]
    if fate is Fate.MOVED:
        (note,) = work.notes
        assert note.moved
        assert "second pier was finished" in note.span.slice(new)
    if fate is None:
        (orphan,) = work.orphans
        assert orphan.quotes == (old.span.slice(OLD),)
        assert work.notes == ()


def test_a_passage_over_a_changed_line_keeps_its_tied_ends() -> None:
    quote = OLD[OLD.index("Ships came") : OLD.rindex("Ships came") - 1]
    new = OLD.replace("Nobody remembers", "Hardly anybody remembers")
    work, fates = carried(new, note_on(quote))
    assert fates == [Fate.MOVED]
    (said,) = words(work, new)
    assert said.startswith("Ships came from the north.\n\nHardly anybody")
    assert said.endswith("the first stone.")
    whole = note_on(OLD[12 : OLD.index("Nobody") + 6])
    new = OLD.replace("the first stone", "the foundation")
    work, fates = carried(new, whole)
    assert words(work, new) == [whole.span.slice(OLD)]


def test_a_repeated_passage_keeps_its_own_copy() -> None:
    first = note_on("Ships came from the north.")
    second = note_on("Ships came from the north.", nth=1)
    new = "A new opening.\n\n" + OLD.replace("in three stages", "in three long stages")
    new = new.replace("Nobody remembers", "Nobody now remembers")
    work, fates = carried(new, first, second)
    assert fates == [Fate.MOVED, Fate.MOVED]
    starts = [note.span.start for note in work.notes]
    place = new.index("Ships came")
    assert starts == [place, new.index("Ships came", place + 1)]


def test_an_ambiguous_passage_is_not_guessed() -> None:
    # Its words now stand twice, each time between the same other words.
    old = "At first ships came from the north. Then they stayed away for good.\n"
    line = "Every spring the ships came from the north. The town was glad of it.\n"
    new = line + "\n" + line
    note = note_on("ships came from the north.", old)
    work, fates = carried(new, note, old=old)
    assert fates == [Fate.ORPHAN]
    assert work.notes == ()


def test_a_short_word_needs_its_surroundings() -> None:
    old = "The old treaty was signed in spring and kept in a box.\n"
    note = note_on("treaty", old)
    near = "The old treaty was signed in autumn and kept in a box.\n"
    far = "They spoke all day of a treaty which nobody had ever seen before.\n"
    assert carried(near, note, old=old)[1] == [Fate.MOVED]
    assert carried(far, note, old=old)[1] == [Fate.ORPHAN]
    inside = "The old treatyship was signed in spring and kept in a box.\n"
    assert carried(inside, note, old=old)[1] == [Fate.ORPHAN]


def test_a_paragraph_that_moved_takes_its_notes_along() -> None:
    lines = OLD.split("\n\n")
    new = "\n\n".join([lines[0], lines[3].strip(), lines[1], lines[2]]) + "\n"
    work, fates = carried(new, note_on("second pier"))
    assert fates == [Fate.EXACT]
    assert words(work, new) == ["second pier"]


def test_a_link_with_one_lost_end_is_an_orphan_and_may_come_back() -> None:
    a = note_on("The harbour of the old town was built in three stages.").span
    b = Span(0, 47)
    link = LinkWork(LinkAnchor(a, b, LinkSize.SENTENCE), Decision.ACCEPTED, "good")
    gone = OLD.replace(a.slice(OLD), "Nothing is known.")
    work, fates = carried(gone, link)
    assert fates == [Fate.ORPHAN]
    assert work.links == ()
    (orphan,) = work.orphans
    assert orphan.quotes == (a.slice(OLD), b.slice(OTHER))
    other = Document(OTHER)
    again, report = reanchor(work, (Document(gone), other), (Document(OLD), other))
    assert again.orphans == ()
    (back,) = again.links
    assert (back.anchor, back.decision, back.note) == (
        link.anchor,
        Decision.ACCEPTED,
        "good",
    )
    assert back.moved
    assert report.count(Fate.MOVED) == 1
    confirmed = do_change(again, acts.confirm(again, START, [back]))
    assert confirmed.links == (link,)
    assert do_change(work, acts.forget(work, START, orphan)).entries == ()


def test_borders_marks_and_facts_go_along() -> None:
    a = note_on("Nobody remembers who laid the first stone.").span
    inner = note_on("who laid the first stone").span
    anchor = LinkAnchor(a, Span(0, 10), LinkSize.SENTENCE)
    link = LinkWork(anchor, borders=(inner, Span(0, 8)))
    mark = ThemeMark(Side.A, inner, "stone", Verdict.MARKED)
    facts = Facts(Side.A, "On harbours", date=datetime.date(1950, 1, 1))
    new = "First.\n\n" + OLD
    work, fates = carried(new, link, mark, facts)
    assert fates == [Fate.EXACT, Fate.EXACT]
    (moved,) = work.links
    assert moved.borders is not None
    assert moved.borders[0].slice(new) == "who laid the first stone"
    assert work.marks[0].span == moved.borders[0]
    assert work.facts(Side.A) == facts


def test_two_entries_do_not_share_a_place() -> None:
    old = "Ships came from the north in spring.\n\nShips came from the north in May.\n"
    new = "Ships came from the north in spring.\n"
    notes = [
        note_on("Ships came from the north", old),
        note_on("Ships came from the north", old, nth=1),
    ]
    work, fates = carried(new, *notes, old=old)
    assert fates == [Fate.EXACT, Fate.ORPHAN]
    assert len(work.entries) == 2


def test_work_on_other_texts_is_refused() -> None:
    other = Document("x"), Document("y")
    with pytest.raises(WorkError, match="other texts"):
        reanchor(work_of(), other, other)


@settings(max_examples=40, deadline=None)
@given(prose, prose, st.data())
def test_nothing_is_lost_and_nothing_lies_outside(
    old: str, new: str, data: st.DataObject
) -> None:
    b = Document(OTHER)
    work = data.draw(histories(text_ids(old, OTHER))).work
    after, report = reanchor(work, (Document(old), b), (Document(new), b))
    assert len(after.entries) == len(work.entries)
    for entry in after.entries:
        make_change(after, START, "again", [(entry.key, entry)])
    for one in report.carried:
        assert (one.fate is Fate.ORPHAN) == isinstance(one.after, Orphan)
        if one.fate is Fate.EXACT and isinstance(one.before, PassageNote):
            assert isinstance(one.after, PassageNote)
            texts = (old, new) if one.before.side is Side.A else (OTHER, OTHER)
            assert one.before.span.slice(texts[0]) == one.after.span.slice(texts[1])


@settings(max_examples=40, deadline=None)
@given(st.lists(prose, min_size=1, max_size=5, unique=True), st.data())
def test_paragraphs_put_in_and_taken_out_move_the_others(
    parts: list[str], data: st.DataObject
) -> None:
    parts = [f"Part {n}. {part}" for n, part in enumerate(parts)]
    old = "\n\n".join(parts)
    number = data.draw(st.integers(0, len(parts) - 1))
    place = old.index(parts[number])
    kept = data.draw(st.sets(st.integers(0, len(parts) - 1))) | {number}
    new = "\n\n".join(["New!", *(parts[n] for n in sorted(kept))])
    start = data.draw(st.integers(0, 5))
    span = Span(place + start, place + len(f"Part {number}."))
    placed = Carrier(old, new).carry(span)
    assert placed is not None
    assert placed.span.start == new.index(parts[number]) + start
    assert placed.span.slice(new) == span.slice(old)
