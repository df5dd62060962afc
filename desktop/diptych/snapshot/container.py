"""The container of a snapshot: a zip archive with a seal over all its bytes.

The seal is the archive's comment, the last bytes of the file: the SHA-256 of
everything before it, headers and manifest included. So a change of any byte shows,
and any zip program can still open the file. No Qt.
"""

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from diptych.snapshot.manifest import (
    Manifest,
    check_manifest_schema,
    part_info,
    read_manifest,
)
from diptych.snapshot.parts import (
    MANIFEST,
    MOST_BYTES,
    MOST_BYTES_OF_ALL,
    MOST_BYTES_OF_MANIFEST,
    MOST_RATIO,
    OPTIONAL,
    Refused,
)
from diptych.snapshot.steps import carry_forward, newer_parts

_SEAL_MARK = b"diptych-sha256:"
_SEAL_LENGTH = len(_SEAL_MARK) + 64
_BROKEN_SEAL = "it is damaged, or was changed after it was saved"
_COMPRESS_FROM = 256
_LEVEL = 4
"""Of zlib: half the time of its usual 6, and files a twentieth larger."""

_MOST_MEMBERS = len(MOST_BYTES) + 1
_MOST_BYTES_OF_DIRECTORY = 4096
_END_MARK = b"PK\x05\x06"
_END_RECORD = struct.Struct("<4s4H2LH")
_ZIP64_MARK = b"PK\x06\x07"
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""All that ``zipfile`` raises for an archive that is not what it says."""


def seal(data: bytes) -> bytes:
    """Return an archive with its seal renewed; it must end with a seal already."""
    body = data[:-_SEAL_LENGTH]
    return body + _seal_of(body)


def pack(manifest: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return the container; the same parts give the same bytes on one machine.

    Times, rights and the making system are fixed. A part that deflates better than
    the reader would believe is stored as it is.
    """
    members = {MANIFEST: manifest, **parts}
    data, dense = _archive(members, stored=frozenset())
    if dense:
        data, _ = _archive(members, stored=dense)
    return seal(data)


def _archive(
    members: Mapping[str, bytes], stored: frozenset[str]
) -> tuple[bytes, frozenset[str]]:
    """Return an archive with an empty seal, and what in it is beyond belief."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            plain = name in stored or len(data) < _COMPRESS_FROM
            method = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data, compress_type=method, compresslevel=_LEVEL)
        archive.comment = _SEAL_MARK.ljust(_SEAL_LENGTH, b"0")
        dense = frozenset(m.filename for m in archive.infolist() if _is_dense(m))
    return buffer.getvalue(), dense


def unpack(data: bytes) -> tuple[Manifest, dict[str, bytes]]:
    """Return the manifest and every part, each checked against its size and digest.

    Parts of an older format are carried forward. Raises Refused. Costs one pass over
    ``data`` and memory for the parts, which ``diptych.snapshot.parts`` limits
    whatever the archive claims.
    """
    if not data.startswith(b"PK"):
        raise Refused("it is not a Diptych snapshot")
    sealed = data[-_SEAL_LENGTH:] == _seal_of(data[:-_SEAL_LENGTH])
    try:
        _check_directory(data)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _unpack(archive, sealed)
    except Refused:
        raise
    except _ZIP_ERRORS:
        raise Refused("its archive is damaged" if sealed else _BROKEN_SEAL) from None


def _unpack(
    archive: zipfile.ZipFile, sealed: bool
) -> tuple[Manifest, dict[str, bytes]]:
    members = archive.infolist()
    if not members or members[0].filename != MANIFEST:
        raise Refused("it is not a Diptych snapshot")
    first = _read(archive, members[0], MOST_BYTES_OF_MANIFEST)
    if not sealed:
        # A newer format may be sealed in another way: then say that it is newer.
        check_manifest_schema(first)
        raise Refused(_BROKEN_SEAL)
    manifest = read_manifest(first)
    names = [member.filename for member in members[1:]]
    _check_names(names, manifest)
    parts: dict[str, bytes] = {}
    for member in members[1:]:
        name = member.filename
        parts[name] = _read(archive, member, MOST_BYTES[name])
        if part_info(parts[name]) != manifest.parts[name]:
            raise Refused(f"{name} is not what the manifest says")
    return manifest, carry_forward(manifest.number, parts)


def _check_names(names: list[str], manifest: Manifest) -> None:
    """Refuse members that are unknown, missing, doubled, or too large together."""
    if len(set(names)) != len(names):
        raise Refused("its archive holds a part twice")
    if set(names) != set(manifest.parts):
        raise Refused("its archive does not hold the parts that the manifest names")
    later = newer_parts(manifest.number)
    unknown = sorted(set(names) - (set(MOST_BYTES) - later))
    if unknown:
        raise Refused(f"it holds an unknown part, {unknown[0][:40]!a}")
    missing = [name for name in MOST_BYTES if name not in {*names, *OPTIONAL, *later}]
    if missing:
        raise Refused(f"its part {missing[0]} is missing")
    if sum(info.size for info in manifest.parts.values()) > MOST_BYTES_OF_ALL:
        raise Refused("it is too large")


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> bytes:
    """Return the bytes of a member, refusing bombs and locked members."""
    name = member.filename
    if member.flag_bits & 0x1:
        raise Refused("a part of it is encrypted")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Refused("a part of it is compressed in an unknown way")
    if member.file_size > most:
        raise Refused(f"its part {name[:40]} is too large")
    if _is_dense(member):
        raise Refused(f"its part {name[:40]} is compressed beyond belief")
    with archive.open(member) as file:
        # One byte more than it may be, and never more than the limit in memory.
        data = file.read(member.file_size + 1)
    if len(data) != member.file_size:
        raise Refused(f"its part {name[:40]} is shorter than it says")
    return data


def _is_dense(member: zipfile.ZipInfo) -> bool:
    """Tell whether a member promises more bytes than honest text packs so small."""
    return member.file_size > MOST_RATIO * max(member.compress_size, 1)


def _check_directory(data: bytes) -> None:
    """Refuse a table of contents that would itself fill the memory."""
    place = data.rfind(_END_MARK)
    record = data[place : place + _END_RECORD.size]
    if place < 0 or len(record) < _END_RECORD.size:
        raise zipfile.BadZipFile("no end of directory")
    entries, size = _END_RECORD.unpack(record)[4:6]
    zip64 = data[max(0, place - 20) : place].startswith(_ZIP64_MARK)
    if zip64 or entries > _MOST_MEMBERS or size > _MOST_BYTES_OF_DIRECTORY:
        raise Refused("its archive holds more than a snapshot does")


def _seal_of(body: bytes) -> bytes:
    return _SEAL_MARK + hashlib.sha256(body).hexdigest().encode("ascii")
