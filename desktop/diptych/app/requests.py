"""What the command line asks the window for.

``diptych.cli`` makes these and ``diptych.__main__`` hands them to the window, so
that neither of the two needs to import the other. No Qt.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """Open the window.

    ``paths`` is empty for the window as it was left, and otherwise holds one essay,
    two essays, one snapshot or one folder of essays. ``codebook`` is for the essays.
    """

    paths: tuple[Path, ...] = ()
    codebook: Path | None = None


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """Draw the window into the PNG file ``output``, without showing it.

    ``paths`` holds two essays or one snapshot; ``width`` and ``height`` count
    pixels; ``select`` is the id of the link to bring together.
    """

    paths: tuple[Path, ...]
    codebook: Path | None
    output: Path
    width: int = 1600
    height: int = 1000
    dark: bool = False
    select: str | None = None
