"""The set-up: what it says, what it installs, and when it leaves well alone."""

import ast
import json
import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import pytest

import run
from tools import checks, command, environment, libraries, pip, recipes, system
from tools.words import SetupError

ROOT = Path(__file__).resolve().parent.parent


class TestOldPython:
    """run.py must speak clearly where nothing newer than Python 3.8 is there."""

    def test_the_script_parses_on_python_3_8(self) -> None:
        source = (ROOT / "run.py").read_text(encoding="utf-8")
        ast.parse(source, feature_version=(3, 8))

    def test_nothing_newer_is_imported_before_the_version_is_known(self) -> None:
        tree = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"))
        imported = [
            name
            for node in tree.body
            if isinstance(node, ast.Import | ast.ImportFrom)
            for name in ([node.module] if isinstance(node, ast.ImportFrom) else [])
            + [alias.name for alias in node.names if isinstance(node, ast.Import)]
        ]
        assert set(imported) <= {"shutil", "sys", "typing"}

    def test_an_old_python_gets_a_sentence(self) -> None:
        said = run.refusal((3, 9), find=lambda _: None)
        assert said == "Diptych needs Python 3.11 or newer; this is Python 3.9."

    def test_a_newer_python_beside_it_is_named(self) -> None:
        here = {"python3.12": "/usr/bin/python3.12", "python3.10": "/x"}
        said = run.refusal((3, 9), find=here.get)
        assert said is not None
        assert said.endswith("python3.12 is here: run python3.12 run.py instead.")

    @pytest.mark.parametrize("version", [(3, 11), (3, 12), (4, 0)])
    def test_a_new_python_is_let_in(self, version: tuple[int, int]) -> None:
        assert run.refusal(version) is None


def never_loads(soname: str) -> object:
    raise OSError(f"{soname}: cannot open shared object file")


class TestLibraries:
    """Which libraries of the system Qt wants, and which are missing."""

    @pytest.mark.parametrize("name", ["win32", "darwin"])
    def test_windows_and_macos_need_none(self, name: str) -> None:
        assert libraries.libraries_wanted({"DISPLAY": ":0"}, name) == ()

    def test_a_window_on_x11_needs_more_than_a_picture(self) -> None:
        picture = libraries.libraries_wanted({"QT_QPA_PLATFORM": "offscreen"}, "linux")
        window = libraries.libraries_wanted({"DISPLAY": ":0"}, "linux")
        extra = {library.debian for library in set(window) - set(picture)}
        assert set(picture) < set(window)
        assert {"libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1"} <= extra

    @pytest.mark.parametrize(
        ("environ", "platform"),
        [
            ({}, ""),
            ({"DISPLAY": ":0"}, "xcb"),
            ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
            ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "xcb"),
            ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "offscreen"),
            ({"QT_QPA_PLATFORM": "wayland-egl;xcb"}, "wayland"),
            ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "vnc"),
        ],
    )
    def test_the_platform_is_told_as_qt_tells_it(
        self, environ: dict[str, str], platform: str
    ) -> None:
        assert libraries.platform_wanted(environ) == platform

    def test_only_what_does_not_load_is_missing(self) -> None:
        def load(soname: str) -> object:
            return never_loads(soname) if "xcb" in soname else object()

        wanted = libraries.libraries_wanted({"DISPLAY": ":0"}, "linux")
        missing = libraries.missing_libraries(wanted, load)
        assert missing
        assert all("xcb" in library.soname for library in missing)

    def test_a_library_that_no_system_has_is_missing_here_too(self) -> None:
        fable = libraries.Library("libno-such-thing.so.7", "x", "x", "x")
        assert libraries.missing_libraries((fable,)) == (fable,)


def on_path(*names: str) -> system.Which:
    return {name: f"/usr/bin/{name}" for name in names}.get


