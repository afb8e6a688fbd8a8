"""The report for people at a terminal, held as a whole."""

import json
import re
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.support import PATHWAY, SKETCH, snapshot, written
from tests.writing.report.support import report_of, with_statuses


def test_text_with_known_and_suppressed_findings(update: bool) -> None:
    out = written("text", with_statuses(report_of(SKETCH)))
    assert max(map(len, out.splitlines())) <= 80
    snapshot("statuses.txt", out, update=update)


def test_text_report_of_a_credential(call: Call, in_project: Path, update: bool) -> None:
    run = call("validate", SKETCH)
    assert max(map(len, run.out.splitlines())) <= 80
    assert not [line for line in run.out.splitlines() if line != line.rstrip()]
    snapshot("sketch.txt", run.out, update=update)


def test_text_report_of_a_pathway(call: Call, in_project: Path, update: bool) -> None:
    run = call("validate", PATHWAY)
    snapshot("pathway.txt", run.out, update=update)


def test_text_report_is_calm_on_a_wide_terminal(call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    run = call("validate", SKETCH)
    assert max(map(len, run.out.splitlines())) <= 100


def test_colour_changes_nothing_but_the_colour(call: Call, in_project: Path) -> None:
    path = SKETCH
    plain = call("validate", "--color", "never", path).out
    colored = call("validate", "--color", "always", path).out
    assert "\x1b[" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain


def test_a_long_line_is_shown_where_the_finding_is(call: Call, tmp_path: Path) -> None:
    line = {"mccheck": 1, "title": "Blade repair " * 20, "level": {"eqf": 12}, "remark": "and so on " * 20}
    (tmp_path / "a.jsonl").write_text(json.dumps(line), encoding="utf-8")
    lines = call("validate", tmp_path / "a.jsonl").out.splitlines()
    number = next(index for index, text in enumerate(lines) if "│" in text and "12" in text)
    start = lines[number + 1].index("^")
    assert lines[number][start : start + lines[number + 1].count("^")] == "12"
    assert max(map(len, lines)) <= 80
