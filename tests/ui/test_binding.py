"""The modules that the set-up lays beside the binding to Qt."""

import os
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from diptych.ui import binding
from tools.binding import lay_out_modules

PRETENDED = """
import os, pathlib, shutil
__version__ = "6.9.0"
folder = pathlib.Path(__file__).parent / "files.dir"
if os.environ["SBK_EMBED"] == "1":
    shutil.rmtree(folder, ignore_errors=True)
else:
    folder.mkdir()
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a package that obeys the switch as the binding does."""
    folder = tmp_path / "shiboken6"
    folder.mkdir()
    (folder / "__init__.py").write_text(PRETENDED, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    spec = ModuleSpec("shiboken6", None, origin=str(folder / "__init__.py"))
    monkeypatch.setattr(binding, "find_spec", lambda name: spec)
    monkeypatch.delenv("SBK_EMBED", raising=False)
    return folder


def switch() -> str | None:
    return os.environ.get("SBK_EMBED")


def test_the_modules_are_laid_out_anew_with_their_version(package: Path) -> None:
    old = package / "files.dir" / "of-6.8.0"
    old.parent.mkdir()
    old.touch()
    lay_out_modules(Path(sys.executable))
    assert [path.name for path in (package / "files.dir").iterdir()] == ["of-6.9.0"]


def test_files_of_the_installed_version_stay(package: Path) -> None:
    lay_out_modules(Path(sys.executable))
    (package.parent / "shiboken6-6.9.0.dist-info").mkdir()
    binding.drop_old_modules()
    assert switch() is None


def test_files_of_another_version_go(package: Path) -> None:
    lay_out_modules(Path(sys.executable))
    (package.parent / "shiboken6-6.9.1.dist-info").mkdir()
    binding.drop_old_modules()
    assert switch() == "1"


def test_files_that_the_set_up_did_not_lay_out_are_not_touched(package: Path) -> None:
    (package / "files.dir").mkdir()
    binding.drop_old_modules()
    assert switch() is None


def test_without_qt_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binding, "find_spec", lambda name: None)
    monkeypatch.delenv("SBK_EMBED", raising=False)
    binding.drop_old_modules()
    assert switch() is None
