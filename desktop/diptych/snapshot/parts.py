"""The parts of a snapshot: their names, their order and how large they may be.

``docs/snapshot.md`` describes the format for readers. No Qt.
"""

from diptych.errors import SnapshotError

SCHEMA = "diptych-snapshot"
"""The name of the format; its number follows after a slash."""

SCHEMA_NUMBER = 2
"""The number of the format that is written, and the highest that is read."""

MANIFEST = "manifest.yaml"
TEXT_A = "a.txt"
TEXT_B = "b.txt"
DOCUMENTS = "documents.json"
CODEBOOK = "codebook.yaml"
OPTIONS = "options.json"
QUALITY = "quality.json"
LINKS = "links.jsonl"
THEMES = "themes.jsonl"
WORK = "work.jsonl"
HISTORY = "history.jsonl"
VIEW = "view.json"
PICTURE = "picture.png"

_MIB = 1024 * 1024

MOST_BYTES = {
    TEXT_A: 24 * _MIB,
    TEXT_B: 24 * _MIB,
    DOCUMENTS: 8 * _MIB,
    CODEBOOK: 5 * _MIB,
    OPTIONS: 64 * 1024,
    QUALITY: 1 * _MIB,
    LINKS: 32 * _MIB,
    THEMES: 32 * _MIB,
    WORK: 16 * _MIB,
    HISTORY: 16 * _MIB,
    VIEW: 1 * _MIB,
    PICTURE: 16 * _MIB,
}
"""Every part but the manifest, in the order of the container, with its limit.

Together with ``MOST_BYTES_OF_ALL`` the limits keep the memory that opening takes
under 1 GiB, whatever the file claims to be.
"""

OPTIONAL = frozenset({CODEBOOK, PICTURE})
"""The parts that a snapshot may lack."""

MOST_BYTES_OF_ALL = 96 * _MIB
"""What all parts may hold together, and also what the file itself may hold."""

MOST_BYTES_OF_MANIFEST = 16 * 1024

MOST_BYTES_OF_LINE = 8 * _MIB
"""The longest line of a ``.jsonl`` part: lines are parsed one at a time."""

MOST_RATIO = 200
"""How many times smaller than its part a compressed member may be."""


class Refused(SnapshotError):
    """The reason, without the name of the file, that a snapshot cannot be used.

    Never leaves the package: writing and reading put the name in front.
    """
