"""The exceptions that Diptych raises on purpose.

Each message is one sentence for the reader: what is wrong, where, and what to do
about it. A bug is an ``AssertionError``; a limit that was reached is a field of
the result; everything else that can go wrong with what a reader hands in is one of
these.
"""


class DiptychError(Exception):
    """Root of every error whose message may be shown to the reader as it stands."""


class ReadError(DiptychError):
    """A document could not be read."""


class CodebookError(DiptychError):
    """A codebook could not be loaded; the message names file, line and key."""


class SnapshotError(DiptychError):
    """A snapshot could not be written, opened or verified."""


class WorkError(DiptychError):
    """A decision, note or mark cannot be kept as it is."""


class JournalError(DiptychError):
    """What the reader does could not be kept against a crash, or not brought back."""


class OptionsError(DiptychError):
    """An option has a value that no comparison can have."""


class ExportError(DiptychError):
    """An export could not be written."""


class Cancelled(DiptychError):
    """The work was stopped because ``should_cancel`` answered yes."""

    def __init__(self) -> None:
        super().__init__("The comparison was cancelled.")
