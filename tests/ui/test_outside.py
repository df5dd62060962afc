"""The running program as a screen reader finds it from another process (AT-SPI)."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.outside import READER_PYTHON, what_lacks

_LACKS = what_lacks()
_READER = Path(__file__).with_name("outside_reader.py")
_WHOLE_S = 120

pytestmark = pytest.mark.skipif(
    bool(_LACKS),
    reason=f"what a screen reader hears is not looked at: {', '.join(_LACKS)} missing",
)


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual display of its own number."""
    reads, writes = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x800x24"],
        pass_fds=(writes,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    try:
        with os.fdopen(reads, encoding="ascii") as told:
            number = told.readline().strip()
        assert number, "the virtual display did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def _listen(display: str, config: Path, *arguments: str) -> dict[str, object]:
    """Run the program in a session of its own and return what there was to hear."""
    kept = ("PATH", "HOME", "PYTHONPATH", "LD_LIBRARY_PATH", "TMPDIR")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {
        "DISPLAY": display,
        "DIPTYCH_CONFIG_DIR": str(config),
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "en",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    program = (sys.executable, "-m", "diptych", *arguments)
    command = ("dbus-run-session", "--", READER_PYTHON, str(_READER), *program)
    listening = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    try:
        out, trouble = listening.communicate(timeout=_WHOLE_S)
    finally:
        # The bus leaves helpers behind that would wait for the next session.
        os.killpg(listening.pid, signal.SIGTERM)
    assert listening.returncode == 0, trouble[-2000:]
    # Helpers of the bus write here too, before.
    heard = json.loads(out.splitlines()[-1])
    assert isinstance(heard, dict)
    return heard


def test_a_screen_reader_hears_names_texts_and_links(
    display: str, essays: tuple[Path, Path], codebook: Path, tmp_path: Path
) -> None:
    heard = _listen(display, tmp_path / "config", *map(str, essays))
    assert heard["application"] == "Diptych"
    assert heard["nameless"] == []
    body = essays[0].read_text(encoding="utf-8").split("---\n")[2]
    # A blank line is there as a character that nobody sees or hears.
    told = str(heard["text"]).replace("\u200b\n", "\n\n").rstrip("\u200b")
    assert told.split("\n\n") == [" ".join(p.split()) for p in body.split("\n\n")]
    assert heard["focused"]
    box, rows = heard["box"], heard["rows"]
    assert isinstance(box, list)
    assert isinstance(rows, list)
    assert box[0] > 3
    assert box[1] > 8
    assert rows[0].startswith("Link, score ")
    link = str(heard["link"])
    assert link.startswith(f"1 of {len(rows)}. Link, score ")
    assert rows[0] in link
    for words in (str(heard["at cursor"]), str(heard["description"])):
        assert words.startswith("Link, score ")
        assert "On the right: " in words
        assert "the harbour council rejected the proposal" in words
