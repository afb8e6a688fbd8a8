"""The rules about the level."""

import pytest

from mccheck.rules import Rule, level
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import findings, judged, messages, names


def at(country: str, level: str) -> str:
    return f"awarded_by: {{name: A, country: {country}}}\nlevel: {level}"


def about_level(facts: str) -> set[str]:
    """What is found about the level of some facts."""
    return {finding.rule for finding in judged(facts).findings if finding.element == "level"}


@pytest.mark.parametrize(
    "level",
    ["EQF level 6", "{eqf: EQF level 6}", "{eqf: VI}", "{eqf: [5, 6]}", "{eqf: 5/6}", "{eqf: 5-6}", "DQR 6",
     "NFQ Level 9", "NLQF 6", "Master", "{national: {framework: NLQF, level: 4+}}",
     "{national: {framework: NKR, level: 4A}}", "{national: {framework: CyQF, level: 5b}}",
     "{national: {framework: PRK, level: VI}}", "{national: {framework: SCQF, level: Level 9}}",
     "{national: {framework: RQF, level: Entry Level 3}}", "{national: {framework: HKO, level: 6.sv}}",
     "{national: {framework: NFQ, level: [8, 9]}}", "NFQ 9 / EQF 7"],
)  # fmt: skip
def test_forms_of_a_level(level: str) -> None:
    assert judged(f"level: {level}").elements["level"] == "met"


@pytest.mark.parametrize(
    ("country", "level"),
    [
        ("GB", "{eqf: 7, national: {framework: SCQF, level: 11}}"),
        ("GB", "{eqf: 5, national: {framework: RQF, level: 4}}"),
        ("ES", "{eqf: 7, national: {framework: MECES, level: 3}}"),
        ("EE", "{eqf: 6, national: {framework: EKR, level: 6}}"),
        ("NO", "{eqf: 4, national: {framework: NKR, level: 4A}}"),
        ("FR", "{eqf: 5, national: {framework: RNCP, level: III}}"),
        ("FR", "{eqf: 5, national: {framework: RNCP, level: 5}}"),
        ("FR", "{eqf: 8, national: {framework: RNCP, level: I}}"),
        ("SI", "{eqf: 4, national: {framework: SOK, level: 5}}"),
        ("IS", "{eqf: 7, national: {framework: ISQF, level: 6.1}}"),
        ("AT", "{eqf: 6, national: {framework: NQR, level: VI}}"),
        ("PT", "{eqf: 4, national: {framework: NQF, level: 4}}"),
        ("TR", "{eqf: 3, national: {framework: TYÇ, level: 5}}"),  # whose levels could not be read
        ("HR", "{eqf: 4, national: {framework: HKO, level: 4.1}}"),
        ("NO", "{national: {framework: NLQF, level: 6, remark: Awarded for a Dutch university}}"),
        ("LI", "{national: {framework: NQR-BB, level: 4}}"),
        ("GL", "{national: {framework: Danish NQF, level: 4}}"),
        ("IE", "{eqf: 6, also: EQF 6}"),
        ("IE", "{national: {framework: NFQ, level: 8}, also: [EQF 6, Bachelor level]}"),
        ("DE", "{eqf: 6, also: DQR 6}"),
        ("NO", "{eqf: 4, also: EQF level 4}"),
        ("NO", "{eqf: 4 to 5, also: EQF 5}"),
        ("NO", "{eqf: 6, text: Bachelor level}"),
        ("NO", "{eqf: 6, text: Master craftsman level}"),
        ("NO", "{eqf: 4, text: Prepares for a master's degree}"),
    ],
)
def test_levels_with_which_nothing_is_wrong(country: str, level: str) -> None:
    grave = [finding for finding in judged(at(country, level)).findings
             if finding.element == "level" and finding.severity != "note"]  # fmt: skip
    assert grave == []


