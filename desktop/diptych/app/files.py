"""Writing a file wholly or not at all, and saying in one sentence why it failed.

No Qt. Works on Linux, macOS and Windows.
"""

import errno
import os
import stat
import time
from contextlib import suppress
from pathlib import Path

SNAPSHOT_SUFFIX = ".diptych"
"""How the name of a snapshot ends."""

ESSAY_SUFFIXES = (
    ".txt", ".md", ".markdown", ".text", ".html", ".htm", ".xhtml", ".mht", ".mhtml",
    ".docx", ".docm", ".dotx", ".odt", ".ott", ".rtf", ".epub", ".pdf",
)  # fmt: skip
"""How the names of essays end that a folder or a dialog offers."""

_REPLACE_TRIES = 6
_REPLACE_WAIT_S = 0.05
_NO_SYNC = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})
_NO_SPACE = frozenset(
    code
    for code in (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", None))
    if code is not None
)


def write_atomic(path: Path | str, data: bytes, *, durable: bool = True) -> None:
    """Make ``path`` hold exactly ``data``, or leave it as it was.

    The bytes go to a new file in the same folder, reach the disk, and only then
    take the place of the old file: a reader, a crash or a full disk never meets
    half a file. A symbolic link is followed and stays; the permissions of an old
    file are kept; a device or a named pipe is written to directly. Raises OSError,
    for which ``write_problem`` has a sentence; no temporary file is left behind.

    Without ``durable`` nobody waits for the disk: after a power cut the old file, or
    none, may be there, but never half of one that a crash of the program left.
    """
    if "\0" in str(path):  # which Python calls a ValueError
        raise OSError(errno.EINVAL, "the name holds a character that no name may hold")
    target = Path(os.path.realpath(path))
    old_mode = _mode(target)
    if old_mode is not None and stat.S_ISDIR(old_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if old_mode is not None and not stat.S_ISREG(old_mode):
        target.write_bytes(data)
        return
    if old_mode is not None and not os.access(target, os.W_OK):
        # Replacing needs no right to write to the old file, but whoever took that
        # right away meant the file to stay.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    temporary = target.with_name(f".diptych-{os.urandom(8).hex()}.tmp")
    try:
        with open(temporary, "xb") as file:
            file.write(data)
            file.flush()
            if durable:
                _sync(file.fileno())
        if old_mode is not None:
            with suppress(OSError):  # a disk without rights, as on a USB stick
                temporary.chmod(stat.S_IMODE(old_mode))
        _replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    if durable:
        _sync_folder(target.parent)


def _mode(path: Path) -> int | None:
    """Return the mode of the file at ``path``, None where there is none."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _replace(source: Path, target: Path) -> None:
    """Put ``source`` in the place of ``target``.

    On Windows a virus scanner or an indexer may hold the old file for a moment, so
    a refusal there is tried again for a quarter of a second.
    """
    for attempt in range(_REPLACE_TRIES):
        try:
            os.replace(source, target)
        except PermissionError:
            if os.name != "nt" or attempt == _REPLACE_TRIES - 1:
                raise
            time.sleep(_REPLACE_WAIT_S)
        else:
            return


def _sync(handle: int) -> None:
    """Bring a file to the disk, where the file system can be asked to."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk too, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write_problem(path: Path | str, error: OSError) -> str:
    """Say in one sentence why ``path`` could not be written."""
    folder = Path(path).parent
    if isinstance(error, IsADirectoryError) or os.path.isdir(path):
        return f"“{path}” is a folder, so no file can be written there."
    if not os.path.exists(folder):
        return f"“{path}” could not be written: there is no folder “{folder}”."
    if isinstance(error, NotADirectoryError) or not os.path.isdir(folder):
        return f"“{path}” could not be written: “{folder}” is not a folder."
    if os.path.islink(path) and isinstance(error, FileNotFoundError):
        return f"“{path}” could not be written: it is a link that leads nowhere."
    if isinstance(error, PermissionError):
        return f"“{path}” could not be written: the file or its folder is read-only."
    if error.errno == errno.EROFS:
        return f"“{path}” could not be written: the disk is read-only."
    if error.errno == errno.ENAMETOOLONG:
        return f"“{path}” could not be written: the name is too long."
    return f"“{path}” could not be written: {reason(error)}."


def read_problem(path: Path | str, error: OSError) -> str:
    """Say in one sentence why ``path`` could not be read."""
    if isinstance(error, FileNotFoundError):
        return f"There is no file “{path}”."
    if isinstance(error, IsADirectoryError) or os.path.isdir(path):
        return f"“{path}” is a folder, not a file."
    if isinstance(error, PermissionError):
        return f"“{path}” may not be read: permission is missing."
    return f"“{path}” could not be read: {reason(error)}."


def reason(error: OSError) -> str:
    """Return what the system says of ``error``, as the rest of a sentence."""
    if error.errno in _NO_SPACE:
        return "the disk is full"
    said = (error.strerror or str(error)).strip().rstrip(".")
    return said[:1].lower() + said[1:] if said else "the system gives no reason"


def bare_name(path: Path) -> str:
    """Return the name of a file without any folder, fit to be written as UTF-8.

    What leaves the program carries names only. A backslash counts as a separator
    everywhere, since a name made on Windows may hold a whole path; where nothing is
    left it is ``unnamed``.
    """
    name = whole_characters(path.name).rstrip("\\").rsplit("\\", 1)[-1]
    return "unnamed" if name in ("", ".", "..") else name


def whole_characters(text: str) -> str:
    """Return ``text`` without lone surrogates, so that UTF-8 can express it.

    Python stands them in for the bytes of a file's name that the locale cannot read.
    Where these bytes are UTF-8 after all, as in the plain ``C`` locale, the name comes
    out as it is; anything else becomes a replacement character.
    """
    try:
        data = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        data = text.encode("utf-8", "replace")
    return data.decode("utf-8", "replace")


def is_snapshot(path: Path) -> bool:
    """Tell a snapshot from an essay, by its ending or its first bytes.

    Costs one read of 64 bytes; a file that cannot be read is no snapshot.
    """
    if path.suffix.lower() == SNAPSHOT_SUFFIX:
        return True
    try:
        if not os.path.isfile(path):  # what a pipe gives can be read only once
            return False
        with open(path, "rb") as file:
            start = file.read(64)
    except (OSError, ValueError):
        return False
    # A zip archive whose first member is the manifest.
    return start.startswith(b"PK\x03\x04") and start[30:].startswith(b"manifest.yaml")
