"""Texts as they are compared across languages: no case, no accents, single spaces."""

_NOT_COMPOSED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})


def plain(text: str) -> str:
    """A text without case and accents, with single spaces: `Crédits  ECTS` is `credits ects`."""
    text = " ".join(text.split()).casefold()
    if text.isascii():
        return text
    import unicodedata  # noqa: PLC0415 - most texts that are compared have no accents

    apart = unicodedata.normalize("NFD", text.translate(_NOT_COMPOSED))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
