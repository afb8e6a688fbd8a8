"""Slips of typing: when a word that is not known can only be one that is.

A near miss is enough for a hint, but not for a change: `unsigned` is near `signed`, `county` is near `country`. A slip
is one letter too many, too few or wrong in a word of five letters or more, or two letters swapped in one of four, after
the first letter.
"""

from collections.abc import Iterable

from mccheck.vocabulary.value_list import fold

# Words one letter away from a key or a label, that mean something else.
_WORDS_OF_THEIR_OWN = frozenset(
    {"county", "court", "from", "professionals", "provider", "publisher", "signer", "trainee", "trainees"}
)


def candidates(written: str, known: Iterable[str]) -> list[str]:
    """The known names that `written` can be, but for slips, case and joiners."""
    words = _words(written)
    begins = words[0][:1] if words else ""
    # A slip is no more than a letter in each word, and never in the first letter: most names need no closer look.
    slack = 2 * len(words) + 2
    names = [name for name in known if name[:1].casefold() == begins and abs(len(name) - len(written.strip())) <= slack]
    same = [name for name in names if _words(name) == words]
    return same or [name for name in names if _differ_by_slips(words, _words(name))]


def certain(written: str, known: Iterable[str]) -> str | None:
    """The one known name that `written` can be; None where there is none, or doubt."""
    near = candidates(written, known)
    return near[0] if len(near) == 1 else None


def _words(text: str) -> list[str]:
    return fold(text).split()


def _differ_by_slips(written: list[str], known: list[str]) -> bool:
    return len(written) == len(known) and all(
        one == other or is_slip(one, other) for one, other in zip(written, known, strict=True)
    )


def is_slip(written: str, known: str) -> bool:
    """Whether a word is another one but for one slip of typing."""
    if len(known) < 4 or written[:1] != known[:1] or written in _WORDS_OF_THEIR_OWN:
        return False
    start = 0
    while start < min(len(written), len(known)) and written[start] == known[start]:
        start += 1
    one, other = written[start:], known[start:]
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return swapped or (len(known) > 4 and (one[1:] == other[1:] or one[1:] == other or one == other[1:]))
