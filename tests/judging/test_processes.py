"""Many files in several processes: the same bytes, the same errors, as in one."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mccheck.judging.processes import FEWEST_FILES
from mccheck.writing.registry import REPORT
from tests.conftest import Call
from tests.support import COMPLETE, ROOT

pytestmark = pytest.mark.slow

BAD = {
    "broken.yaml": "mccheck: [",
    "twice.yaml": "mccheck: 1\ntitle: A\ntitle: B\n",
    "misspelt.yaml": "mccheck: 1\ntittle: A\n",
    "empty.yaml": "",
    "two.yaml": "mccheck: 1\ntitle: A\n---\nmccheck: 1\ntitle: B\n",
    "ignored.yaml": "mccheck: 1 # mccheck: ignore[no-such-rule] because\ntitle: A\n",
    "binary.yaml": "mccheck: 1\n\0",
}


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder with more files than one process is left alone with; some of them bad."""
    for path in (ROOT / "cases").glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    for name, text in BAD.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "prices.yaml").write_text("course: 100\n", encoding="utf-8")
    for number in range(FEWEST_FILES):
        text = (
            COMPLETE.replace("\n", f"\nid: c{number}\n", 1) if number % 3 else f"mccheck: 1\ntitle: Course {number}\n"
        )
        (tmp_path / f"course-{number:03}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def mccheck(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "mccheck", *arguments], cwd=cwd, capture_output=True, check=False)


@pytest.mark.parametrize("kind", REPORT)
def test_the_same_bytes_however_many_processes(many: Path, kind: str) -> None:
    alone = mccheck("validate", ".", *BAD, "-f", kind, "--jobs", "1", cwd=many)
    assert alone.returncode == 1, alone.stderr
    assert alone.stdout
    for jobs in ("2", "0"):
        together = mccheck("validate", ".", *BAD, "-f", kind, "--jobs", jobs, cwd=many)
        assert (together.returncode, together.stdout, together.stderr) == (1, alone.stdout, alone.stderr)
        assert alone.stderr.decode() == "mccheck: skipped 1 file without a “mccheck:” key: prices.yaml\n"


def test_processes_judge_by_the_configuration_and_the_call(many: Path) -> None:
    (many / ".mccheck.yaml").write_text(
        "profile: own.yaml\nignore: [assessment]\npaths: {course-00*: {select: [no-price]}}\n", encoding="utf-8"
    )
    (many / "own.yaml").write_text(
        "mccheck_profile: 1\nname: own-1\nconstraints:\n"
        "  - {name: no-price, element: transparency, message: no price, schema: {required: [nonesuch]}}\n",
        encoding="utf-8",
    )
    alone, together = (
        mccheck("validate", ".", "-f", "json", "--ignore", "portability", "--jobs", jobs, cwd=many)
        for jobs in ("1", "2")
    )
    assert b'"rule": "no-price"' in alone.stdout
    assert together.stdout == alone.stdout


def test_few_files_stay_in_one_process(call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", None)
    assert call("validate", "cases", "--jobs", "2").code == 1


def test_a_wrong_configuration_is_told_once(many: Path) -> None:
    (many / ".mccheck.yaml").write_text("profil: eu-2022\n", encoding="utf-8")
    run = mccheck("validate", ".", "--jobs", "2", cwd=many)
    assert run.returncode == 2
    assert run.stderr.count(b"unknown key") == 1


BROKEN = """
import sys
import mccheck.judging.judge as building
from mccheck.__main__ import main

def broken(*_):
    raise ZeroDivisionError("of nothing")

building.check = broken
sys.argv[1:] = ["validate", ".", "--jobs", sys.argv[1]]
main()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the workers must inherit what is broken")
def test_a_bug_in_a_process_is_told_as_in_one(many: Path) -> None:
    runs = [
        subprocess.run([sys.executable, "-c", BROKEN, jobs], cwd=many, capture_output=True, check=False, timeout=60)
        for jobs in ("1", "2")
    ]
    assert [run.returncode for run in runs] == [70, 70]
    assert runs[0].stderr.decode() == runs[1].stderr.decode()
    assert b"ZeroDivisionError: of nothing" in runs[1].stderr


SLOW = """
import os, sys, time
import mccheck.judging.judge as building
from mccheck.__main__ import main

real = building.check

def slow(*arguments):
    print("judging", file=sys.stderr, flush=True)
    time.sleep(0.05)
    return real(*arguments)

building.check = slow
sys.argv[1:] = ["validate", *sys.argv[1:]]
main()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the workers must inherit what is slow")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("written", ["json", "json-lines"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_stop_stops_at_once(many: Path, jobs: str, written: str, stop: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW, ".", "--jobs", jobs, "-f", f"{written}=report.json"],
        cwd=many,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    assert any(b"judging" in line for line in process.stderr)
    process.send_signal(stop)
    told = process.communicate(timeout=30)[1]
    assert process.returncode == 130
    assert re.search(rb"stopped; \d+ of \d+ files were checked", told)
    assert not list(many.glob("report.json")) + list(many.glob("*.tmp")) + list(many.glob(".mccheck-*"))
