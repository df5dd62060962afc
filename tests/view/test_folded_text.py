"""Folded texts: what is looked for is found where it stands in the text itself."""

from hypothesis import given
from hypothesis import strategies as st

from diptych.view.folded_text import FoldedText, fold

SIGNS = st.text(alphabet="aB ßİǅŉﬁ’“–\u00a0\n😀é", max_size=40)


def test_case_and_signs_of_print_are_folded() -> None:
    assert fold("The “Joint\nStatement” – STRASSE") == 'the "joint statement" - strasse'
    assert fold("Straße") == fold("STRASSE")


@given(SIGNS)
def test_every_place_is_known_in_the_folded_text(text: str) -> None:
    folded = FoldedText.of(text)
    assert folded.text == fold(text)
    for place in range(len(text) + 1):
        assert folded.place(place) == len(fold(text[:place]))
