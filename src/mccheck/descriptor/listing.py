"""Texts that list several words of a value list: `a written exam and a project`."""

import re

from mccheck.vocabulary.value_list import ValueList

_ARTICLE = re.compile(r"(?:an?|the)\s+", re.IGNORECASE)
_AND = "and|plus|as well as|und|sowie|et|e|y|i|en|och|og|ja|oraz"
_OR = "or|oder|ou|o|tai|of|eller|või|lub|albo"
_JOINER = re.compile(rf"\s*[,;+&]\s*(?:(?:{_AND})\s+)?|\s+(?:{_AND})\s+", re.IGNORECASE)

_ANY_JOINER = re.compile(rf"\s*[,;+&/]\s*(?:(?:{_AND}|{_OR})\s+)?|\s+(?:{_AND}|{_OR})\s+", re.IGNORECASE)


def without_article(text: str) -> str:
    """A text without the article that a word may have in a sentence."""
    return _ARTICLE.sub("", text.strip(), count=1) if _ARTICLE.match(text.strip()) else text


def labels_in(text: str, words: ValueList, *, alternatives: bool = False) -> tuple[str, ...]:
    """The labels of the words that a text lists; none where a piece of it is no word of the list.

    Words joined by “or” are listed only where they are `alternatives`.
    """
    text = text.strip().removesuffix(".")
    if (whole := words.find(without_article(text))) is not None:
        return (whole.label,)
    pieces = [without_article(piece) for piece in (_ANY_JOINER if alternatives else _JOINER).split(text)]
    found = [words.find(piece) or words.find(piece.removesuffix("s")) for piece in pieces]
    labels = tuple(concept.label for concept in found if concept is not None)
    return labels if len(labels) == len(found) else ()
