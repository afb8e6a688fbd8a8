"""`mccheck diff`: two files or two folders, and how it ends."""

import json
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Call
from tests.support import ROOT


def test_two_folders(folders: Path, call: Call, update: bool) -> None:
    run = call("diff", "old", "new", "--format", "json")
    assert run.code == 1
    data = json.loads(run.out)
    assert {row["path"]: row["fate"] for row in data["descriptors"]} == {
        "better.yaml": "changed",
        "came.yaml": "new",
        "pathway.yaml": "changed",
        "sub/worse.yaml": "changed",
        "went.yaml": "removed",
    }
    assert (data["old"], data["new"]) == ("old", "new")
    summary = data["summary"]
    assert (summary["new"], summary["removed"], summary["changed"], summary["unchanged"]) == (1, 1, 3, 1)
    schema = json.loads((ROOT / "schemas" / "review.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(data)


def test_two_files(folders: Path, call: Call) -> None:
    run = call("diff", "old/better.yaml", "new/better.yaml")
    assert (run.code, run.err) == (0, "")
    assert "Better" in run.out
    assert call("diff", "new/better.yaml", "old/better.yaml").code == 1
    run = call("diff", "old/stayed.yaml", "new/stayed.yaml")
    assert run.code == 0
    assert "1 unchanged" in run.out


def test_an_empty_side_is_all_new_and_two_are_nothing(folders: Path, call: Call) -> None:
    (folders / "empty").mkdir()
    run = call("diff", "empty", "new", "-f", "json")
    assert (run.code, json.loads(run.out)["summary"]["new"]) == (1, 5)
    assert call("diff", "old", "empty").code == 0
    assert call("diff", "empty", "empty").code == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["old", "nowhere"], "nowhere: there is no such file or folder"),
        (["old", "new/better.yaml"], "compare two files, or two folders"),
        (["old", "new", "old"], "compared with one other"),
        (["old"], "old is a path; give a second path"),
        (["HEAD", "new"], "not in a git repository"),
        (["old", "new", "--format", "pdf"], "pdf"),
    ],
)
def test_a_wrong_call(arguments: list[str], message: str, folders: Path, call: Call) -> None:
    run = call("diff", *arguments)
    assert (run.code, run.out) == (2, "")
    assert message in run.err
