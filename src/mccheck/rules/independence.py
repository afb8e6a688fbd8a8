"""Independence: whether somebody else than the awarding body stands behind what is said of it.

Bodies are told apart by their names alone, so all of these rules ask.
"""

from collections.abc import Iterator

from mccheck.descriptor import Credential, is_stated
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.bodies import is_oneself, same_body

RULES = Registry()


def _awards(credential: Credential, name: str | None) -> bool:
    """Whether a name is that of a body that awards the credential."""
    bodies = [body.name for body in credential.awarded_by or () if body.name]
    return name is not None and (is_oneself(name) or any(same_body(name, body) for body in bodies))


@RULES.rule(
    "external-quality-assurance-not-independent",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Is external quality assurance done by another body than internal quality assurance?",
    why="Nobody can look at their own work from outside.",
    remedy="Name the outside body that assesses the provider, or state that there is none.",
    passing="""
quality_assurance:
  internal: {by: Fjord Technical College}
  external: {by: The national agency}
""",
    failing="""
quality_assurance:
  internal: {by: Fjord Technical College}
  external: {by: Fjord Technical College}
""",
)
def external_quality_assurance_not_independent(credential: Credential, _: Context) -> Iterator[Ruling]:
    quality = credential.quality_assurance
    external = quality.external.by if quality and quality.external else None
    internal = quality.internal.by if quality and quality.internal else None
    if external is None:
        yield SKIPPED
    elif internal is not None and same_body(internal, external):
        message = f"internal and external quality assurance are by the same body, {external}"
        yield Objection(message, route("quality_assurance.external.by"))
    elif is_oneself(external):
        message = f"external quality assurance is said to be by “{external}”; who looks at it from outside?"
        yield Objection(message, route("quality_assurance.external.by"))
    elif _awards(credential, external):
        message = f"external quality assurance is by {external}, who awards the credential; is it also the provider?"
        yield Objection(message, route("quality_assurance.external.by"), severity=Severity.NOTE)


@RULES.rule(
    "provider-authorised-by-itself",
    element="quality",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Is the provider authorised by another body?",
    why="An awarding body may authorise those who teach for it; where it teaches itself, this says nothing of it.",
    remedy="Name the body that authorises the awarding body itself, if it also provides the course.",
    passing="""
awarded_by: {name: Fjord Technical College}
quality_assurance: {provider_authorised: The ministry}
""",
    failing="""
awarded_by: {name: Fjord Technical College}
quality_assurance: {provider_authorised: Fjord Technical College}
""",
)
def provider_authorised_by_itself(credential: Credential, _: Context) -> Iterator[Ruling]:
    quality = credential.quality_assurance
    by = quality.provider_authorised.by if quality and quality.provider_authorised else None
    if by is None:
        yield SKIPPED
    elif _awards(credential, by):
        awarding = "" if is_oneself(by) else ", who awards the credential"
        message = f"the provider is authorised by {by}{awarding}; is it also the provider?"
        yield Objection(message, route("quality_assurance.provider_authorised.by"))


@RULES.rule(
    "recognised-only-by-itself",
    element="recognition",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Is the credential recognised by anybody else than those who award it?",
    why="That its own issuer accepts a credential opens no door; recognition is what others grant.",
    remedy="Name the bodies beyond the issuer that recognise the credential, and for what, or state that none does.",
    needs=("recognition-not-stated",),
    passing="""
awarded_by: {name: Fjord Technical College}
recognition: {by: [Fjord Technical College, The chamber of crafts]}
""",
    failing="""
awarded_by: {name: Fjord Technical College}
recognition: {by: [Fjord Technical College]}
""",
)
def recognised_only_by_itself(credential: Credential, _: Context) -> Iterator[Ruling]:
    recognition = credential.recognition
    if recognition is None or not recognition.by:
        yield SKIPPED
        return
    kinds = (recognition.formal, recognition.professional, recognition.legal, recognition.employers)
    for_what = recognition.text or any(is_stated(kind) for kind in kinds)
    if not for_what and all(_awards(credential, body) for body in recognition.by):
        message = "the only body said to recognise the credential is the one that awards it; does any other?"
        yield Objection(message, route("recognition.by"))
