"""What a web page says about itself: title, author, day and language.

From its head (``meta``, Open Graph, Dublin Core, citation tags), from linked data, and
from what the text itself is marked with.
"""

import datetime
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from diptych.text.header import language_code
from diptych.text.readers.flow import one_line, whole_date
from diptych.text.readers.markup import Node

_TITLES = ("citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title")
_AUTHORS = (
    "citation_author", "author", "dc.creator", "dcterms.creator", "article:author",
    "parsely-author", "sailthru.author", "byl",
)  # fmt: skip
_DATES = (
    "article:published_time", "citation_publication_date", "citation_date",
    "og:published_time", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
    "date", "pubdate", "publish-date", "publishdate", "parsely-pub-date",
    "sailthru.date", "datepublished",
)  # fmt: skip
_ARTICLES = ("article", "posting", "report", "book", "chapter", "creativework")
_SITE = re.compile(r"\s+[|·•—–»-]\s+[^|·•—–»]{2,60}$")
_BY = re.compile(r"^(?:by|von|par|por|di|автор:?)\s+", re.IGNORECASE)
_LONGEST_LINKED = 2_000_000
_DEEPEST_LINKED = 40


@dataclass(frozen=True, slots=True)
class PageMeta:
    """What is known of a page; empty where it says nothing."""

    title: str = ""
    author: str = ""
    date: datetime.date | None = None
    language: str | None = None


def page_meta(root: Node, heading: str) -> PageMeta:
    """Collect what a page says; ``heading`` is the first of its headings."""
    nodes = root.walk()
    metas = _metas(nodes)
    linked = _linked_article(nodes)
    return PageMeta(
        _title(metas, nodes, heading),
        _author(metas, linked, nodes),
        _date(metas, linked, nodes),
        _language(metas, nodes),
    )


def _metas(nodes: list[Node]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in nodes:
        if node.tag == "meta":
            key = node.get("property") or node.get("name") or node.get("itemprop")
            content = one_line(node.get("content"))
            if key and content:
                found.setdefault(key.strip().lower(), []).append(content)
    return found


def _title(metas: dict[str, list[str]], nodes: list[Node], heading: str) -> str:
    """Prefer what is not decorated with the name of the site."""
    for key in _TITLES:
        if key in metas:
            return _without_site(metas[key][0], heading)
    title = next((n for n in nodes if n.tag == "title"), None)
    words = one_line(title.words()) if title is not None else ""
    return _without_site(words, heading) or heading


def _without_site(title: str, heading: str) -> str:
    if heading and title.casefold().startswith(heading.casefold()):
        return heading
    return _SITE.sub("", title) if len(_SITE.sub("", title)) >= 8 else title


def _author(
    metas: dict[str, list[str]], linked: dict[str, object], nodes: list[Node]
) -> str:
    for key in _AUTHORS:
        names = [n for n in metas.get(key, ()) if "://" not in n and "@" not in n]
        if names:
            return _names(names)
    said = _linked_names(linked.get("author"))
    if said:
        return _names(said)
    for node in nodes:
        marked = "author" in node.get("itemprop") or node.get("rel") == "author"
        if marked and (words := one_line(node.words())) and len(words) < 120:
            return _names([words])
    return ""


def _names(names: list[str]) -> str:
    return ", ".join(dict.fromkeys(_BY.sub("", name).strip() for name in names))


def _linked_names(value: object) -> list[str]:
    if isinstance(value, str):
        return [] if "://" in value else [one_line(value)]
    if isinstance(value, dict):
        return _linked_names(value.get("name"))
    if isinstance(value, list):
        return [name for item in value[:50] for name in _linked_names_of(item)]
    return []


def _linked_names_of(item: object) -> list[str]:
    """Take one name of a list; a list inside a list says nothing."""
    return [] if isinstance(item, list) else _linked_names(item)


def _date(
    metas: dict[str, list[str]], linked: dict[str, object], nodes: list[Node]
) -> datetime.date | None:
    published = linked.get("datePublished")
    said = [m for key in _DATES for m in metas.get(key, ())]
    if isinstance(published, str):
        said.insert(0, published)
    times = [n for n in nodes if n.tag == "time" and n.get("datetime")]
    marked = [
        n
        for n in times
        if "pubdate" in n.attributes or "Published" in n.get("itemprop")
    ]
    said.extend(n.get("datetime") for n in marked or times[:1])
    return next(filter(None, map(whole_date, said)), None)


def _language(metas: dict[str, list[str]], nodes: list[Node]) -> str | None:
    page = next((n for n in nodes if n.tag == "html"), None)
    said = [page.get("lang"), page.get("xml:lang")] if page is not None else []
    for key in ("content-language", "dc.language", "og:locale", "language"):
        said.extend(metas.get(key, ()))
    return next(filter(None, map(language_code, said)), None)


def _linked_article(nodes: list[Node]) -> dict[str, object]:
    """Return the article that the linked data of a page describe."""
    for node in nodes:
        if node.tag != "script" or not node.children:
            continue
        source = node.words()
        if len(source) > _LONGEST_LINKED:
            continue
        try:
            value = json.loads(source)
        except (ValueError, RecursionError):
            continue
        for item in _objects(value, 0):
            kind = str(item.get("@type", "")).casefold()
            if any(name in kind for name in _ARTICLES):
                return item
    return {}


def _objects(value: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST_LINKED:
        return
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _objects(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner, depth + 1)
