"""Routes as authors see them: `assessment.methods[].of[]`, where each `[]` is a hole for the number of an item."""

from functools import cache
from typing import NewType

from mccheck.descriptor import Credential
from mccheck.terms import Route

# A route that leads to a fact: made by `route`, whose paths `wrong_routes` holds to the models of the descriptor; or
# from the models themselves. A tuple that is written out is none, so that no type checker lets a misspelt one through.
FactRoute = NewType("FactRoute", Route)


def route(path: str, *items: int) -> FactRoute:
    """The route of a path, with the number of an item for each of its holes: `route("awarded_by[].country", 0)`."""
    steps, holes = _parsed(path)
    if len(items) != holes:
        raise ValueError(f"“{path}” has {holes} holes for {len(items)} numbers")
    if not holes:
        return steps
    numbers = iter(items)
    return FactRoute(tuple(next(numbers) if step == _HOLE else step for step in steps))


def fact_at(credential: Credential, fact: FactRoute) -> object:
    """The fact to which a route without items leads; None where it is not stated, or where nothing stands above it."""
    found: object = credential
    for step in fact:
        if found is None:
            return None
        found = getattr(found, str(step))
    return found


_HOLE = "[]"


@cache
def _parsed(path: str) -> tuple[FactRoute, int]:
    """The steps of a path, among them its holes, and how many holes there are."""
    steps = path.replace(_HOLE, f".{_HOLE}").split(".")
    return FactRoute(tuple(steps)), steps.count(_HOLE)
