"""The entry point: `mccheck` and `python -m mccheck`."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mccheck import __version__
from tests.support import BLADE, SKETCH


def test_it_runs_as_a_module(in_project: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "mccheck", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"mccheck {__version__}\n"


@pytest.mark.parametrize(("closed", "told"), [(">&-", False), ("2>&-", True), (">&- 2>&-", False)])
def test_a_stream_that_is_closed_takes_nothing(in_project: Path, closed: str, *, told: bool) -> None:
    command = f"{sys.executable} -m mccheck validate {SKETCH} {closed}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr, bool(done.stdout)) == (1, b"", told)


def without_other_packages(folder: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    """Run a command in a folder, with the packages of this Python and no others."""
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_python_runs_mccheck_as_a_module(in_project: Path) -> None:
    arguments = ["validate", "cases/01-fi-sfs-6002.yaml", "-f", "json"]
    module = without_other_packages(in_project, sys.executable, "-m", "mccheck", *arguments)
    program = without_other_packages(in_project, str(Path(sys.executable).with_name("mccheck")), *arguments)
    assert (module.returncode, module.stdout) == (program.returncode, program.stdout)
    assert module.returncode == 1


@pytest.mark.slow
def test_python_as_a_module_imports_nothing_from_the_working_folder(tmp_path: Path) -> None:
    hostile = "open('got-in', 'w').close()\nraise SystemExit(9)\n"
    for name in ("typer", "jinja2", "pydantic", "evil"):
        (tmp_path / f"{name}.py").write_text(hostile, encoding="utf-8")
    (tmp_path / "evil-1.dist-info").mkdir()
    (tmp_path / "evil-1.dist-info" / "entry_points.txt").write_text(
        "[mccheck.rules]\nevil = evil:RULES\n", encoding="utf-8"
    )
    (tmp_path / "evil-1.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: evil\nVersion: 1\n", encoding="utf-8"
    )
    (tmp_path / "blade.yaml").write_text(BLADE, encoding="utf-8")
    done = without_other_packages(tmp_path, sys.executable, "-m", "mccheck", "validate", "blade.yaml", "-f", "html")
    assert done.returncode == 1, done.stderr
    assert not (tmp_path / "got-in").exists()
