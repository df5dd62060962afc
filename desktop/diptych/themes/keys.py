"""Keys: when a word of a phrase and a word of a text count as the same word.

A key is the stem, except where an English stemmer goes wrong: it takes some pairs of
quite different words for one (important / import, apartment / apart), and it does
not know irregular forms (sold / sell, crises / crisis). Imports ``text`` only.
"""

import unicodedata
from collections.abc import Callable
from functools import cache

from diptych.text.analysis import Analysis
from diptych.text.stemming import stem
from diptych.themes.asking import each

_KEYS_MADE, _KEYS_KNOWN = 1_000, 100_000
"""So many keys are made, or looked up, between two times ``should_cancel`` is asked."""

# Each line is a family that must not share a key with its look-alikes.
_APART = """
accountability accountable
accordingly according
apartment apartments
authorities authority authoritative
capitalism capitalist capitalists
collective collectively
competence competent
conservative conservatives conservatism
considerable considerably
containment
critical critically
customer customers
declaration declarations
department departments departmental
document documents
effective effectively effectiveness
engineer engineers engineering
evening evenings
execution executions execute executed executes
experiment experiments experimental experimentation
hardly
housing
importance important importantly unimportant
informal informally
initial initially initials
integral
integrity
international internationally internationalist internationalism
lately
limitation limitations
meeting meetings
nearly
objective objectively objectives
opera operas operatic
polite politely politeness
positive positively
publication publications
relative relatively relatives relativity
remarkable remarkably
reservation reservations
shortly
train trains
unit units
university universities
"""

_IRREGULAR = """
analyses analysis
arose arise
arisen arise
became become
began begin
begun begin
bought buy
broke break
broken break
brought bring
built build
caught catch
chose choose
chosen choose
crises crisis
criteria criterion
dealt deal
drawn draw
drew draw
driven drive
drove drive
fallen fall
fell fall
fled flee
forbade forbid
forbidden forbid
forgotten forget
fought fight
froze freeze
frozen freeze
gave give
given give
grew grow
grown grow
held hold
hypotheses hypothesis
kept keep
knew know
known know
laid lay
led lead
lent lend
lost lose
made make
men man
met meet
overcame overcome
paid pay
ran run
risen rise
said say
sent send
shown show
shrank shrink
shrunk shrink
sold sell
sought seek
spent spend
spoke speak
spoken speak
stolen steal
stood stand
swore swear
sworn swear
taken take
taught teach
theses thesis
thought think
threw throw
thrown throw
told tell
took take
underwent undergo
understood understand
undertaken undertake
undertook undertake
withdrawn withdraw
withdrew withdraw
withheld withhold
withstood withstand
women woman
won win
written write
wrote write
"""


def key_of(norm: str, language: str) -> str:
    """Return the key of a normal form; ``language`` is that of the stemmer."""
    if language != "en":
        return stem(norm, language)
    plain = norm if norm.isascii() else _without_accents(norm)
    return _mend(plain, stem(plain, language))


def keys_of(
    analysis: Analysis,
    language: str,
    should_cancel: Callable[[], bool] | None = None,
) -> list[str]:
    """Return the key of each word of an analysis; one look-up for each word.

    ``language`` is the stemmer to use; that of the analysis costs least. Raises
    Cancelled.
    """
    if analysis.language == language != "en":
        return list(analysis.stems)
    norms = analysis.norms
    keys = {
        norm: key_of(norm, language)
        for norm in each(dict.fromkeys(norms), should_cancel, _KEYS_MADE)
    }
    return [keys[norm] for norm in each(norms, should_cancel, _KEYS_KNOWN)]


def _mend(norm: str, word_stem: str) -> str:
    special = _special().get(norm)
    if special is not None:
        return special
    # gentrif(ication) and gentrifi(ed) are one word.
    if len(word_stem) > 5 and word_stem.endswith("ifi"):
        return word_stem[:-1]
    return word_stem


def _without_accents(norm: str) -> str:
    """Write an English word without accents: communiqué is communique."""
    parts = unicodedata.normalize("NFD", norm)
    return "".join(c for c in parts if not unicodedata.combining(c))


@cache
def _special() -> dict[str, str]:
    table = {
        norm: f"{family[0]}="
        for family in (line.split() for line in _APART.strip().splitlines())
        for norm in family
    }
    for line in _IRREGULAR.strip().splitlines():
        norm, base = line.split()
        table[norm] = table.get(base) or stem(base, "en")
    return table
