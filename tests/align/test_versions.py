"""What versions keep, what a page is about, and runs of everyday words."""

from dataclasses import replace

from diptych.align.candidates import find_candidates
from diptych.align.context import in_context
from diptych.align.model import LinkSize
from diptych.align.rarity import weigh
from diptych.align.sentences import score_pairs
from diptych.align.sides import Sides, make_sides
from diptych.align.signals import Pair, examine
from diptych.align.watch import Watch
from tests.align.texts import HARBOUR, MUSEUM, ORCHARD, link, read


def pairs_of(a: str, b: str) -> tuple[Sides, list[Pair]]:
    """Return two texts as the aligner sees them, and their pairs of sentences."""
    sides, watch = make_sides(read(a), read(b), Watch()), Watch()
    return sides, in_context(
        sides, examine(sides, find_candidates(sides, watch), watch), watch
    )


def test_what_is_kept_does_not_hang_on_the_order() -> None:
    """The share of sentences kept is the same when the blocks change places."""
    text = f"{HARBOUR}\n\n{ORCHARD}"
    _, straight = pairs_of(text, f"{HARBOUR}\n\n{MUSEUM}")
    _, moved = pairs_of(text, f"{MUSEUM}\n\n{HARBOUR}")
    kept = {pair.around.kept for pair in (*straight, *moved)}
    assert len(kept) == 1
    assert 0 < kept.pop() < 1


def test_independent_texts_keep_nothing() -> None:
    """Sentences on one harbour in unlike words are not kept."""
    other = "A harbour without a crane loses its ships. Its lighthouse needs oil."
    _, pairs = pairs_of(HARBOUR, other)
    assert all(pair.around.kept == 0 for pair in pairs)


def test_order_falls_when_words_change_places() -> None:
    """The same words in another order are all in common, and not in one order."""
    a = "The brass sextant hangs near the stairs of the museum."
    b = "Near the stairs of the museum hangs the brass sextant."
    _, (pair,) = pairs_of(a, b)
    assert pair.common == 1
    assert pair.order < 1


def test_a_short_page_that_repeats_a_name_is_about_it() -> None:
    """One repetition in a page weighs a name down more than in a long text."""
    page = weigh({"sextant": 12, "the": 400, "harbour": 400}, "en")
    book = weigh({"sextant": 12, "the": 9000, "harbour": 9000}, "en")
    assert page["sextant"] < book["sextant"]


def test_a_short_text_says_little_of_its_subject() -> None:
    """The same nearness in words is believed the more, the longer the texts are."""
    once, _ = pairs_of(HARBOUR, HARBOUR)
    thrice, _ = pairs_of("\n\n".join([HARBOUR] * 3), "\n\n".join([HARBOUR] * 3))
    assert 0 < once.subject < thrice.subject < 1


def test_a_run_of_everyday_words_is_no_phrase_to_show() -> None:
    """What two sentences share is "rather than", and that is a formula."""
    a = "The council wanted a crane rather than another lighthouse for the harbour."
    b = "Growers of apples along the valley pray for rain rather than for frost."
    found = link(a, b, min_score=0.0).links
    assert not [x for x in found if x.size is LinkSize.PHRASE and x.score >= 0.5]


def test_in_versions_a_sentence_has_one_partner() -> None:
    """Likeness counts for less where one of the sentences has a better partner."""
    maker = "The brass sextant was signed by a clockmaker from Bergen with a heron."
    better = "A clockmaker from Bergen had signed the brass sextant with a heron."
    like = "Elsewhere hangs a brass lamp; no clockmaker claims its heron or sextant."
    a = f"{HARBOUR}\n\n{maker}"
    b = f"{ORCHARD}\n\n{better} {like}"
    sides, pairs = pairs_of(a, b)
    place = (len(sides.a.sentences) - 1, len(sides.b.sentences) - 1)

    def score(subject: float) -> float:
        scored = score_pairs(replace(sides, subject=subject), pairs, Watch())
        return next(
            one.link.score for one in scored if (one.pair.a, one.pair.b) == place
        )

    # Up to a cosine of 0.4 a nearer subject speaks for likeness, and no further.
    assert score(0.4) == score(0.5) > score(0.6) > score(0.7) == score(0.9)
