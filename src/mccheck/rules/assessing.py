"""What rules about assessment share: the methods of a credential, and what each of them assesses."""

import re

from mccheck.descriptor import Credential, is_absent
from mccheck.descriptor.assessment import Method
from mccheck.vocabulary.assessment import MUST_BE_PASSED, SHOWS_NOTHING

# The rule after which those about single methods are asked.
TYPE = "assessment-type-not-stated"
# The reference by which a method is said to assess every outcome.
ALL = "all"


def methods_of(credential: Credential) -> tuple[Method, ...]:
    """The methods of assessment of a credential; none where they are not stated."""
    return (credential.assessment.methods or ()) if credential.assessment else ()


def counting(credential: Credential) -> tuple[Method, ...]:
    """The methods that count towards the result: all but those that count for nothing; all, where all of them do."""
    methods = methods_of(credential)
    return tuple(method for method in methods if not counts_for_nothing(method)) or methods


def counts_for_nothing(method: Method) -> bool:
    """Whether a method weighs 0 %, and its text does not say that it must be passed all the same."""
    if method.weight is None or method.weight.exact != 0:
        return False
    return not re.search(MUST_BE_PASSED, method.text or "", re.IGNORECASE)


def shows_nothing(methods: tuple[Method, ...]) -> bool:
    """Whether nobody else looks at what learners can do: all is attendance, or how learners judge themselves."""
    return bool(methods) and all(method.type in SHOWS_NOTHING for method in methods)


def nothing_is_assessed(credential: Credential) -> bool:
    """Whether the source says so; assessment-type-not-stated then speaks of it."""
    assessment = credential.assessment
    return assessment is not None and (is_absent(assessment) or is_absent(assessment.methods))


def assesses(method: Method, outcome_id: str | None) -> bool:
    """Whether a method is said to assess an outcome; a method that names none assesses all."""
    return method.of is None or ALL in method.of or outcome_id in method.of
