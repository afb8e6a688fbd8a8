"""Annotations of GitHub: one for each finding, and no command of an author."""

import re
from dataclasses import replace

from tests.support import PATHWAY, snapshot, written
from tests.writing.report.support import changed, nasty, report_of, several, with_statuses

COMMAND = re.compile(r"::(error|warning|notice) ((?:\w+=[^,:]*,?)+)::(.+)")


def unescaped(text: str) -> str:
    """As the runner reads it."""
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_github_annotates_every_finding_at_its_place() -> None:
    report = several()
    expected = [(one.path, finding) for one in report.descriptors for finding in one.findings]
    lines = written("github", report).splitlines()
    assert len(lines) == len(expected)
    for line, (path, finding) in zip(lines, expected, strict=True):
        found = COMMAND.fullmatch(line)
        assert found, line
        assert found[1] == {"note": "notice"}.get(finding.severity, finding.severity)
        properties = dict(pair.split("=", 1) for pair in found[2].split(","))
        assert unescaped(properties["file"]) == path
        assert properties["line"] == str(finding.line)
        assert properties["title"] == finding.rule
        if finding.line == finding.end_line:
            assert (properties["col"], properties["endColumn"]) == (str(finding.column), str(finding.end_column))
        assert unescaped(found[3]).endswith(finding.remedy)


def test_github_has_no_columns_where_the_lines_differ() -> None:
    report = changed(several(), lambda _, finding: replace(finding, end_line=finding.line + 1))
    assert "col=" not in written("github", report)
    assert "endLine=4,title=" in written("github", report)


def test_github_runs_no_command_of_an_author() -> None:
    report = nasty(several())
    lines = written("github", report).split("\n")
    assert lines.pop() == ""
    assert len(lines) == sum(len(one.findings) for one in report.descriptors)
    for line in lines:
        found = COMMAND.fullmatch(line)
        assert found, line
        assert "\x1b" not in line
        assert "%250A::warning::y" in found[3]
        properties = dict(pair.split("=", 1) for pair in found[2].split(","))
        assert list(properties) == ["file", "line", "col", "endColumn", "title"]
        assert unescaped(properties["file"]).startswith("a,b:c%/")


def test_github_leaves_out_what_does_not_count() -> None:
    all_of_them = written("github", several()).splitlines()
    assert written("github", with_statuses(several())).splitlines() == all_of_them[2:]


def test_github_of_a_collection(update: bool) -> None:
    snapshot("pathway.github.txt", written("github", report_of(PATHWAY)), update=update)
