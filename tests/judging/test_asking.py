"""Asking the rules: verdicts that are true. Each case once went wrong."""

from collections.abc import Iterator

import pytest

from mccheck.descriptor import Descriptor, understand
from mccheck.judging.asking import check, questions_of
from mccheck.rules import RULES
from mccheck.rules.profile import EU_2022
from mccheck.rules.routes import route
from mccheck.rules.rule import Objection, Ruling
from tests.support import judged, names


@pytest.mark.parametrize(
    ("facts", "element", "verdict"),
    [
        ("certificate: none", "learner", "gap"),
        ("certificate: none", "issue_date", "gap"),
        ("assessment: none", "assessment_type", "gap"),
        ("assessment: none", "valid_assessment", "gap"),
        ("information: none", "transparency", "gap"),
        ("information: none", "information_guidance", "gap"),
        ("participation: {forms: none}", "participation_form", "gap"),
        ("quality_assurance: {internal: none, external: none}", "quality_assurance", "gap"),
        ("level: none", "level", "gap"),
        ("level: {not_applicable: It is no qualification}", "level", "not_applicable"),
        ("level: {not_applicable: yes}", "level", "partial"),
        ("level: practitioner", "level", "partial"),
        ("prerequisites: []", "prerequisites", "met"),
        ("prerequisites:", "prerequisites", "not_stated"),
        ("awarded_by: {name: none, country: NO}", "awarding_body", "not_stated"),
        ("language: no\nawarded_by: {name: Fjord Technical College, country: NO}", "issuer_country", "met"),
        ("validity: 5 years", "issue_date", "not_stated"),
        ("issuing: pdf", "portability", "partial"),
        ("stackability: stand-alone", "stackability", "met"),
        ("workload: 1 to 2 days", "workload", "partial"),
        ("workload: {spread: Short courses}", "workload", "partial"),
        ("workload: 50", "workload", "partial"),
        ("workload: 28 hours", "workload", "met"),
        ("recognition: {employers: {text: In the region, limits: In towns only}}", "recognition", "partial"),
    ],
)
def test_verdicts(facts: str, element: str, verdict: str) -> None:
    assert judged(facts).elements[element] == verdict


def test_a_rule_that_returns_its_objection_is_a_bug_and_no_consent() -> None:
    def returns(*_: object) -> Iterator[Ruling]:
        return Objection("always", route("title"))  # type: ignore[return-value]

    rule = RULES[0]._replace(check=returns)
    descriptor = understand({"mccheck": "1", "title": "A"}).descriptor
    assert isinstance(descriptor, Descriptor)
    with pytest.raises(TypeError, match="a rule yields rulings"):
        check(descriptor, EU_2022, questions_of((rule,)))


def of_collection(element: str, *members: str, kind: str = "catalogue") -> str:
    """The verdict of an element for a collection of some members."""
    lines = "".join(f"  - {{{member}}}\n" for member in members)
    return str(judged(f"mccheck: 1\nkind: {kind}\ntitle: All\ncredentials:\n{lines}").elements[element])


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        ("level: none", "id: b", "gap"),  # no member has it, not even in part
        ("level: none", "level: {eqf: 4}", "partial"),
        ("id: a", "level: {eqf: 4}", "partial"),
        ("level: {not_applicable: It is no qualification}", "level: {eqf: 4}", "met"),
        ("level: {not_applicable: It is no qualification}", "id: b", "not_stated"),
        ("level: {not_applicable: A}", "level: {not_applicable: B}", "not_applicable"),
        ("level: none", "level: none", "gap"),
    ],
)
def test_the_verdict_of_a_collection(first: str, second: str, verdict: str) -> None:
    assert of_collection("level", f"title: A, {first}", f"title: B, {second}") == verdict


def test_who_issues_it_is_not_asked_of_a_member_without_a_certificate_of_its_own() -> None:
    issued = "title: B, awarded_by: {name: Fjord College, country: NO, url: https://fjord.example}"
    members = ("title: A, certificate: none", issued)
    for element in ("awarding_body", "issuer_country"):
        assert of_collection(element, *members, kind="pathway") == "met"
        assert of_collection(element, "title: A, certificate: none", "title: B", kind="pathway") == "not_stated"
    text = "kind: pathway\ncertificate: none\ncredentials: [{title: A}, {title: B}]"
    assert "awarding-body-not-stated" in names(text)  # the whole has none: that is no step on the way
    assert "awarding-body-not-stated" in names("title: A\ncertificate: none")
