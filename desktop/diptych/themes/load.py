"""Loading a codebook, strictly.

Every mistake in the file is refused with one sentence that names the file, the line
and the key, because a rule that silently does nothing is worse than an error. What
the keys mean is in ``docs/codebook.md``. Imports PyYAML, so import this module only
where a codebook is loaded.
"""

import hashlib
import re
from collections.abc import Iterator

from diptych.themes.colours import COLOUR_ROLES, is_colour
from diptych.themes.fields import Fields
from diptych.themes.model import (
    BackReference,
    Bounds,
    Certainty,
    Codebook,
    DateRange,
    NearRule,
    Theme,
    Within,
)
from diptych.themes.phrases import (
    Option,
    PhraseError,
    Sequence,
    as_option,
    known_phrases,
    parse_phrase,
    plain_forms,
)
from diptych.themes.possible import check_possible, check_refers
from diptych.themes.yaml_tree import Items, Node, fault, read_tree

SCHEMA = "diptych-codebook/1"
MAX_THEME_DEPTH = 12
MAX_WITHIN = 1_000
MAX_TOTAL_SIZE = 300_000

_SCHEMA = re.compile(r"diptych-codebook/(\d+)")
ID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?")
GUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_BOUNDS_KEYS = ("not_near", "near", "not_inside")
_BOOK_KEYS = ("schema", "title", "language", "lists", "themes")
THEME_KEYS = (
    "id",
    "label",
    "colour",
    "description",
    "examples",
    "phrases",
    "exact",
    "rules",
    "not",
    *_BOUNDS_KEYS,
    "certainty",
    "include",
    "refers_back",
    "guid",
    "themes",
)
RULE_KEYS = (
    "all",
    "exact",
    "within",
    "order",
    "with",
    "not",
    *_BOUNDS_KEYS,
    "date",
    "written",
    "certainty",
)


def parse_codebook(source: str, *, name: str) -> Codebook:
    """Read a codebook from the text of its YAML file.

    ``name`` is what errors call the file. Raises CodebookError. Cost: linear, about
    0.1 s for 10,000 phrases.
    """
    try:
        digest = hashlib.sha256(source.encode("utf-8")).hexdigest()
    except UnicodeEncodeError as error:
        line = source.count("\n", 0, error.start) + 1
        raise fault(name, line, "", "this character is half of a pair") from None
    book = Fields(read_tree(source, name), name, "", "the codebook")
    _check_schema(book)
    book.allow(_BOOK_KEYS)
    reader = _Reader(name)
    title = book.text("title")
    language = book.text("language", "") or None
    if language is not None and not _LANGUAGE.fullmatch(language):
        raise book.fault(
            "language", f"“{language}” is not a language code such as en or zh"
        )
    lists = reader.read_lists(book)
    reader.known = known_phrases(lists)
    book.need("themes")
    themes = tuple(reader.read_theme(node, 1) for node in book.nodes("themes"))
    reader.check_includes()
    return Codebook(title, language, themes, source, digest, name, lists)


def _check_schema(book: Fields) -> None:
    schema = book.text("schema")
    if schema == SCHEMA:
        return
    known = _SCHEMA.fullmatch(schema)
    if known and int(known.group(1)[:9]) > 1:
        reason = (
            f"“{schema}” was written for a newer Diptych: open it there, or write "
            f"“{SCHEMA}”"
        )
    else:
        reason = f"“{schema}” is not a codebook that Diptych knows: write “{SCHEMA}”"
    raise book.fault("schema", reason)


