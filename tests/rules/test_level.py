"""The rules about the level."""

import pytest

from mccheck.rules import Rule, level
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import judged, names


@pytest.mark.parametrize(
    ("level", "rule"),
    [
        ("{eqf: 8, national: {framework: NFQ, level: 8}}", "level-disagrees-with-national-level"),
        ("{eqf: 8, national: {framework: NFQ (Ireland), level: 8}}", "level-disagrees-with-national-level"),
        ("{national: {framework: NFQ, level: 11}}", "level-disagrees-with-national-level"),
        ("{national: {framework: NFQ, level: 8}, cycle: second}", "cycle-disagrees-with-level"),
        ("{eqf: 4, not_applicable: It is no qualification}", "level-not-stated"),
    ],
)
def test_levels_that_disagree(level: str, rule: str) -> None:
    assert rule in names(f"level: {level}")


@pytest.mark.parametrize(
    "level",
    [
        "{eqf: 6, national: {framework: NFQ, level: 8}}",
        "{eqf: at most 8, national: {framework: NFQ, level: 8}}",
        "{eqf: 5 to 7, national: {framework: NFQ, level: 6 to 9}}",
        "{eqf: 3, national: {framework: A framework that nobody knows, level: 9}}",
        "{eqf: 4, also: 4}",
        "EQF 4",
        "https://data.europa.eu/snb/eqf/4",
        "http://data.europa.eu/snb/eqf/4",
    ],
)
def test_levels_that_agree(level: str) -> None:
    assert not {name for name in names(f"level: {level}") if "level" in name}
    assert judged(f"level: {level}").elements["level"] == "met"


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "level-not-stated": "the source says that there is no level",
    "level-disagrees-with-national-level": "NFQ 8 is EQF 6, not EQF 8",
    "cycle-disagrees-with-level": "the second cycle corresponds to EQF 7, not to EQF 6",
    "levels-disagree": "the source gives different levels: 4 and EQF 5 on the certificate",
    "level-only-implied": "the level is only implied; it was never assigned",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "level-not-stated",
        "level: {eqf: 4, not_applicable: It is no qualification}",
        Severity.WARNING,
        "level.not_applicable",
        "the level is declared not applicable, yet one is stated",
    ),
    Objected(
        "level-not-stated",
        "level: {not_applicable: yes}",
        Severity.WARNING,
        "level.not_applicable",
        "the level is declared not applicable without a reason",
    ),
    Objected(
        "level-not-stated",
        "level: practitioner",
        Severity.WARNING,
        "level",
        "the level is stated in words only, without reference to a framework",
    ),
    Objected(
        "level-disagrees-with-national-level",
        "level: {national: {framework: NFQ, level: 11}}",
        Severity.ERROR,
        "level.national.level",
        "NFQ has levels up to 10; there is no level 11",
    ),
    Objected(
        "level-disagrees-with-national-level",
        "learning_outcomes: [{text: Inspect, level: {eqf: 8, national: {framework: NFQ, level: 8}}}]",
        Severity.ERROR,
        "learning_outcomes[0].level",
        "NFQ 8 is EQF 6, not EQF 8",
    ),
)


@every_rule_of(level)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(level, level.RULES.rules, OTHERS, monkeypatch) == []
