"""Groups: the themes under which the elements are reported, in the order of the report."""

from typing import NamedTuple


class Group(NamedTuple):
    """A theme of elements: its id in reports, its name for readers, and the ids of its elements."""

    id: str
    name: str
    elements: tuple[str, ...]


GROUPS = (
    Group(
        "identity",
        "Identity",
        ("learner", "title", "issuer_country", "awarding_body", "issue_date", "authentic"),
    ),
    Group("learning_outcomes", "Learning outcomes", ("learning_outcomes", "level", "relevance")),
    Group("workload", "Workload", ("workload", "participation_form")),
    Group(
        "assessment",
        "Assessment",
        ("assessment_type", "supervision_id", "grade", "valid_assessment"),
    ),
    Group("quality_assurance", "Quality assurance", ("quality_assurance", "quality", "learner_centred")),
    Group(
        "stackability",
        "Stackability",
        ("prerequisites", "stackability", "learning_pathways", "recognition"),
    ),
    Group("digital_issuance", "Digital issuance", ("portability",)),
    Group("information", "Information", ("transparency", "information_guidance", "further_information")),
)

_BY_ID = {group.id: group for group in GROUPS}
_BY_ELEMENT = {element: group for group in GROUPS for element in group.elements}


def group(group_id: str) -> Group:
    """The group of that id. Raises KeyError where there is none."""
    return _BY_ID[group_id]


def group_of(element_id: str) -> Group:
    """The group to which an element belongs. Raises KeyError for an unknown element."""
    return _BY_ELEMENT[element_id]
