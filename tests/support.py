"""How the tests speak: a descriptor in, a report out."""

import io
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from mccheck import check_text
from mccheck.cli.running import run
from mccheck.reading.document import Document
from mccheck.reading.yaml import read_documents
from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding
from mccheck.writing.registry import REPORT, writer_of
from mccheck.writing.writer import Layout

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
DOCUMENTED = "docs/complete.yaml"
COMPLETE = (ROOT / DOCUMENTED).read_text(encoding="utf-8")

# A part of the complete descriptor, and the descriptor that is silent about it: one error, participation-not-stated.
PARTICIPATION = "participation:\n  forms: onsite\n  practice_onsite: yes\n"
SILENT = COMPLETE.replace(PARTICIPATION, "")
# Silent about the grade too: one note.
UNGRADED = SILENT.replace("  grade: {scheme: pass or fail}\n", "")

# Two descriptors in one file.
TWO = "mccheck: 1\ntitle: A\n---\nmccheck: 1\ntitle: B\n"
# Descriptors to try things with, as they are called from the root of the project.
SKETCH = "tests/descriptors/sketch.yaml"
PATHWAY = "tests/descriptors/pathway.yaml"
BROKEN = "tests/descriptors/broken.yaml"

# Gaps on purpose: nobody said whether the certificate names its learner and its date.
BLADE = (ROOT / SKETCH).read_text(encoding="utf-8")
CLOSED = "certificate: {identifies_learner: yes, date_of_issue: yes}\n"
NO_DESCRIPTOR = "prices: {blade-repair: 300 euro}\n"
OTHER_GATE = "mccheck:\n  script: [mccheck validate .]\n"  # a job of that name makes no descriptor

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared documents beside the project")


def report_on(text: str | bytes, path: str = "case.yaml", profile: str | None = None) -> Report:
    """The report on one file of that text."""
    return check_text(text, name=path, profile=profile)


def judged(text: str, profile: str | None = None) -> ReportedDescriptor:
    """The one descriptor of a text, after `mccheck: 1` was put before it where it lacks."""
    if "mccheck:" not in text:
        text = f"mccheck: 1\n{text}\n"
    (descriptor,) = report_on(text, profile=profile).descriptors
    return descriptor


def findings(text: str, rule: str | None = None) -> list[ReportedFinding]:
    """The findings on a text, of one rule where it is named."""
    return [finding for finding in judged(text).findings if rule in {None, finding.rule}]


def messages(text: str, rule: str) -> list[str]:
    """The messages of one rule on a text."""
    return [finding.message for finding in findings(text, rule)]


def names(text: str) -> set[str]:
    """The names of the rules that object to a text. It must be judged: where it is refused, no rule could object."""
    descriptor = judged(text)
    assert descriptor.kind is not None, descriptor.findings
    return {finding.rule for finding in descriptor.findings}


def written(kind: str, report: Report, layout: Layout = Layout()) -> str:  # noqa: B008 - it is frozen
    """A report in the format of that name."""
    return "".join(writer_of(REPORT, kind).write(report, report.descriptors, layout))


@dataclass(frozen=True)
class Run:
    """What a call of the command line left: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str


def mccheck(*arguments: str | Path, capsys: pytest.CaptureFixture[str], stdin: bytes | None = None) -> Run:
    """Call the command line in this process."""
    capsys.readouterr()
    before = sys.stdin
    if stdin is not None:
        sys.stdin = io.TextIOWrapper(io.BytesIO(stdin))
    try:
        code = run([str(argument) for argument in arguments])
    finally:
        sys.stdin = before
    captured = capsys.readouterr()
    return Run(code, captured.out, captured.err)


def page_of_cases() -> str:
    """The HTML page of `mccheck compare cases`, as it is written in the root of the project."""
    done = subprocess.run(
        [sys.executable, "-m", "mccheck", "compare", "cases", "-f", "html"], cwd=ROOT, capture_output=True, check=True
    )
    return done.stdout.decode()


def snapshot(name: str, text: str, *, update: bool) -> None:
    """Hold a whole output to what a person has read; `pytest --update-snapshots` writes it anew."""
    path = ROOT / "tests" / "snapshots" / name
    if update:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), f"{name} changed: read it, then run with --update-snapshots"


def document_of(text: str) -> Document:
    """The one document of a YAML text."""
    (document,) = read_documents(text)
    return document


def json_lines(count: int) -> bytes:
    """A catalogue of so many credentials, one a line."""
    return b"".join(
        json.dumps(
            {"mccheck": 1, "id": f"c{number}", "title": f"Course {number}", "workload": {"hours": number}}
        ).encode()
        + b"\n"
        for number in range(count)
    )


def catalogue(*members: str) -> str:
    """A catalogue with those members."""
    head = "mccheck: 1\nkind: catalogue\nid: c\ntitle: Catalogue\ncredentials:\n"
    return head + "".join(f"  - {member}\n" for member in members)


def slips(word: str) -> set[str]:
    """A word with one letter left out, doubled, wrong, or swapped with the one before, anywhere after the first."""
    made = set()
    for at in range(1, len(word)):
        head, letter, tail = word[:at], word[at], word[at + 1 :]
        made |= {head + tail, head + letter + letter + tail, head + "x" + tail, head[:-1] + letter + head[-1] + tail}
    return made - {word}
