"""Levels: the European Qualifications Framework, the Bologna cycles, and national frameworks tied to them."""

from typing import NamedTuple

from mccheck.vocabulary.value_list import Concept, ValueList, fold

EQF_URI = "http://data.europa.eu/snb/eqf/"

CYCLES = ValueList(
    "cycle of the European Higher Education Area",
    (
        Concept("short", None, ("short cycle",)),
        Concept("first", None, ("first cycle", "bachelor")),
        Concept("second", None, ("second cycle", "master")),
        Concept("third", None, ("third cycle", "doctorate")),
    ),
)

EQF_OF_CYCLE = {"short": 5, "first": 6, "second": 7, "third": 8}


class NationalFramework(NamedTuple):
    """A national qualifications framework and the EQF level that each of its levels refers to."""

    name: str
    country: str
    also: tuple[str, ...]
    to_eqf: dict[int, int]


def _one_to_one(lowest: int = 1) -> dict[int, int]:
    return {level: level for level in range(lowest, 9)}


# Ireland after its referencing report; Finland, Germany and Portugal referenced their eight levels one to one.
# A framework that is not here is not judged.
NATIONAL_FRAMEWORKS = (
    NationalFramework(
        "NFQ",
        "IE",
        ("national framework of qualifications", "irish nfq", "ie nfq"),
        {1: 1, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6, 8: 6, 9: 7, 10: 8},
    ),
    NationalFramework("FiNQF", "FI", ("finnish national framework",), _one_to_one()),
    NationalFramework("QNQ", "PT", ("quadro nacional de qualificações", "pt nqf"), _one_to_one()),
    NationalFramework("DQR", "DE", ("deutscher qualifikationsrahmen",), _one_to_one()),
)

_BY_NAME = {fold(name): framework for framework in NATIONAL_FRAMEWORKS for name in (framework.name, *framework.also)}


def national_framework(name: str) -> NationalFramework | None:
    """The framework of that name, or None when its relation to the EQF is not known here."""
    return _BY_NAME.get(fold(name.partition("(")[0]))
