"""Where sentences end. A bar marks each border in the cases below."""

from itertools import pairwise

import pytest

from diptych.text.sentences import LONGEST, heading_sentence, split_sentences
from diptych.text.span import Span


def _split(text: str) -> list[str]:
    return [span.slice(text) for span in split_sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "marked",
    [
        "They met in the U.S.| The talks failed.",
        "The U.S. President spoke.",
        "U.S. allies, e.g. Japan, and i.e. others agreed.",
        "In Washington D.C. nothing moved.",
        "Dr. Smith met Mr. Jones and Gen. Lee.| They spoke.",
        "J. K. Rowling and George H. W. Bush met.| Then they left.",
        "See No. 5, Vol. 3, p. 12.| It says so.",
        "It began with World War I. and went on.",
        "It began with World War I.| The rest is known.",
        "In the U.S. 38 percent agreed.| Elsewhere fewer did.",
        "It ended at 5 p.m.| 30 men left.",
        "It cost $3.5 million.| That is 4,300 a day.",
        "On Feb. 4 they signed.| On Aug. 10 they left.",
        "The end came in 2022.| The rest is known.",
        "He chose plan B.| The others did not.",
        "They trade, talk, etc.| Nothing else.",
        "It suits many.| therefore, it will stay.",
        "Trains, trams etc. however, remain.",
        "Late Dec. moreover, it froze.",
        "It suits many. but not all.",
        "It suits many... therefore, it will stay.",
        "It suits many.| With time, it will suit all.",
        "It opened at 9 a.m. and closed at 5 p.m.| Everyone left.",
        "Apple Inc. makes phones.| Others do not.",
        "Smith et al. argue this.| Others do not.",
        "It is so.[1]| But not here.[2][3]| And there.",
        "It was “done.”| Then he left.",
        "He said: “Go.”| “Why?” she asked.",
        "He cried “No!” and left.",
        "Well... maybe not.| Well...| The end.",
        "“Any country…” adding nothing.",
        "He came from Boston , Mass. , and stayed.",
        "Well . . . maybe . . . not.| Yes.",
        "(See above.| It is there.)| Next one.",
        "Really?!| Yes!| Good.",
        "It ended.|The next began.",
        "It has a stop.¹| Then another.",
        "中俄关系。|不针对第三方！|真的吗？|“是的。”|他说。",
        "В 2022 г. Россия и Китай договорились.| Это важно.",
        "16 июня 2022 г. они встретились.| Потом ушли.",
        "Он сказал, т.е. объявил, т. е. решил.| А. С. Пушкин писал.",
        "Они торгуют, говорят и т.д.| Потом ушли.",
        "Am 24. Februar 2022 begann es.| Im 20. Jahrhundert auch.",
        "Das ist z. B. so, vgl. Abb. 3.| Herr Dr. Müller kam.",
        "Il a dit : « Non. »| Puis il partit.| M. Macron parla.",
        "¿Qué es?| Es el Sr. López.| ¡Claro!",
        "यह पहला है।| यह दूसरा है।",
        "هل هذا صحيح؟| نعم هذا صحيح.",
    ],
)
def test_sentences(marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    assert _split(marked.replace("|", "")) == expected


@pytest.mark.parametrize(
    ("block", "first"),
    [
        ("## A heading", "A heading"),
        ("> Quoted words.", "Quoted words."),
        ("- An item.", "An item."),
        ("12. An item.", "An item."),
        ("[3] A note.", "A note."),
        ("[^a]: A note.", "A note."),
        ("2022. It was a year.", "2022."),
        ("-5 degrees.", "-5 degrees."),
        ("#1 on the list.", "#1 on the list."),
    ],
)
def test_markers_are_no_part_of_a_sentence(block: str, first: str) -> None:
    assert _split(block)[0] == first


@pytest.mark.parametrize(
    ("block", "title"),
    [
        ("What now? Three answers", "What now? Three answers"),
        ("A title\n=======", "A title"),
        ("## A title ##", "A title"),
    ],
)
def test_a_heading_is_one_sentence(block: str, title: str) -> None:
    spans = heading_sentence(block, 0, len(block))
    assert [span.slice(block) for span in spans] == [title]


def test_a_sentence_without_end_is_cut_at_lesser_marks() -> None:
    text = "word and word; " * 1_000
    spans = list(split_sentences(text, 0, len(text)))
    assert len(spans) > 5
    assert all(len(span) <= LONGEST for span in spans)
    assert all(span.slice(text).endswith(";") for span in spans)
    assert not any(text[a.end : b.start].strip() for a, b in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The town grew.3 And fell.", ["The town grew.3", "And fell."]),
        ("It rose.12–14 Then", ["It rose.12–14", "Then"]),
        ("He said “no.”4 Then left.", ["He said “no.”4", "Then left."]),
        ("See No.3 The rest.", ["See No.3 The rest."]),
        ("It was 3.5 m high.", ["It was 3.5 m high."]),
        ("On 4.12 He left.", ["On 4.12 He left."]),
        ("See p.3 The rest.", ["See p.3 The rest."]),
        ("On Jan.12 He left.", ["On Jan.12 He left."]),
        ("Цены выросли.3 Это так.", ["Цены выросли.3", "Это так."]),
    ],
)
def test_a_glued_note_number_ends_a_sentence(text: str, sentences: list[str]) -> None:
    assert [s.slice(text) for s in split_sentences(text, 0, len(text))] == sentences


def test_sentences_are_found_as_they_are_asked_for() -> None:
    """A book in one paragraph need not be gone through before the first is read."""
    sentences = split_sentences("One ends here. Two ends here. Three.", 0, 36)
    assert next(sentences) == Span(0, 14)
    assert [span.start for span in sentences] == [15, 30]


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("The work was over.With time, it was forgotten.", 2),
        ("The work was over.However, nobody knew.", 2),
        ("They write in asp.Net and read report.Final there.", 1),
        ("See example.Org for more.", 1),
    ],
)
def test_white_space_lost_between_two_sentences(text: str, many: int) -> None:
    """Only a word that no name goes on with shows that a sentence began."""
    assert len(_split(text)) == many
