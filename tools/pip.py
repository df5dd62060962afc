"""Running pip quietly, and saying in one sentence why it failed."""

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tools.words import SetupError, say

_DOWNLOAD = re.compile(r"^\s*Downloading (\S+?)-\d\S*\.whl(?:\.metadata)? \((.+)\)")
_NETWORK = re.compile(
    r"Retrying \(Retry|NewConnectionError|NameResolutionError|ProxyError|"
    r"ReadTimeout|ConnectTimeout|ConnectionError|SSLError|Connection (?:refused|reset)|"
    r"IncompleteRead|HTTP error|HTTPError|no such host"
)
_NO_BUILD = re.compile(r"No matching distribution found for (\S+)")
_NO_ROOM = re.compile(r"No space left on device|\[Errno 28\]")


def download_line(line: str) -> str | None:
    """Shorten pip's word on a download of a megabyte or more; None for the rest."""
    found = _DOWNLOAD.match(line)
    if not found or ".metadata" in line or "MB" not in found[2]:
        return None
    return f"  {found[1].replace('_', '-')} {found[2]}"


def last_word(output: Sequence[str]) -> str:
    """Return pip's last error, or its last line."""
    lines = [line.strip() for line in output if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR:")]
    return (errors or lines or ["nothing"])[-1]


def explain(output: Sequence[str]) -> str:
    """Say in one sentence what stopped pip, with its last word."""
    text = "\n".join(output)
    missing = _NO_BUILD.search(text)
    if _NO_ROOM.search(text):
        cause = "The disk is full"
    elif _NETWORK.search(text):
        cause = (
            "A download failed: is this machine offline, or behind a proxy "
            "(then set HTTPS_PROXY)"
        )
        return f"{cause}? pip said: {last_word(output)}"
    elif missing:
        cause = f"There is no build of {missing[1]} for this Python on this system"
    else:
        cause = "pip could not install what Diptych needs"
    return f"{cause}. pip said: {last_word(output)}"


def pip_install(python: Path, arguments: Sequence[str], *, cwd: Path) -> None:
    """Install into the environment of ``python``; raise SetupError if that fails.

    Prints one line for each large download and keeps the rest of pip to itself.
    """
    command = [
        *(str(python), "-I", "-m", "pip", "install"),
        *("--no-input", "--disable-pip-version-check", "--progress-bar", "off"),
        *arguments,
    ]
    environ = {**os.environ, "PIP_USER": "0", "PYTHONIOENCODING": "utf-8"}
    output: list[str] = []
    with subprocess.Popen(
        command,
        cwd=cwd,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None, "the output of pip was asked for"
        for line in process.stdout:
            output.append(line)
            short = download_line(line)
            if short:
                say(short)
    if process.returncode != 0:
        raise SetupError(explain(output))
