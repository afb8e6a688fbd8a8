"""Collections: do the members fit together, and do the claims about the whole agree with them?"""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import islice, pairwise

from mccheck.descriptor import Credential, Descriptor, Member
from mccheck.descriptor.figures import Claim
from mccheck.descriptor.values import Amount, show
from mccheck.rules.asking import listed
from mccheck.rules.learning import disagreement
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Outcome, Registry, Severity
from mccheck.statistics import MEASURES, Summary, hours_of, selects, summarise

RULES = Registry()
_MOST_NAMES = 500  # among which a near miss is sought
_MOST_COMPARED = 200  # earlier members that one is held against; beyond that a collection is all alike
_MOST_STEPS = 8  # of a circle that are named


@RULES.collection_rule(
    "member-id-repeated",
    element="title",
    severity=Severity.ERROR,
    basis=Basis.PRACTICE,
    question="Has each member of the collection an id of its own?",
    why="Members refer to each other by id; two of one name cannot be told apart.",
    remedy="Give each member an id that no other has.",
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
def member_id_repeated(descriptor: Descriptor, _: list[Member], __: Context) -> Iterator[Outcome]:
    first: dict[str, int] = {}
    for index, credential in enumerate(descriptor.credentials or ()):
        if credential.id is None:
            continue
        if credential.id in first:
            message = f"the id “{credential.id}” is taken already, by member {first[credential.id] + 1}"
            yield Objection(message, ("credentials", index, "id"))
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
    question="Do the EQF level and the national level that are stated for the whole collection agree?",
    why="A wrong correspondence at the top is taken over by everyone who reads the framework.",
    remedy="Correct the EQF levels to those that the national levels refer to.",
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
def shared_level_disagrees(descriptor: Descriptor, _: list[Member], __: Context) -> Iterator[Outcome]:
    inherited = any(credential.level is None for credential in descriptor.credentials or ())
    if descriptor.level is None or descriptor.level.national is None or inherited:
        yield SKIPPED  # a member that inherits the level is asked itself
    elif message := disagreement(descriptor.level):
        yield Objection(message, ("level", "eqf"))


@RULES.collection_rule(
    "builds-on-unresolved",
    element="stackability",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Do the members that others build on exist?",
    why="A step that leads to no member breaks the path.",
    remedy="Correct the id; write {title: …} for a credential outside the collection.",
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
def builds_on_unresolved(descriptor: Descriptor, members: list[Member], __: Context) -> Iterator[Outcome]:
    names = _names(descriptor)
    some_names = list(names)[:_MOST_NAMES]
    asked = told_shared = False
    for member in members:
        stackability = member.credential.stackability
        shared = "stackability" in member.inherited
        if stackability is None or (shared and told_shared):
            continue
        told_shared = told_shared or shared
        for index, link in enumerate(stackability.builds_on or ()):
            if link.id is None or link.title:
                continue
            asked = True
            if link.id not in names:
                near = get_close_matches(link.id, some_names, n=1)
                hint = f"; did you mean “{near[0]}”?" if near else ""
                route = ("stackability", "builds_on", index)
                message = f"no member of the collection has the id “{link.id}”{hint}"
                yield Objection(message, route if shared else (*member.route, *route))
    if not asked:
        yield SKIPPED


@RULES.collection_rule(
    "builds-on-in-a-circle",
    element="stackability",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Can the path be walked, without going in a circle?",
    why="Where two credentials each presuppose the other, nobody can begin.",
    remedy="Take out one of the steps of the circle.",
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
def builds_on_in_a_circle(descriptor: Descriptor, members: list[Member], __: Context) -> Iterator[Outcome]:
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
            route = (*members[circle[0]].route, "stackability", "builds_on")
            yield Objection(f"the path goes in a circle: {path}", route)
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


@RULES.collection_rule(
    "total-disagrees-with-members",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Do the totals that are claimed equal the sum of the members?",
    why="Two figures for the same thing leave the reader with none.",
    remedy="Correct the total, or the hours or credits of the member that is wrong.",
    passing="""
kind: pathway
figures:
  - of: hours
    total: 9
credentials:
  - id: a
    title: A
    workload:
      hours: 2
  - id: b
    title: B
    workload:
      hours: 7
""",
    failing="""
kind: pathway
figures:
  - of: hours
    total: 10
credentials:
  - id: a
    title: A
    workload:
      hours: 2
  - id: b
    title: B
    workload:
      hours: 7
""",
)
def total_disagrees_with_members(descriptor: Descriptor, members: list[Member], __: Context) -> Iterator[Outcome]:
    yield from _hold_against_members(descriptor, members, totals=True)
    whole = hours_of(descriptor)
    parts = [hours_of(credential) for credential in descriptor.credentials or ()]
    known = [hours for hours in parts if hours is not None]
    if descriptor.kind == "pathway" and whole is not None and len(known) == len(parts) and sum(known) != whole:
        message = f"the pathway is said to take {show(whole)} hours; its members add up to {show(sum(known))}"
        yield Objection(message, ("workload", "hours"))


@RULES.collection_rule(
    "figure-disagrees-with-members",
    element="transparency",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_II,
    question="Do the counts, shares and statistics that are claimed agree with the members?",
    why="Readers compare catalogues by such figures; a wrong one travels from report to report.",
    remedy="Correct the figure, or the member that is wrong.",
    passing="""
kind: catalogue
figures:
  - share: 50 %
    where:
      level: 2
credentials:
  - id: a
    title: A
    level:
      eqf: 2
  - id: b
    title: B
    level:
      eqf: 3
""",
    failing="""
kind: catalogue
figures:
  - share: 65 %
    where:
      level: 2
credentials:
  - id: a
    title: A
    level:
      eqf: 2
  - id: b
    title: B
    level:
      eqf: 3
""",
)
def figure_disagrees_with_members(descriptor: Descriptor, members: list[Member], __: Context) -> Iterator[Outcome]:
    yield from _hold_against_members(descriptor, members, totals=False)


_STATISTICS = ("minimum", "maximum", "mean", "median", "lower_quartile", "upper_quartile")


def _hold_against_members(descriptor: Descriptor, members: list[Member], *, totals: bool) -> Iterator[Outcome]:
    asked = False
    credentials = [member.credential for member in members]
    # The members of a framework are examples of what it issues; claims about the whole are not about them.
    claims = () if descriptor.kind == "framework" else descriptor.figures or ()
    for index, claim in enumerate(claims):
        for key, claimed, found, detail in _claims(claim, credentials):
            if (key == "total") is not totals:
                continue
            asked = True
            if not _agrees(claimed, found):
                unit = " %" if key == "share" else f" {claim.of}" if claim.of else ""
                values = " or ".join(dict.fromkeys(_rounded(value, claimed) for value in found))
                what = f"the {_spoken(key)}{_about(claim)} is claimed to be {claimed}{unit}"
                yield Objection(f"{what}; the members give {values}{unit}{detail}", ("figures", index, key))
    if not asked:
        yield SKIPPED


def _spoken(key: str) -> str:
    return {"count": "number of members", "total": "sum", "share": "share of members"}.get(key, key.replace("_", " "))


def _about(claim: Claim) -> str:
    if claim.where is None:
        return ""
    named = [(key, value) for key in type(claim.where).model_fields if (value := getattr(claim.where, key)) is not None]
    return f" with {listed([f'{key} {value}' for key, value in named if key not in {'source', 'remark'}])}"


def _claims(claim: Claim, credentials: list[Credential]) -> Iterator[tuple[str, Amount, list[float], str]]:
    """Each figure of a claim, with the values that the members give for it; none where they do not say enough."""
    told = [selects(claim.where, credential) for credential in credentials]
    if None in told:
        return
    chosen = [credential for credential, selected in zip(credentials, told, strict=True) if selected]
    if claim.count is not None:
        yield "count", claim.count, [float(len(chosen))], ""
    if claim.share is not None and credentials:
        share = 100 * len(chosen) / len(credentials)
        yield "share", claim.share, [share], f" ({len(chosen)} of {len(credentials)})"
    measure = MEASURES.get(claim.of or "")
    values = [measure(credential) for credential in chosen] if measure else []
    known = [value for value in values if value is not None]
    summary = summarise(known) if len(known) == len(values) else None
    if summary is None:
        return
    if claim.total is not None:
        yield "total", claim.total, [summary.total], ""
    for key in _STATISTICS:
        claimed = getattr(claim, key)
        if claimed is not None:
            yield key, claimed, _values(key, summary), ""


def _values(key: str, summary: Summary) -> list[float]:
    if key.endswith("quartile"):
        side = 0 if key == "lower_quartile" else 1
        return [summary.quartiles[side], summary.quartiles_exclusive[side]]
    return [getattr(summary, key)]


def _decimals(amount: Amount) -> int:
    return max(len(show(end).partition(".")[2]) for end in (amount.low, amount.high) if end is not None)


def _rounded(value: float, claimed: Amount) -> str:
    return show(round(value, _decimals(claimed) + 1))


def _agrees(claimed: Amount, found: list[float]) -> bool:
    """Whether one of the values is what was claimed, within half a unit of its last digit."""
    slack = 0.5 * 10 ** -_decimals(claimed) + 1e-9
    return any(
        (claimed.low is None or value >= claimed.low - slack)
        and (claimed.high is None or value <= claimed.high + slack)
        for value in found
    )


@RULES.collection_rule(
    "outcomes-nearly-the-same",
    element="learning_outcomes",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    question="Do the members differ in their outcomes?",
    why="Where two credentials certify nearly the same, learners cannot choose and employers cannot compare.",
    remedy="Join the two, or say in the outcomes what sets them apart.",
    passing="""
kind: catalogue
credentials:
  - id: a
    title: A
    learning_outcomes:
      - Inspect a blade and grade its damage
  - id: b
    title: B
    learning_outcomes:
      - Explain how resins cure under heat
""",
    failing="""
kind: catalogue
credentials:
  - id: a
    title: A
    learning_outcomes:
      - Inspect a rotor blade and grade its damage
  - id: b
    title: B
    learning_outcomes:
      - Inspect the rotor blade and grade its damage
""",
)
def outcomes_nearly_the_same(_: Descriptor, members: list[Member], context: Context) -> Iterator[Outcome]:
    words = [_words(member) for member in members]
    if sum(1 for own in words if own) < 2:
        yield SKIPPED
        return
    for index, earlier in _near_copies(words, context.profile.near_copy):
        message = f"its outcomes are nearly the same as those of “{members[earlier].id}”"
        yield Objection(message, (*members[index].route, "learning_outcomes"))


_FEW = frozenset({"a", "an", "the", "of", "and", "or", "in", "on", "to", "for", "with", "by"})


def _words(member: Member) -> frozenset[str]:
    if "learning_outcomes" in member.inherited:
        return frozenset()
    texts = [outcome.text.text for outcome in member.credential.learning_outcomes or () if outcome.text]
    words = [word for word in re.findall(r"\w+", " ".join(texts).casefold()) if word not in _FEW]
    # Pairs of neighbours keep the order: from Finnish into English is not from English into Finnish.
    return frozenset(words) | {f"{one} {next_one}" for one, next_one in pairwise(words)}


def _near_copies(words: list[frozenset[str]], share: float) -> Iterator[tuple[int, int]]:
    """For each set of words that shares `share` of its words with an earlier one: its index, and the earlier's.

    Two sets of that likeness have one of their rarest words in common (prefix filtering), so each set is compared
    only with those that have; exact copies are found without comparing.
    """
    frequency = Counter(word for own in words for word in own)
    seen: dict[frozenset[str], int] = {}
    by_word: dict[str, list[int]] = {}
    for index, own in enumerate(words):
        if not own:
            continue
        if own in seen:
            yield index, seen[own]
            continue
        rarest = sorted(own, key=lambda word: (frequency[word], word))
        prefix = rarest[: len(own) - int(share * len(own) + 1 - 1e-9) + 1]
        candidates = (earlier for word in prefix for earlier in by_word.get(word, ()))
        near = next(
            (
                earlier
                for earlier in islice(candidates, _MOST_COMPARED)
                if len(own & words[earlier]) >= share * len(own | words[earlier])
            ),
            None,
        )
        seen[own] = index
        if near is not None:
            yield index, near
            continue  # a copy is not compared with: its original is
        for word in prefix:
            by_word.setdefault(word, []).append(index)
