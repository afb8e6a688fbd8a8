"""The Council Recommendation of 16 June 2022 (2022/C 243/02) as data, in our own words.

The body of the act could not be read at its source while this was written. Each element says how sure its
wording is; no sentence of the act is printed as a quotation.
"""

from mccheck.recommendation.act import ACT, CAVEAT, CELEX
from mccheck.recommendation.definitions import DEFINITIONS
from mccheck.recommendation.elements import ELEMENTS, Certainty, Element, Modality, element
from mccheck.recommendation.groups import GROUPS, Group, group, group_of

__all__ = [
    "ACT",
    "CAVEAT",
    "CELEX",
    "DEFINITIONS",
    "ELEMENTS",
    "GROUPS",
    "Certainty",
    "Element",
    "Group",
    "Modality",
    "element",
    "group",
    "group_of",
]
