"""What furniture looks like: patterns for whole lines, without a list of sites.

Kept apart from ``diptych.text.furniture``, which knows where such lines may stand.
"""

# ruff: noqa: E501 - a pattern broken over lines is harder to read than a long one
import re
from functools import cache

_LANGUAGES = (
    "english|deutsch|français|francais|español|espanol|italiano|português|русский|"
    "українська|中文|简体|繁體|繁体|简体中文|繁體中文|日本語|한국어|العربية|polski|"
    "türkçe|nederlands|svenska|čeština|chinese|russian|german|french|spanish|arabic|"
    "en|de|fr|es|it|pt|ru|zh|cn|ja|ko|ar|рус|eng"
)
_PAGE = r"(?:article|post|page|story|brief|publication|report|piece|essay|entry|blog|site|website|video|podcast|episode)"
_NETWORK = r"(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|instagram|youtube|pinterest|weibo|wechat|vk|email|e-mail|rss|mastodon|bluesky|threads)"


_ANYWHERE = (
    rf"(?:please )?(?:rate|share|print|e-?mail|tweet|save|bookmark|download|cite|republish|recommend|listen to|pin|like|follow) this {_PAGE}(?: (?:on|via|with|by|to|in|as|for|now)\b.{{0,25}})?\W*",
    r"(?:print|share|download|save|rate|e-?mail) (?:the )?(?:article|post|page|publication|brief)\W*",
    rf"(?:share|follow|tweet|post|find us|join us|send)(?: (?:this|us|it|me))?(?: (?:on|via|by|to|with))?:? {_NETWORK}(?:[ ,/|·•]+(?:and )?{_NETWORK})*",
    rf"{_NETWORK}(?:[ ,/|·•]+{_NETWORK})+",
    r"(?:back|return|scroll|jump) (?:up )?to (?:the )?top(?: of (?:the )?page)?\W*",
    r"skip to (?:the )?(?:main )?(?:content|navigation|menu)\W*",
    rf"(?:give|send|leave|share) (?:us )?(?:your )?feedback(?: (?:on|about) (?:this|the) {_PAGE})?\W*",
    r"(?:download|view|get|open|export|full text)(?: (?:the|this|as|a|in|full))* ?\(?(?:pdf|epub|citation|full text|as pdf|article)\)?(?: \(\d[^)]{0,12}\))?",
    r"(?:leave|add|post|write) (?:a|your) (?:comment|reply)\W*",
    r"(?:subscribe|sign up)(?: (?:to|for)(?: [\w’'-]+){0,4} (?:newsletters?|updates?|e-?mails?|alerts?|digest|briefing)(?: [\w’'-]+){0,4}| (?:now|here|today|by e-?mail|for free))\W*",
    r"(?:read (?:more|next)|(?:see|load|show|view) (?:more|all|less))(?: (?:articles?|posts?|comments?|news|stories|results|photos|(?:from|about|on|by) .{1,30}[^.]))? ?[:»›>→…]?",
    r"(?:read (?:more|also|next)|related(?: article| story)?|more on this(?: story| topic)?) ?[:：] ?.{3,120}[^.]",
    r"(?:related|recommended|similar|popular|latest|recent|more|most (?:read|popular|viewed|shared|recent)) (?:articles?|posts?|stories|content|publications|news|topics|from this author)\W*",
    r"(?:most (?:read|popular|viewed|shared)|you (?:may|might) also like|don[’']t miss|trending(?: now)?)\W*",
    r"(?:we use|this (?:web)?site uses) cookies\b.{0,120}",
    r"\(?\s*(?:votes?|views?|likes?|shares?|comments?|downloads?|reads?|hits|rating|average rating|просмотр\w*|голос\w*)\s?[:：]\s?[\d.,]+[kK]?(?:\s?[,;/|]\s?(?:average |avg\.? )?\w+\s?[:：]\s?[\d.,/ ]+)*\s*\)?",
    r"\(?\s*[\d.,]+[kKmM]?\s+(?:votes?|views?|likes?|shares?|comments?|downloads?|followers|subscribers|reactions|claps|просмотр\w*|голос\w*|комментари\w*)\s*\)?",
    rf"(?:languages?|язык|sprache|langue|语言|語言)\s?[:：]\s?(?:{_LANGUAGES})(?:\W+(?:{_LANGUAGES}))*\W*",
)
"""Lines that speak of the page wherever they stand."""