@pytest.mark.parametrize(
    ("country", "level", "message"),
    [
        ("GB", "{eqf: 8, national: {framework: SCQF, level: 11}}", "SCQF 11 is EQF 7, not EQF 8"),
        ("GB", "{eqf: 7, national: {framework: RQF, level: 6}}", "RQF 6 is EQF 6, not EQF 7"),
        ("ES", "{eqf: 3, national: {framework: MECES, level: 3}}", "MECES 3 is EQF 7, not EQF 3"),
        ("EE", "{eqf: 4, national: {framework: EKR, level: 6}}", "EKR 6 is EQF 6, not EQF 4"),
        ("NL", "{eqf: 8, national: {framework: NLQF, level: 6}}", "NLQF 6 is EQF 6, not EQF 8"),
        ("NO", "{eqf: 6, national: {framework: NKR, level: 4A}}", "NKR 4A is EQF 4, not EQF 6"),
        ("IT", "{eqf: 7, national: {framework: QNQ, level: 6}}", "QNQ 6 is EQF 6, not EQF 7"),
        ("PT", "{eqf: 7, national: {framework: NQF, level: 4}}", "NQF 4 is EQF 4, not EQF 7"),
        ("FR", "{eqf: 3, national: {framework: RNCP, level: III}}", "RNCP III is EQF 5, not EQF 3"),
        ("DE", "DQR 6 / EQF 5", "DQR 6 is EQF 6, not EQF 5"),
        ("ES", "{national: {framework: MECES, level: 5}}", "MECES has levels up to 4; there is no level 5"),
        ("GB", "{national: {framework: FHEQ, level: 3}}", "FHEQ has the levels 4, 5, 6, 7 and 8; there is no level 3"),
        ("NL", "{national: {framework: NLQF, level: 5+}}", None),
    ],
)
def test_levels_that_their_framework_contradicts(country: str, level: str, message: str | None) -> None:
    told = messages(at(country, level), "level-disagrees-with-national-level")
    assert told == ([] if message is None else [message])


def test_a_framework_of_another_country_is_asked_about() -> None:
    level = "level: {eqf: 4, national: {framework: NFQ, level: 5}}"
    rule = "framework-of-another-country"
    assert messages(f"awarded_by: {{name: A, country: NO}}\n{level}", rule)
    assert messages(f"awarded_by: [{{name: A, country: NO}}, {{name: B, country: DE}}]\n{level}", rule)
    joint = f"awarded_by: [{{name: A, country: NO}}, {{name: B, country: IE}}]\n{level}"
    unknown = f"awarded_by: [{{name: A, country: NO}}, {{name: B}}]\n{level}"
    assert not messages(joint, rule) + messages(unknown, rule) + messages(level, rule)
    shared = "awarded_by: {name: A, country: IT}\nlevel: {national: {framework: QNQ, level: 5}}"
    assert not messages(shared, rule)


@pytest.mark.parametrize(
    ("level", "half"),
    [
        ("yes", "the source says that there is a level, but not which"),
        ("{national: {framework: DQR}}", "the framework is named (DQR), but not the level in it"),
        ("{national: {level: 6}}", "level 6 is stated, but not of which framework"),
        ("{also: EQF 5}", "the level stands only under “also”; state it as eqf, national or cycle"),
        ("ISCED 6", "the level is one of ISCED, which classes programmes and is not a level of the EQF"),
        ("practitioner", "the level is stated in words only, without reference to a framework"),
    ],
)
def test_half_a_level_is_half(level: str, half: str) -> None:
    assert messages(f"level: {level}", "level-not-stated") == [half]
    assert judged(f"level: {level}").elements["level"] == "partial"


@pytest.mark.parametrize(
    "level", ["{eqf: 665}", "{eqf: 5.5}", "{eqf: 0}", "{eqf: 9}", "{eqf: ISCED 6}", "{eqf: DQR 6}"]
)
def test_what_is_no_level_of_the_eqf_is_not_passed(level: str) -> None:
    assert judged(f"level: {level}").elements.get("level") != "met"


def test_all_levels_at_once_say_nothing_but_of_a_framework() -> None:
    for rung in ("1 to 8", "at least 1", "up to 8"):
        assert "level-spans-everything" in names(f"level: {{eqf: {rung}}}")
    assert "level-spans-everything" not in names("level: {eqf: 1 to 8, national: {framework: DQR, level: 6}}")
    assert "level-spans-everything" not in names("level: {eqf: 1 to 7}")
    assert not messages("kind: framework\nlevel: {eqf: 1 to 8}", "level-spans-everything")


def test_one_outcome_may_lie_a_level_higher() -> None:
    outcome = "learning_outcomes: [{text: Inspect a blade, level: %s}]\nlevel: {eqf: 4}"
    severities = {rung: [finding.severity.value for finding in findings(outcome % rung, "outcome-above-level")]
                  for rung in ("EQF 3", "EQF 4", "EQF 5", "EQF 6", "NFQ 8")}  # fmt: skip
    assert severities == {"EQF 3": [], "EQF 4": [], "EQF 5": ["note"], "EQF 6": ["warning"], "NFQ 8": ["warning"]}


