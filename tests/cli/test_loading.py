"""Paths of a call: those that are not there, and those with nothing to check."""

from pathlib import Path

from tests.conftest import Call
from tests.support import COMPLETE


def test_a_path_that_does_not_exist_is_a_wrong_call(tmp_path: Path, call: Call) -> None:
    good = tmp_path / "good.yaml"
    good.write_text(COMPLETE, encoding="utf-8")
    run = call("validate", tmp_path / "nowhere.yaml", good)
    assert run.code == 2
    assert "there is no such file or folder" in run.err
    assert "No gaps found." in run.out


def test_a_folder_without_descriptors_is_nothing_to_check(tmp_path: Path, call: Call) -> None:
    (tmp_path / "other.yaml").write_text("on: push\n", encoding="utf-8")
    run = call("validate", tmp_path)
    assert (run.code, run.out) == (3, "")
    assert "found nothing to check" in run.err
