"""What is open in a tab, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.ui.words import document_name
from diptych.view.bidi import isolated

if TYPE_CHECKING:
    from diptych.comparison import Comparison
    from diptych.decisions.history import History
    from diptych.snapshot.model import Snapshot, ViewState
    from diptych.text.document import Document


@dataclass(frozen=True, slots=True)
class Opened:
    """What is open; ``comparison`` is None until the essays are compared.

    ``kept`` is the snapshot that was opened: its work, title and tags are saved again.
    ``swapped`` says that its file has the two texts the other way round.
    """

    a: Document
    b: Document
    comparison: Comparison | None = None
    snapshot_path: Path | None = None
    saved_view: ViewState | None = None
    kept: Snapshot | None = None
    swapped: bool = False

    def title(self) -> str:
        """Name the pair, the left essay at the left however its title is read."""
        return " · ".join(isolated(document_name(one)) for one in (self.a, self.b))

    def kept_history(self) -> History | None:
        """Return the work in the snapshot that was opened, an empty one for none."""
        from diptych.decisions.history import History

        if self.kept is None:
            return None
        return self.kept.history or History.of(self.kept.work)
