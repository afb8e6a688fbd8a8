"""The rules about learning outcomes."""

from datetime import date

import pytest

from mccheck.rules import Rule, outcomes
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import judged, messages, names

SKILL = "http://data.europa.eu/esco/skill/a59708e3-e654-4e37-8b8a-741c3b756eee"


def stated(*texts: str) -> str:
    return "learning_outcomes:\n" + "".join(f"  - {text}\n" for text in texts)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Inspect a blade", "Inspect a blade", True),
        ("Inspect a blade", "inspect  a blade.", True),
        ("{text: {en: Inspect a blade, de: Ein Blatt prüfen}}", "Ein Blatt prüfen", True),
        ("Inspect a blade", "Inspect a rotor blade", False),
        ("{text: {en: Inspect a blade}}", "{text: {de: Ein Blatt prüfen}}", False),
        ("Weld steel plates in position PA", "Weld steel plates in position PB", False),
        ("Translate from Finnish into English", "Translate from English into Finnish", False),
        ("C programming", "C++ programming", False),
        ("Use level 1", "Use level 2", False),
    ],
)
def test_an_outcome_that_stands_twice(one: str, other: str, same: bool) -> None:
    assert ("outcome-repeated" in names(stated(one, other))) is same


def test_the_title_is_no_outcome() -> None:
    assert "outcome-repeats-title" in names("title: Blade repair\n" + stated("Blade repair.", "Inspect a blade"))
    assert "outcome-repeats-title" in names(
        "title: {en: Blade repair, de: Blattreparatur}\n" + stated("Blattreparatur")
    )
    assert "outcome-repeats-title" not in names("title: Blade repair\n" + stated("Blade repair in the field"))


@pytest.mark.parametrize(
    ("contents", "own", "same"),
    [
        ("[Blade materials, Damage]", ("Blade materials", "Damage"), True),
        ("[Blade materials, Damage, Safety]", ("Damage", "Blade materials"), True),
        ("[Blade materials, Damage]", ("Blade materials", "Grade damage"), False),
        ("[Blade materials, Damage]", ("Damage",), False),
        ("[Inspect a blade]", ("Inspect a blade", "Repair a blade"), False),
    ],
)
def test_contents_are_no_outcomes(contents: str, own: tuple[str, ...], same: bool) -> None:
    assert ("contents-for-outcomes" in names(f"contents: {contents}\n{stated(*own)}")) is same


@pytest.mark.parametrize(
    ("workload", "many"),
    [("{hours: 2}", True), ("{hours: 3}", False), ("{hours: up to 2}", True), ("{hours: at least 1}", False),
     ("{ects: 0.05}", True), ("{ects: 1}", False), ("1 to 2 days", False)],
)  # fmt: skip
def test_outcomes_and_hours(workload: str, many: bool) -> None:
    facts = f"workload: {workload}\n{stated('Inspect a blade', 'Repair a blade', 'Explain how resins cure')}"
    assert ("many-outcomes-for-hours" in names(facts)) is many


@pytest.mark.parametrize(
    "reference",
    [
        SKILL,
        SKILL.replace("http:", "https:"),
        "http://data.europa.eu/esco/skill/S1.2.3",
        "http://data.europa.eu/esco/isced-f/0715",
        f"https://esco.ec.europa.eu/en/classification/skills?uri={SKILL}",
        "https://esco.ec.europa.eu/en/classification/skill?uri=http%3A//data.europa.eu/esco/skill/"
        "a59708e3-e654-4e37-8b8a-741c3b756eee",
    ],
)
def test_references_to_skills(reference: str) -> None:
    assert "esco-reference-malformed" not in names(stated(f"{{text: Inspect a blade, esco: '{reference}'}}"))


@pytest.mark.parametrize(
    ("reference", "told"),
    [
        ("http://data.europa.eu/esco/skill/123", "is not the URI of an ESCO skill"),
        ("blade inspection", "is not the URI of an ESCO skill"),
        ("http://data.europa.eu/esco/occupation/a59708e3-e654-4e37-8b8a-741c3b756eee", "is an occupation of ESCO"),
        ("http://data.europa.eu/esco/isco/C7233", "is an occupation of ESCO"),
    ],
)
def test_references_to_anything_else(reference: str, told: str) -> None:
    (message,) = messages(stated(f"{{text: Inspect a blade, esco: '{reference}'}}"), "esco-reference-malformed")
    assert told in message


