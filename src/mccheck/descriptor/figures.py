"""Figures that a source claims about a whole collection, to be held against its members."""

from pydantic import Field

from mccheck.descriptor.part import Part
from mccheck.descriptor.values import Amount, Percent, Text


class Filter(Part):
    """Which members a claim is about; an empty filter means all of them."""

    level: Amount | None = Field(None, description="Level, national or EQF, as the members state it")
    year: Amount | None = Field(None, description="Year, or a range of years")
    hours: Amount | None = Field(None, description="Hours in all, or a range")
    providers: Amount | None = Field(None, description="Number of registered providers, or a range")
    form: Text = Field(None, description="Form of participation")
    field: Text = Field(None, description="Field, as the members name it")


class Claim(Part):
    """One claim: how many members, what share of them, or statistics of one of their figures."""

    where: Filter | None = Field(None, description="Which members it is about; all, when left out")
    count: Amount | None = Field(None, description="How many members there are")
    share: Percent | None = Field(None, description="What share of all members it is")
    of: Text = Field(None, description="What is measured: hours, ects or providers")
    total: Amount | None = Field(None, description="Sum over the members")
    minimum: Amount | None = Field(None, description="Least value")
    maximum: Amount | None = Field(None, description="Greatest value")
    mean: Amount | None = Field(None, description="Arithmetic mean")
    median: Amount | None = Field(None, description="Median")
    lower_quartile: Amount | None = Field(None, description="First quartile")
    upper_quartile: Amount | None = Field(None, description="Third quartile")
