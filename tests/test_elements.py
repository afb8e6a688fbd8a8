"""From a complete, sound descriptor: deleting any one element is noticed, and only that element objects."""

import io
from typing import Any

import pytest
from ruamel.yaml import YAML

from mccheck.recommendation import ELEMENTS
from tests.support import COMPLETE, findings, judged

# The facts that make up each element in the complete descriptor. `*` is every item of a list.
FACTS = {
    "learner": ["certificate.identifies_learner"],
    "title": ["title"],
    "issuer_country": ["awarded_by.country", "awarded_by.region"],
    "awarding_body": ["awarded_by.name"],
    "issue_date": ["certificate.date_of_issue", "validity"],
    "authentic": ["awarded_by.registered_id", "awarded_by.url", "certificate.place_of_issue"],
    "learning_outcomes": ["learning_outcomes"],
    "level": ["level"],
    "relevance": ["relevance"],
    "workload": ["workload"],
    "participation_form": ["participation"],
    "assessment_type": ["assessment.methods"],
    "supervision_id": ["assessment.methods.*.supervision"],
    "grade": ["assessment.grade"],
    "valid_assessment": [
        "assessment.criteria",
        "assessment.standardised",
        "assessment.moderation",
        "assessment.evidence",
        "assessment.assessors",
        "assessment.methods.*.of",
        "assessment.methods.*.weight",
    ],
    "quality_assurance": ["quality_assurance.internal", "quality_assurance.external"],
    "quality": [
        "quality_assurance.external.in_line_with",
        "quality_assurance.documented",
        "quality_assurance.provider_authorised",
        "quality_assurance.trainers",
        "quality_assurance.feedback.peers",
        "quality_assurance.review",
    ],
    "learner_centred": ["target_group", "quality_assurance.feedback.learners"],
    "prerequisites": ["prerequisites"],
    "stackability": ["stackability.stand_alone", "stackability.stacks_into"],
    "learning_pathways": [
        "stackability.partial_certification",
        "stackability.credit_transfer",
        "stackability.prior_learning",
    ],
    "recognition": ["recognition"],
    "portability": ["issuing"],
    "transparency": ["information.published", "contents"],
    "information_guidance": ["information.guidance", "information.access"],
    "further_information": [
        "information.price",
        "information.funding",
        "information.outcomes_data",
        "information.further",
    ],
}


def without(element: str) -> str:
    yaml = YAML()
    data = yaml.load(COMPLETE)
    for route in FACTS[element]:
        _delete(data, route.split("."))
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def _delete(data: Any, steps: list[str]) -> None:
    step, *rest = steps
    if step == "*":
        for item in data:
            _delete(item, rest)
    elif not rest:
        del data[step]
    else:
        _delete(data[step], rest)


def test_the_complete_descriptor_is_sound() -> None:
    assert findings(COMPLETE) == []
    assert set(judged(COMPLETE).elements.values()) == {"met"}
    assert set(judged(COMPLETE).groups.values()) == {"met"}


def test_every_element_has_facts() -> None:
    assert set(FACTS) == {element.id for element in ELEMENTS}


@pytest.mark.parametrize("element", FACTS)
def test_deleting_an_element_is_noticed_and_blames_nothing_else(element: str) -> None:
    descriptor = judged(without(element))
    assert {finding.element for finding in descriptor.findings} == {element}
    assert descriptor.elements[element] in {"not_stated", "partial"}
    others = {name: verdict for name, verdict in descriptor.elements.items() if name != element}
    fallen = {name for name, verdict in others.items() if verdict != "met"}
    # How the assessment is supervised and valid cannot be told once the methods are gone; nothing is held against it.
    assert fallen <= ({"supervision_id"} if element == "assessment_type" else set())


@pytest.mark.parametrize("element", FACTS)
def test_one_deletion_is_one_finding(element: str) -> None:
    assert len(findings(without(element))) == 1


@pytest.mark.parametrize("element", FACTS)
def test_blank_is_silence(element: str) -> None:
    """A key that is left blank says as much as a key that is left out."""
    yaml = YAML()
    data = yaml.load(COMPLETE)
    for route in FACTS[element]:
        if "*" not in route:
            _blank(data, route.split("."))
    out = io.StringIO()
    yaml.dump(data, out)
    if any("*" not in route for route in FACTS[element]):
        blamed = {finding.element for finding in findings(out.getvalue())}
        assert blamed == {element}


def _blank(data: Any, steps: list[str]) -> None:
    step, *rest = steps
    if rest:
        _blank(data[step], rest)
    else:
        data[step] = None
