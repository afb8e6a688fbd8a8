"""Workload: hours, credits, and how learners take part."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from mccheck.descriptor.part import Statement
from mccheck.descriptor.quantities import Amount, Credits, Hours
from mccheck.descriptor.refusing import refuse, shape_of
from mccheck.descriptor.values import Flag, Text, as_list, one_of, words_schema
from mccheck.vocabulary.participation import PARTICIPATION_FORMS

KINDS_OF_HOURS = ("taught", "theory", "practice", "workplace", "online", "self_study", "assessment")


class HoursOfWork(Statement):
    """Total hours and hours by kind. The kinds do not overlap; they add up to the total."""

    together = frozenset({"total", *KINDS_OF_HOURS})

    text_fills = "total"

    total: Hours | None = Field(None, description="Total hours")
    taught: Hours | None = Field(None, description="Hours of teaching, if theory and practice are not separated")
    theory: Hours | None = Field(None, description="Hours of theory")
    practice: Hours | None = Field(None, description="Hours of practice")
    workplace: Hours | None = Field(None, description="Hours at a workplace")
    online: Hours | None = Field(None, description="Hours online")
    self_study: Hours | None = Field(None, description="Hours of independent study")
    assessment: Hours | None = Field(None, description="Hours of assessment")

    @classmethod
    def from_list(cls, items: list[Any]) -> dict[str, Any]:
        """A list of hours has no meaning."""
        refuse(f"hours are expected here, such as “hours: {{total: 30}}”, found {shape_of(items)}")

    @property
    def whole(self) -> Amount | None:
        """Hours in all: as stated, or the sum of the kinds; None where it is not stated."""
        if self.total is not None:
            return self.total
        return None if self.low_sum is None else Amount(self.low_sum, self.high_sum)

    @property
    def low_sum(self) -> float | None:
        """The sum of the kinds, each at its least, or None where no kind is stated."""
        parts = [part for name in KINDS_OF_HOURS if (part := getattr(self, name)) is not None]
        return sum(part.low or 0 for part in parts) if parts else None

    @property
    def high_sum(self) -> float | None:
        """The sum of the kinds, each at its most; None where no kind is stated or one has no upper bound."""
        parts = [part for name in KINDS_OF_HOURS if (part := getattr(self, name)) is not None]
        highs = [part.high for part in parts if part.high is not None]
        return sum(highs) if parts and len(highs) == len(parts) else None


class EctsCredits(Statement):
    """ECTS credits; `ects: none` says that the credential carries none."""

    text_fills = "credits"

    credits: Credits | None = Field(None, description="Number of ECTS credits")


class Workload(Statement):
    """The work that a typical learner needs to reach the outcomes."""

    together = frozenset({"hours", "ects"})

    hours: HoursOfWork | None = Field(None, description="Total hours, or hours by kind")
    ects: EctsCredits | None = Field(None, description="ECTS credits; none: the source says that there are none")
    contact_hours_only: Flag | None = Field(
        None, description="yes: the hours count teaching only, not the learner's own work"
    )
    spread: Text = Field(None, description="The period over which the work is spread")

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`28 hours` and `1 ECTS` are what they say; a bare number does not say of what."""
        words = text.casefold()
        if words.replace(".", "").isdigit():
            refuse(f"{text} of what? Write “workload: {{hours: {text}}}” or “workload: {{ects: {text}}}”")
        if words[:1].isdigit() and words.endswith(("ects", "ects credits", "ects credit")):
            return {"ects": text}
        if words[:1].isdigit() and words.endswith(("h", "hours", "hour", "min", "minutes")):
            return {"hours": text}
        return {"text": text}


ParticipationForm = Annotated[str, one_of(PARTICIPATION_FORMS), words_schema(PARTICIPATION_FORMS)]


class Participation(Statement):
    """How learners take part; several forms are alternatives that the provider offers."""

    text_fills = "forms"
    list_fills = "forms"

    forms: Annotated[tuple[ParticipationForm, ...], BeforeValidator(as_list)] | None = Field(
        None, description="onsite, online, blended, hybrid, work-based …"
    )
    place: Text = Field(None, description="Where teaching takes place")
    practice_onsite: Flag | None = Field(None, description="yes: practice takes place onsite, whatever the form")
