"""Words for readers: verdicts, counts, and author's text made safe to show."""

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
