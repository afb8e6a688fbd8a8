"""Credits of systems other than ECTS, and what one of them stands for, where its keeper says so.

Where no rate is known, nothing is converted. The source of each rate stands beside it.
"""

from fractions import Fraction
from functools import cache
from typing import NamedTuple

from mccheck.vocabulary.plain import plain


class CreditSystem(NamedTuple):
    """A system of credits.

    `hours` are those of all the learner's work that one credit stands for, as (least, most); `ects` is how many ECTS
    credits one of them is. None where the keeper of the system does not say. `also` are other names of the credits.
    """

    name: str
    also: tuple[str, ...] = ()
    hours: tuple[int, int | None] | None = None
    ects: Fraction | None = None
    source: str = ""


_HALF = Fraction(1, 2)
CREDIT_SYSTEMS: tuple[CreditSystem, ...] = (
    CreditSystem(
        "UK credits",
        (
            "uk",
            "uk credit",
            "uk credit points",
            "british credits",
            "cats",
            "cats credit",
            "cats credits",
            "cats point",
            "cats points",
            "rqf credits",
            "qcf credits",
            "fheq credits",
            "cqfw credits",
            "credits cats",
        ),
        (10, 10),
        _HALF,
        "Higher education credit framework for England (QAA): ten notional hours a credit, two credits for one of ECTS",
    ),
    CreditSystem(
        "SCQF credits",
        ("scqf", "scqf credit", "scqf points", "scqf point", "scqf credit points", "scotcat", "scotcat points"),
        (10, 10),
        _HALF,
        "SCQF Partnership, Credit points: ten notional hours a point; points are halved for ECTS",
    ),
    CreditSystem(
        "NZQCF credits",
        ("nzqcf", "nzqa", "nzqa credits", "nzqf credits", "new zealand credits"),
        (10, 10),
        None,
        "NZQA, Qualification and Micro-credential Listing and Operational Rules 2022: ten notional hours a credit",
    ),
    CreditSystem(
        "SAQA credits",
        ("saqa", "south african credits"),
        (10, 10),
        None,
        "SAQA: a credit is ten notional hours of learning",
    ),
    CreditSystem(
        "EKAP",
        ("ekap s", "kutsehariduse arvestuspunkt", "kutsehariduse arvestuspunkti"),
        (26, 26),
        None,
        "Estonian vocational education: one EKAP is 26 hours of the learner's work",
    ),
    CreditSystem(
        "CEU",
        ("ceus", "continuing education unit", "continuing education units", "iacet ceu", "iacet ceus"),
        (10, None),  # ten contact hours; work beyond them is not counted
        None,
        "ANSI/IACET standard for continuing education and training: ten contact hours a unit",
    ),
    # A semester hour is at least one hour of class and two outside it in about fifteen weeks (34 CFR 600.2): no rate.
    CreditSystem(
        "US semester credits",
        (
            "us credits",
            "us credit",
            "semester credit",
            "semester credits",
            "semester credit hour",
            "semester credit hours",
            "semester hours",
            "us semester credit",
            "us semester credit hours",
        ),
    ),
    CreditSystem("US quarter credits", ("quarter credit", "quarter credits", "quarter credit hours", "quarter hours")),
    # 60 points for a year of full-time vocational training (2009/C 155/02); no hours are set.
    CreditSystem("ECVET points", ("ecvet", "ecvet point", "ecvet credits", "ecvet credit", "punti ecvet")),
    # The scope of vocational qualifications: what a learner can do, not how long it takes.
    CreditSystem("osaamispiste", ("osp", "osaamispistetta", "osaamispisteet", "competence points", "kompetenspoang")),
    # Five points for a week of full-time study (Myndigheten för yrkeshögskolan); no hours are set.
    CreditSystem("YH-poäng", ("yh", "yh poang", "yhp", "yrkeshogskolepoang")),
    # Before 2022 one was a week of study and 1.5 ECTS; since then the same words stand for ECTS.
    CreditSystem("Latvian credit points", ("kreditpunkti", "kreditpunkts", "kreditpunkta", "latvian credits")),
    # How many hours a credit of further education stands for could not be verified.
    CreditSystem("FET credits", ("fet credit", "qqi credits", "fetac credits")),
    CreditSystem("SNC points", ("pontos de credito", "ponto de credito", "snc")),
    CreditSystem("Australian credit points", ("australian credits",)),
)


# Countries whose universities count fewer hours for one ECTS credit than the convention, with the fewest: two credits
# of ten hours in the United Kingdom; 20 to 25 hours in Ireland (TU Dublin: credits and professional certifications).
HOURS_PER_ECTS = {"GB": 20, "IE": 20}


@cache
def _by_name() -> dict[str, CreditSystem]:
    return {plain(name): system for system in CREDIT_SYSTEMS for name in (system.name, *system.also)}


def credit_system(name: str) -> CreditSystem | None:
    """The system of that name, or None where it is not known."""
    return _by_name().get(plain(name))