class TestTheOneLine:
    """Where nothing may be installed, the reader gets the exact line."""

    missing = system.Missing(libraries.DRAWING, venv=True)

    @pytest.fixture(autouse=True)
    def _nobody(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(system, "is_root", lambda: False)

    def test_debian_with_sudo(self) -> None:
        line = system.line_to_run(self.missing, on_path("apt-get", "sudo"))
        assert line is not None
        assert line.startswith(
            "sudo apt-get update && "
            "sudo apt-get install -y --no-install-recommends python3"
        )
        words = line.split()
        assert "libgl1" in words
        assert words.count("libglib2.0-0") == 1

    def test_debian_without_sudo_says_as_root(self) -> None:
        said = system.sentence_for(self.missing, on_path("apt-get"))
        sentence, line = said.split("\n")
        assert "as root" in sentence
        assert "ensurepip (python3-venv), libglib-2.0.so.0, " in sentence
        assert "and 7 more libraries" in sentence
        assert line.startswith("apt-get update && apt-get install")

    def test_fedora_and_arch_get_their_own_names(self) -> None:
        missing = system.Missing(libraries.X11_WINDOW)
        fedora = system.line_to_run(missing, on_path("dnf", "sudo"))
        arch = system.line_to_run(missing, on_path("pacman"))
        assert fedora is not None
        assert arch is not None
        assert fedora.startswith("sudo dnf install -y libxkbcommon-x11 ")
        assert arch.startswith("pacman -S --needed libxkbcommon-x11 ")

    def test_an_unknown_system_gets_the_names_of_the_files(self) -> None:
        said = system.sentence_for(self.missing, on_path())
        assert "\n" not in said
        assert "libEGL.so.1" in said
        assert "ensurepip" in said

    def test_nothing_is_installed_and_nothing_said_when_all_is_there(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(system, "find_missing", lambda *_, **__: system.Missing())
        system.ensure_system((), venv=True)
        assert capsys.readouterr() == ("", "")

    def test_who_may_not_install_is_stopped_with_the_line(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(system, "find_missing", lambda *_, **__: self.missing)
        with pytest.raises(SetupError, match=r"This system lacks .*libglib-2"):
            system.ensure_system((), venv=True)


RECIPE = environment.Recipe("nothing", ())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    return tmp_path


def make_environment(
    root: Path, *, pip_inside: bool = False
) -> environment.Environment:
    home = environment.Environment(root)
    venv.create(home.path, with_pip=False, symlinks=os.name != "nt")
    if pip_inside:
        found = subprocess.run(
            [str(home.python), "-c", "import site; print(site.getsitepackages()[0])"],
            capture_output=True,
            check=True,
            text=True,
        )
        (Path(found.stdout.strip()) / "pip.py").write_text("", encoding="utf-8")
    return home


class TestEnvironment:
    """Made once, mended when broken, otherwise not touched."""

    def test_a_second_start_runs_nothing(
        self, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        home = make_environment(project, pip_inside=True)
        home.ensure(RECIPE)

        def refuse(*_: object, **__: object) -> None:
            raise AssertionError("a ready environment starts no process")

        monkeypatch.setattr(subprocess, "run", refuse)
        monkeypatch.setattr(subprocess, "Popen", refuse)
        home.ensure(RECIPE)
        assert home.is_made_for([RECIPE])

    def test_a_changed_project_file_is_noticed(self, project: Path) -> None:
        home = make_environment(project, pip_inside=True)
        home.ensure(RECIPE)
        (project / "pyproject.toml").write_text("[project]\n#\n", encoding="utf-8")
        assert not home.is_made_for([RECIPE])

    def test_the_environment_of_the_developer_serves_the_reader(
        self, project: Path
    ) -> None:
        home = make_environment(project, pip_inside=True)
        home.ensure(RECIPE)
        other = environment.Recipe("less", (("-e", "."),))
        assert not home.is_made_for([other])
        assert home.is_made_for([other, RECIPE])

    def test_an_interrupted_setup_leaves_no_stamp(
        self, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        home = make_environment(project, pip_inside=True)
        home.ensure(RECIPE)

        def interrupt(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(environment, "pip_install", interrupt)
        later = environment.Recipe("more", (("something",),))
        with pytest.raises(KeyboardInterrupt):
            home.ensure(later)
        assert not home.is_made_for([RECIPE, later])

    def test_an_environment_that_lost_its_python_is_made_again(
        self,
        project: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        home = make_environment(project, pip_inside=True)
        home.ensure(RECIPE)
        home.python.unlink()
        (home.path / "left-over").write_text("", encoding="utf-8")
        monkeypatch.setattr(
            environment.Environment, "_make", lambda self: self.path.mkdir()
        )
        assert not home.is_made_for([RECIPE])
        home.ensure(RECIPE)
        assert "has lost its Python: making it again" in capsys.readouterr().err
        assert [path.name for path in home.path.iterdir()] == [environment.STAMP]
        assert not list(project.glob(".venv-old-*"))

    def test_an_environment_without_pip_does_not_work(self, project: Path) -> None:
        home = make_environment(project)
        assert home._trouble() == "does not work any more"

    def test_a_folder_that_is_no_environment_is_not_deleted(
        self, project: Path
    ) -> None:
        essay = project / ".venv" / "essay.txt"
        essay.parent.mkdir()
        essay.write_text("mine", encoding="utf-8")
        with pytest.raises(SetupError, match="is no Python environment"):
            environment.Environment(project).ensure(RECIPE)
        assert essay.read_text(encoding="utf-8") == "mine"

    def test_the_stamp_is_small_and_readable(self, project: Path) -> None:
        home = make_environment(project, pip_inside=True)
        home.ensure(RECIPE)
        stamp = json.loads((home.path / environment.STAMP).read_text(encoding="utf-8"))
        assert sorted(stamp) == ["digest", "python"]


class TestPip:
    """What the reader sees of pip."""

    def test_a_failed_download_is_one_sentence(self, tmp_path: Path) -> None:
        with pytest.raises(SetupError) as caught:
            pip.pip_install(
                Path(sys.executable),
                # Nothing listens on this port, so no network is touched.
                ("--index-url", "http://127.0.0.1:9/simple", "--retries", "1", "x-y-z"),
                cwd=tmp_path,
            )
        said = str(caught.value)
        assert "offline, or behind a proxy" in said
        assert "pip said: connection broken by" in said
        assert "0x" not in said
        assert "\n" not in said

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("ERROR: [Errno 28] No space left on device", "The disk is full."),
            (
                "ERROR: No matching distribution found for Example>=2",
                "There is no build of Example>=2 for this Python on this system.",
            ),
            (
                "caused by SSLError(SSLCertVerificationError(1))",
                "a certificate that this machine does not trust",
            ),
            ("ERROR: something else", "pip could not install all of it."),
        ],
    )
    def test_the_cause_is_told(self, line: str, said: str) -> None:
        answer = pip.explain(["Collecting all", line, ""])
        assert said in answer
        assert line in answer

    def test_only_large_downloads_are_shown(self) -> None:
        large = "  Downloading Big_Thing-1.2-cp311-none-any.whl (80.3 MB)\n"
        small = "  Downloading little-1.2-py3-none-any.whl (80 kB)\n"
        assert pip.download_line(large) == "  Big-Thing 80.3 MB"
        assert pip.download_line(small) is None
        assert pip.download_line("Collecting Big_Thing (1 MB)") is None


class TestDisplay:
    """Without a display there is a sentence and another way."""

    def test_no_display_names_a_picture_of_two_samples(self) -> None:
        with pytest.raises(SetupError) as caught:
            command.refuse_without_display({}, "linux")
        line = str(caught.value).splitlines()[-1]
        words = line.split()
        assert words[:3] == ["python3", "run.py", "picture"]
        assert words[-2:] == ["-o", "picture.png"]
        samples = words[3:-2]
        assert len(samples) == 2
        assert all((ROOT / sample).is_file() for sample in samples)

    def test_a_display_that_does_not_answer_is_named(self) -> None:
        with pytest.raises(SetupError, match="':9' does not answer"):
            command.refuse_without_display({"DISPLAY": ":9"}, "linux", lambda: False)

    @pytest.mark.parametrize(
        ("environ", "name"),
        [
            ({"DISPLAY": ":0"}, "linux"),
            ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
            ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
            ({}, "darwin"),
            ({}, "win32"),
        ],
    )
    def test_elsewhere_the_window_may_open(
        self, environ: dict[str, str], name: str
    ) -> None:
        command.refuse_without_display(environ, name, lambda: True)


class TestCheck:
    """Every step is named, and the first failure ends the run."""

    def test_a_failing_step_stops_with_its_status(
        self, tmp_path: Path, capfd: pytest.CaptureFixture[str]
    ) -> None:
        def step(name: str, code: str) -> checks.Step:
            return checks.Step(name, (sys.executable, "-c", code))

        steps = [
            step("first", "print('one')"),
            step("second", "raise SystemExit(3)"),
            step("third", "print('never')"),
        ]
        assert checks.run_steps(steps, cwd=tmp_path) == 3
        assert capfd.readouterr().out.splitlines() == [
            "== first",
            "one",
            "== second",
            "== failed: second",
        ]

    def test_the_last_step_is_pytest(self) -> None:
        last = checks.window_steps(Path("python"))[-1]
        assert last.command[1:3] == ("-m", "pytest")

    def test_the_engine_is_tested_without_qt_and_with_all_else(self) -> None:
        (bare, needs) = recipes.engine_recipe(ROOT).installs
        assert bare == ("--no-deps", "-e", ".")
        names = [recipes.requirement_name(text) for text in needs]
        assert not any("pyside" in name or "qt" in name for name in names)
        assert {"rapidfuzz", "pyyaml", "pytest", "hypothesis"} <= set(names)

    def test_ci_runs_the_test_command_of_the_readme(self) -> None:
        test_command = "python3 run.py check"
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
        assert re.search(rf"^ *{test_command}$", readme, re.MULTILINE)
        assert script.rstrip().endswith(f"exec {test_command}")
