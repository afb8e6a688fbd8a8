"""The report as JSON Lines."""

import json
from pathlib import Path

import jsonschema

from tests.conftest import Call
from tests.support import ROOT, TWO


def test_a_line_is_the_same_object_as_in_the_report(call: Call, in_project: Path, tmp_path: Path) -> None:
    (tmp_path / "two.yaml").write_text(TWO, encoding="utf-8")
    (tmp_path / "broken.yaml").write_text("mccheck: [", encoding="utf-8")
    report = json.loads(call("validate", "cases", tmp_path, "-f", "json").out)
    lines = call("validate", "cases", tmp_path, "-f", "json-lines").out.split("\n")
    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == report["descriptors"]
    schema = json.loads((ROOT / "schemas" / "report-line.schema.json").read_text(encoding="utf-8"))
    for line in lines:
        jsonschema.validate(json.loads(line), schema)
