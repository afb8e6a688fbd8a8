"""Asking the rules: verdicts that are true. Each case once went wrong."""

from collections.abc import Iterator

import pytest

from mccheck.descriptor import Descriptor, understand
from mccheck.judging.asking import check, questions_of
from mccheck.rules import RULES
from mccheck.rules.profile import EU_2022
from mccheck.rules.routes import route
from mccheck.rules.rule import Objection, Ruling
from tests.support import judged


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
