"""Diptych: two essays side by side, what they share and where they differ.

The names below load on first use, so that ``import diptych`` costs nothing and the
first window never waits for the engine.
"""

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from diptych.align.model import Contrast as Contrast
    from diptych.align.model import ContrastKind as ContrastKind
    from diptych.align.model import Evidence as Evidence
    from diptych.align.model import Link as Link
    from diptych.align.model import LinkKind as LinkKind
    from diptych.align.model import LinkSize as LinkSize
    from diptych.comparison import Comparison as Comparison
    from diptych.comparison import Options as Options
    from diptych.comparison import Quality as Quality
    from diptych.errors import Cancelled as Cancelled
    from diptych.errors import DiptychError as DiptychError
    from diptych.pipeline import compare as compare
    from diptych.snapshot.difference import Difference as Difference
    from diptych.snapshot.difference import compare_snapshots as compare_snapshots
    from diptych.snapshot.model import Snapshot as Snapshot
    from diptych.snapshot.read import open_snapshot as open_snapshot
    from diptych.snapshot.write import save_snapshot as save_snapshot
    from diptych.text.document import Block as Block
    from diptych.text.document import BlockRole as BlockRole
    from diptych.text.document import Document as Document
    from diptych.text.span import Span as Span
    from diptych.themes.model import Codebook as Codebook
    from diptych.themes.model import Coded as Coded

_HOMES = {
    "Block": "diptych.text.document",
    "BlockRole": "diptych.text.document",
    "Cancelled": "diptych.errors",
    "Codebook": "diptych.themes.model",
    "Coded": "diptych.themes.model",
    "Comparison": "diptych.comparison",
    "Contrast": "diptych.align.model",
    "ContrastKind": "diptych.align.model",
    "Difference": "diptych.snapshot.difference",
    "DiptychError": "diptych.errors",
    "Document": "diptych.text.document",
    "Evidence": "diptych.align.model",
    "Link": "diptych.align.model",
    "LinkKind": "diptych.align.model",
    "LinkSize": "diptych.align.model",
    "Options": "diptych.comparison",
    "Quality": "diptych.comparison",
    "Snapshot": "diptych.snapshot.model",
    "Span": "diptych.text.span",
    "compare": "diptych.pipeline",
    "compare_snapshots": "diptych.snapshot.difference",
    "open_snapshot": "diptych.snapshot.read",
    "save_snapshot": "diptych.snapshot.write",
}

__all__ = [*sorted(_HOMES), "__version__"]


def __getattr__(name: str) -> object:
    """Import the module that holds ``name`` and hand the name out."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'diptych' has no attribute {name!r}")
    value: object = getattr(import_module(home), name)
    globals()[name] = value
    return value
