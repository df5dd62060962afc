"""Which local files a drag carries."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders of a drag, in its order; web addresses are left."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
