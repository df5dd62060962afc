#!/usr/bin/env python3
"""Set Diptych up on this machine, then start it or check it.

    python3 run.py                  set up, open the window with the samples
    python3 run.py A B              set up, open these two essays
    python3 run.py compare A B      set up, run any command of the program
    python3 run.py check            set up, run every check and every test

Needs Python 3.11 or newer and nothing else: what is missing is installed into the
folder .venv, or named. The work is done in ``tools``; this file stays readable for
every Python 3, so that an old one can say what is wrong.
"""

import shutil
import sys
from typing import Callable

OLDEST = (3, 11)


def refusal(
    version: "tuple[int, ...]", find: "Callable[[str], str | None]" = shutil.which
) -> "str | None":
    """Say in a sentence or two why ``version`` will not do; None if it will."""
    if version >= OLDEST:
        return None
    sentence = "Diptych needs Python {}.{} or newer; this is Python {}.{}.".format(
        OLDEST[0], OLDEST[1], version[0], version[1]
    )
    for minor in range(19, OLDEST[1] - 1, -1):
        name = "python3.{}".format(minor)
        if find(name):
            return sentence + " {} is here: run {} run.py instead.".format(name, name)
    return sentence


def main(arguments: "list[str]") -> int:
    """Return the exit status."""
    sentence = refusal(sys.version_info[:2])
    if sentence:
        sys.stderr.write(sentence + "\n")
        return 1
    from tools.command import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
