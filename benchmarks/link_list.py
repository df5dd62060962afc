"""Measures the list of links at 10,000 links beside a bare Qt list; prints JSON.

Run: python benchmarks/link_list.py [--links N]

Two texts are made of paragraphs of the samples with some of their words replaced, the
same in every run, and compared with the codebook of the samples; so the links nest,
carry themes, and work their reasons out when asked, as those of a reader do. The list
alone, and the page with both texts in step, are shown on the offscreen platform.
Figures are milliseconds of the processor from the change to the end of the paint it
asked for: ``first`` right after the comparison came, ``again`` the median of five
further times. Beside it stands a QListView with a QSortFilterProxyModel on the same
rows. ``undo`` goes back through decisions one by one, with list and texts in step;
``history`` is the engine alone.
"""

import argparse
import datetime
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView

from diptych.align.model import LinkKind, LinkSize
from diptych.comparison import Comparison
from diptych.decisions import acts
from diptych.decisions.history import History
from diptych.decisions.model import Decision, LinkAnchor, Work
from diptych.pipeline import compare
from diptych.resources import sample_codebook, sample_essays
from diptych.text.document import Document
from diptych.themes.model import Codebook
from diptych.ui.comparison_page import ComparisonPage
from diptych.ui.links_panel import LinksPanel
from diptych.ui.start import dress
from diptych.ui.style import Appearance
from diptych.view.link_columns import LinkOrder
from diptych.view.link_rows import LinkFilter, Standing

_WORDS_A_LINK = 10
"""So many words of a text bring one link: ``compare`` returns no more."""
_CHANGED = 0.12
_LETTERS = "abcdefghijklmnoprstuvw"
_STEPS = 1_000
_PATIENCE_S = 120
_SIZE = 1366, 768
_TYPED = "strategic"
_NOON = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)


def essay(seed: int, words: int) -> Document:
    """Make a text of changed paragraphs of the samples."""
    chance = random.Random(seed)
    samples = [Document.from_file(path).text for path in sample_essays()]
    paragraphs = [part for text in samples for part in text.split("\n\n")]
    made: list[str] = []
    count = 0
    while count < words:
        taken = chance.choice(paragraphs).split()
        changed = [
            "".join(chance.choices(_LETTERS, k=chance.randint(3, 9)))
            if chance.random() < _CHANGED
            else word
            for word in taken
        ]
        made.append(" ".join(changed))
        count += len(changed)
    return Document.from_text("\n\n".join(made))


def found_in(links: int) -> Comparison:
    """Compare two texts that bring so many links."""
    a, b = (essay(seed, links * _WORDS_A_LINK) for seed in (1, 2))
    return compare(a, b, codebook=Codebook.load(sample_codebook()))


def timed(app: QApplication, change: Callable[[], object]) -> float:
    """Return the processor time of a change until it is painted, in milliseconds."""
    start = time.process_time()
    change()
    app.processEvents()
    return (time.process_time() - start) * 1000


def both(
    app: QApplication, change: Callable[[], object], back: Callable[[], object]
) -> dict[str, float]:
    """Return how long a change takes the first time and later, taken back between."""
    first = timed(app, change)
    more = []
    for _ in range(5):
        back()
        app.processEvents()
        more.append(timed(app, change))
    back()
    app.processEvents()
    return {"first": round(first, 1), "again": round(statistics.median(more), 1)}


def filters(comparison: Comparison) -> dict[str, LinkFilter]:
    """Give a filter of every sort."""
    usual = LinkFilter()
    assert comparison.codebook is not None, "compared with a codebook"
    here = {one.theme for one in comparison.themes_a}
    here &= {one.theme for one in comparison.themes_b}
    return {
        "kind": replace(usual, kinds=frozenset({LinkKind.VERBATIM})),
        "size": replace(usual, sizes=frozenset({LinkSize.PHRASE})),
        "decision": replace(usual, standings=frozenset({Standing.ACCEPTED})),
        "note or tag": replace(usual, remarked=True),
        "theme": replace(usual, theme=min(here)),
        "contrasts": replace(usual, contrasts=True),
        "text": replace(usual, text=_TYPED),
        "text, one letter": replace(usual, text=_TYPED[0]),
    }


