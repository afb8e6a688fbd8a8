"""Pass marks in words, as a share of what can be reached."""

import re

_BOUND = (
    r"(?:at least|minimum(?: of)?|min\.?|mindestens|au moins|al menos|pelo menos|almeno|minstens|vähintään|minst|>=|≥)"
)
_NUMBER = r"([-+]?\d+(?:[.,]\d+)?)"
# What the whole may be called of which the share is one; 120 % of something else may be a fair demand.
_WHOLE = (
    r"(?:(?:of|out of) (?:all |the |possible |maximum |total )*(?:points|marks|score|total|maximum|questions|answers"
    r"|items|tasks|credits)\b|(?:in|for|on|per) (?:each|every|both|all|the)\b|overall|correct|in total|total).*"
)
_PERCENT = re.compile(rf"{_BOUND}?\s*{_NUMBER}\s*(?:%|per ?cent|prozent)\s*(?:{_WHOLE})?", re.IGNORECASE)
_POINTS = r"(?:points|marks|questions|answers|items|tasks|parts|credits)"
_OF = re.compile(
    rf"{_BOUND}?\s*{_NUMBER}\s*{_POINTS}?\s*(?:of|out of|/)\s*{_NUMBER}\s*{_POINTS}?\s*(?:{_WHOLE})?", re.IGNORECASE
)
_NOTHING = re.compile(rf"{_BOUND}?\s*0+\s*(?:points?|marks?)?", re.IGNORECASE)


def share_of(text: str) -> float | None:
    """The share in per cent that a pass mark asks for: `60 %`, `12 of 20 points`; None where it is not certain."""
    text = text.strip().removesuffix(".")
    if found := _PERCENT.fullmatch(text):
        return _number(found[1])
    if (found := _OF.fullmatch(text)) and _number(found[2]) > 0:
        return 100 * _number(found[1]) / _number(found[2])
    return 0 if _NOTHING.fullmatch(text) else None


def _number(text: str) -> float:
    return float(text.replace(",", "."))
