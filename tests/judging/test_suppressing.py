"""Suppressions: comments in the file that set a finding aside, with a reason and perhaps for a time."""

import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from mccheck.judging.judge import report_on
from mccheck.judging.suppressing import suppress
from mccheck.reading.loading import load_bytes
from mccheck.reading.problems import SUPPRESSION_RULES
from mccheck.reading.yaml import read_documents
from mccheck.report.model import Report, ReportedFinding
from mccheck.rules import BY_NAME, RULES
from mccheck.settings.configuration import Configuration
from mccheck.terms import Severity, Status
from tests.conftest import Call
from tests.support import COMPLETE, ROOT, SILENT

TODAY = date(2026, 11, 23)
RULE = "participation-not-stated"
TITLE = "title: Blade repair for wind turbine technicians\n"
GRADE = "  grade: {scheme: pass or fail}\n"


def report(text: str, *, today: date = TODAY) -> Report:
    return report_on(load_bytes(text.encode(), "case.yaml"), Configuration(), today)


def findings(text: str, *, today: date = TODAY) -> list[ReportedFinding]:
    return [finding for descriptor in report(text, today=today).descriptors for finding in descriptor.findings]


def above(comment: str, line: str = TITLE, text: str = SILENT) -> str:
    """The text with a comment on the line above a line."""
    assert line in text
    return text.replace(line, f"{comment}\n{line}", 1)


def behind(comment: str, line: str = TITLE, text: str = SILENT) -> str:
    """The text with a comment at the end of a line."""
    assert line in text
    return text.replace(line, f"{line.rstrip()}  {comment}\n", 1)


def told(text: str, *, today: date = TODAY) -> list[tuple[str, str]]:
    """What is said of suppressions themselves: rule and message."""
    return [(each.rule, each.message) for each in findings(text, today=today) if each.rule in SUPPRESSION_RULES]


def test_without_a_comment_the_finding_counts() -> None:
    assert [(each.rule, each.status) for each in findings(SILENT)] == [(RULE, Status.NEW)]


@pytest.mark.parametrize("place", [above, behind])
@pytest.mark.parametrize("name", [RULE, "participation_form", "workload"])
def test_a_finding_is_suppressed_by_rule_element_or_group_on_its_line_or_above(name: str, place: object) -> None:
    assert callable(place)
    found = report(place(f"# mccheck: ignore[{name}] the form is agreed with each employer"))
    (finding,) = found.descriptors[0].findings
    assert finding.rule == RULE
    assert finding.status is Status.SUPPRESSED
    assert finding.reason == "the form is agreed with each employer"
    assert (found.summary.error, found.summary.suppressed) == (0, 1)
    assert found.descriptors[0].elements["participation_form"] == "not_stated"


def test_a_suppressed_finding_keeps_its_fingerprint() -> None:
    (before,) = findings(SILENT)
    (after,) = findings(above(f"# mccheck: ignore[{RULE}] reason"))
    assert before.fingerprint == after.fingerprint


def test_a_comment_for_the_file_may_stand_anywhere() -> None:
    comment = f"# mccheck: ignore-file[{RULE}] not for this file\n"
    for text in (comment + SILENT, f"{SILENT}{comment}", comment + "---\n" + SILENT):
        (finding,) = findings(text)
        assert (finding.status, finding.reason) == (Status.SUPPRESSED, "not for this file")


def test_several_names_several_comments_above_and_several_in_one_line() -> None:
    text = SILENT.replace(GRADE, "")
    both = f"# mccheck: ignore[{RULE}, grade-not-stated] one reason"
    (only,) = told(above(both, text=text))
    assert only[0] == "suppression-unused"  # the grade is missed at the section of assessment
    stacked = above(f"# mccheck: ignore[{RULE}] one\n# a word between\n# mccheck: ignore[level] two", text=text)
    assert told(stacked) == [("suppression-unused", "“level” matches no finding here")]
    line = above(f"# see the minutes # mccheck: ignore[{RULE}] one # mccheck: ignore[level] two", text=text)
    statuses = {each.rule: each.reason for each in findings(line) if each.status is Status.SUPPRESSED}
    assert statuses == {RULE: "one"}


def test_a_blank_line_between_comment_and_finding_separates_them() -> None:
    text = above(f"# mccheck: ignore[{RULE}] reason\n")
    assert {each.rule: each.status for each in findings(text)} == {
        RULE: Status.NEW,
        "suppression-unused": Status.NEW,
    }


def test_a_comment_behind_one_line_does_not_speak_of_the_next() -> None:
    text = behind(f"# mccheck: ignore[{RULE}] reason", "id: blade-repair\n")
    rules = {each.rule: each for each in findings(text)}
    assert rules[RULE].status is Status.NEW
    assert "the finding is on another" in rules["suppression-unused"].message


