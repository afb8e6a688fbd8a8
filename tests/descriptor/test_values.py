"""Values: what is read, and what is refused because it states nothing."""

import pytest

from mccheck.descriptor.workload import HoursOfWork
from mccheck.reading.problems import RULES_OF_CONTENT
from tests.support import judged, messages


@pytest.mark.parametrize(
    "facts",
    [
        "title: TBD",
        "title: none",
        "awarded_by: {name: TODO}",
        "learning_outcomes: [none, none, x: 1]",
        "level: not applicable",
        "level: n/a",
        "recognition: not recognised",
        "certificate: {identifies_learner: vielleicht}",
        "quality_assurance: {external: {answer: no, by: the agency}}",
        "learning_outcomes: '• Inspect a blade • Repair a blade'",
        "figures: [{total: 10}]",
        "figures: [{of: pages, total: 10}]",
    ],
)
def test_what_states_nothing_is_told_and_not_passed(facts: str) -> None:
    descriptor = judged(facts)
    told = [finding for finding in descriptor.findings if finding.rule in {one.name for one in RULES_OF_CONTENT}]
    assert told
    assert "met" not in {descriptor.elements[finding.element] for finding in told if finding.element}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("40", "40"),
        ("7,5", "7.5"),
        ("1 500", "1500"),
        ("about 40 h", "about 40"),
        ("90 min", "1.5"),
        ("PT1H30M", "1.5"),
        ("30 to 40", "30 to 40"),
        ("30 – 40 hours", "30 to 40"),
        ("at least 30", "at least 30"),
        ("30+", "at least 30"),
        ("up to 40", "at most 40"),
    ],
)
def test_hours_as_people_write_them(written: str, read: str) -> None:
    hours = HoursOfWork.model_validate({"total": written}).total
    assert str(hours) == read


@pytest.mark.parametrize(
    ("facts", "rule", "message"),
    [
        ("workload: {hours: 40 to 30}", "wrong-value", "the range 40 to 30 runs backwards"),
        ("workload: {hours: 0x28}", "not-understood", "1 h 30 min or 1 to 3; “0x28” is not understood"),
        (
            "assessment: {methods: [{type: quiz, weight: 0.4}]}",
            "not-understood",
            "“0.4” can be read two ways: write 40 % if that is what",
        ),
        ("stackability: {stand_alone: perhaps}", "not-understood", "yes or no is expected here, found “perhaps”"),
        ("assessment: {methods: [{type: quizz}]}", "not-recognised", "did you mean “quiz”?"),
    ],
)
def test_what_is_not_understood_is_refused_with_what_to_write(facts: str, rule: str, message: str) -> None:
    (told,) = messages(facts, rule)
    assert message in told
