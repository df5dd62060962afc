"""What each command of the command line takes.

A module of its own because ``argparse`` is not needed on the way to a window that
is started without arguments. No Qt.
"""

import argparse
import datetime
import re
from pathlib import Path
from typing import NoReturn

from diptych.app.console import complain, write_out

EXPORT_FORMATS = ("json",)
"""What ``export --to`` knows."""

CODEBOOK_FORMATS = ("yaml", "qdc")
"""What ``codebook --to`` knows."""

_LEAST_PIXELS = 200
_MOST_PIXELS = 16_000

_OVERVIEW = """\
usage: diptych [A [B] | SNAPSHOT | FOLDER] [--codebook FILE]
       diptych COMMAND ...

Compare two essays: the passages they share, the themes they share, and where they
differ.

  diptych                    open the window as it was left, or with the samples
  diptych A [B]              open the window with these essays
  diptych SNAPSHOT           open the window with this snapshot
  diptych FOLDER             open the window with all pairs of the essays in it

Commands, each with its own --help:
  diptych compare A B        compare two essays without a window
  diptych export SNAPSHOT    write what a snapshot holds in another form
  diptych verify SNAPSHOT    check that a snapshot is whole
  diptych diff OLD NEW       tell what two snapshots do not have in common
  diptych picture A B        draw a picture of the window
  diptych codebook FILE      write a codebook in another form

options:
  --codebook FILE            the codebook with the themes to look for
  --version                  show the version
  -h, --help                 show this help

Exit status: 0 done, 1 it could not be done, 2 wrong usage.
"""


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line, like every other of the program."""

    def __init__(self, command: str, description: str) -> None:
        super().__init__(
            prog=f"diptych {command}".strip(),
            description=description,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong with the usage and where help is."""
        complain(f"{message} (see {self.prog} --help)", program=self.prog)
        raise SystemExit(2)

    def print_help(self, file: object = None) -> None:
        """Write the help to standard output, whatever the locale."""
        write_out(self.format_help())


class _WindowParser(_Parser):
    """The parser of ``diptych`` itself, whose help is written by hand."""

    def format_help(self) -> str:
        """Return the overview of all commands."""
        return _OVERVIEW


def window_parser() -> argparse.ArgumentParser:
    """Return the parser for ``diptych`` without a command."""
    parser = _WindowParser("", "")
    parser.add_argument("paths", nargs="*", type=_path)
    parser.add_argument("--codebook", type=_path)
    parser.add_argument("--version", action="store_true")
    return parser


def compare_parser() -> argparse.ArgumentParser:
    """Return the parser for ``diptych compare``."""
    parser = _Parser(
        "compare",
        "Compare two essays. With neither --json nor --snapshot, a summary is shown.",
    )
    parser.add_argument("a", metavar="A", type=_path, help="the first essay")
    parser.add_argument("b", metavar="B", type=_path, help="the second essay")
    _add_codebook(parser)
    parser.add_argument(
        "--json", metavar="F", type=_path, help="write JSON to this file, or to -"
    )
    parser.add_argument(
        "--snapshot", metavar="F", type=_path, help="save a snapshot in this file"
    )
    parser.add_argument(
        "--min-score",
        metavar="X",
        type=_score,
        help="leave out links below this score, 0 to 1",
    )
    parser.add_argument(
        "--without-notes",
        dest="notes",
        action="store_false",
        help="let footnotes and endnotes take no part",
    )
    parser.add_argument(
        "--with-references",
        dest="references",
        action="store_true",
        help="let the entries of bibliographies take part",
    )
    for side in ("a", "b"):
        parser.add_argument(
            f"--date-{side}",
            metavar="D",
            type=_date,
            help=f"when {side.upper()} was written, as YYYY-MM-DD",
        )
        parser.add_argument(
            f"--lang-{side}",
            metavar="L",
            type=_language,
            help=f"the language of {side.upper()}, as in en",
        )
    return parser


def export_parser() -> argparse.ArgumentParser:
    """Return the parser for ``diptych export``."""
    parser = _Parser("export", "Write what a snapshot holds in another form.")
    parser.add_argument("snapshot", metavar="SNAPSHOT", type=_path)
    parser.add_argument(
        "--to",
        metavar="FORMAT",
        type=_format,
        required=True,
        help="the form to write: " + ", ".join(EXPORT_FORMATS),
    )
    _add_output(parser, "the file to write, or - for standard output")
    return parser


