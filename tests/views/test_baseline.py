"""Baselines: which gaps are known, which are new, and which are gone."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mccheck.report.model import Report
from mccheck.terms import Status
from mccheck.views.baseline import Baseline, Scope, WrongBaseline, prune, read, recognise, take, update, write
from tests.conftest import Call
from tests.support import COMPLETE, ROOT, SILENT, UNGRADED, report_on

RULE = "participation-not-stated"
ALL = Scope()


def catalogue(*members: str) -> Report:
    """The report on a catalogue with those members."""
    head = "mccheck: 1\nkind: catalogue\nid: c\ntitle: Catalogue\ncredentials:\n"
    return report_on(head + "".join(f"  - {member}\n" for member in members))


def statuses(report: Report, baseline: Baseline, rule: str = RULE) -> dict[tuple[str, ...], Status]:
    """The status of the findings of a rule, by the members that they are about."""
    marked = recognise(report, baseline, ALL).report
    return {each.credentials: each.status for one in marked.descriptors for each in one.findings if each.rule == rule}


def gone(report: Report, baseline: Baseline) -> list[str]:
    return [entry.rule for entry in recognise(report, baseline, ALL).gone]


def names(baseline: Baseline) -> list[str]:
    return [entry.rule for entry in baseline.entries]


def test_known_gaps_are_counted_apart() -> None:
    report = report_on(UNGRADED)
    marked = recognise(report, take(report_on(SILENT), ALL), ALL)
    assert {each.rule: each.status for each in marked.report.descriptors[0].findings} == {
        RULE: Status.KNOWN,
        "grade-not-stated": Status.NEW,
    }
    summary = marked.report.summary
    assert (summary.error, summary.warning, summary.note, summary.known) == (0, 0, 1, 1)
    assert not marked.gone


def test_gaps_that_are_gone_are_named_and_pruned() -> None:
    baseline = take(report_on(UNGRADED), ALL)
    assert sorted(names(baseline)) == ["grade-not-stated", RULE]
    assert gone(report_on(SILENT), baseline) == ["grade-not-stated"]
    revised = prune(report_on(SILENT), baseline, ALL)
    assert (names(revised.baseline), [entry.rule for entry in revised.dropped]) == ([RULE], ["grade-not-stated"])
    assert not revised.added


def test_prune_adds_nothing_and_update_does() -> None:
    baseline = take(report_on(SILENT), ALL)
    assert prune(report_on(UNGRADED), baseline, ALL).baseline == baseline
    revised = update(report_on(UNGRADED), baseline, ALL)
    assert [entry.rule for entry in revised.added] == ["grade-not-stated"]
    assert revised.baseline == take(report_on(UNGRADED), ALL)


def test_files_that_were_not_checked_keep_their_entries_and_deleted_ones_lose_them() -> None:
    other = take(report_on(SILENT, "other.yaml"), ALL)
    report = report_on(COMPLETE)
    assert prune(report, other, ALL).baseline == other
    assert update(report, other, ALL).baseline == other
    deleted = Scope(is_there=lambda path: path != "other.yaml")
    assert [entry.path for entry in recognise(report, other, deleted).gone] == ["other.yaml"]
    assert not prune(report, other, deleted).baseline.entries


def test_rules_that_were_not_asked_keep_their_entries() -> None:
    baseline = take(report_on(SILENT), ALL)
    narrow = Scope(asks=lambda path, rule: rule != RULE)
    assert not recognise(report_on(COMPLETE), baseline, narrow).gone
    assert prune(report_on(COMPLETE), baseline, narrow).baseline == baseline


def test_a_file_that_cannot_be_judged_is_neither_adopted_nor_taken_for_mended() -> None:
    broken = report_on(SILENT + "code: 'never closed\n")
    assert not take(broken, ALL).entries
    baseline = take(report_on(SILENT), ALL)
    marked = recognise(broken, baseline, ALL)
    assert not marked.gone
    assert [each.status for each in marked.report.descriptors[0].findings] == [Status.NEW]
    assert prune(broken, baseline, ALL).baseline == baseline


def test_a_suppressed_finding_needs_no_entry() -> None:
    suppressed = report_on(f"# mccheck: ignore-file[{RULE}] agreed with each employer\n{SILENT}")
    assert not take(suppressed, ALL).entries
    baseline = take(report_on(SILENT), ALL)
    marked = recognise(suppressed, baseline, ALL)
    assert [each.status for each in marked.report.descriptors[0].findings] == [Status.SUPPRESSED]
    assert [entry.rule for entry in marked.gone] == [RULE]


# Fingerprints.

A, B = "{id: a, title: A}", "{id: b, title: B}"
SOUND = "{id: d, title: D, participation: onsite}"


def test_a_gap_of_another_member_or_file_is_new() -> None:
    baseline = take(catalogue(A, SOUND), ALL)
    assert statuses(catalogue(A, B, SOUND), baseline) == {("a",): Status.KNOWN, ("b",): Status.NEW}
    elsewhere = take(report_on(SILENT, "other.yaml"), ALL)
    assert statuses(report_on(SILENT), elsewhere) == {("blade-repair",): Status.NEW}


def test_a_second_gap_of_the_same_kind_in_one_member_is_new() -> None:
    one = COMPLETE.replace("Inspect a blade and grade its damage", "Understand blades")
    two = one.replace("Explain how resins cure, and what spoils them", "Understand resins")
    rule = "outcome-not-observable"
    found = recognise(report_on(two), take(report_on(one), ALL), ALL).report.descriptors[0].findings
    assert [each.status for each in found if each.rule == rule] == [Status.KNOWN, Status.NEW]


def test_the_order_of_members_does_not_matter() -> None:
    baseline = take(catalogue(A, B, SOUND), ALL)
    for members in ((SOUND, B, A), ("{title: E, participation: onsite}", B, SOUND, A)):
        assert statuses(catalogue(*members), baseline) == {("a",): Status.KNOWN, ("b",): Status.KNOWN}


def test_members_without_an_id_are_known_by_their_title() -> None:
    baseline = take(catalogue("{title: A}", "{title: D, participation: onsite}"), ALL)
    now = catalogue("{title: D, participation: onsite}", "{title: N}", "{title: A}")
    assert list(statuses(now, baseline).values()) == [Status.NEW, Status.KNOWN]


@settings(max_examples=40, deadline=None)
@given(st.permutations(re.split(r"(?m)^(?=\w)", UNGRADED.split("mccheck: 1\n")[1])), st.integers(0, 3))
def test_the_order_of_keys_and_lines_between_them_do_not_matter(sections: list[str], lines: int) -> None:
    shuffled = "mccheck: 1\n" + "\n# a comment\n".join(section.rstrip("\n") + "\n" * lines for section in sections)
    marked = recognise(report_on(shuffled), take(report_on(UNGRADED), ALL), ALL)
    assert [each.status for each in marked.report.descriptors[0].findings] == [Status.KNOWN, Status.KNOWN]
    assert not marked.gone


def test_when_one_member_closes_a_shared_gap_those_of_the_others_stay_known() -> None:
    baseline = take(catalogue(A, B, "{id: d, title: D}"), ALL)
    now = catalogue(A, B, SOUND)
    assert statuses(now, baseline) == {("a",): Status.KNOWN, ("b",): Status.KNOWN}
    assert RULE not in gone(now, baseline)
    shrunk = prune(now, baseline, ALL).baseline
    assert [entry.credentials for entry in shrunk.entries if entry.rule == RULE] == [("a",), ("b",)]
    assert shrunk == take(now, ALL)
    assert statuses(catalogue(A, B, "{id: e, title: E}", SOUND), baseline)[("e",)] is Status.NEW


def test_when_single_gaps_become_a_shared_one_it_is_known_only_if_all_were() -> None:
    baseline = take(catalogue(A, B, SOUND), ALL)
    assert statuses(catalogue(A, B), baseline) == {("a", "b"): Status.KNOWN}
    spread = catalogue(A, B, "{id: d, title: D}")
    assert statuses(spread, baseline) == {("a", "b", "d"): Status.NEW}
    assert RULE not in gone(spread, baseline)
    assert statuses(catalogue(A, B, SOUND), prune(spread, baseline, ALL).baseline) == {
        ("a",): Status.KNOWN,
        ("b",): Status.KNOWN,
    }


def test_descriptors_in_one_file_are_told_apart() -> None:
    head = SILENT.replace("id: blade-repair", "id: {}")
    one, two = head.replace("{}", "one", 1), head.replace("{}", "two", 1)
    sound = COMPLETE.replace("id: blade-repair", "id: two")
    baseline = take(report_on(f"{one}---\n{sound}"), ALL)
    found = recognise(report_on(f"{two}---\n{one}"), baseline, ALL).report.descriptors
    assert [each.status for one in found for each in one.findings] == [Status.NEW, Status.KNOWN]


# A gap is known once.

TWINS = "mccheck: 1\nid: t1\ntitle: Twin\n---\nmccheck: 1\nid: t2\ntitle: Other\n"
THIRD = "---\nmccheck: 1\nid: t1\ntitle: Another course, same id by copy and paste\n"


def test_what_a_new_document_shares_with_an_old_one_of_its_id_is_new() -> None:
    baseline = take(report_on(TWINS), ALL)
    found = recognise(report_on(TWINS + THIRD), baseline, ALL)
    old, new = (found.report.descriptors[index].findings for index in (0, 2))
    assert {each.status for each in old} == {Status.KNOWN}
    assert {each.status for each in new} == {Status.NEW}
    both = take(report_on(TWINS + THIRD), ALL)
    assert read(write(both), "b.json") == both
    assert update(report_on(TWINS + THIRD), baseline, ALL).baseline == both
    assert len(gone(report_on(TWINS), both)) == len(new)
    assert prune(report_on(TWINS), both, ALL).baseline == baseline


def test_a_line_that_a_merge_doubled_counts_once() -> None:
    text = write(take(report_on(SILENT), ALL))
    (line,) = (line for line in text.splitlines() if RULE in line)
    assert read(text.replace(line, f"{line},\n{line}"), "b.json") == read(text, "b.json")


def told(report: Report, baseline: Baseline, scope: Scope = ALL) -> list[set[Status]]:
    """What the findings of each descriptor are."""
    marked = recognise(report, baseline, scope).report
    return [{finding.status for finding in descriptor.findings} for descriptor in marked.descriptors]


OTHER = SILENT.replace("id: blade-repair", "id: other").replace("title: Blade", "title: Other blade")
NAMELESS = UNGRADED.replace("id: blade-repair\n", "")


@pytest.mark.parametrize("old", [UNGRADED, NAMELESS])
def test_a_file_that_gains_a_document_keeps_its_known_gaps(old: str) -> None:
    baseline = take(report_on(old), ALL)
    more = report_on(f"{old}---\n{OTHER}")
    assert told(more, baseline) == [{Status.KNOWN}, {Status.NEW}]
    assert not gone(more, baseline)
    grown = update(more, baseline, ALL)
    assert (len(grown.added), grown.dropped, grown.baseline) == (1, (), take(more, ALL))
    assert told(report_on(old), grown.baseline) == [{Status.KNOWN}]


def test_a_document_put_before_another_takes_none_of_its_known_gaps() -> None:
    baseline = take(report_on(UNGRADED), ALL)
    assert told(report_on(f"{OTHER}---\n{UNGRADED}"), baseline) == [{Status.NEW}, {Status.KNOWN}]
    assert told(report_on(f"{OTHER}---\n{COMPLETE}"), baseline) == [{Status.NEW}, set()]


def both(*files: tuple[str, str]) -> Report:
    """The report on several files, each with its path."""
    reports = [report_on(text, path) for path, text in files]
    return replace(reports[0], descriptors=tuple(one for report in reports for one in report.descriptors))


def only(*paths: str) -> Scope:
    return Scope(is_there=lambda path: path in paths)


def test_a_file_that_was_renamed_or_moved_keeps_its_known_gaps() -> None:
    baseline = take(report_on(UNGRADED, "a.yaml"), ALL)
    moved = report_on(UNGRADED, "sub/b.yaml")
    assert told(moved, baseline, only("sub/b.yaml")) == [{Status.KNOWN}]
    assert told(report_on(UNGRADED.replace("id: blade-repair\n", "")), baseline, only()) == [{Status.NEW}]
    revised = update(moved, baseline, only("sub/b.yaml"))
    assert (revised.added, revised.dropped) == ((), ())
    assert revised.baseline == prune(moved, baseline, only("sub/b.yaml")).baseline == take(moved, ALL)
    worse = report_on(UNGRADED.replace("level: {eqf: 4}\n", ""), "sub/b.yaml")
    assert told(worse, baseline, only("sub/b.yaml")) == [{Status.KNOWN, Status.NEW}]


def test_a_document_that_moved_into_another_file_keeps_its_known_gaps() -> None:
    baseline = take(both(("a.yaml", UNGRADED), ("b.yaml", OTHER)), ALL)
    joined = report_on(f"{OTHER}---\n{UNGRADED}", "b.yaml")
    assert told(joined, baseline, only("b.yaml")) == [{Status.KNOWN}, {Status.KNOWN}]
    apart = both(("a.yaml", UNGRADED), ("b.yaml", OTHER))
    assert told(apart, take(joined, ALL)) == [{Status.KNOWN}, {Status.KNOWN}]


def test_a_copy_is_new_and_so_is_what_may_have_come_from_several_places() -> None:
    baseline = take(report_on(UNGRADED, "a.yaml"), ALL)
    copied = both(("a.yaml", UNGRADED), ("b.yaml", UNGRADED))
    assert told(copied, baseline) == [{Status.KNOWN}, {Status.NEW}]
    assert told(report_on(UNGRADED, "b.yaml"), baseline, only("a.yaml", "b.yaml")) == [{Status.NEW}]
    twice = both(("b.yaml", UNGRADED), ("c.yaml", UNGRADED))
    assert told(twice, baseline, only("b.yaml", "c.yaml")) == [{Status.NEW}, {Status.NEW}]
    two = take(copied, ALL)
    assert told(report_on(UNGRADED, "c.yaml"), two, only("c.yaml")) == [{Status.NEW}]


def test_a_baseline_written_before_it_named_descriptors_still_holds() -> None:
    text = re.sub(r', "descriptor": "[^"]*"', "", write(take(report_on(UNGRADED), ALL)))
    assert told(report_on(UNGRADED), read(text, "b.json")) == [{Status.KNOWN}]
    assert told(report_on(f"{UNGRADED}---\n{OTHER}"), read(text, "b.json"))[0] == {Status.KNOWN}


# The file.


def test_the_file_is_sorted_one_entry_a_line_and_without_line_numbers() -> None:
    report = report_on((ROOT / "tests" / "descriptors" / "pathway.yaml").read_bytes(), "pathway.yaml")
    text = write(take(report, ALL))
    data = json.loads(text)
    assert data["schema_version"] == 1
    rows = data["findings"]
    assert [row["rule"] for row in rows] == sorted(row["rule"] for row in rows)
    for row in rows:
        assert {"path", "fingerprint", "rule", "credential", "message"} <= set(row)
        assert not {"line", "column"} & set(row)
    assert len(text.splitlines()) == len(rows) + 5
    assert write(read(text, "b.json")) == text
    assert write(Baseline(())) == '{\n  "schema_version": 1,\n  "findings": []\n}\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "b.json:1:1: this is not valid JSON"),
        ('{\n  "schema_version": 1,,\n}', "b.json:2:23: this is not valid JSON"),
        ("{\n<<<<<<< HEAD\n", "contains merge conflict markers"),
        ("[]", "“schema_version” is missing"),
        ('{"schema_version": 2, "findings": []}', "“schema_version” is 2; this mccheck reads version 1"),
        ('{"schema_version": 1}', "“findings” must be a list"),
        ('{"schema_version": 1, "findings": [7]}', "entry 1 of “findings” must be an object"),
        ('{"schema_version": 1, "findings": [{"path": "a"}]}', "entry 1 of “findings” has no “fingerprint”"),
        (
            '{"schema_version": 1, "findings": [{"path": "a", "fingerprint": "b", "rule": "c", "count": 0}]}',
            "entry 1 of “findings” has a “count” that is no number from 1",
        ),
        ("[" * 100_000, "this is not a baseline"),
    ],
)
def test_what_is_no_baseline_is_refused_with_its_place(text: str, message: str, tmp_path: Path, call: Call) -> None:
    with pytest.raises(WrongBaseline, match=re.escape(message)):
        read(text, "b.json")
    (tmp_path / "b.json").write_text(text, encoding="utf-8")
    (tmp_path / "case.yaml").write_text(SILENT, encoding="utf-8")
    run = call("validate", tmp_path / "case.yaml", "--baseline", tmp_path / "b.json")
    assert (run.code, run.out) == (2, "")
    assert message.removeprefix("b.json") in run.err
