"""Collections: can the members be told apart, and do they keep to what is said of all?"""

from collections.abc import Iterator

from mccheck.descriptor import Descriptor, Member
from mccheck.descriptor.quantities import Amount
from mccheck.rules.level import disagreement
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.value_list import fold

RULES = Registry()


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


# What tells members of one title apart, or explains that they share a code.
_TELLING = ("code", "awarded_by", "language", "year", "level", "workload", "participation", "version", "dates")


@RULES.collection_rule(
    "member-title-repeated",
    element="title",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    question="Can members of one title be told apart?",
    why="Learners choose by the title; of two that are alike, one may be a copy that nobody changed.",
    remedy="Give each member the title that it has, or state in what they differ: code, level, year, language.",
    passing="""
kind: catalogue
credentials:
  - {id: a, title: Blade repair}
  - {id: b, title: Blade repair at height}
""",
    failing="""
kind: catalogue
credentials:
  - {id: a, title: Blade repair}
  - {id: b, title: Blade repair}
""",
)
def member_title_repeated(descriptor: Descriptor, _: list[Member], __: Context) -> Iterator[Ruling]:
    alike: dict[str, list[int]] = {}
    for index, credential in enumerate(descriptor.credentials or ()):
        if credential.title and credential.title.text:
            alike.setdefault(fold(credential.title.text), []).append(index)
    credentials = descriptor.credentials or ()
    for indices in alike.values():
        if len(indices) == 1:
            continue
        named = [credentials[index] for index in indices]
        facts = [tuple(getattr(credential, name, None) for name in _TELLING) for credential in named]
        are_told_apart = all(fact not in facts[:number] for number, fact in enumerate(facts))
        title = named[0].title.text if named[0].title else ""
        message = f"the title “{title}” is also that of {_number_of(indices[:-1])}; are they different credentials?"
        where = route("credentials[].title", indices[-1])
        yield Objection(message, where, severity=Severity.NOTE if are_told_apart else None)


@RULES.collection_rule(
    "member-code-repeated",
    element="title",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    question="Does each member have a code of its own?",
    why="A code stands for one credential in registers and on certificates.",
    remedy="Correct the code of one of the members; a code of the whole collection stands at the top.",
    passing="""
kind: catalogue
credentials:
  - {id: a, title: Blade repair, code: FTC-1}
  - {id: b, title: Rotor repair, code: FTC-2}
  - {id: c, title: Tower repair, code: FTC-3}
""",
    failing="""
kind: catalogue
credentials:
  - {id: a, title: Blade repair, code: FTC-1}
  - {id: b, title: Rotor repair, code: FTC-1}
  - {id: c, title: Tower repair, code: FTC-3}
""",
)
def member_code_repeated(descriptor: Descriptor, _: list[Member], __: Context) -> Iterator[Ruling]:
    credentials = descriptor.credentials or ()
    holders: dict[str, list[int]] = {}
    for index, credential in enumerate(credentials):
        for code in dict.fromkeys(fold(code) for code in credential.code or ()):
            holders.setdefault(code, []).append(index)
    if not holders:
        yield SKIPPED
    for indices in holders.values():
        if len(indices) == 1:
            continue
        code = next(code for code in credentials[indices[-1]].code or () if holders[fold(code)] is indices)
        message = f"the code “{code}” is also that of {_number_of(indices[:-1])}"
        yield Objection(message, route("credentials[].code", indices[-1]))  # it is no weakness of the title


def _number_of(indices: list[int]) -> str:
    return f"member {indices[0] + 1}" if len(indices) == 1 else f"{len(indices)} other members"


@RULES.collection_rule(
    "member-outside-shared-range",
    element="workload",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    question="Do the members keep to the hours and credits that are stated for all?",
    why="A range for all is a promise about each.",
    remedy="Correct the range at the top, or the figure of the member.",
    passing="""
kind: framework
workload: {ects: 1 to 30}
credentials:
  - {id: a, title: Blade repair, workload: {ects: 5}}
""",
    failing="""
kind: framework
workload: {ects: 1 to 30}
credentials:
  - {id: a, title: Blade repair, workload: {ects: 60}}
""",
)
def member_outside_shared_range(descriptor: Descriptor, _: list[Member], __: Context) -> Iterator[Ruling]:
    shared = descriptor.workload
    if shared is None or descriptor.kind == "pathway":  # what is stated of a pathway is the way as a whole
        yield SKIPPED
        return
    ects = _range(shared.ects.credits if shared.ects else None)
    hours = _range(shared.hours.whole if shared.hours else None)
    if ects is None and hours is None:
        yield SKIPPED
        return
    for index, credential in enumerate(descriptor.credentials or ()):
        own = credential.workload
        earned = own.ects.credits if own and own.ects else None
        whole = own.hours.whole if own and own.hours else None
        if ects is not None and earned is not None and _lies_outside(earned, ects):
            message = f"{earned} ECTS credits lie outside the {ects} that are stated for all"
            yield Objection(message, route("credentials[].workload.ects", index))
        elif hours is not None and whole is not None and _lies_outside(whole, hours):
            message = f"{whole} hours lie outside the {hours} that are stated for all"
            yield Objection(message, route("credentials[].workload.hours", index))


def _range(amount: Amount | None) -> Amount | None:
    """An amount that is a range; one figure for all is only what members have that state none."""
    return amount if amount is not None and amount.exact is None else None


def _lies_outside(own: Amount, shared: Amount) -> bool:
    """Whether no part of an amount lies within a range."""
    one, all_ = own.meant, shared.meant
    below = all_.low is not None and one.high is not None and one.high < all_.low
    above = all_.high is not None and one.low is not None and one.low > all_.high
    return below or above
