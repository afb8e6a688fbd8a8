"""What rules about assessment share: the methods of a credential, and what each of them assesses."""

from mccheck.descriptor import Credential, is_absent
from mccheck.descriptor.assessment import Method

# The rule after which those about single methods are asked.
TYPE = "assessment-type-not-stated"
# The reference by which a method is said to assess every outcome.
ALL = "all"


def methods_of(credential: Credential) -> tuple[Method, ...]:
    """The methods of assessment of a credential; none where they are not stated."""
    return (credential.assessment.methods or ()) if credential.assessment else ()


def nothing_is_assessed(credential: Credential) -> bool:
    """Whether the source says so; assessment-type-not-stated then speaks of it."""
    assessment = credential.assessment
    return assessment is not None and (is_absent(assessment) or is_absent(assessment.methods))


def assesses(method: Method, outcome_id: str | None) -> bool:
    """Whether a method is said to assess an outcome; a method that names none assesses all."""
    return method.of is None or ALL in method.of or outcome_id in method.of
