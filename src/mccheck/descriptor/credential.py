"""The descriptor: one credential, or a collection of credentials that share facts."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from mccheck.descriptor.assessment import Assessment
from mccheck.descriptor.figures import Claim
from mccheck.descriptor.identity import AwardingBody, Certificate, Dates, Validity
from mccheck.descriptor.issuing import Information, Issuing
from mccheck.descriptor.learners import TargetGroup
from mccheck.descriptor.learning import LearningOutcome, LearningOutcomes, Level, Relevance
from mccheck.descriptor.part import Part, Serves, Wording
from mccheck.descriptor.parts import Electives, Module
from mccheck.descriptor.quality import QualityAssurance
from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.refusing import NOT_RECOGNISED, Kept, refuse, shape_of
from mccheck.descriptor.stackability import Prerequisites, Recognition, Stackability
from mccheck.descriptor.values import AnyText, Flag, Text, Texts, as_list, one_or_more
from mccheck.descriptor.workload import Participation, Workload
from mccheck.vocabulary.isced_f import FIELDS, code_meant, field_of
from mccheck.vocabulary.places import language_name, languages, languages_in
from mccheck.vocabulary.value_list import fold


def _field_of_education(value: object) -> str:
    """The code of a field; what says more or other than the code is kept as it is written, for the rules to tell."""
    if isinstance(value, Kept):
        return value
    text = str(value).strip()
    if field := field_of(text):
        plain = not field.is_refined and (not field.words or fold(field.words) == fold(FIELDS[field.code]))
        return field.code if plain else text
    if code := code_meant(text):
        why = "have digits only" if "." in text else "keep their leading zero"
        refuse(f"ISCED-F codes {why}: write “{code}”", replacement=code)
    refuse(f"{shape_of(text)} is not a field of ISCED-F 2013; write its code, such as “0716”")


IscedField = Annotated[str, BeforeValidator(_field_of_education)]


def _one_language(value: object) -> str:
    if isinstance(value, Kept):
        return value
    text = str(value)
    if found := languages().find(text):
        return found.label
    if several := languages_in(text):
        refuse(
            f"{shape_of(text)} names several languages; write each as an item of the list: {', '.join(several)}",
            rule=NOT_RECOGNISED,
        )
    meant = [f"{one.label}, {language_name(one.label)}" for one in languages().readings(text)]
    hint = f"; did you mean {' or '.join(meant)}?" if meant else "; write its code, such as en, or its name"
    refuse(f"{shape_of(value)} is not a recognised language{hint}", rule=NOT_RECOGNISED)


def _languages(value: Any) -> Any:
    """A bare text may name several languages, such as “German and English”."""
    return list(languages_in(value) or (value,)) if isinstance(value, str) else one_or_more(value)


Language = Annotated[str, BeforeValidator(_one_language)]


class Credential(Part):
    """What an author says about one credential. Any fact may be left out: silence is an answer."""

    id: AnyText = Field(None, description="A short name, unique in its collection")
    title: Wording | None = Field(
        None, description="Title; in several languages as {en: …, fi: …}", json_schema_extra=Serves("title")
    )
    description: Wording | None = Field(None, description="What it is, in a few sentences")
    code: Texts | None = Field(
        None, description="Official code, or several if the source gives several", json_schema_extra=Serves("title")
    )
    type: Text = Field(
        None, description="What the source calls this kind of credential", json_schema_extra=Serves("transparency")
    )
    status: Text = Field(None, description="Whether the offer is a draft, published, withdrawn …")
    version: AnyText = Field(None, description="Version of the offer, as the source counts")
    awarded_by: Annotated[tuple[AwardingBody, ...] | None, BeforeValidator(as_list)] = Field(
        None, description="The body or bodies that award it", json_schema_extra=Serves("awarding_body")
    )
    language: Annotated[tuple[Language, ...] | None, BeforeValidator(_languages)] = Field(
        None, description="Language of instruction, such as en", json_schema_extra=Serves("transparency")
    )
    sector: Texts | None = Field(None, description="Economic sector", json_schema_extra=Serves("transparency"))
    isced_f: Annotated[tuple[IscedField, ...] | None, BeforeValidator(as_list)] = Field(
        None,
        description="Field of education: ISCED-F 2013 code, label or URI",
        json_schema_extra=Serves("transparency"),
    )
    field: Text = Field(None, description="Field, as the source names it", json_schema_extra=Serves("transparency"))
    legal_basis: Texts | None = Field(
        None, description="Law or standard on which it is based", json_schema_extra=Serves("transparency")
    )
    year: AnyText = Field(
        None, description="Year in which it was first offered", json_schema_extra=Serves("transparency")
    )
    dates: Dates | None = Field(None, description="When it was described, when it runs, until when one can enrol")
    contact: Text = Field(None, description="Office or address for questions; no names of persons")
    certificate: Certificate | None = Field(
        None, description="What the certificate carries", json_schema_extra=Serves("authentic")
    )
    validity: Validity | None = Field(None, description="How long it is valid", json_schema_extra=Serves("issue_date"))
    learning_outcomes: LearningOutcomes | None = Field(
        None, description="What a learner can do at the end", json_schema_extra=Serves("learning_outcomes")
    )
    contents: Texts | None = Field(None, description="What is taught", json_schema_extra=Serves("transparency"))
    level: Level | None = Field(None, description="Level of the learning", json_schema_extra=Serves("level"))
    relevance: Relevance | None = Field(
        None, description="The need that it meets", json_schema_extra=Serves("relevance")
    )
    target_group: TargetGroup | None = Field(
        None, description="Who it is for", json_schema_extra=Serves("learner_centred")
    )
    workload: Workload | None = Field(None, description="Hours and credits", json_schema_extra=Serves("workload"))
    participation: Participation | None = Field(
        None, description="How learners take part", json_schema_extra=Serves("participation_form")
    )
    prerequisites: Prerequisites | None = Field(
        None, description="What is needed to enrol; []: nothing", json_schema_extra=Serves("prerequisites")
    )
    assessment: Assessment | None = Field(
        None, description="How the outcomes are assessed", json_schema_extra=Serves("assessment_type")
    )
    parts: Annotated[tuple[Module, ...] | None, BeforeValidator(as_list)] = Field(
        None,
        description="Its parts, such as modules, that are no credentials themselves",
        json_schema_extra=Serves("workload"),
    )
    electives: Electives | None = Field(
        None,
        description="How many of the parts, or members, marked as elective must be taken, such as {take: 1}",
        json_schema_extra=Serves("workload"),
    )
    elective: Flag | None = Field(
        None,
        description="yes: a member that learners of the collection may choose",
        json_schema_extra=Serves("workload"),
    )
    quality_assurance: QualityAssurance | None = Field(
        None, description="How its quality is assured", json_schema_extra=Serves("quality_assurance")
    )
    stackability: Stackability | None = Field(
        None, description="How it combines with other credentials", json_schema_extra=Serves("stackability")
    )
    recognition: Recognition | None = Field(
        None, description="Who recognises it", json_schema_extra=Serves("recognition")
    )
    issuing: Issuing | None = Field(
        None, description="How it is issued to its holder", json_schema_extra=Serves("portability")
    )
    information: Information | None = Field(
        None, description="How people find out about it", json_schema_extra=Serves("transparency")
    )
    providers: Amount | None = Field(None, description="How many providers are registered to offer it")

    @property
    def outcomes(self) -> tuple[LearningOutcome, ...]:
        """The learning outcomes one by one; none where they are stated in words only, or not at all."""
        return (self.learning_outcomes.outcomes or ()) if self.learning_outcomes else ()

    @property
    def name(self) -> str:
        """The title, or else the id."""
        return (self.title.text if self.title else "") or self.id or ""


# Facts that belong to one credential and are never inherited.
OWN_FACTS = frozenset(
    {
        "id",
        "title",
        "description",
        "code",
        "version",
        "year",
        "dates",
        "providers",
        "parts",
        "electives",
        "elective",
        "source",
        "remark",
    }
)
# Facts that are codes: a number to other programs that read YAML, where they are not in quotation marks.
CODES = ("code", "isced_f")
SHARED_FACTS = tuple(name for name in Credential.model_fields if name not in OWN_FACTS)


class Descriptor(Credential):
    """The file an author writes: one credential, or a collection with its members."""

    mccheck: Literal["1"] = Field("1", description="Version of this format; marks the file as a descriptor")
    kind: Literal["credential", "pathway", "catalogue", "framework"] = Field(
        "credential", description="credential, or a collection: pathway, catalogue, framework"
    )
    credentials: Annotated[tuple[Credential, ...] | None, BeforeValidator(as_list)] = Field(
        None, description="The members of a collection"
    )
    figures: Annotated[tuple[Claim, ...] | None, BeforeValidator(as_list)] = Field(
        None, description="What the source claims about the collection as a whole"
    )

    @model_validator(mode="before")
    @classmethod
    def _defaults(cls, value: Any) -> Any:
        if isinstance(value, dict) and "kind" in value and value["kind"] is None:
            return {key: item for key, item in value.items() if key != "kind"}
        return value

    @model_validator(mode="after")
    def _kind_fits(self) -> "Descriptor":
        if self.kind == "credential" and (self.credentials is not None or self.figures is not None):
            message = (
                "a file with “credentials” describes a collection: write “kind: pathway” (or catalogue, or framework)"
            )
            if self.credentials is None:
                message = "“figures” speak of a collection, and this is one credential"
            changing = {"kind": "catalogue"} if self.credentials else {"credentials": None, "figures": None}
            refuse(message, changing=changing)
        if self.kind in {"pathway", "catalogue"} and not self.credentials:
            refuse(f"a {self.kind} must list its credentials under “credentials”", changing={"kind": None})
        return self

    @property
    def is_collection(self) -> bool:
        """Whether the descriptor describes several credentials."""
        return bool(self.credentials)
