"""`mccheck compare`: what it is called with, and how it ends."""

import json
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.support import PATHWAY, ROOT, SKETCH, TWO


@pytest.mark.parametrize("columns", [(), ("--by", "element", "--all"), ("--expand",)])
def test_a_table_is_streamed_as_written_whole(call: Call, in_project: Path, columns: tuple[str, ...]) -> None:
    streamed = call("compare", "cases", "-f", "csv", *columns)
    whole = call("compare", "cases", "-f", "csv", "--sort", "path", *columns)
    assert streamed.out == whole.out
    assert streamed.out.count("\n") > len(list(Path("cases").glob("*.yaml")))


def test_a_streamed_table_fails_where_a_file_cannot_be_judged(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(TWO, encoding="utf-8")
    assert call("compare", tmp_path, "-f", "csv").code == 0
    (tmp_path / "b.yaml").write_text("mccheck: [", encoding="utf-8")
    assert call("compare", tmp_path, "-f", "csv").code == 1


def test_verdicts_are_those_of_validate(call: Call, in_project: Path) -> None:
    rows = json.loads(call("compare", "-f", "json", SKETCH, PATHWAY).out)["rows"]
    judged = json.loads(call("validate", "-f", "json", SKETCH, PATHWAY).out)["descriptors"]
    for row, descriptor in zip(rows, judged, strict=True):
        assert row["elements"] == descriptor["elements"]
        assert row["groups"] == descriptor["groups"]


def test_an_unknown_order_is_a_wrong_call(call: Call, in_project: Path) -> None:
    run = call("compare", "--sort", "colour", SKETCH)
    assert run.code == 2
    assert "“colour” is neither" in run.err


def test_a_file_that_cannot_be_judged_keeps_its_row_and_fails_the_run(call: Call, in_project: Path) -> None:
    run = call("compare", "-f", "json", SKETCH, "tests/descriptors/broken.yaml")
    assert run.code == 1
    assert json.loads(run.out)["rows"][1]["kind"] is None


def test_gaps_do_not_fail_a_comparison(call: Call, in_project: Path) -> None:
    assert call("compare", SKETCH, PATHWAY).code == 0


def test_documentation_shows_the_comparison_of_the_cases(call: Call, in_project: Path) -> None:
    """docs/cases.txt is what the command prints today; tools/generate.py writes it."""
    assert (ROOT / "docs" / "cases.txt").read_text(encoding="utf-8") == call("compare", "cases").out


OWN_PROFILE = """
mccheck_profile: 1
name: mine
constraints:
  - {name: no-price, element: further_information, message: the price is missing, remedy: State the price.,
     schema: {required: [information]}}
"""


@pytest.mark.parametrize("kind", ["text", "json", "csv", "markdown", "html"])
def test_a_gap_of_a_profile_is_compared_like_any_other(call: Call, tmp_path: Path, kind: str) -> None:
    (tmp_path / "own.yaml").write_text(OWN_PROFILE, encoding="utf-8")
    (tmp_path / "a.yaml").write_text("mccheck: 1\ntitle: A\n", encoding="utf-8")
    run = call("compare", tmp_path / "a.yaml", "--profile", tmp_path / "own.yaml", "-f", kind)
    assert run.code == 0, run.err
    assert "no-price" in run.out or kind in {"csv", "text"}
