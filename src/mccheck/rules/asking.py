"""The two commonest ways to ask: is the fact there, and is it denied?"""

from collections.abc import Iterator

from mccheck.descriptor import Answer, answer_of
from mccheck.rules.routes import FactRoute
from mccheck.rules.rule import NOT_STATED, Objection, Outcome


def present(fact: object, stands: FactRoute, if_absent: str) -> Iterator[Outcome]:
    """Is the fact there? Silence is silence; a stated absence is an objection that makes a gap."""
    answer = answer_of(fact)
    if answer is Answer.NOT_STATED:
        yield NOT_STATED
    elif answer is Answer.ABSENT:
        yield Objection(if_absent, stands, absent=True)


def not_denied(fact: object, stands: FactRoute, if_absent: str) -> Iterator[Outcome]:
    """Is a quality of the element denied? A stated absence weakens the element without taking it away."""
    answer = answer_of(fact)
    if answer is Answer.NOT_STATED:
        yield NOT_STATED
    elif answer is Answer.ABSENT:
        yield Objection(if_absent, stands)


def listed(items: list[str], most: int = 5) -> str:
    """Names for a sentence: `a, b and c`, cut after `most` with the number of the rest."""
    if len(items) > most:
        return f"{', '.join(items[:most])} and {len(items) - most} more"
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)
