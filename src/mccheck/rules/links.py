"""Links between the members of a collection: do they lead somewhere, and can they be followed?

One graph over what members build on, stack into, and name among their prerequisites.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from mccheck.descriptor import Descriptor, Member
from mccheck.descriptor.links import named_by, target
from mccheck.descriptor.stackability import Link, Stackability
from mccheck.rules.routes import FactRoute, route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Route, Severity
from mccheck.vocabulary.slips import candidates

RULES = Registry()
_MOST_NAMES = 500  # among which a near miss is sought
_MOST_STEPS = 8  # of a circle that are named
_MOST_CIRCLES = 5  # that are told


# Links that lead nowhere.


class _Placed(NamedTuple):
    """A link, and where it stands: with the member, or with what all of them share."""

    link: Link
    where: FactRoute


def _links(
    descriptor: Descriptor, key: FactRoute, links_of: Callable[[Stackability], Sequence[Link] | None]
) -> Iterator[_Placed]:
    """The links under a key: those that all members share, then those of each member."""
    holders: list[tuple[Route, Stackability | None]] = [((), descriptor.stackability)]
    for index, credential in enumerate(descriptor.credentials or ()):
        holders.append((("credentials", index), credential.stackability))
    for above, stackability in holders:
        for position, link in enumerate(links_of(stackability) or () if stackability else ()):
            yield _Placed(link, FactRoute((*above, *key, position)))


def _unresolved(links: Iterable[_Placed], members: list[Member], *, inside: bool) -> Iterator[Ruling]:
    """Object to links that were meant for a member, and lead to none.

    An id is meant for one where links of that kind lead `inside` by themselves, or where a member has nearly that id;
    otherwise it is asked about, for it may be that of a credential elsewhere.
    """
    ids = [member.credential.id for member in members[:_MOST_NAMES] if member.credential.id]
    titles = [member.credential.title.text for member in members[:_MOST_NAMES] if member.credential.title]
    asked = False
    for link, where in links:
        if not (link.id or link.title):
            continue
        asked = True
        if target(link, members[0].names) is not None:
            continue
        slips = candidates(link.name, [*ids, *titles])
        if link.id and not link.title and (slips or inside):
            near = slips or get_close_matches(link.id, [*ids, *titles], n=1)
            hint = f"; did you mean “{near[0]}”?" if near else ""
            yield Objection(f"no member of the collection has the id “{link.id}”{hint}", where)
        elif slips:
            message = f"“{link.name}” is no member of the collection; did you mean “{slips[0]}”?"
            yield Objection(message, where, severity=Severity.NOTE)
        elif not link.title:
            message = f"“{link.id}” is no member of the collection; of a credential elsewhere, write {{title: …}}"
            yield Objection(message, where, severity=Severity.NOTE)
    if not asked:
        yield SKIPPED


@RULES.collection_rule(
    "builds-on-unresolved",
    element="stackability",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Do the members that others build on exist?",
    why="A step to a member that does not exist breaks the pathway.",
    remedy="Correct the id, or write {title: …} for a credential outside the collection.",
    passing="""
kind: pathway
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair, stackability: {builds_on: [basics]}}
""",
    failing="""
kind: pathway
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair, stackability: {builds_on: [basic]}}
""",
)
def builds_on_unresolved(descriptor: Descriptor, members: list[Member], __: Context) -> Iterator[Ruling]:
    links = _links(descriptor, route("stackability.builds_on"), lambda stackability: stackability.builds_on)
    yield from _unresolved(links, members, inside=True)


@RULES.collection_rule(
    "stacks-into-unresolved",
    element="stackability",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Do the members that others stack into exist?",
    why="A step to a member that does not exist breaks the pathway.",
    remedy="Correct the id, or write {title: …} for a credential outside the collection.",
    passing="""
kind: pathway
credentials:
  - {id: basics, title: Basics, stackability: {stacks_into: [repair]}}
  - {id: repair, title: Repair}
""",
    failing="""
kind: pathway
credentials:
  - {id: basics, title: Basics, stackability: {stacks_into: [repiar]}}
  - {id: repair, title: Repair}
""",
)
def stacks_into_unresolved(descriptor: Descriptor, members: list[Member], __: Context) -> Iterator[Ruling]:
    links = _links(descriptor, route("stackability.stacks_into"), lambda stackability: stackability.stacks_into)
    yield from _unresolved(links, members, inside=False)


@RULES.collection_rule(
    "prerequisite-unresolved",
    element="prerequisites",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Do the members that stand among the prerequisites of others exist?",
    why="A prerequisite that only looks like a member leaves learners without the step that they need.",
    remedy="Correct the id, or say in words what is needed.",
    passing="""
kind: pathway
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair, prerequisites: [basics]}
""",
    failing="""
