"""The words that all rooms share: severity, verdict, status, route and place. Imports nothing of mccheck."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple, TypeAlias


class Severity(StrEnum):
    """How severe a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Verdict(StrEnum):
    """How an element, or a group of elements, stands."""

    MET = "met"
    PARTIAL = "partial"
    GAP = "gap"
    NOT_STATED = "not_stated"
    NOT_APPLICABLE = "not_applicable"


class Status(StrEnum):
    """Whether a finding counts: only new ones do; known and suppressed ones are shown and counted apart."""

    NEW = "new"
    KNOWN = "known"
    SUPPRESSED = "suppressed"


# The steps to a fact in a descriptor: keys, and numbers of items from 0.
Route: TypeAlias = tuple[str | int, ...]


def route_text(route: Route) -> str:
    """A route as people write it: `assessment.methods[1].weight`."""
    text = ""
    for step in route:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text


def as_written(route: Route, moved: Mapping[Route, Route]) -> Route:
    """The route under which a fact stands in its file; `moved` has that by the one under which it is understood."""
    for length in range(len(route), 0, -1):
        if route[:length] in moved:
            return (*moved[route[:length]], *route[length:])
    return route


class Place(NamedTuple):
    """A stretch of a file: line and column from 1, counted in code points; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    def lower(self, lines: int) -> "Place":
        """The place so many lines further down."""
        return Place(self.line + lines, self.column, self.end_line + lines, self.end_column) if lines else self


START = Place(1, 1, 1, 1)
