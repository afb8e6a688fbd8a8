"""The building blocks of a descriptor: a part, a statement with its three answers, the mark of a key."""

from enum import Enum
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from mccheck.descriptor.refusing import NOT_RECOGNISED, Kept, refuse, shape_of, words_in
from mccheck.descriptor.values import NO, Flag, Text, Texts, clear, refuse_placeholder, word_of, yes_or_no
from mccheck.vocabulary.emptiness import says_nothing
from mccheck.vocabulary.places import languages


class Answer(Enum):
    """What a descriptor says of a fact: it is so, it is not so, or nothing."""

    STATED = "stated"
    ABSENT = "stated to be absent"
    NOT_STATED = "not stated"


class Serves:
    """The mark of a key: which elements of the Recommendation its fact serves; `elements` are their ids.

    What stands below the key serves them too, but for keys with a mark of their own. A fact without a mark, and below
    none, serves no element. The mark stands where pydantic keeps what changes a JSON Schema, and changes nothing there:
    an annotation would make every start slower.
    """

    def __init__(self, *elements: str) -> None:
        self.elements = elements

    def __call__(self, schema: dict[str, Any]) -> None:
        """Leave a JSON Schema as it is."""


class Part(BaseModel):
    """Any object of a descriptor. It may say where its facts were found, and what else is worth knowing.

    `text_fills` names the key that a bare text stands for, where the object may be written as one.
    """

    # Built at their first use, all models together: one by one would take twice as long.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    text_fills: ClassVar[str] = ""
    # Facts that hang together: who states one of them inherits none of the others.
    together: ClassVar[frozenset[str]] = frozenset()

    source: Text = Field(None, description="Where the facts were found, such as a document and its section")
    remark: Text = Field(None, description="Anything a reader should know")

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        return {cls.text_fills: value} if cls.text_fills and isinstance(value, str) else value

    @property
    def is_blank(self) -> bool:
        """Whether nothing is filled in, however many keys are there."""
        for name, value in self.__dict__.items():
            if value is None or name in {"source", "remark"} or (isinstance(value, Part) and value.is_blank):
                continue
            return False
        return True


_BESIDE_NO = frozenset({"answer", "text", "limits", "also", "source", "remark"})


class Statement(Part):
    """A fact that is so, is not so, or that is not stated.

    Written as `yes`, as `no` or `none`, as a sentence, or as a mapping with the details; in the mapping,
    `answer: no` states the absence, and leaves room for a source. `list_fills` names the key that a bare list
    stands for; without one, a list of texts is a text.
    """

    text_fills: ClassVar[str] = "text"
    list_fills: ClassVar[str] = ""
    # Whether a sentence that begins like a denial is asked back; of the reason why something is not, it says nothing.
    may_be_no: ClassVar[bool] = True

    answer: Flag | None = Field(None, description="no: the source says that there is none")
    text: Text = Field(None, description="The fact in words")
    limits: Text = Field(None, description="Where the source itself says that it falls short")
    also: Texts | None = Field(None, description="What the source says of it elsewhere, where the two disagree")

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        if isinstance(value, Kept):
            return {"text": value}
        if isinstance(value, str):
            return cls._from_words(value)
        if isinstance(value, bool):
            return {"answer": value}
        if isinstance(value, list | tuple):
            return cls.from_list(list(value))
        return value

    @classmethod
    def _from_words(cls, value: str) -> dict[str, Any]:
        if (answer := yes_or_no(value)) is not None:
            return {"answer": answer}
        return cls.from_text(clear(value.strip(), may_be_no=cls.may_be_no))

    @model_validator(mode="after")
    def _does_not_contradict_itself(self) -> "Statement":
        if self.answer is False:
            for name, value in self.__dict__.items():
                if name not in _BESIDE_NO and value is not None:
                    message = f"“answer: no” says that there is none, but “{name}” is given"
                    refuse(message, changing={"answer": None})
        return self

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """What a bare text means for this kind of statement."""
        return {cls.text_fills: text} if text else {}

    @classmethod
    def from_list(cls, items: list[Any]) -> dict[str, Any]:
        """What a bare list means for this kind of statement; the empty list says that there is none."""
        if not items:
            return {"answer": False}
        if cls.list_fills:
            return {cls.list_fills: items}
        if all(isinstance(item, str) for item in items):
            return {"text": "; ".join(items)}
        refuse("this is a list; write the keys below it without dashes")


# Most facts are statements. Built beforehand, it is part of the other models and not looked up in each of them.
Statement.model_rebuild()


def answer_of(value: object) -> Answer:
    """Which of the three answers a fact gives, whatever its kind: statement, list, flag, text or number."""
    if isinstance(value, Statement) and value.answer is not None:
        value = value.answer
    if value is None:
        return Answer.NOT_STATED
    if isinstance(value, Part):
        return Answer.NOT_STATED if value.is_blank else Answer.STATED
    return Answer.ABSENT if value is False or value == () else Answer.STATED


def is_stated(value: object) -> bool:
    """Whether the fact is stated to be so."""
    return answer_of(value) is Answer.STATED


def is_absent(value: object) -> bool:
    """Whether the fact is stated to be absent."""
    return answer_of(value) is Answer.ABSENT


class Wording(BaseModel):
    """A text in one language, or in several.

    `""` stands for a language that was not named.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    texts: dict[str, str]

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        if isinstance(value, Kept):
            return {"texts": {"": value}}
        if isinstance(value, dict) and isinstance(value.get("texts"), dict):
            return value  # as it is made of
        value = _tagged(value)
        if isinstance(value, dict):
            return {"texts": _by_language(value)}
        if isinstance(value, list | tuple):
            refuse(f"text is expected here, found {shape_of(value)}", instead=Kept(words_in(value)))
        text = str(value).strip()
        if says_nothing(text) or word_of(text) in NO:
            refuse_placeholder(text)
        return {"texts": {"": text}}

    @property
    def text(self) -> str:
        """The text in English where there is one, otherwise the first."""
        return self.texts.get("en") or next(iter(self.texts.values()), "")

    def __str__(self) -> str:
        return self.text


def _by_language(value: dict[str, Any]) -> dict[str, str]:
    """Texts by the language of each. Refuses tags of no language, and texts that are none."""
    texts: dict[str, str] = {}
    unknown: list[str] = []
    for key, text in value.items():
        if isinstance(text, dict | list):
            refuse(f"text is expected here, found {shape_of(text)}", instead=Kept(words_in(value)))
        language = languages().find(key)
        if language is None:
            unknown.append(key)
        if text is not None:
            texts[language.label if language else key] = str(text).strip()
    if unknown:
        message = f"{shape_of(unknown[0])} is not a recognised language; write the text itself, or “en: the text”"
        refuse(message, rule=NOT_RECOGNISED, instead={"texts": texts})
    for text in texts.values():
        if says_nothing(text):
            refuse_placeholder(text)
    return texts


_TAG_KEYS = ("@language", "language", "lang")
_WORDS_KEYS = ("@value", "value", "text")


def _tagged(value: Any) -> Any:
    """Texts that carry their language beside them, as JSON-LD has it, by their language; any other value as it is."""
    several = value if isinstance(value, list | tuple) else [value]
    texts: dict[str, Any] = {}
    for one in several:
        if not isinstance(one, dict):
            return value
        tag = next((one[key] for key in _TAG_KEYS if isinstance(one.get(key), str)), None)
        words = next((one[key] for key in _WORDS_KEYS if key in one), None)
        if tag is None or words is None or len(one) != 2:
            return value
        texts[tag] = words
    return texts or value
