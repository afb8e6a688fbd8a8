"""A closed list of values that an author may name by label, by synonym, by concept URI, or in another language."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

_JOINERS = re.compile(r"[\s_\-‐‑–/]+")
_LONGEST_WORD = 80  # characters; a longer text is a sentence, and no name of a value


def fold(text: str) -> str:
    """The form in which labels are compared: no case, and one space for every kind of joiner."""
    return _JOINERS.sub(" ", text.strip()).casefold()


class Concept(NamedTuple):
    """One value: its label, its URI in EU Vocabularies where it has one, and other words for it."""

    label: str
    uri: str | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class ValueList:
    """A list of concepts, found by any of their names.

    `words` names the module of `mccheck.vocabulary.words` with their names in other languages. It is read only where a
    text is no English name.
    """

    name: str
    concepts: tuple[Concept, ...]
    words: str = ""

    @cached_property
    def _by_name(self) -> dict[str, Concept]:
        names: dict[str, Concept] = {}
        for concept in self.concepts:
            for name in (concept.label, *concept.also):
                names[fold(name)] = concept
            if concept.uri:
                names[concept.uri] = concept
                names[concept.uri.replace("http://", "https://")] = concept
        return names

    def find(self, text: str) -> Concept | None:
        """The concept that `text` names, or None."""
        found = self._by_name.get(text.strip()) or self._by_name.get(fold(text))
        return found or (self.beyond_english(text) if len(text) <= _LONGEST_WORD else None)

    def known(self, label: str) -> Concept | None:
        """The concept of an English name or a label; other languages are not looked up."""
        return self._by_name.get(fold(label))

    def beyond_english(self, text: str) -> Concept | None:
        """The concept that `text` names in another language, or in English with an article, an accent or a plural."""
        from mccheck.vocabulary.word_table import label_in  # noqa: PLC0415 - most descriptors need no other language

        label = label_in(self.words, self.names, text)
        return self._by_name[fold(label)] if label else None

    def readings(self, text: str) -> tuple[Concept, ...]:
        """The concepts that `text`, which names none, may mean: it says too little, or has a slip of typing."""
        from mccheck.vocabulary.word_table import readings_in  # noqa: PLC0415 - most values are found

        labels = readings_in(self.words, self.names, text)
        found = (self._by_name[fold(label)] for label in labels)
        return tuple({concept.label: concept for concept in found}.values())

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels, in the order of the list."""
        return tuple(concept.label for concept in self.concepts)

    @property
    def names(self) -> tuple[str, ...]:
        """Every English name by which a concept is found, URIs left out: what a near miss is sought in."""
        return tuple(name for name in self._by_name if "://" not in name)
