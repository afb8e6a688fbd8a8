"""Bad input: one clear message with its place and the right exit code; the other files are still checked."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.support import COMPLETE, report_on

BAD = {
    "empty": (b"", 1, 1, "not-a-descriptor", "the file is empty"),
    "blank": (b"\n\n# nothing\n", 1, 1, "not-a-descriptor", "the file is empty"),
    "hello": (b'{"hello": 1}', 1, 2, "not-a-descriptor", "“mccheck: 1” is missing"),
    "list": (b"[]", 1, 1, "not-a-descriptor", "found a list"),
    "word": (b"hello\n", 1, 1, "not-a-descriptor", "found “hello”"),
    "null": (b"null\n", 1, 1, "not-a-descriptor", "found nothing"),
    "list for mapping": (b"mccheck: 1\nworkload:\n  - hours: 8\n", 3, 3, "wrong-value", "without dashes"),
    "list for text": (b"mccheck: 1\nfield: [a]\n", 2, 8, "wrong-value", "text is expected here, found a list"),
    "broken": (b"mccheck: 1\ntitle: [a, b\nlevel: {eqf: 4}\n", 3, 6, "broken-yaml", "it opens at line 2"),
    "duplicate": (b"mccheck: 1\ntitle: a\ntitle: b\n", 3, 1, "duplicate-key", "the first is on line 2, column 1"),
    "tab": (b"mccheck: 1\nworkload:\n\tects: 1\n", 3, 1, "broken-yaml", "a tab is used for indentation"),
    "binary": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 1, 1, "not-text", "binary data"),
    "nul": (b"mccheck: 1\ntitle: a\0b\n", 2, 9, "not-text", "binary data"),
    "utf-16": ("mccheck: 1\ntitle: Ä\n".encode("utf-16"), 1, 1, "not-text", "encoded in UTF-16"),
    "utf-16 without mark": ("mccheck: 1\n".encode("utf-16-le"), 1, 1, "not-text", "encoded in UTF-16"),
    "latin-1": ("mccheck: 1\ntitle: Kär\n".encode("latin-1"), 2, 9, "not-text", "byte 0xe4"),
    "control character": (b"mccheck: 1\ntitle: a\x01\n", 2, 9, "broken-yaml", "control character U+0001"),
    "unknown key": (b"mccheck: 1\ntittle: a\n", 2, 1, "unknown-key", "did you mean “title”?"),
    "key of another section": (b"mccheck: 1\nhours: 8\n", 2, 1, "unknown-key", "it belongs under “workload”"),
    "key too deep": (b"mccheck: 1\nworkload:\n  level: x\n", 3, 3, "unknown-key", "it belongs at the top"),
    "version": (b"mccheck: 2\n", 1, 10, "wrong-value", "cannot read"),
    "version 1.0": (b'mccheck: "1.0"\n', 1, 10, "wrong-value", "write “mccheck: 1”"),
    "kind": (b"mccheck: 1\nkind: patway\n", 2, 7, "wrong-value", "did you mean “pathway”?"),
    "members of no collection": (b"mccheck: 1\ncredentials: [{id: a}]\n", 1, 1, "wrong-value", "kind: pathway"),
    "collection of nothing": (b"mccheck: 1\nkind: pathway\n", 1, 1, "wrong-value", "lists its credentials"),
    "number": (b"mccheck: 1\nworkload: {ects: many}\n", 2, 18, "wrong-value", "a number of credits is expected"),
    "months for minutes": (b"mccheck: 1\nworkload: {hours: P60M}\n", 2, 19, "wrong-value", "sixty months"),
    "two ways": (b"mccheck: 1\nworkload: {hours: '1,500'}\n", 2, 19, "wrong-value", "two ways"),
    "level of which": (b"mccheck: 1\nlevel: 4\n", 2, 8, "wrong-value", "level: {eqf: 4}"),
    "level out of range": (b"mccheck: 1\nlevel: {eqf: 9}\n", 2, 14, "wrong-value", "from 1 to 8"),
    "type": (b"mccheck: 1\nassessment: {methods: [{type: quizz}]}\n", 2, 31, "wrong-value", "did you mean “quiz”?"),
    "flag": (b"mccheck: 1\nstackability: {stand_alone: maybe}\n", 2, 29, "wrong-value", "yes or no"),
}


@pytest.mark.parametrize("name", BAD)
def test_each_gets_one_clear_message_with_its_place(name: str) -> None:
    data, line, column, rule, words = BAD[name]
    (descriptor,) = report_on(data).descriptors
    (finding,) = descriptor.findings
    assert (finding.rule, finding.line, finding.column) == (rule, line, column)
    assert words in finding.message
    assert finding.severity == "error"
    assert descriptor.kind is None
    assert set(descriptor.elements.values()) == {None}
    for word in ("pydantic", "Traceback", "validation error", "NoneType", "dict", "str"):
        assert word not in finding.message


@pytest.mark.parametrize("name", BAD)
def test_the_other_files_are_still_checked(name: str, tmp_path: Path, call: Call) -> None:
    bad, good = tmp_path / "bad.yaml", tmp_path / "good.yaml"
    bad.write_bytes(BAD[name][0])
    good.write_text(COMPLETE, encoding="utf-8")
    run = call("validate", bad, good)
    assert run.code == 1
    assert "No gaps found." in run.out
    assert "1 error, 0 warnings" in run.out
    assert "Traceback" not in run.out + run.err


def test_several_faults_of_form_are_told_at_once() -> None:
    (descriptor,) = report_on("mccheck: 1\ntittle: a\nworkload: {ects: x}\nlevel: 4\n").descriptors
    assert [(finding.line, finding.rule) for finding in descriptor.findings] == [
        (2, "unknown-key"),
        (3, "wrong-value"),
        (4, "wrong-value"),
    ]


def test_a_path_that_does_not_exist_is_a_wrong_call(tmp_path: Path, call: Call) -> None:
    good = tmp_path / "good.yaml"
    good.write_text(COMPLETE, encoding="utf-8")
    run = call("validate", tmp_path / "nowhere.yaml", good)
    assert run.code == 2
    assert "there is no such file or folder" in run.err
    assert "No gaps found." in run.out


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


def test_a_folder_without_descriptors_is_nothing_to_check(tmp_path: Path, call: Call) -> None:
    (tmp_path / "other.yaml").write_text("on: push\n", encoding="utf-8")
    run = call("validate", tmp_path)
    assert (run.code, run.out) == (3, "")
    assert "nothing to check was found" in run.err


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")
def test_a_file_without_read_permission(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    for parent in tmp_path.parents[:3]:
        parent.chmod(parent.stat().st_mode | 0o011)
    locked, good = tmp_path / "locked.yaml", tmp_path / "good.yaml"
    locked.write_text(COMPLETE, encoding="utf-8")
    good.write_text(COMPLETE, encoding="utf-8")
    locked.chmod(0)
    drop = ""
    if os.geteuid() == 0:  # root may read everything: warm up, then give the privilege away
        drop = "run(['validate', '-f', 'concise', sys.argv[-1]]); os.setgid(65534); os.setuid(65534);"
    program = f"import os, sys; from mccheck.cli.running import run; {drop} sys.exit(run(sys.argv[1:]))"
    arguments = [sys.executable, "-c", program, "validate", "-f", "concise", str(locked), str(good)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert done.stdout == (f"{locked}:1:1: error: the file cannot be read: permission denied [not-readable]\n")


def test_author_text_cannot_steer_the_terminal(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        'mccheck: 1\ntitle: "[bold]x[/bold] \\e[31mred \\u202Eback"\nlearning_outcomes: ["Know\\r\\n::error::x"]\n',
        encoding="utf-8",
    )
    for style in ("text", "concise"):
        out = call("validate", "--color", "never", "-f", style, path).out
        assert "\x1b" not in out
        assert "\u202e" not in out
        assert "\n::error" not in out
    assert "[bold]x[/bold]" in call("validate", path).out
