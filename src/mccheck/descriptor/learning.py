"""Learning: outcomes, level, and the need that the credential answers."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from mccheck.descriptor.levels import level_from, parse_eqf, parse_national_level
from mccheck.descriptor.part import Part, Statement, Wording
from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.refusing import refuse
from mccheck.descriptor.values import AnyText, Flag, Text, Texts, as_list, one_of, words_schema
from mccheck.vocabulary.learning import OUTCOME_KINDS
from mccheck.vocabulary.levels import CYCLES, EQF_URI
from mccheck.vocabulary.value_list import Concept, ValueList

_SCALAR = {"type": ["number", "string", "null"]}
_LEVELS = WithJsonSchema({"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]})
EqfLevel = Annotated[Amount, BeforeValidator(parse_eqf), _LEVELS]
NationalRung = Annotated[Amount, BeforeValidator(parse_national_level), _LEVELS]


class NationalLevel(Part):
    """A level of a national qualifications framework."""

    framework: Text = Field(None, description="Name of the framework, such as NFQ")
    level: NationalRung | None = Field(None, description="The level, as the framework writes it: 6, 4A, VI")
    name: Text = Field(None, description="What the level is called")


def _level_in_pieces(text: str) -> dict[str, Any]:
    """The keys of a level for which a text stands that says it twice, such as `EQF 7 (Master level)`."""
    keys: dict[str, Any] = {}
    for piece in re.split(r"[()]", text):
        found = level_from(piece) if piece.strip() else {}
        if found is None or found.keys() & keys.keys():
            return {}
        keys |= found
    return keys


class Reason(Statement):
    """Why something does not apply."""

    may_be_no = False


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
    not_applicable: Reason | None = Field(None, description="Why no level applies")

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`EQF 4`, `DQR 6` and `Master` are levels; a bare number does not say of which framework."""
        if keys := level_from(text):
            return keys
        if keys := _level_in_pieces(text):
            return {**keys, "text": text}
        if text.casefold().startswith((EQF_URI, EQF_URI.replace("http:", "https:"))):
            return {"eqf": text}
        if text.isdigit():
            refuse(f"level {text} of which framework? Write “level: {{eqf: {text}}}”")
        if text.casefold().startswith("not applicable"):
            refuse("why does no level apply? Write “level: {not_applicable: the reason}”")
        return {"text": text} if text else {}


DOUBTS = ValueList(
    "word for how a source states something", (Concept("unclear"), Concept("only implied", None, ("implied",)))
)
Doubt = Annotated[str, one_of(DOUBTS), words_schema(DOUBTS)]
_STANDING = WithJsonSchema(
    {"anyOf": [{"enum": ["yes", "no", *DOUBTS.labels]}, {"type": ["string", "boolean", "null"]}]}
)
StandingAnswer = Annotated[Flag, _STANDING]


def with_doubt(value: Any) -> Any:
    """An object whose answer is that the source is unclear, or only implies it, with that doubt under its own key."""
    answer = value.get("answer") if isinstance(value, dict) else None
    if not isinstance(answer, str) or DOUBTS.find(answer) is None or "doubt" in value:
        return value
    return {**{key: item for key, item in value.items() if key != "answer"}, "doubt": answer}


class LearningOutcome(Part):
    """One learning outcome."""

    text_fills = "text"

    @model_validator(mode="before")
    @classmethod
    def _doubtful(cls, value: Any) -> Any:
        return with_doubt(value)

    id: AnyText = Field(None, description="A short name by which assessment methods refer to it")
    text: Wording | None = Field(None, description="What the learner can do")
    kind: Annotated[str, one_of(OUTCOME_KINDS), words_schema(OUTCOME_KINDS)] | None = Field(
        None, description="knowledge, skill, responsibility and autonomy, transversal"
    )
    answer: StandingAnswer | None = Field(None, description="How the source states it: yes, unclear, only implied")
    doubt: Doubt | None = Field(None, description="unclear, or only implied; as “answer” may say too")
    limits: Text = Field(None, description="Where the source itself says that it falls short")
    esco: Texts | None = Field(None, description="ESCO skill URIs")
    level: Level | None = Field(None, description="Level of this outcome, if it differs from the whole")


_BULLET = re.compile(r"^\s*(?:[-–*]|\d+[.)])\s", re.MULTILINE)
# What an author says of the outcomes as a whole; an object without any of it is one outcome.
_OF_THE_WHOLE = frozenset({"outcomes", "answer", "doubt", "limits", "also"})


class LearningOutcomes(Statement):
    """The learning outcomes: a list of them, or an object with the list and what the source says of it as a whole."""

    list_fills = "outcomes"
    together = frozenset({"outcomes", "text", "limits", "doubt"})

    answer: StandingAnswer | None = Field(
        None, description="How the source states them: yes, no, unclear, only implied"
    )
    doubt: Doubt | None = Field(None, description="unclear, or only implied; as “answer” may say too")
    outcomes: Annotated[tuple[LearningOutcome, ...] | None, BeforeValidator(as_list)] = Field(
        None, description="What a learner can do at the end, one by one"
    )

    @property
    def is_only_a_list(self) -> bool:
        """Whether nothing is said of the outcomes as a whole."""
        return all(value is None for name, value in self.__dict__.items() if name != "outcomes")

    @model_validator(mode="before")
    @classmethod
    def _one_or_several(cls, value: Any) -> Any:
        if isinstance(value, dict):
            return with_doubt(value) if _OF_THE_WHOLE & value.keys() else {"outcomes": [value]}
        if isinstance(value, list | tuple) and as_list(value) == []:
            return False
        return value

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """A bare text is one outcome."""
        if text.count("•") > 1 or len(_BULLET.findall(text)) > 1:
            refuse("this text holds several outcomes; write each on a line of its own that begins with “- ”")
        return {"outcomes": [text]} if text else {}


class Relevance(Statement):
    """The need that the credential answers, and who helped to find it."""

    need: Statement | None = Field(None, description="How the need was identified")
    employers: Statement | None = Field(None, description="Whether employers and others were involved")
    occupations: Texts | None = Field(None, description="Occupations that it prepares for")
    updated: Statement | None = Field(None, description="How the learning is kept up to date")
