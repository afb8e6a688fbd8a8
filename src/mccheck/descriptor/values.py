"""Values inside a descriptor: texts, flags and words from value lists.

Every value is read from text, as the author wrote it, and refused with a sentence that the author understands.
"""

from typing import Annotated, Any, NoReturn

from pydantic import BeforeValidator, WithJsonSchema

from mccheck.descriptor.refusing import DENIAL, NOT_RECOGNISED, NOT_UNDERSTOOD, SAYS_NOTHING, Kept, refuse, shape_of
from mccheck.vocabulary.answers import answer_in
from mccheck.vocabulary.emptiness import may_deny, says_nothing
from mccheck.vocabulary.slips import candidates
from mccheck.vocabulary.value_list import ValueList

YES = frozenset({"true", "yes"})
NO = frozenset({"false", "no", "none"})
_QUOTES = " \t.!“”„‟\"‘’‚'«»"


def word_of(text: str) -> str:
    """A text as a bare word, for the comparison with yes and no: no case, and nothing that a word processor adds."""
    return text.strip(_QUOTES).casefold()


def clear(text: str, *, may_be_no: bool = True) -> str:
    """A sentence that states something. Refuses a placeholder, and a sentence that may say no, where it `may_be_no`."""
    if isinstance(text, Kept):
        return text
    if says_nothing(text):
        refuse_placeholder(text)
    if may_be_no and may_deny(text):
        refuse(
            f"does {shape_of(text)} mean that there is none? If so, write none, or “answer: no” with a text; if not, "
            "“answer: yes” with a text",
            rule=DENIAL,
        )
    return text


def refuse_placeholder(text: str) -> NoReturn:
    """Refuse a text that says nothing: it counts as silence."""
    message = f"“{text}” says nothing; leave the key out if the source does not say, or write none if there is none"
    refuse(message, rule=SAYS_NOTHING, instead=None)


def fold_spaces(text: str) -> str:
    """Text with single spaces, in lower case."""
    return " ".join(text.split()).casefold()


_MOST_READINGS = 3  # that a word may have, in a message
_SHORT_LIST = 20  # concepts that can be listed in a message


def _one(value: object, words: ValueList) -> str:
    if isinstance(value, Kept):
        return value
    text = words.find(value) if isinstance(value, str) else None
    if text is not None:
        return text.label
    if not isinstance(value, str):
        refuse(f"a {words.name} is expected here, found {shape_of(value)}")
    meant = [f"“{concept.label}”" for concept in words.readings(value)]
    if meant:
        hint = f"; did you mean {' or '.join(meant[:_MOST_READINGS])}?"
    elif len(words.concepts) <= _SHORT_LIST:
        hint = f"; use one of {', '.join(words.labels)}"
    else:
        hint = ""
    message = f"{shape_of(value)} is not a recognised {words.name}{hint}"
    refuse(message, rule=NOT_RECOGNISED, replacement=_certain(value, words))


def _certain(value: object, words: ValueList) -> str | None:
    """The label that a value must have been meant for. In a long list, a near word may be a word of its own."""
    if not isinstance(value, str) or len(words.concepts) > _SHORT_LIST:
        return None
    near = {concept.label for name in candidates(value, words.names) if (concept := words.find(name))}
    return near.pop() if len(near) == 1 else None


def one_of(words: ValueList) -> Any:
    """A validator that turns a label, a synonym or a concept URI into the label of the list."""
    return BeforeValidator(lambda value: _one(value, words))


def words_schema(words: ValueList) -> WithJsonSchema:
    """The JSON Schema of a value from the list: any text, with the labels offered by editors."""
    return WithJsonSchema({"anyOf": [{"enum": list(words.labels)}, {"type": ["string", "null"]}]})


def yes_or_no(text: str) -> bool | None:
    """True of a text that is a bare yes in some language, False of a bare no or none; None of any other."""
    word = word_of(text)
    return False if word in NO else answer_in(word)


def parse_flag(value: Any) -> bool:
    """True from `true` and `yes`, False from `false`, `no` and `none`."""
    if isinstance(value, bool):
        return value
    answer = yes_or_no(value) if isinstance(value, str) else None
    if answer is not None:
        return answer
    refuse(f"yes or no is expected here, found {shape_of(value)}", rule=NOT_UNDERSTOOD)


def _text(value: Any) -> str | None:
    text = _any_text(value)
    if text is None or isinstance(text, Kept):
        return text
    if says_nothing(text):
        refuse_placeholder(text)
    return None if word_of(text) == "none" else text


def _item(value: Any) -> str | None:
    """A text of a list."""
    text = _any_text(value)
    if text is not None and not isinstance(text, Kept) and says_nothing(text, in_list=True):
        refuse_placeholder(text)
    return text


def _any_text(value: Any) -> str | None:
    if isinstance(value, Kept):
        return value
    if isinstance(value, dict | list | tuple):
        refuse(f"text is expected here, found {shape_of(value)}")
    return None if value is None else str(value).strip() or None


def one_or_more(value: Any) -> Any:
    """One value where a list may stand is a list of one; for words among which `no` is one, as the language is."""
    return value if value is None or isinstance(value, list | tuple) else [value]


def as_list(value: Any) -> Any:
    """One value where a list may stand is a list of one; `none` and `false` are the empty list."""
    if value is None:
        return value
    if isinstance(value, list | tuple):
        if "" in value:  # what stands for a placeholder
            return [item for item in value if item != ""] or None
        return [] if all(isinstance(item, str) and word_of(item) == "none" for item in value) else value
    if value is False or (isinstance(value, str) and word_of(value) in NO):
        return []
    return [value]


# What JSON Schema calls the forms in which a text may stand in a file; blank is one of them.
SCALARS = ("string", "number", "boolean", "null")


def _in_any_case(words: frozenset[str]) -> dict[str, str]:
    letters = ("".join(f"[{letter.upper()}{letter}]" for letter in word) for word in sorted(words))
    return {"type": "string", "pattern": f"^({'|'.join(letters)})$"}


NOTHING = ({"enum": [False, "none"]}, _in_any_case(NO))  # what stands for the empty list
_FLAG = WithJsonSchema({"anyOf": [{"enum": ["yes", "no", True, False, None]}, _in_any_case(YES | NO)]})

Text = Annotated[str | None, BeforeValidator(_text), WithJsonSchema({"type": list(SCALARS)})]
AnyText = Annotated[str | None, BeforeValidator(_any_text), WithJsonSchema({"type": list(SCALARS)})]
Texts = Annotated[tuple[Annotated[str, BeforeValidator(_item)], ...], BeforeValidator(as_list)]
Names = Annotated[
    tuple[Annotated[str, BeforeValidator(_any_text)], ...], BeforeValidator(as_list)
]  # one letter may be one
Flag = Annotated[bool, BeforeValidator(parse_flag), _FLAG]
