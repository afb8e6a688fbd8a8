"""Which rules are asked, and how grave they are: choices by rule, element or group, one on top of the other."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mccheck.recommendation import ELEMENTS, GROUPS, group_of
from mccheck.rules import RULES, Rule
from mccheck.terms import Severity

OFF = "off"


class Choice(NamedTuple):
    """One choice of rules. `select` leaves only what it names; None leaves all. `severity` may be `off`.

    Names are those of rules, elements or groups. What is said of a rule counts more than what is said of its element,
    and that more than what is said of its group.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = {}


def selectors(rules: Iterable[Rule] = RULES) -> list[str]:
    """Every name by which rules can be chosen."""
    return [*(rule.name for rule in rules), *(item.id for item in ELEMENTS), *(item.id for item in GROUPS)]


def _names(rule: Rule) -> tuple[str, str, str]:
    """The names by which a rule is chosen, the most telling first. An element may have the name of its group."""
    return rule.name, rule.element, group_of(rule.element).id


def choose(rules: Iterable[Rule], choices: Iterable[Choice]) -> tuple[Rule, ...]:
    """The rules that remain after all choices, with the severities that these give them."""
    chosen = list(rules)
    for choice in choices:
        if choice.select is None and not choice.ignore and not choice.severity:
            continue  # as most are
        if choice.select is not None:
            chosen = [rule for rule in chosen if set(_names(rule)) & set(choice.select)]
        kept = []
        for rule in chosen:
            severity = next((choice.severity[name] for name in _names(rule) if name in choice.severity), None)
            if severity == OFF or set(_names(rule)) & set(choice.ignore):
                continue
            kept.append(rule if severity is None else rule._replace(severity=Severity(severity), forced=True))
        chosen = kept
    return tuple(chosen)
