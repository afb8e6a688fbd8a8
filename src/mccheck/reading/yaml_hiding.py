"""What the parser of YAML would misread in a text, hidden from it, and put back in what it gives.

The C parser reads YAML 1.1, in which `{url: https://…?a}` is an error and U+0085, U+2028 and U+2029 end a line; in YAML
1.2 a colon or a question mark inside a word is part of the word, and these three are characters like others. They hide
behind code points of the same width that no text may hold.
"""

import re

NONCHARACTER = re.compile("[\ufdd0-\ufdef]")

_COLON_IN_WORD = re.compile(r""":(?<![\s"'\]}]:)(?=[^\s,\[\]{}])""")
_QUESTION_IN_WORD = re.compile(r"\?(?<![\s\[{,]\?)")
_MASKS = {":": "\ufdd0", "?": "\ufdd1", "\u0085": "\ufdd2", "\u2028": "\ufdd3", "\u2029": "\ufdd4"}
_MASKED = {mask: character for character, mask in _MASKS.items()}
# A character of JSON beyond U+FFFF, which is escaped as two.
_SURROGATES = re.compile(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})", re.IGNORECASE)


def with_whole_escapes(text: str) -> str:
    """A text in which a character that JSON escapes as two is escaped as YAML does it."""
    return _SURROGATES.sub(_whole, text) if "\\u" in text else text


def _whole(pair: re.Match[str]) -> str:
    high, low = int(pair[1], 16), int(pair[2], 16)
    return f"\\U{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00):08X}"


def hidden(text: str) -> str:
    """A text, every character in its place, in which what the parser would misread is hidden."""
    text = _QUESTION_IN_WORD.sub(_MASKS["?"], _COLON_IN_WORD.sub(_MASKS[":"], text))
    if not text.isascii():
        for line_end in "\u0085\u2028\u2029":  # str.translate would take as long as the parser
            text = text.replace(line_end, _MASKS[line_end])
    return text


def shown(value: str) -> str:
    """A key or value of the parser, with everything put back that was hidden from it."""
    return NONCHARACTER.sub(lambda found: _MASKED.get(found[0], found[0]), value)
