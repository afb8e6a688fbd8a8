"""Elements: the 16 standard elements of Annex I and the 10 principles of Annex II, in our own words."""

from enum import StrEnum
from typing import NamedTuple

from mccheck.recommendation.act import CELEX


class Modality(StrEnum):
    """How firmly the Recommendation asks for an element."""

    MANDATORY = "mandatory"
    MANDATORY_IF_APPLICABLE = "mandatory if applicable"
    MANDATORY_ECTS_WHEREVER_POSSIBLE = "mandatory, in ECTS wherever possible"
    OPTIONAL = "optional"
    PRINCIPLE = "principle"
    PRINCIPLE_WHERE_POSSIBLE = "principle, where possible"


class Certainty(StrEnum):
    """How sure the wording behind an element's meaning is."""

    VERIFIED = "seen in sources that quote the act"
    PROPOSAL = "seen in sources that quote the Commission's proposal; believed unchanged in the act"
    PARTIAL = "seen in part; the rest is from memory and may differ from the act"
    MEMORY = "from memory; the words of the act may differ"


class Element(NamedTuple):
    """One thing the Recommendation asks for.

    `number` counts within its list (Annex I mandatory, Annex I optional, Annex II); the act itself is
    believed to use dashes in Annex I.
    """

    id: str
    name: str
    annex: str
    number: int
    modality: Modality
    wording: Certainty
    meaning: str

    @property
    def pointer(self) -> str:
        """Where the element stands in the act: annex, kind and number, CELEX."""
        if self.annex == "II":
            place = f"Annex II, principle {self.number}"
        else:
            kind = "optional" if self.modality is Modality.OPTIONAL else "mandatory"
            place = f"Annex I, {kind} element {self.number}"
        return f"{place} ({self.name}), CELEX {CELEX}"


