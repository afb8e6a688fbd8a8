"""The formats of `mccheck validate`: valid for those who read them, safe with any text, several in one run."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from lxml import etree

from mccheck.reading.problems import FORMAT_RULES
from mccheck.recommendation import ELEMENTS
from mccheck.report.model import Report, ReportedFinding, summary_of
from mccheck.rules import RULES
from mccheck.terms import Status
from mccheck.writing import words
from mccheck.writing.registry import REPORT
from mccheck.writing.words import plain
from tests.conftest import Call
from tests.support import COMPLETE, ROOT, SHARED, needs_shared, report_on, snapshot, written

SKETCH = "tests/descriptors/sketch.yaml"
PATHWAY = "tests/descriptors/pathway.yaml"
MISSPELT = "tests/descriptors/misspelt.yaml"
SHAPES = SHARED / "shapes" / "ci-formats"

# What an author may write to break out of any of the formats.
NASTY = (
    "\x1b[31mred\x1b[0m\n::error::x\r\n%0A::warning::y, a=b:c | <script>alert(1)</script> ]]> & [x](http://e) `c` "
    "\u2028 \u202e \uffff"
)


def read(path: str) -> Report:
    return report_on((ROOT / path).read_bytes(), path)


def changed(report: Report, change: Callable[[int, ReportedFinding], ReportedFinding]) -> Report:
    """A report with its findings changed, each by its number over the whole report, and counted anew."""
    number = iter(range(10_000))
    descriptors = tuple(
        replace(one, findings=tuple(change(next(number), finding) for finding in one.findings))
        for one in report.descriptors
    )
    return replace(report, descriptors=descriptors, summary=summary_of(descriptors))


def with_statuses(report: Report) -> Report:
    """A report whose first finding is known, and whose second is suppressed; of a settled number of rules."""

    def change(number: int, finding: ReportedFinding) -> ReportedFinding:
        if number == 0:
            return replace(finding, status=Status.KNOWN)
        if number == 1:
            return replace(finding, status=Status.SUPPRESSED, reason="Agreed with the ministry")
        return finding

    return replace(changed(report, change), rules_asked=70, rules_known=100)


def nasty(report: Report) -> Report:
    """A report in which every text of an author is an attack."""
    hostile = changed(
        report,
        lambda _, finding: replace(
            finding, message=NASTY, said=NASTY, source=NASTY, remark=NASTY, excerpt=NASTY, credentials=(NASTY,)
        ),
    )
    descriptors = tuple(replace(one, path=f"a,b:c%/{NASTY}.yaml", title=NASTY) for one in hostile.descriptors)
    return replace(hostile, descriptors=descriptors)


def several() -> Report:
    """One credential, one collection, and one file that cannot be judged."""
    parts = [read(path) for path in (SKETCH, PATHWAY, MISSPELT)]
    descriptors = tuple(one for part in parts for one in part.descriptors)
    return replace(parts[0], descriptors=descriptors, summary=summary_of(descriptors))


REPORTS: dict[str, Callable[[], Report]] = {
    "several": several,
    "statuses": lambda: with_statuses(several()),
    "sound": lambda: report_on(COMPLETE),
    "nasty": lambda: nasty(several()),
    "empty": lambda: report_on(""),
}


@pytest.fixture(params=REPORTS)
def report(request: pytest.FixtureRequest) -> Report:
    return REPORTS[request.param]()


# SARIF


def sarif(report: Report) -> dict[str, Any]:
    log = json.loads(written("sarif", report))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


@needs_shared
def test_sarif_is_valid_against_its_schema(report: Report) -> None:
    schema = json.loads((SHAPES / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(written("sarif", report)), schema, cls=jsonschema.Draft4Validator)


def test_sarif_has_a_result_for_every_finding_at_its_place() -> None:
    report = several()
    run = sarif(report)
    assert run["columnKind"] == "unicodeCodePoints"
    expected = [(one.path, finding) for one in report.descriptors for finding in one.findings]
    assert len(run["results"]) == len(expected)
    for result, (path, finding) in zip(run["results"], expected, strict=True):
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == path
        assert location["physicalLocation"]["region"] == {
            "startLine": finding.line,
            "startColumn": finding.column,
            "endLine": finding.end_line,
            "endColumn": finding.end_column,
        }
        assert finding.line >= 1
        assert finding.column >= 1
        assert result["level"] == finding.severity
        assert result["partialFingerprints"] == {"mccheck/v1": finding.fingerprint}
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == finding.rule
    assert [one["location"]["uri"] for one in run["artifacts"]] == [SKETCH, PATHWAY, MISSPELT]


def test_sarif_has_help_for_every_rule_there_is() -> None:
    (template,) = report_on("tittle: a").descriptors[0].findings
    names = [*(rule.name for rule in RULES), *(rule.name for rule in FORMAT_RULES)]
    findings = tuple(replace(template, rule=name) for name in names)
    report = report_on("tittle: a")
    report = replace(report, descriptors=(replace(report.descriptors[0], findings=findings),))
    rules = {rule["id"]: rule for rule in sarif(report)["tool"]["driver"]["rules"]}
    said = {rule.name: (rule.question, rule.remedy) for rule in RULES}
    said |= {rule.name: (rule.question, rule.remedy) for rule in FORMAT_RULES}
    assert set(rules) == set(said)
    for name, (question, remedy) in said.items():
        assert rules[name]["shortDescription"]["text"] == question
        assert remedy in rules[name]["help"]["markdown"]
        assert rules[name]["help"]["text"].startswith(name)


def test_sarif_tells_what_is_known_and_what_is_suppressed_and_why() -> None:
    first, second, third, *_ = sarif(with_statuses(several()))["results"]
    assert [one["baselineState"] for one in (first, second, third)] == ["unchanged", "new", "new"]
    assert "suppressions" not in first
    assert "suppressions" not in third
    (suppression,) = second["suppressions"]
    assert suppression["justification"] == "Agreed with the ministry"
    assert suppression["status"] == "accepted"


def test_sarif_addresses_are_percent_encoded() -> None:
    def address(path: str) -> dict[str, str]:
        artifact = sarif(report_on("tittle: a", path))["artifacts"][0]["location"]
        assert isinstance(artifact, dict)
        return artifact

    assert address("a b/ö#?%:.yaml") == {"uri": "a%20b/%C3%B6%23%3F%25%3A.yaml", "uriBaseId": "SRCROOT"}
    assert address("./a.yaml")["uri"] == "a.yaml"
    assert address(os.fsdecode(b"\xff.yaml"))["uri"] == "%FF.yaml"
    absolute = Path("/far away/a.yaml").absolute()
    assert address(str(absolute)) == {"uri": absolute.as_uri()}


def test_sarif_makes_no_link_of_what_an_author_wrote() -> None:
    for result in sarif(nasty(several()))["results"]:
        assert r"\[x\](http://e)" in result["message"]["text"]


# JUnit


def suites(report: Report) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(written("junit", report)))


@needs_shared
def test_junit_is_valid_against_its_schema(report: Report) -> None:
    schema = etree.XMLSchema(etree.parse(str(SHAPES / "junit-10.xsd")))
    schema.assertValid(etree.fromstring(written("junit", report).encode()))


def test_junit_counts_what_it_holds(report: Report) -> None:
    root = ElementTree.fromstring(written("junit", report))
    for suite in root:
        cases = suite.findall("testcase")
        assert int(suite.attrib["tests"]) == len(cases)
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))
        assert int(suite.attrib["skipped"]) == len(suite.findall("testcase/skipped"))
        names = [case.attrib["name"] for case in cases]
        assert len(names) == len(set(names))
    assert int(root.attrib["tests"]) == len(root.findall("testsuite/testcase"))
    assert int(root.attrib["failures"]) == len(root.findall("testsuite/testcase/failure"))


def test_junit_fails_errors_and_warnings_and_shows_what_passes() -> None:
    report = several()
    for suite, descriptor in zip(suites(report), report.descriptors, strict=True):
        grave = [finding for finding in descriptor.findings if finding.severity != "note"]
        assert len(suite.findall("testcase/failure")) == len(grave)
    sketch, _, misspelt = suites(report)
    passed = [case.attrib["name"] for case in sketch.findall("testcase") if not len(case)]
    assert "Workload" in passed
    assert {case.attrib["group"] for case in misspelt.findall("testcase")} == {"Descriptor format"}
    assert len(suites(report_on(COMPLETE))[0].findall("testcase")) == len(ELEMENTS)


def test_junit_skips_what_does_not_count_and_says_why() -> None:
    sketch = suites(with_statuses(several()))[0]
    messages = [skipped.attrib["message"] for skipped in sketch.findall("testcase/skipped")]
    assert any(message.startswith("known: ") for message in messages)
    assert any(message.startswith("suppressed (Agreed with the ministry): ") for message in messages)
    assert any(message == "not stated" for message in messages)


def test_junit_keeps_notes_and_reasons() -> None:
    weaker = COMPLETE.replace("  grade: {scheme: pass or fail}\n", "")
    (suite,) = suites(report_on(weaker))
    assert suite.findall("testcase/failure") == []
    outputs = [output.text or "" for output in suite.findall("testcase/system-out")]
    assert any("[grade-not-stated]" in output for output in outputs)
    no_level = COMPLETE.replace("level: {eqf: 4}", "level: {not_applicable: A course for all}")
    skipped = [one.attrib["message"] for one in suites(report_on(no_level))[0].findall("testcase/skipped")]
    assert "does not apply: A course for all" in skipped


# GitHub

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


# GitLab


def test_gitlab_has_the_documented_fields_and_no_others() -> None:
    report = several()
    rows = json.loads(written("gitlab", report))
    expected = [(one.path, finding) for one in report.descriptors for finding in one.findings]
    severities = {"error": "major", "warning": "minor", "note": "info"}
    for row, (path, finding) in zip(rows, expected, strict=True):
        assert set(row) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert row["check_name"] == finding.rule
        assert row["severity"] == severities[finding.severity]
        assert row["location"] == {"path": path, "lines": {"begin": finding.line}}


def test_gitlab_fingerprints_differ_between_files_and_documents_and_stay_when_lines_move() -> None:
    def fingerprints(text: str, path: str) -> list[str]:
        return [row["fingerprint"] for row in json.loads(written("gitlab", report_on(text, path)))]

    one = "mccheck: 1\ntitle: A\n"
    once = fingerprints(one, "a.yaml")
    assert len(set(once)) == len(once)
    assert fingerprints(f"# moved\n\n{one}", "a.yaml") == once
    assert not set(once) & set(fingerprints(one, "b.yaml"))
    two = fingerprints(f"{one}---\n{one}", "a.yaml")
    assert len(two) == len(set(two)) == 2 * len(once)


def test_gitlab_leaves_out_what_does_not_count() -> None:
    assert json.loads(written("gitlab", with_statuses(several()))) == json.loads(written("gitlab", several()))[2:]


# Text of authors, and the same bytes


@pytest.mark.slow
def test_the_same_input_gives_the_same_bytes_in_another_process(in_project: Path) -> None:
    def once(name: str, seed: str) -> bytes:
        command = [sys.executable, "-m", "mccheck", "validate", "-f", name, PATHWAY, MISSPELT]
        return subprocess.run(command, capture_output=True, check=False, env={"PYTHONHASHSEED": seed}).stdout

    for name in REPORT:
        assert once(name, "1") == once(name, "2") != b""


def test_markdown_takes_no_markup_from_authors() -> None:
    out = written("markdown", nasty(several()))
    assert "<script>" not in out.replace(r"\<script\>", "")
    assert r"\| \<script\>alert(1)\</script\>" in out
    assert r"\[x\](http://e) \`c\`" in out
    rows = [line for line in out.splitlines() if line.startswith("| error")]
    assert rows
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 5


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


# What people read is held as a whole.


def test_markdown_of_a_credential_a_collection_and_a_broken_file(update: bool) -> None:
    snapshot("validate.md", written("markdown", with_statuses(several())), update=update)


def test_text_with_known_and_suppressed_findings(update: bool) -> None:
    out = written("text", with_statuses(read(SKETCH)))
    assert max(map(len, out.splitlines())) <= 80
    snapshot("statuses.txt", out, update=update)


def test_junit_of_a_credential(update: bool) -> None:
    snapshot("sketch.junit.xml", written("junit", with_statuses(read(SKETCH))), update=update)


def test_github_of_a_collection(update: bool) -> None:
    snapshot("pathway.github.txt", written("github", read(PATHWAY)), update=update)


def test_known_and_suppressed_findings_are_told_apart_from_the_gaps() -> None:
    report = with_statuses(read(SKETCH))
    first, second = report.descriptors[0].findings[:2]
    text = written("text", report)
    assert text.count(first.rule) == text.count(second.rule) == 1
    assert text.index("Known (") > text.index("Gaps (")
    assert "1 known, 1 suppressed." in " ".join(text.split())
    assert "known" not in written("text", read(SKETCH))
    concise = written("concise", report)
    assert len(concise.splitlines()) == len(report.descriptors[0].findings) - 2
    page = written("html", report)
    assert page.count('<article class="finding') == len(report.descriptors[0].findings) - 2
    assert page.count(first.rule) == page.count(second.rule) == 1
    assert "Reason: Agreed with the ministry" in page
    assert "1 known, 1 suppressed." in page


def test_where_all_is_known_there_is_no_new_gap() -> None:
    report = changed(read(SKETCH), lambda _, finding: replace(finding, status=Status.KNOWN))
    assert "No new gaps found." in written("text", report)
    assert "No new gaps found." in written("markdown", report)
    assert written("concise", report) == written("github", report) == ""
    assert suites(report)[0].attrib["failures"] == "0"


def test_a_finding_about_no_element_is_shown_in_every_format() -> None:
    def change(number: int, finding: ReportedFinding) -> ReportedFinding:
        return replace(finding, rule="suppression-unused", element=None) if number < 2 else finding

    report = changed(read(SKETCH), change)
    for kind in REPORT:
        assert "suppression-unused" in written(kind, report), kind
    note = changed(read(SKETCH), lambda _, finding: replace(finding, rule="suppression-unused", element=None))
    assert note.summary.note
    assert written("junit", note).count('name="suppression-unused') == len(note.descriptors[0].findings)


# Several formats in one run


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


def test_a_file_is_written_whole_or_not_at_all(
    call: Call, in_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.json"
    file.write_text("before", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    run = call("validate", "-f", f"json={file}", SKETCH)
    assert run.code == 2
    assert f"{file} cannot be written: no space left on device" in run.err
    assert file.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_keeps_its_mode_and_a_link_its_target(call: Call, in_project: Path, tmp_path: Path) -> None:
    file, link = tmp_path / "a.json", tmp_path / "link.json"
    file.write_text("before", encoding="utf-8")
    file.chmod(0o640)
    link.symlink_to(file)
    call("validate", "-f", f"json={link}", SKETCH)
    assert link.is_symlink()
    assert json.loads(file.read_text(encoding="utf-8"))["schema_version"] == 1
    assert file.stat().st_mode & 0o777 == 0o640


def test_what_is_no_file_of_its_own_is_written_to(call: Call, in_project: Path) -> None:
    device = Path(os.devnull).stat()
    assert call("validate", "-f", f"json={os.devnull}", SKETCH).code == 1
    assert Path(os.devnull).stat().st_mode == device.st_mode


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="needs a system with /dev/stdout")
def test_a_pipe_is_written_to(in_project: Path) -> None:
    command = [sys.executable, "-m", "mccheck", "validate", "-f", "json=/dev/stdout", SKETCH]
    done = subprocess.run(command, capture_output=True, check=False)
    assert json.loads(done.stdout)["schema_version"] == 1
    assert Path("/dev/stdout").exists()


def test_a_report_in_the_folder_is_not_judged_in_the_next_run(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(COMPLETE, encoding="utf-8")
    arguments = ["validate", "-f", "concise", "-f", f"json={tmp_path / 'report.json'}", tmp_path]
    first, run = call(*arguments), call(*arguments)
    assert (first.code, first.out) == (run.code, run.out) == (0, "")
    assert "skipped 1 file" in run.err


def test_paths_are_seen_from_the_working_folder_by_ci_systems(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "a b.yaml"
    path.write_text("mccheck: 1\ntittle: a\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert call("validate", "-f", "github", path).out.startswith("::error file=in/a b.yaml,line=2,")
    assert json.loads(call("validate", "-f", "gitlab", path).out)[0]["location"]["path"] == "in/a b.yaml"
    assert '"uri": "in/a%20b.yaml"' in call("validate", "-f", "sarif", path).out
    assert 'file="in/a b.yaml"' in call("validate", "-f", "junit", path).out
    assert call("validate", "-f", "concise", path).out.startswith(str(path))


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_job_of_github_actions_gets_annotations_by_itself(
    call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert call("validate", SKETCH).out == written("github", read(SKETCH))
    assert call("validate", "-f", "text", SKETCH).out == written("text", read(SKETCH))
    monkeypatch.setenv("GITHUB_ACTIONS", "false")
    assert call("validate", SKETCH).out == written("text", read(SKETCH))


def test_a_person_at_a_terminal_gets_text_even_there(
    call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    call("validate", SKETCH)
    assert "How it stands" in terminal.getvalue()


def test_whatever_acts_on_a_screen_is_shown() -> None:
    every = [chr(number) for number in range(sys.maxunicode + 1)]
    kept = "".join(character for character in every if plain(character) == character)
    assert not words._UNSAFE.search(kept)
    assert not words._SPACE.search(kept)
    assert {"ä", "“", "日", " ", "\u00a0"} <= set(kept)
