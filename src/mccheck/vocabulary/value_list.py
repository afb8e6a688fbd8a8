"""A closed list of values that an author may name by label, by synonym or by concept URI."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

_JOINERS = re.compile(r"[\s_\-‐‑–/]+")


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
    """A list of concepts, found by any of their names."""

    name: str
    concepts: tuple[Concept, ...]

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
        return self._by_name.get(text.strip()) or self._by_name.get(fold(text))

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels, in the order of the list."""
        return tuple(concept.label for concept in self.concepts)

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which a concept is found, URIs left out: what a near miss is sought in."""
        return tuple(name for name in self._by_name if "://" not in name)
