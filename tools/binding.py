"""Making the binding of Python to Qt start sooner.

It carries a dozen modules of Python inside its library and compiles their source at
every start, a tenth of the time to the first window. ``SBK_EMBED`` has it lay them
beside itself as files, of which Python keeps the compiled form like of any other.
"""

import os
import subprocess
from contextlib import suppress
from pathlib import Path

_LAY_OUT = """\
import pathlib, shiboken6
folder = pathlib.Path(shiboken6.__file__).parent / "files.dir"
if folder.is_dir():
    (folder / ("of-" + shiboken6.__version__)).touch()
"""
"""The mark names the version: ``diptych.ui.binding`` looks whether it is still that."""


def lay_out_modules(python: Path) -> None:
    """Lay the modules out anew for the interpreter of an environment.

    Where Qt is not installed, or may not be written beside, nothing is changed. Takes
    half a second.
    """
    for embed, script in (("1", "import shiboken6"), ("0", _LAY_OUT)):
        with suppress(OSError):
            subprocess.run(
                [str(python), "-c", script],
                env={**os.environ, "SBK_EMBED": embed},
                capture_output=True,
                check=False,
            )
