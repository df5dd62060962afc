"""Furniture: what a page puts around a text.

No list of sites. A line is furniture by its form: it asks the reader to do
something with the page, counts votes or readers, or names languages to switch to.
Short lines without a stop join it at the edges of the text, where such lines stand
in company. A paragraph of prose is never furniture: to miss a button does little
harm, to lose a sentence much.
"""

import re

from diptych.text.document import Block, BlockRole

_LANGUAGES = (
    "english|deutsch|français|francais|español|espanol|italiano|português|русский|"
    "українська|中文|简体|繁體|繁体|简体中文|繁體中文|日本語|한국어|العربية|polski|"
    "türkçe|nederlands|svenska|čeština|chinese|russian|german|french|spanish|arabic|"
    "en|de|fr|es|it|pt|ru|zh|cn|ja|ko|ar|рус|eng"
)
_PAGE = r"(?:article|post|page|story|brief|publication|report|piece|essay|entry|blog|text|content|site|website|author|us)"  # noqa: E501
_NETWORK = r"(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|instagram|youtube|pinterest|weibo|wechat|vk|email|e-mail|rss|mastodon|bluesky|threads)"  # noqa: E501
_SURE = tuple(
    re.compile(rule, re.IGNORECASE)
    for rule in (
        rf"(?:please )?(?:rate|share|print|e-?mail|tweet|save|bookmark|download|like|cite|republish|recommend|listen to|pin)(?: (?:this|the|our))? {_PAGE}\b.{{0,30}}",  # noqa: E501
        rf"(?:share|follow|tweet|post|find us|join us|send)(?: (?:this|us|it|me))?(?: (?:on|via|by|to|with))? {_NETWORK}(?:[ ,/|·•]+(?:and )?{_NETWORK})*",  # noqa: E501
        rf"{_NETWORK}(?:[ ,/|·•]+{_NETWORK})+",
        r"(?:share|tweet|print|download|subscribe|bookmark|loading|advertisement|advertising|sponsored(?: content)?|sign in|sign up|log in|log ?out|register|close|menu|search|skip|comments?|reply|likes?|views?|newsletter|copy link|cookie settings|permalink)(?: ?[:»›>→…↑]|\.{3})?",  # noqa: E501
        r"(?:back|go|return|scroll|jump) (?:up )?to (?:the )?(?:top|home|homepage|main page|overview|content|list)(?: of (?:the )?page)?\W*",  # noqa: E501
        r"skip to (?:the )?(?:main )?(?:content|navigation|menu)\W*",
        rf"(?:give|send|leave|share) (?:us )?(?:your )?feedback(?: (?:on|about) (?:this|the) {_PAGE})?\W*",  # noqa: E501
        r"(?:leave|add|post|write) (?:a|your) (?:comment|reply)\W*",
        r"(?:subscribe|sign up)(?: (?:to|for|now|here|today)\b)(?: [\w’'-]+){0,6}\W*",
        r"(?:read|see|load|show|view) (?:more|next|all|less|also)(?: [\w’'-]+){0,3} ?[:»›>→…]?",  # noqa: E501
        r"(?:related|recommended|similar|popular|latest|recent|more|most (?:read|popular|viewed|shared|recent)) (?:articles?|posts?|stories|content|publications|news|reading|topics|from this author)\W*",  # noqa: E501
        r"(?:most (?:read|popular|viewed|shared)|you (?:may|might) also like|don[’']t miss|trending(?: now)?|in this section|on this page)\W*",  # noqa: E501
        r"(?:previous|next|older|newer) (?:article|post|story|page|entry)s?\W*",
        r"(?:home|main page)(?: ?[>›»/|] ?[^.!?]{1,40}){1,5}",
        r"(?:all rights reserved|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|cookie policy|legal notice|imprint|contact us|about us|accept (?:all )?cookies)(?: ?[|·•/] ?.{1,40})*\.?",  # noqa: E501
        r"(?:©|\(c\)|copyright)\s.{0,80}",
        r"(?:photo|image|picture|credits?|photo credits?)(?: (?:by|credit|source))?: .{1,60}",  # noqa: E501
        r"(?:we use|this (?:web)?site uses) cookies\b.{0,120}",
        r"(?:tags?|categor(?:y|ies)|topics?|filed under|keywords)\s?: ?.{1,120}",
        r"\(?\s*(?:votes?|views?|likes?|shares?|comments?|downloads?|reads?|hits|rating|average rating|просмотр\w*|голос\w*)\s?[:：]\s?[\d.,]+[kK]?(?:\s?[,;/|]\s?(?:average |avg\.? )?\w+\s?[:：]\s?[\d.,/ ]+)*\s*\)?",  # noqa: E501
        r"\(?\s*[\d.,]+[kKmM]?\s+(?:votes?|views?|likes?|shares?|comments?|downloads?|followers|subscribers|reactions|claps|просмотр\w*|голос\w*|комментари\w*)\s*\)?",
        r"\d+[- ]min(?:ute)?s?(?: read(?:ing time)?)?",
        r"(?:estimated )?reading time:? .{1,20}",
        r"(?:poll(?: conducted| results?| of the (?:day|week))?|vote now|quiz)\W*",
        r"\d{1,7}\s?\(\d{1,3}(?:[.,]\d+)?\s?%\)|\d{1,3}(?:[.,]\d+)?\s?%(?:\s?\(\d+(?: votes?)?\))?",  # noqa: E501
        rf"(?:languages?|язык|sprache|langue|语言|語言)\s?[:：]\s?(?:(?:{_LANGUAGES})\W*)+",
        rf"(?:{_LANGUAGES})(?:[\s|/·•,]+(?:{_LANGUAGES}))+",
        r"(?:поделиться|подписаться|распечатать|оценить|наверх|вверх|назад|читать далее|читайте также|комментарии|загрузка|реклама|меню|поиск)(?: (?:в|на|с|к|статью|материал|страниц\w+|друзьями)\b.{0,30})?\W*",  # noqa: E501
        r"(?:teilen|drucken|nach oben|zum seitenanfang|weiterlesen|mehr zum thema|artikel (?:teilen|drucken|bewerten)|anzeige|kommentare?|menü|suche)\W*",  # noqa: E501
        r"(?:partager|imprimer|haut de page|retour en haut|lire (?:aussi|la suite)|publicité|commentaires?|s[’']abonner)(?: (?:cet|l[’'])article)?\W*",  # noqa: E501
        r"(?:分享|打印|收藏|返回(?:顶部|頂部|首页|首頁)|相关(?:文章|阅读)|上一篇|下一篇|点赞|评论|字号|阅读(?:量|数)?|加载中)[:：]?.{0,12}",
    )
)
"""Whole lines that are furniture wherever they stand."""

