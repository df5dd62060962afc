"""British and American spellings folded into one, for stems only.

The result is a key, not a spelling to show: where one direction has no exceptions
it is taken, so ``organization`` becomes ``organisation`` and ``prize`` ``prise``.
"""

import re
import unicodedata

_ISE = re.compile(r"(?<=[a-z]{2})([iy])z(e[drs]?|ers|ing|ations?|ational|able)$")
_OUR = re.compile(
    "^((?:un|dis|re|mis|en)?(?:arm|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|"
    "flav|glam|harb|hon|hum|lab|neighb|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig))"
    "our"
)
_RE = re.compile(
    "^((?:kilo|centi|milli|epi|amphi)?"
    "(?:cent|theat|fib|lit|met|calib|sab|spect|somb|meag|lust|sept|och|manoeuv))"
    "re(d|s)?$"
)
_ENCE = re.compile("^(def|off|pret|lic)ence(?=s?$|less|d$)")
_OGUE = re.compile("^(dial|catal|anal|monol|prol|epil)ogue")
_DOUBLE_L = re.compile(
    "^(cance|channe|counse|dia|dispe|equa|fue|labe|leve|libe|margina|mode|pane|pena|"
    "quarre|riva|signa|spira|tota|trave|tunne|unrave)ll(?=ed|ing|er|or)"
)
_WHOLE = {
    "programme": "program", "programmes": "programs", "grey": "gray",
    "judgement": "judgment", "judgements": "judgments", "ageing": "aging",
    "acknowledgement": "acknowledgment", "manoeuvre": "maneuver",
    "manoeuvres": "maneuvers", "manoeuvring": "maneuvering",
    "manoeuvred": "maneuvered", "centring": "centering", "focussed": "focused",
    "focusses": "focuses", "focussing": "focusing", "learnt": "learned",
    "towards": "toward", "afterwards": "afterward", "whilst": "while",
    "amongst": "among", "fulfil": "fulfill", "fulfils": "fulfills",
    "fulfilment": "fulfillment", "enrol": "enroll", "skilful": "skillful",
    "wilful": "willful",
}  # fmt: skip
_SCEPTIC = re.compile("^scepti")


def without_marks(norm: str) -> str:
    """Return a word without accents: English writes ``naïve`` and ``naive``."""
    if norm.isascii():
        return norm
    letters = unicodedata.normalize("NFD", norm)
    return "".join(c for c in letters if not unicodedata.combining(c))


def one_spelling(norm: str) -> str:
    """Return one spelling for a normal form of English; about half a microsecond."""
    known = _WHOLE.get(norm)
    if known is not None:
        return known
    form = norm
    # Letters that must be there are looked for first: few words have any of them.
    if "z" in form:
        form = _ISE.sub(r"\1s\2", form)
    if "our" in form:
        form = _OUR.sub(r"\1or", form)
    if form.endswith(("re", "red", "res")):
        form = _RE.sub(r"\1er\2", form)
    if "ence" in form:
        form = _ENCE.sub(r"\1ense", form)
    if "ogue" in form:
        form = _OGUE.sub(r"\1og", form)
    if "ll" in form:
        form = _DOUBLE_L.sub(r"\1l", form)
    return _SCEPTIC.sub("skepti", form) if form.startswith("scepti") else form
