"""Levels in a collection: do those of its members fit it, and do its steps lead upwards?"""

from collections.abc import Iterator

from mccheck.descriptor import Descriptor, Member
from mccheck.rules.comparing_levels import Span, countries_of, eqf_of
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()


@RULES.collection_rule(
    "member-level-outside-collection",
    element="level",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    question="Are the levels of the members among those of the collection?",
    why="Who looks at the collection expects its level of the members; a pathway leads up to the level of the whole.",
    remedy="Correct the level of the collection or that of the member.",
    passing="""
kind: framework
level: {eqf: 5 to 7}
credentials:
  - {title: A, level: {eqf: 6}}
""",
    failing="""
kind: framework
level: {eqf: 5 to 7}
credentials:
  - {title: A, level: {eqf: 4}}
""",
)
def member_level_outside_collection(descriptor: Descriptor, members: list[Member], _: Context) -> Iterator[Ruling]:
    whole = eqf_of(descriptor.level, countries_of(descriptor))
    spans = [eqf_of(member.credential.level, countries_of(member.credential)) for member in members]
    own = [(index, span) for index, span in enumerate(spans) if span and "level" not in members[index].inherited]
    if whole is None or not own:
        yield SKIPPED
        return
    if len(own) < len(members) and whole.low == whole.high:
        return  # the level of the collection is that of the members that state none, and others may differ
    leads_up = descriptor.kind == "pathway"
    for index, span in own:
        if span.low > whole.high or (span.high < whole.low and not leads_up):
            message = f"this member is at EQF {span}, the {descriptor.kind} at EQF {whole}"
            yield Objection(message, route("credentials[].level", index))
    if leads_up and None not in spans and all(span.high < whole.low for _, span in own) and len(own) == len(members):
        highest = Span(max(span.low for _, span in own), max(span.high for _, span in own))
        message = f"the pathway is said to be at EQF {whole}, but no member is above EQF {highest.high}"
        yield Objection(message, route("level"))


@RULES.collection_rule(
    "step-at-lower-level",
    element="level",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    question="Is no step at a lower level than the one that it builds on?",
    why="What builds on something usually leads further; a step down is often a level that was mistyped.",
    remedy="Correct the level of one of the two, or state that the first is only recommended (optional: yes).",
    passing="""
kind: pathway
credentials:
  - {id: basics, title: Basics, level: {eqf: 3}}
  - id: repair
    title: Repair
    level: {eqf: 4}
    stackability: {builds_on: [basics]}
""",
    failing="""
kind: pathway
credentials:
  - {id: basics, title: Basics, level: {eqf: 4}}
  - id: repair
    title: Repair
    level: {eqf: 3}
    stackability: {builds_on: [basics]}
""",
)
def step_at_lower_level(_: Descriptor, members: list[Member], __: Context) -> Iterator[Ruling]:
    spans = [eqf_of(member.credential.level, countries_of(member.credential)) for member in members]
    asked = False
    for index, earlier in _steps(members):
        below, above = spans[earlier], spans[index]
        if below is None or above is None:
            continue
        asked = True
        if above.high < below.low:
            name = members[earlier].id
            message = f"this step is at EQF {above}, and builds on “{name}” at EQF {below}; are both levels right?"
            yield Objection(message, route("credentials[].level", index))
    if not asked:
        yield SKIPPED


def _steps(members: list[Member]) -> list[tuple[int, int]]:
    """Each step from one member to another: that which builds, and that on which it builds, told at either end."""
    numbers: dict[str, int] = {}
    for index, member in enumerate(members):
        for name in (member.credential.id, member.credential.title.text if member.credential.title else None):
            if name:
                numbers.setdefault(name, index)
    steps: dict[tuple[int, int], None] = {}
    for index, member in enumerate(members):
        stackability = member.credential.stackability
        if stackability is None or "stackability" in member.inherited:
            continue
        for link in stackability.builds_on or ():
            if link.id in numbers and not link.optional:
                steps[index, numbers[link.id]] = None
        for link in stackability.stacks_into or ():
            if link.id in numbers and not link.optional:
                steps[numbers[link.id], index] = None
    return [(later, earlier) for later, earlier in steps if later != earlier]