class _Reader:
    """What is known of the file so far: lists, ids, and how many phrases it holds."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lists: dict[str, tuple[Option, ...]] = {}
        self.ids: dict[str, int] = {}
        self.guids: dict[str, int] = {}
        self.includes: list[tuple[int, str, str]] = []
        self.size = 0
        self.known: dict[str, Sequence] = {}

    def read_lists(self, book: Fields) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Read the named lists; a list may take in those written above it."""
        if not book.has("lists"):
            return ()
        fields = Fields(book.need("lists"), self.name, "lists", "“lists”")
        written: dict[str, tuple[str, ...]] = {}
        for key in fields.node.entries:
            if not ID.fullmatch(key):
                raise fields.fault(key, "a list is named by letters, digits, hyphens")
            written[key] = tuple(phrase for _, phrase in fields.texts(key))
            self.lists[key] = tuple(
                as_option(self._parse(line, key, phrase))
                for line, phrase in fields.texts(key)
            )
            if not written[key]:
                raise fields.fault(key, "this list is empty: write at least one phrase")
        return tuple(written.items())

    def read_theme(self, node: Node, depth: int) -> Theme:
        """Read one theme and its children."""
        theme = Fields(node, self.name, "themes", "a theme")
        theme.allow(THEME_KEYS)
        identity = self._read_id(theme)
        theme.context = f"the theme “{identity}”"
        if depth > MAX_THEME_DEPTH:
            raise theme.fault("id", f"themes nest more than {MAX_THEME_DEPTH} deep")
        colour = theme.text("colour", "grey")
        if not is_colour(colour):
            roles = ", ".join(COLOUR_ROLES)
            reason = f"“{colour}” is no colour; write {roles} or “#rrggbb”"
            if not colour:
                reason = (
                    'there is no colour; what begins with # needs quotes: "#2a9d8f"'
                )
            raise theme.fault("colour", reason)
        for key in ("phrases", "exact"):
            check_possible(theme, key, self.name, theme)
        for line, other in theme.texts("include"):
            self.includes.append((line, identity, other))
        return Theme(
            id=identity,
            label=theme.text("label"),
            colour=colour,
            description=theme.text("description", " ").strip(),
            examples=tuple(text for _, text in theme.texts("examples")),
            phrases=self._phrases(theme, "phrases"),
            rules=tuple(self._read_rule(n, theme) for n in theme.nodes("rules")),
            exclude=self._phrases(theme, "not"),
            themes=tuple(self.read_theme(n, depth + 1) for n in theme.nodes("themes")),
            exact=self._phrases(theme, "exact"),
            include=tuple(other for _, other in theme.texts("include")),
            bounds=self._read_bounds(theme),
            refers=self._read_backs(theme),
            certainty=_certainty(theme) or Certainty.SURE,
            guid=self._read_guid(theme),
        )

    def check_includes(self) -> None:
        """Refuse an included theme that is not there, or a theme within itself."""
        graph: dict[str, list[str]] = {}
        for line, theme, other in self.includes:
            if other not in self.ids:
                raise fault(self.name, line, "include", f"there is no theme “{other}”")
            graph.setdefault(theme, []).append(other)
        for line, theme, other in self.includes:
            if theme in _reachable(other, graph):
                raise fault(
                    self.name,
                    line,
                    "include",
                    f"“{theme}” and “{other}” include each other: take one out",
                )

    def _read_id(self, theme: Fields) -> str:
        identity = theme.text("id")
        if not ID.fullmatch(identity):
            raise theme.fault(
                "id", f"“{identity}” may hold only letters, digits and inner hyphens"
            )
        if identity in self.ids:
            raise theme.fault(
                "id",
                f"“{identity}” is the id of another theme (line "
                f"{self.ids[identity]}): choose a new one",
            )
        self.ids[identity] = theme.line("id")
        return identity

    def _read_guid(self, theme: Fields) -> str:
        guid = theme.text("guid", "none")
        if guid == "none":
            return ""
        if not GUID.fullmatch(guid):
            raise theme.fault("guid", f"“{guid}” is not written as a GUID is")
        if guid in self.guids:
            raise theme.fault(
                "guid",
                f"the theme on line {self.guids[guid]} has the same: take it out",
            )
        self.guids[guid] = theme.line("guid")
        return guid

    def _read_rule(self, node: Node, theme: Fields) -> NearRule:
        rule = Fields(node, self.name, "rules", "a rule")
        rule.allow(RULE_KEYS)
        rule.need("all")
        terms = self._phrases(rule, "all")
        if not terms:
            raise rule.fault("all", "this list is empty, so the rule could never match")
        span, undated = self._read_date(rule)
        for key in ("all", "with"):
            check_possible(rule, key, self.name, theme)
        return NearRule(
            all=terms,
            within=self._read_within(rule, terms),
            order=rule.flag("order"),
            exclude=self._phrases(rule, "not"),
            bounds=self._read_bounds(rule),
            date=span,
            undated=undated,
            written=self._read_range(rule, "written", ())[0],
            exact=self._read_exact(rule, terms),
            company=self._phrases(rule, "with"),
            certainty=_certainty(rule),
        )

    def _read_exact(self, rule: Fields, terms: tuple[str, ...]) -> tuple[str, ...]:
        for line, term in rule.texts("exact"):
            if term not in terms:
                reason = f"“{term}” is not one of the terms under “all”: add it there"
                raise fault(self.name, line, "exact", reason)
        return self._phrases(rule, "exact")

    def _read_within(self, rule: Fields, terms: tuple[str, ...]) -> Within | int:
        if not rule.has("within"):
            return Within.SENTENCE
        value = rule.text("within")
        if value in (Within.SENTENCE, Within.PARAGRAPH):
            return Within(value)
        if not (value.isascii() and value.isdigit()):
            raise rule.fault(
                "within", f"“{value}” is not sentence, paragraph or a number of words"
            )
        count = rule.count("within", 0, 1, MAX_WITHIN)
        line = rule.line("all")
        least = sum(self._parse(line, "all", term).least for term in terms)
        if count < least:
            raise rule.fault(
                "within", f"the terms need at least {least} words, not {count}"
            )
        return count

    def _read_bounds(self, fields: Fields) -> Bounds:
        not_near = self._phrases(fields, "not_near")
        if fields.has("near") and not not_near:
            raise fields.fault("near", "this says how near “not_near” is: add that key")
        return Bounds(
            not_near,
            fields.count("near", 5, 1, MAX_WITHIN),
            self._phrases(fields, "not_inside"),
        )

    def _read_date(self, rule: Fields) -> tuple[DateRange | None, bool]:
        span, fields = self._read_range(rule, "date", ("undated",))
        return span, fields is not None and fields.flag("undated")

    def _read_range(
        self, rule: Fields, key: str, more: tuple[str, ...]
    ) -> tuple[DateRange | None, Fields | None]:
        if not rule.has(key):
            return None, None
        fields = Fields(rule.need(key), self.name, key, f"“{key}”")
        fields.allow(("from", "to", *more))
        first, last = fields.day("from"), fields.day("to")
        if last < first:
            raise fields.fault("to", "this day comes before “from”: change the two")
        return DateRange(first, last), fields

    def _read_backs(self, theme: Fields) -> tuple[BackReference, ...]:
        if not theme.has("refers_back"):
            return ()
        node = theme.need("refers_back")
        nodes = node.items if isinstance(node, Items) else [node]
        backs = tuple(self._read_back(one) for one in nodes)
        check_refers(theme)
        return backs

    def _read_back(self, node: Node) -> BackReference:
        fields = Fields(node, self.name, "refers_back", "“refers_back”")
        fields.allow(("phrases", "until", "within", "sentences", "date", "written"))
        fields.need("phrases")
        return BackReference(
            self._phrases(fields, "phrases"),
            self._phrases(fields, "until"),
            fields.count("within", 3, 0, MAX_WITHIN),
            self._read_range(fields, "date", ())[0],
            fields.count("sentences", 0, 1, MAX_WITHIN) or None,
            self._read_range(fields, "written", ())[0],
        )

    def _phrases(self, fields: Fields, key: str) -> tuple[str, ...]:
        """Return a list of phrases as they are written, each of them checked."""
        phrases = []
        for line, phrase in fields.texts(key):
            self.size += self._parse(line, key, phrase).size
            if self.size > MAX_TOTAL_SIZE:
                raise fault(
                    self.name,
                    line,
                    key,
                    f"the codebook stands for more than {MAX_TOTAL_SIZE:,} words: "
                    "split it",
                )
            if key == "exact":
                self._check_forms(line, phrase)
            phrases.append(phrase)
        return tuple(phrases)

    def _check_forms(self, line: int, phrase: str) -> None:
        try:
            plain_forms(phrase, self.lists)
        except PhraseError as error:
            raise fault(self.name, line, "exact", str(error)) from None

    def _parse(self, line: int, key: str, phrase: str) -> Sequence:
        found = self.known.get(phrase)
        if found is None:
            try:
                found = parse_phrase(phrase, self.lists)
            except PhraseError as error:
                raise fault(self.name, line, key, str(error)) from None
            self.known[phrase] = found
        return found


def _certainty(fields: Fields) -> Certainty | None:
    if not fields.has("certainty"):
        return None
    value = fields.text("certainty")
    if value not in Certainty.__members__.values():
        raise fields.fault("certainty", f"“{value}” is neither sure nor likely")
    return Certainty(value)


def _reachable(start: str, graph: dict[str, list[str]]) -> Iterator[str]:
    seen = {start}
    queue = [start]
    while queue:
        theme = queue.pop()
        yield theme
        for other in graph.get(theme, []):
            if other not in seen:
                seen.add(other)
                queue.append(other)
