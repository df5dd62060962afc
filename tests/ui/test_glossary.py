"""Translations name a thing of the glossary alike everywhere."""

import re

import pytest

from tests.ui.test_translations import Entry, read, shipped

_TERMS = {
    # English, Chinese, Russian; any form of the word. Where a thing has two names in
    # English, or a word two meanings, it is not here.
    r"links?": ("关联", r"связ|свяж"),
    r"codebooks?": ("编码本", r"кодов|книг"),
    r"snapshots?": ("快照", r"снимк|снимок"),
    r"concordance": ("语境索引", r"конкорданс"),
    r"themes?": ("主题", r"тем"),
    r"scored?|scores": ("评分", r"оцен"),
    r"contrasts": ("差异", r"расхожд"),
    r"verbatim": ("逐字", r"дословн"),
    r"reworded": ("改写", r"перефраз"),
    r"paraphrase": ("意译", r"пересказ"),
    r"silences?": ("沉默", r"умолчан"),
    r"rejected": ("拒绝", r"отклон"),
    r"accepted": ("接受", r"принят"),
    r"essays?": ("文章|篇", r"эссе"),
    r"tags?": ("标签", r"мет[ко]"),
    r"ribbons?": ("连接带", r"лент"),
}
"""The glossary of ``docs/translating.md``, as patterns of words in small letters."""

_OTHERWISE = {
    # A link of the file system, and a tag of YAML.
    "“{path}” could not be written: it is a link that leads nowhere.",
    "the tag “{tag}” is not allowed: take it out",
    # The name of a file.
    "codebook.yaml",
    # Shorter where the thing stands beside it.
    "Words in both essays: quay, align*, a | b",
}
_HOLE = re.compile(r"\{\w+\}")
_QUOTED = re.compile(r"“[^”]*”|&")


def _messages(code: str) -> list[Entry]:
    return [one for one in read(shipped(code)) if one.source not in _OTHERWISE]


@pytest.mark.parametrize(("code", "place"), [("zh_CN", 0), ("ru", 1)])
@pytest.mark.parametrize("term", _TERMS)
def test_a_thing_has_one_name(code: str, place: int, term: str) -> None:
    word = re.compile(rf"\b(?:{term})\b")
    name = re.compile(_TERMS[term][place])
    wrong = []
    for one in _messages(code):
        said = _QUOTED.sub("", _HOLE.sub("", one.source)).casefold()
        forms = [form.replace("&", "").casefold() for form in one.forms]
        if word.search(said) and not all(map(name.search, forms)):
            wrong.append(f"{one.context}: {one.source!r} became {one.forms[0]!r}")
    assert not wrong, "\n".join(wrong)
