"""The rules of addresses."""

import pytest

from mccheck.rules import Rule, addresses
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "awarding-body-address-malformed": "“htp:/fjord” is not a web address",
    "published-address-malformed": "“htp://fjord” is not a web address that works",
    "guidance-address-malformed": "“https//fjord.example” is not a web address that works",
    "further-address-malformed": "“www fjord no” is not a web address that works",
    "criteria-address-malformed": "“https://” is not a web address that works",
    "quality-address-malformed": "“http//fjord.example/handbook” is not a web address that works",
    "register-address-malformed": "“htp//register” is not a web address that works",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "awarding-body-address-malformed",
        "awarded_by: {name: A, registered_id: 'htp://register/7'}",
        Severity.WARNING,
        "awarded_by[0].registered_id",
        "“htp://register/7” is not a web address that works",
    ),
)


@every_rule_of(addresses)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(addresses, addresses.RULES.rules, OTHERS, monkeypatch) == []
