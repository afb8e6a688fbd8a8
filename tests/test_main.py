"""The entry point: `mccheck` and `python -m mccheck`."""

import subprocess
import sys
from pathlib import Path

import pytest

from mccheck import __version__
from tests.support import SKETCH


def test_it_runs_as_a_module(in_project: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "mccheck", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"mccheck {__version__}\n"


@pytest.mark.parametrize(("closed", "told"), [(">&-", False), ("2>&-", True), (">&- 2>&-", False)])
def test_a_stream_that_is_closed_takes_nothing(in_project: Path, closed: str, *, told: bool) -> None:
    command = f"{sys.executable} -m mccheck validate {SKETCH} {closed}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr, bool(done.stdout)) == (1, b"", told)
