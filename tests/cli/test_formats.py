"""In which formats a command writes, and where to."""

from pathlib import Path
from typing import Any

import pytest

from mccheck.writing.registry import REPORT, writer_of
from mccheck.writing.writer import Layout
from tests.conftest import Call
from tests.support import SKETCH, TWO


def test_every_format_has_its_writer(call: Call, in_project: Path) -> None:
    for name in REPORT:
        run = call("validate", "-f", name, SKETCH)
        assert run.code == 1
        assert run.out
        assert run.err == ""


def test_several_formats_in_one_run(call: Call, in_project: Path, tmp_path: Path) -> None:
    log, page = tmp_path / "a.sarif", tmp_path / "a=b.html"
    run = call("validate", "-f", f"sarif={log}", "-f", "text", "--format", f"html={page}", SKETCH)
    assert run.code == 1
    assert run.out == call("validate", SKETCH).out
    assert log.read_text(encoding="utf-8") == call("validate", "-f", "sarif", SKETCH).out
    assert page.read_text(encoding="utf-8") == call("validate", "-f", "html", SKETCH).out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.sarif", "a=b.html"]


def test_files_alone_leave_standard_output_empty_and_keep_the_exit_code(
    call: Call, in_project: Path, tmp_path: Path
) -> None:
    run = call("validate", "-f", f"junit={tmp_path / 'a.xml'}", SKETCH)
    assert (run.code, run.out, run.err) == (1, "", "")
    assert call("validate", "-f", f"text={tmp_path / 'a.txt'}", "docs/complete.yaml").code == 0
    assert "\x1b" not in (tmp_path / "a.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("formats", "message"),
    [
        (["sariff"], "there is no format “sariff”; did you mean “sarif”?"),
        (["SARIF=x"], "there is no format “SARIF”; did you mean “sarif”?"),
        (["pdf"], "there is no format “pdf”; the formats are text, concise, json"),
        (["text", "json"], "only one format can go to standard output"),
        (["sarif=a", "json=./a"], "two formats would be written to the same file"),
        (["sarif="], "“sarif=” does not name a file"),
        (["sarif=no/such/a.sarif"], "no/such/a.sarif cannot be written: the folder no/such does not exist"),
        (["sarif=src"], "src cannot be written: it is a folder"),
    ],
)
def test_a_wrong_format_ends_with_2_before_anything_is_judged(
    formats: list[str], message: str, call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mccheck.judging.judge.check", None)
    run = call("validate", *[word for one in formats for word in ("-f", one)], SKETCH)
    assert (run.code, run.out) == (2, "")
    assert message in run.err


@pytest.mark.parametrize("written", ["concise", "json-lines", "json"])
def test_streamed_as_written_whole(call: Call, in_project: Path, tmp_path: Path, written: str) -> None:
    streamed = call("validate", "cases", "-f", written)
    whole = call("validate", "cases", "-f", written, "-f", f"markdown={tmp_path / 'report.md'}")
    file = call("validate", "cases", "-f", f"{written}={tmp_path / 'report'}")
    assert streamed.out == whole.out == (tmp_path / "report").read_text(encoding="utf-8")
    assert (streamed.code, whole.code, file.code) == (1, 1, 1)
    assert file.out == ""
    quiet = call("validate", "cases", "-f", written, "--quiet")
    assert (quiet.code, quiet.out) == (1, "")


def test_a_file_that_breaks_is_not_written(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "two.yaml").write_text(TWO, encoding="utf-8")
    target = tmp_path / "report.txt"
    target.write_text("before", encoding="utf-8")
    writer = writer_of(REPORT, "concise")
    calls = iter((writer.piece,))

    def breaks(descriptor: Any, layout: Layout) -> str:
        piece = next(calls)
        assert piece
        return piece(descriptor, layout)

    monkeypatch.setattr("mccheck.writing.report.concise.WRITER", writer._replace(piece=breaks))
    assert call("validate", tmp_path / "two.yaml", "-f", f"concise={target}").code == 70
    assert target.read_text(encoding="utf-8") == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.txt", "two.yaml"]
