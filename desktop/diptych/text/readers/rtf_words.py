"""The control words of RTF that bear on text, and its character sets."""

import re

from diptych.text.document import BlockRole

DESTINATIONS = frozenset(
    "fonttbl stylesheet info title author creatim footnote".split()
)
"""Groups whose text is kept apart."""

SKIPPED = frozenset(
    "skipped fonttbl colortbl revtim printim buptim subject operator keywords comment "
    " doccomm hlinkbase category manager company filetbl listtable "
    "listoverridetable revtbl rsidtbl generator pict object shppict nonshppict "
    "header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc "
    "aftnsep aftnsepc ftncn aftncn annotation atnid atnauthor atndate atnref atntime "
    "atnparent atnicn xe tc tcn txe rxe bkmkstart bkmkend fldinst datafield xmlnstbl "
    "themedata colorschememapping datastore latentstyles listtext pntext pnseclvl pn "
    "do shpinst sp sn sv template private userprops wgrffmtfilter".split()
)
"""Groups that hold no text of the essay."""

CHARACTERS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "softline": "\n", "page": " ",
    "column": " ", "emdash": "\u2014", "endash": "\u2013", "emspace": "\u2003",
    "enspace": "\u2002", "qmspace": "\u2005", "bullet": "\u2022",
    "lquote": "\u2018", "rquote": "\u2019", "ldblquote": "\u201c",
    "rdblquote": "\u201d", "zwj": "\u200d", "zwnj": "\u200c", "zwbo": "\u200b",
    "ltrmark": "\u200e", "rtlmark": "\u200f", "cell": "\t", "nestcell": "\t",
    "chftn": "",
}  # fmt: skip

CHARSETS = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab",
    134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""The code page of each character set of a font."""

_PAGES = {10000: "mac-roman", 936: "gb18030", 65001: "utf-8", 0: "cp1252"}
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|заголовок) ?([1-9])", re.I)
_QUOTES = re.compile(r"(?:intense |block )?quot(?:e|ations?)|block text", re.I)


def code_page(number: int) -> str:
    """Return the codec of a Windows code page, that of Western Europe if unknown."""
    import codecs

    name = _PAGES.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


def style_meaning(name: str) -> tuple[BlockRole, int] | None:
    """Tell what a style of this name means, None for an ordinary one."""
    words = name.strip()
    if found := _HEADING.fullmatch(words):
        return BlockRole.HEADING, min(int(found[1]), 6)
    if words.lower() == "title":
        return BlockRole.HEADING, 1
    if _QUOTES.fullmatch(words):
        return BlockRole.QUOTATION, 0
    if words.lower().startswith("bibliography"):
        return BlockRole.REFERENCE, 0
    return None
