"""Take the words of the window out of the code, and compile what they become.

``python -m tools.translations`` runs Qt's own pyside6-lupdate over
``desktop/diptych/ui`` and the sentences of the engine (``tools.engine_sentences``),
which keeps every translation that still has its source, and pyside6-lrelease, which
compiles the ``.ts`` files to the ``.qm`` files beside them. With ``--compile`` only the
latter.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.engine_sentences import as_source

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "desktop" / "diptych" / "ui"
CODES = ("ru", "zh_CN")


def tool(name: str) -> str:
    """Return the path of one of PySide's tools; raises FileNotFoundError."""
    beside = shutil.which(name, path=str(Path(sys.executable).parent))
    found = beside or shutil.which(name)
    if found is None:
        raise FileNotFoundError(f"{name} was not found; PySide6-Essentials brings it.")
    return found


def extract(target: Path, code: str, sources: Path = SOURCES) -> None:
    """Bring the messages of the code into ``target``; what is gone is dropped."""
    files = sorted(str(path) for path in sources.glob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        engine = Path(folder) / "engine.py"
        engine.write_text(as_source(sources.parent), encoding="utf-8")
        command = [tool("pyside6-lupdate"), *files, str(engine), "-ts", str(target)]
        command += ["-source-language", "en", "-target-language", code]
        command += ["-no-obsolete", "-locations", "none"]
        subprocess.run(command, check=True, capture_output=True)


def compile_to(source: Path, target: Path) -> None:
    """Compile a ``.ts`` file to a ``.qm`` file; unfinished messages stay English."""
    command = [tool("pyside6-lrelease"), str(source), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def main(arguments: list[str]) -> int:
    """Do both for every language, or with ``--compile`` only the second."""
    for code in CODES:
        source = FOLDER / f"diptych_{code}.ts"
        if "--compile" not in arguments:
            extract(source, code)
        compile_to(source, source.with_suffix(".qm"))
        print(source.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
