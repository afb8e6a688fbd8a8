"""The descriptor: what an author writes, one module for each part of the file."""

from mccheck.descriptor.credential import Credential, Descriptor
from mccheck.descriptor.faults import Fault
from mccheck.descriptor.inheritance import Member, members
from mccheck.descriptor.part import Answer, answer_of, is_absent, is_stated
from mccheck.descriptor.understanding import Understood, understand

__all__ = [
    "Answer",
    "Credential",
    "Descriptor",
    "Fault",
    "Member",
    "Understood",
    "answer_of",
    "is_absent",
    "is_stated",
    "members",
    "understand",
]
