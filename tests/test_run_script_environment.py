"""The environments of the set-up: when one is made, mended or left alone."""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tools import environment, pip
from tools.words import SetupError

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

    def test_an_environment_whose_python_was_removed_is_not_whole(
        self, project: Path
    ) -> None:
        home = make_environment(project, pip_inside=True)
        home.ensure(RECIPE)
        settings = home.path / "pyvenv.cfg"
        lines = settings.read_text(encoding="utf-8").splitlines()
        lines[0] = f"home = {project / 'gone'}"
        text = "\n".join(lines)
        settings.write_text(text, encoding="utf-8")
        assert not home.is_made_for([RECIPE])
        assert home._trouble() == "has lost its Python"

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
