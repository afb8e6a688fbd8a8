"""Parts of one credential that are no credentials themselves, such as its modules; and what is chosen among several."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from mccheck.descriptor.assessment import Method, as_methods
from mccheck.descriptor.part import Part, Serves, Wording
from mccheck.descriptor.quantities import Amount, Credits, Hours, Percent, parse_amount
from mccheck.descriptor.refusing import Kept
from mccheck.descriptor.values import Flag, Texts
from mccheck.descriptor.workload import EctsCredits, HoursOfWork, SeveralCredits, facts_in, told_apart


def _methods(value: Any) -> Any:
    only = isinstance(value, dict) and value.keys() <= {"methods", "source", "remark"}
    inside = value.get("methods") if only else None
    return as_methods(value if inside is None else inside)


class Module(Part):
    """One part of a credential that is no credential itself."""

    text_fills = "title"

    title: Wording | None = Field(None, description="Title of the part")
    hours: HoursOfWork | None = Field(None, description="Its hours, in all or by kind")
    ects: EctsCredits | None = Field(None, description="Its ECTS credits")
    credits: SeveralCredits | None = Field(None, description="Its credits of another system")
    outcomes: Texts | None = Field(
        None, description="Ids of the outcomes that it leads to", json_schema_extra=Serves("learning_outcomes")
    )
    assessment: Annotated[tuple[Method, ...], BeforeValidator(_methods)] | None = Field(
        None, description="Methods by which it is assessed", json_schema_extra=Serves("assessment_type")
    )
    weight: Percent | None = Field(
        None, description="Share of the result that it counts for", json_schema_extra=Serves("valid_assessment")
    )
    elective: Flag | None = Field(None, description="yes: learners choose among such parts")

    @model_validator(mode="before")
    @classmethod
    def _each_under_its_key(cls, value: Any) -> Any:
        """A workload, as credentials have it, is what it says of hours and credits."""
        if isinstance(value, dict) and (whole := value.get("workload")) is not None:
            facts = whole if isinstance(whole, dict) else facts_in(whole)
            if facts and facts.keys() <= {"hours", "ects", "credits"} - value.keys():
                value = {**{key: one for key, one in value.items() if key != "workload"}, **facts}
        return told_apart(value)

    @property
    def name(self) -> str:
        """The title, where there is one."""
        return self.title.text if self.title else ""

    def amount_of(self, measure: str) -> Amount | None:
        """Its `hours` in all, or its `ects` credits; None where it does not state them."""
        if measure == "hours":
            return self.hours.whole if self.hours is not None else None
        return self.ects.credits if self.ects is not None else None


_OF_THEM = re.compile(r" (?:of|out of|from|aus|von|sur|parmi|de|di|van|av|z) .+")


def _count(value: Any) -> Amount:
    if isinstance(value, str) and not isinstance(value, Kept):
        from mccheck.vocabulary.plain import plain  # noqa: PLC0415 - few files have electives
        from mccheck.vocabulary.units import number_words  # noqa: PLC0415

        text = _OF_THEM.sub("", plain(value))
        number = number_words().get(text)
        value = value if text == plain(value) and number is None else str(text if number is None else number)
    return parse_amount(value)


class Electives(Part):
    """How much of what is marked as elective must be taken."""

    text_fills = "take"

    take: Annotated[Amount, BeforeValidator(_count)] | None = Field(
        None, description="How many of the electives must be taken, such as 1, or 2 to 3"
    )
    hours: Hours | None = Field(None, description="How many hours of electives must be taken")
    ects: Credits | None = Field(None, description="How many ECTS credits of electives must be taken")
