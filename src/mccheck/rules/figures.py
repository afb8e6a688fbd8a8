"""Figures over collections: do the claims about the whole agree with the members?"""

from collections.abc import Iterator

from mccheck.descriptor import Credential, Descriptor, Member
from mccheck.descriptor.figures import STATISTICS, Claim
from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.statistics import MEASURES, hours_of, selects
from mccheck.numbers import Distribution, distribution_of, show
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
    whole = hours_of(descriptor)
    parts = [hours_of(credential) for credential in descriptor.credentials or ()]
    known = [hours for hours in parts if hours is not None]
    if descriptor.kind == "pathway" and whole is not None and len(known) == len(parts) and sum(known) != whole:
        message = f"the pathway is said to take {show(whole)} hours; its members add up to {show(sum(known))}"
        yield Objection(message, route("workload.hours"))


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
            if not _agrees(claimed, found):
                unit = " %" if key == "share" else f" {claim.of}" if claim.of else ""
                values = " or ".join(dict.fromkeys(_rounded(value, claimed) for value in found))
                what = f"the {_spoken(key)}{_about(claim)} is claimed to be {claimed}{unit}"
                figure = FactRoute((*route("figures[]", index), key))
                yield Objection(f"{what}; the members give {values}{unit}{detail}", figure)
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
    summary = distribution_of(known) if len(known) == len(values) else None
    if summary is None:
        return
    for key in STATISTICS:
        claimed = getattr(claim, key)
        if claimed is not None:
            yield key, claimed, _values(key, summary), ""


def _values(key: str, summary: Distribution) -> list[float]:
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
