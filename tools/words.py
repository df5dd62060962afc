"""How the set-up speaks: on standard error, so that results can go through a pipe."""

import sys


class SetupError(Exception):
    """The set-up cannot go on; the message is for the reader as it stands."""


def say(text: str) -> None:
    """Print one line of progress at once."""
    print(text, file=sys.stderr, flush=True)
