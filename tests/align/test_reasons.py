"""What a link says of itself, in words for the reader."""

from tests.align.texts import link


def test_quotation_marks_inside_a_quotation_are_single() -> None:
    one = "The harbour paper holds that “dredging and granite” are dear this year."
    two = "The harbour paper holds that dredging and granite are dear, as ever."
    reasons = [found.why for found in link(one, two).links]
    assert any("‘dredging and granite’" in why for why in reasons)
    assert not any("““" in why or "”” " in why for why in reasons)
