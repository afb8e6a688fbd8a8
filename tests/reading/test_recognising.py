"""Whether a file that a search comes upon is a descriptor."""

import json
from pathlib import Path

from tests.conftest import Call
from tests.support import COMPLETE


def test_a_report_in_the_folder_is_not_judged_in_the_next_run(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(COMPLETE, encoding="utf-8")
    arguments = ["validate", "-f", "concise", "-f", f"json={tmp_path / 'report.json'}", tmp_path]
    first, run = call(*arguments), call(*arguments)
    assert (first.code, first.out) == (run.code, run.out) == (0, "")
    assert "skipped 1 file" in run.err


def test_a_report_in_lines_is_not_checked_as_a_descriptor(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("mccheck: 1 # remark\ntitle: A\n", encoding="utf-8")
    call("validate", tmp_path, "-f", f"json-lines={tmp_path / 'report.jsonl'}")
    assert len(call("validate", tmp_path, "-f", "json-lines").out.splitlines()) == 1


def test_the_schema_beside_descriptors_is_passed_over(call: Call, tmp_path: Path) -> None:
    (tmp_path / "descriptor.schema.json").write_text(call("schema").out, encoding="utf-8")
    own = {"$schema": "descriptor.schema.json", "mccheck": 1, "title": "Welding"}
    (tmp_path / "own.json").write_text(json.dumps(own), encoding="utf-8")
    run = call("validate", tmp_path, "-f", "json")
    assert [Path(one["path"]).name for one in json.loads(run.out)["descriptors"]] == ["own.json"]
    assert "descriptor.schema.json" in run.err
