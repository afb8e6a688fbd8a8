"""The rules, one module for each group of elements."""

from mccheck.rules import (
    assessment,
    bounds,
    collections,
    durations,
    figures,
    identity,
    information,
    issuance,
    level,
    likeness,
    outcomes,
    participation,
    parts,
    quality,
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
        durations,
        parts,
        participation,
        assessment,
        quality,
        stackability,
        issuance,
        information,
        shortfall,
        bounds,
        collections,
        figures,
        likeness,
    )
    for rule in module.RULES.rules
)

BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}

__all__ = ["BY_NAME", "RULES", "Rule"]
