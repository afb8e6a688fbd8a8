"""`mccheck compare`: cases side by side, in every format."""

import csv
import io
import json
import re
from pathlib import Path

import jsonschema
import pytest

from mccheck.judging.judge import report_on
from mccheck.reading.loading import load_bytes
from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.settings.configuration import Configuration
from mccheck.views.comparison import MAIN_GROUPS, By, Comparison, compare
from tests.conftest import Call
from tests.support import COMPLETE, ROOT, snapshot

SKETCH = "tests/descriptors/sketch.yaml"
PATHWAY = "tests/descriptors/pathway.yaml"
SOUND = "docs/complete.yaml"


def side_by_side(*texts: str, by: By = By.GROUP, sort: str = "", expand: bool = False) -> Comparison:
    loaded = [one for index, text in enumerate(texts) for one in load_bytes(text.encode(), f"{index}.yaml")]
    return compare(report_on(loaded, Configuration()), by=by, sort=sort, expand=expand)


def test_one_row_a_case_and_one_column_a_group(call: Call, in_project: Path) -> None:
    data = json.loads(call("compare", "-f", "json", SKETCH, PATHWAY).out)
    assert data["schema_version"] == 1
    assert [column["id"] for column in data["columns"]] == list(MAIN_GROUPS)
    assert [row["path"] for row in data["rows"]] == [SKETCH, PATHWAY]
    for row in data["rows"]:
        assert {"path", "id", "title", "kind", "groups", "elements"} <= set(row)
        assert list(row["groups"]) == [group.id for group in GROUPS]
        assert list(row["elements"]) == [element.id for element in ELEMENTS]


def test_json_is_valid_against_the_published_schema(call: Call, in_project: Path) -> None:
    schema = json.loads((in_project / "schemas" / "comparison.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    run = call("compare", "-f", "json", "--expand", SKETCH, PATHWAY, "tests/descriptors/misspelt.yaml")
    jsonschema.Draft202012Validator(schema).validate(json.loads(run.out))


def test_verdicts_are_those_of_validate(call: Call, in_project: Path) -> None:
    rows = json.loads(call("compare", "-f", "json", SKETCH, PATHWAY).out)["rows"]
    judged = json.loads(call("validate", "-f", "json", SKETCH, PATHWAY).out)["descriptors"]
    for row, descriptor in zip(rows, judged, strict=True):
        assert row["elements"] == descriptor["elements"]
        assert row["groups"] == descriptor["groups"]


def test_text(call: Call, in_project: Path, update: bool) -> None:
    run = call("compare", SKETCH, PATHWAY, SOUND)
    assert run.code == 0
    assert max(map(len, run.out.splitlines())) <= 80
    snapshot("compare.txt", run.out, update=update)


def test_text_by_element_with_members(call: Call, in_project: Path, update: bool) -> None:
    run = call("compare", "--by", "element", "--all", "--expand", SKETCH, PATHWAY, SOUND)
    assert max(map(len, run.out.splitlines())) <= 80
    snapshot("compare-elements.txt", run.out, update=update)


def test_all_groups_fit_on_a_terminal(call: Call, in_project: Path) -> None:
    run = call("compare", "--all", "--expand", SKETCH, PATHWAY, SOUND)
    assert max(map(len, run.out.splitlines())) <= 80
    assert "Identity" in run.out


def test_colour_changes_nothing_but_the_colour(call: Call, in_project: Path) -> None:
    plain = call("compare", "--color", "never", SKETCH, PATHWAY).out
    colored = call("compare", "--color", "always", SKETCH, PATHWAY).out
    assert "\x1b[" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain


def test_csv_opens_in_a_spreadsheet(call: Call, in_project: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(call("compare", "-f", "csv", "--expand", SKETCH, PATHWAY).out)))
    assert [row["id"] for row in rows] == ["blade-repair", "rotor", "basics", "repair", "credential-3"]
    assert rows[0]["workload"] == "met"
    assert rows[0]["error"] == "2"


def test_csv_is_not_taken_for_a_formula(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("mccheck: 1\nid: '=1+1'\ntitle: '@SUM(A1)'\n", encoding="utf-8")
    (row,) = csv.DictReader(io.StringIO(call("compare", "-f", "csv", path).out))
    assert (row["id"], row["title"]) == ("'=1+1", "'@SUM(A1)")


def test_markdown(call: Call, in_project: Path, update: bool) -> None:
    snapshot("compare.md", call("compare", "-f", "markdown", SKETCH, PATHWAY, SOUND).out, update=update)


def test_markdown_takes_no_markup_from_authors(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("mccheck: 1\ntitle: 'a | b <script> [x](y) **z**'\n", encoding="utf-8")
    out = call("compare", "-f", "markdown", path).out
    assert r"a \| b \<script\> \[x\](y) \*\*z\*\*" in out


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


def test_an_unknown_order_is_a_wrong_call(call: Call, in_project: Path) -> None:
    run = call("compare", "--sort", "colour", SKETCH)
    assert run.code == 2
    assert "“colour” is neither" in run.err


def test_a_file_that_cannot_be_judged_keeps_its_row_and_fails_the_run(call: Call, in_project: Path) -> None:
    run = call("compare", "-f", "json", SKETCH, "tests/descriptors/misspelt.yaml")
    assert run.code == 1
    assert json.loads(run.out)["rows"][1]["kind"] is None


def test_gaps_do_not_fail_a_comparison(call: Call, in_project: Path) -> None:
    assert call("compare", SKETCH, PATHWAY).code == 0


def test_figures_over_a_collection() -> None:
    members = "".join(
        f"  - {{id: m{hours}, workload: {{hours: {hours}}}, level: {{eqf: {level}}}, participation: {form}}}\n"
        for hours, level, form in ((8, 4, "onsite"), (16, 4, "online"), (40, 5, "onsite"), (100, 5, "onsite"))
    )
    (row,) = side_by_side(f"mccheck: 1\nkind: catalogue\ntitle: A\ncredentials:\n{members}").rows
    figures = row.figures
    assert figures is not None
    assert figures.count == 4
    assert figures.hours is not None
    assert (figures.hours.minimum, figures.hours.maximum, figures.hours.mean, figures.hours.median) == (8, 100, 41, 28)
    assert figures.hours.quartiles == (14, 55)
    assert [(share.value, share.percent) for share in figures.by_level] == [("EQF 4", 50), ("EQF 5", 50)]
    assert [(share.value, share.percent) for share in figures.by_form] == [("online", 25), ("onsite", 75)]


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


def test_documentation_shows_the_comparison_of_the_cases(call: Call, in_project: Path) -> None:
    """docs/cases.txt is what the command prints today; tools/generate.py writes it."""
    assert (ROOT / "docs" / "cases.txt").read_text(encoding="utf-8") == call("compare", "cases").out


def test_descriptors_of_one_file_go_by_names_of_their_own(tmp_path: Path, call: Call) -> None:
    (tmp_path / "all.yaml").write_text(
        "mccheck: 1\nid: first\ntitle: A\n---\nmccheck: 1\ntitle: Second\n---\nmccheck: [\n", encoding="utf-8"
    )
    rows = json.loads(call("compare", tmp_path, "-f", "json").out)["rows"]
    assert [row["label"] for row in rows] == ["first", "Second", "all (3)"]


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
