"""Four short essays on a harbour, for the tests of the shelf."""

from diptych import Document
from diptych.themes.load import parse_codebook

TEXTS = (
    "The council rejected the plan to widen the northern breakwater, citing the cost "
    "of dredging granite.\n\nFishing families had petitioned against it since 2014.\n",
    "Nobody expects another ballot before the herring season is over.\n\nIn the end "
    "the council turned down the plan to widen the northern breakwater, whose "
    "dredging through granite would have cost forty million.\n",
    "Fishing families had petitioned against it since 2014, and the herring did not "
    "wait for the council.\n",
    "A cellist needs rosin, patience and a room with a wooden floor.\n",
)
DOCUMENTS = tuple(Document.from_text(text) for text in TEXTS)
CODEBOOK = parse_codebook(
    """schema: diptych-codebook/1
title: Harbours
language: en
themes:
  - id: fishing
    label: Fishing
    phrases: [fishing families, herring]
  - id: council
    label: The council
    phrases: [council]
  - id: music
    label: Music
    phrases: [cellist]
""",
    name="harbour.yaml",
)
