"""Figures that a source claims about a whole collection, to be held against its members."""

from typing import Annotated, Any

from pydantic import Field, ValidationInfo, field_validator, model_validator

from mccheck.descriptor.part import Part
from mccheck.descriptor.quantities import Amount, Hours, Percent, parse_amount, parse_credits, parse_hours
from mccheck.descriptor.refusing import refuse
from mccheck.descriptor.values import Text, one_of, words_schema
from mccheck.descriptor.workload import ParticipationForm
from mccheck.vocabulary.value_list import Concept, ValueList

MEASURES = ValueList(
    "measure",
    (
        Concept("hours", None, ("hour", "workload")),
        Concept("ects", None, ("ects credits", "credits", "credit")),
        Concept("providers", None, ("provider", "registered providers")),
    ),
)
_READ = {"hours": parse_hours, "ects": parse_credits}
STATISTICS = ("total", "minimum", "maximum", "mean", "median", "lower_quartile", "upper_quartile")


class Filter(Part):
    """Which members a claim is about; an empty filter means all of them."""

    level: Amount | None = Field(None, description="Level, national or EQF, as the members state it")
    year: Amount | None = Field(None, description="Year, or a range of years")
    hours: Hours | None = Field(None, description="Total hours, or a range")
    providers: Amount | None = Field(None, description="Number of registered providers, or a range")
    form: ParticipationForm | None = Field(None, description="Form of participation")
    field: Text = Field(None, description="Field, as the members name it")


class Claim(Part):
    """One claim: how many members, what share of them, or statistics of one of their figures."""

    where: Filter | None = Field(None, description="Which members it is about; all if left out")
    count: Amount | None = Field(None, description="How many members there are")
    share: Percent | None = Field(None, description="What share of all members it is")
    of: Annotated[str, one_of(MEASURES), words_schema(MEASURES)] | None = Field(
        None, description="What is measured: hours, ects or providers"
    )
    total: Amount | None = Field(None, description="Sum over the members")
    minimum: Amount | None = Field(None, description="Lowest value")
    maximum: Amount | None = Field(None, description="Highest value")
    mean: Amount | None = Field(None, description="Arithmetic mean")
    median: Amount | None = Field(None, description="Median")
    lower_quartile: Amount | None = Field(None, description="First quartile")
    upper_quartile: Amount | None = Field(None, description="Third quartile")

    @field_validator(*STATISTICS, mode="before")
    @classmethod
    def _in_its_unit(cls, value: Any, info: ValidationInfo) -> Any:
        """`total: 31 hours` may name its unit, if it is what is measured."""
        return None if value is None else _READ.get(info.data.get("of") or "", parse_amount)(value)

    @model_validator(mode="after")
    def _says_of_what(self) -> "Claim":
        if self.of is None and any(getattr(self, name) is not None for name in STATISTICS):
            unclear = dict.fromkeys(STATISTICS)
            refuse("what is this claim about? Add “of: hours”, “of: ects” or “of: providers”", changing=unclear)
        return self
