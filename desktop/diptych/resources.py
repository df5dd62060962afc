"""Where the files that come with Diptych lie.

The one module that knows it: in a wheel they are inside the package, under
``_data``; in a checkout they stand beside ``desktop``. No Qt, nothing is read
here, only found.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_ESSAY_SUFFIXES = frozenset({".md", ".txt"})


def _data_folder() -> Path:
    """Return the folder that holds ``resources`` and ``seeds``."""
    in_wheel = _PACKAGE / "_data"
    return in_wheel if in_wheel.is_dir() else _PACKAGE.parent.parent


def resource_path(name: str) -> Path:
    """Return where the resource ``name`` lies, as in ``"styles/light.qss"``.

    ``name`` is relative to ``resources/`` and uses forward slashes everywhere. The
    file need not exist: a missing one is the caller's to report.
    """
    return _data_folder().joinpath("resources", *name.split("/"))


def licence_path() -> Path:
    """Return where the licence of Diptych lies; it may be missing.

    An installed package keeps it among what the installer knows of it.
    """
    if not (_PACKAGE / "_data").is_dir():
        return _data_folder() / "LICENSE"
    found = sorted(_PACKAGE.parent.glob("diptych-*.dist-info/licenses/LICENSE"))
    return found[-1] if found else _PACKAGE / "LICENSE"


def sample_essays() -> tuple[Path, ...]:
    """Return the sample essays, sorted by name; empty where none were installed."""
    folder = _data_folder() / "seeds"
    if not folder.is_dir():
        return ()
    found = (p for p in folder.iterdir() if p.suffix.lower() in _ESSAY_SUFFIXES)
    return tuple(sorted(found, key=lambda path: path.name))


def sample_codebook() -> Path:
    """Return where the codebook of the sample essays lies."""
    return resource_path("codebooks/china-russia.yaml")
