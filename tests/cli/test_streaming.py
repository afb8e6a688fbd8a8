"""Streaming: what is judged is written at once, and a catalogue of any length needs no more memory than a short one."""

import ast
import json
import os
import re
import subprocess
import sys
import tracemalloc
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from mccheck.judging import judge as building
from mccheck.judging.judge import Judge
from mccheck.reading import loading, yaml
from mccheck.reading.loading import File, load
from mccheck.rules import RULES
from mccheck.settings.choosing import Choice
from mccheck.settings.configuration import Configuration
from mccheck.views.comparison import By, columns_for, row_of
from mccheck.writing.registry import COMPARISON, REPORT, Formats, writer_of
from mccheck.writing.writer import Layout
from tests.conftest import Call
from tests.support import ROOT

SKETCH = ROOT / "tests" / "descriptors" / "sketch.yaml"

pytestmark = pytest.mark.slow

if TYPE_CHECKING:
    from collections.abc import Callable

    from mccheck.report.model import ReportedDescriptor

TWO = "mccheck: 1\ntitle: A\n---\nmccheck: 1\ntitle: B\n"


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


@pytest.mark.parametrize("columns", [(), ("--by", "element", "--all"), ("--expand",)])
def test_a_table_is_streamed_as_written_whole(call: Call, in_project: Path, columns: tuple[str, ...]) -> None:
    streamed = call("compare", "cases", "-f", "csv", *columns)
    whole = call("compare", "cases", "-f", "csv", "--sort", "path", *columns)
    assert streamed.out == whole.out
    assert streamed.out.count("\n") > len(list(Path("cases").glob("*.yaml")))


