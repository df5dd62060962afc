"""What the history says of an act: the engine's A and B are left and right here."""

import re

from diptych.ui.engine_words import say
from diptych.ui.language import Language, spoken

_SIDES = {"A": "the left essay", "B": "the right essay"}
_OF = re.compile(
    r"((?:Marked|Made|Wrote a note on|Removed a note on|Took back the role of) a "
    r"passage of|(?:Corrected|Took back) the details of) ([AB])\b(.*)",
    re.DOTALL,
)
_IN = re.compile(r"((?:Rejected|Took back) a mark of .+ in) ([AB])", re.DOTALL)


def act_words(what: str) -> str:
    """Return what an act did, in the language of the window.

    In other languages the messages of the engine name the sides themselves.
    """
    if spoken() is not Language.ENGLISH:
        return say(what)
    found = _OF.fullmatch(what) or _IN.fullmatch(what)
    if found is None:
        return what
    return f"{found[1]} {_SIDES[found[2]]}{''.join(found.groups()[2:])}"
