"""Every format there is, held to the same demands: what a new one needs is its line in the registry."""

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from mccheck import check, check_text
from mccheck.judging.rule_table import rule_table
from mccheck.report.model import Report
from mccheck.settings.configuration import Configuration
from mccheck.views.comparison import SideBySide, compare
from mccheck.views.review import review
from mccheck.writing.registry import COMPARISON, REPORT, REVIEW, RULES, Formats, writer_of
from mccheck.writing.writer import Layout, Writer
from tests.conftest import Call
from tests.support import BROKEN, PATHWAY, ROOT

# What an author may write to break out of any of the formats.
HOSTILE = (
    "\x1b[31mred\x1b[0m ::error::x %0A::warning::y, a=b:c | <script>alert(1)</script> ]]> & [x](http://e) `c` =1+1 "
    "\u2028 \u202e \uffff"
)
KINDS: dict[str, Formats] = {"report": REPORT, "comparison": COMPARISON, "review": REVIEW, "rules": RULES}
EVERY = [(kind, name) for kind, formats in KINDS.items() for name in formats]
every_format = pytest.mark.parametrize(("kind", "name"), EVERY, ids=["-".join(one) for one in EVERY])


def hostile_report() -> Report:
    """A report in which every text of an author is hostile, its path too."""
    quoted = json.dumps(HOSTILE.encode(errors="backslashreplace").decode().replace("\\", "/"), ensure_ascii=True)
    text = f"mccheck: 1\ntitle: {quoted}\nlevel: {{eqf: 6, cycle: second}}\nawarded_by: {{name: {quoted}}}\n"
    report = check_text(f"{text}---\n{text}kind: pathway\ncredentials: [{{id: {quoted}}}]\n---\nmccheck: {quoted}\n")

    def changed(finding: Any) -> Any:
        texts = dict.fromkeys(("message", "excerpt", "said", "source", "remark", "reason", "route"), HOSTILE)
        return replace(finding, **texts, credentials=(HOSTILE, *finding.credentials))

    descriptors = tuple(
        replace(
            one,
            path=HOSTILE + "\udcff",
            id=HOSTILE,
            title=HOSTILE,
            findings=tuple(changed(finding) for finding in one.findings),
            credentials=tuple(replace(each, id=HOSTILE, title=HOSTILE) for each in one.credentials),
        )
        for one in report.descriptors
    )
    return replace(report, profile=HOSTILE, descriptors=descriptors)


def subject(kind: str, report: Report) -> tuple[Any, Any]:
    """What the formats of a kind write, and its parts."""
    if kind == "report":
        return report, report.descriptors
    if kind == "comparison":
        comparison = compare(report, expand=True)
        return SideBySide(comparison, report), comparison.rows
    if kind == "review":
        empty = replace(report, descriptors=())
        reviewed = review(empty, report, old=HOSTILE, new="new")
        return reviewed, reviewed.descriptors
    rules = rule_table(Configuration())
    return rules, rules


@pytest.fixture(scope="module")
def cases() -> Report:
    return check(ROOT / "cases")


def whole(writer: Writer[Any, Any], kind: str, report: Report) -> str:
    return "".join(writer.write(*subject(kind, report), Layout()))


@every_format
def test_nothing_of_an_author_steers_a_screen_or_a_log(kind: str, name: str) -> None:
    out = whole(writer_of(KINDS[kind], name), kind, hostile_report())
    if name != "json":  # its escapes are those of JSON, which shows none of these raw but what is text
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u202e\uffff]", out)
    assert not re.search(r"^\s*(::error::x|##\[|##vso\[)", out, re.MULTILINE)
    assert "<script>alert" not in out or name not in {"html", "markdown"} or r"\<script\>" in out
    out.encode()


@every_format
def test_pieces_make_up_the_whole(kind: str, name: str, cases: Report) -> None:
    writer = writer_of(KINDS[kind], name)
    about, parts = subject(kind, cases)
    expected = "".join(writer.write(about, parts, Layout()))
    assert expected.endswith("\n")
    if writer.piece is not None:
        pieces = [writer.piece(part, Layout()) for part in parts]
        assert "".join(writer.around(about, pieces, Layout())) == expected
        if writer.streams:
            assert not writer.between


@pytest.mark.parametrize(("kind", "name"), [one for one in EVERY if writer_of(KINDS[one[0]], one[1]).streams])
def test_the_head_of_what_streams_asks_nothing_of_the_parts(kind: str, name: str, cases: Report) -> None:
    writer = writer_of(KINDS[kind], name)
    about, _ = subject(kind, cases)
    blank, _ = subject(kind, replace(cases, descriptors=()))
    assert writer.head(about, Layout()) == writer.head(blank, Layout())


@pytest.mark.parametrize(("kind", "name"), [one for one in EVERY if writer_of(KINDS[one[0]], one[1]).schema])
def test_what_has_a_schema_keeps_to_it(kind: str, name: str, cases: Report) -> None:
    writer = writer_of(KINDS[kind], name)
    assert writer.schema
    validator = jsonschema.Draft202012Validator(writer.schema())
    out = whole(writer, kind, cases)
    written = [json.loads(line) for line in out.splitlines()] if writer.streams else [json.loads(out)]
    assert written
    for one in written:
        assert list(validator.iter_errors(one)) == []
        assert not validator.is_valid({})


@every_format
def test_every_format_is_in_the_guide_and_the_help(kind: str, name: str, call: Call) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"`{name}`" in text or f"--format {name}" in text
    command = {"report": "validate", "comparison": "compare", "review": "diff", "rules": "rules"}[kind]
    assert name in call(command, "--help").out


@every_format
def test_only_text_follows_the_encoding_of_the_terminal(kind: str, name: str) -> None:
    assert writer_of(KINDS[kind], name).for_reading == (name == "text")


@pytest.mark.slow
def test_the_same_input_gives_the_same_bytes_in_another_process(in_project: Path) -> None:
    def once(name: str, seed: str) -> bytes:
        command = [sys.executable, "-m", "mccheck", "validate", "-f", name, PATHWAY, BROKEN]
        return subprocess.run(command, capture_output=True, check=False, env={"PYTHONHASHSEED": seed}).stdout

    for name in REPORT:
        assert once(name, "1") == once(name, "2") != b""


def test_a_file_name_that_no_encoding_holds(tmp_path: Path, call: Call) -> None:
    path = tmp_path / os.fsdecode(b"\xff.yaml")
    try:
        path.write_text("mccheck: 1\ntittle: a\n", encoding="utf-8")
    except OSError:
        pytest.skip("this file system has no such names")
    for name in REPORT:
        out = tmp_path / f"out.{name}"
        assert call("validate", "-f", f"{name}={out}", path).code == 1
        assert "�" not in out.read_text(encoding="utf-8")
