"""Fingerprints: by what a finding is known again, whatever line it is on."""

import hashlib


def fingerprint_of(*parts: str) -> str:
    """A short mark of some words."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def in_document(name: str, fingerprint: str) -> str:
    """The fingerprint of a finding in one document among several of a file; `name` is its id, or else its number."""
    return fingerprint_of(name, fingerprint)
