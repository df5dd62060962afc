"""What a second start tells the first one."""

from pathlib import Path

import pytest

from diptych.app.handing_over import (
    MOST_BYTES,
    address,
    decode_request,
    encode_request,
)
from diptych.app.requests import WindowRequest


def test_a_request_arrives_as_it_was_with_absolute_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    names = ("a.md", "два\nслова.txt")
    request = WindowRequest(tuple(Path(name) for name in names), Path("book.yaml"))
    message = encode_request(request)
    assert message is not None
    assert message.endswith(b"\n")
    assert message.count(b"\n") == 1
    assert decode_request(message) == WindowRequest(
        tuple(tmp_path / name for name in names), tmp_path / "book.yaml"
    )
    empty = encode_request(WindowRequest())
    assert empty is not None
    assert decode_request(empty) == WindowRequest()


def test_what_is_too_long_for_a_message_is_not_sent() -> None:
    paths = tuple(Path(f"{number:0200}") for number in range(1000))
    assert encode_request(WindowRequest(paths)) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"paths": "a"}',
        b'{"paths": [1]}',
        b'{"paths": [""]}',
        b'{"paths": [], "codebook": 5}',
        b"[" * 5000,
        b'{"paths": []}' + b" " * MOST_BYTES,
        b'{"paths": [' + b'"a",' * 600 + b'"a"]}',
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    assert decode_request(data) is None


def test_two_configuration_folders_have_two_addresses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIPTYCH_CONFIG_DIR", str(tmp_path / "one"))
    one = address()
    assert address() == one
    monkeypatch.setenv("DIPTYCH_CONFIG_DIR", str(tmp_path / "two"))
    assert address() != one
