"""Cases side by side: rows, columns, models and the commonest gaps."""

import json
from pathlib import Path

import pytest

from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.views.comparison import MAIN_GROUPS
from tests.conftest import Call
from tests.support import COMPLETE, PATHWAY, SKETCH
from tests.views.support import side_by_side


def test_one_row_a_case_and_one_column_a_group(call: Call, in_project: Path) -> None:
    data = json.loads(call("compare", "-f", "json", SKETCH, PATHWAY).out)
    assert data["schema_version"] == 1
    assert [column["id"] for column in data["columns"]] == list(MAIN_GROUPS)
    assert [row["path"] for row in data["rows"]] == [SKETCH, PATHWAY]
    for row in data["rows"]:
        assert {"path", "id", "title", "kind", "groups", "elements"} <= set(row)
        assert list(row["groups"]) == [group.id for group in GROUPS]
        assert list(row["elements"]) == [element.id for element in ELEMENTS]


def test_the_model_is_the_case_that_stands_best() -> None:
    weaker = COMPLETE.replace("level: {eqf: 4}\n", "")
    models = {model.column: model.paths for model in side_by_side(weaker, COMPLETE).models}
    assert models["learning_outcomes"] == ("1.yaml",)
    assert models["workload"] == ("0.yaml", "1.yaml")


def test_where_nothing_is_met_there_is_no_model() -> None:
    models = {model.column: model.paths for model in side_by_side("mccheck: 1\ntitle: A\n").models}
    assert models["workload"] == ()


def test_the_commonest_gaps_come_first_and_say_what_it_takes() -> None:
    weaker = COMPLETE.replace("level: {eqf: 4}\n", "")
    weakest = weaker.replace("participation:\n  forms: onsite\n  practice_onsite: yes\n", "")
    gaps = side_by_side(COMPLETE, weaker, weakest).gaps
    assert [(gap.rule, gap.paths) for gap in gaps] == [
        ("level-not-stated", ("1.yaml", "2.yaml")),
        ("offer-published-in-part", ("1.yaml", "2.yaml")),
        ("participation-not-stated", ("2.yaml",)),
    ]
    assert all(gap.remedy for gap in gaps)


@pytest.mark.parametrize(
    ("sort", "order"),
    [("", ["0", "1", "2"]), ("title", ["1", "2", "0"]), ("met", ["2", "1", "0"]), ("workload", ["2", "0", "1"])],
)
def test_sorting(sort: str, order: list[str]) -> None:
    texts = (
        "mccheck: 1\ntitle: C\nworkload: 3 hours\n",
        "mccheck: 1\ntitle: A\nlevel: EQF 4\nprerequisites: none\ntarget_group: All\n",
        COMPLETE,
    )
    assert [row.label for row in side_by_side(*texts, sort=sort).rows] == order


def test_two_records_of_one_id_stay_two_rows() -> None:
    """Identity is by record, not by id: rows never merge."""
    assert len(side_by_side(COMPLETE, COMPLETE).rows) == 2


def test_two_records_of_one_file_are_counted_as_two(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "two.yaml"
    path.write_text("mccheck: 1\ntitle: A\n---\nmccheck: 1\ntitle: B\n", encoding="utf-8")
    data = json.loads(call("compare", "-f", "json", path).out)
    assert [row["position"] for row in data["rows"]] == [1, 2]
    assert {len(gap["positions"]) for gap in data["gaps"]} == {2}
    page = call("compare", "-f", "html", path).out
    assert 'href="#case-1-workload"' in page
    assert 'href="#case-2-workload"' in page


def test_descriptors_of_one_file_go_by_names_of_their_own(tmp_path: Path, call: Call) -> None:
    (tmp_path / "all.yaml").write_text(
        "mccheck: 1\nid: first\ntitle: A\n---\nmccheck: 1\ntitle: Second\n---\nmccheck: [\n", encoding="utf-8"
    )
    rows = json.loads(call("compare", tmp_path, "-f", "json").out)["rows"]
    assert [row["label"] for row in rows] == ["first", "Second", "all (3)"]


def test_silence_about_an_optional_element_lowers_no_verdict_and_is_counted() -> None:
    silent = COMPLETE.replace("  grade: {scheme: pass or fail}\n", "")
    full, less = (row.cells["assessment"] for row in side_by_side(COMPLETE, silent).rows)
    assert (full.verdict, full.met, full.counted, full.silent) == ("met", 4, 4, 0)
    assert (less.verdict, less.met, less.counted, less.silent) == ("met", 3, 4, 1)
