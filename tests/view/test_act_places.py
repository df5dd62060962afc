"""The words that an act of the history is told by."""

from diptych.decisions import acts
from diptych.decisions.change import do_change
from diptych.decisions.model import Decision, LinkAnchor, Side
from diptych.text.span import Span
from diptych.view.act_places import MOST_LETTERS, words_of_act
from tests.decisions.strategies import START, text_ids

A = "The quay\nwas closed  in winter. The quay was open in spring."
B = "A long letter: " + "word after word " * 12
EMPTY = text_ids(A, B)


def test_a_decision_on_copies_names_the_words_of_the_first() -> None:
    anchors = [LinkAnchor(Span(0, 19), Span(0, 6), None)]
    anchors.append(LinkAnchor(Span(30, 43), Span(0, 6), None))
    change = acts.decide(EMPTY, START, anchors, Decision.REJECTED, "L1")
    assert words_of_act(change, A, B) == "The quay was closed"


def test_an_act_is_told_on_the_side_where_it_was_done() -> None:
    note = acts.note_passage(EMPTY, START, Side.B, Span(2, 13), "why?", ())
    assert words_of_act(note, A, B) == "long letter"


def test_a_long_passage_is_known_by_its_beginning() -> None:
    note = acts.note_passage(EMPTY, START, Side.B, Span(0, len(B)), "why?", ())
    words = words_of_act(note, A, B)
    assert words.startswith("A long letter: word after")
    assert words.endswith("…")
    assert len(words) <= MOST_LETTERS


def test_what_was_taken_back_is_told_too_and_a_title_has_no_words() -> None:
    anchor = LinkAnchor(Span(0, 8), Span(0, 6), None)
    made = acts.link_by_hand(EMPTY, START, anchor.a, anchor.b)
    gone = acts.unlink(do_change(EMPTY, made), START, anchor)
    assert words_of_act(gone, A, B) == "The quay"
    given = acts.decide(EMPTY, START, [], Decision.ACCEPTED, "")
    assert words_of_act(given, A, B) == ""
