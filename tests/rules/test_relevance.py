"""The rules about relevance."""

import pytest

from mccheck.rules import Rule, relevance
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "need-not-stated": "the source says that no need was identified",
    "employers-not-involved": "employers were not involved in designing the credential",
    "not-kept-up-to-date": "the learning is not kept up to date",
    "need-found-in-impossible-year": "the need is said to have been found in 2924; is the year right?",
    "skill-for-occupation": (
        "“http://data.europa.eu/esco/skill/a59708e3-e654-4e37-8b8a-741c3b756eee” is a skill of ESCO, not an occupation"
    ),
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "need-not-stated",
        "relevance: {need: yes}",
        Severity.WARNING,
        "relevance.need",
        "a need is said to be met, but not which",
    ),
    Objected(
        "need-not-stated",
        "relevance: none",
        Severity.WARNING,
        "relevance",
        "the source says that no need was identified",
    ),
)


@every_rule_of(relevance)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(relevance, relevance.RULES.rules, OTHERS, monkeypatch) == []