def measure_panel(
    app: QApplication, panel: LinksPanel, comparison: Comparison
) -> dict[str, object]:
    """Measure every filter and order, typing, nesting and the threshold of a list."""
    found: dict[str, object] = {}
    want, usual = panel.filter._want, LinkFilter()  # what a click in the menu ends in
    # Contrasts are looked for by a thread; here it is over before they are filtered.
    began = time.process_time()
    contrasts = sum(bool(link.contrasts) for link in comparison.links)
    found["contrasts"] = contrasts
    found["looked for, s"] = round(time.process_time() - began, 1)
    found["filter"] = {
        name: both(app, partial(want, wanted), partial(want, usual))
        for name, wanted in filters(comparison).items()
    }
    found["typing, each letter"] = [
        round(timed(app, partial(want, replace(usual, text=_TYPED[:end]))), 1)
        for end in range(1, len(_TYPED) + 1)
    ]
    timed(app, partial(want, usual))
    back = partial(panel._on_order, LinkOrder.SCORE)
    found["sort"] = {
        order.value: both(app, partial(panel._on_order, order), back)
        for order in LinkOrder
        if order is not LinkOrder.SCORE
    }
    nest = panel.filter.nested_changed.emit
    found["nested"] = both(app, partial(nest, True), partial(nest, False))
    scores = [link.score for link in comparison.links]
    cuts = [round(scores[len(scores) * n // 21], 2) for n in range(1, 20)]
    times = [timed(app, partial(panel.set_threshold, cut)) for cut in cuts]
    found["threshold"] = {
        "median": round(statistics.median(times), 1),
        "most": round(max(times), 1),
    }
    panel.set_threshold(0.1)
    app.processEvents()
    return found


def measure_list(app: QApplication, comparison: Comparison) -> dict[str, object]:
    """Measure the list alone."""
    panel = LinksPanel()
    panel.resize(330, _SIZE[1])
    panel.show()
    app.processEvents()
    found: dict[str, object] = {
        "shown": round(timed(app, lambda: panel.set_comparison(comparison)), 1)
    }
    found.update(measure_panel(app, panel, comparison))
    panel.close()
    return found


def measure_page(app: QApplication, comparison: Comparison) -> dict[str, object]:
    """Measure the list with both texts in step, and the way back through decisions."""
    page = ComparisonPage(dress(app, Appearance.LIGHT).style)
    page.resize(*_SIZE)
    page.show()
    app.processEvents()
    page.show_documents(comparison.a, comparison.b)
    app.processEvents()
    found: dict[str, object] = {
        "shown": round(timed(app, lambda: page.show_comparison(comparison)), 1)
    }
    began = time.perf_counter()
    while not all(pane.page_layout().is_whole for pane in page.reading.panes):
        app.processEvents()
        if time.perf_counter() - began > _PATIENCE_S:
            break
    found.update(measure_panel(app, page.links, comparison))
    found["undo"] = measure_undo(app, page)
    page.close()
    return found


def measure_undo(app: QApplication, page: ComparisonPage) -> dict[str, float]:
    """Decide, undo and redo through the page, painted after every step."""
    assert page.comparison is not None, "measured on a comparison"
    ids = [link.id for link in page.comparison.links[:_STEPS]]

    def decide(link_id: str) -> None:
        one = page.work.link(link_id)
        assert one is not None, "the link is listed"
        page.work.do(
            lambda work, at: acts.decide(
                work, at, [one.anchor], Decision.REJECTED, link_id
            )
        )

    figures: dict[str, float] = {}
    for name, steps in (
        ("act", [partial(decide, one) for one in ids]),
        ("undo", [page.work.undo for _ in ids]),
        ("redo", [page.work.redo for _ in ids]),
    ):
        times = [timed(app, step) for step in steps]
        figures[f"{name}, median"] = round(statistics.median(times), 1)
        figures[f"{name}, most"] = round(max(times), 1)
        figures[f"{len(ids)} of {name}, s"] = round(sum(times) / 1000, 1)
    cursor = len(ids)
    figures["all at once"] = round(timed(app, partial(page.work.go_to, 0)), 1)
    figures["all again"] = round(timed(app, partial(page.work.go_to, cursor)), 1)
    return figures


def measure_history(comparison: Comparison) -> dict[str, float]:
    """Do and undo as many decisions without a window."""
    history = History.of(Work.on(comparison))
    start = time.process_time()
    for link in comparison.links[:_STEPS]:
        anchor = LinkAnchor(link.a, link.b, link.size)
        act = acts.decide(history.work, _NOON, [anchor], Decision.REJECTED, link.id)
        history = history.do(act)
    done = time.process_time()
    while history.undoable is not None:
        history = history.undo()
    end = time.process_time()
    return {
        f"{_STEPS} acts": round((done - start) * 1000, 1),
        f"{_STEPS} undone": round((end - done) * 1000, 1),
    }


def measure_bare(app: QApplication, comparison: Comparison) -> dict[str, object]:
    """Measure a QListView with a QSortFilterProxyModel on the same rows."""
    model = QStandardItemModel()
    roles = {
        name: int(Qt.ItemDataRole.UserRole) + n
        for n, name in enumerate(("score", "place", "kind", "length"))
    }
    a, b = comparison.a.text, comparison.b.text
    for link in comparison.links:
        item = QStandardItem(f"{link.a.slice(a)}\n{link.b.slice(b)}")
        item.setData(link.score, roles["score"])
        item.setData(link.a.start, roles["place"])
        item.setData(link.kind.value, roles["kind"])
        item.setData(len(link.a) + len(link.b), roles["length"])
        model.appendRow(item)
    rows = QSortFilterProxyModel()
    rows.setSourceModel(model)
    rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view = QListView()
    view.setUniformItemSizes(True)
    view.setModel(rows)
    view.resize(320, _SIZE[1])
    view.show()
    app.processEvents()

    def look(role: int, words: str) -> None:
        rows.setFilterRole(role)
        rows.setFilterFixedString(words)

    def sort(name: str) -> None:
        rows.setSortRole(roles[name])
        rows.sort(0)

    shown = int(Qt.ItemDataRole.DisplayRole)
    nothing = partial(look, shown, "")
    found: dict[str, object] = {
        "filter": {
            "kind": both(app, partial(look, roles["kind"], "verbatim"), nothing),
            "text": both(app, partial(look, shown, _TYPED), nothing),
            "text, one letter": both(app, partial(look, shown, _TYPED[0]), nothing),
        },
        "sort": {
            name: both(app, partial(sort, name), partial(sort, "score"))
            for name in ("place", "kind", "length")
        },
    }
    view.close()
    return found


def main() -> None:
    """Measure both and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--links", type=int, default=10_000)
    asked = parser.parse_args()
    # Not the settings of whoever measures.
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DIPTYCH_CONFIG_DIR"] = folder
        app = QApplication([])
        comparison = found_in(asked.links)
        found = {
            "links": len(comparison.links),
            "list": measure_list(app, comparison),
            "with both texts": measure_page(app, comparison),
            "history": measure_history(comparison),
            "bare": measure_bare(app, comparison),
        }
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
