"""Coding again after one theme has changed gives what coding all again gives."""

from dataclasses import replace

from diptych.text.analysis import analyse
from diptych.text.document import Document
from diptych.themes.coding import code
from diptych.themes.live import changes, code_themes, including, recode
from diptych.themes.model import Codebook
from diptych.themes.plan import shelf_for
from tests.themes.support import book

BOOK = """\
themes:
  - id: money
    label: Money
    include: [metal]
    phrases: [coin]
  - id: metal
    label: Metal
    include: [gold]
    phrases: [iron]
    themes:
      - id: gold
        label: Gold
        phrases: [gold]
  - id: bread
    label: Bread
    phrases: [bread, flour]
"""
TEXT = "Gold and iron coins buy bread. Silver buys flour of iron mills."


def edited(codebook: Codebook, theme: str, phrases: tuple[str, ...]) -> Codebook:
    """Give one top theme, or the only child of one, other phrases."""
    return replace(
        codebook,
        themes=tuple(
            replace(
                t,
                phrases=phrases if t.id == theme else t.phrases,
                themes=tuple(
                    replace(c, phrases=phrases) if c.id == theme else c
                    for c in t.themes
                ),
            )
            for t in codebook.themes
        ),
    )


def test_a_changed_theme_and_those_that_include_it_are_coded_again() -> None:
    analysis = analyse(Document.from_text(TEXT, language="en"))
    before = book(BOOK)
    old = code(analysis, before).spans
    for theme, phrases in (
        ("gold", ("silver",)),
        ("metal", ()),
        ("bread", ("mill", "bread")),
    ):
        after = edited(before, theme, phrases)
        assert recode(analysis, after, [theme], old) == code(analysis, after)


def test_themes_alone_give_what_they_give_among_others() -> None:
    analysis = analyse(Document.from_text(TEXT, language="en"))
    codebook = book(BOOK)
    whole = code(analysis, codebook).spans
    for wanted in (["money"], ["gold", "bread"], ["nobody"], []):
        found = code_themes(analysis, codebook, wanted).spans
        assert found == tuple(one for one in whole if one.theme in wanted)


def test_drafts_do_not_push_the_real_codebook_out() -> None:
    analysis = analyse(Document.from_text(TEXT, language="en"))
    codebook = book(BOOK)
    code(analysis, codebook)
    kept = shelf_for.cache_info()
    for number in range(20):
        draft = edited(codebook, "bread", (f"flour {number}",))
        code_themes(analysis, draft, ["bread"])
    assert shelf_for.cache_info() == kept


def test_what_includes_a_theme() -> None:
    assert including(book(BOOK), ["gold"]) == {"gold", "metal", "money"}
    assert including(book(BOOK), ["bread"]) == {"bread"}


def test_new_lost_and_kept() -> None:
    analysis = analyse(Document.from_text(TEXT, language="en"))
    codebook = book(BOOK)
    before = code(analysis, codebook).spans
    draft = edited(codebook, "bread", ("buy bread", "mill"))
    change = changes(before, recode(analysis, draft, ["bread"], before).spans)
    assert [one.cue for one in change.new] == ["mills"]
    assert [one.cue for one in change.lost] == ["flour"]
    assert "buy bread" in [one.cue for one in change.kept]
    nothing = changes(before, before)
    assert nothing.kept == before
    assert not nothing.new
    assert not nothing.lost


def test_a_theme_that_is_gone_leaves_no_spans() -> None:
    analysis = analyse(Document.from_text(TEXT, language="en"))
    codebook = book(BOOK)
    before = code(analysis, codebook).spans
    less = replace(codebook, themes=codebook.themes[:2])
    assert recode(analysis, less, [], before) == code(analysis, less)