def pathway(whole: str, first: str, second: str, more: str = "") -> str:
    return f"""
kind: pathway
{whole}
credentials:
  - {{id: a, title: A, level: {first}}}
  - {{id: b, title: B, level: {second}{more}}}
"""


@pytest.mark.parametrize(
    ("whole", "first", "second", "outside"),
    [
        ("level: {eqf: 7}", "{eqf: 4}", "{eqf: 4}", True),
        ("level: {eqf: 5}", "{eqf: 5}", "{eqf: 6}", True),
        ("level: {eqf: 7}", "{eqf: 5}", "{eqf: 7}", False),
        ("level: {eqf: 7}", "{eqf: 5}", "{national: {framework: NFQ, level: 9}}", False),
        ("level: {eqf: 7}", "{eqf: 5}", "practitioner", False),
        ("level: {eqf: 4 to 5}", "{eqf: 4}", "{eqf: 5}", False),
        ("", "{eqf: 4}", "{eqf: 7}", False),
    ],
)
def test_members_fit_the_level_of_their_pathway(whole: str, first: str, second: str, outside: bool) -> None:
    assert ("member-level-outside-collection" in names(pathway(whole, first, second))) is outside


def test_a_shared_level_may_be_overridden() -> None:
    shared = "kind: catalogue\nlevel: {eqf: 4}\ncredentials: [{title: A}, {title: B, level: {eqf: 5}}]"
    assert "member-level-outside-collection" not in names(shared)
    bounds = shared.replace("eqf: 4", "eqf: 3 to 4")
    assert "member-level-outside-collection" in names(bounds)


def test_steps_lead_upwards() -> None:
    for more in (", stackability: {builds_on: [a]}", ", stackability: {builds_on: [A]}"):
        assert "step-at-lower-level" in names(pathway("", "{eqf: 4}", "{eqf: 3}", more))
        assert "step-at-lower-level" not in names(pathway("", "{eqf: 4}", "{eqf: 4}", more))
        assert "step-at-lower-level" not in names(pathway("", "{eqf: 4}", "NFQ 5", more))
    recommended = ", stackability: {builds_on: [{id: a, optional: yes}]}"
    assert "step-at-lower-level" not in names(pathway("", "{eqf: 4}", "{eqf: 3}", recommended))
    both = pathway("", "{eqf: 4}, stackability: {stacks_into: [b]}", "{eqf: 3}", ", stackability: {builds_on: [a]}")
    assert len(messages(both, "step-at-lower-level")) == 1


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
    "framework-of-another-country": ("NFQ is a framework of Ireland; is it meant, for an awarding body in Norway?"),
    "framework-not-recognised": (
        "“Ladder of the association” is not a recognised framework, so its level is not compared with the EQF"
    ),
    "level-spans-everything": ("EQF 1 to 8 covers all levels of the framework; which one applies is not stated"),
    "cycle-disagrees-with-level": "the second cycle corresponds to EQF 7, not to EQF 6",
    "outcome-above-level": "this outcome is at EQF 7, above the level of the credential (EQF 4)",
    "levels-disagree": "the source gives different levels: EQF 4 and EQF 5 on the certificate",
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
        "level-not-stated",
        "level: yes",
        Severity.WARNING,
        "level",
        "the source says that there is a level, but not which",
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
        "level: {eqf: 1, national: {framework: NLQF, level: Entry}}",
        Severity.WARNING,
        "level.eqf",
        "NLQF Entry is below the lowest EQF level, not EQF 1",
    ),
    Objected(
        "level-disagrees-with-national-level",
        "learning_outcomes: [{text: Inspect, level: {eqf: 8, national: {framework: NFQ, level: 8}}}]",
        Severity.ERROR,
        "learning_outcomes.outcomes[0].level",
        "NFQ 8 is EQF 6, not EQF 8",
    ),
    Objected(
        "framework-not-recognised",
        "level: {national: {framework: EQF, level: 6}}",
        Severity.NOTE,
        "level.national.framework",
        "the EQF is not national; write the level as “eqf: 6”",
    ),
    Objected(
        "framework-not-recognised",
        "level: {national: {framework: XYZ, level: 47}}",
        Severity.WARNING,
        "level.national.framework",
        "“XYZ” is not a recognised framework, and none is known to have a level 47",
    ),
    Objected(
        "cycle-disagrees-with-level",
        "level: {eqf: 4, text: Master level}",
        Severity.WARNING,
        "level.text",
        "does “Master level” mean the second cycle? That is EQF 7, not EQF 4",
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
