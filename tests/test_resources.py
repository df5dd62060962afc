"""Resources and samples are found, in a checkout and in a wheel."""

from pathlib import Path

import pytest

from diptych import resources
from diptych.resources import resource_path, sample_codebook, sample_essays


def test_samples_of_this_checkout_are_there() -> None:
    essays = sample_essays()
    assert len(essays) >= 2
    assert all(essay.is_file() for essay in essays)
    assert list(essays) == sorted(essays, key=lambda path: path.name)
    assert sample_codebook().is_file()


def test_a_name_is_the_same_on_every_platform() -> None:
    assert resource_path("codebooks/x.yaml").parts[-3:] == (
        "resources",
        "codebooks",
        "x.yaml",
    )


def test_layout_of_a_wheel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "diptych"
    seeds = package / "_data" / "seeds"
    seeds.mkdir(parents=True)
    for name in ("b.md", "a.txt", "LICENSE", ".gitkeep"):
        (seeds / name).write_text("x", encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert [path.name for path in sample_essays()] == ["a.txt", "b.md"]
    assert resource_path("x") == package / "_data" / "resources" / "x"


def test_nothing_installed_is_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "desktop" / "diptych")
    assert sample_essays() == ()
