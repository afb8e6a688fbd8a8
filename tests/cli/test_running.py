"""How a call runs, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mccheck import __version__
from tests.conftest import Call
from tests.support import PATHWAY, ROOT, SKETCH


def test_version(call: Call) -> None:
    assert call("--version").out == f"mccheck {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["validate"],
        ["validat", "a.yaml"],
        ["validate", "--format", "pdf", "docs/complete.yaml"],
        ["validate", "--fail-on", "always", "docs/complete.yaml"],
        ["validate", "--nope", "docs/complete.yaml"],
        ["explain"],
        ["explain", "no-such-rule"],
        ["rules", "--format", "x"],
    ],
)
def test_a_wrong_call_ends_with_2_and_says_so_on_standard_error(arguments: list[str], call: Call) -> None:
    run = call(*arguments)
    assert run.code == 2
    assert run.err or not arguments
    assert "Traceback" not in run.err


def test_a_reader_that_goes_away_is_no_error(in_project: Path) -> None:
    for call in (
        f"validate {SKETCH} {PATHWAY}",
        "validate cases -f json",
        "compare cases --by element --expand -f csv",
    ):
        command = f"({sys.executable} -m mccheck {call}; echo $? >&2) | true"
        done = subprocess.run(["sh", "-c", command], capture_output=True, check=False)
        assert done.stderr == b"0\n"


def test_a_bug_is_called_a_bug(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("of nothing")

    monkeypatch.setattr("mccheck.judging.judge.check", broken)
    run = call("validate", ROOT / SKETCH)
    assert run.code == 70
    assert "this is a bug in mccheck, not in your file: ZeroDivisionError: of nothing" in run.err
    assert "Traceback" not in run.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_no_bug(in_project: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        arguments = [sys.executable, "-m", "mccheck", "validate", str(ROOT / SKETCH)]
        done = subprocess.run(arguments, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "could not be written: no space left on device" in done.stderr


@pytest.mark.slow
def test_a_missing_parser_is_explained(tmp_path: Path) -> None:
    """Without the package that reads YAML, a call says which it is and what to do, and blames nobody."""
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['_ruamel_yaml'] = None\n", encoding="utf-8")
    for arguments in (["validate", str(ROOT / SKETCH)], ["compare", str(ROOT / SKETCH)], ["fix", str(ROOT / SKETCH)]):
        done = subprocess.run(
            [sys.executable, "-m", "mccheck", *arguments],
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2
        assert "ruamel.yaml.clib" in done.stderr
        assert "pip install" in done.stderr
        assert "bug" not in done.stderr
