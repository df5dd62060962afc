"""Looks after the files that the set-up laid beside the binding to Qt.

``tools/binding.py`` tells what they are for. Whoever installs another version of Qt by
hand would be left with the old ones, which may not fit. Imports nothing of Qt.
"""

import os
from importlib.util import find_spec
from pathlib import Path

_MARK = "of-"
_SWITCH = "SBK_EMBED"


def drop_old_modules() -> None:
    """Have the binding remove laid-out files of another version as it is imported.

    Call it before anything of PySide6 is imported; takes a fraction of a millisecond.
    """
    found = find_spec("shiboken6")
    if found is None or found.origin is None or _SWITCH in os.environ:
        return
    package = Path(found.origin).parent
    for mark in (package / "files.dir").glob(f"{_MARK}*"):
        version = mark.name.removeprefix(_MARK)
        if not (package.parent / f"shiboken6-{version}.dist-info").is_dir():
            os.environ[_SWITCH] = "1"
