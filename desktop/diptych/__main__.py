"""The program: the command line first, and the window where one is asked for.

The only module that may import both ``diptych.cli`` and ``diptych.ui``; the window
is imported last, so that everything else starts without Qt.
"""

import sys

from diptych.app.console import complain
from diptych.app.requests import PictureRequest, WindowRequest
from diptych.cli import run
from diptych.errors import DiptychError

QT_REQUIREMENT = "PySide6-Essentials>=6.8.1,<7,!=6.12.0"
"""As in ``pyproject.toml``: 6.12.0 ends the program after some thousand calls."""


def main() -> int:
    """Run the program with the arguments it was started with.

    Returns the exit status: 0 done, 1 it could not be done, 2 wrong usage.
    """
    outcome = run(sys.argv[1:])
    if isinstance(outcome, int):
        return outcome
    try:
        return _show(outcome)
    except DiptychError as error:
        complain(str(error))
    except KeyboardInterrupt:
        complain("Stopped.")
    except ImportError as error:
        complain(_import_problem(error))
    return 1


def _show(request: WindowRequest | PictureRequest) -> int:
    """Hand the request to the window."""
    from diptych.ui.start import draw_picture, open_window

    if isinstance(request, PictureRequest):
        return draw_picture(request)
    return open_window(request)


def _import_problem(error: ImportError) -> str:
    """Say in one sentence why the window cannot be imported.

    An import that fails for another reason than Qt is a fault of the program and
    goes on as it is.
    """
    name = (error.name or "").partition(".")[0]
    if isinstance(error, ModuleNotFoundError):
        if name not in ("PySide6", "shiboken6"):
            raise error
        return (
            "The window needs PySide6, which is not installed here: "
            f'{sys.executable} -m pip install "{QT_REQUIREMENT}" installs it.'
        )
    if ".so" not in str(error) and "DLL" not in str(error):
        raise error
    return (
        f"The window needs a system library that is missing here ({error}); "
        "README.md names the packages, and run.py installs them."
    )


if __name__ == "__main__":
    sys.exit(main())
