"""`mccheck fix`: it shows what it fixes, and writes it where asked."""

from pathlib import Path

import pytest

from tests.authoring.support import FAULTY, SOUND
from tests.conftest import Call


def test_lines_end_as_before_and_marks_stay(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("\ufeffmccheck: 1\r\ntittle: A\r\n\r\nlevle: {eqf: 4}".encode())
    assert call("fix", path, "--write").code == 0
    assert path.read_bytes() == "\ufeffmccheck: 1\r\ntitle: A\r\n\r\nlevel: {eqf: 4}".encode()


def test_the_difference_is_shown_and_nothing_written(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text("mccheck: 1\ntittle: A # here\nlevel:\n", encoding="utf-8")
    run = call("fix", "a.yaml")
    assert run.code == 1
    assert run.out == (
        "--- a.yaml\n+++ a.yaml\n@@ -1,3 +1,3 @@\n mccheck: 1\n-tittle: A # here\n+title: A # here\n level:\n"
    )
    assert run.err == "mccheck: 1 place to fix; add --write to make the changes\n"
    assert Path("a.yaml").read_text(encoding="utf-8") == "mccheck: 1\ntittle: A # here\nlevel:\n"


def test_write_shows_and_writes_and_is_then_content(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(FAULTY, encoding="utf-8")
    path.chmod(0o640)
    run = call("fix", "--write", tmp_path)
    assert run.code == 0
    assert "+title:" in run.out
    assert path.read_text(encoding="utf-8") == SOUND
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]
    again = call("fix", tmp_path)
    assert (again.code, again.out, again.err) == (0, "", "")


def test_broken_yaml_is_left_alone(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("mccheck: 1\ntittle: [A\n", encoding="utf-8")
    run = call("fix", "--write", path)
    assert (run.code, run.out) == (1, "")
    assert "not fixed: the file is not valid YAML" in run.err
    assert path.read_text(encoding="utf-8") == "mccheck: 1\ntittle: [A\n"


def test_lines_that_a_program_wrote_are_left_alone(tmp_path: Path, call: Call) -> None:
    lines = '{"mccheck": 1, "titel": "A"}\n{"mccheck": 1, "titel": "B"}\n'
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    run = call("fix", "--write", tmp_path)
    assert (run.code, run.out) == (0, "")
    assert "does not change JSON Lines" in run.err
    assert (tmp_path / "a.jsonl").read_text(encoding="utf-8") == lines


def test_standard_input_comes_out_mended(call: Call) -> None:
    shown = call("fix", "-", stdin=b"mccheck: 1\ntittle: A\n")
    assert (shown.code, shown.out.splitlines()[-1]) == (1, "+title: A")
    assert call("fix", "-", "--write", stdin=b"mccheck: 1\ntittle: A\n").out == "mccheck: 1\ntitle: A\n"


def test_what_the_configuration_leaves_out_stays_as_it_is(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".mccheck.yaml").write_text("exclude: [old]\n", encoding="utf-8")
    Path("old").mkdir()
    for name in ("old/a.yaml", "b.yaml"):
        Path(name).write_text("mccheck: 1\ntittle: A\n", encoding="utf-8")
    assert call("fix", "--write", ".").code == 0
    assert Path("old/a.yaml").read_text(encoding="utf-8") == "mccheck: 1\ntittle: A\n"
    assert Path("b.yaml").read_text(encoding="utf-8") == "mccheck: 1\ntitle: A\n"
    assert call("fix", "--no-config", ".").code == 1


def test_paths_that_are_not_there(tmp_path: Path, call: Call) -> None:
    assert call("fix", tmp_path / "a.yaml").code == 2
    assert call("fix", tmp_path).code == 3
