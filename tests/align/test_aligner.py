"""What the aligner must find, and must not."""

from math import fsum

import pytest

from diptych.align.aligner import align
from diptych.align.model import LinkKind, LinkSize
from diptych.errors import Cancelled
from tests.align.texts import (
    HARBOUR,
    MUSEUM,
    ORCHARD,
    PARAGRAPHS,
    UNLIKE,
    link,
    of_size,
    read,
)


def test_identical_texts_give_verbatim_links() -> None:
    """Each sentence is linked with its twin, nearly certain, inside one passage."""
    text = "\n\n".join(PARAGRAPHS)
    found = link(text, text)
    sentences = of_size(found, LinkSize.SENTENCE)
    assert len(sentences) == 8
    assert all(x.a == x.b and x.kind is LinkKind.VERBATIM for x in sentences)
    assert min(x.score for x in sentences) >= 0.95
    (passage,) = of_size(found, LinkSize.PASSAGE)
    assert (passage.a.start, passage.a.end) == (0, len(text))


def test_paragraphs_in_another_order_are_all_found() -> None:
    """Order does not matter: eight sentences of eight, none crossed."""
    a, b = "\n\n".join(PARAGRAPHS), "\n\n".join(reversed(PARAGRAPHS))
    sentences = of_size(link(a, b), LinkSize.SENTENCE)
    assert sorted(x.a.slice(a) for x in sentences) == sorted(
        x.b.slice(b) for x in sentences
    )
    assert len(sentences) == 8
    assert all(x.a.slice(a) == x.b.slice(b) for x in sentences)


def test_each_copy_of_a_repeated_passage_has_its_links() -> None:
    """A text that repeats its opening is linked at both places."""
    a = "\n\n".join((HARBOUR, ORCHARD, HARBOUR))
    sentences = of_size(link(a, "\n\n".join((MUSEUM, HARBOUR))), LinkSize.SENTENCE)
    assert len(sentences) == 4
    assert len({x.a for x in sentences}) == 4
    assert len({x.b for x in sentences}) == 2


def test_a_sentence_split_in_two_is_one_link() -> None:
    """The link covers the whole sentence and both of its halves."""
    a = (
        "The harbour of Velmar was dredged in 1884 by Danish engineers, and the "
        "stubborn sandbank before the lighthouse vanished within a single summer."
    )
    b = (
        "The harbour of Velmar was dredged in 1884 by Danish engineers. The "
        "stubborn sandbank before the lighthouse vanished within a single summer."
    )
    (found,) = of_size(link(a, b), LinkSize.SENTENCE)
    assert (found.a.slice(a), found.b.slice(b)) == (a, b)
    (back,) = of_size(link(b, a), LinkSize.SENTENCE)
    assert (back.a, back.b) == (found.b, found.a)


def test_a_shared_formula_in_unlike_sentences_is_a_phrase() -> None:
    """The phrase begins and ends with words that both sides hold."""
    a = (
        "Critics of the accord complained that the Reciprocal Lighthouse Maintenance "
        "Convention favoured wealthy shipowners over coastal fishermen. "
        "The lighthouse convention divided shipowners and fishermen along the coast."
    )
    b = (
        "After nine winters of bargaining, delegates finally ratified the reciprocal "
        "lighthouse maintenance convention in a draughty customs shed. Shipowners "
        "on the coast welcomed the lighthouse convention, and fishermen did not."
    )
    found = [
        (x.a.slice(a), x.b.slice(b))
        for x in link(a, b).links
        if x.size is LinkSize.PHRASE and x.score >= 0.5
    ]
    assert (
        "Reciprocal Lighthouse Maintenance Convention",
        "reciprocal lighthouse maintenance convention",
    ) in found


def test_what_a_note_names_counts_for_less() -> None:
    """A formula in a note is linked, but less surely than one in the text."""
    a = f"{HARBOUR}\n\nThe Reciprocal Lighthouse Maintenance Convention had critics."
    formula = "Reciprocal Lighthouse Maintenance Convention, Bergen 1884"
    in_text = f"{HARBOUR}\n\nDelegates spoke of the {formula}."
    in_note = f"{HARBOUR}[^1]\n\n[^1]: Delegates spoke of the {formula}."

    def best(b: str) -> float:
        return max(
            x.score
            for x in link(a, b, min_score=0.0).links
            if x.size is LinkSize.PHRASE and "Maintenance" in x.a.slice(a)
        )

    assert best(in_note) < best(in_text)


def test_unrelated_texts_give_nothing_to_show() -> None:
    """Everyday words in common make no link of 0.5 or more."""
    for text in PARAGRAPHS:
        assert not [x for x in link(text, UNLIKE).links if x.score >= 0.5]


def test_a_heading_both_texts_have_makes_no_passage() -> None:
    """The sentences under two headings of one word have nothing to do with another."""
    a, b = f"# Conclusion\n\n{HARBOUR}", f"# Conclusion\n\n{ORCHARD}"
    assert not [x for x in link(a, b).links if x.size is LinkSize.PASSAGE]


