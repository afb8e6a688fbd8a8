"""What a change does to verdicts and findings."""

import pytest

from mccheck.terms import Verdict
from mccheck.views.review import Direction, Fate, Review, ReviewedDescriptor, review
from tests.support import COMPLETE, PARTICIPATION, SILENT, catalogue, report_on

RULE = "participation-not-stated"
# Members of a catalogue.
A, B = "{id: a, title: A}", "{id: b, title: B}"
MET = "{id: d, title: D, participation: onsite}"


def between(old: str, new: str) -> Review:
    return review(report_on(old), report_on(new), old="old", new="new")


def only(old: str, new: str) -> ReviewedDescriptor:
    (reviewed,) = between(old, new).descriptors
    return reviewed


def test_nothing_changed() -> None:
    same = between(SILENT, f"# moved\n\n{SILENT}")
    assert same.descriptors == ()
    assert (same.summary.unchanged, same.summary.worse) == (1, False)


def test_what_got_worse() -> None:
    changed = only(COMPLETE, SILENT)
    (change,) = changed.verdicts
    assert (change.element, change.old, change.new) == ("participation_form", Verdict.MET, Verdict.NOT_STATED)
    assert change.direction is Direction.WORSE
    assert [finding.rule for finding in changed.new_findings] == [RULE]
    assert between(COMPLETE, SILENT).summary.worse


def test_what_got_better() -> None:
    changed = only(SILENT, COMPLETE)
    assert [change.direction for change in changed.verdicts] == [Direction.BETTER]
    assert [finding.rule for finding in changed.gone_findings] == [RULE]
    assert not changed.new_findings
    assert not between(SILENT, COMPLETE).summary.worse


@pytest.mark.parametrize(
    ("old", "new", "direction"),
    [
        ("level: {eqf: 4}", "level: {not_applicable: Skills for a hobby}", Direction.WORSE),
        ("", "level: {not_applicable: Skills for a hobby}", Direction.LEVEL),
        ("level: none", "level: {not_applicable: Skills for a hobby}", Direction.BETTER),
        ("", "level: none", Direction.WORSE),
    ],
)
def test_the_order_of_verdicts(old: str, new: str, direction: Direction) -> None:
    texts = [COMPLETE.replace("level: {eqf: 4}", level) for level in (old, new)]
    changes = {change.element: change.direction for change in only(texts[0], texts[1]).verdicts}
    assert changes["level"] is direction


def test_a_new_finding_that_is_no_error_does_not_fail() -> None:
    twice = COMPLETE.replace("Inspect a blade and grade its damage", "Understand blades")
    thrice = twice.replace("Explain how resins cure, and what spoils them", "Understand resins")
    changed = only(twice, thrice)
    assert [finding.severity for finding in changed.new_findings] == ["note"]
    assert not changed.verdicts
    assert not changed.worse


def test_members_are_told_apart_and_what_they_share_is_said_once() -> None:
    changed = only(catalogue(A, B, MET), catalogue(MET, "{id: b, title: B, participation: onsite}", A))
    assert [(change.element, change.credentials, change.direction) for change in changed.verdicts] == [
        ("participation_form", ("b",), Direction.BETTER)
    ]
    assert [finding.credentials for finding in changed.gone_findings] == [("b",)]
    assert not changed.new_findings


def test_one_member_that_closes_a_shared_gap_makes_no_new_findings() -> None:
    changed = only(catalogue(A, B), catalogue("{id: a, title: A, participation: onsite}", B))
    assert not changed.new_findings
    assert not changed.worse
    assert {(change.credentials, change.direction) for change in changed.verdicts} == {
        (("a",), Direction.BETTER),
        ((), Direction.BETTER),
    }


def test_members_come_and_go() -> None:
    changed = only(catalogue(A, MET), catalogue(B, MET))
    assert (changed.new_credentials, changed.removed_credentials) == (("b",), ("a",))
    assert changed.worse
    assert not only(catalogue(A, B, MET), catalogue(B, MET)).worse


def test_members_without_an_id_are_known_by_their_title() -> None:
    old, new = ("{title: A}", "{title: D, participation: onsite}"), ("{title: D, participation: onsite}", "{title: A}")
    assert not between(catalogue(*old), catalogue(*new)).descriptors


def test_a_single_credential_may_change_its_id_and_title() -> None:
    assert not between(SILENT, SILENT.replace("id: blade-repair", "id: other")).descriptors


def test_broken_and_mended() -> None:
    never_closed = "code: 'never closed\n"
    broken = only(COMPLETE, COMPLETE + never_closed)
    assert (broken.fate, broken.worse) == (Fate.BROKEN, True)
    mended = only(SILENT + never_closed, SILENT)
    assert (mended.fate, mended.worse) == (Fate.MENDED, False)
    assert [finding.rule for finding in mended.new_findings] == [RULE]
    assert [finding.rule for finding in mended.gone_findings] == ["broken-yaml"]
    still = only(SILENT + never_closed, SILENT + "level: [never\n")
    assert (still.fate, still.worse) == (Fate.CHANGED, True)


def test_what_can_no_longer_be_judged_has_closed_no_gap() -> None:
    broken = only(SILENT, SILENT + "code: 'never closed\n")
    assert (broken.fate, broken.gone_findings, broken.worse) == (Fate.BROKEN, (), True)
    assert [finding.rule for finding in broken.new_findings] == ["broken-yaml"]


@pytest.mark.parametrize("text", [SILENT, SILENT.replace("id: blade-repair\n", "")])
def test_a_file_that_gains_or_loses_a_document_keeps_its_gaps(text: str) -> None:
    more = f"{text}---\nmccheck: 1\nid: other\ntitle: Other\n"
    (gained,) = between(text, more).descriptors
    assert (gained.id, gained.fate) == ("other", Fate.NEW)
    (lost,) = between(more, text).descriptors
    assert (lost.id, lost.fate) == ("other", Fate.REMOVED)


def test_suppressions_are_part_of_a_change() -> None:
    suppressed = f"# mccheck: ignore-file[{RULE}] agreed with each employer\n{SILENT}"
    changed = only(SILENT, suppressed)
    assert [finding.reason for finding in changed.suppressed] == ["agreed with each employer"]
    assert not changed.gone_findings
    assert not changed.worse
    back = only(suppressed, SILENT)
    assert [finding.rule for finding in back.new_findings] == [RULE]
    assert back.worse


def test_several_descriptors_in_one_file_belong_together_by_their_ids() -> None:
    one, two = (text.replace("id: blade-repair", f"id: {name}") for text, name in ((SILENT, "one"), (COMPLETE, "two")))
    assert not between(f"{one}---\n{two}", f"{two}---\n{one}").descriptors
    changed = only(f"{one}---\n{two}", f"{two.replace(PARTICIPATION, '')}---\n{one}")
    assert (changed.id, changed.worse) == ("two", True)
