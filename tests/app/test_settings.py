"""Settings outlive a restart and a damaged file."""

import json
from pathlib import Path

import pytest

from diptych.app.settings import Settings, config_folder


def test_values_come_back_with_their_types(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there yet"
    settings = Settings.load(folder)
    settings.put("dark", True)
    settings.put("zoom", 2)
    settings.put("threshold", 0.35)
    settings.put("geometry", "AdnQyw== 😀")
    assert settings.save()
    again = Settings.load(folder)
    assert again.get_bool("dark", False) is True
    assert again.get_float("zoom", 1.0) == 2.0
    assert again.get_float("threshold", 0.5) == 0.35
    assert again.get_str("geometry") == "AdnQyw== 😀"
    assert again.notice == ""


def test_defaults_hold_for_absent_and_odd_values(tmp_path: Path) -> None:
    odd = {
        "dark": "yes",
        "zoom": True,
        "threshold": "0.5",
        "huge": 10**400,
        "title": 7,
    }
    (tmp_path / "settings.json").write_text(json.dumps(odd), encoding="utf-8")
    settings = Settings.load(tmp_path)
    assert settings.get_bool("dark", False) is False
    assert settings.get_float("zoom", 1.0) == 1.0
    assert settings.get_float("absent", 0.5) == 0.5
    assert settings.get_float("threshold", 0.5) == 0.5
    assert settings.get_float("huge", 0.5) == 0.5
    assert settings.get_str("title", "none") == "none"


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"[" * 100_000, b"null"]
)
def test_damaged_file_is_put_aside(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(data)
    settings = Settings.load(tmp_path)
    assert settings.get_float("zoom", 1.0) == 1.0
    assert "damaged" in settings.notice
    assert (tmp_path / "settings.damaged.json").read_bytes() == data
    settings.put("zoom", 1.25)
    assert settings.save()
    assert Settings.load(tmp_path).get_float("zoom", 1.0) == 1.25
    assert Settings.load(tmp_path).notice == ""


def test_folder_that_cannot_be_made_is_no_reason_to_fail(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    settings = Settings.load(tmp_path / "file" / "below")
    settings.put("zoom", 1.25)
    assert not settings.save()


@pytest.mark.parametrize(
    ("platform", "variable", "ending"),
    [
        ("linux", "XDG_CONFIG_HOME", ("diptych",)),
        ("win32", "APPDATA", ("Diptych",)),
        ("darwin", None, ("Library", "Application Support", "Diptych")),
    ],
)
def test_folder_of_each_platform(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    platform: str,
    variable: str | None,
    ending: tuple[str, ...],
) -> None:
    monkeypatch.delenv("DIPTYCH_CONFIG_DIR", raising=False)
    monkeypatch.setattr("diptych.app.settings.sys.platform", platform)
    monkeypatch.setattr("diptych.app.settings.Path.home", lambda: tmp_path)
    if variable is not None:
        monkeypatch.setenv(variable, str(tmp_path))
    assert config_folder() == tmp_path.joinpath(*ending)


def test_relative_folder_in_the_environment_is_ignored(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DIPTYCH_CONFIG_DIR", raising=False)
    monkeypatch.setattr("diptych.app.settings.sys.platform", "linux")
    monkeypatch.setattr("diptych.app.settings.Path.home", lambda: tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", "somewhere")
    assert config_folder() == tmp_path / ".config" / "diptych"


def test_folder_can_be_overridden(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DIPTYCH_CONFIG_DIR", str(tmp_path / "own"))
    assert config_folder() == tmp_path / "own"
