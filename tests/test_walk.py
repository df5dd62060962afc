"""The walk through the real window: what it sees, and what it says without tools."""

import shutil
from pathlib import Path

import pytest

from diptych.view.palette import Role, Style, colour
from tools import play, walk
from tools.pictures import Picture, find_pages

PAPER, INK = (252, 250, 245), (36, 33, 28)


def picture(*rows: str) -> Picture:
    """Draw rows of p for ten pixels of paper and x for ten of ink."""
    pixels = {"p": bytes(PAPER) * 10, "x": bytes(INK) * 10}
    drawn = b"".join(b"".join(pixels[mark] for mark in row) for row in rows)
    return Picture(10 * len(rows[0]), len(rows), drawn)


def test_pages_are_the_widest_blank_stretches_of_paper() -> None:
    seen = picture(
        "xx" + "p" * 12 + "xxx" + "p" * 10 + "x",
        "x" * 28,
        "x" + "p" * 13 + "xx" + "p" * 11 + "x",
    )
    assert find_pages(seen, PAPER) == (range(10, 140), range(160, 270))


def test_one_page_alone_is_no_pair() -> None:
    with pytest.raises(ValueError, match="no two pages"):
        find_pages(picture("x" + "p" * 20 + "x" + "p" * 3), PAPER)


def test_a_picture_is_read_as_it_is_written() -> None:
    seen = picture("xpx", "ppx")
    assert Picture.of_ppm(seen.ppm()) == seen
    with pytest.raises(ValueError, match="no PPM"):
        Picture.of_ppm(b"P3 1 1 255\n1 2 3")


def test_the_walk_knows_the_papers_of_the_window() -> None:
    for style, paper in walk.PAPERS.items():
        name = "#{:02x}{:02x}{:02x}".format(*paper)
        assert name == colour(Role.PAPER, Style(style))


def test_without_its_tools_the_walk_says_so_and_does_nothing(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert walk.main([str(tmp_path / "pictures")]) == 0
    assert "Skipped: Xvfb, xdotool" in capsys.readouterr().err
    assert not (tmp_path / "pictures").exists()
    assert play.main([str(tmp_path / "pictures")]) == 0
    assert "Skipped: Xvfb, xdotool" in capsys.readouterr().err
    monkeypatch.setattr("sys.platform", "darwin")
    assert walk.main([str(tmp_path / "pictures")]) == 0
    assert "needs Linux" in capsys.readouterr().err


def test_the_play_stops_where_something_is_not_true(
    capsys: pytest.CaptureFixture[str],
) -> None:
    play.expect(True, "three notes are kept")
    assert "three notes are kept" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="not true that one link was made"):
        play.expect(False, "one link was made by hand")
