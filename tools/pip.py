"""Running pip quietly, and saying in one sentence why it failed."""

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tools.words import SetupError, say

_DOWNLOAD = re.compile(r"^\s*Downloading (\S+?)-\d\S*\.whl(?:\.metadata)? \((.+)\)")
_NOISE = re.compile(r"^WARNING: Retrying \(Retry\(.*?\)\) after |<pip\._vendor[^>]*>: ")
_ERROR = re.compile("^ERROR:")
_CAUSES = (
    (
        re.compile(r"No space left on device|\[Errno 28\]"),
        "The disk is full.",
    ),
    (
        re.compile(r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError"),
        "The package index showed a certificate that this machine does not trust.",
    ),
    (
        re.compile(
            r"Retrying \(Retry|NewConnectionError|NameResolutionError|ProxyError|"
            r"ConnectionError|ReadTimeout|ConnectTimeout|IncompleteRead|HTTPError|"
            r"HTTP error|Connection (?:refused|reset|broken)"
        ),
        "A download failed: is this machine offline, or behind a proxy (then set "
        "HTTPS_PROXY)?",
    ),
    (
        re.compile(r"No matching distribution found for (\S+)"),
        "There is no build of {0} for this Python on this system.",
    ),
)
"""What pip says when something stops it, and the same for the reader; first wins."""


def download_line(line: str) -> str | None:
    """Shorten pip's word on a download of a megabyte or more; None for the rest."""
    found = _DOWNLOAD.match(line)
    if not found or ".metadata" in line or "MB" not in found[2]:
        return None
    return f"  {found[1].replace('_', '-')} {found[2]}"


def last_word(output: Sequence[str], telling: re.Pattern[str]) -> str:
    """Return pip's last line that is ``telling``, else its last error, else its last.

    At most 300 characters: pip can put a whole page into one line.
    """
    lines = [line.strip() for line in output if line.strip()]
    told = [line for line in lines if telling.search(line)]
    errors = [line for line in lines if line.startswith("ERROR:")]
    last = _NOISE.sub("", (told or errors or lines or ["nothing"])[-1])
    return last if len(last) <= 300 else last[:300] + "..."


def explain(output: Sequence[str]) -> str:
    """Say in one sentence what stopped pip, with its last word."""
    for telling, cause in _CAUSES:
        found = telling.search("\n".join(output))
        if found:
            cause = cause.format(*found.groups())
            return f"{cause} pip said: {last_word(output, telling)}"
    return f"pip could not install all of it. It said: {last_word(output, _ERROR)}"


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
        try:
            for line in process.stdout:
                output.append(line)
                short = download_line(line)
                if short:
                    say(short)
        except KeyboardInterrupt:
            process.kill()
            raise
    if process.returncode != 0:
        raise SetupError(explain(output))
