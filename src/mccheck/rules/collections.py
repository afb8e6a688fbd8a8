"""Collections: can the members be told apart, and do they lead on to each other?"""

from collections.abc import Iterator
from difflib import get_close_matches

from mccheck.descriptor import Descriptor, Member
from mccheck.rules.level import disagreement
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()
_MOST_NAMES = 500  # among which a near miss is sought
_MOST_STEPS = 8  # of a circle that are named


@RULES.collection_rule(
    "member-id-repeated",
    element="title",
    severity=Severity.ERROR,
    basis=Basis.PRACTICE,
    question="Does each member of the collection have an id of its own?",
    why="Members refer to each other by id; two with the same id cannot be told apart.",
    remedy="Give each member an id that no other member has.",
    passing="""
kind: pathway
credentials:
  - id: basics
    title: Basics
  - id: repair
    title: Repair
""",
    failing="""
kind: pathway
credentials: [{id: basics, title: Basics}, {id: basics, title: Repair}]
""",
)
def member_id_repeated(descriptor: Descriptor, _: list[Member], __: Context) -> Iterator[Ruling]:
    first: dict[str, int] = {}
    for index, credential in enumerate(descriptor.credentials or ()):
        if credential.id is None:
            continue
        if credential.id in first:
            message = f"the id “{credential.id}” is already taken by member {first[credential.id] + 1}"
            yield Objection(message, route("credentials[].id", index))
        else:
            first[credential.id] = index


def _names(descriptor: Descriptor) -> dict[str, int]:
    names: dict[str, int] = {}
    for index, credential in enumerate(descriptor.credentials or ()):
        for name in (credential.id, credential.title.text if credential.title else None):
            if name:
                names.setdefault(name, index)
    return names


@RULES.collection_rule(
    "shared-level-disagrees",
    element="level",
    severity=Severity.ERROR,
    basis=Basis.FRAMEWORK,
    rests_on="Referencing of the national framework to the EQF",
    question="Do the EQF level and the national level stated for the whole collection agree?",
    why="A wrong correspondence at the top misleads everyone who reads the framework.",
    remedy="Correct the EQF levels to those that the national levels correspond to.",
    passing="""
kind: framework
level: {eqf: 5 to 7, national: {framework: NFQ, level: 6 to 9}}
credentials:
  - {title: A, level: {national: {framework: NFQ, level: 8}}}
""",
    failing="""
kind: framework
level: {eqf: 5 to 8, national: {framework: NFQ, level: 6 to 9}}
credentials:
  - {title: A, level: {national: {framework: NFQ, level: 8}}}
""",
)
def shared_level_disagrees(descriptor: Descriptor, _: list[Member], __: Context) -> Iterator[Ruling]:
    inherited = any(credential.level is None for credential in descriptor.credentials or ())
    if descriptor.level is None or descriptor.level.national is None or inherited:
        yield SKIPPED  # a member that inherits the level is asked itself
    elif message := disagreement(descriptor.level):
        yield Objection(message, route("level.eqf"))


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
    names = _names(descriptor)
    candidates = list(names)[:_MOST_NAMES]
    asked = told_shared = False
    for index, member in enumerate(members):
        stackability = member.credential.stackability
        shared = "stackability" in member.inherited
        if stackability is None or (shared and told_shared):
            continue
        told_shared = told_shared or shared
        for position, link in enumerate(stackability.builds_on or ()):
            if link.id is None or link.title:
                continue
            asked = True
            if link.id not in names:
                near = get_close_matches(link.id, candidates, n=1)
                hint = f"; did you mean “{near[0]}”?" if near else ""
                of_member = route("credentials[].stackability.builds_on[]", index, position)
                where = route("stackability.builds_on[]", position) if shared else of_member
                yield Objection(f"no member of the collection has the id “{link.id}”{hint}", where)
    if not asked:
        yield SKIPPED


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
def builds_on_in_a_circle(descriptor: Descriptor, members: list[Member], __: Context) -> Iterator[Ruling]:
    names = _names(descriptor)
    before = [
        [
            names[link.id]
            for link in (member.credential.stackability.builds_on or () if member.credential.stackability else ())
            if link.id in names and not link.optional and not (names[link.id] == index and _inherits(member))
        ]
        for index, member in enumerate(members)
    ]
    if not any(before):
        yield SKIPPED
        return
    done: set[int] = set()
    for start in range(len(members)):
        circle = _circle_from(start, before, done)
        if circle:
            steps = [members[index].id for index in circle]
            if len(steps) > _MOST_STEPS:
                steps = [*steps[: _MOST_STEPS - 1], f"… ({len(steps) - _MOST_STEPS} more)", steps[-1]]
            path = " → ".join(steps)
            where = route("credentials[].stackability.builds_on", circle[0])
            yield Objection(f"the pathway goes in a circle: {path}", where)
            return


def _inherits(member: Member) -> bool:
    return "stackability" in member.inherited


def _circle_from(start: int, before: list[list[int]], done: set[int]) -> list[int]:
    """The circle that is met when walking back from a member, or an empty list. Members in `done` are left out."""
    path: list[int] = []
    on_path: dict[int, int] = {}
    stack: list[tuple[int, Iterator[int]]] = []

    def enter(index: int) -> None:
        on_path[index] = len(path)
        path.append(index)
        stack.append((index, iter(before[index])))

    if start not in done:
        enter(start)
    while stack:
        index, following = stack[-1]
        step = next(following, None)
        if step is None:
            stack.pop()
            path.pop()
            del on_path[index]
            done.add(index)
        elif step in on_path:
            return [*path[on_path[step] :], step]
        elif step not in done:
            enter(step)
    return []
