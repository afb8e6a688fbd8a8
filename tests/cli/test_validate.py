"""`mccheck validate`: what it is called with, and how it ends."""

import io
import json
import sys
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.support import SKETCH, written
from tests.writing.report.support import report_of


def test_standard_input_has_a_name(call: Call) -> None:
    run = call("validate", "-f", "concise", "--stdin-filename", "x/y.yaml", "-", stdin=b"mccheck: 1\nx: 1\n")
    assert run.out.startswith("x/y.yaml:2:1: error: ")


def test_paths_are_seen_from_the_working_folder_by_ci_systems(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "a b.yaml"
    path.write_text("mccheck: 1\ntittle: a\n", encoding="utf-8")
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