def codebook_parser() -> argparse.ArgumentParser:
    """Return the parser for ``diptych codebook``."""
    parser = _Parser(
        "codebook",
        "Write a codebook (.yaml), a REFI-QDA codebook (.qdc) or a table of themes and "
        "phrases (.csv) in another form.",
    )
    parser.add_argument("codebook", metavar="FILE", type=_path)
    parser.add_argument(
        "--to",
        choices=CODEBOOK_FORMATS,
        required=True,
        help="the form to write",
    )
    _add_output(parser, "the file to write, or - for standard output")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace the file if it is there"
    )
    return parser


def verify_parser() -> argparse.ArgumentParser:
    """Return the parser for ``diptych verify``."""
    parser = _Parser("verify", "Check that a snapshot is whole.")
    parser.add_argument("snapshot", metavar="SNAPSHOT", type=_path)
    return parser


def diff_parser() -> argparse.ArgumentParser:
    """Return the parser for ``diptych diff``."""
    parser = _Parser(
        "diff",
        "Tell what is new, gone and changed from one snapshot to another: texts, "
        "options, codebook, links, themes, decisions and notes.",
    )
    parser.add_argument("old", metavar="OLD", type=_path, help="the older snapshot")
    parser.add_argument("new", metavar="NEW", type=_path, help="the newer snapshot")
    parser.add_argument(
        "--json", metavar="F", type=_path, help="write JSON to this file, or to -"
    )
    return parser


def picture_parser() -> argparse.ArgumentParser:
    """Return the parser for ``diptych picture``."""
    parser = _Parser("picture", "Draw the window into a PNG file.")
    parser.add_argument(
        "paths",
        metavar="FILE",
        nargs="+",
        type=_path,
        help="what to draw: two essays, or one snapshot",
    )
    _add_codebook(parser)
    _add_output(parser, "the PNG file to write")
    parser.add_argument(
        "--size",
        metavar="WxH",
        type=_size,
        default=(1600, 1000),
        help="pixels across and down (1600x1000)",
    )
    parser.add_argument("--dark", action="store_true", help="in the dark palette")
    parser.add_argument(
        "--select", metavar="LINK", help="bring the ends of this link together"
    )
    return parser


def _add_codebook(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--codebook", metavar="F", type=_path, help="the themes to look for"
    )


def _add_output(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument(
        "-o", "--output", metavar="F", type=_path, required=True, help=what
    )


def _path(value: str) -> Path:
    # An empty name, as of an unset variable in a script, would be this folder.
    if not value:
        raise argparse.ArgumentTypeError("an empty name names no file")
    return Path(value)


def _score(value: str) -> float:
    with_point = re.fullmatch(r"[01](\.[0-9]+)?|\.[0-9]+", value, re.ASCII)
    if not with_point or float(value) > 1:
        raise argparse.ArgumentTypeError(f"{value!r} is not a score from 0 to 1")
    return float(value)


def _date(value: str) -> datetime.date:
    problem = f"{value!r} is not a date such as 2022-02-04"
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value, re.ASCII):
        raise argparse.ArgumentTypeError(problem)
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(problem) from None


def _language(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2}", value, re.ASCII):
        raise argparse.ArgumentTypeError(
            f"{value!r} is not a language code of two letters, such as en"
        )
    return value.lower()


def _format(value: str) -> str:
    if value not in EXPORT_FORMATS:
        raise argparse.ArgumentTypeError(
            f"there is no format {value!r}; Diptych writes " + ", ".join(EXPORT_FORMATS)
        )
    return value


def _size(value: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,5})[xX×]([0-9]{1,5})", value, re.ASCII)
    sides = tuple(int(side) for side in found.groups()) if found else ()
    if len(sides) != 2 or not all(_LEAST_PIXELS <= s <= _MOST_PIXELS for s in sides):
        raise argparse.ArgumentTypeError(
            f"{value!r} is not a size such as 1600x1000, each side from "
            f"{_LEAST_PIXELS} to {_MOST_PIXELS}"
        )
    return sides[0], sides[1]
