"""What the wheel carries, and what the layers promise without Qt."""

import importlib.util
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop" / "diptych"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if importlib.util.find_spec("hatchling") is None:
        pytest.skip("the build backend is installed only beside the window's tests")
    out = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = out.glob("*.whl")
    return built


def files_below(folder: Path) -> set[str]:
    return {
        path.relative_to(ROOT).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


def test_the_wheel_carries_resources_and_seeds(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    data = files_below(ROOT / "resources") | files_below(ROOT / "seeds")
    assert data, "there are resources and samples to carry"
    assert {f"diptych/_data/{name}" for name in data} <= names


def test_the_wheel_carries_every_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    carried = {n.partition(".dist-info/licenses/")[2] for n in names} - {""}
    kept = {
        path.relative_to(ROOT).as_posix()
        for folder in ("resources", "seeds", "desktop")
        for path in (ROOT / folder).rglob("*LICENSE*")
    }
    assert len(kept) == 3
    assert carried == {"LICENSE", *kept}


def test_the_wheel_is_found_by_its_own_resources_module(
    wheel: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = (
        "from diptych.resources import sample_codebook, sample_essays\n"
        "print(sample_codebook(), *sample_essays(), sep='\\n')"
    )
    # -S and -I keep the checkout, which is installed editable, out of sight.
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{code}"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    codebook, *essays = [Path(line) for line in done.stdout.splitlines()]
    samples = sorted(path.name for path in (ROOT / "seeds").glob("*.md"))
    assert codebook.is_file()
    assert codebook.is_relative_to(tmp_path)
    assert [path.name for path in essays] == samples
    assert all(path.is_relative_to(tmp_path) for path in essays)


def test_the_wheel_has_both_entry_points(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (entry,) = [n for n in archive.namelist() if n.endswith("entry_points.txt")]
        text = archive.read(entry).decode("utf-8")
        names = archive.namelist()
    assert "diptych = diptych.__main__:main" in text
    assert "diptych/__main__.py" in names
    assert "diptych/py.typed" in names


def test_the_wheel_carries_no_tests_and_no_set_up(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.partition("/")[0] for name in names}
    shared = {name.split("/")[2] for name in names if ".data/data/" in name}
    tops = {top for top in tops if not top.endswith((".dist-info", ".data"))}
    assert tops == {"diptych"}
    # What a Linux desktop looks for, and nothing else, goes beside the packages.
    assert shared == {"share"}


def modules_below_ui() -> list[str]:
    return sorted(
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for path in PACKAGE.rglob("*.py")
        if "ui" not in path.relative_to(PACKAGE).parts and path.name != "__init__.py"
    )


def test_everything_below_the_window_imports_without_qt() -> None:
    code = (
        "import sys\n"
        "for top in ('PySide6', 'shiboken6', 'diptych.ui', 'numpy'):\n"
        "    sys.modules[top] = None\n"
        "import importlib\n"
        f"for name in {modules_below_ui()!r}:\n"
        "    importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr


def test_no_module_is_longer_than_400_lines() -> None:
    places = [ROOT / "run.py"]
    for folder in ("desktop", "tools", "tests", "benchmarks"):
        places += sorted((ROOT / folder).rglob("*.py"))
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_bytes().splitlines())
        for path in places
    }
    assert {name: count for name, count in lengths.items() if count > 400} == {}


def is_in_package(dotted: str) -> bool:
    """Tell whether a dotted name of the package stands for something that exists."""
    parts = dotted.split(".")
    while parts and not (PACKAGE.joinpath(*parts).with_suffix(".py")).is_file():
        if PACKAGE.joinpath(*parts).is_dir():
            return parts == dotted.split(".")
        parts.pop()
    if not parts:
        return False
    source = PACKAGE.joinpath(*parts).with_suffix(".py").read_text(encoding="utf-8")
    names = dotted.split(".")[len(parts) :]
    return all(re.search(rf"(class|def) {name}\b", source) for name in names)


def test_the_map_of_the_code_names_what_exists() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    tops = "|".join(sorted(path.stem for path in PACKAGE.iterdir()))
    dotted = re.findall(rf"`(?:diptych\.)?((?:{tops})\.[a-zA-Z_.]+)`", readme)
    assert len(dotted) > 12
    assert [name for name in dotted if not is_in_package(name)] == []


def test_the_readme_names_files_that_exist() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    linked = re.findall(r"\]\(([a-zA-Z][^):]*)\)", readme)
    named = re.findall(r"\b(?:seeds|resources)/[\w./-]+\.\w+", readme)
    assert linked
    assert named
    assert [name for name in [*linked, *named] if not (ROOT / name).exists()] == []
