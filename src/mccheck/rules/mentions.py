"""Words under a neighbouring key: a fact that is stated nowhere else may be spoken of there.

What is only spoken of is no answer, and no silence either: its element is there in part.
"""

import re

from mccheck.descriptor import Credential
from mccheck.rules.routes import FactRoute, route


def mentions(text: str | None, words: str) -> bool:
    """Whether a text has one of the words of a pattern."""
    return text is not None and re.search(words, text, re.IGNORECASE) is not None


def spoken_of_certificate(credential: Credential, words: str, entry: str) -> tuple[str, FactRoute] | None:
    """Where the words on the certificate, or the list of what it carries, speak of something: the words, and the route.

    `entry` is the pattern of a whole entry in the list.
    """
    certificate, issuing = credential.certificate, credential.issuing
    if certificate is not None and certificate.text is not None and mentions(certificate.text, words):
        return certificate.text, route("certificate.text")
    for index, item in enumerate((issuing.metadata or ()) if issuing else ()):
        if mentions(item, words) or re.fullmatch(entry, item.strip(), re.IGNORECASE):
            return item, route("issuing.metadata[]", index)
    return None