ELEMENTS = (
    Element(
        "learner",
        "Identification of the learner",
        "I",
        1,
        Modality.MANDATORY,
        Certainty.VERIFIED,
        (
            "Whoever reads the certificate can tell whose it is. A descriptor says whether the "
            "certificate carries this; the name itself belongs on each certificate."
        ),
    ),
    Element(
        "title",
        "Title",
        "I",
        2,
        Modality.MANDATORY,
        Certainty.VERIFIED,
        "The micro-credential has a name by which it can be found and cited.",
    ),
    Element(
        "issuer_country",
        "Country or region of the issuer",
        "I",
        3,
        Modality.MANDATORY,
        Certainty.VERIFIED,
        "The reader learns in which country or region the issuer is based.",
    ),
    Element(
        "awarding_body",
        "Awarding body",
        "I",
        4,
        Modality.MANDATORY,
        Certainty.PARTIAL,
        "The body, or bodies, that award the micro-credential are named.",
    ),
    Element(
        "issue_date",
        "Date of issue",
        "I",
        5,
        Modality.MANDATORY,
        Certainty.VERIFIED,
        ("The certificate says when it was issued. A descriptor says whether the certificate carries this."),
    ),
    Element(
        "learning_outcomes",
        "Learning outcomes",
        "I",
        6,
        Modality.MANDATORY,
        Certainty.VERIFIED,
        "What a learner knows, understands or can do at the end is put into words.",
    ),
    Element(
        "workload",
        "Workload",
        "I",
        7,
        Modality.MANDATORY_ECTS_WHEREVER_POSSIBLE,
        Certainty.PARTIAL,
        (
            "The hours that a typical learner needs to reach the outcomes, counting all of the work, and wherever "
            "possible the ECTS credits."
        ),
    ),
    Element(
        "level",
        "Level",
        "I",
        8,
        Modality.MANDATORY_IF_APPLICABLE,
        Certainty.PARTIAL,
        (
            "The level of the learning in the European Qualifications Framework (and the cycle of "
            "higher education), where a level applies."
        ),
    ),
    Element(
        "assessment_type",
        "Type of assessment",
        "I",
        9,
        Modality.MANDATORY,
        Certainty.VERIFIED,
        "The kind of assessment by which the outcomes are shown.",
    ),
    Element(
        "participation_form",
        "Form of participation",
        "I",
        10,
        Modality.MANDATORY,
        Certainty.VERIFIED,
        "Whether learners take part onsite, online, in a blend of the two, or at work.",
    ),
    Element(
        "quality_assurance",
        "Type of quality assurance",
        "I",
        11,
        Modality.MANDATORY,
        Certainty.VERIFIED,
        "What kind of quality assurance stands behind the micro-credential.",
    ),
    Element(
        "prerequisites",
        "Prerequisites",
        "I",
        1,
        Modality.OPTIONAL,
        Certainty.VERIFIED,
        "What a learner needs in order to enrol, or that nothing is needed.",
    ),
    Element(
        "supervision_id",
        "Supervision and identity check",
        "I",
        2,
        Modality.OPTIONAL,
        Certainty.PARTIAL,
        ("Whether someone supervises the assessment, online or onsite, and whether the learner's identity is checked."),
    ),
    Element(
        "grade",
        "Grade",
        "I",
        3,
        Modality.OPTIONAL,
        Certainty.PROPOSAL,
        "The grade achieved. A descriptor says on which scale results are given.",
    ),
    Element(
        "stackability",
        "Stand-alone or stackable",
        "I",
        4,
        Modality.OPTIONAL,
        Certainty.PARTIAL,
        "Whether the micro-credential stands on its own or builds towards another credential.",
    ),
    Element(
        "further_information",
        "Further information",
        "I",
        5,
        Modality.OPTIONAL,
        Certainty.VERIFIED,
        "Whatever else helps a reader: a web page, the price, the results of earlier learners.",
    ),
    Element(
        "quality",
        "Quality",
        "II",
        1,
        Modality.PRINCIPLE,
        Certainty.PARTIAL,
        (
            "Quality is assured from inside and outside, by documented processes that are fit for "
            "purpose, in line with a recognised framework, with feedback from learners and peers."
        ),
    ),
    Element(
        "transparency",
        "Transparency",
        "II",
        2,
        Modality.PRINCIPLE,
        Certainty.PARTIAL,
        (
            "A micro-credential can be measured, compared and understood: outcomes, workload, "
            "content, level and the offer itself are set out clearly where people look for them."
        ),
    ),
    Element(
        "relevance",
        "Relevance",
        "II",
        3,
        Modality.PRINCIPLE,
        Certainty.MEMORY,
        (
            "It meets an identified learning need, it is kept up to date, and "
            "employers and others are encouraged to be involved."
        ),
    ),
    Element(
        "valid_assessment",
        "Valid assessment",
        "II",
        4,
        Modality.PRINCIPLE,
        Certainty.PARTIAL,
        "The outcomes are assessed against transparent criteria.",
    ),
    Element(
        "learning_pathways",
        "Learning pathways",
        "II",
        5,
        Modality.PRINCIPLE,
        Certainty.PARTIAL,
        (
            "It fits into flexible learning pathways: in modules, open to learners who bring what they "
            "learned elsewhere, with credit that counts towards further learning."
        ),
    ),
    Element(
        "recognition",
        "Recognition",
        "II",
        6,
        Modality.PRINCIPLE_WHERE_POSSIBLE,
        Certainty.MEMORY,
        (
            "Where possible, the competent authorities recognise it for study, training or work, at "
            "home and across borders."
        ),
    ),
    Element(
        "portability",
        "Portability",
        "II",
        7,
        Modality.PRINCIPLE,
        Certainty.MEMORY,
        (
            "It belongs to the learner, who can store and share it easily, on an infrastructure with open "
            "standards that lets anyone check that it is genuine."
        ),
    ),
    Element(
        "learner_centred",
        "Learner-centred",
        "II",
        8,
        Modality.PRINCIPLE,
        Certainty.MEMORY,
        ("It is designed for the needs of a target group, and learners have a say in its quality assurance."),
    ),
    Element(
        "authentic",
        "Authentic",
        "II",
        9,
        Modality.PRINCIPLE,
        Certainty.MEMORY,
        ("It carries enough to check who holds it, who legally issued it, and when and where it was issued."),
    ),
    Element(
        "information_guidance",
        "Information and guidance",
        "II",
        10,
        Modality.PRINCIPLE,
        Certainty.MEMORY,
        (
            "Guidance services know about it, and information reaches learners as widely as possible, leaving "
            "nobody out."
        ),
    ),
)

_BY_ID = {element.id: element for element in ELEMENTS}


def element(element_id: str) -> Element:
    """The element of that id. Raises KeyError where there is none."""
    return _BY_ID[element_id]