@pytest.mark.parametrize("words", ["", " ", " -", " until=2030-01-01", " …"])
def test_without_a_reason_nothing_is_suppressed(words: str) -> None:
    text = above(f"# mccheck: ignore[{RULE}]{words}")
    assert [each.rule for each in findings(text)] == ["suppression-without-reason", RULE]
    assert all(each.status is Status.NEW for each in findings(text))


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("participation-not-statd", "did you mean “participation-not-stated”"),
        ("participation form", "did you mean"),
        ("Workload", "“workload”"),
        ("zzz", "there is no rule, element or group named “zzz”"),
        ("broken-yaml", "is a rule about the format, which cannot be ignored"),
        ("suppression-unused", "is a rule about the format, which cannot be ignored"),
    ],
)
def test_unknown_names_with_a_hint(name: str, hint: str) -> None:
    ((rule, message),) = told(above(f"# mccheck: ignore[{name}] reason"))
    assert rule == "suppression-unknown"
    assert hint in message


@pytest.mark.parametrize(
    "comment", ["ignore", "ignore all of it", "ignore[] why", "ignore[ , ] why", "ignore[never closed", "ignore: level"]
)
def test_a_comment_that_names_nothing_is_told(comment: str) -> None:
    ((rule, message),) = told(above(f"# mccheck: {comment}"))
    assert rule == "suppression-unknown"
    assert "ignore[rule-name] the reason" in message


def test_another_word_than_ignore_is_told_and_plain_words_are_not() -> None:
    ((rule, message),) = told(above(f"# mccheck: ignore-next-line[{RULE}] why"))
    assert (rule, "“ignore-next-line” is not recognised" in message) == ("suppression-unknown", True)
    assert not told(above("# mccheck: ignores what it does not know"))


def test_the_place_is_that_of_the_name() -> None:
    text = above(f"# mccheck: ignore[{RULE}, levle] reason")
    (finding,) = [each for each in findings(text) if each.rule == "suppression-unknown"]
    line = text.splitlines()[finding.line - 1]
    assert line[finding.column - 1 : finding.end_column - 1] == "levle"
    assert finding.excerpt == line
    assert (finding.severity, finding.element, finding.credential) == (Severity.WARNING, None, None)


def test_unused() -> None:
    ((rule, message),) = told(above(f"# mccheck: ignore[{RULE}] reason", text=COMPLETE))
    assert (rule, message) == ("suppression-unused", f"“{RULE}” matches no finding here")
    assert told(f"# mccheck: ignore-file[{RULE}] reason\n{COMPLETE}") == [(rule, message)]


@pytest.mark.parametrize(
    ("until", "expired"),
    [("2026-11-22", True), ("2026-11-23", False), ("2027-01-31", False), ("2027-02-30", True), ("soon", True)],
)
def test_a_date_ends_a_suppression_after_its_day(until: str, expired: bool) -> None:
    found = findings(above(f"# mccheck: ignore[{RULE}] until={until} the board decides in January"))
    statuses = {each.rule: each.status for each in found}
    if expired:
        assert statuses == {RULE: Status.NEW, "suppression-expired": Status.NEW}
    else:
        assert statuses == {RULE: Status.SUPPRESSED}
        assert found[0].reason == "the board decides in January"


def test_a_date_after_the_reason_counts_too() -> None:
    (finding,) = findings(above(f"# mccheck: ignore[{RULE}] the board decides until=2027-01-31"))
    assert finding.reason == "the board decides"
    assert told(above(f"# mccheck: ignore[{RULE}] the board decides until=2026-01-31"))


def test_today_is_the_day_of_the_clock_where_nothing_is_given() -> None:
    for days, status in ((-2, Status.NEW), (2, Status.SUPPRESSED)):
        until = date.today() + timedelta(days=days)
        text = above(f"# mccheck: ignore[{RULE}] until={until} reason")
        found = report_on(load_bytes(text.encode(), "case.yaml"), Configuration()).descriptors[0].findings
        assert {each.status for each in found if each.rule == RULE} == {status}


def test_in_a_file_of_several_documents_a_comment_speaks_of_its_own() -> None:
    comment = f"# mccheck: ignore-file[{RULE}] only here\n"
    first, second = report(f"{comment}---\n{SILENT}---\n{SILENT}").descriptors
    assert [each.status for each in first.findings] == [Status.SUPPRESSED]
    assert [each.status for each in second.findings] == [Status.NEW]
    first, second = report(f"{SILENT}---\n{comment}{SILENT}").descriptors
    assert [each.status for each in first.findings] == [Status.NEW]
    assert [each.status for each in second.findings] == [Status.SUPPRESSED]


