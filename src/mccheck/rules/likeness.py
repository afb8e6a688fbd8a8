"""Collections: do the members differ in what a learner can do at the end, and do the steps of a pathway add to it?"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise

from mccheck.descriptor import Descriptor, Member
from mccheck.descriptor.learning import LearningOutcome
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.value_list import fold

RULES = Registry()
_MOST_COMPARED = 200  # earlier members that one is held against; beyond that a collection is all alike


@RULES.collection_rule(
    "outcomes-nearly-the-same",
    element="learning_outcomes",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    question="Do the members differ in their outcomes?",
    why="If two credentials certify nearly the same thing, learners cannot choose and employers cannot compare.",
    remedy="Merge the two, or say in the outcomes what sets them apart.",
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
def outcomes_nearly_the_same(_: Descriptor, members: list[Member], context: Context) -> Iterator[Ruling]:
    words = [_words(member) for member in members]
    if sum(1 for own in words if own) < 2:
        yield SKIPPED
        return
    for index, earlier in _near_copies(words, context.profile.near_copy):
        message = f"the outcomes of this member are nearly the same as those of “{members[earlier].id}”"
        yield Objection(message, route("credentials[].learning_outcomes", index))


@RULES.collection_rule(
    "outcome-in-every-step",
    element="learning_outcomes",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    question="Does each step of the pathway add something to what a learner can do?",
    why="An outcome that every step promises is earned again and again, or never.",
    remedy="State the outcome in the step in which it is assessed; say in the others what is added to it.",
    passing="""
kind: pathway
credentials:
  - id: a
    title: A
    learning_outcomes: [Inspect a blade, Name its parts]
  - id: b
    title: B
    learning_outcomes: [Repair a blade, Grade its damage]
""",
    failing="""
kind: pathway
credentials:
  - id: a
    title: A
    learning_outcomes: [Inspect a blade, Name its parts]
  - id: b
    title: B
    learning_outcomes: [Inspect a blade, Explain how resins cure]
""",
)
def outcome_in_every_step(descriptor: Descriptor, members: list[Member], _: Context) -> Iterator[Ruling]:
    texts = [_own_texts(member) for member in members]
    if descriptor.kind != "pathway" or len(members) < 2 or not all(texts):
        yield SKIPPED
        return
    in_all = texts[0].intersection(*texts[1:])
    if in_all and any(own != in_all for own in texts):  # members that are all alike are told of above
        outcome = next(one for one in members[0].credential.outcomes if _text_of(one) in in_all)
        yield Objection(f"“{outcome.text}” is an outcome of every step", route("credentials[].learning_outcomes", 0))


# What every step may ask of a learner: to work safely, to take responsibility.
_MAY_RECUR = frozenset({"transversal", "responsibility and autonomy"})


def _own_texts(member: Member) -> frozenset[str]:
    """The outcomes of a member itself, but for those that may recur."""
    if "learning_outcomes" in member.inherited:
        return frozenset()
    outcomes = member.credential.outcomes
    return frozenset(_text_of(one) for one in outcomes if one.text and one.kind not in _MAY_RECUR)


def _text_of(outcome: LearningOutcome) -> str:
    return fold(outcome.text.text).strip(" .,;:!") if outcome.text else ""


_FEW = frozenset({"a", "an", "the", "of", "and", "or", "in", "on", "to", "for", "with", "by"})


def _words(member: Member) -> frozenset[str]:
    if "learning_outcomes" in member.inherited:
        return frozenset()
    texts = [outcome.text.text for outcome in member.credential.outcomes if outcome.text]
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
