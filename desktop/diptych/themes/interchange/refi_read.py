"""Reading a REFI-QDA codebook (``.qdc``), ours or that of another program.

What Diptych wrote comes back as it was; a name, a colour, a place in the tree or a
description that was changed elsewhere is taken over. Codes of other programs become
themes without phrases, with their GUID kept, so that they find their own again when
the codebook goes back.
"""

import re

from diptych.errors import CodebookError
from diptych.themes.editing.places import Plain
from diptych.themes.interchange.imported import (
    MAX_BYTES,
    MAX_THEMES,
    Ids,
    Imported,
    imported,
)
from diptych.themes.interchange.refi_words import (
    ROLE_COLOURS,
    guid_of,
    kept_keys,
    one_line,
    several_lines,
    without_rules,
)
from diptych.themes.interchange.xml_tree import Element, read_xml
from diptych.themes.load import GUID, ID, MAX_THEME_DEPTH, THEME_KEYS

_SHADE = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_RULE_KEYS = frozenset(THEME_KEYS) - {
    "id", "label", "colour", "description", "examples", "guid", "themes",
}  # fmt: skip


def read_qdc(data: bytes, name: str) -> Imported:
    """Read the bytes of a ``.qdc`` file; ``name`` is what errors call it.

    Takes the namespaces in use, none at all, and the codebook inside a project file
    (``.qde``). Raises CodebookError for what is no such file, is larger than 16 MB,
    holds a document type, or nests deeper than themes may.
    """
    if len(data) > MAX_BYTES:
        raise CodebookError(
            f"“{name}” is larger than {MAX_BYTES // 1_000_000} MB, which no codebook "
            "needs."
        )
    root = read_xml(data, name)
    book = root if root.name == "CodeBook" else root.first("CodeBook")
    if book is None:
        raise CodebookError(
            f"“{name}” is no REFI-QDA codebook: its outermost element is "
            f"“{root.name}” and not “CodeBook”."
        )
    codes = [code for group in book.all("Codes") for code in group.all("Code")]
    if not codes:
        raise CodebookError(f"“{name}” holds no codes.")
    return _Reader(name).read(book, codes)


