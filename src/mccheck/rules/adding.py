"""Whether the members of a pathway, or the parts of a credential, add up to what the whole is said to take."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from mccheck.descriptor.adding import Piece, is_sum_of_some, together
from mccheck.descriptor.parts import Electives
from mccheck.descriptor.quantities import Amount
from mccheck.numbers import Span, rounding_of, total
from mccheck.terms import Severity

UNITS = {"hours": "hours", "ects": "ECTS credits"}


class Told(NamedTuple):
    """What is wrong with a sum, and how gravely."""

    message: str
    severity: Severity


class Whole(NamedTuple):
    """How much the whole is said to take, by `hours` or `ects`; what it is, and what its pieces are called."""

    name: str
    amount: Amount
    measure: str
    pieces: str


def disagreement(of: Whole, pieces: Sequence[Piece], electives: Electives | None) -> Told | None:
    """How the pieces disagree with the whole; None where they agree, or where it is not certain."""
    whole = of.amount
    if not whole.is_known or whole.high == 0:
        return None
    sentence = f"the {of.name} is said to take {whole} {UNITS[of.measure]}"
    for piece in pieces:
        if piece.amount is not None and piece.amount.meant.is_above(whole.meant):
            return Told(f"{sentence}; “{piece.name}” alone takes {piece.amount}", Severity.ERROR)
    added = together(pieces, electives, of.measure)
    if added is None or added.agrees_with(whole.meant.around(_rounded_away(whole, pieces))):
        return None
    if all(piece.amount is None or not piece.amount.about for piece in pieces):
        told = str(added)
    else:
        told = f"about {total(piece.amount for piece in pieces if piece.amount is not None)}"
    if not any(piece.elective for piece in pieces) and is_sum_of_some(whole.meant, pieces):
        asked = "do learners take only some of them? If so, mark these with “elective: yes”"
        return Told(f"{sentence}, all of its {of.pieces} together {told}; {asked}", Severity.NOTE)
    chosen = ", the electives included," if any(piece.elective for piece in pieces) else ""
    return Told(f"{sentence}; its {of.pieces}{chosen} add up to {told}", Severity.ERROR)


def _rounded_away(whole: Span, pieces: Sequence[Piece]) -> Fraction:
    ends = [whole.exact, *(piece.amount.exact for piece in pieces if piece.amount is not None)]
    return sum((rounding_of(end) for end in ends), Fraction(0))


def choice_at_fault(electives: Electives | None, marked: int, name: str) -> str:
    """What is wrong with how many electives must be taken, of so many that are marked; empty where nothing is."""
    take = electives.take if electives is not None else None
    if electives is None or electives.is_blank or (take is None and marked):
        return ""
    if not marked:
        return f"electives are to be taken, but no {name} is marked as elective"
    if take is not None and take.low is not None and take.low > marked:
        are = "is" if marked == 1 else "are"
        return f"{take} electives are to be taken, but only {marked} of the {name}s {are} marked"
    return ""
