"""The names of a list's values in the languages of its authors, read when an English name is not enough."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import NamedTuple

from mccheck.vocabulary.loosely import loosely, spellings, with_umlauts_apart, without_article
from mccheck.vocabulary.slips import candidates


class WordTable(NamedTuple):
    """From loose names to labels: of the one value that a name means, and of those that an unclear word may mean."""

    sure: dict[str, str]
    unclear: dict[str, tuple[str, ...]]


@cache
def word_table(words: str) -> WordTable:
    """The table of a module of `mccheck.vocabulary.words`."""
    if not words:
        return WordTable({}, {})
    module = import_module(f"mccheck.vocabulary.words.{words}")
    sure = {
        name: label
        for concepts in module.WORDS.values()
        for label, terms in concepts.items()
        for name in names_of(terms)
    }
    return WordTable(sure, {name: labels for terms, labels in module.UNCLEAR.items() for name in names_of(terms)})


def names_of(terms: str) -> Iterator[str]:
    """The loose names that are written as `name, name(s)`."""
    for term in terms.split(","):
        for spelling in spellings(term):
            yield loosely(spelling)
            yield loosely(with_umlauts_apart(spelling))


@cache
def _loose(names: tuple[str, ...]) -> dict[str, str]:
    return {loosely(name): name for name in names}


def label_in(words: str, names: Iterable[str], text: str) -> str | None:
    """The value that a text names in another language, or as one of the English names with an article or in plural."""
    english = _loose(tuple(names))
    table = word_table(words)
    written = loosely(text)
    for name in (written, without_article(written)):
        found = table.sure.get(name) or english.get(name) or english.get(name.removesuffix("s"))
        if found and name not in table.unclear:
            return found
    return None


def readings_in(words: str, names: Iterable[str], text: str) -> tuple[str, ...]:
    """The values that a text may mean: those of an unclear word, or those whose name it is but for a slip of typing."""
    table = word_table(words)
    written = loosely(text)
    if unclear := table.unclear.get(written) or table.unclear.get(without_article(written)):
        return unclear
    known = {**_loose(tuple(names)), **table.sure}
    return tuple(dict.fromkeys(known[name] for name in candidates(written, known)))
