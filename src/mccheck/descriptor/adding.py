"""What several credentials of a pathway, or parts of a credential, take together, with electives among them."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from mccheck.descriptor.parts import Electives
from mccheck.descriptor.quantities import Amount
from mccheck.numbers import Span, total


class Piece(NamedTuple):
    """One of the things that are added up: how much it takes, where that is stated, and whether it is elective."""

    name: str
    amount: Amount | None
    elective: bool = False


def together(pieces: Sequence[Piece], electives: Electives | None, measure: str) -> Span | None:
    """How much a learner takes of some pieces, by `hours` or `ects`; None where one of them does not say."""
    amounts = [(piece.amount.meant if piece.amount else None, piece.elective) for piece in pieces]
    if not amounts or any(amount is None or not amount.is_known for amount, _ in amounts):
        return None
    fixed = total(amount for amount, elective in amounts if amount is not None and not elective)
    chosen = [amount for amount, elective in amounts if amount is not None and elective]
    if not chosen:
        return fixed
    stated = getattr(electives, measure) if electives is not None else None
    return fixed + (stated.meant if stated is not None else _chosen(chosen, electives.take if electives else None))


def _chosen(amounts: list[Span], take: Span | None) -> Span:
    """Between the smallest and the largest choice of as many as must be taken; any number where that is not stated."""
    fewest = int(take.low) if take is not None and take.low is not None else 0
    most = int(take.high) if take is not None and take.high is not None else len(amounts)
    lows = sorted(amount.low or Fraction(0) for amount in amounts)
    highs = [amount.high for amount in amounts if amount.high is not None]
    largest = sum(sorted(highs, reverse=True)[:most], Fraction(0)) if len(highs) == len(amounts) else None
    return Span(sum(lows[:fewest], Fraction(0)), largest)


_MOST_SUMS = 20_000  # beyond which it is no longer worth looking


def is_sum_of_some(whole: Span, pieces: Sequence[Piece]) -> bool:
    """Whether some of the pieces, and not all of them, add up to the whole."""
    exact = [piece.amount.exact for piece in pieces if piece.amount is not None]
    amounts = [amount for amount in exact if amount is not None]
    if len(amounts) < len(pieces):
        return False
    sums = {Fraction(0)}
    for amount in amounts:
        sums |= {one + amount for one in sums}
        if len(sums) > _MOST_SUMS:
            return False
    sums -= {Fraction(0), sum(amounts, Fraction(0))}
    return any(Span(one, one).lies_in(whole) for one in sums)
