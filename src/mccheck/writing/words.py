"""Words for readers: verdicts, counts, and author's text made safe to show."""

import codecs
import re

from mccheck.terms import Verdict

VERDICT_WORDS = {
    Verdict.MET: "met",
    Verdict.PARTIAL: "in part",
    Verdict.GAP: "gap",
    Verdict.NOT_STATED: "not stated",
    Verdict.NOT_APPLICABLE: "does not apply",
    None: "not judged",
}

SYMBOLS = {
    Verdict.MET: "✓",
    Verdict.PARTIAL: "◐",
    Verdict.GAP: "✗",
    Verdict.NOT_STATED: "?",
    Verdict.NOT_APPLICABLE: "–",
    None: " ",
}

# The heading under which the rules of the format stand, which belong to no group of elements.
FORMAT_OF_DESCRIPTORS = "Descriptor format"

# What stands for our own signs where an encoding does not have them: no two verdicts become one.
_SIGNS = {
    "✓": "+", "◐": "/", "✗": "x", "–": "-", "—": "-", "‑": "-", "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'",
    "…": "...", "→": "->", "·": "*", "│": "|", "≥": ">=", "≤": "<=", "\u00a0": " ", "\u202f": " ",
}  # fmt: skip

# Control characters, those that turn the direction of writing or break a line, and code points that no encoding and no
# XML can hold (a file name may bring them): an author's text must not steer the screen, nor spoil a file.
_UNSAFE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)
_SPACE = re.compile(r"[\t\r\n]")
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&!])")


def plain(text: str) -> str:
    """Text on one line, with every character shown that would otherwise act on the screen or the log."""
    if text.isprintable():  # as nearly all are; nothing printable acts on a screen
        return text
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", _SPACE.sub(" ", text))


def escaped(text: str) -> str:
    """Author's text that Markdown does not take for markup."""
    return _MARKUP.sub(r"\\\1", plain(text))


def number_of(count: int, singular: str, plural: str = "") -> str:
    """`1 error`, `2 errors`."""
    return f"{count} {singular if count == 1 else plural or singular + 's'}"


def sentence(text: str) -> str:
    """A message as a sentence: a capital at its start and a full stop at its end."""
    text = plain(text)
    first = text[:1].upper() + text[1:]
    return first if first.endswith((".", "?", "!", "…")) else first + "."


def encodable(text: str, encoding: str) -> str:
    """Text in signs that an encoding has; letters that it does not have are shown by their number."""
    return text if text.isascii() else text.encode(encoding, OTHER_SIGNS).decode(encoding)


def _in_other_signs(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    shown = "".join(_SIGNS.get(sign) or sign.encode("ascii", "backslashreplace").decode() for sign in lacking)
    return shown, error.end


# The name by which streams, and `encode`, are told to put what an encoding lacks into other signs.
OTHER_SIGNS = "mccheck-other-signs"
codecs.register_error(OTHER_SIGNS, _in_other_signs)
