"""Stems: one key for the inflected forms and spellings of a word.

Snowball stemmers (PyStemmer, imported on first use) after the folding of British
and American spellings. Where a language has no stemmer the stem is the normal form.
"""

from functools import cache
from typing import Protocol

from diptych.text.spelling import one_spelling, without_marks

_NAMES = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek",
    "en": "english", "es": "spanish", "et": "estonian", "eu": "basque",
    "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian",
    "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "ne": "nepali", "nl": "dutch", "no": "norwegian", "nb": "norwegian",
    "nn": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_CACHE_LIMIT = 200_000


class _Stemmer(Protocol):
    def stemWord(self, word: str, /) -> str: ...


def stemmer_language(language: str | None) -> str:
    """Return the code of the stemmer for ``language``, or "" where there is none.

    A region is ignored: ``en-GB`` is ``en``.
    """
    code = (language or "").replace("_", "-").split("-")[0].lower()
    return code if code in _NAMES and _stemmer(code) is not None else ""


def stemmer_version() -> str:
    """Return the version of the stemmers, which decides what stems are."""
    import Stemmer  # type: ignore[import-not-found]  # ships no type hints

    return str(Stemmer.version())


def stem(norm: str, language: str) -> str:
    """Return the stem of a normal form; "" as language leaves it as it is.

    Cached for each language; about 1 microsecond the first time a word is seen.
    """
    known = _known(language)
    found = known.get(norm)
    if found is None:
        if len(known) >= _CACHE_LIMIT:
            known.clear()
        found = known[norm] = _stem(norm, language)
    return found


def _stem(norm: str, language: str) -> str:
    if not language or not norm[:1].isalpha() or "." in norm:
        return norm
    stemmer = _stemmer(language)
    if stemmer is None:
        return norm
    word = one_spelling(without_marks(norm)) if language == "en" else norm
    return stemmer.stemWord(word) or norm


@cache
def _known(language: str) -> dict[str, str]:
    return {}


@cache
def _stemmer(language: str) -> _Stemmer | None:
    """Load the Snowball stemmer; an older library may lack a language."""
    import Stemmer

    name = _NAMES.get(language)
    if name is None or name not in Stemmer.algorithms():
        return None
    # Words are cached here by language: the library's own cache is not needed.
    stemmer: _Stemmer = Stemmer.Stemmer(name, 0)
    return stemmer
