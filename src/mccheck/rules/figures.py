"""Figures over collections: do the claims about the whole agree with the members?"""

from collections.abc import Iterator
from fractions import Fraction

from mccheck.descriptor import Credential, Descriptor, Member
from mccheck.descriptor.adding import Piece, is_sum_of_some, together
from mccheck.descriptor.figures import STATISTICS, Claim
from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.statistics import MEASURES, amount_of, selects
from mccheck.numbers import Span, Statistics, decimals_of, show, statistics_of
from mccheck.rules.adding import UNITS, Whole, choice_at_fault, disagreement
from mccheck.rules.asking import listed
from mccheck.rules.routes import FactRoute, route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()


@RULES.collection_rule(
    "total-disagrees-with-members",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Do the claimed totals equal the sum of the members?",
    why="If two figures for the same thing disagree, the reader can trust neither.",
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
def total_disagrees_with_members(descriptor: Descriptor, members: list[Member], __: Context) -> Iterator[Ruling]:
    yield from _hold_against_members(descriptor, members, totals=True)
    if descriptor.kind != "pathway":
        return
    for measure, stated in (("hours", route("workload.hours")), ("ects", route("workload.ects"))):
        whole = amount_of(descriptor, measure)
        pieces = _pieces(descriptor, measure)
        if whole is None or all(piece.amount is None for piece in pieces):
            continue  # what is stated at the top alone is of each member
        told = disagreement(Whole("pathway", whole, measure, "members"), pieces, descriptor.electives)
        if told is not None:
            yield Objection(told.message, stated, severity=told.severity)


def _pieces(descriptor: Descriptor, measure: str) -> list[Piece]:
    """The members with what each of them states itself."""
    return [
        Piece(credential.name or f"member {number}", amount_of(credential, measure), bool(credential.elective))
        for number, credential in enumerate(descriptor.credentials or (), start=1)
    ]


@RULES.collection_rule(
    "electives-disagree-with-members",
    element="workload",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    question="Are as many members marked as elective as learners must take?",
    why="Learners plan their path by what they may choose, and readers add up what it takes.",
    remedy="Mark the members that learners may choose with “elective: yes”, and say under “electives” how many "
    "they must take.",
    passing="""
kind: pathway
electives:
  take: 1
credentials:
  - id: a
    title: A
    elective: yes
  - id: b
    title: B
    elective: yes
""",
    failing="""
kind: pathway
electives: {take: 3}
credentials: [{title: A, elective: yes}, {title: B, elective: yes}]
""",
)
def electives_disagree_with_members(descriptor: Descriptor, _: list[Member], __: Context) -> Iterator[Ruling]:
    marked = sum(bool(credential.elective) for credential in descriptor.credentials or ())
    message = choice_at_fault(descriptor.electives, marked, "member")
    if message:
        yield Objection(message, route("electives"))
    elif marked and (descriptor.electives is None or descriptor.electives.is_blank):
        message = f"{marked} members are elective; how many of them learners must take is not stated"
        yield Objection(message, route("credentials"), severity=Severity.NOTE)


@RULES.collection_rule(
    "figure-disagrees-with-members",
    element="transparency",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_II,
    question="Do the claimed counts, shares and statistics agree with the members?",
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
def figure_disagrees_with_members(descriptor: Descriptor, members: list[Member], __: Context) -> Iterator[Ruling]:
    yield from _hold_against_members(descriptor, members, totals=False)


def _hold_against_members(descriptor: Descriptor, members: list[Member], *, totals: bool) -> Iterator[Ruling]:
    asked = False
    credentials = [member.credential for member in members]
    # The members of a framework are examples of what it issues; claims about the whole are not about them.
    claims = () if descriptor.kind == "framework" else descriptor.figures or ()
    for index, claim in enumerate(claims):
        for key, claimed, found, detail in _claims(claim, credentials):
            if (key == "total") is not totals:
                continue
            asked = True
            severity = _severity(key, claim, claimed, found, descriptor)
            if severity is not None:
                unit = " %" if key == "share" else f" {claim.of}" if claim.of else ""
                values = " or ".join(dict.fromkeys(_rounded(value, claimed) for value in found))
                what = f"the {_spoken(key)}{_about(claim)} is claimed to be {claimed}{unit}"
                doubt = "; do learners take only some of them?" if severity is Severity.NOTE else ""
                figure = FactRoute((*route("figures[]", index), key))
                yield Objection(f"{what}; the members give {values}{unit}{detail}{doubt}", figure, severity=severity)
    if not asked:
        yield SKIPPED


def _severity(
    key: str, claim: Claim, claimed: Amount, found: list[Fraction], descriptor: Descriptor
) -> Severity | None:
    """How grave it is that a claim is not what the members give; None where it is, or where electives explain it."""
    if not claimed.is_known or _agrees(claimed, found):
        return None
    if key != "total" or descriptor.kind != "pathway" or claim.where is not None or claim.of not in UNITS:
        return Severity.ERROR
    pieces = _pieces(descriptor, claim.of)
    if any(piece.elective for piece in pieces):
        added = together(pieces, descriptor.electives, claim.of)
        return None if added is not None and added.agrees_with(claimed.meant) else Severity.ERROR
    return Severity.NOTE if is_sum_of_some(claimed.meant, pieces) else Severity.ERROR


def _spoken(key: str) -> str:
    return {"count": "number of members", "total": "sum", "share": "share of members"}.get(key, key.replace("_", " "))


def _about(claim: Claim) -> str:
    if claim.where is None:
        return ""
    named = [(key, value) for key in type(claim.where).model_fields if (value := getattr(claim.where, key)) is not None]
    return f" with {listed([f'{key} {value}' for key, value in named if key not in {'source', 'remark'}])}"


def _claims(claim: Claim, credentials: list[Credential]) -> Iterator[tuple[str, Amount, list[Fraction], str]]:
    """Each figure of a claim, with the values that the members give for it; none where they do not say enough."""
    told = [selects(claim.where, credential) for credential in credentials]
    if None in told:
        return
    chosen = [credential for credential, selected in zip(credentials, told, strict=True) if selected]
    if claim.count is not None:
        yield "count", claim.count, [Fraction(len(chosen))], ""
    if claim.share is not None and credentials:
        share = Fraction(100 * len(chosen), len(credentials))
        yield "share", claim.share, [share], f" ({len(chosen)} of {len(credentials)})"
    measure = MEASURES.get(claim.of or "")
    values = [measure(credential) for credential in chosen] if measure else []
    known = [value for value in values if value is not None]
    summary = statistics_of(known) if len(known) == len(values) else None
    if summary is None:
        return
    for key in STATISTICS:
        claimed = getattr(claim, key)
        if claimed is not None:
            yield key, claimed, _values(key, summary), ""


def _values(key: str, summary: Statistics) -> list[Fraction]:
    if key.endswith("quartile"):
        side = 0 if key == "lower_quartile" else 1
        return [summary.quartiles[side], summary.quartiles_exclusive[side]]
    return [getattr(summary, key)]


def _decimals(amount: Amount) -> int:
    return max((decimals_of(end) for end in (amount.low, amount.high) if end is not None), default=0)


def _rounded(value: Fraction, claimed: Amount) -> str:
    return show(round(value, _decimals(claimed) + 1))


def _agrees(claimed: Amount, found: list[Fraction]) -> bool:
    """Whether one of the values is what was claimed, within half a unit of its last digit."""
    meant = claimed.meant.around(Fraction(1, 2 * 10 ** _decimals(claimed)))
    return any(Span(value, value).lies_in(meant) for value in found)
