"""Zip archives from strangers: members inflated within limits.

What a directory of a zip archive says about sizes may be a lie, so the limits count
the bytes that really come out. No member is ever written to disk.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable

from diptych.errors import ReadError
from diptych.text.readers.kind import Members, encrypted

MEMBER_LIMIT = 64 * 1024 * 1024
"""Bytes of one member; XML of several Bibles."""

TOTAL_LIMIT = 128 * 1024 * 1024
"""Bytes of all members that are read of one archive."""

MOST_MEMBERS = 20_000
_PIECE = 1024 * 1024
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Archive(Members):
    """A zip archive in memory; the directory is read at once, members on demand."""

    def __init__(self, data: bytes, shown: str) -> None:
        self._shown = shown
        self._left = TOTAL_LIMIT
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (
            zipfile.BadZipFile, ValueError, OSError, NotImplementedError, struct.error,
            OverflowError,
        ) as error:  # fmt: skip
            raise self._damaged() from error
        infos = self._zip.infolist()
        if len(infos) > MOST_MEMBERS:
            raise ReadError(
                f"“{shown}” holds {len(infos):,} files and is no ordinary document: "
                "save its text as plain text and open that."
            )
        self._infos = {info.filename: info for info in infos}

    def names(self) -> frozenset[str]:
        """Return the names of all members."""
        return frozenset(self._infos)

    def read(self, name: str) -> bytes:
        """Return a member's bytes.

        Raises ReadError where it is missing, encrypted, damaged or too large.
        """
        info = self._infos.get(name)
        if info is None:
            raise ReadError(
                f"“{self._shown}” is damaged: its part “{_safe(name)}” is missing; "
                "open it in the program that made it, and save it again."
            )
        if info.flag_bits & 0x1:
            raise encrypted(self._shown)
        if info.compress_type not in _METHODS:
            raise self._damaged()
        try:
            return self._inflate(info)
        except (
            zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError,
            RuntimeError, NotImplementedError, struct.error,
        ) as error:  # fmt: skip
            raise self._damaged() from error

    def read_if_there(self, name: str) -> bytes:
        """Return a member's bytes, or none where there is no such member."""
        return self.read(name) if name in self._infos else b""

    def refuse_above(self, limit: int, names: Iterable[str]) -> None:
        """Refuse an archive whose members promise more than ``limit`` bytes.

        A member never gives more than it promises.
        """
        sizes = (self._infos[name].file_size for name in names if name in self._infos)
        if sum(sizes) > limit:
            raise self._too_large(limit)

    def _inflate(self, info: zipfile.ZipInfo) -> bytes:
        limit = min(MEMBER_LIMIT, self._left)
        if info.file_size > limit:
            raise self._too_large()
        pieces: list[bytes] = []
        size = 0
        with self._zip.open(info) as member:
            while piece := member.read(_PIECE):
                size += len(piece)
                if size > limit:
                    raise self._too_large()
                pieces.append(piece)
        self._left -= size
        return b"".join(pieces)

    def _too_large(self, limit: int = MEMBER_LIMIT) -> ReadError:
        return ReadError(
            f"“{self._shown}” would unpack to more than "
            f"{limit // 1048576} MiB of text: split it, or save its text as "
            "plain text and open that."
        )

    def _damaged(self) -> ReadError:
        return ReadError(
            f"“{self._shown}” is damaged: open it in the program that made it, and "
            "save it again, or fetch a whole copy."
        )


def _safe(name: str) -> str:
    return "".join(c if c.isprintable() else "\ufffd" for c in name)[:100]
