"""What the gallery has done off the main thread. No widget is touched here.

The engine is imported inside these functions: it must not come before the first window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from diptych.errors import SnapshotError
from diptych.ui.tasks import Context

if TYPE_CHECKING:
    from diptych.snapshot.difference import Difference
    from diptych.snapshot.model import Snapshot
    from diptych.view.gallery_rows import Card

PICTURE = QSize(176, 110)
"""Device independent pixels of a picture in the gallery."""

_LARGEST = 6_000
"""Pixels; a picture larger than any that is saved is not decoded."""

_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class CardRead:
    """A card with what its file says, and its picture, null where there is none."""

    card: Card
    picture: QImage


def read_cards(cards: Sequence[Card], scale: float, context: Context) -> int:
    """Read the files of cards and report them, a few at a time; return how many.

    ``scale`` is the number of device pixels to a pixel.
    """
    ready: list[CardRead] = []
    for number, card in enumerate(cards, 1):
        if context.should_cancel():
            break
        ready.append(read_one(card, scale))
        if len(ready) == _AT_ONCE or number == len(cards):
            context.hand_over(tuple(ready))
            ready = []
    return len(cards)


def read_one(card: Card, scale: float = 1.0) -> CardRead:
    """Read the file of one card; a damaged one gets its sentence."""
    from diptych.snapshot.read import read_card
    from diptych.view.gallery_rows import CardState

    try:
        found = card.path.is_file()
    except OSError:
        found = False
    if not found:
        gone = replace(card, state=CardState.GONE, info=None, problem="")
        return CardRead(gone, QImage())
    try:
        info = read_card(card.path)
    except SnapshotError as error:
        damaged = replace(
            card, state=CardState.DAMAGED, info=None, problem=_short(error, card.path)
        )
        return CardRead(damaged, QImage())
    picture = scaled_picture(info.picture or b"", scale)
    info = replace(info, picture=None)
    return CardRead(
        replace(card, state=CardState.WHOLE, info=info, problem=""), picture
    )


def scaled_picture(data: bytes, scale: float = 1.0) -> QImage:
    """Return a PNG cut and scaled to ``PICTURE``, null where it cannot be read.

    What is wider or higher loses its far end: the beginning of a page tells most.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer, QByteArray(b"png"))
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _LARGEST:
        return QImage()
    image = reader.read()
    if image.isNull():
        return QImage()
    wanted = PICTURE * scale
    image = image.scaled(
        wanted,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    ).copy(0, 0, wanted.width(), wanted.height())
    image.setDevicePixelRatio(scale)
    return image


def copy_file(source: Path, target: Path, context: Context) -> Path:
    """Write a copy of a snapshot to a place that the reader has chosen."""
    from diptych.app.gallery import copy_snapshot

    copy_snapshot(source, target, replace=True)
    return target


def retitle_file(path: Path, title: str, tags: Iterable[str], context: Context) -> None:
    """Give a snapshot on the disk a title and tags."""
    from diptych.snapshot.retitle import retitle

    retitle(path, title, tags)


@dataclass(frozen=True, slots=True)
class TwoSnapshots:
    """Two snapshots with their difference."""

    paths: tuple[Path, Path]
    old: Snapshot
    new: Snapshot
    difference: Difference


def compare_two(paths: tuple[Path, Path], context: Context) -> TwoSnapshots:
    """Open two snapshots and compare them."""
    from diptych.snapshot.difference import compare_snapshots
    from diptych.snapshot.read import open_snapshot

    old, new = open_snapshot(paths[0]), open_snapshot(paths[1])
    return TwoSnapshots(paths, old, new, compare_snapshots(old, new))


def _short(error: SnapshotError, path: Path) -> str:
    """Return a sentence with the bare name, since the row shows the folder too."""
    return str(error).replace(str(path), path.name)
