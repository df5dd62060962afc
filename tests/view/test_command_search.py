"""A few letters find a command."""

from diptych.view.command_search import rank

NAMES = ("Next Link Go", "Previous Link Go", "Links View", "Bring Together Go")


def _found(query: str) -> list[str]:
    return [NAMES[place] for place in rank(query, NAMES)]


def test_nothing_typed_means_everything_in_its_order() -> None:
    assert _found("") == list(NAMES)
    assert _found("  ") == list(NAMES)


def test_the_beginning_of_a_word_comes_before_its_middle() -> None:
    assert _found("ink") == ["Links View", "Next Link Go", "Previous Link Go"]
    assert _found("li")[0] == "Links View"
    assert rank("ear", ("Year", "Early", "A ear")) == (1, 2, 0)


def test_every_part_must_be_found_in_any_order_and_case() -> None:
    assert _found("GO prev") == ["Previous Link Go"]
    assert _found("link next") == ["Next Link Go"]
    assert _found("link xyz") == []
