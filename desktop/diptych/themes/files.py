"""Reading codebooks from files: YAML, and what other programs write."""

import stat
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.errors import CodebookError
from diptych.themes.load import parse_codebook
from diptych.themes.model import Codebook
from diptych.themes.yaml_tree import MAX_CHARACTERS, fault

if TYPE_CHECKING:
    from diptych.themes.interchange.imported import Imported

FOREIGN_SUFFIXES = (".qdc", ".qde", ".csv", ".tsv")
"""How the names of files end that are imported and not loaded."""


def load_codebook(path: Path) -> Codebook:
    """Load a codebook from a YAML file in UTF-8, with or without a byte order mark.

    A file of another format, told by its name, is imported. Raises CodebookError: one
    sentence with the file's name (never its folder).
    """
    if path.suffix.lower() in FOREIGN_SUFFIXES:
        return import_codebook(path).codebook
    data = read_source(path)
    try:
        source = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise fault(
            path.name, line, "", "this is not text in UTF-8: save the codebook as UTF-8"
        ) from None
    return parse_codebook(source, name=path.name)


def import_codebook(path: Path) -> "Imported":
    """Import a REFI-QDA codebook (``.qdc``) or a table of themes and phrases.

    Gives the source in YAML, for an editor, with notices. Raises CodebookError.
    """
    from diptych.themes.interchange.refi_read import read_qdc
    from diptych.themes.interchange.table import read_table

    data = read_source(path)
    if path.suffix.lower() in (".qdc", ".qde"):
        return read_qdc(data, path.name)
    return read_table(data, path.name)


def read_source(path: Path) -> bytes:
    """Return the bytes of a codebook, never more than one may have.

    Raises CodebookError, also for a pipe or a device, which may have no end.
    """
    name = path.name or str(path)
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise CodebookError(
                f"“{name}” is a pipe or a device, not a codebook: name a .yaml file."
            )
        with open(path, "rb") as file:
            data = file.read(4 * MAX_CHARACTERS + 1)
    except FileNotFoundError:
        raise CodebookError(f"There is no codebook “{name}”.") from None
    except (OSError, ValueError) as error:
        # Windows reports a folder as a file without permission.
        if isinstance(error, OSError) and path.is_dir():
            raise CodebookError(
                f"“{name}” is a folder, not a codebook: name a .yaml file."
            ) from None
        reason = getattr(error, "strerror", None) or "this is no name of a file"
        raise CodebookError(f"“{name}” could not be read: {reason.lower()}.") from None
    if len(data) > 4 * MAX_CHARACTERS:
        raise CodebookError(
            f"“{path.name}” is larger than {4 * MAX_CHARACTERS // 1_000_000} MB, which "
            "no codebook needs: split it."
        )
    return data
