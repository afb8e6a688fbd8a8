"""Every rule: its two examples, its name, its text."""

import re
from importlib import import_module
from pkgutil import iter_modules

import pytest

import mccheck.rules
from mccheck.recommendation import ELEMENTS
from mccheck.rules import BY_NAME, RULES, Rule
from mccheck.terms import Severity
from tests.rules.support import example
from tests.support import judged, names

EVERY_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


@EVERY_RULE
def test_passing_example_is_judged_and_passes(rule: Rule) -> None:
    descriptor = judged(example(rule.passing), rule.profile)
    assert descriptor.kind is not None, descriptor.findings
    assert rule.name not in {finding.rule for finding in descriptor.findings}
    assert rule.name not in {question.rule for question in descriptor.open_questions}


@EVERY_RULE
def test_failing_example_is_found(rule: Rule) -> None:
    findings = judged(example(rule.failing), rule.profile).findings
    found = [finding for finding in findings if finding.rule == rule.name]
    assert found
    assert {finding.element for finding in found} == {rule.element}
    assert all(finding.line >= 1 and finding.column >= 1 for finding in found)


def test_silence_is_never_a_fault_of_its_own() -> None:
    """On a descriptor with nothing but a title, those rules speak that say what is missing, and no others."""
    answered = {"title-not-stated"}
    not_asked = {"issuer-country-not-stated", "legal-identity-not-checkable"}  # nobody awards it
    not_asked |= {"ects-not-stated", "supervision-not-stated"}  # they need the workload, and the type of assessment
    assert names("title: Example") == {rule.name for rule in RULES if rule.if_silent} - answered - not_asked


@EVERY_RULE
def test_texts_are_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.element in {element.id for element in ELEMENTS}
    assert rule.question.endswith("?")
    assert rule.why.endswith((".", ")"))
    assert rule.remedy.endswith(".")
    assert "CELEX 32022H0627(02)" in rule.citation
    assert all(needed in BY_NAME for needed in rule.needs)
    assert (rule.check is None) is not (rule.check_collection is None)
    for line in rule.passing.splitlines():
        assert len(line) <= 76, "the snippet must fit on a terminal"


def test_names_are_unique_and_say_the_fault() -> None:
    assert len(BY_NAME) == len(RULES)
    assert not [name for name in BY_NAME if name.startswith(("no-missing", "check-"))]


def test_every_element_is_judged_by_a_rule() -> None:
    assert {rule.element for rule in RULES} == {element.id for element in ELEMENTS}


def test_severity_claims_no_more_than_the_element() -> None:
    """An optional element that is missing is a note; only what is mandatory can be an error of silence."""
    for element in ELEMENTS:
        for rule in RULES:
            if rule.element == element.id and rule.if_silent:
                if element.modality == "optional":
                    assert rule.severity is Severity.NOTE
                elif element.annex == "II":
                    assert rule.severity is Severity.WARNING


def test_every_module_of_rules_has_all_its_objections_told() -> None:
    """As `tests/rules/support.py` helps to tell them: a new module must not slip through."""
    for module in iter_modules(mccheck.rules.__path__):
        if hasattr(import_module(f"mccheck.rules.{module.name}"), "RULES"):
            tests = import_module(f"tests.rules.test_{module.name}")
            assert hasattr(tests, "test_every_objection_is_raised_here"), f"{tests.__name__}: see test_workload.py"
