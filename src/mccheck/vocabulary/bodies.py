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
    """Whether two names are those of one body, but for case, signs, an article, and a department of it.

    A department stands in brackets, or after a comma or a dash where the other name has none.
    """
    if _bare(one) == _bare(other) != "":
        return True
    (one, of_one), (other, of_other) = _parts(one), _parts(other)
    return _bare(one) == _bare(other) != "" and not (of_one and of_other)


def is_oneself(name: str) -> bool:
    """Whether a name means the body that is spoken of, whoever it is."""
    return _bare(name) in _ONESELF


def _parts(name: str) -> tuple[str, str]:
    """A name, and what stands in brackets or after a comma or a dash."""
    found = re.match(r"\s*(.*?)\s*(?:\((.*)\)|,\s*(.+)|\s[–—-]\s(.+))\s*$", name)
    return (found[1], found[2] or found[3] or found[4] or "") if found else (name, "")


def _bare(name: str) -> str:
    words = " ".join(re.sub(r"[^\w'&]+", " ", name.casefold().replace("’", "'")).split())
    return _ARTICLES.sub("", words)
