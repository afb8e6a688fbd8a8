"""The rules about stackability and pathways."""

import pytest

from mccheck.rules import Rule, stackability
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import findings, judged, messages, names


def test_the_first_step_of_a_path_is_stackable() -> None:
    text = """
kind: pathway
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair, stackability: {builds_on: [basics]}}
"""
    assert "stackability-not-stated" not in names(text)
    assert "stackability-not-stated" in names(text.replace(", stackability: {builds_on: [basics]}", ""))


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ("stackability: yes", "partial"),
        ("stackability: {builds_on: [Blade basics]}", "partial"),
        ("stackability: {builds_on: [{title: Blade basics, optional: yes}]}", "partial"),
        ("stackability: stand-alone", "met"),
        ("stackability: stackable", "met"),
        ("stackability: stand-alone and stackable", "met"),
        ("stackability: {stand_alone: yes, stacks_into: [Rotor technician]}", "met"),
        ("stackability: {builds_on: [Blade basics], stacks_into: [Rotor technician]}", "met"),
        ("stackability: {stacks_into: none}", "met"),
        ("stackability: none", "met"),
        ("stackability: {credit_transfer: Counts towards the diploma}", "not_stated"),
        ("stackability: {builds_on: none}", "not_stated"),
    ],
)
def test_whether_the_option_is_answered(facts: str, verdict: str) -> None:
    assert judged(facts).elements["stackability"] == verdict


def test_a_step_after_another_member_is_an_answer() -> None:
    text = """
kind: pathway
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair, stackability: {builds_on: [Basics]}}
  - {id: height, title: At height, prerequisites: [repair]}
"""
    assert [finding.credentials for finding in findings(text, "stackability-not-stated")] == [("height",)]
    misspelt = text.replace("builds_on: [Basics]", "builds_on: [basisc]")  # one cause is one finding
    assert "builds-on-unresolved" in names(misspelt)
    assert ("repair",) not in [finding.credentials for finding in findings(misspelt, "stackability-not-stated")]


@pytest.mark.parametrize(
    "facts",
    [
        "stackability: {builds_on: [{title: Diploma, optional: yes}], stacks_into: [Diploma]}",
        "stackability: {builds_on: [Basics], stacks_into: [Diploma]}",
        "title: Rotor technician\nid: rotor\nstackability: {stacks_into: [Rotor technician (diploma)]}",
        "workload: {ects: 5}\nstackability: {stacks_into: [{title: Diploma, credits: 3}, {title: Master, credits: 5}]}",
        "workload: {ects: 1 to 30}\nstackability: {stacks_into: [{title: Diploma, credits: 30}]}",
        "workload: {ects: at least 5}\nstackability: {stacks_into: [{title: Diploma, credits: 10}]}",
        "workload: {ects: none, credits: 20 UK credits}\nstackability: {stacks_into: [{title: Diploma, credits: 10}]}",
        "workload: {ects: about 5}\nstackability: {stacks_into: [{title: Diploma, credits: 5.4}]}",
        "workload: {hours: 140}\nstackability: {stacks_into: [{title: Diploma, credits: 5}]}",
        "workload: {ects: none}\nstackability: {stacks_into: [{title: Diploma, credits: 0}]}",
        "prerequisites: none\nstackability: {builds_on: [{title: Basics, optional: yes}]}",
        "prerequisites: [Two years of practice]\nstackability: {builds_on: [Basics]}",
    ],
)
def test_links_that_agree(facts: str) -> None:
    unwanted = {
        "stacks-into-what-it-builds-on",
        "builds-on-itself",
        "more-credit-counts-than-earned",
        "prerequisites-disagree-with-links",
        "stackability-contradicts-itself",
    }
    assert not names(facts) & unwanted


def test_credit_that_stacks_though_none_is_earned() -> None:
    facts = "workload: {hours: 30, ects: none}\nstackability: {stacks_into: [{title: Diploma, credits: 1}]}"
    assert messages(facts, "more-credit-counts-than-earned") == [
        "credits are to count towards Diploma (1), yet no ECTS credits are earned"
    ]


def test_credit_of_a_whole_pathway_is_not_held_against_its_members() -> None:
    text = """
kind: pathway
stackability: {stacks_into: [{title: Diploma, credits: 10}]}
credentials:
  - {id: a, title: A, workload: {ects: 5}}
  - {id: b, title: B, workload: {ects: 5}, stackability: {credit_transfer: In full}}
"""
    assert "more-credit-counts-than-earned" not in names(text)


def test_prerequisites_that_all_inherit_are_one_finding() -> None:
    text = """
kind: pathway
prerequisites: none
credentials:
  - {id: a, title: A}
  - {id: b, title: B, stackability: {builds_on: [a]}}
  - {id: c, title: C, stackability: {builds_on: [b]}}
"""
    (told,) = findings(text, "prerequisites-disagree-with-links")
    assert (told.credentials, told.line) == (("b", "c"), 4)


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "prerequisites-disagree-with-links": (
        "nothing is said to be needed to enrol, yet Blade basics has to be finished first"
    ),
    "stackability-contradicts-itself": "the credential is said to stand alone, yet it requires Rotor technician first",
    "stacks-into-what-it-builds-on": (
        "Diploma is to be finished before this credential, and is also what it counts towards"
    ),
    "builds-on-itself": "the credential is said to build on itself",
    "more-credit-counts-than-earned": "credits are to count towards Rotor technician (10), yet only 5 are earned",
    "stackability-target-not-named": (
        "the credential is said to be stackable, but what it builds on or stacks into is not stated"
    ),
    "learning-pathways-not-stated": (
        "the source says that there is no partial certification, credit transfer or recognition of prior learning"
    ),
    "parts-not-certified": "parts of the credential are not certified on their own",
    "credit-not-transferable": "credit is not transferred elsewhere",
    "prior-learning-not-recognised": "learning from elsewhere cannot be assessed for the credential",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "prerequisites-not-stated",
        "prerequisites: yes",
        Severity.WARNING,
        "prerequisites",
        "there are said to be prerequisites, but not which",
    ),
    Objected(
        "stackability-contradicts-itself",
        "stackability: {stand_alone: no, stacks_into: none}",
        Severity.ERROR,
        "stackability.stand_alone",
        "the credential is said not to stand alone, yet it neither stacks into nor builds on anything",
    ),
    Objected(
        "stackability-not-stated",
        "stackability: {builds_on: [Blade basics]}",
        Severity.WARNING,
        "stackability",
        "what comes before the credential is stated, but not whether it stands alone or builds towards another",
    ),
    Objected(
        "stackability-not-stated",
        "stackability: yes",
        Severity.WARNING,
        "stackability",
        "the credential is said to be stackable, but neither whether it stands alone nor towards what it builds",
    ),
    Objected(
        "stackability-contradicts-itself",
        "stackability: {stand_alone: yes, stacks_into: [Rotor technician]}",
        Severity.NOTE,
        "stackability.stand_alone",
        "does the credential stand alone, and also count towards Rotor technician? Both at once are possible",
    ),
    Objected(
        "builds-on-itself",
        "title: Rotor technician\nstackability: {stacks_into: [Rotor technician]}",
        Severity.NOTE,
        "stackability.stacks_into[0]",
        "does “Rotor technician” mean another credential of the same title?",
    ),
)


@every_rule_of(stackability)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(stackability, stackability.RULES.rules, OTHERS, monkeypatch) == []
