"""Learning: outcomes, level, and the need that the credential answers."""

from fractions import Fraction
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from mccheck.descriptor.part import Part, Statement, Wording
from mccheck.descriptor.quantities import Amount, parse_amount, parse_number
from mccheck.descriptor.refusing import refuse, shape_of
from mccheck.descriptor.values import AnyText, Text, Texts, one_of, words_schema
from mccheck.vocabulary.learning import OUTCOME_KINDS
from mccheck.vocabulary.levels import CYCLES, EQF_URI


def _eqf(text: str) -> Fraction:
    number = (
        text.replace("https:", "http:").removeprefix(EQF_URI).removeprefix("eqf").strip().removeprefix("level").strip()
    )
    level = parse_number(number)
    if level not in range(1, 9):
        refuse(f"EQF levels run from 1 to 8, found {shape_of(text)}")
    return level


EqfLevel = Annotated[Amount, BeforeValidator(lambda value: parse_amount(value, _eqf))]


class NationalLevel(Part):
    """A level of a national qualifications framework."""

    framework: Text = Field(None, description="Name of the framework, such as NFQ")
    level: Amount | None = Field(None, description="The level, as the framework numbers it")
    name: Text = Field(None, description="What the level is called")


class Level(Statement):
    """The level of the learning; or the reason why none applies."""

    together = frozenset({"eqf", "national", "cycle", "also", "implied", "not_applicable"})

    eqf: EqfLevel | None = Field(None, description="Level of the European Qualifications Framework, 1 to 8")
    national: NationalLevel | None = Field(None, description="Level of a national framework")
    cycle: Annotated[str, one_of(CYCLES), words_schema(CYCLES)] | None = Field(
        None, description="Cycle of higher education: short, first, second, third"
    )
    also: Texts | None = Field(None, description="Other levels that the source gives for the same learning")
    implied: Statement | None = Field(None, description="What the level is inferred from, if it was never assigned")
    not_applicable: Statement | None = Field(None, description="Why no level applies")

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`EQF 4` is a level; a bare number does not say of which framework."""
        if text.casefold().startswith(("eqf", EQF_URI, EQF_URI.replace("http:", "https:"))):
            return {"eqf": text}
        if text.isdigit():
            refuse(f"level {text} of which framework? Write “level: {{eqf: {text}}}”")
        if text.casefold().startswith("not applicable"):
            refuse("why does no level apply? Write “level: {not_applicable: the reason}”")
        return {"text": text} if text else {}


class LearningOutcome(Part):
    """One learning outcome."""

    text_fills = "text"

    id: AnyText = Field(None, description="A short name by which assessment methods refer to it")
    text: Wording | None = Field(None, description="What the learner can do")
    kind: Annotated[str, one_of(OUTCOME_KINDS), words_schema(OUTCOME_KINDS)] | None = Field(
        None, description="knowledge, skill, responsibility and autonomy, transversal"
    )
    esco: Texts | None = Field(None, description="ESCO skill URIs")
    level: Level | None = Field(None, description="Level of this outcome, if it differs from the whole")


class Relevance(Statement):
    """The need that the credential answers, and who helped to find it."""

    need: Statement | None = Field(None, description="How the need was identified")
    employers: Statement | None = Field(None, description="Whether employers and others were involved")
    occupations: Texts | None = Field(None, description="Occupations that it prepares for")
    updated: Statement | None = Field(None, description="How the learning is kept up to date")