def test_a_streamed_table_fails_where_a_file_cannot_be_judged(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(TWO, encoding="utf-8")
    assert call("compare", tmp_path, "-f", "csv").code == 0
    (tmp_path / "b.yaml").write_text("mccheck: [", encoding="utf-8")
    assert call("compare", tmp_path, "-f", "csv").code == 1


def test_a_baseline_holds_in_a_streamed_format(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text("mccheck: 1\ntitle: A\n", encoding="utf-8")
    assert call("validate", "a.yaml", "-f", "concise").code == 1
    assert call("baseline", "write", "a.yaml").code == 0
    run = call("validate", "a.yaml", "-f", "concise")
    assert (run.code, run.out) == (0, "")


def test_a_file_is_written_whole_or_not_at_all(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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


# JSON Lines


def test_each_line_is_a_descriptor_with_its_place(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text(
        '{"mccheck": 1, "title": "A"}\n\n{"mccheck": 1, "tittle": "B"}\n{"mccheck": \n[1]\n'
        '{"mccheck": 1, "id": "c", "id": "d"}\n{"mccheck": 1, "title": "E"} # mccheck: ignore-file[title] because\r\n',
        encoding="utf-8",
    )
    found = [json.loads(line) for line in call("validate", path, "-f", "json-lines").out.splitlines()]
    assert [one["title"] for one in found] == ["A", None, None, None, None, "E"]
    assert (
        call("validate", tmp_path, "-f", "json-lines").out.splitlines()
        == call("validate", path, "-f", "json-lines").out.splitlines()
    )
    places = [{(finding["line"], finding["rule"]) for finding in one["findings"]} for one in found]
    assert {line for line, _ in places[0]} == {1}
    assert places[1:5] == [
        {(3, "unknown-key")},
        {(4, "broken-yaml")},
        {(5, "not-a-descriptor")},
        {(6, "duplicate-key")},
    ]
    assert {line for line, _ in places[5]} == {7}
    assert "the first is on line 6" in found[4]["findings"][0]["message"]
    assert found[1]["findings"][0]["excerpt"] == '{"mccheck": 1, "tittle": "B"}'
    assert len({finding["fingerprint"] for one in found for finding in one["findings"]}) == sum(
        len(one["findings"]) for one in found
    )


def test_lines_come_on_standard_input_too(call: Call) -> None:
    run = call("validate", "-", "--stdin-filename", "a.jsonl", "-f", "concise", stdin=b'{"mccheck": 1}\n{"mcheck": 1}')
    assert run.out.startswith("a.jsonl:1:")
    assert "a.jsonl:2:" in run.out
    empty = call("validate", "-", "--stdin-filename", "a.jsonl", stdin=b"\n")
    assert "The file is empty" in empty.out


def test_nothing_after_a_line_that_is_no_text_is_read(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"mccheck": 1}\n\xff\n{"mccheck": 1}\n')
    run = call("validate", tmp_path / "a.jsonl", "-f", "json-lines")
    assert [json.loads(line)["findings"][0]["rule"] for line in run.out.splitlines()][1:] == ["not-text"]
    assert json.loads(run.out.splitlines()[1])["findings"][0]["line"] == 2


def test_a_report_in_lines_is_not_checked_as_a_descriptor(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("mccheck: 1 # remark\ntitle: A\n", encoding="utf-8")
    call("validate", tmp_path, "-f", f"json-lines={tmp_path / 'report.jsonl'}")
    assert len(call("validate", tmp_path, "-f", "json-lines").out.splitlines()) == 1


# A guard that counts


HEAVY = (
    "typer",
    "pydantic",
    "ruamel.yaml",
    "_ruamel_yaml",
    "rich",
    "jsonschema",
    "jinja2",
    "pathspec",
    "pathlib",
    "re",
)


def imported(*arguments: str, among: tuple[str, ...]) -> list[str]:
    """Which of some modules a call imports, in a process of its own."""
    program = (
        f"import sys; before = set(sys.modules); from mccheck.cli.running import run; run({list(arguments)!r});"
        f"print([m for m in {among!r} if m in sys.modules and m not in before])"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", program], capture_output=True, text=True, env=alone(), check=True
    )
    names: list[str] = ast.literal_eval(done.stdout.splitlines()[-1])
    return names


def alone() -> dict[str, str]:
    """An environment in which a bare Python finds mccheck and what it needs, and nothing else is imported at start."""
    return {"PYTHONPATH": os.pathsep.join(sys.path)}


@pytest.mark.parametrize("option", ["--version", "--help", "-h"])
def test_help_and_version_import_nothing(option: str) -> None:
    assert imported(option, among=HEAVY) == []


def test_a_check_imports_only_what_it_needs() -> None:
    others = ("jsonschema", "jinja2", "pathspec", "multiprocessing", "concurrent.futures", "rich.console")
    commands = ("mccheck.cli.diff", "mccheck.cli.init", "mccheck.views.comparison", "mccheck.writing.html")
    assert imported("validate", "--no-config", str(SKETCH), among=others + commands) == []


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_sound_json_needs_no_parser_of_yaml(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(catalogue(1))
    assert imported("validate", "--no-config", str(tmp_path / name), among=("ruamel.yaml", "_ruamel_yaml")) == []


def test_the_text_of_help_is_that_of_the_commands(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert call("--help").out == call("--help", "--help").out
    monkeypatch.setenv("COLUMNS", "60")
    assert max(map(len, call("--help").out.splitlines())) <= 60


def test_each_file_is_opened_parsed_and_understood_once(
    call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: Counter[str] = Counter()

    def counting(module: Any, name: str) -> None:
        real: Callable[..., Any] = getattr(module, name)

        def counted(*arguments: Any, **options: Any) -> Any:
            counts[name] += 1
            return real(*arguments, **options)

        monkeypatch.setattr(module, name, counted)

    counting(loading, "FileIO")
    counting(yaml, "CParser")
    counting(loading, "parse")
    counting(building, "check")
    files = len(list(Path("cases").glob("*.yaml")))
    call("validate", "cases")
    assert counts == {"FileIO": files, "CParser": files, "parse": files, "check": files}


def catalogue(count: int) -> bytes:
    return b"".join(
        json.dumps(
            {"mccheck": 1, "id": f"c{number}", "title": f"Course {number}", "workload": {"hours": number}}
        ).encode()
        + b"\n"
        for number in range(count)
    )


def as_yaml(count: int) -> bytes:
    return b"---\n".join(catalogue(count).splitlines(keepends=True))


COLUMNS = columns_for(By.ELEMENT, every_group=True)


def piece_of(formats: Formats, kind: str) -> "Callable[[Any], str]":
    """What writes one part in a format."""
    piece = writer_of(formats, kind).piece
    assert piece
    return lambda part: piece(part, Layout())


FEW_RULES = Configuration(asked_for=(Choice(select=tuple(rule.name for rule in RULES[:5])),))
WRITERS: "dict[str, Callable[[ReportedDescriptor], str]]" = {
    "concise": piece_of(REPORT, "concise"),
    "json-lines": piece_of(REPORT, "json-lines"),
    "csv": lambda descriptor: piece_of(COMPARISON, "csv")(row_of(1, descriptor, COLUMNS)),
}


def peak(source: bytes, name: str, folder: Path, write: "Callable[[ReportedDescriptor], str]") -> int:
    """The most memory that judging and writing a catalogue takes."""
    path = folder / name
    path.write_bytes(source)
    tracemalloc.start()
    try:
        size = sum(len(write(one.descriptor)) for one in Judge(FEW_RULES).judge(load(File(str(path)))))
        assert size
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("written", WRITERS)
@pytest.mark.parametrize(("name", "source"), [("a.jsonl", catalogue), ("a.yaml", as_yaml)])
def test_memory_stays_flat(name: str, source: "Callable[[int], bytes]", written: str, tmp_path: Path) -> None:
    write = WRITERS[written]
    peak(source(2000), name, tmp_path, write)  # what is kept for good is kept now
    short, long = (peak(source(count), name, tmp_path, write) for count in (200, 2000))
    assert long <= 1.2 * short


# Progress

SLOW = """
import sys, time
import mccheck.judging.judge as building
from mccheck.cli.running import run

real = building.check

def slow(*arguments):
    time.sleep(0.2)
    return real(*arguments)

building.check = slow
sys.exit(run(["validate", *sys.argv[1:], "--no-config", "-f", "concise"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of Unix")
@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of Unix")
@pytest.mark.parametrize(
    ("path", "done", "is_left"),
    [
        ("cases", rb"\d+ of 11 files", True),
        ("catalogue.jsonl", rb"\d+ descriptors", True),
        ("-", rb"\d+ descriptors", False),  # how long the input is is not known: the time is what has passed
    ],
)
def test_a_long_run_shows_itself_at_a_terminal_only(path: str, done: bytes, is_left: bool, tmp_path: Path) -> None:
    import pty

    source = tmp_path / "catalogue.jsonl"
    source.write_bytes(catalogue(14))
    named = str(source) if path == source.name else path
    command = [sys.executable, "-c", SLOW, named, "--stdin-filename", source.name]
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    # What it writes goes to a file: a pipe that nobody reads meanwhile may be full.
    with source.open("rb") as file, (tmp_path / "out").open("wb") as report:
        process = subprocess.Popen(command, cwd=ROOT, stdin=file, stderr=theirs, stdout=report, env=environment)
    os.close(theirs)
    told = BytesIO()
    try:
        while part := os.read(ours, 4096):
            told.write(part)
    except OSError:  # the terminal is gone
        pass
    process.wait(timeout=60)
    os.close(ours)
    out = (tmp_path / "out").read_bytes()
    assert re.search(done + rb", gaps so far: \d+", told.getvalue())
    seconds = [int(found) for found in re.findall(rb"0:00:0(\d)", told.getvalue())]
    assert len(set(seconds)) > 1
    assert seconds == sorted(seconds, reverse=is_left)
    assert b"gaps so far" not in out
    with source.open("rb") as file:
        silent = subprocess.run(command, cwd=ROOT, stdin=file, capture_output=True, check=False)
    assert (silent.stdout, silent.stderr) == (out, b"")


def test_a_long_line_is_shown_where_the_finding_is(call: Call, tmp_path: Path) -> None:
    line = {"mccheck": 1, "title": "Blade repair " * 20, "level": {"eqf": 12}, "remark": "and so on " * 20}
    (tmp_path / "a.jsonl").write_text(json.dumps(line), encoding="utf-8")
    lines = call("validate", tmp_path / "a.jsonl").out.splitlines()
    number = next(index for index, text in enumerate(lines) if "│" in text)
    start = lines[number + 1].index("^")
    assert lines[number][start : start + lines[number + 1].count("^")] == "12"
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("line", ['{"mccheck": 1} {"mccheck": 1}', '{"mccheck": 1', '{"mccheck": 1, "title" "A"}'])
def test_a_broken_line_is_one_finding_without_a_word_of_yaml(line: str, call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f'{line}\n{{"mccheck": 1, "title": "B"}}\n', encoding="utf-8")
    first, second = json.loads(call("validate", tmp_path / "a.jsonl", "-f", "json").out)["descriptors"]
    (finding,) = first["findings"]
    assert finding["message"].startswith("the line is not valid JSON: ")
    assert "indentation" not in finding["message"]
    assert second["title"] == "B"
