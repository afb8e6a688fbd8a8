"""Rules of other Python packages, found by the entry point `mccheck.rules`."""

import sys
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from mccheck.rules import BY_NAME, RULES, Rule
from mccheck.rules.rule import Registry

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "mccheck.rules"


class WrongPlugin(Exception):  # noqa: N818 - says what the package is
    """A package offers rules in a way that mccheck cannot use."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """The rules of mccheck, then those of other packages in the order of their names.

    Raises WrongPlugin where an entry point cannot be loaded or is no Registry, or the name of a rule is taken.
    """
    if not _may_be_offered():
        return RULES
    from importlib.metadata import entry_points  # noqa: PLC0415 - it takes longer than checking a file

    rules = list(RULES)
    taken = set(BY_NAME)
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        registry = _loaded(point)
        if not isinstance(registry, Registry):
            raise WrongPlugin(f"the entry point {point.name} of {GROUP} is not a Registry of rules: {point.value}")
        for rule in registry.rules:
            if rule.name in taken:
                raise WrongPlugin(f"the rule {rule.name} of {point.value} has a name that is already taken")
            taken.add(rule.name)
            rules.append(rule)
    return tuple(rules)


def _loaded(point: "EntryPoint") -> object:
    try:
        return point.load()
    except Exception as error:
        what = f"{type(error).__name__}: {error}"
        raise WrongPlugin(f"the entry point {point.name} of {GROUP} cannot be loaded: {what}") from error


def _may_be_offered() -> bool:
    """Whether any installed package speaks of the entry point, as far as that shows without importlib.metadata."""
    try:
        for entry in map(Path, sys.path):
            if entry.is_file() or entry.suffix == ".egg":  # an archive, which only importlib.metadata opens
                return True
            for points in chain(entry.glob("*.dist-info/entry_points.txt"), entry.glob("*.egg-info/entry_points.txt")):
                if GROUP.encode() in points.read_bytes():
                    return True
    except OSError:
        return True
    return False