_COUNTED = re.compile(r"\d{1,7}\s?\(\d{1,3}(?:[.,]\d+)?\s?%\)|\d{1,3}(?:[.,]\d+)?\s?%")
_SIGNS = " \t\u00a0\u2002\u2003*_#>•·|–—-"
_STOPS = '.!?…。！？:;”"’»)'
_COMPANION_WORDS = 8
_PROSE_LENGTH = 140


def find_furniture(text: str, blocks: list[Block]) -> list[Block]:
    """Give furniture its role; linear in the number of short blocks."""
    marked = {
        index for index, block in enumerate(blocks) if _is_sure(text, block)
    }  # fmt: skip
    if not marked or len(marked) == len(blocks):
        return blocks
    _add_polls(text, blocks, marked)
    _add_companions(text, blocks, marked)
    return [
        Block(block.span, BlockRole.FURNITURE) if index in marked else block
        for index, block in enumerate(blocks)
    ]


def _is_sure(text: str, block: Block) -> bool:
    """Tell whether a block says by itself that it belongs to the page."""
    if block.role in (BlockRole.NOTE, BlockRole.REFERENCE, BlockRole.QUOTATION):
        return False
    if len(block.span) > _PROSE_LENGTH or block.level:
        return False
    line = block.span.slice(text).strip(_SIGNS)
    return any(rule.fullmatch(line) for rule in _SURE)


def _add_polls(text: str, blocks: list[Block], marked: set[int]) -> None:
    """A line above a counted share is an answer, the line above those the question."""
    counted = [i for i in sorted(marked) if _is_counted(text, blocks[i])]
    if len(counted) < 2:
        return
    for index in counted:
        if index and index - 1 not in marked and _is_short(text, blocks[index - 1], 30):
            marked.add(index - 1)
    first = counted[0] - 2
    if first >= 0 and first not in marked and _is_short(text, blocks[first], 40):
        marked.add(first)


def _is_counted(text: str, block: Block) -> bool:
    return _COUNTED.fullmatch(block.span.slice(text).strip(_SIGNS)) is not None


def _is_short(text: str, block: Block, words: int) -> bool:
    """A line of few words that does not end as a statement does."""
    content = block.span.slice(text).rstrip()
    return len(content.split()) <= words and content[-1] not in ".。;"


def _add_companions(text: str, blocks: list[Block], marked: set[int]) -> None:
    """Add short lines that stand among furniture after the end of the text."""
    last = len(blocks) - 1
    while last >= 0 and (last in marked or _is_companion(text, blocks[last])):
        last -= 1
    seen = False
    for index in range(last + 1, len(blocks)):
        seen = seen or index in marked
        if seen and blocks[index].role not in (BlockRole.NOTE, BlockRole.REFERENCE):
            marked.add(index)


def _is_companion(text: str, block: Block) -> bool:
    """Tell a short line of a menu: few words, no stop, no sign of Markdown."""
    if block.level or block.role in (BlockRole.NOTE, BlockRole.REFERENCE):
        return False
    content = block.span.slice(text).rstrip()
    return len(content.split()) <= _COMPANION_WORDS and content[-1] not in _STOPS
