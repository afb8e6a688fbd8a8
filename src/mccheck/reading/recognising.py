"""Whether a file that a search comes upon is a descriptor, by what its head says."""

import re

HEAD = 65536  # bytes in which a descriptor says what it is
# The key, and what it looks like misspelt: a descriptor must not drop out of a run for a slip in its first line.
_MARK = re.compile(rb"""(^|[\s{,])["']?mc+h?eck["']?\s*:""", re.MULTILINE | re.IGNORECASE)
# A report of ours has the key too, and so has the schema. Written into the folder that is checked, they must not be
# judged in the next run.
_OURS = re.compile(rb"""\A\s*\{\s*"((schema_version|path)"\s*:|\$schema"\s*:\s*"https?://json-schema\.org/)""")
_BYTE_ORDER_MARKS = b"\xef\xbb\xbf\xff\xfe"


def looks_like_descriptor(head: bytes) -> bool:
    """Whether the first bytes of a file (up to HEAD) have the key `mccheck`, and are no report or schema of ours."""
    text = head[:HEAD].replace(b"\0", b"").lstrip(_BYTE_ORDER_MARKS)
    return _MARK.search(text) is not None and _OURS.match(text) is None


def has_front_matter(head: bytes) -> bool:
    """Whether the first bytes of a Markdown file are a descriptor between two lines of `---`."""
    text = head[:HEAD].lstrip(_BYTE_ORDER_MARKS)
    front = text.partition(b"\n---")[0]
    return text[:3] == b"---" and looks_like_descriptor(front)
