"""A codebook under edit in the journal."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.app.drafts import CodebookDraft, draft_record, parse_draft
from diptych.app.journal import Journal
from diptych.app.recovery import discard, find_recoverable, recover
from tests.app.test_journal import crashed, worked
from tests.snapshot.strategies import plain_sample

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(st.lists(st.tuples(st.sampled_from("ab"), WORDS), max_size=6))
def test_what_was_edited_comes_back_from_its_lines(
    states: list[tuple[str, str]],
) -> None:
    before: CodebookDraft | None = None
    back: CodebookDraft | None = None
    for saved, source in states:
        draft = CodebookDraft("book.yaml", None, saved, source)
        line = json.loads(json.dumps(draft_record(draft, before)))
        back = parse_draft(line["codebook"], back)
        assert back == draft
        before = draft


def test_a_line_holds_only_what_changed() -> None:
    source = "themes: []\n" * 1_000
    first = CodebookDraft("book.yaml", Path("/books/book.yaml"), source, source + "a")
    second = CodebookDraft("book.yaml", first.path, source, source + "ab")
    assert len(json.dumps(draft_record(second, first))) < 200


@pytest.mark.parametrize(
    "value",
    [
        7,
        {},
        {"name": "x", "path": None, "head": 0, "tail": 0, "text": "x"},
        {"name": "x", "path": None, "saved": "ab", "head": 2, "tail": 1, "text": ""},
        {"name": "x", "path": None, "saved": "ab", "head": -1, "tail": 0, "text": ""},
    ],
)
def test_a_line_that_is_none_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="draft"):
        parse_draft(value, None)


def test_a_draft_alone_is_worth_bringing_back(tmp_path: Path) -> None:
    journal = Journal.open(plain_sample(), folder=tmp_path)
    one = CodebookDraft("book.yaml", None, "a", "ab")
    two = CodebookDraft("book.yaml", None, "a", "abc")
    journal.keep_draft(one)
    journal.keep_draft(two)
    journal.leave()
    (found,) = find_recoverable(tmp_path)
    assert (found.changes, found.draft) == (0, True)
    back = recover(found)
    assert back.draft == two
    assert not back.notice
    discard(found)


def test_a_codebook_that_was_saved_is_not(tmp_path: Path) -> None:
    journal = Journal.open(plain_sample(), folder=tmp_path)
    journal.keep_draft(CodebookDraft("book.yaml", None, "a", "ab"))
    journal.keep_draft(None)
    journal.leave()
    assert find_recoverable(tmp_path) == ()


def test_acts_and_drafts_go_together(tmp_path: Path) -> None:
    journal = Journal.open(plain_sample(), folder=tmp_path)
    journal.keep_draft(CodebookDraft("book.yaml", None, "a", "ab"))
    history = worked(journal)
    journal.leave()
    (found,) = find_recoverable(tmp_path)
    back = recover(found)
    assert found.changes == back.changes == 3
    assert back.snapshot.work == history.work
    assert back.draft is not None
    discard(found)


def test_a_journal_without_drafts_has_none(tmp_path: Path) -> None:
    crashed(tmp_path)
    (found,) = find_recoverable(tmp_path)
    assert not found.draft
    assert recover(found).draft is None
    discard(found)