@pytest.mark.parametrize(
    ("first", "second", "rule", "line"),
    [
        ("mccheck: 1", "title: B  # mccheck: ignore[level] agreed", "", 0),
        ("# mccheck: ignore[level] agreed", "title: B", "", 0),
        ("mccheck: 1", "title: B  # mccheck: ignore[leval] agreed", "suppression-unknown", 6),
        ("# mccheck: ignore[level]", "title: B", "suppression-without-reason", 5),
        ("# mccheck: ignore[title] agreed", "title: B", "suppression-unused", 5),
    ],
)
def test_comments_in_a_later_document_have_their_place_in_the_file(
    first: str, second: str, rule: str, line: int
) -> None:
    lines = ["mccheck: 1", "title: A", "---", "mccheck: 1", first.replace("mccheck: 1", "id: b"), second]
    _, descriptor = report("\n".join(lines)).descriptors
    told = [finding for finding in descriptor.findings if finding.rule.startswith("suppression")]
    assert [(finding.rule, finding.line, finding.excerpt) for finding in told] == (
        [(rule, line, lines[line - 1])] if rule else []
    )
    statuses = {finding.status for finding in descriptor.findings if finding.element == "level"}
    assert statuses == {Status.NEW if rule else Status.SUPPRESSED}


def test_what_stops_a_file_cannot_be_suppressed() -> None:
    broken = 'code: "never closed\n'
    found = report(f"# mccheck: ignore-file[unknown-key, broken-yaml] please\n{COMPLETE}{broken}")
    assert found.descriptors[0].kind is None
    assert all(each.status is Status.NEW for each in found.descriptors[0].findings)
    assert found.summary.error


def test_a_key_that_is_not_known_can_be_suppressed() -> None:
    found = report(f"# mccheck: ignore-file[unknown-key] a key of our catalogue\n{COMPLETE}house_number: 7\n")
    assert found.descriptors[0].kind == "credential"
    assert [each.status for each in found.descriptors[0].findings] == [Status.SUPPRESSED]


def test_what_all_members_lack_is_suppressed_at_the_collection() -> None:
    text = (
        "mccheck: 1\nkind: catalogue\nid: c\n# mccheck: ignore[participation_form] not collected\ntitle: Catalogue\n"
        "credentials:\n  - {id: a, title: A}\n  - {id: b, title: B}\n"
    )
    (finding,) = [each for each in findings(text) if each.rule == RULE]
    assert finding.status is Status.SUPPRESSED
    assert finding.credentials == ("a", "b")


def test_a_finding_in_a_member_is_suppressed_there_only() -> None:
    text = (
        "mccheck: 1\nkind: catalogue\nid: c\ntitle: Catalogue\ncredentials:\n"
        "  - id: a\n    title: A  # mccheck: ignore[participation_form] agreed with each employer\n"
        "  - {id: b, title: B}\n  - {id: d, title: D, participation: onsite}\n"
    )
    statuses = {each.credential: each.status for each in findings(text) if each.rule == RULE}
    assert statuses == {"a": Status.SUPPRESSED, "b": Status.NEW}


def test_a_rule_that_was_not_put_to_the_file_does_not_make_its_comment_unused() -> None:
    (document,) = read_documents(f"mccheck: 1\n# mccheck: ignore[{RULE}, assessment] reason\ntitle: x\n")
    for rules, unused in (((), 0), ((BY_NAME[RULE],), 1), (RULES, 2)):
        assert len(suppress(document, [], TODAY, asked=rules).problems) == unused


def test_on_the_command_line(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(above(f"# mccheck: ignore[{RULE}] agreed with each employer"), encoding="utf-8")
    run = call("validate", path, "--fail-on", "note", "--format", "json")
    assert run.code == 0
    (finding,) = json.loads(run.out)["descriptors"][0]["findings"]
    assert (finding["status"], finding["reason"]) == ("suppressed", "agreed with each employer")
    path.write_text(above(f"# mccheck: ignore[{RULE}]"), encoding="utf-8")
    assert call("validate", path).code == 1


@pytest.mark.parametrize("name", sorted(SUPPRESSION_RULES))
def test_each_rule_can_be_explained(name: str, call: Call) -> None:
    run = call("explain", name)
    assert run.code == 0
    assert f"{name} (warning)" in run.out
    assert f"{name} (warning)" in call("rules").out


def test_a_run_with_fewer_rules_calls_no_comment_unused(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(above(f"# mccheck: ignore[{RULE}] agreed with each employer"), encoding="utf-8")
    run = call("validate", path, "--select", "grade", "--format", "concise")
    assert (run.code, run.out) == (0, "")


def test_the_example_of_the_guide_does_what_it_says() -> None:
    guide = (ROOT / "docs" / "gate.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"```yaml\n(mccheck: 1\n.*?)```", guide, re.DOTALL)
    assert told(text) == []
    suppressed = {each.rule for each in findings(text) if each.status is Status.SUPPRESSED}
    assert {RULE, "hours-disagree-with-credits"} < suppressed
    assert all(f"`{name}`" in guide for name in SUPPRESSION_RULES)
    late = [rule for rule, _ in told(text, today=date(2027, 2, 1))]
    assert late == ["suppression-expired"]
