"""The rules, one module for each group of elements."""

from mccheck.rules import (
    assessment,
    bounds,
    collections,
    figures,
    identity,
    independence,
    information,
    issuance,
    learners,
    level,
    likeness,
    links,
    outcomes,
    quality,
    recognition,
    relevance,
    shortfall,
    stackability,
    workload,
)
from mccheck.rules.rule import Rule

RULES: tuple[Rule, ...] = tuple(
    rule
    for module in (
        identity,
        outcomes,
        level,
        relevance,
        workload,
        assessment,
        quality,
        learners,
        stackability,
        recognition,
        independence,
        issuance,
        information,
        shortfall,
        bounds,
        collections,
        links,
        figures,
        likeness,
    )
    for rule in module.RULES.rules
)

BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}

__all__ = ["BY_NAME", "RULES", "Rule"]
