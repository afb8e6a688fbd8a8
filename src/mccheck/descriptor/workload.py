"""Workload: hours, credits, and how learners take part."""

import re
from fractions import Fraction
from types import ModuleType
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from mccheck.descriptor.listing import labels_in
from mccheck.descriptor.part import Part, Statement
from mccheck.descriptor.quantities import Amount, Credits, Hours, Points, parse_credits, parse_hours
from mccheck.descriptor.refusing import NOT_UNDERSTOOD, Kept, refuse, shape_of
from mccheck.descriptor.values import Flag, Text, as_list, one_of, words_schema
from mccheck.numbers import Span, total
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
        added = self.sum_of_kinds
        return None if added is None else Amount(added.low, added.high, any(part.about for part in self.by_kind))

    @property
    def by_kind(self) -> tuple[Amount, ...]:
        """The hours of each kind that is stated."""
        return tuple(part for name in KINDS_OF_HOURS if (part := getattr(self, name)) is not None)

    @property
    def sum_of_kinds(self) -> Span | None:
        """The kinds together; None where no kind is stated, and unknown where one of them was not understood.

        A kind without a lower bound is at least nothing.
        """
        parts = [part.meant for part in self.by_kind]
        if any(not part.is_known for part in parts):
            return Span(None, None)
        return total(Span(part.low or Fraction(0), part.high) for part in parts) if parts else None


class EctsCredits(Statement):
    """ECTS credits; `ects: none` says that the credential carries none, and so does `ects: 0`."""

    text_fills = "credits"

    credits: Credits | None = Field(None, description="Number of ECTS credits")

    @model_validator(mode="before")
    @classmethod
    def _none_are_none(cls, value: Any) -> Any:
        """No credits, written as a number, are the answer no."""
        if isinstance(value, str):
            return {"answer": False} if _is_zero(value) else value
        if isinstance(value, dict) and value.get("answer") is None and _is_zero(value.get("credits")):
            return {**{key: one for key, one in value.items() if key != "credits"}, "answer": False}
        return value


_ZERO = re.compile(r"\s*0+([.,]0+)?(?![\d.,])")


def _is_zero(value: Any) -> bool:
    if not isinstance(value, str) or isinstance(value, Kept) or not _ZERO.match(value):
        return False
    try:
        return parse_credits(value).high == 0
    except PydanticCustomError:
        return False


class OtherCredits(Part):
    """Credits of a system other than ECTS."""

    text_fills = "system"

    system: Text = Field(None, description="Name of the system, such as UK credits, SCQF credits or CEU")
    points: Points | None = Field(None, description="How many credits of that system")

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        """`20 UK credits` says both."""
        if isinstance(value, Kept):
            return {"points": value}
        if not isinstance(value, str):
            return value
        system, points = _measuring().points_in(value)
        return {"system": system, "points": points}

    @model_validator(mode="after")
    def _names_another_system(self) -> "OtherCredits":
        if self.system is not None and _measuring().is_ects(self.system):
            refuse(f"ECTS credits have a key of their own: write “ects: {self.points or ''}”", rule=NOT_UNDERSTOOD)
        return self


SeveralCredits = Annotated[tuple[OtherCredits, ...], BeforeValidator(as_list)]


def _measuring() -> ModuleType:
    from mccheck.descriptor import measuring  # noqa: PLC0415 - the words for units are many, and few files need them

    return measuring


_NUMBER_ALONE = re.compile(r"\s*\d*([.,]\d*)?\s*")


_IN_FIGURES = re.compile(r"(?i:pt[\dhms.,]+)|\d+:\d\d")  # PT60H, 1:30


def facts_in(text: Any) -> dict[str, Any]:
    """What a sentence says of a workload, by key; nothing where it is a number alone, or is not understood."""
    if not isinstance(text, str) or isinstance(text, Kept) or _NUMBER_ALONE.fullmatch(text):
        return {}
    if (times := _TIMES.search(text)) is not None:
        text = text[: times.start()]  # of so many evenings of three hours each, three is not the sum
        return {key: fact for key, fact in facts_in(text.rstrip(" (")).items() if key != "hours"}
    try:
        return _measuring().workload_in(text) or {}
    except PydanticCustomError:
        return {}


# So many times three hours; “20 à 30 heures” is a range.
_TIMES = re.compile(r"(?:\s|\()(?:x|×|mal|times)\s*\d|(?<!\d)(?:\s|\()(?:à|á|je|jeweils|por|per)\s*\d", re.IGNORECASE)
_PIECES = re.compile(r"[(),;]")
_OF_WHICH = re.compile(
    r"\s(?:of which|including|dont|davon|waarvan|de las que|de les quals|dos quais|di cui|joista|varav|millest|"
    r"w tym)\s",
    re.IGNORECASE,
)