def test_references_take_no_part() -> None:
    """Two bibliographies that hold one title are not linked."""
    entry = "Halvorsen, Ingrid, Lighthouses of the Northern Coast, Bergen 1991, p. 12."
    references = f"References\n\n{entry}\n\n{entry.replace('p. 12', 'pp. 90-94')}"
    found = link(f"{HARBOUR}\n\n{references}", f"{ORCHARD}\n\n{references}")
    assert not [x for x in found.links if x.score >= 0.5]


def test_a_paraphrase_has_its_evidence() -> None:
    """The reason names words that both sides hold, and the parts make the score."""
    a = "The brass sextant was signed by a clockmaker from Bergen with a tiny heron."
    b = "A Bergen clockmaker put his mark, a small heron, on the sextant of brass."
    best = link(a, b, min_score=0.0).links[0]
    terms = {term.term for term in best.evidence.terms}
    assert {"sextant", "clockmaker", "heron", "bergen"} <= terms
    assert sum(part.value for part in best.evidence.parts) == pytest.approx(
        best.score, abs=1e-9
    )
    assert best.why.endswith(".")


def test_links_that_are_cut_are_told() -> None:
    """The best are kept, and the notice says how many there were."""
    text = "\n\n".join(PARAGRAPHS)
    whole = align(read(text), read(text))
    cut = align(read(text), read(text), max_links=3)
    assert whole.complete
    assert not whole.notices
    assert not cut.complete
    assert [(x.a, x.b, x.score) for x in cut.links] == [
        (x.a, x.b, x.score) for x in whole.links[:3]
    ]
    assert f"3 of {len(whole.links)}" in cut.notices[0]


def test_the_least_score_is_kept_to() -> None:
    """No link below what was asked for."""
    a, b = "\n\n".join(PARAGRAPHS), f"{MUSEUM} {UNLIKE}"
    assert all(x.score >= 0.6 for x in link(a, b, min_score=0.6).links)


def test_cancel_ends_the_work() -> None:
    """The first yes is enough."""
    with pytest.raises(Cancelled):
        align(read(HARBOUR), read(ORCHARD), should_cancel=lambda: True)


def test_progress_rises_to_the_end() -> None:
    """Shares never fall and stay within 0 and 1."""
    heard: list[float] = []
    text = "\n\n".join(PARAGRAPHS)
    align(read(text), read(text), progress=lambda share, _: heard.append(share))
    assert heard == sorted(heard)
    assert 0 <= heard[0] <= heard[-1] <= 1


@pytest.mark.parametrize(
    ("a", "b"), [("Yes.", "Yes."), ("word", "another"), ("...1", "1")]
)
def test_the_smallest_texts_are_no_trouble(a: str, b: str) -> None:
    """One word a side compares."""
    assert all(0 <= x.score <= 1 for x in link(a, b, min_score=0.0).links)


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        (
            "fr",
            "Les ministres des deux pays ont signé le traité de Lisbonne hier soir.",
            "Hier, les ministres ont enfin signé à Lisbonne le traité des deux pays.",
        ),
        (
            "ru",
            "Министры двух стран подписали вчера договор о рыболовстве в Бергене.",
            "Договор о рыболовстве подписан министрами двух стран вчера в Бергене.",
        ),
        (
            "zh",
            "两国部长昨天在卑尔根签署了渔业条约。",
            "昨天，两国部长在卑尔根签署渔业条约。",
        ),
        (
            "sw",
            "Mawaziri wa nchi mbili walitia saini mkataba wa uvuvi mjini Bergen jana.",
            "Jana mjini Bergen mawaziri wa nchi mbili walitia saini mkataba wa uvuvi.",
        ),
    ],
)
def test_other_languages_go_the_same_way(language: str, a: str, b: str) -> None:
    """Inflected, reordered, without spaces or without a word list: still one link."""
    from diptych.text.analysis import analyse
    from diptych.text.document import Document

    one = analyse(Document.from_text(a, language=language))
    two = analyse(Document.from_text(b, language=language))
    assert align(one, two).links


@pytest.mark.parametrize(
    "words",
    ["The cat sat on the mat in the kitchen.", "Yes, he said."],
)
def test_the_same_sentence_is_sure_where_there_is_nothing_else(words: str) -> None:
    (one,) = link(words, words).links
    assert one.score > 0.9
    assert one.kind is LinkKind.VERBATIM
    assert fsum(part.value for part in one.evidence.parts) == pytest.approx(one.score)


def test_a_bare_heading_is_not_sure_among_many_sentences() -> None:
    a = "Conclusion\n\n" + "\n\n".join(
        f"Alder{n} grew by the brook." for n in range(60)
    )
    b = "Conclusion\n\n" + "\n\n".join(f"Birch{n} fell in a storm." for n in range(60))
    assert all(one.score < 0.5 for one in link(a, b).links if len(one.a) < 12)
