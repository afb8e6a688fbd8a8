"""The two commonest ways to ask: is the fact there, and is it denied?"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from mccheck.descriptor import Answer, Credential, answer_of
from mccheck.rules.routes import FactRoute, fact_at
from mccheck.rules.rule import NOT_STATED, CredentialCheck, Objection, Ruling

Asking: TypeAlias = Callable[[Credential, FactRoute, str], Iterator[Ruling]]


def present(credential: Credential, fact: FactRoute, if_absent: str) -> Iterator[Ruling]:
    """Is the fact there? Silence is silence; a stated absence is an objection that makes a gap."""
    answer = answer_of(fact_at(credential, fact))
    if answer is Answer.NOT_STATED:
        yield NOT_STATED
    elif answer is Answer.ABSENT:
        yield Objection(if_absent, fact, absent=True)


def not_denied(credential: Credential, fact: FactRoute, if_absent: str) -> Iterator[Ruling]:
    """Is a quality of the element denied? A stated absence weakens the element without taking it away."""
    answer = answer_of(fact_at(credential, fact))
    if answer is Answer.NOT_STATED:
        yield NOT_STATED
    elif answer is Answer.ABSENT:
        yield Objection(if_absent, fact)


def asks(asking: Asking, fact: FactRoute, if_absent: str) -> CredentialCheck:
    """The check of a rule that asks nothing else: whether one fact is `present`, or `not_denied`."""
    return lambda credential, _: asking(credential, fact, if_absent)


def listed(items: list[str], most: int = 5) -> str:
    """Names for a sentence: `a, b and c`, cut after `most` with the number of the rest."""
    if len(items) > most:
        return f"{', '.join(items[:most])} and {len(items) - most} more"
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)
