"""The year in which a credential was first offered."""

import re
from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_FIRST_YEAR, _YEARS_AHEAD = 1900, 5
# What says that there is no year, or that it is not known, and is no slip.
_NO_YEAR = re.compile(r"[\W_]*|n\W?a\W?|unknown|not known|not offered( yet)?|not yet( offered)?|none|no", re.IGNORECASE)


@RULES.rule(
    "year-impossible",
    element="transparency",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Is the year in which the credential was first offered a possible one?",
    why="A reader judges by the year how old the contents may be; an impossible one is usually a slip of typing.",
    remedy="Correct the year, or leave it out where it is not known.",
    passing="year: 2024",
    failing="year: 1824",
)
def year_impossible(credential: Credential, context: Context) -> Iterator[Ruling]:
    stated = credential.year
    if not stated or _NO_YEAR.fullmatch(stated):
        yield SKIPPED
        return
    years = [int(year) for year in _YEAR.findall(stated)]
    if not years:
        message = f"“{stated}” names no year, such as 2024 or 2024/25"
        yield Objection(message, route("year"), severity=Severity.NOTE)
    elif impossible := [year for year in years if not _FIRST_YEAR <= year <= context.today.year + _YEARS_AHEAD]:
        message = f"the credential is said to have been first offered in {impossible[0]}; is the year right?"
        yield Objection(message, route("year"))