def _facts_in_pieces(text: str) -> dict[str, Any]:
    """What the pieces of a sentence say of a workload: `5 ECTS (150 hours)`, `30 hours, of which 10 are online`.

    What comes after “of which” is a part of the whole. Where two pieces give two quantities of one kind, it is open
    which of them is meant, and neither is taken.
    """
    facts: dict[str, Any] = {}
    doubtful: set[str] = set()
    for piece in _PIECES.split(_OF_WHICH.split(f" {text}")[0]):
        for key, fact in facts_in(piece.strip()).items():
            if key != "spread" and facts.setdefault(key, fact) != fact:
                doubtful.add(key)
    return {key: fact for key, fact in facts.items() if key not in doubtful}


def told_apart(value: Any) -> Any:
    """The facts of a workload, each under its own key.

    `hours: 84 hours (3 ECTS)` says both, and `ects: 20 UK credits` speaks of other credits. Hours in the place of
    credits are left there, and so is what contradicts its neighbours: their own keys refuse them.
    """
    if not isinstance(value, dict):
        return value
    if isinstance(words := value.get("text"), str) and not value.keys() & {"hours", "ects", "credits", "answer"}:
        value = {**(facts_in(words) or _facts_in_pieces(words)), **value}
    for key in ("hours", "ects", "credits"):
        facts = facts_in(value.get(key))
        others = {name: fact for name, fact in facts.items() if name != key}
        is_in_place = key in facts or (key != "hours" and "hours" not in facts)
        if others and is_in_place and all(_is_free(value.get(name), fact) for name, fact in others.items()):
            value = {**{name: one for name, one in value.items() if name != key}, **facts}
    other = value.get("credits")
    if isinstance(other, dict) and value.get("ects") is None and _measuring().is_ects(str(other.get("system"))):
        value = {**value, "credits": None, "ects": {"credits": other.get("points")}}
    return value


def _is_free(given: Any, fact: Any) -> bool:
    """Whether a fact can stand where something is given, or nothing: it says the same."""
    if given is None or given == fact:
        return True
    try:
        return isinstance(fact, dict) and (
            ("total" in fact and parse_hours(given) == fact["total"])
            or ("credits" in fact and parse_credits(given) == fact["credits"])
        )
    except PydanticCustomError:
        return False


class Workload(Statement):
    """The work that a typical learner needs to reach the outcomes."""

    together = frozenset({"hours", "ects", "credits"})

    hours: HoursOfWork | None = Field(None, description="Total hours, or hours by kind")
    ects: EctsCredits | None = Field(None, description="ECTS credits; none: the source says that there are none")
    credits: SeveralCredits | None = Field(None, description="Credits of another system, such as 20 UK credits")
    contact_hours_only: Flag | None = Field(
        None, description="yes: the hours count teaching only, not the learner's own work"
    )
    spread: Text = Field(None, description="The period over which the work is spread")

    @property
    def said_of_hours(self) -> frozenset[str]:
        """What is said of the hours that stand here, and not of those that a member states itself."""
        return frozenset({"contact_hours_only", "spread"}) if self.hours is not None else frozenset()

    @model_validator(mode="before")
    @classmethod
    def _each_under_its_key(cls, value: Any) -> Any:
        return told_apart(value)

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`28 hours`, `1 ECTS` and `84 hours (3 ECTS)` are what they say; anything else is the workload in words.

        What begins as a number of hours, and is none, is for the key of the hours to refuse.
        """
        if _NUMBER_ALONE.fullmatch(text):
            return {"text": text}
        if _IN_FIGURES.fullmatch(text):
            return {"hours": text}
        try:
            reading = _measuring().read(text)
        except PydanticCustomError:
            return {"hours": text}
        kinds = {measure.unit.kind.name for measure in reading.measures if measure.unit}
        if reading.is_understood and (reading.is_rate or kinds == {"LESSONS"}):
            return {"hours": text}
        facts = facts_in(text)
        if facts.keys() - {"spread"}:
            return facts
        pieces = _facts_in_pieces(text)
        return {**pieces, "text": text} if pieces else {"text": text}

    @classmethod
    def from_list(cls, items: list[Any]) -> dict[str, Any]:
        """A list of quantities is the sentence that they make."""
        if items and all(isinstance(item, str) for item in items):
            return cls.from_text(", ".join(items))
        return super().from_list(items)


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

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`onsite or online` are two forms."""
        return {"forms": list(labels_in(text, PARTICIPATION_FORMS, alternatives=True)) or [text]}