kind: pathway
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair, prerequisites: [basisc]}
""",
)
def prerequisite_unresolved(descriptor: Descriptor, members: list[Member], __: Context) -> Iterator[Ruling]:
    ids = [member.credential.id for member in members[:_MOST_NAMES] if member.credential.id]
    items = [
        (item, route("credentials[].prerequisites.items[]", index, position))
        for index, credential in enumerate(descriptor.credentials or ())
        for position, item in enumerate(credential.prerequisites.items or () if credential.prerequisites else ())
    ]
    if not items:
        yield SKIPPED
    for item, where in items:
        if named_by(item, members[0].names) is None and (near := candidates(item, ids)):
            yield Objection(f"“{item}” is no member of the collection; did you mean “{near[0]}”?", where)


# Circles.


class _Step(NamedTuple):
    """That one member comes before another: because the other `requires` it, or because it counts towards the other."""

    before: int
    after: int
    requires: bool
    where: FactRoute


def _steps(members: list[Member]) -> list[_Step]:
    """Every step between members, those to themselves and those that are only recommended left out."""
    return [step for step in _all_steps(members) if step.before != step.after]


def _all_steps(members: list[Member]) -> Iterator[_Step]:
    for index, member in enumerate(members):
        names, credential = member.names, member.credential
        if credential.stackability is not None:
            for link in credential.stackability.builds_on or ():
                if not link.optional and (found := target(link, names)) is not None:
                    yield _Step(found, index, requires=True, where=route("credentials[].stackability.builds_on", index))
            for link in credential.stackability.stacks_into or ():
                if not link.optional and (found := target(link, names)) is not None:
                    yield _Step(
                        index, found, requires=False, where=route("credentials[].stackability.stacks_into", index)
                    )
        for item in credential.prerequisites.items or () if credential.prerequisites else ():
            if (found := named_by(item, names)) is not None:
                yield _Step(found, index, requires=True, where=route("credentials[].prerequisites", index))


@RULES.collection_rule(
    "builds-on-in-a-circle",
    element="stackability",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Can the pathway be followed without going in a circle?",
    why="If two credentials each require the other first, nobody can start.",
    remedy="Delete one of the steps in the circle.",
    passing="""
kind: pathway
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair, stackability: {builds_on: [basics]}}
""",
    failing="""
kind: pathway
credentials:
  - {id: basics, title: Basics, stackability: {builds_on: [repair]}}
  - {id: repair, title: Repair, stackability: {builds_on: [basics]}}
""",
)
def builds_on_in_a_circle(_: Descriptor, members: list[Member], __: Context) -> Iterator[Ruling]:
    steps = _steps(members)
    if not any(step.requires for step in steps):
        yield SKIPPED
        return
    yield from (
        Objection(f"the pathway goes in a circle: {_shown(circle, members)}", step.where)
        for step, circle in _circles(steps, len(members))
        if step.requires
    )


@RULES.collection_rule(
    "stacks-in-a-circle",
    element="stackability",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Do members count towards each other in one direction only?",
    why="Members that are to be combined with each other lead to something larger, which learners should see.",
    remedy="Name under “stacks_into” the credential that these members lead to together.",
    passing="""
kind: catalogue
credentials:
  - {id: a, title: A, stackability: {stacks_into: [Diploma]}}
  - {id: b, title: B, stackability: {stacks_into: [Diploma]}}
""",
    failing="""
kind: catalogue
credentials:
  - {id: a, title: A, stackability: {stacks_into: [b]}}
  - {id: b, title: B, stackability: {stacks_into: [a]}}
""",
)
def stacks_in_a_circle(_: Descriptor, members: list[Member], __: Context) -> Iterator[Ruling]:
    steps = _steps(members)
    if not any(not step.requires for step in steps):
        yield SKIPPED
        return
    yield from (
        Objection(f"do these members count towards each other? {_shown(circle, members)}", step.where)
        for step, circle in _circles(steps, len(members))
        if not step.requires
    )


def _shown(circle: list[int], members: list[Member]) -> str:
    steps = [members[index].id for index in circle]
    if len(steps) > _MOST_STEPS:
        steps = [*steps[: _MOST_STEPS - 1], f"… ({len(steps) - _MOST_STEPS} more)", steps[-1]]
    return " → ".join(steps)


def _circles(steps: list[_Step], count: int) -> list[tuple[_Step, list[int]]]:
    """A circle for each knot of members that lead to each other, with a step of it: one that requires, if there is one.

    A circle is in the order in which its members come, and begins and ends with the first of them in the file.
    """
    following: list[list[int]] = [[] for _ in range(count)]
    for step in steps:
        following[step.before].append(step.after)
    knots = _knots(following)
    told: dict[int, tuple[_Step, list[int]]] = {}
    for step in sorted(steps, key=lambda step: not step.requires):
        knot = knots[step.before]
        if knot == knots[step.after] and knot not in told and len(told) < _MOST_CIRCLES:
            circle = [step.before, *_way(step.after, step.before, following)]
            first = circle.index(min(circle))
            told[knot] = step, [*circle[first:-1], *circle[:first], circle[first]]
    return list(told.values())


def _way(start: int, end: int, following: list[list[int]]) -> list[int]:
    """A shortest way from one member to another that can be reached from it."""
    came_from: dict[int, int] = {start: start}
    waiting = deque([start])
    while end not in came_from:
        here = waiting.popleft()
        for there in following[here]:
            if there not in came_from:
                came_from[there] = here
                waiting.append(there)
    way = [end]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    return way[::-1]


def _knots(following: list[list[int]]) -> list[int]:
    """For each member the number of its knot: members that can be reached from each other share one (Kosaraju)."""
    order: list[int] = []
    seen: set[int] = set()
    for start in range(len(following)):
        order += _left_last(start, following, seen)
    preceding: list[list[int]] = [[] for _ in following]
    for before, afters in enumerate(following):
        for after in afters:
            preceding[after].append(before)
    knots = [0] * len(following)
    seen = set()
    for number, start in enumerate(reversed(order)):
        for member in _left_last(start, preceding, seen):
            knots[member] = number
    return knots


def _left_last(start: int, following: list[list[int]], seen: set[int]) -> list[int]:
    """The members that are reached from one and not yet seen, each after all that are reached from it."""
    if start in seen:
        return []
    seen.add(start)
    left: list[int] = []
    path = [(start, iter(following[start]))]
    while path:  # and not a call for each step: a pathway may be longer than calls can be deep
        here, ahead = path[-1]
        there = next((member for member in ahead if member not in seen), None)
        if there is None:
            left.append(here)
            path.pop()
        else:
            seen.add(there)
            path.append((there, iter(following[there])))
    return left
