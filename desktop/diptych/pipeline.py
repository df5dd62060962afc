"""The pipeline: two documents, a codebook and options become a comparison.

The only place where links and themes meet. No Qt, nothing printed, nothing read
from settings. Offsets follow ``diptych.text.span``.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from diptych.align.aligner import align
from diptych.align.watch import Watch
from diptych.collector import collector_paused
from diptych.comparison import Comparison, Options, Quality
from diptych.contrast import find_contrasts
from diptych.errors import Cancelled
from diptych.text.analysis import Analysis, analyse
from diptych.text.document import Document
from diptych.theme_evidence import with_themes
from diptych.themes.coding import Coding, code
from diptych.themes.model import Codebook

Progress = Callable[[float, str], None]
"""Called with the share done, 0 to 1, and what is being done."""

ShouldCancel = Callable[[], bool]
"""Asked often; True ends the work with ``Cancelled``."""


def compare(
    a: Document,
    b: Document,
    *,
    codebook: Codebook | None = None,
    options: Options = Options(),
    progress: Progress | None = None,
    should_cancel: ShouldCancel | None = None,
) -> Comparison:
    """Link two documents and code both with the themes of ``codebook``.

    Time grows about linearly with the two lengths. Raises ``Cancelled`` soon after
    ``should_cancel`` answers True; a limit that was reached is told in ``quality``.
    """
    tell = progress or _silent
    stop = should_cancel or _never
    with collector_paused():
        words: list[Analysis] = []
        for document, begin in ((a, 0.0), (b, 0.05)):
            told = partial(_reading, tell, begin)
            told(0.0)
            read = _words(document, options, stop, told)
            words.append(_unless_cancelled(read, stop))
        words_a, words_b = words
        return _compare(words_a, words_b, None, codebook, options, tell, stop)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document with its words and themes found, for one of many comparisons."""

    words: Analysis
    coding: Coding


def prepare(
    document: Document,
    *,
    codebook: Codebook | None = None,
    options: Options = Options(),
    should_cancel: ShouldCancel | None = None,
) -> Prepared:
    """Do the part of ``compare`` that concerns one document alone.

    Of ``options`` only what takes part matters here. Takes about a third of the time
    of comparing; raises ``Cancelled``.
    """
    stop = should_cancel or _never
    with collector_paused():
        words = _unless_cancelled(_words(document, options, stop), stop)
        return Prepared(words, _coding(words, codebook, stop))


def compare_prepared(
    a: Prepared,
    b: Prepared,
    *,
    codebook: Codebook | None = None,
    options: Options = Options(),
    should_cancel: ShouldCancel | None = None,
) -> Comparison:
    """Return what ``compare`` returns for the documents of ``a`` and ``b``.

    ``codebook`` is the one that both were prepared with, and so is what ``options``
    leave out. Raises ``Cancelled``.
    """
    with collector_paused():
        return _compare(
            a.words,
            b.words,
            (a.coding, b.coding),
            codebook,
            options,
            _silent,
            should_cancel or _never,
        )


def with_codings(
    bare: Comparison, a: Prepared, b: Prepared, codebook: Codebook
) -> Comparison:
    """Return what ``compare_prepared`` returns, out of a comparison without a codebook.

    ``a`` and ``b`` are the documents of ``bare`` with their codings by ``codebook``.
    Spares the search for links: a few milliseconds.
    """
    links = with_themes(
        bare.links,
        a.coding.spans,
        b.coding.spans,
        codebook,
        min_score=bare.options.min_score,
    )
    own = len(_notices((a.words, Coding(())), (b.words, Coding(()))))
    notices = _notices((a.words, a.coding), (b.words, b.coding), codebook)
    of_links = bare.quality.notices[own:]
    return replace(
        bare,
        codebook=codebook,
        links=links,
        themes_a=a.coding.spans,
        themes_b=b.coding.spans,
        quality=Quality(bare.quality.complete, (*notices, *of_links)),
    )


