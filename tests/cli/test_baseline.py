"""`mccheck baseline`: a repository adopts its gaps, and closes them."""

import json
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.support import COMPLETE, SILENT, UNGRADED


def test_a_baseline_holds_in_a_streamed_format(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text("mccheck: 1\ntitle: A\n", encoding="utf-8")
    assert call("validate", "a.yaml", "-f", "concise").code == 1
    assert call("baseline", "write", "a.yaml").code == 0
    run = call("validate", "a.yaml", "-f", "concise")
    assert (run.code, run.out) == (0, "")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with one file that has a gap."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "case.yaml").write_text(UNGRADED, encoding="utf-8")
    return tmp_path


def test_a_repository_adopts_a_baseline_and_shrinks_it(folder: Path, call: Call) -> None:
    case = folder / "sub" / "case.yaml"
    assert call("validate", "sub").code == 1
    run = call("baseline", "write", "sub")
    assert (run.code, run.out) == (0, "")
    assert ".mccheck-baseline.json: 2 gaps (2 added, 0 dropped)" in run.err
    run = call("validate", "sub", "--fail-on", "note", "-f", "json")
    assert (run.code, run.err) == (0, "")
    assert json.loads(run.out)["summary"]["known"] == 2
    assert call("validate", "sub", "--no-baseline").code == 1

    case.write_text(SILENT, encoding="utf-8")
    run = call("validate", "sub")
    assert run.code == 0
    assert "1 gap in the baseline is resolved: run mccheck baseline prune\n" in run.err
    assert "sub/case.yaml" in run.err
    assert "[grade-not-stated]" in run.err
    run = call("baseline", "prune", "sub")
    assert (run.code, run.out) == (0, "")
    assert "1 gap (1 dropped)" in run.err
    assert "dropped: sub/case.yaml" in run.err
    assert call("validate", "sub").err == ""

    case.write_text(UNGRADED, encoding="utf-8")
    assert call("validate", "sub", "--fail-on", "note").code == 1
    run = call("baseline", "update", "sub")
    assert "added: sub/case.yaml" in run.err
    assert call("validate", "sub", "--fail-on", "note").code == 0

    case.unlink()
    (folder / "sub" / "sound.yaml").write_text(COMPLETE, encoding="utf-8")
    assert "2 gaps in the baseline are resolved" in call("validate", "sub").err


def test_write_refuses_to_replace(folder: Path, call: Call) -> None:
    assert call("baseline", "write", "sub").code == 0
    before = (folder / ".mccheck-baseline.json").read_bytes()
    (folder / "sub" / "case.yaml").write_text(COMPLETE, encoding="utf-8")
    run = call("baseline", "write", "sub")
    assert run.code == 2
    assert "--force" in run.err
    assert (folder / ".mccheck-baseline.json").read_bytes() == before
    assert call("baseline", "write", "sub", "--force").code == 0
    assert not json.loads((folder / ".mccheck-baseline.json").read_text())["findings"]


def test_paths_are_those_from_the_folder_of_the_baseline(
    folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call("baseline", "write", folder / "sub" / "case.yaml").code == 0
    rows = json.loads((folder / ".mccheck-baseline.json").read_text())["findings"]
    assert {row["path"] for row in rows} == {"sub/case.yaml"}
    monkeypatch.chdir(folder / "sub")
    assert call("validate", "case.yaml").code == 0
    assert call("validate", "case.yaml", "--baseline", "../.mccheck-baseline.json").code == 0


def test_the_baseline_is_found_upwards_as_the_configuration_is(
    folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    above = folder / ".mccheck-baseline.json"
    assert call("baseline", "write", "sub").code == 0
    monkeypatch.chdir(folder / "sub")
    run = call("baseline", "write", ".")
    assert run.code == 2
    assert "../.mccheck-baseline.json already exists" in run.err.replace("\\", "/")
    Path("case.yaml").write_text(SILENT, encoding="utf-8")
    run = call("validate", ".")
    assert (run.code, "run mccheck baseline prune\n" in run.err) == (0, True)
    assert call("baseline", "prune", ".").code == 0
    assert len(json.loads(above.read_text(encoding="utf-8"))["findings"]) == 1
    (folder / "sub" / ".git").mkdir()  # a repository of its own: what lies above it is another's
    assert call("validate", ".").code == 1
    assert call("baseline", "update", ".").code == 2


TWINS = "mccheck: 1\nid: t1\ntitle: Twin\n---\nmccheck: 1\nid: t2\ntitle: Other\n"
THIRD = "---\nmccheck: 1\nid: t1\ntitle: Another course, same id by copy and paste\n"


def test_ids_that_stand_for_several_descriptors_are_named(folder: Path, call: Call) -> None:
    (folder / "twins.yaml").write_text(TWINS + THIRD, encoding="utf-8")
    named = "the id “t1” (twins.yaml, 2 times) stands for more than one descriptor"
    for way in (["-f", "json"], ["-f", "concise"], ["-q"]):
        run = call("validate", "twins.yaml", *way)
        assert run.err.count(named) == 1
        assert named not in run.out
    assert named in call("baseline", "write", "twins.yaml").err
    (folder / "more.yaml").write_text("mccheck: 1\nid: t2\n", encoding="utf-8")
    run = call("validate", "twins.yaml", "more.yaml")
    assert "the ids “t1” (twins.yaml, 2 times), “t2” (twins.yaml; more.yaml) stand for" in run.err
    assert call("validate", "sub").err == ""


def test_a_file_that_cannot_be_read_is_not_adopted(folder: Path, call: Call) -> None:
    (folder / "sub" / "broken.yaml").write_text("mccheck: [\n", encoding="utf-8")
    run = call("baseline", "write", "sub")
    assert run.code == 1
    assert "fix them first: sub/broken.yaml" in run.err
    assert call("validate", "sub").code == 1


@pytest.mark.parametrize("command", ["update", "prune"])
def test_without_a_baseline_there_is_nothing_to_change(command: str, folder: Path, call: Call) -> None:
    run = call("baseline", command, "sub")
    assert run.code == 2
    assert "mccheck baseline write" in run.err
    assert call("validate", "sub", "--baseline", "none.json").code == 2


def test_a_path_that_is_not_there_changes_nothing(folder: Path, call: Call) -> None:
    run = call("baseline", "write", "sub", "nowhere.yaml")
    assert run.code == 2
    assert not (folder / ".mccheck-baseline.json").exists()


def test_two_runs_write_the_same_bytes(folder: Path, call: Call) -> None:
    call("baseline", "write", "sub")
    before = (folder / ".mccheck-baseline.json").read_bytes()
    call("baseline", "write", "sub", "--force")
    assert (folder / ".mccheck-baseline.json").read_bytes() == before


def test_a_run_with_fewer_rules_takes_nothing_for_gone(folder: Path, call: Call) -> None:
    call("baseline", "write", "sub")
    run = call("validate", "sub", "--select", "grade", "--fail-on", "note")
    assert (run.code, run.err) == (0, "")
