"""The rules about the codes of fields of education and of languages."""

import pytest

from mccheck.rules import Rule, fields
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

OF_EXAMPLES: dict[str, str] = {
    "field-code-of-national-list": "“07131” is read as 0713, Electricity and energy: ISCED-F has four digits at most",
    "field-disagrees-with-code": (
        "“Nursing” belongs to 0913, Nursing and midwifery; 0715 is Mechanics and metal trades"
    ),
    "language-code-of-country": "“se” is Northern Sami; is the language of Sweden meant?",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "field-disagrees-with-code",
        "isced_f: 0715\nfield: Nursing",
        Severity.NOTE,
        "field",
        "is “Nursing” the field 0913, Nursing and midwifery? The code 0715 is Mechanics and metal trades",
    ),
)


@every_rule_of(fields)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(fields, fields.RULES.rules, OTHERS, monkeypatch) == []