def _compare(
    words_a: Analysis,
    words_b: Analysis,
    codings: tuple[Coding, Coding] | None,
    codebook: Codebook | None,
    options: Options,
    tell: Progress,
    stop: ShouldCancel,
) -> Comparison:
    """Do what ``compare`` promises; without ``codings`` they are made."""
    longer = max(len(words_a.stems), len(words_b.stems))
    alignment = align(
        words_a,
        words_b,
        min_score=options.min_score,
        max_links=options.links_per_1000_words * max(1, -(-longer // 1000)),
        differ=find_contrasts,
        progress=lambda share, what: tell(0.1 + 0.8 * share, what),
        should_cancel=stop,
    )
    links = alignment.links
    if codebook is not None:
        tell(0.9, "Looking for themes")
    if codings is not None:
        coding_a, coding_b = codings
    else:
        coding_a = _coding(words_a, codebook, stop, partial(_coded, tell, 0.9))
        coding_b = _coding(words_b, codebook, stop, partial(_coded, tell, 0.93))
    if codebook is not None:
        watch = Watch(tell, stop)
        watch.stage(0.96, "Weighing the themes", until=1.0, items=5 * len(links))
        links = with_themes(
            links,
            coding_a.spans,
            coding_b.spans,
            codebook,
            min_score=options.min_score,
            watch=watch,
        )
    notices = _notices((words_a, coding_a), (words_b, coding_b), codebook)
    tell(1.0, "Done")
    return Comparison(
        a=words_a.document,
        b=words_b.document,
        codebook=codebook,
        options=options,
        links=links,
        themes_a=coding_a.spans,
        themes_b=coding_b.spans,
        quality=Quality(alignment.complete, (*notices, *alignment.notices)),
        words_a=len(words_a.stems),
        words_b=len(words_b.stems),
    )


def _words(
    document: Document,
    options: Options,
    stop: ShouldCancel,
    progress: Callable[[float], None] | None = None,
) -> Analysis:
    """Find the words that take part."""
    return analyse(
        document,
        left_out=options.left_out(),
        should_cancel=stop,
        progress=progress,
    )


def _coding(
    words: Analysis,
    codebook: Codebook | None,
    stop: ShouldCancel,
    progress: Callable[[float], None] | None = None,
) -> Coding:
    """Code a document, with nothing where there is no codebook."""
    if codebook is None:
        return Coding(())
    return code(words, codebook, should_cancel=stop, progress=progress)


def _notices(
    a: tuple[Analysis, Coding],
    b: tuple[Analysis, Coding],
    codebook: Codebook | None = None,
) -> tuple[str, ...]:
    """Say what about the two texts a reader should know before trusting the result."""
    notices = list(codebook.notices) if codebook is not None else []
    for is_first, (words, coding) in ((True, a), (False, b)):
        told = (*words.document.notices, coding.notice)
        notices.extend(
            f"First essay: {notice}" if is_first else f"Second essay: {notice}"
            for notice in told
            if notice
        )
    if a[0].document.text == b[0].document.text:
        notices.append("The two texts are the same, so every passage has its twin.")
    for side, (words, _) in (("first", a), ("second", b)):
        if len(words.stems) == 1:
            notices.append(
                f"The {side} essay is a single word, so little can be compared."
            )
        elif not words.stems:
            notices.append(
                f"The {side} essay holds nothing that takes part, such as page "
                "furniture only, so nothing can be linked."
            )
    return tuple(notices)


def _unless_cancelled(words: Analysis, stop: ShouldCancel) -> Analysis:
    """Hand ``words`` on, or raise ``Cancelled``."""
    if stop():
        raise Cancelled
    return words


def _reading(tell: Progress, begin: float, share: float) -> None:
    """Tell how far a document is read; reading one is a twentieth of the whole."""
    tell(begin + 0.05 * share, "Reading the words")


def _coded(tell: Progress, begin: float, share: float) -> None:
    """Tell how far a document is coded."""
    tell(begin + 0.03 * share, "Looking for themes")


def _silent(share: float, what: str) -> None:
    """Tell nobody."""


def _never() -> bool:
    """Go on."""
    return False
