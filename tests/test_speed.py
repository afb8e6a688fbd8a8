"""What one run costs: what it imports, opens, parses and keeps in memory. These tests count."""

import ast
import os
import subprocess
import sys
import tracemalloc
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from tests.support import ROOT, SKETCH, json_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from mccheck.report.model import ReportedDescriptor

pytestmark = pytest.mark.slow

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
    assert imported("validate", "--no-config", str(ROOT / SKETCH), among=others + commands) == []


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_sound_json_needs_no_parser_of_yaml(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(json_lines(1))
    assert imported("validate", "--no-config", str(tmp_path / name), among=("ruamel.yaml", "_ruamel_yaml")) == []


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
    counting(loading, "understand")
    counting(building, "check")
    files = len(list(Path("cases").glob("*.yaml")))
    call("validate", "cases")
    assert counts == {"FileIO": files, "CParser": files, "understand": files, "check": files}


def as_yaml(count: int) -> bytes:
    return b"---\n".join(json_lines(count).splitlines(keepends=True))


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
@pytest.mark.parametrize(("name", "source"), [("a.jsonl", json_lines), ("a.yaml", as_yaml)])
def test_memory_stays_flat(name: str, source: "Callable[[int], bytes]", written: str, tmp_path: Path) -> None:
    write = WRITERS[written]
    peak(source(2000), name, tmp_path, write)  # what is kept for good is kept now
    short, long = (peak(source(count), name, tmp_path, write) for count in (200, 2000))
    assert long <= 1.2 * short
