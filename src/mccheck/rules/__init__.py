"""The rules, one module for each group of elements."""

from mccheck.rules import (
    addresses,
    assessment_type,
    bounds,
    certificate,
    collections,
    durations,
    fields,
    figures,
    grade,
    identity,
    independence,
    information,
    issuance,
    learners,
    level,
    likeness,
    links,
    member_levels,
    methods,
    outcomes,
    participation,
    parts,
    quality,
    recognition,
    relevance,
    shortfall,
    stackability,
    supervision,
    valid_assessment,
    validity,
    workload,
    years,
)
from mccheck.rules.rule import Rule

RULES: tuple[Rule, ...] = tuple(
    rule
    for module in (
        identity,
        certificate,
        validity,
        outcomes,
        level,
        relevance,
        workload,
        durations,
        parts,
        participation,
        assessment_type,
        valid_assessment,
        methods,
        supervision,
        grade,
        quality,
        learners,
        stackability,
        recognition,
        independence,
        issuance,
        information,
        fields,
        addresses,
        years,
        shortfall,
        bounds,
        collections,
        links,
        figures,
        likeness,
        member_levels,
    )
    for rule in module.RULES.rules
)

BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}

__all__ = ["BY_NAME", "RULES", "Rule"]
