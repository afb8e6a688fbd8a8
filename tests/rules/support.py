"""How the tests of rules speak: small facts in, the message out; and no objection of a module that none asks for."""

import ast
import inspect
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any, NamedTuple

import pytest

from mccheck.rules import BY_NAME, Rule
from mccheck.rules.rule import Objection
from mccheck.terms import Severity
from tests.support import judged


def example(facts: str) -> str:
    """A descriptor of some facts."""
    title = "" if re.search(r"^title:", facts, re.MULTILINE) else "title: Example\n"
    return f"mccheck: 1\n{title}{facts}\n"


class Objected(NamedTuple):
    """What a rule says of some facts, at which route and how gravely; by a profile of its own where one is named."""

    rule: str
    facts: str
    severity: Severity
    route: str
    message: str
    profile: str = ""


def every_rule_of(module: ModuleType) -> pytest.MarkDecorator:
    """Try a test with every rule of a module."""
    return pytest.mark.parametrize("rule", module.RULES.rules, ids=lambda rule: rule.name)


def each_of(others: Iterable[Objected]) -> pytest.MarkDecorator:
    """Try a test with each of some objections."""
    return pytest.mark.parametrize("one", others, ids=lambda one: f"{one.rule}: {one.message}")


def said_of_example(rule: Rule) -> tuple[Severity, str]:
    """What a rule says of its failing example: severity and message."""
    severity, _, message = _finding(rule, rule.failing, rule.profile)
    return severity, message


def told(one: Objected) -> tuple[Severity, str, str]:
    """The one finding of a rule on some facts: severity, route and message."""
    rule = BY_NAME[one.rule]
    return _finding(rule, one.facts, one.profile or rule.profile)


def _finding(rule: Rule, facts: str, profile: str | None) -> tuple[Severity, str, str]:
    """The one finding of a rule. The facts are judged, not refused."""
    descriptor = judged(example(facts), profile)
    assert descriptor.kind is not None, descriptor.findings
    (finding,) = (finding for finding in descriptor.findings if finding.rule == rule.name)
    return finding.severity, finding.route, finding.message


class Site(NamedTuple):
    """A stretch of the source of a rule that raises an objection, or hands on those of a function."""

    file: str
    first: int
    last: int


def left_out(
    module: ModuleType, rules: Iterable[Rule], others: Iterable[Objected], monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """The lines of a module at which a rule objects, or hands on an objection, and that raised no message told here.

    What is told are the failing examples of some rules, and others of their objections.
    """
    sites = list(_sites_of(module))
    assert sites
    raised: dict[Site, set[str]] = defaultdict(set)

    def recorded(message: str, *others: Any, **named: Any) -> Objection:
        frame: FrameType | None = inspect.currentframe()
        while frame is not None:
            for site in sites:
                if site.file == frame.f_code.co_filename and site.first <= frame.f_lineno <= site.last:
                    raised[site].add(message)
            frame = frame.f_back
        return Objection(message, *others, **named)

    for one in {module, *(inspect.getmodule(value) for value in vars(module).values())}:
        if one is not None and one.__name__ != Objection.__module__ and hasattr(one, "Objection"):
            monkeypatch.setattr(one, "Objection", recorded)  # also where a function stands that is handed on
    messages = {said_of_example(rule)[-1] for rule in rules} | {told(one)[-1] for one in others}
    return [f"{Path(site.file).name}, line {site.first}" for site in sites if not raised[site] & messages]


def _sites_of(module: ModuleType) -> Iterator[Site]:
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if not isinstance(node, ast.Yield | ast.YieldFrom) or node.value is None:
            continue
        if isinstance(node, ast.YieldFrom) or ast.unparse(node.value).startswith("Objection("):
            yield Site(inspect.getfile(module), node.lineno, node.end_lineno or node.lineno)
