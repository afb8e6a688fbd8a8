"""The rules about published information and guidance."""

import pytest

from mccheck.rules import Rule, information
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES = {
    "offer-not-published": "the source says that the offer is not published",
    "contents-not-stated": "the source says that no content is laid down",
    "guidance-not-stated": "there is no guidance for learners",
    "access-restricted": "the offer is not open to many kinds of learners",
    "further-information-not-stated": "the source says that there is no further information",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "offer-not-published",
        "information: none",
        Severity.WARNING,
        "information",
        "the source says that there is no information about the offer",
    ),
    Objected(
        "further-information-not-stated",
        "information: {outcomes_data: none}",
        Severity.NOTE,
        "information.outcomes_data",
        "nothing is known about the results of earlier learners",
    ),
)


@every_rule_of(information)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(information, information.RULES.rules, OTHERS, monkeypatch) == []
