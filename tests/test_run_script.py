"""The set-up: which Python, which libraries, which display, which checks."""

import ast
import re
import shutil
import sys
from pathlib import Path

import pytest

import run
from diptych import cli
from tools import checks, command, libraries, outside, recipes, system
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


def test_apt_get_offline_is_told_from_a_missing_package() -> None:
    lost = "E: Unable to locate package libgl1"
    away = "W: Failed to fetch http://x/y  Temporary failure resolving 'x'"
    assert system.explain_apt(["Reading", lost, ""]) == (
        f"apt-get could not install what is missing. It said: {lost}"
    )
    offline = system.explain_apt([away, "Reading", lost])
    assert "offline, or behind a proxy? It said: W: Failed to fetch" in offline


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

    @pytest.mark.parametrize(
        ("arguments", "opens"),
        [
            ((), True),
            ((str(ROOT / "README.md"),), True),
            ((str(ROOT / "no such file.md"),), False),
            (("chekc",), False),
            (("compare", "A.md", "B.md"), False),
        ],
    )
    def test_only_what_is_there_needs_a_display(
        self, arguments: tuple[str, ...], opens: bool
    ) -> None:
        assert command.opens_window(arguments) is opens

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
        command.refuse_without_display(environ, name)

    def test_every_command_that_draws_nothing_needs_no_library_of_a_screen(
        self,
    ) -> None:
        assert {*command._COMMANDS, "picture"} == set(cli._COMMANDS)


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


class TestOutside:
    """What the test through AT-SPI needs besides, and that nobody is stopped by it."""

    def test_elsewhere_there_is_none(self) -> None:
        assert outside.what_lacks("win32") == ["AT-SPI, which is of Linux"]

    def test_each_missing_part_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(shutil, "which", lambda _: None)
        monkeypatch.setattr(outside, "READER_PYTHON", "/nowhere/python3")
        monkeypatch.setattr(outside, "missing_libraries", lambda wanted: wanted[-1:])
        lacks = outside.what_lacks("linux")
        assert {"Xvfb", "dbus-run-session", "libxcb-xkb.so.1"} <= set(lacks)
        assert "python3-gi with gir1.2-atspi-2.0" in lacks

    def test_a_failed_installation_is_told_and_no_error(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        asked: list[tuple[str, ...]] = []

        def apt_get(*arguments: str) -> tuple[int, list[str]]:
            asked.append(arguments)
            return 100, ["E: no network"]

        monkeypatch.setattr(outside, "is_root", lambda: True)
        monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
        monkeypatch.setattr(outside, "what_lacks", lambda: ["Xvfb"])
        monkeypatch.setattr(outside, "apt_get", apt_get)
        outside.offer_outside()
        assert asked[-1][0] == "install"
        assert set(outside.PACKAGES) <= set(asked[-1])
        assert "will be skipped: Xvfb is missing" in "".join(capsys.readouterr())

    def test_who_is_not_root_is_asked_for_nothing(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(outside, "is_root", lambda: False)
        monkeypatch.setattr(outside, "apt_get", lambda *_: pytest.fail("was run"))
        outside.offer_outside()
