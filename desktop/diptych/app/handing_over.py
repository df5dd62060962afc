"""What one start of the program hands to another that is running already.

One line of JSON. Whoever may write to the socket is the same user, yet what arrives is
checked like any input: sizes are bounded and nothing but paths is believed. No Qt.
"""

import json
import os
from pathlib import Path

from diptych.app.requests import WindowRequest
from diptych.app.settings import config_folder

MOST_BYTES = 64 * 1024
"""The longest message; a command line with more takes a window of its own."""

_MOST_PATHS = 500


def address() -> str:
    """Return the name under which the running program of this user is found.

    Two users of one machine, and two configuration folders, have two names.
    """
    # Not before the first window, which is there when another start can call.
    import hashlib

    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    place = f"{user}\n{config_folder().absolute()}"
    return (
        "diptych-" + hashlib.sha256(place.encode("utf-8", "replace")).hexdigest()[:20]
    )


def encode_request(request: WindowRequest) -> bytes | None:
    """Return the message for a request, None where it cannot be told in one.

    Paths are made absolute: the other program may stand in another folder.
    """
    message = {
        "paths": [str(path.absolute()) for path in request.paths],
        "codebook": str(request.codebook.absolute()) if request.codebook else None,
    }
    data = json.dumps(message).encode("ascii") + b"\n"
    return data if len(data) <= MOST_BYTES else None


def decode_request(data: bytes) -> WindowRequest | None:
    """Return the request that a message holds, None where it holds none."""
    if len(data) > MOST_BYTES:
        return None
    try:
        message = json.loads(data.decode("ascii"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict):
        return None
    paths, codebook = message.get("paths"), message.get("codebook")
    if not isinstance(paths, list) or len(paths) > _MOST_PATHS:
        return None
    if not all(isinstance(path, str) and path for path in paths):
        return None
    if codebook is not None and not isinstance(codebook, str):
        return None
    return WindowRequest(
        tuple(Path(path) for path in paths), Path(codebook) if codebook else None
    )