def test_one_skill_for_two_outcomes() -> None:
    two = stated(f"{{text: Inspect a blade, esco: {SKILL}}}", f"{{text: Repair a blade, esco: {SKILL}}}")
    assert "esco-skill-repeated" in names(two)
    twice = two.replace("Repair", "Inspect")
    assert {"outcome-repeated"} == names(twice) & {"outcome-repeated", "esco-skill-repeated"}


@pytest.mark.parametrize("text", ["yes", "Yes.", "true"])
def test_a_bare_yes_is_no_outcome(text: str) -> None:
    assert judged(stated(text)).elements["learning_outcomes"] == "gap"


def test_an_outcome_that_the_source_only_implies_is_there_in_part() -> None:
    for answer in ("unclear", "only implied", "implied"):
        facts = stated(f"{{text: Inspect a blade, answer: {answer}}}", "Repair a blade")
        assert judged(facts).elements["learning_outcomes"] == "partial"
    weak = stated("{text: Inspect a blade, limits: Not for large blades}")
    assert judged(weak).elements["learning_outcomes"] == "partial"
    assert judged(stated("{text: Inspect a blade, answer: yes}")).elements["learning_outcomes"] == "met"


@pytest.mark.parametrize(
    ("whole", "verdict"),
    [
        ("[Inspect a blade]", "met"),
        ("Inspect a blade", "met"),
        ("{text: Inspect a blade, kind: skill}", "met"),
        ("{id: inspect, text: Inspect a blade}", "met"),
        ("{outcomes: [Inspect a blade]}", "met"),
        ("{outcomes: [Inspect a blade], limits: Not for large blades}", "partial"),
        ("{answer: only implied, outcomes: [Inspect a blade]}", "partial"),
        ("{answer: unclear, text: The leaflet speaks of the trade}", "partial"),
        ("{limits: Named in the leaflet only, text: What the trade asks}", "partial"),
        ("yes", "partial"),
        ("none", "gap"),
        ("[]", "gap"),
        ("{answer: no, text: None are laid down}", "gap"),
        ("", "not_stated"),
    ],
)
def test_outcomes_as_a_whole(whole: str, verdict: str) -> None:
    assert judged(f"learning_outcomes: {whole}").elements["learning_outcomes"] == verdict


def test_what_is_said_of_the_whole_has_its_place() -> None:
    text = "learning_outcomes:\n  limits: In towns only\n  outcomes:\n    - Inspect a blade\n    - Understand resins\n"
    told = {finding.rule: (finding.route, finding.line - 1) for finding in judged(text).findings}
    assert told["learning-outcomes-falls-short"] == ("learning_outcomes.limits", 2)
    assert told["outcome-not-observable"] == ("learning_outcomes.outcomes[1]", 5)


def test_own_outcomes_do_not_inherit_what_is_said_of_others() -> None:
    text = """
kind: catalogue
learning_outcomes: {outcomes: [Inspect a blade], limits: In towns only}
credentials: [{title: A, learning_outcomes: [Repair a blade]}]
"""
    assert "learning-outcomes-falls-short" not in names(text)


def steps(*kinds: str) -> str:
    return "kind: pathway\ncredentials:\n" + "".join(
        f"  - {{title: {n}, learning_outcomes: [{{text: Work safely{kind}}}, {{text: Do task {n}}}]}}\n"
        for n, kind in enumerate(kinds)
    )


def test_an_outcome_in_every_step() -> None:
    assert "outcome-in-every-step" in names(steps("", "", ""))
    assert "outcome-in-every-step" not in names(steps("", "", "").replace("pathway", "catalogue"))
    assert "outcome-in-every-step" not in names(steps(", kind: transversal", ", kind: transversal"))
    assert "outcome-in-every-step" not in names(steps("", " at height"))


@pytest.mark.parametrize(
    "year",
    ["2024", "2024/25", "2024-2025", "1999", "since 2019", "Autumn 2023", "n.a.", "not yet offered",
     str(date.today().year + 5)],
)  # fmt: skip
def test_years_that_may_be(year: str) -> None:
    assert "year-impossible" not in names(f"year: {year}")


