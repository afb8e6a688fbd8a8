"""Which files are checked: what a search of folders finds, patterns, links, and what is left out."""

import json
import sys
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.support import BLADE, CLOSED, COMPLETE, NO_DESCRIPTOR, OTHER_GATE


def test_a_folder_is_searched_for_descriptors(tmp_path: Path, call: Call) -> None:
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "a.yaml").write_text(COMPLETE, encoding="utf-8")
    (tmp_path / "other.yaml").write_text("on: push\n", encoding="utf-8")
    (tmp_path / ".hidden.yaml").write_text("mccheck: 1\n", encoding="utf-8")
    run = call("validate", tmp_path)
    assert run.code == 0
    assert "skipped 1 file" in run.err
    assert "other.yaml" not in run.out


def test_a_link_that_leads_nowhere_is_no_file(tmp_path: Path, call: Call) -> None:
    (tmp_path / "course.yaml").write_text("mccheck: 1\ntitle: A\n", encoding="utf-8")
    (tmp_path / "itself.yaml").symlink_to("itself.yaml")
    (tmp_path / "nowhere.yaml").symlink_to("nothing.yaml")
    run = call("validate", tmp_path, "-f", "json")
    (descriptor,) = json.loads(run.out)["descriptors"]
    assert descriptor["title"] == "A"
    assert run.err == ""


def test_a_pattern_names_each_file_once(tmp_path: Path, call: Call) -> None:
    (tmp_path / "x" / "y").mkdir(parents=True)
    (tmp_path / "x" / "y" / "a.yaml").write_text("mccheck: 1\ntitle: A\n", encoding="utf-8")
    run = call("validate", f"{tmp_path}/**/**/*.yaml", "-f", "json")
    assert len(json.loads(run.out)["descriptors"]) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_to_what_is_ignored_is_ignored(tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in (".git", "drafts"):
        (tmp_path / folder).mkdir()
    (tmp_path / ".gitignore").write_text("drafts/\n", encoding="utf-8")
    (tmp_path / "drafts" / "a.yaml").write_text("mccheck: 1\ntitle: A\n", encoding="utf-8")
    (tmp_path / "link.yaml").symlink_to("drafts/a.yaml")
    assert call("validate", ".").code == 3
    assert call("validate", "--pass-over", "link.yaml").out == ""


def test_what_is_checked(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.yaml", "build/b.yaml", "drafts/c.yaml", "kept/d.yaml", "kept/e.yml", "utf16.yaml", "f.txt"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text("mccheck: 1\ntitle: A\n", encoding="utf-8")
    Path("utf16.yaml").write_bytes("mccheck: 1\n".encode("utf-16"))
    Path("other.yaml").write_text("on: push\n", encoding="utf-8")
    Path(".git").mkdir()
    Path(".gitignore").write_text("build/\nkept/*\n", encoding="utf-8")
    Path("kept/.gitignore").write_text("!d.yaml\n", encoding="utf-8")
    Path(".mccheck.yaml").write_text("exclude: [drafts/]\n", encoding="utf-8")

    def checked(*paths: str) -> list[str]:
        out = call("validate", "-f", "concise", "--select", "awarding_body", *paths).out
        return sorted({line.split(":")[0] for line in out.splitlines()})

    assert checked(".") == ["a.yaml", "kept/d.yaml", "utf16.yaml"]
    assert checked("kept/e.yml", "a.yaml", "a.yaml") == ["a.yaml", "kept/e.yml"]
    assert checked("kept/*.y*ml") == ["kept/d.yaml", "kept/e.yml"]
    run = call("validate", "*.nothing")
    assert run.code == 2
    assert "nothing matches" in run.err
    assert "other.yaml" in call("validate", ".").err


@pytest.fixture
def among_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names as a hook hands them over, in a repository where only `blade.yaml` is to be checked."""
    files = {
        "blade.yaml": BLADE + CLOSED,
        "prices.yaml": NO_DESCRIPTOR,
        "notes.txt": BLADE,
        ".github/workflows/gate.yml": OTHER_GATE,
        "drafts/rotor.yaml": BLADE,
        "built/rotor.yaml": BLADE,
        ".gitignore": "built/\n",
        ".mccheck.yaml": "exclude: [drafts/]\n",
        ".git/HEAD": "",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return [name for name in files if name != ".git/HEAD"]


def test_files_of_a_commit_that_are_no_descriptors_are_passed_over(call: Call, among_others: list[str]) -> None:
    run = call("validate", "--pass-over", "-f", "json", *among_others)
    assert run.code == 0
    assert [one["path"] for one in json.loads(run.out)["descriptors"]] == ["blade.yaml"]
    assert run.err == "mccheck: skipped 1 file without a “mccheck:” key: prices.yaml\n"
    here = Path.cwd()
    run = call("validate", "--pass-over", "-f", "json", *(here / name for name in among_others))
    assert [one["path"] for one in json.loads(run.out)["descriptors"]] == [str(here / "blade.yaml")]


def test_without_pass_over_a_file_that_is_named_is_checked(call: Call, among_others: list[str]) -> None:
    run = call("validate", "-f", "json", "prices.yaml", "drafts/rotor.yaml")
    assert run.code == 1
    assert len(json.loads(run.out)["descriptors"]) == 2


def test_where_all_is_passed_over_the_hook_lets_the_commit_through(call: Call, among_others: list[str]) -> None:
    others = [name for name in among_others if name != "blade.yaml"]
    run = call("validate", "--pass-over", *others)
    assert (run.code, run.out) == (0, "")
    assert "found nothing to check" in run.err
    assert call("validate", "--pass-over", "nowhere.yaml", *others).code == 2
    assert call("validate", "--pass-over", "-", stdin=BLADE.encode()).code == 1