class _Reader:
    """What is known of the file so far."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.notices: list[str] = []
        self.ids = Ids()
        self.guids: set[str] = set()
        self.title = ""
        self.count = 0
        self.bare = 0

    def read(self, book: Element, codes: list[Element]) -> Imported:
        head, others = self._head(book)
        self.title = _text(head["title"])
        themes: list[Plain] = [self._theme(code, 1) for code in codes]
        _only_known_includes(themes, self.ids.taken, self.notices)
        if self.bare:
            self.notices.append(
                "Themes without phrases or rules, which find nothing until you add "
                f"some: {self.bare} of {self.count}."
            )
        if others:
            named = ", ".join(f"“{other}”" for other in others[:5])
            self.notices.append(
                "Sets of codes have no place in a codebook of Diptych and were left "
                f"out: {named} and others."
                if len(others) > 5
                else "Sets of codes have no place in a codebook of Diptych and were "
                f"left out: {named}."
            )
        return imported(head, themes, self.notices, self.name)

    def _head(self, book: Element) -> tuple[dict[str, Plain], list[str]]:
        """Return the keys of the codebook itself, and the names of foreign sets."""
        head: dict[str, Plain] = {}
        others: list[str] = []
        for group in book.all("Sets"):
            for one in group.all("Set"):
                known = self._kept(one) if not head else {}
                if known.get("schema"):
                    head = {
                        key: value
                        for key, value in known.items()
                        if key in ("title", "language", "lists")
                    }
                else:
                    others.append(one_line(one.attributes.get("name", "")) or "a set")
        if not isinstance(head.get("title"), str):
            head = {
                "title": one_line(self.name.rpartition(".")[0]) or "Codebook"
            } | head
        return head, others

    def _theme(self, code: Element, depth: int) -> dict[str, Plain]:
        if depth > MAX_THEME_DEPTH:
            raise CodebookError(
                f"“{self.name}”, line {code.line}: codes nest more than "
                f"{MAX_THEME_DEPTH} deep, which Diptych does not carry."
            )
        self.count += 1
        if self.count > MAX_THEMES:
            raise CodebookError(f"“{self.name}” holds more than {MAX_THEMES:,} codes.")
        kept = self._kept(code)
        description = several_lines(_description(code))
        if kept:
            description = without_rules(description)[0]
        if not _RULE_KEYS & kept.keys() and not code.all("Code"):
            self.bare += 1
        theme: dict[str, Plain] = {
            "id": "",
            "label": self._label(code, kept),
            **self._colour(code, kept),
            **_as_it_was(kept, description),
            **{
                key: kept[key]
                for key in THEME_KEYS
                if key in kept
                and key not in ("id", "label", "colour", "description", "guid")
            },
        }
        identity = kept.get("id")
        fits = isinstance(identity, str) and ID.fullmatch(identity)
        own = self.ids.take(
            _text(identity) if identity and fits else None, _text(theme["label"])
        )
        theme["id"] = own
        theme |= self._guid(code, own)
        children = tuple(self._theme(child, depth + 1) for child in code.all("Code"))
        return theme | ({"themes": children} if children else {})

    def _kept(self, element: Element) -> dict[str, Plain]:
        """Read the YAML in a description; a damaged one stays in the description."""
        source = without_rules(several_lines(_description(element)))[1]
        if source is None:
            return {}
        try:
            known = kept_keys(source, self.name)
        except CodebookError:
            known = {}
        strange = known.keys() - {*THEME_KEYS, "schema", "title", "language", "lists"}
        if known and not strange:
            return known
        label = one_line(element.attributes.get("name", ""))
        self.notices.append(
            f"The rules below the description of “{label}” cannot be read any more; "
            "they stay in the description."
        )
        return {}

    def _label(self, code: Element, kept: dict[str, Plain]) -> str:
        given = one_line(code.attributes.get("name", ""))
        written = kept.get("label")
        if isinstance(written, str) and (one_line(written) or "theme") == given:
            return written
        if not given:
            self.notices.append(
                f"A code without a name (line {code.line}) is called “Unnamed”."
            )
        return given or "Unnamed"

    def _colour(self, code: Element, kept: dict[str, Plain]) -> dict[str, Plain]:
        given = code.attributes.get("color", "").strip().lower()
        if not _SHADE.fullmatch(given):
            given = ""
        if len(given) == 4:
            given = "#" + "".join(2 * digit for digit in given[1:])
        role = kept.get("colour")
        if isinstance(role, str) and given in ("", ROLE_COLOURS.get(role)):
            return {"colour": role}
        return {"colour": given} if given else {}

    def _guid(self, code: Element, identity: str) -> dict[str, Plain]:
        guid = code.attributes.get("guid", "").strip().strip("{}").lower()
        if not GUID.fullmatch(guid) or guid == guid_of(self.title, identity):
            return {}
        if guid in self.guids:
            label = one_line(code.attributes.get("name", ""))
            self.notices.append(
                f"The code “{label}” has the GUID of another one and gets a new one."
            )
            return {}
        self.guids.add(guid)
        return {"guid": guid}


def _only_known_includes(
    themes: list[Plain], ids: set[str], notices: list[str]
) -> None:
    """Take out the names of themes that are no longer there."""
    waiting = list(themes)
    while waiting:
        theme = waiting.pop()
        assert isinstance(theme, dict), "a theme is a group of keys"
        waiting += theme.get("themes", ())
        names = theme.get("include")
        if not isinstance(names, tuple):
            continue
        there = tuple(name for name in names if name in ids)
        if there != names:
            theme["include"] = there
            notices.append(
                f"“{theme['label']}” included a theme that is no longer there."
            )


def _as_it_was(kept: dict[str, Plain], description: str) -> dict[str, Plain]:
    written = kept.get("description")
    if isinstance(written, str) and several_lines(written) == description:
        return {"description": written}
    return {"description": description} if description else {}


def _description(element: Element) -> str:
    found = element.first("Description")
    return found.text if found is not None else ""


def _text(value: Plain) -> str:
    assert isinstance(value, str), "this key holds a single value"
    return value
