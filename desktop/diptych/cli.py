"""The command line: what each command takes, and running those without a window.

No Qt, and ``diptych.ui`` is never imported: what needs a window is handed back as a
request. The engine is imported only by the command that needs it, so that the way
to the first window stays short.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from diptych import __version__
from diptych.app.console import ProgressLine, ReaderGone, complain, write_out
from diptych.app.counting import plural
from diptych.app.files import (
    is_snapshot,
    read_problem,
    whole_characters,
    write_atomic,
    write_problem,
)
from diptych.app.requests import PictureRequest, WindowRequest
from diptych.errors import DiptychError, ExportError, ReadError

if TYPE_CHECKING:
    import argparse

    from diptych.comparison import Comparison

Outcome = int | WindowRequest | PictureRequest
"""The exit status, or what the window is to do."""

_STDOUT = Path("-")


def run(argv: list[str]) -> Outcome:
    """Do what ``argv`` (without the program's name) asks for.

    Returns 0 when done, 1 when it could not be done, 2 for wrong usage, or a request
    for the window. Every failure is one line on standard error, never a traceback.
    """
    try:
        command = _COMMANDS.get(argv[0]) if argv else None
        return command(argv[1:]) if command else _window(argv)
    except SystemExit as stop:  # argparse has said what there was to say
        return stop.code if isinstance(stop.code, int) else 2
    except ReaderGone:
        return 0
    except DiptychError as error:
        complain(str(error))
    except KeyboardInterrupt:
        complain("Stopped.")
    except MemoryError:
        complain("There is not enough memory for this.")
    except Exception as error:
        if os.environ.get("DIPTYCH_TRACEBACK"):
            raise
        kind = type(error).__name__
        complain(
            f"An unexpected error, which is a fault of Diptych: {kind}: {error} "
            "(DIPTYCH_TRACEBACK=1 shows where)."
        )
    return 1


def _window(argv: list[str]) -> Outcome:
    """``diptych [A [B] | SNAPSHOT | FOLDER]``."""
    if not argv:
        return WindowRequest()
    from diptych.app.arguments import window_parser

    parser = window_parser()
    meant = _meant_command(argv[0])
    if meant is not None:
        parser.error(f"there is no file or command “{argv[0]}”; is it “{meant}”?")
    given = parser.parse_intermixed_args(argv)
    paths: tuple[Path, ...] = tuple(given.paths)
    if given.version:
        write_out(f"diptych {__version__}\n")
        return 0
    if len(paths) > 2:
        parser.error("give two essays at most, or one snapshot, or one folder")
    # A folder by itself is a library; beside another file it is a mistake.
    alone = len(paths) == 1 and os.path.isdir(paths[0])
    for path in (*(() if alone else paths), *_present(given.codebook)):
        _check_input(path)
    if any(map(is_snapshot, paths)) and (len(paths) > 1 or given.codebook):
        parser.error("a snapshot holds essays and codebook, so give it alone")
    return WindowRequest(paths=paths, codebook=given.codebook)


def _compare(argv: list[str]) -> Outcome:
    """``diptych compare A B``."""
    from diptych.app.arguments import compare_parser

    given = compare_parser().parse_args(argv)
    inputs = (given.a, given.b, *_present(given.codebook))
    outputs = _present(given.json, given.snapshot)
    for path in inputs:
        _check_input(path)
    for path in (given.a, given.b):
        if is_snapshot(path):
            raise ReadError(f"“{path}” is a snapshot; compare takes two texts.")
    if given.snapshot == _STDOUT:
        raise ExportError("A snapshot cannot be written to standard output.")
    _check_outputs(outputs, inputs)
    comparison = _comparison(given)
    if not outputs:
        from diptych.export.summary import summary

        write_out(summary(comparison))
        return 0
    text = _json(comparison) if given.json else b""
    if given.snapshot:
        from diptych.snapshot.model import Snapshot
        from diptych.snapshot.write import save_snapshot

        save_snapshot(given.snapshot, Snapshot(comparison))
    if given.json:
        _write(given.json, text)
    return 0


def _comparison(given: "argparse.Namespace") -> "Comparison":
    """Read what was given and compare it, with progress on a terminal."""
    from dataclasses import replace

    from diptych.comparison import Options
    from diptych.pipeline import compare
    from diptych.text.document import Document
    from diptych.themes.model import Codebook

    codebook = Codebook.load(given.codebook) if given.codebook else None
    with ProgressLine() as progress:
        progress(0.0, "Reading")
        a = Document.from_file(given.a, date=given.date_a, language=given.lang_a)
        b = Document.from_file(given.b, date=given.date_b, language=given.lang_b)
        options = Options(notes=given.notes, references=given.references)
        if given.min_score is not None:
            options = replace(options, min_score=given.min_score)
        return compare(a, b, codebook=codebook, options=options, progress=progress)


def _export(argv: list[str]) -> Outcome:
    """``diptych export SNAPSHOT --to FORMAT -o F``."""
    from diptych.app.arguments import export_parser

    given = export_parser().parse_args(argv)
    _check_input(given.snapshot)
    _check_outputs((given.output,), (given.snapshot,))
    from diptych.snapshot.read import open_snapshot

    comparison = open_snapshot(given.snapshot).comparison
    _write(given.output, _json(comparison))
    return 0


def _verify(argv: list[str]) -> Outcome:
    """``diptych verify SNAPSHOT``."""
    from diptych.app.arguments import verify_parser

    given = verify_parser().parse_args(argv)
    from diptych.snapshot.read import verify_snapshot

    info = verify_snapshot(given.snapshot)
    coded = info.coded_a + info.coded_b
    write_out(
        f"“{given.snapshot}” is whole: {plural(info.links, 'link')}, "
        f"{plural(coded, 'coded span')}, "
        f"{plural(info.accepted + info.rejected, 'decision')}, "
        f"{plural(info.notes, 'note')}, saved "
        f"{info.saved:%Y-%m-%d %H:%M} UTC by {info.program}.\n"
    )
    return 0


def _diff(argv: list[str]) -> Outcome:
    """``diptych diff OLD NEW``."""
    from diptych.app.arguments import diff_parser

    given = diff_parser().parse_args(argv)
    for path in (given.old, given.new):
        _check_input(path)
    _check_outputs(_present(given.json), (given.old, given.new))
    from diptych.export.difference import difference_record, difference_text
    from diptych.snapshot.difference import compare_snapshots
    from diptych.snapshot.read import open_snapshot

    old, new = open_snapshot(given.old), open_snapshot(given.new)
    difference = compare_snapshots(old, new)
    if given.json:
        import json

        text = json.dumps(difference_record(difference), ensure_ascii=False, indent=1)
        _write(given.json, (text + "\n").encode("utf-8"))
    else:
        write_out(difference_text(difference, old, new))
    return 0


def _picture(argv: list[str]) -> Outcome:
    """``diptych picture A B|SNAPSHOT -o F.png``."""
    from diptych.app.arguments import picture_parser

    parser = picture_parser()
    given = parser.parse_intermixed_args(argv)
    paths: tuple[Path, ...] = tuple(given.paths)
    inputs = (*paths, *_present(given.codebook))
    for path in inputs:
        _check_input(path)
    if len(paths) > 2 or (len(paths) == 1) != any(map(is_snapshot, paths)):
        parser.error("give two essays, or one snapshot")
    if len(paths) == 1 and given.codebook:
        parser.error("a snapshot holds its own codebook")
    if given.output == _STDOUT:
        raise ExportError("A picture cannot be written to standard output.")
    _check_outputs((given.output,), inputs)
    if given.output.suffix.lower() not in ("", ".png"):
        parser.error("a picture is a PNG file, so give it a name that ends in .png")
    width, height = given.size
    return PictureRequest(
        paths=paths,
        codebook=given.codebook,
        output=given.output,
        width=width,
        height=height,
        dark=given.dark,
        select=given.select,
    )


def _codebook(argv: list[str]) -> Outcome:
    """``diptych codebook FILE --to FORMAT -o F``."""
    from diptych.app.arguments import codebook_parser

    given = codebook_parser().parse_args(argv)
    _check_input(given.codebook)
    _check_outputs((given.output,), (given.codebook,))
    if not given.overwrite and given.output != _STDOUT and given.output.exists():
        raise ExportError(
            f"“{given.output}” is there already; --overwrite replaces it."
        )
    from diptych.themes.interchange.refi_write import write_qdc
    from diptych.themes.model import Codebook

    codebook = Codebook.load(given.codebook)
    yaml = codebook.source.encode("utf-8")
    _write(given.output, write_qdc(codebook) if given.to == "qdc" else yaml)
    for notice in codebook.notices:
        complain(notice)
    return 0


_COMMANDS: dict[str, Callable[[list[str]], Outcome]] = {
    "compare": _compare,
    "export": _export,
    "verify": _verify,
    "diff": _diff,
    "picture": _picture,
    "codebook": _codebook,
}


def _meant_command(word: str) -> str | None:
    """Return the command that ``word`` misspells, None where it may be a file."""
    from difflib import get_close_matches

    if word.startswith("-") or Path(word).suffix or os.path.lexists(word):
        return None
    return next(iter(get_close_matches(word, _COMMANDS, 1, 0.75)), None)


def _present(*paths: Path | None) -> tuple[Path, ...]:
    """Return the paths that were given."""
    return tuple(path for path in paths if path is not None)


def _check_input(path: Path) -> None:
    """Refuse a path with no file behind it, before any work is done."""
    try:
        path.stat()
    except (OSError, ValueError) as error:
        known = error if isinstance(error, OSError) else FileNotFoundError()
        raise ReadError(read_problem(path, known)) from error
    if os.path.isdir(path):
        raise ReadError(read_problem(path, IsADirectoryError()))


def _check_outputs(outputs: tuple[Path, ...], inputs: tuple[Path, ...]) -> None:
    """Refuse, before any work is done, what could not be written or would harm."""
    files = [path for path in outputs if path != _STDOUT]
    for place, path in enumerate(files):
        for other in inputs:
            if _same_file(path, other):
                raise ExportError(
                    f"“{path}” is also what is read; give the output another name."
                )
        if any(_same_file(path, other) for other in files[:place]):
            raise ExportError(f"“{path}” is named for two outputs; give two names.")
        problem = _output_problem(path)
        if problem is not None:
            raise ExportError(write_problem(path, problem))


def _output_problem(path: Path) -> OSError | None:
    """Return the error that writing to ``path`` would end in, as far as one can see."""
    if os.path.isdir(path):
        return IsADirectoryError()
    if not os.path.isdir(path.parent):
        return (
            NotADirectoryError() if os.path.exists(path.parent) else FileNotFoundError()
        )
    if not os.access(path if os.path.exists(path) else path.parent, os.W_OK):
        return PermissionError()
    return None


def _same_file(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, whatever they are called."""
    with suppress(OSError, ValueError):
        return os.path.samefile(one, other)
    full = (os.path.normcase(os.path.realpath(path)) for path in (one, other))
    return next(full) == next(full)


def _json(comparison: "Comparison") -> bytes:
    from diptych.export.comparison_json import comparison_json

    return whole_characters(comparison_json(comparison)).encode("utf-8")


def _write(path: Path, data: bytes) -> None:
    """Write to a file, wholly or not at all, or to standard output."""
    if path == _STDOUT:
        write_out(data)
        return
    try:
        write_atomic(path, data)
    except OSError as error:
        raise ExportError(write_problem(path, error)) from error
