"""Baselines: the gaps that a repository already has are shown and counted, and do not fail; new ones do."""

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
from tests.support import COMPLETE, ROOT, report_on

SILENT = COMPLETE.replace("participation:\n  forms: onsite\n  practice_onsite: yes\n", "")
UNGRADED = SILENT.replace("  grade: {scheme: pass or fail}\n", "")
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
    broken = report_on(SILENT + "remark: [\n")
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
MET = "{id: a, title: A, participation: onsite}"


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


def test_ids_that_stand_for_several_descriptors_are_named(folder: Path, call: Call) -> None:
    (folder / "twins.yaml").write_text(TWINS + THIRD, encoding="utf-8")
    named = "the id “t1” (twins.yaml, 2 times) stands for more than one descriptor"
    for way in (["-f", "json"], ["-f", "concise"], ["-q"]):
        run = call("validate", "twins.yaml", *way)
        assert run.err.count(named) == 1
        assert named not in run.out
    assert named in call("baseline", "write", "twins.yaml").err
    (folder / "more.yaml").write_text("mccheck: 1\nid: t2\n", encoding="utf-8")
    run = call("validate", "twins.yaml", "more.yaml")
    assert "the ids “t1” (twins.yaml, 2 times), “t2” (twins.yaml; more.yaml) stand for" in run.err
    assert call("validate", "sub").err == ""


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


# The commands.


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with one file that has a gap."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "case.yaml").write_text(UNGRADED, encoding="utf-8")
    return tmp_path


def test_a_repository_adopts_a_baseline_and_shrinks_it(folder: Path, call: Call) -> None:
    case = folder / "sub" / "case.yaml"
    assert call("validate", "sub").code == 1
    run = call("baseline", "write", "sub")
    assert (run.code, run.out) == (0, "")
    assert ".mccheck-baseline.json: 2 gaps (2 added, 0 dropped)" in run.err
    run = call("validate", "sub", "--fail-on", "note", "-f", "json")
    assert (run.code, run.err) == (0, "")
    assert json.loads(run.out)["summary"]["known"] == 2
    assert call("validate", "sub", "--no-baseline").code == 1

    case.write_text(SILENT, encoding="utf-8")
    run = call("validate", "sub")
    assert run.code == 0
    assert "1 gap in the baseline is resolved: run mccheck baseline prune\n" in run.err
    assert "sub/case.yaml" in run.err
    assert "[grade-not-stated]" in run.err
    run = call("baseline", "prune", "sub")
    assert (run.code, run.out) == (0, "")
    assert "1 gap (1 dropped)" in run.err
    assert "dropped: sub/case.yaml" in run.err
    assert call("validate", "sub").err == ""

    case.write_text(UNGRADED, encoding="utf-8")
    assert call("validate", "sub", "--fail-on", "note").code == 1
    run = call("baseline", "update", "sub")
    assert "added: sub/case.yaml" in run.err
    assert call("validate", "sub", "--fail-on", "note").code == 0

    case.unlink()
    (folder / "sub" / "sound.yaml").write_text(COMPLETE, encoding="utf-8")
    assert "2 gaps in the baseline are resolved" in call("validate", "sub").err


def test_write_refuses_to_replace(folder: Path, call: Call) -> None:
    assert call("baseline", "write", "sub").code == 0
    before = (folder / ".mccheck-baseline.json").read_bytes()
    (folder / "sub" / "case.yaml").write_text(COMPLETE, encoding="utf-8")
    run = call("baseline", "write", "sub")
    assert run.code == 2
    assert "--force" in run.err
    assert (folder / ".mccheck-baseline.json").read_bytes() == before
    assert call("baseline", "write", "sub", "--force").code == 0
    assert not json.loads((folder / ".mccheck-baseline.json").read_text())["findings"]


def test_paths_are_those_from_the_folder_of_the_baseline(
    folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call("baseline", "write", folder / "sub" / "case.yaml").code == 0
    rows = json.loads((folder / ".mccheck-baseline.json").read_text())["findings"]
    assert {row["path"] for row in rows} == {"sub/case.yaml"}
    monkeypatch.chdir(folder / "sub")
    assert call("validate", "case.yaml").code == 0
    assert call("validate", "case.yaml", "--baseline", "../.mccheck-baseline.json").code == 0


def test_the_baseline_is_found_upwards_as_the_configuration_is(
    folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    above = folder / ".mccheck-baseline.json"
    assert call("baseline", "write", "sub").code == 0
    monkeypatch.chdir(folder / "sub")
    run = call("baseline", "write", ".")
    assert run.code == 2
    assert "../.mccheck-baseline.json already exists" in run.err.replace("\\", "/")
    Path("case.yaml").write_text(SILENT, encoding="utf-8")
    run = call("validate", ".")
    assert (run.code, "run mccheck baseline prune\n" in run.err) == (0, True)
    assert call("baseline", "prune", ".").code == 0
    assert len(json.loads(above.read_text(encoding="utf-8"))["findings"]) == 1
    (folder / "sub" / ".git").mkdir()  # a repository of its own: what lies above it is another's
    assert call("validate", ".").code == 1
    assert call("baseline", "update", ".").code == 2


def test_faults_of_form_are_not_adopted(folder: Path, call: Call) -> None:
    (folder / "sub" / "broken.yaml").write_text("mccheck: 1\ntitle: [\n", encoding="utf-8")
    run = call("baseline", "write", "sub")
    assert run.code == 1
    assert "fix these files first: sub/broken.yaml" in run.err
    assert call("validate", "sub").code == 1


@pytest.mark.parametrize("command", ["update", "prune"])
def test_without_a_baseline_there_is_nothing_to_change(command: str, folder: Path, call: Call) -> None:
    run = call("baseline", command, "sub")
    assert run.code == 2
    assert "mccheck baseline write" in run.err
    assert call("validate", "sub", "--baseline", "none.json").code == 2


def test_a_path_that_is_not_there_changes_nothing(folder: Path, call: Call) -> None:
    run = call("baseline", "write", "sub", "nowhere.yaml")
    assert run.code == 2
    assert not (folder / ".mccheck-baseline.json").exists()


def test_two_runs_write_the_same_bytes(folder: Path, call: Call) -> None:
    call("baseline", "write", "sub")
    before = (folder / ".mccheck-baseline.json").read_bytes()
    call("baseline", "write", "sub", "--force")
    assert (folder / ".mccheck-baseline.json").read_bytes() == before


def test_a_run_with_fewer_rules_takes_nothing_for_gone(folder: Path, call: Call) -> None:
    call("baseline", "write", "sub")
    run = call("validate", "sub", "--select", "grade", "--fail-on", "note")
    assert (run.code, run.err) == (0, "")