@pytest.mark.parametrize("year", ["1822", "2099", "20024", "soon", str(date.today().year + 6)])
def test_years_that_cannot_be(year: str) -> None:
    assert "year-impossible" in names(f"year: {year}")


@pytest.mark.parametrize(
    "need",
    [
        "A survey of 40 service firms in 2024",
        "A survey of 2091 firms",
        "A survey in 2091 firms",
        "The regional forecast until 2050",
        "Cedefop expects 30 000 jobs more by 2040",
        "Interviews in 2019 and 2022",
        "A study on the building stock of 2050",
    ],
)
def test_needs_that_were_found_in_possible_years(need: str) -> None:
    assert "need-found-in-impossible-year" not in names(f"relevance: {{need: {need}}}")


@pytest.mark.parametrize(
    "need", ["A survey of 40 firms in 2091", "Interviews from 1824", "Umfrage unter Firmen von 2091"]
)
def test_needs_that_were_found_in_impossible_years(need: str) -> None:
    assert "need-found-in-impossible-year" in names(f"relevance: {{need: {need}}}")


@pytest.mark.parametrize(
    "outcome", ["Understand resins", "Students will be able to understand resins", "Knowledge of resins"]
)
def test_verbs_that_cannot_be_observed(outcome: str) -> None:
    assert "outcome-not-observable" in names(f"learning_outcomes: [{outcome}]")


def test_verbs_of_the_language_of_the_learning() -> None:
    assert "outcome-not-observable" in names("language: fi\nlearning_outcomes: [Ymmärtää hartsit]")
    assert "outcome-not-observable" in names("learning_outcomes: [{text: {en: Know hur man gör}}]")
    assert "outcome-not-observable" not in names("learning_outcomes: [{text: {sv: Know hur man gör}}]")


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "outcome-falls-short": "the source itself says that it falls short: In towns only",
    "learning-outcomes-not-stated": "the source says that there are no learning outcomes",
    "outcomes-only-for-collection": (
        "the learning outcomes are stated for the collection only, not for this credential"
    ),
    "outcome-id-repeated": "the id “a” is already taken",
    "outcome-kind-not-stated": "the kind of 1 of 2 outcomes is not stated",
    "outcome-not-observable": "“understand” cannot be observed; say what the learner does",
    "outcome-repeated": "this outcome says the same as outcome 1",
    "outcome-repeats-title": "this outcome only repeats the title",
    "contents-for-outcomes": "the outcomes are the contents, word for word",
    "many-outcomes-for-hours": "3 outcomes in 2 hours; the threshold is 1 an outcome",
    "outcome-in-doubt": "this outcome is only implied in the source",
    "esco-reference-malformed": "“blade inspection” is not the URI of an ESCO skill",
    "esco-skill-repeated": "the ESCO skill of outcome 1 is given for this other outcome too",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "learning-outcomes-not-stated",
        "learning_outcomes: [{id: inspect}]",
        Severity.ERROR,
        "learning_outcomes.outcomes[0]",
        "this outcome has no text",
    ),
    Objected(
        "learning-outcomes-not-stated",
        "learning_outcomes: [yes]",
        Severity.ERROR,
        "learning_outcomes.outcomes[0]",
        "“yes” does not say what a learner can do",
    ),
    Objected(
        "learning-outcomes-not-stated",
        "learning_outcomes: yes",
        Severity.WARNING,
        "learning_outcomes",
        "learning outcomes are stated, but not which",
    ),
    Objected(
        "outcome-in-doubt",
        "learning_outcomes: {answer: unclear, outcomes: [Inspect a blade]}",
        Severity.WARNING,
        "learning_outcomes",
        "the learning outcomes are stated unclearly in the source",
    ),
    Objected(
        "esco-reference-malformed",
        "learning_outcomes: [{text: Inspect a blade, esco: http://data.europa.eu/esco/occupation/abc}]",
        Severity.WARNING,
        "learning_outcomes.outcomes[0].esco[0]",
        "“http://data.europa.eu/esco/occupation/abc” is an occupation of ESCO, not a skill; it belongs under "
        "relevance.occupations",
    ),
)


@every_rule_of(outcomes)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(outcomes, outcomes.RULES.rules, OTHERS, monkeypatch) == []
