"""From bytes to text: descriptors are UTF-8; anything else is refused with a word about what it is."""

import codecs
import re

from mccheck.reading.problems import Problem, Unreadable
from mccheck.terms import START, Place

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)

_LINE_END = re.compile(r"\r\n|\r|\n")
# Spaces of word processors, which no author tells from a space.
_ODD_SPACE = re.compile("[\u00a0\u2007\u2009\u202f]")


def lines_of(text: str) -> list[str]:
    """The lines of a text, without their ends."""
    return _LINE_END.split(text) if "\r" in text else text.split("\n")


def line_starts(text: str) -> list[int]:
    """The offset of the first character of each line."""
    return [0, *(end.end() for end in _LINE_END.finditer(text))]


def with_plain_spaces(text: str) -> str:
    """A text, every character in its place, in which all spaces of a line are plain ones."""
    return text if text.isascii() else _ODD_SPACE.sub(" ", text)


def decode(data: bytes, above: int = 0) -> str:
    """The text of a file, or of a piece of it with that many lines `above` it.

    Raises Unreadable where the bytes are no UTF-8 text.
    """
    if data.startswith((*_UTF32, *_UTF16)) or data[1:2] == b"\0" or data[:1] == b"\0":
        width = "UTF-32" if data.startswith(_UTF32) else "UTF-16"
        if data.startswith((*_UTF32, *_UTF16)) or _every_other_byte_is_nul(data):
            raise _not_text(f"the file is encoded in {width}; save it as UTF-8", START.lower(above))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = _place(data[: error.start]).lower(above)
        if b"\0" in data[:8192]:
            raise _not_text("the file is not text but binary data", START.lower(above)) from None
        message = f"the file is not encoded in UTF-8: byte 0x{data[error.start]:02x} is not allowed; save it as UTF-8"
        raise _not_text(message, place) from None
    if "\0" in text:
        raise _not_text("the file is not text but binary data", _place(data[: data.index(b"\0")]).lower(above))
    return text


def _every_other_byte_is_nul(data: bytes) -> bool:
    head = data[:512]
    return head[::2].count(0) * 2 > len(head[::2]) or head[1::2].count(0) * 2 > len(head[1::2])


def _place(before: bytes) -> Place:
    text = before.decode("utf-8", errors="replace")
    line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    return Place(line, column, line, column + 1)


def _not_text(message: str, place: Place) -> Unreadable:
    return Unreadable(Problem("not-text", message, place))
