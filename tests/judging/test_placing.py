"""Placing: one cause is one finding, at its place."""

import pytest

from tests.support import findings

MEMBERS = "credentials: [{id: a, title: A}, {id: b, title: B}, {id: c, title: C}]\n"


@pytest.mark.parametrize(
    ("shared", "rule"),
    [
        ("quality_assurance: {trainers: {pedagogy: no}}", "trainer-pedagogy-not-required"),
        ("stackability: {builds_on: [nowhere]}", "builds-on-unresolved"),
        ("issuing: {formats: [pdf]}", "paper-or-pdf-only"),
        ("level: {eqf: 8, national: {framework: NFQ, level: 8}}", "level-disagrees-with-national-level"),
    ],
)
def test_what_members_inherit_is_one_finding_at_its_place(shared: str, rule: str) -> None:
    text = f"kind: catalogue\n{shared}\n{MEMBERS}"
    told = [finding.rule for finding in findings(text) if finding.line == 3]
    assert [name for name in told if not name.endswith("-not-stated")] == [rule]


def test_what_members_alias_is_one_finding() -> None:
    text = """
kind: catalogue
credentials:
  - {id: a, title: A, issuing: &x {formats: [pdf]}}
  - {id: b, title: B, issuing: *x}
"""
    assert len(findings(text, "paper-or-pdf-only")) == 1
    merged = """
kind: catalogue
credentials:
  - &a {id: a, title: A, issuing: {formats: [pdf]}}
  - {<<: *a, id: b, title: B}
"""
    (finding,) = findings(merged, "paper-or-pdf-only")
    assert finding.credentials == ("a", "b")


def test_what_all_members_leave_unsaid_is_one_finding() -> None:
    told = findings(f"kind: catalogue\ntitle: Whole\n{MEMBERS}", "need-not-stated")
    assert len(told) == 1
    assert told[0].credential is None
    assert told[0].credentials == ("a", "b", "c")
