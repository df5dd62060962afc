"""All pairs of some essays, compared here or in other processes."""

from concurrent.futures.process import BrokenProcessPool
from itertools import combinations

import pytest

from diptych import Cancelled, compare
from diptych.shelf import survey as module
from diptych.shelf.figures import PairFigures, pair_figures
from diptych.shelf.survey import survey
from tests.shelf.essays import CODEBOOK, DOCUMENTS

PAIRS = list(combinations(range(len(DOCUMENTS)), 2))
Figures = dict[tuple[int, int], PairFigures]


def _never() -> bool:
    return False


def _survey(processes: int | None) -> Figures:
    found: Figures = {}

    def note(a: int, b: int, figures: PairFigures) -> None:
        assert (a, b) not in found, "each pair is told once"
        found[a, b] = figures

    survey(
        DOCUMENTS,
        PAIRS,
        note,
        codebook=CODEBOOK,
        should_cancel=_never,
        processes=processes,
    )
    return found


@pytest.fixture(scope="module")
def alone() -> Figures:
    return {
        (a, b): pair_figures(compare(DOCUMENTS[a], DOCUMENTS[b], codebook=CODEBOOK))
        for a, b in PAIRS
    }


def test_every_pair_has_the_figures_of_its_comparison(alone: Figures) -> None:
    assert _survey(None) == alone


def test_other_processes_find_the_same(alone: Figures) -> None:
    assert _survey(2) == alone


def test_prepared_essays_are_put_away_where_room_is_short(
    alone: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_KEPT_CHARACTERS", 1)
    assert _survey(1) == alone


@pytest.mark.parametrize("processes", [1, 2])
def test_a_survey_can_be_stopped(processes: int) -> None:
    with pytest.raises(Cancelled):
        survey(
            DOCUMENTS,
            PAIRS,
            lambda a, b, figures: None,
            should_cancel=lambda: True,
            processes=processes,
        )


def test_a_process_that_dies_takes_no_pair_with_it(
    alone: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*arguments: object) -> None:
        note = arguments[2]
        assert callable(note)
        note(0, 1, alone[0, 1])
        raise BrokenProcessPool

    monkeypatch.setattr(module, "_in_processes", die)
    assert _survey(2) == alone
