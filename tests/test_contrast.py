"""What does not agree inside a link, as a reader would name it."""

import pytest

from diptych.align.aligner import align
from diptych.align.model import ContrastKind, LinkSize
from diptych.contrast import find_contrasts
from tests.align.texts import PARAGRAPHS, bracket, read


def contrasts(a: str, b: str) -> list[tuple[str, str, str]]:
    """Return the contrasts of the best sentence link as kind and words."""
    one, two = read(a), read(b)
    links = align(one, two, min_score=0.0).links
    best = next(x for x in links if x.size is LinkSize.SENTENCE)
    return [
        (str(x.kind), x.a.slice(a), x.b.slice(b))
        for x in find_contrasts(one, two, best)
    ]


@pytest.mark.parametrize(
    ("case", "kind"),
    [
        ("The fleet counted [14/17] herring boats before the autumn storms.", "number"),
        ("The fleet counted [twelve/ninety] herring boats that winter.", "number"),
        ("Delegates signed the fisheries accord in [1988/1992] near Bergen.", "date"),
        ("Delegates signed the accord on 4 [March/June] near Bergen.", "date"),
        ("The treaty was drafted by [Halvorsen/Petersen] before the frost.", "name"),
        ("The shipyard will [/not] dismiss its apprentices before spring.", "negation"),
        ("The accord foresees a [peaceful/military] settlement of the crisis.", "term"),
    ],
)
def test_a_changed_value_is_a_contrast(case: str, kind: str) -> None:
    """One contrast, of the right kind, exact to the word."""
    a, b = bracket(case)
    words = case[case.index("[") + 1 : case.index("]")].split("/")
    assert contrasts(a, b) == [(kind, *words)]


def test_a_key_term_beside_a_shared_formula() -> None:
    """The rest of the two sentences may differ."""
    a = (
        "Defined by principles of non-alignment, non-confrontation and "
        "non-targeting of third parties, their relation rests on respect."
    )
    b = (
        "“Non-alliance, non-confrontation and non-targeting of any third party” is "
        "the golden rule, tested by history."
    )
    assert ("term", "non-alignment", "Non-alliance") in contrasts(a, b)


@pytest.mark.parametrize(
    "case",
    [
        "The apprentices [sail/sailed] beyond the northern lighthouse.",
        "A crisis in [Ukraine/Ukrainian] harbours worried the insurers.",
        "The fleet counted [12/twelve] herring boats before the storms.",
        "The fleet was [large/old] and slow in every autumn storm.",
        "[Yesterday/Frankly], the insurers refused to pay for the orchards.",
    ],
)
def test_other_forms_and_everyday_words_are_none(case: str) -> None:
    """Precise rather than many."""
    assert contrasts(*bracket(case)) == []


def test_numbers_between_words_that_disagree_are_none() -> None:
    """Two sentences that hold some number each do not contradict each other."""
    a = "In 1884 Danish engineers dredged the harbour before the lighthouse of Velmar."
    b = "The lighthouse near Velmar harbour burned for 17 hours, said the engineers."
    assert contrasts(a, b) == []


def test_a_passage_has_none_of_its_own() -> None:
    """They stand at the sentences inside."""
    a = "\n\n".join(PARAGRAPHS)
    b = a.replace("1884", "1898")
    one, two = read(a), read(b)
    found = {
        x.size: find_contrasts(one, two, x)
        for x in align(one, two).links
        if x.a.overlap(x.b) and "1884" in x.a.slice(a)
    }
    assert found[LinkSize.PASSAGE] == ()
    (date,) = found[LinkSize.SENTENCE]
    assert (date.kind, date.a.slice(a)) == (ContrastKind.DATE, "1884")
