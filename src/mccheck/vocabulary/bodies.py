"""Names of bodies: when two of them name one body, and when a name means whoever is spoken of."""

import re

_ARTICLES = re.compile(r"^(?:the|die|der|das|le|la|les|l'|el|los|las|il|lo|o|a|os|as|de|het)\s+|^l'")
_ONESELF = frozenset(
    {
        *("itself", "self", "oneself", "ourselves", "us", "we", "myself", "themselves", "in house", "inhouse"),
        *("awarding body", "awarding body itself", "provider", "provider itself", "issuer", "issuer itself"),
        *("institution itself", "college itself", "university itself", "school itself", "training provider itself"),
        *("same body", "same institution", "own institution", "selbst", "wir selbst", "uns", "nous mêmes"),
    }
)


def same_body(one: str, other: str) -> bool:
    """Whether two names are those of one body, but for case, signs and an article."""
    return _bare(one) == _bare(other) != ""


def is_oneself(name: str) -> bool:
    """Whether a name means the body that is spoken of, whoever it is."""
    return _bare(name) in _ONESELF


def _bare(name: str) -> str:
    words = " ".join(re.sub(r"[^\w'&]+", " ", name.casefold().replace("’", "'")).split())
    return _ARTICLES.sub("", words)
