"""Web addresses, and what was meant to be one: `htp:/fjord`, `www fjord no`, `http://`."""

import re

# The patterns are compiled at their first use: most runs meet no text that looks like an address.
_SCHEME = r"https?://"
# A scheme with a slip of typing, or with the wrong signs after it: `htp://`, `http//`, `https:/x`, `http:fjord.no`.
_MISTYPED = (
    r"(?!https?://)(?:h{1,3}t{1,4}p{0,2}s{0,2}|t{1,2}ps?)"
    r"(?:[:;.,]//?\S|//\S|[:;]?\\{1,2}\S|[:;/](?=[\w-]+\.[a-z]))"
)
# A host with blanks or commas for its points after a `www` that is no word of a sentence, or without a point.
_WWW = r"w{3,4}(?:[ ,:;]+\w[\w-]*){1,3}[ ,:;]+[a-z]{2,4}|w{4,}\.\S+|www\.|www\.[^\s./]+/?"
_LABEL = r"[^\s./?#:@,;!()<>\[\]\"“”„]+"
_HOST = (
    rf"(?:[^\s/?#@]+@)?(?:{_LABEL}(?:\.{_LABEL})+|localhost|\[[0-9a-f:.]+\])\.?(?::\d+)?"
    r"(?=[/?#\s,;)\]!.]|$)"
)
_OTHER_SCHEME = r"(?:did|doi|ftp|hdl|urn):\S"
_BARE = rf"(?:{_LABEL}\.)+[^\W\d]{{2,}}(?:[:/?#]\S*)?"


def broken_address_in(text: str) -> str | None:
    """The first part of a text that was meant to be a web address and is none; None where there is no such part.

    What is a sentence, a name or an address of another kind is left alone.
    """
    text = text.strip()
    if "/" not in text and "\\" not in text and "www" not in text.casefold() and ":" not in text:
        return None
    if text[0] in "wW" and re.fullmatch(_WWW, text, re.IGNORECASE):
        return text
    for word in re.finditer(r"(?<![^\s(<\[“\"'])\S+", text):
        if word[0][0] not in "hHtT":
            continue  # as most words, which need no closer look
        if re.match(_MISTYPED, word[0], re.IGNORECASE):
            return word[0]
        scheme = re.match(_SCHEME, word[0], re.IGNORECASE)
        if scheme and not re.compile(_HOST, re.IGNORECASE).match(text, word.start() + scheme.end()):
            # `http:// fjord.example`: what follows was meant to belong to it.
            return text[word.start() :] if scheme[0] == word[0] else word[0]
    return None


def is_address(text: str) -> bool:
    """Whether a text is, or begins with, an address on the web or of another kind, with or without its scheme."""
    first = re.split(r"[\s,;]+", text.strip())[0].rstrip(".")
    is_one = re.match(_SCHEME, first, re.IGNORECASE) or re.fullmatch(_BARE, first) or re.match(_OTHER_SCHEME, first)
    return is_one is not None and broken_address_in(text) is None
