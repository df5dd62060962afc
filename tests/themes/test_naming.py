"""Two themes with one label are told apart by their names."""

from diptych.themes.model import Codebook, Theme
from diptych.themes.naming import theme_names


def _names(*themes: Theme) -> dict[str, str]:
    return theme_names(Codebook("Harbours", "en", themes, "", ""))


def test_a_label_of_its_own_is_the_name() -> None:
    themes = Theme("quay", "The quay"), Theme("crane", "The crane")
    assert _names(*themes) == {"quay": "The quay", "crane": "The crane"}


def test_what_stands_above_tells_two_apart() -> None:
    one = Theme("north", "North", themes=(Theme("trade-n", "Trade"),))
    other = Theme("south", "South", themes=(Theme("trade-s", "trade"),))
    names = _names(one, other)
    assert names["trade-n"] == "Trade (North)"
    assert names["trade-s"] == "trade (South)"


def test_the_id_tells_apart_where_nothing_else_does() -> None:
    under = tuple(Theme(name, "Trade") for name in ("t1", "t2"))
    names = _names(Theme("north", "North", themes=under), Theme("t3", "Trade"))
    assert names["t1"] == "Trade (t1)"
    assert names["t2"] == "Trade (t2)"
    assert names["t3"] == "Trade"
    assert len({name.casefold() for name in names.values()}) == len(names)
