"""What the reader has set, kept between two starts.

One JSON file in the user's configuration folder. A damaged file never stops the
program: it is put aside under another name and the defaults hold. No Qt.
"""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from diptych.app.files import write_atomic

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""What a settings file can hold."""

_MOST_BYTES = 4 * 1024 * 1024


def config_folder() -> Path:
    """Return the folder of Diptych's settings on this platform; it may not exist.

    ``DIPTYCH_CONFIG_DIR`` overrides it, for tests and for a portable installation.
    """
    override = os.environ.get("DIPTYCH_CONFIG_DIR")
    if override:
        return Path(override)
    if sys.platform == "win32":
        roaming = os.environ.get("APPDATA")
        base = Path(roaming) if roaming else _home() / "AppData" / "Roaming"
        return base / "Diptych"
    if sys.platform == "darwin":
        return _home() / "Library" / "Application Support" / "Diptych"
    named = os.environ.get("XDG_CONFIG_HOME", "")
    # The XDG rule: a relative path is to be ignored.
    base = Path(named) if os.path.isabs(named) else _home() / ".config"
    return base / "diptych"


def data_folder() -> Path:
    """Return the folder of what Diptych keeps for the user; it may not exist.

    That of the settings where the platform knows one folder for both, and where
    ``DIPTYCH_CONFIG_DIR`` names one. On Windows it does not roam: it holds texts.
    """
    if os.environ.get("DIPTYCH_CONFIG_DIR") or sys.platform == "darwin":
        return config_folder()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        base = Path(local) if local else _home() / "AppData" / "Local"
        return base / "Diptych"
    named = os.environ.get("XDG_DATA_HOME", "")
    base = Path(named) if os.path.isabs(named) else _home() / ".local" / "share"
    return base / "diptych"


def cache_folder() -> Path:
    """Return the folder of what may be deleted at any time; it may not exist."""
    if os.environ.get("DIPTYCH_CONFIG_DIR"):
        return config_folder() / "cache"
    if sys.platform == "darwin":
        return _home() / "Library" / "Caches" / "Diptych"
    if sys.platform == "win32":
        return data_folder() / "cache"
    named = os.environ.get("XDG_CACHE_HOME", "")
    base = Path(named) if os.path.isabs(named) else _home() / ".cache"
    return base / "diptych"


def _home() -> Path:
    """Return the user's folder, or the current one for an account without any."""
    try:
        return Path.home()
    except RuntimeError:
        return Path()


def load_json(path: Path) -> tuple[dict[str, Json], str]:
    """Return the object in the file ``path`` and a notice for the reader.

    Without a file both are empty. A damaged file is renamed to ``….damaged.json``
    beside it, and the notice says so; nothing is ever raised.
    """
    try:
        with open(path, "rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        return {}, ""
    except OSError:
        return {}, f"The settings in {path} could not be read; the defaults hold."
    found = _parse(data)
    if found is not None:
        return found, ""
    aside = path.with_name(f"{path.stem}.damaged{path.suffix}")
    try:
        os.replace(path, aside)
    except OSError:
        return {}, f"The settings in {path} are damaged; the defaults hold."
    return {}, f"The settings in {path} were damaged and are kept as {aside.name}."


def texts_in(value: Json) -> tuple[str, ...]:
    """Return the texts of a list; what is no list has none, what is no text goes."""
    if not isinstance(value, list):
        return ()
    return tuple(item for item in value if isinstance(item, str))


def _parse(data: bytes) -> dict[str, Json] | None:
    """Return the JSON object that ``data`` spells, None where it spells none."""
    if len(data) > _MOST_BYTES:
        return None
    try:
        value = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def save_json(path: Path, value: Mapping[str, Json], *, durable: bool = True) -> bool:
    """Write ``value`` to ``path``; False where it could not be written.

    Losing a setting is no reason to disturb a reader, so nothing is raised. Without
    ``durable`` nobody waits for the disk.
    """
    text = json.dumps(value, ensure_ascii=True, indent=2, sort_keys=True)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(path, (text + "\n").encode("ascii"), durable=durable)
        return True
    return False


class Settings:
    """The settings by key, each read with its type and its default.

    A value of another type, as an older or a hand-edited file may hold it, counts
    as absent. ``notice`` is a sentence for the reader about a damaged file, or empty.
    """

    def __init__(self, path: Path, values: dict[str, Json], notice: str = "") -> None:
        self._path = path
        self._values = values
        self.notice = notice

    @classmethod
    def load(cls, folder: Path | None = None) -> "Settings":
        """Read the settings in ``folder``, by default the user's."""
        path = (config_folder() if folder is None else folder) / "settings.json"
        values, notice = load_json(path)
        return cls(path, values, notice)

    def get_bool(self, key: str, default: bool) -> bool:
        """Return the flag ``key``."""
        value = self._values.get(key)
        return value if isinstance(value, bool) else default

    def get_float(self, key: str, default: float) -> float:
        """Return the number ``key``; not-a-number and infinity count as absent."""
        value = self._values.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return default
        return float(value) if abs(value) <= sys.float_info.max else default

    def get_str(self, key: str, default: str = "") -> str:
        """Return the text ``key``."""
        value = self._values.get(key)
        return value if isinstance(value, str) else default

    def put(self, key: str, value: bool | float | str) -> None:
        """Set ``key``; ``save`` brings it to the disk."""
        self._values[key] = value

    def save(self) -> bool:
        """Write all settings; False where the folder cannot be written to."""
        return save_json(self._path, self._values)
