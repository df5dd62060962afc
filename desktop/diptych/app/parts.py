"""What the program stands on: versions, licences, and where their texts lie. No Qt.

Reads some small files of installed packages; nothing is imported for it.
"""

import json
import os
import platform
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from diptych import __version__
from diptych.resources import licence_path, resource_path

_MOST_BYTES = 512 * 1024
_NAMES = ("licen", "copying", "notice")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program; ``texts`` are the files of its licence that are here.

    ``version`` is "" for data that lies in the program itself.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()


_PACKAGES = (
    ("rapidfuzz", "RapidFuzz", "MIT"),
    ("PyYAML", "PyYAML", "MIT"),
    ("PyStemmer", "PyStemmer", "MIT and BSD"),
    ("chardet", "chardet", "0BSD"),
    ("pypdfium2", "pypdfium2", "Apache 2.0 and BSD"),
)


def parts(qt: str, binding: str) -> list[Part]:
    """Return every part; ``qt`` and ``binding`` are versions that only Qt knows."""
    lesser = tuple(
        resource_path(f"licences/{name}.txt") for name in ("LGPL-3.0", "GPL-3.0")
    )
    found = [
        Part("Diptych", __version__, "MIT", _there(licence_path())),
        Part("Python", platform.python_version(), "PSF", _there(*_python())),
        Part("Qt", qt, "LGPL 3", _there(*lesser)),
        Part("Qt for Python", binding, "LGPL 3", _there(*lesser)),
    ]
    for package, name, licence in _PACKAGES:
        installed = _installed(package)
        if installed is None:
            continue
        texts = _licences(installed)
        inside = tuple(path for path in texts if "BUILD_LICENSES" in path.parts)
        own = tuple(path for path in texts if path not in inside)
        found.append(Part(name, installed.version, licence, own))
        if package == "pypdfium2":
            # With the licences of what PDFium is built of; its own comes first.
            inside = tuple(sorted(inside, key=lambda path: path.stem != "pdfium"))
            found.append(Part("PDFium", _pdfium(installed), licence, inside or own))
    return [*found, *_shipped()]


def licence_words(part: Part) -> str:
    """Return the whole licence of a part, "" where its text is not here."""
    words = []
    for path in part.texts:
        try:
            with open(path, encoding="utf-8", errors="replace") as file:
                words.append(file.read(_MOST_BYTES).strip("\n"))
        except OSError:
            continue
    return f"\n\n{'─' * 40}\n\n".join(words)


def versions_text(qt: str, binding: str) -> str:
    """Return versions and platform for a bug report, in English."""
    lines = [f"{part.name} {part.version}" for part in parts(qt, binding)]
    system = f"{platform.system()} {platform.release()} ({platform.machine()})"
    return "\n".join([*(line for line in lines if line[-1] != " "), system])


def _shipped() -> list[Part]:
    """Return what lies in the package itself, each with its licence beside it."""
    words = Path(__file__).parent.parent / "themes" / "words_en.LICENSE.txt"
    return [
        Part(
            "PT Serif",
            "",
            "ParaType Free Font Licence",
            _there(resource_path("fonts/PT-Serif-LICENSE.txt")),
        ),
        Part(
            "Word frequencies from wordfreq by Robyn Speer",
            "",
            "CC BY-SA 4.0",
            _there(resource_path("frequencies/LICENSE.md")),
        ),
        Part(
            "English word list from SCOWL by Kevin Atkinson",
            "",
            "free, with notice",
            _there(words),
        ),
    ]


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _licences(package: Distribution) -> tuple[Path, ...]:
    """Return the files of an installed package that hold its licences."""
    found = [
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if ".dist-info" in file.parts[0]
        and any(name in str(file).lower() for name in _NAMES)
    ]
    return _there(*sorted(found))


def _pdfium(package: Distribution) -> str:
    """Return the version of PDFium as it stands in a file beside it."""
    path = Path(str(package.locate_file("pypdfium2_raw/version.json")))
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return ".".join(str(found[k]) for k in ("major", "minor", "build", "patch"))
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _python() -> tuple[Path, ...]:
    """Return where the licence of Python lies, which not every system brings."""
    folders = Path(os.__file__).parent, Path(sys.base_prefix)
    found = [folder / "LICENSE.txt" for folder in folders]
    return tuple(path for path in found if path.is_file())[:1]


def _there(*paths: Path) -> tuple[Path, ...]:
    return tuple(path for path in paths if path.is_file())
