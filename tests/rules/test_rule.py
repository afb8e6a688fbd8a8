"""Every rule: its two examples, its name, its text, its routes."""

import re
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from pkgutil import iter_modules

import pytest

import mccheck.rules
from mccheck.recommendation import ELEMENTS
from mccheck.rules import BY_NAME, RULES, Rule
from mccheck.rules.route_check import wrong_routes
from mccheck.rules.routes import route
from mccheck.terms import Severity
from tests.support import judged, names, report_on

EVERY_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


def example(facts: str) -> str:
    title = "" if re.search(r"^title:", facts, re.MULTILINE) else "title: Example\n"
    return f"mccheck: 1\n{title}{facts}\n"


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


def test_a_rule_that_crashes_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """No blanket handling inside: a bug must reach the command line, which calls it by its name."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("mccheck.judging.judge.check", broken)
    with pytest.raises(ZeroDivisionError):
        report_on("mccheck: 1\ntitle: Example\n")


@pytest.mark.parametrize("module", [module.name for module in iter_modules(mccheck.rules.__path__)])
def test_every_route_leads_to_a_key(module: str) -> None:
    assert wrong_routes(import_module(f"mccheck.rules.{module}")) == []


WRONG_ROUTES = {
    'route("assessment.methds")': "there is no “assessment.methds” in a descriptor; did you mean “assessment.methods”?",
    'route("assessment[].grade", 0)': "there is no “assessment[].grade” in a descriptor",
    'route("workload.hours[]", 0)': "there is no “workload.hours[]” in a descriptor",
    'route("assessment.methods[].of[]", 0)': "“assessment.methods[].of[]” has 2 holes for 1 numbers",
    'route("title", 0)': "“title” has 0 holes for 1 numbers",
    'route(f"workload.{kind}")': "cannot be checked: write its path in one text, and each number of an item",
    'route("awarded_by[]", *items)': "cannot be checked: write its path in one text, and each number of an item",
    'Objection("It is so", ("title",))': "('title',) is a tuple of keys: write route(“…”)",
    'Objection("It is so", route=(*above, "title"))': "(*above, 'title') is a tuple of keys: write route(“…”)",
    'rules.FactRoute(("title",))': "('title',) is a tuple of keys: write route(“…”)",
}


@pytest.mark.parametrize(("written", "fault"), WRONG_ROUTES.items(), ids=WRONG_ROUTES)
def test_a_wrong_route_is_found(written: str, fault: str, tmp_path: Path) -> None:
    """Also in a branch that nothing reaches, in the module of whoever writes rules."""
    path = tmp_path / "wind_rules.py"
    path.write_text(f"def check(kind, items, above):\n    if False:\n        yield {written}\n", encoding="utf-8")
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    (found,) = wrong_routes(module_from_spec(spec))
    assert found.startswith("wind_rules, line 3: ")
    assert fault in found


def test_a_route_has_a_number_for_each_hole() -> None:
    assert route("title") == ("title",)
    assert route("assessment.methods[].of[]", 1, 0) == ("assessment", "methods", 1, "of", 0)
    for items in ((), (1,), (1, 0, 0)):
        with pytest.raises(ValueError, match="2 holes"):
            route("assessment.methods[].of[]", *items)
