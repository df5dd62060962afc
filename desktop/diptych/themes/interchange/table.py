"""Reading a table of themes and phrases, as a spreadsheet saves it.

Without a header each row is a theme and its phrases (``Trade, tariff, duty``); with
one the columns are told by their names. A row with an empty theme goes on with the
theme above.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from diptych.errors import CodebookError, ReadError
from diptych.text.encoding import decode, shown_encoding
from diptych.themes.colours import is_colour
from diptych.themes.editing.places import Plain
from diptych.themes.interchange.imported import (
    MAX_BYTES,
    MAX_THEMES,
    Ids,
    Imported,
    imported,
)
from diptych.themes.phrases import PhraseError, parse_phrase

_COLUMNS = {
    "theme": "theme code category label thema thème tema тема код категория 主题",
    "phrase": "phrase phrases term terms keyword keywords word words ausdruck begriff "
    "wort mot expression palabra frase фраза слово термин 短语 关键词",
    "colour": "colour color farbe couleur цвет 颜色",
    "description": "description definition memo beschreibung описание définition 说明",
}
_NAMES = {name: column for column, names in _COLUMNS.items() for name in names.split()}
_DELIMITERS = "\t;,|"
_SEP = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_SHOWN_ROWS = 5


@dataclass(slots=True)
class _Theme:
    label: str
    phrases: dict[str, None] = field(default_factory=dict)
    colour: str = ""
    description: str = ""


def read_table(data: bytes, name: str) -> Imported:
    """Read a table with commas, semicolons, tabs or bars between its columns.

    ``name`` is what errors call the file; the codebook takes its title from it. UTF-8,
    UTF-16 and the older encodings are told apart; a guess is a notice. Raises
    CodebookError for what is no table of themes.
    """
    if len(data) > MAX_BYTES:
        raise CodebookError(
            f"“{name}” is larger than {MAX_BYTES // 1_000_000} MB, which no codebook "
            "needs."
        )
    notices: list[str] = []
    text = _text(data, name, notices)
    columns, rows = _columns(_rows(text, name))
    themes: dict[str, _Theme] = {}
    refused: list[int] = []
    theme: _Theme | None = None
    for line, cells in rows:
        label = " ".join(cells[columns["theme"][0]].split()) if cells else ""
        if label:
            theme = themes.setdefault(label.casefold(), _Theme(label))
        if theme is None or len(themes) > MAX_THEMES:
            raise CodebookError(_no_theme(name, line, theme is None))
        if not _take(theme, cells, columns):
            refused.append(line)
    if not themes:
        raise CodebookError(f"“{name}” holds no themes: write a theme and a phrase.")
    if refused:
        shown = ", ".join(str(line) for line in refused[:_SHOWN_ROWS])
        notices.append(
            f"Rows with a phrase or a colour that says nothing: {shown} and others."
            if len(refused) > _SHOWN_ROWS
            else f"Rows with a phrase or a colour that says nothing: {shown}."
        )
    bare = sum(not theme.phrases for theme in themes.values())
    if bare:
        notices.append(f"Themes without a phrase, which find nothing: {bare}.")
    title: dict[str, Plain] = {"title": name.rpartition(".")[0] or name or "Codebook"}
    return imported(title, _plain(themes.values()), notices, name)


def _no_theme(name: str, line: int, first: bool) -> str:
    if first:
        return f"“{name}”, line {line}: the first row names no theme."
    return f"“{name}”, line {line}: there are more than {MAX_THEMES:,} themes."


def _text(data: bytes, name: str, notices: list[str]) -> str:
    try:
        decoded = decode(data, name=name)
    except ReadError as error:
        raise CodebookError(str(error)) from None
    if decoded.guessed:
        notices.append(
            f"The encoding of “{name}” is a guess: {shown_encoding(decoded.encoding)}."
        )
    if decoded.damaged:
        notices.append(f"“{name}” has characters that cannot be read.")
    return decoded.text


def _rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that say something, with their lines."""
    sep = _SEP.match(text)
    body = text[sep.end() :] if sep else text
    shift = 1 if sep else 0
    delimiter = sep.group(1) if sep else _delimiter(body)
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num + shift, cells
    except csv.Error as error:
        line = reader.line_num + shift
        raise CodebookError(
            f"“{name}”, line {line}: this is no table ({error})."
        ) from None


def _delimiter(text: str) -> str:
    """Return the sign that parts most of the first rows into columns."""
    head = "\n".join(text.splitlines()[:50])

    def parted(sign: str) -> tuple[int, int]:
        try:
            rows = list(csv.reader(io.StringIO(head), delimiter=sign))
        except csv.Error:
            return 0, 0
        widths = [len(row) for row in rows if row]
        return sum(width > 1 for width in widths), -len(set(widths))

    return max(_DELIMITERS, key=parted)


_Columns = dict[str, tuple[int, ...]]


def _columns(
    rows: Iterator[tuple[int, list[str]]],
) -> tuple[_Columns, list[tuple[int, list[str]]]]:
    """Tell the columns, by a header where there is one; rows are made equally long."""
    found = list(rows)
    width = max((len(cells) for _, cells in found), default=2)
    padded = [(line, cells + [""] * (width - len(cells))) for line, cells in found]
    without: _Columns = {"theme": (0,), "phrase": tuple(range(1, width))}
    if not padded:
        return without, padded
    names = [_NAMES.get(cell.strip().lower()) for cell in padded[0][1]]
    if "theme" not in names or not {"phrase", "description"} & set(names):
        return without, padded
    columns = {
        column: tuple(place for place, name in enumerate(names) if name == column)
        for column in _COLUMNS
    }
    return columns, padded[1:]


def _take(theme: _Theme, cells: list[str], columns: _Columns) -> bool:
    """Add one row to its theme; false where something in it says nothing."""
    fits = True
    for place in columns["phrase"]:
        phrase = " ".join(cells[place].split())
        if not phrase:
            continue
        try:
            parse_phrase(phrase, {})
        except PhraseError:
            fits = False
        else:
            theme.phrases.setdefault(phrase)
    for place in columns.get("colour", ()):
        colour = cells[place].strip().lower()
        if colour and not is_colour(colour):
            fits = False
        elif colour:
            theme.colour = colour
    for place in columns.get("description", ()):
        theme.description = theme.description or cells[place].strip()
    return fits


def _plain(themes: Iterable[_Theme]) -> list[Plain]:
    """Write the themes as the YAML will say them."""
    ids = Ids()
    found: list[Plain] = []
    for theme in themes:
        one: dict[str, Plain] = {
            "id": ids.take(None, theme.label),
            "label": theme.label,
        }
        if theme.colour:
            one["colour"] = theme.colour
        if theme.description:
            one["description"] = theme.description
        if theme.phrases:
            one["phrases"] = tuple(theme.phrases)
        found.append(one)
    return found
