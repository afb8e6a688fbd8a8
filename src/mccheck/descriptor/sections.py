"""In which section of a descriptor the facts of an element stand."""

SECTION_OF_ELEMENT = {
    "learner": "certificate",
    "issuer_country": "awarded_by",
    "awarding_body": "awarded_by",
    "issue_date": "certificate",
    "authentic": "awarded_by",
    "participation_form": "participation",
    "assessment_type": "assessment",
    "supervision_id": "assessment",
    "grade": "assessment",
    "valid_assessment": "assessment",
    "quality": "quality_assurance",
    "learner_centred": "target_group",
    "learning_pathways": "stackability",
    "portability": "issuing",
    "transparency": "information",
    "information_guidance": "information",
    "further_information": "information",
}


def section_of(element: str) -> str:
    """The key of the section for an element; most elements have a section of their own name."""
    return SECTION_OF_ELEMENT.get(element, element)
