"""Periods in words: `After two years without renewal`, `Every 3 years`."""

import re

_WORDS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=1
    )
}
_PERIOD = rf"(\d+|an?|{'|'.join(_WORDS)}) (years?|months?)"
# What else is said of a lapse may be a condition, such as the work not being done: then it is no end of validity.
_LAPSE = re.compile(
    rf"(?:(?:it )?lapses )?(?:after|at the end of) {_PERIOD}"
    r"(?: (?:without (?:a )?renewal|if (?:it is )?not renewed|unless (?:it is )?renewed))?"
)
_EVERY = re.compile(rf"(?:renewed )?every {_PERIOD}\b.*")


def years_until(text: str) -> float | None:
    """The years after which something ends whatever happens, or unless it is renewed; None where it is not certain."""
    return _years(_LAPSE.fullmatch(_plain(text)))


def years_between(text: str) -> float | None:
    """The years between renewals; None where it is not certain."""
    return _years(_EVERY.fullmatch(_plain(text)))


def _plain(text: str) -> str:
    return " ".join(text.casefold().removesuffix(".").split())


def _years(found: re.Match[str] | None) -> float | None:
    if found is None:
        return None
    number = float(found[1]) if found[1].isdigit() else _WORDS.get(found[1], 1)
    return number / 12 if found[2].startswith("month") else number
