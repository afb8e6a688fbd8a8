"""Names as people write them: with or without accents, an article, punctuation."""

import re
import unicodedata
from collections.abc import Iterator

# Letters that Unicode does not take apart into a letter and its accent.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t", "ə": "e"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_BETWEEN_WORDS = re.compile(r"[\W_]+")
# What follows an article must be a whole name, so that one which is another word in another language does no harm.
_ARTICLES = frozenset(
    {"the", "a", "an", "der", "die", "das", "dem", "den", "ein", "eine", "einen", "le", "la", "les", "l", "un", "une",
     "el", "los", "las", "lo", "il", "i", "gli", "o", "os", "as", "um", "uma", "de", "het", "een", "en", "ett", "et",
     "na", "η", "ο", "το", "οι", "τα", "az"}
)  # fmt: skip


def loosely(text: str) -> str:
    """A name without case, accents and punctuation, with one space between words."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _BETWEEN_WORDS.sub(" ", letters.translate(_LETTERS)).strip()


def without_article(name: str) -> str:
    """A loose name without the article that it begins with; itself where it begins with none."""
    first, _, rest = name.partition(" ")
    return rest if rest and first in _ARTICLES else name


def with_umlauts_apart(text: str) -> str:
    """A German name as a keyboard without umlauts writes it."""
    return text.translate(_UMLAUTS)


_CHOICE = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")


def spellings(pattern: str) -> Iterator[str]:
    """All that a pattern stands for: `exam(s)` has letters that may be left out, `[oral|spoken] exam` a choice.

    In round brackets there may be a choice too, of one of them or none.
    """
    found = _CHOICE.search(pattern)
    if found is None:
        yield pattern
        return
    optional, choice = found.groups()
    for part in choice.split("|") if choice is not None else ("", *optional.split("|")):
        yield from spellings(pattern[: found.start()] + part + pattern[found.end() :])
