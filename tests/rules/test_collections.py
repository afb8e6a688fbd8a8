"""The rules about collections as a whole."""

import pytest

from mccheck.rules import Rule, collections
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "member-id-repeated": "the id “basics” is already taken by member 1",
    "shared-level-disagrees": "NFQ 6 to 9 is EQF 5 to 7, not EQF 5 to 8",
    "member-title-repeated": "the title “Blade repair” is also that of member 1; are they different credentials?",
    "member-code-repeated": "the code “FTC-1” is also that of member 1",
    "member-outside-shared-range": "60 ECTS credits lie outside the 1 to 30 that are stated for all",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "member-outside-shared-range",
        "kind: framework\nworkload: {hours: 8 to 40}\ncredentials: [{title: A, workload: {hours: 100}}]",
        Severity.WARNING,
        "credentials[0].workload.hours",
        "100 hours lie outside the 8 to 40 that are stated for all",
    ),
)


@every_rule_of(collections)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(collections, collections.RULES.rules, OTHERS, monkeypatch) == []
