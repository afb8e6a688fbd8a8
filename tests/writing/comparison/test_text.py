"""The comparison for people at a terminal."""

import re
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.support import DOCUMENTED, PATHWAY, SKETCH, snapshot


@pytest.mark.parametrize("width", [1, 40, 41, 48, 60, 79, 80, 120, 200])
@pytest.mark.parametrize("more", [[], ["--all"], ["--by", "element"], ["--expand", "--all"]])
def test_compare_fits_its_columns(
    width: int, more: list[str], call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    out = call("compare", "cases", *more).out
    assert max(map(len, out.splitlines())) <= max(width, 40)
    assert "02-fi" in out


def test_text(call: Call, in_project: Path, update: bool) -> None:
    run = call("compare", SKETCH, PATHWAY, DOCUMENTED)
    assert run.code == 0
    assert max(map(len, run.out.splitlines())) <= 80
    snapshot("compare.txt", run.out, update=update)


def test_text_by_element_with_members(call: Call, in_project: Path, update: bool) -> None:
    run = call("compare", "--by", "element", "--all", "--expand", SKETCH, PATHWAY, DOCUMENTED)
    assert max(map(len, run.out.splitlines())) <= 80
    snapshot("compare-elements.txt", run.out, update=update)


def test_all_groups_fit_on_a_terminal(call: Call, in_project: Path) -> None:
    run = call("compare", "--all", "--expand", SKETCH, PATHWAY, DOCUMENTED)
    assert max(map(len, run.out.splitlines())) <= 80
    assert "Identity" in run.out


def test_colour_changes_nothing_but_the_colour(call: Call, in_project: Path) -> None:
    plain = call("compare", "--color", "never", SKETCH, PATHWAY).out
    colored = call("compare", "--color", "always", SKETCH, PATHWAY).out
    assert "\x1b[" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain
