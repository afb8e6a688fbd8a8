"""Judging: verdicts that are true, one cause told once, three answers kept apart. Each case once went wrong."""

from collections.abc import Iterator

import pytest

from mccheck.descriptor import Descriptor, parse
from mccheck.judging.asking import check, questions_of
from mccheck.rules import RULES
from mccheck.rules.profile import EU_2022
from mccheck.rules.routes import route
from mccheck.rules.rule import Objection, Ruling
from tests.support import COMPLETE, findings, judged, messages, names


def spoiled(old: str, new: str) -> str:
    """The complete descriptor with one part of it changed."""
    assert old in COMPLETE
    return COMPLETE.replace(old, new)


@pytest.mark.parametrize(
    ("facts", "element", "verdict"),
    [
        ("certificate: none", "learner", "gap"),
        ("certificate: none", "issue_date", "gap"),
        ("assessment: none", "assessment_type", "gap"),
        ("assessment: none", "valid_assessment", "gap"),
        ("information: none", "transparency", "gap"),
        ("information: none", "information_guidance", "gap"),
        ("participation: {forms: none}", "participation_form", "gap"),
        ("quality_assurance: {internal: none, external: none}", "quality_assurance", "gap"),
        ("level: none", "level", "gap"),
        ("level: {not_applicable: It is no qualification}", "level", "not_applicable"),
        ("level: {not_applicable: yes}", "level", "partial"),
        ("level: practitioner", "level", "partial"),
        ("prerequisites: []", "prerequisites", "met"),
        ("prerequisites:", "prerequisites", "not_stated"),
        ("awarded_by: {name: none, country: NO}", "awarding_body", "not_stated"),
        ("language: no\nawarded_by: {name: Fjord Technical College, country: NO}", "issuer_country", "met"),
        ("validity: 5 years", "issue_date", "not_stated"),
        ("issuing: pdf", "portability", "partial"),
        ("stackability: stand-alone", "stackability", "met"),
        ("workload: 1 to 2 days", "workload", "partial"),
        ("workload: {spread: Short courses}", "workload", "partial"),
        ("workload: 50", "workload", "partial"),
        ("workload: 28 hours", "workload", "met"),
        ("recognition: {employers: {text: In the region, limits: In towns only}}", "recognition", "partial"),
    ],
)
def test_verdicts(facts: str, element: str, verdict: str) -> None:
    assert judged(facts).elements[element] == verdict


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
        "certificate: {identifies_learner: nein}",
        "quality_assurance: {external: {answer: no, by: the agency}}",
        "learning_outcomes: '• Inspect a blade • Repair a blade'",
        "figures: [{total: 10}]",
        "figures: [{of: pages, total: 10}]",
    ],
)
def test_what_states_nothing_is_refused_and_not_passed(facts: str) -> None:
    assert judged(facts).kind is None


@pytest.mark.parametrize(
    ("workload", "rule"),
    [
        ("{hours: at least 100, ects: 1}", "hours-disagree-with-credits"),
        ("{hours: up to 10, ects: 3}", "hours-disagree-with-credits"),
        ("{hours: 0}", "workload-implausible"),
        ("{hours: up to 5000}", "volume-not-small"),
        ("{hours: {total: 20, theory: 10, practice: 12}}", "hours-do-not-add-up"),
    ],
)
def test_workloads_that_cannot_be(workload: str, rule: str) -> None:
    assert rule in names(f"workload: {workload}")


@pytest.mark.parametrize(
    "workload",
    [
        "{hours: 25 to 30, ects: 1}",
        "{hours: 60, ects: 2}",
        "{hours: 1 to 900, ects: 1 to 30}",
        "{hours: at least 10, ects: 1}",
    ],
)
def test_workloads_that_agree(workload: str) -> None:
    assert "hours-disagree-with-credits" not in names(f"workload: {workload}")
    assert judged(f"workload: {workload}").elements["workload"] == "met"


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


def test_an_own_figure_inherits_no_other_that_hangs_together_with_it() -> None:
    text = """
kind: catalogue
workload: {hours: {theory: 10, practice: 14}, ects: 4}
validity: {years: 5, renewal: A course}
level: {eqf: 6, national: {framework: NFQ, level: 8}}
credentials:
  - {id: a, title: A, workload: {hours: 50}, validity: {unlimited: yes}, level: {eqf: 7}}
"""
    together = """
workload: {hours: {total: 50, theory: 10, practice: 14}, ects: 4}
validity: {years: 5, renewal: A course, unlimited: yes}
level: {eqf: 7, national: {framework: NFQ, level: 8}}
"""
    unwanted = {
        "hours-do-not-add-up",
        "hours-disagree-with-credits",
        "level-disagrees-with-national-level",
        "validity-disagrees-with-renewal",
    }
    assert names(together) >= unwanted
    assert not names(text) & unwanted


def test_a_pathway_says_how_long_it_takes_as_a_whole() -> None:
    text = """
kind: pathway
workload: {hours: 100}
credentials: [{id: a, title: A, workload: {hours: 20}}, {id: b, title: B, workload: {hours: 30}}]
"""
    assert messages(text, "total-disagrees-with-members") == [
        "the pathway is said to take 100 hours; its members add up to 50"
    ]


MEMBERS = "credentials: [{id: a, title: A}, {id: b, title: B}, {id: c, title: C}]\n"


@pytest.mark.parametrize(
    ("shared", "rule"),
    [
        ("quality_assurance: {trainers: {pedagogy: no}}", "trainer-pedagogy-not-required"),
        ("stackability: {builds_on: [nowhere]}", "builds-on-unresolved"),
        ("issuing: {formats: [pdf]}", "paper-or-pdf-only"),
        ("level: {eqf: 8, national: {framework: NFQ, level: 8}}", "level-disagrees-with-national-level"),
    ],
)
def test_what_members_inherit_is_one_finding_at_its_place(shared: str, rule: str) -> None:
    text = f"kind: catalogue\n{shared}\n{MEMBERS}"
    told = [finding.rule for finding in findings(text) if finding.line == 3]
    assert [name for name in told if not name.endswith("-not-stated")] == [rule]


def test_what_members_alias_is_one_finding() -> None:
    text = """
kind: catalogue
credentials:
  - {id: a, title: A, issuing: &x {formats: [pdf]}}
  - {id: b, title: B, issuing: *x}
"""
    assert len(findings(text, "paper-or-pdf-only")) == 1
    merged = """
kind: catalogue
credentials:
  - &a {id: a, title: A, issuing: {formats: [pdf]}}
  - {<<: *a, id: b, title: B}
"""
    (finding,) = findings(merged, "paper-or-pdf-only")
    assert finding.credentials == ("a", "b")


def test_what_all_members_leave_unsaid_is_one_finding() -> None:
    told = findings(f"kind: catalogue\ntitle: Whole\n{MEMBERS}", "need-not-stated")
    assert len(told) == 1
    assert told[0].credential is None
    assert told[0].credentials == ("a", "b", "c")


def test_one_misspelt_reference_is_one_finding() -> None:
    text = spoiled("of: [inspect, repair]", "of: [inspekt, repair]")
    assert names(text) == {"assessment-of-unknown-outcome"}


def test_contact_hours_are_told_once() -> None:
    workload = "hours: 24, ects: 3"
    assert "hours-disagree-with-credits" in names(f"workload: {{{workload}}}")
    told = names(f"workload: {{{workload}, contact_hours_only: yes}}")
    assert {"hours-disagree-with-credits", "contact-hours-alone"} & told == {"contact-hours-alone"}


def test_the_first_step_of_a_path_is_stackable() -> None:
    text = """
kind: pathway
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair, stackability: {builds_on: [basics]}}
"""
    assert "stackability-not-stated" not in names(text)
    assert "stackability-not-stated" in names(text.replace(", stackability: {builds_on: [basics]}", ""))


def test_a_path_may_recommend_in_a_circle_but_not_require() -> None:
    text = """
kind: pathway
credentials:
  - {id: a, title: A, stackability: {builds_on: [{id: b, optional: yes}]}}
  - {id: b, title: B, stackability: {builds_on: [a]}}
"""
    assert "builds-on-in-a-circle" not in names(text)
    assert "builds-on-in-a-circle" in names(text.replace(", optional: yes", ""))


def test_a_long_circle_is_told_shortly() -> None:
    members = "".join(
        f"  - {{id: m{n}, title: M{n}, stackability: {{builds_on: [m{(n + 1) % 1000}]}}}}\n" for n in range(1000)
    )
    (message,) = messages(f"kind: pathway\ncredentials:\n{members}", "builds-on-in-a-circle")
    assert len(message) < 200


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Repair blades in the field", "Repair blades in the field!", True),
        ("Inspect a rotor blade and grade its damage", "Inspect the rotor blade, and grade its damage", True),
        ("Translate from Finnish into English", "Translate from English into Finnish", False),
        ("Inspect a blade", "Explain how resins cure under heat", False),
    ],
)
def test_near_copies(one: str, other: str, alike: bool) -> None:
    text = f"""
kind: catalogue
credentials:
  - {{id: a, title: A, learning_outcomes: ["{one}"]}}
  - {{id: b, title: B, learning_outcomes: ["{other}"]}}
"""
    assert ("outcomes-nearly-the-same" in names(text)) is alike


@pytest.mark.parametrize(
    "methods", ["[quiz]", "[quiz, level of attendance]", "[self-assessment]", "[written examination]"]
)
def test_methods_that_show_no_skill(methods: str) -> None:
    facts = f"learning_outcomes: [{{text: Repair a blade, kind: skill}}]\nassessment: {{methods: {methods}}}\n"
    assert "method-cannot-show-outcome" in names(facts)


def test_supervision_that_is_not_told_in_full_is_no_fault() -> None:
    facts = "assessment: {methods: [{type: quiz, supervision: supervised}, {type: project, supervision: unsupervised}]}"
    assert "identity-not-checked" not in names(facts)
    assert "identity-not-checked" in {question.rule for question in judged(facts).open_questions}


@pytest.mark.parametrize(
    "outcome", ["Understand resins", "Students will be able to understand resins", "Knowledge of resins"]
)
def test_verbs_that_cannot_be_observed(outcome: str) -> None:
    assert "outcome-not-observable" in names(f"learning_outcomes: [{outcome}]")


def test_verbs_of_the_language_of_the_learning() -> None:
    assert "outcome-not-observable" in names("language: fi\nlearning_outcomes: [Ymmärtää hartsit]")
    assert "outcome-not-observable" in names("learning_outcomes: [{text: {en: Know hur man gör}}]")
    assert "outcome-not-observable" not in names("learning_outcomes: [{text: {sv: Know hur man gör}}]")


@pytest.mark.parametrize(
    ("country", "region", "fits"),
    [("ES", "ES-CT", True), ("ES", "es-ct", True), ("FR", "FRK", True), ("PT", "ES-CT", False), ("PT", "ES51", False),
     ("ES", "Catalonia", True), ("FI", "Uusimaa", True)],
)  # fmt: skip
def test_regions(country: str, region: str, fits: bool) -> None:
    text = f"awarded_by: {{name: A, country: {country}, region: {region}}}"
    assert ("region-outside-country" not in names(text)) is fits


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("assessment: {methods: [{type: ", "http://data.europa.eu/snb/assessment/6a4db9f11d}]}"),
        ("assessment: {methods: [{type: ", "https://data.europa.eu/snb/assessment/6a4db9f11d}]}"),
        ("participation: ", "http://data.europa.eu/snb/learning-assessment/920fbb3cbe"),
        ("isced_f: ", "http://data.europa.eu/snb/isced-f/0716"),
        ("language: ", "http://publications.europa.eu/resource/authority/language/FIN"),
        ("learning_outcomes: [{text: Do it, kind: ", "http://data.europa.eu/snb/skill-type/skill}]"),
    ],
)
def test_values_of_eu_lists_by_their_uri(key: str, value: str) -> None:
    assert judged(key + value).kind == "credential"


def test_the_country_by_its_uri_and_name() -> None:
    for country in ("http://publications.europa.eu/resource/authority/country/NOR", "Norway", "NOR", "NO", "EL", "UK"):
        assert "country-unknown" not in names(f"awarded_by: {{name: A, country: {country}}}")
    assert messages("awarded_by: {name: A, country: Norwy}", "country-unknown") == [
        "“Norwy” is not a recognised country; did you mean NO, Norway?"
    ]


def test_a_rule_that_returns_its_objection_is_a_bug_and_no_consent() -> None:
    def returns(*_: object) -> Iterator[Ruling]:
        return Objection("always", route("title"))  # type: ignore[return-value]

    rule = RULES[0]._replace(check=returns)
    descriptor = parse({"mccheck": "1", "title": "A"})
    assert isinstance(descriptor, Descriptor)
    with pytest.raises(TypeError, match="a rule yields rulings"):
        check(descriptor, EU_2022, questions_of((rule,)))
