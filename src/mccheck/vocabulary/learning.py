"""Kinds of learning outcome, and the verbs that do not show what a learner can do."""

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
ESCO_SKILL = re.compile(rf"https?://data\.europa\.eu/esco/skill/({_UUID}|[KSTL]\d+(\.\d+)*)", re.IGNORECASE)

# First words that name a state of mind, which nobody can watch. English, Finnish, French, German,
# Portuguese and Spanish; other languages are not judged.
UNOBSERVABLE_VERBS: dict[str, frozenset[str]] = {
    "en": frozenset(
        {"understand", "understands", "understanding", "know", "knows", "knowing", "knowledge of", "appreciate",
         "learn", "realise", "realize", "be aware", "be familiar", "become familiar", "have knowledge",
         "have an understanding", "gain knowledge"}
    ),
    "fi": frozenset({"ymmärtää", "tietää", "tuntea", "oppia"}),
    "fr": frozenset({"comprendre", "connaître", "savoir", "apprendre"}),
    "de": frozenset({"verstehen", "kennen", "wissen", "lernen"}),
    "pt": frozenset({"compreender", "conhecer", "saber", "aprender", "perceber"}),
    "es": frozenset({"comprender", "entender", "conocer", "saber", "aprender"}),
}  # fmt: skip