_AT_EDGES = (
    rf"(?:share this|share)\s?[:：]|{_NETWORK}|comments? ?\(\d{{1,6}}\)",
    r"(?:posted|published|filed) (?:in|under)\s?: ?.{1,80}",
    r"(?:share|tweet|print|download|subscribe|bookmark|loading|advertisement|advertising|sponsored(?: content)?|sign in|sign up|log in|log ?out|register|close|menu|search|skip|comments?|reply|likes?|views?|newsletter|copy link|cookie settings|permalink)(?: ?[:»›>→…↑]|\.{3})?",
    r"(?:previous|next|older|newer) (?:article|post|story|page|entry)s?\W*",
    r"(?:back|go|return) to (?:the )?(?:home|homepage|main page|overview|list|contents?)\W*",
    r"(?:in this section|on this page)\W*",
    r"follow (?:us|me|the author|this author)(?: on .{1,40})?\W*",
    r"(?:home|main page)(?: ?[>›»/|][^.!?>›»/|]{1,40}){1,5}",
    r"(?:all rights reserved|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|cookie policy|legal notice|imprint|contact us|about us|accept (?:all )?cookies)(?: ?[|·•/][^|·•/]{1,40})*\.?",
    r"(?:©|\(c\)|copyright ©)\s?.{1,80}|copyright .{0,40}\b(?:19|20)\d\d\b.{0,40}",
    r"(?:photo|image|picture|credits?|photo credits?)(?: (?:by|credit|source))?: .{1,60}",
    r"(?:tags?|categor(?:y|ies)|topics?|filed under|keywords)\s?: ?.{1,120}",
    r"\d+[- ]min(?:ute)?s?(?: read(?:ing time)?)?",
    r"(?:estimated )?reading time:? .{1,20}",
    r"(?:poll(?: conducted| results?| of the (?:day|week))?|vote now|quiz)\W*",
    r"\d{1,7}\s?\(\d{1,3}(?:[.,]\d+)?\s?%\)|\d{1,3}(?:[.,]\d+)?\s?%(?:\s?\(\d+(?: votes?)?\))?",
    rf"(?:{_LANGUAGES})(?:[\s|/·•,]+(?:{_LANGUAGES}))+",
    r"(?:поделиться|подписаться|распечатать|оценить)(?: (?:в|на|с|статью|материал|страниц\w+|друзьями)\b.{0,30})?\W*",
    r"(?:наверх|вверх|назад|читать далее|читайте также|комментарии|загрузка|реклама|меню|поиск)\W*",
    r"(?:teilen|drucken|nach oben|zum seitenanfang|weiterlesen|mehr zum thema|artikel (?:teilen|drucken|bewerten)|anzeige|kommentare?|menü|suche)\W*",
    r"(?:partager|imprimer|haut de page|retour en haut|lire (?:aussi|la suite)|publicité|commentaires?|s[’']abonner)(?: (?:cet|l[’'])article)?\W*",
    r"(?:分享(?:到.{1,12})?|打印|收藏|返回(?:顶部|頂部|首页|首頁)|相关(?:文章|阅读)|上一篇|下一篇|点赞|评论|字号|阅读(?:量|数)?|加载中)(?:[:：].{0,20})?",
)
"""Lines that could be a heading or a cell of a table in the midst of an essay."""

_OPENERS = tuple(
    "please|rate|share|print|email|e-mail|tweet|save|bookmark|download|cite|republish|"
    "recommend|listen|pin|like|follow|post|find us|join us|send|facebook|twitter|x |x,|"
    "linkedin|whatsapp|telegram|reddit|instagram|youtube|pinterest|weibo|wechat|vk|rss|"
    "mastodon|bluesky|threads|back|return|scroll|jump|skip|give|leave|view|get|open|export|"
    "full text|add|write|subscribe|sign up|read|see|load|show|related|more|similar|popular|"
    "latest|recent|most|you m|don|trending|we use|this|vote|comment|hits|average|просмотр|"
    "голос|язык|sprache|lang|语言|語言|(|0|1|2|3|4|5|6|7|8|9".split("|")
)
"""With what a line must begin to match ``_ANYWHERE`` at all."""

COUNTED = re.compile(r"\d{1,7}\s?\(\d{1,3}(?:[.,]\d+)?\s?%\)|\d{1,3}(?:[.,]\d+)?\s?%")
"""An answer's share in a poll."""


def is_about_page(line: str) -> bool:
    """Tell a line that is furniture wherever it stands."""
    if not line.casefold().startswith(_OPENERS):
        return False
    return _compiled(_ANYWHERE).fullmatch(line) is not None


def is_at_edge(line: str) -> bool:
    """Tell a line that is furniture above or below the text."""
    return _compiled(_AT_EDGES).fullmatch(line) is not None


@cache
def _compiled(rules: tuple[str, ...]) -> re.Pattern[str]:
    """Compile when first asked for: it takes some milliseconds."""
    return re.compile("|".join(f"(?:{rule})" for rule in rules), re.IGNORECASE)
