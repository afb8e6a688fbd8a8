"""Kinds of learning outcome, and the concepts of ESCO that outcomes refer to."""

import re

from mccheck.vocabulary.value_list import Concept, ValueList

_SKILL_TYPE = "http://data.europa.eu/snb/skill-type/"
_REUSE = "http://data.europa.eu/snb/skill-reuse-level/"

OUTCOME_KINDS = ValueList(
    "kind of learning outcome",
    (
        Concept("knowledge", _SKILL_TYPE + "knowledge"),
        Concept(
            "skill",
            _SKILL_TYPE + "skill",
            ("skills", "practical skill", "technical skill", "cognitive skill", "ability"),
        ),
        Concept(
            "responsibility and autonomy",
            None,
            (
                "responsibility",
                "autonomy",
                "autonomy and responsibility",
                "competence",
                "competency",
                "competencies",
                "attitude",
            ),
        ),
        Concept(
            "transversal",
            _REUSE + "transversal",
            ("transversal skill", "personal and social skill", "transferable skill", "soft skill", "key competence"),
        ),
    ),
    words="outcome_kinds",
)

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
# A skill, or a group of skills or of knowledge: the concept itself, or its page in the portal.
_SKILL = rf"https?://data\.europa\.eu/esco/(?:skill/(?:{_UUID}|[KSTL]\d+(?:\.\d+)*)|isced-f/\d{{2,4}})"
_PAGE = r"https?://esco\.ec\.europa\.eu/\S*?[?&]uri="
ESCO_SKILL = re.compile(rf"(?:{_PAGE})?{_SKILL}/?", re.IGNORECASE)
ESCO_OCCUPATION = re.compile(r"\S*data\.europa\.eu/esco/(?:occupation|isco)/\S+", re.IGNORECASE)
