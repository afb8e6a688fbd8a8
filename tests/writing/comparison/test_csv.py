"""The comparison as CSV."""

import csv
import io
from pathlib import Path

from tests.conftest import Call
from tests.support import PATHWAY, SKETCH


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
