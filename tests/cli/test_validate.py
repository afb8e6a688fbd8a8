"""`mccheck validate`: what it is called with, and how it ends."""

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.support import COMPLETE, PATHWAY, ROOT, SKETCH, written
from tests.writing.report.support import report_of


def test_standard_input_has_a_name(call: Call) -> None:
    run = call("validate", "-f", "concise", "--stdin-filename", "x/y.yaml", "-", stdin=b"mccheck: 1\nx: [\n")
    assert run.out.startswith("x/y.yaml:2:5: error: ")


def test_paths_are_seen_from_the_working_folder_by_ci_systems(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "a b.yaml"
    path.write_text("mccheck: 1\ntitle: [\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert call("validate", "-f", "github", path).out.startswith("::error file=in/a b.yaml,line=2,")
    assert json.loads(call("validate", "-f", "gitlab", path).out)[0]["location"]["path"] == "in/a b.yaml"
    assert '"uri": "in/a%20b.yaml"' in call("validate", "-f", "sarif", path).out
    assert 'file="in/a b.yaml"' in call("validate", "-f", "junit", path).out
    assert call("validate", "-f", "concise", path).out.startswith(str(path))


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_job_of_github_actions_gets_annotations_by_itself(
    call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert call("validate", SKETCH).out == written("github", report_of(SKETCH))
    assert call("validate", "-f", "text", SKETCH).out == written("text", report_of(SKETCH))
    monkeypatch.setenv("GITHUB_ACTIONS", "false")
    assert call("validate", SKETCH).out == written("text", report_of(SKETCH))


def test_a_person_at_a_terminal_gets_text_even_there(
    call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    call("validate", SKETCH)
    assert "How it stands" in terminal.getvalue()


@pytest.mark.parametrize(
    ("fail_on", "errors", "warnings", "notes"),
    [("error", 1, 0, 0), ("warning", 1, 1, 0), ("note", 1, 1, 1), ("never", 0, 0, 0)],
)
def test_fail_on(fail_on: str, errors: int, warnings: int, notes: int, call: Call) -> None:
    def code(text: str) -> int:
        return call("validate", "--fail-on", fail_on, "-", stdin=text.encode()).code

    assert code(COMPLETE) == 0
    assert code(COMPLETE.replace("participation:\n  forms: onsite\n  practice_onsite: yes\n", "")) == errors
    assert code(re.sub(r"target_group:.*\n", "", COMPLETE)) == warnings
    assert code(COMPLETE.replace("  grade: {scheme: pass or fail}\n", "")) == notes


def test_standard_input(call: Call) -> None:
    run = call("validate", "-f", "concise", "-", stdin=b"mccheck: 1\ntittle: Blades\n")
    assert "<standard input>:2:1: error: unknown key “tittle”; did you mean “title”? [unknown-key]\n" in run.out


def test_quiet_leaves_the_exit_code_and_the_files(call: Call, in_project: Path, tmp_path: Path) -> None:
    run = call("validate", "--quiet", "-f", "text", "-f", f"concise={tmp_path / 'out.txt'}", ROOT / SKETCH)
    assert (run.code, run.out, run.err) == (1, "", "")
    assert "learner-not-identified" in (tmp_path / "out.txt").read_text(encoding="utf-8")
    assert call("validate", "-q", "docs/complete.yaml").code == 0


def test_the_same_input_gives_the_same_bytes(in_project: Path) -> None:
    def once(seed: str) -> bytes:
        arguments = [sys.executable, "-m", "mccheck", "validate", "-f", "json", str(ROOT / PATHWAY), str(ROOT / SKETCH)]
        return subprocess.run(arguments, capture_output=True, check=False, env={"PYTHONHASHSEED": seed}).stdout

    assert once("1") == once("2") != b""


def test_no_network_is_ever_used(in_project: Path) -> None:
    program = (
        "import socket, sys\n"
        "def refuse(*a, **k): raise RuntimeError('network')\n"
        "socket.socket.connect = refuse; socket.getaddrinfo = refuse; socket.create_connection = refuse\n"
        "from mccheck.cli.running import run\n"
        "sys.exit(run(['validate', '--fail-on', 'never', sys.argv[1]]))\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(ROOT / SKETCH)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
