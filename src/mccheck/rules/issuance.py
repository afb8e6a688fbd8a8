"""Digital issuance: can the holder keep, share and prove the credential?"""

from collections.abc import Iterator
from typing import NamedTuple

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.descriptor.issuing import Issuing
from mccheck.descriptor.part import Statement
from mccheck.rules.asking import asks, listed, not_denied, present
from mccheck.rules.bare import is_bare_yes
from mccheck.rules.routes import FactRoute, route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.credentials import DEAD_PAPER, DIGITAL, OPEN_STANDARDS, SEALED, VERIFIABLE

RULES = Registry()
_ISSUING = "issuing-not-stated"


@RULES.rule(
    _ISSUING,
    element="portability",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated how the credential is issued?",
    why="The credential belongs to the learner, who should be able to store and share it easily.",
    remedy="State the formats in which the credential is issued, and whether it can be verified and shared.",
    if_silent="the descriptor does not say how the credential is issued",
    passing="""
issuing:
  formats:
    - european digital credential
  verifiable: yes
  holder_can_share: yes
""",
    failing="issuing: {formats: []}",
)
def issuing_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    issuing = credential.issuing
    if issuing is None or answer_of(issuing) is not Answer.STATED:
        yield from present(credential, route("issuing"), "the source says that no credential is issued")
    elif is_absent(issuing.formats):
        yield Objection("the source says that no credential is issued", route("issuing.formats"), absent=True)
    elif not issuing.formats and not any(
        is_absent(fact) or _words(fact) for fact in (issuing.digital, issuing.open_standard)
    ):
        if issuing.text:
            message = "how the credential is issued is described in words; its format is not stated"
        else:
            message = "the descriptor does not say in what form the credential is issued"
        yield Objection(message, route("issuing"))
    elif "other" in (issuing.formats or ()) and not (issuing.text or issuing.platform or _words(issuing.open_standard)):
        severity = None if set(issuing.formats or ()) == {"other"} else Severity.NOTE
        yield Objection(
            "the descriptor does not say which “other” format it is", route("issuing.formats"), severity=severity
        )


def _words(statement: Statement | None) -> str | None:
    return statement.text if statement is not None else None


@RULES.rule(
    "format-contradicts-issuing",
    element="portability",
    severity=Severity.ERROR,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does what is said of the credential fit its formats?",
    why="A European Digital Credential bears the seal of its issuer and follows the European Learning Model. "
    "Open Badges and Verifiable Credentials are open standards too. If such a credential is said to be without a seal "
    "or an open standard, or not to be digital, one of the two statements is about something else.",
    remedy="Correct the statement or the format. If it is about another format, add that to the formats.",
    needs=(_ISSUING,),
    passing="issuing: {formats: [european digital credential], signed: yes}",
    failing="issuing: {formats: [open badge], digital: no}",
)
def format_contradicts_issuing(credential: Credential, _: Context) -> Iterator[Ruling]:
    issuing = credential.issuing
    if issuing is None or not issuing.formats:
        yield SKIPPED
        return
    for said in _contradictions(issuing):
        severity = None if said.is_certain else Severity.WARNING
        yield Objection(said.message, said.where, severity=severity)


class _Contradiction(NamedTuple):
    """Two statements of which one must be wrong, or may be about something else."""

    message: str
    where: FactRoute
    is_certain: bool = False


def _contradictions(issuing: Issuing) -> Iterator[_Contradiction]:
    formats = frozenset(issuing.formats or ())
    if is_absent(issuing.digital) and (digital := formats & DIGITAL):
        message = f"the credential is said not to be issued digitally, yet it is issued as {_one(digital)}"
        yield _Contradiction(message, route("issuing.digital"), is_certain=not _words(issuing.digital))
        return
    if is_bare_yes(issuing.digital) and formats == {"paper"}:
        message = "the credential is said to be issued digitally, yet paper is its only format"
        yield _Contradiction(message, route("issuing.digital"), is_certain=True)
    # With another format beside it, what is denied may be about that one.
    if is_absent(issuing.signed) and formats and formats <= SEALED:
        message = f"{_one(formats)} is sealed or signed by definition, yet it is said not to be signed"
        yield _Contradiction(message, route("issuing.signed"))
    if is_absent(issuing.verifiable) and formats and formats <= VERIFIABLE:
        message = f"{_one(formats)} can be verified by definition, yet others are said to have no way to verify it"
        yield _Contradiction(message, route("issuing.verifiable"))
    if is_absent(issuing.open_standard) and formats and formats - DEAD_PAPER <= OPEN_STANDARDS and formats - DEAD_PAPER:
        message = f"{_one(formats - DEAD_PAPER)} follows an open standard, yet it is said not to"
        yield _Contradiction(message, route("issuing.open_standard"))
    if (
        is_bare_yes(issuing.verifiable)
        and is_absent(issuing.signed)
        and is_absent(issuing.registered_in)
        and not formats & VERIFIABLE
    ):
        message = "the credential is said to be verifiable, yet it is neither signed nor kept in a register; how is it?"
        yield _Contradiction(message, route("issuing.verifiable"))


def _one(formats: frozenset[str]) -> str:
    """The formats in a sentence, each with its article."""
    names = (name.replace("european digital credential", "European Digital Credential") for name in sorted(formats))
    return listed([f"{'an' if name.startswith('o') else 'a'} {name}" for name in names])


def _is_contradicted(issuing: Issuing, fact: FactRoute) -> bool:
    """Whether format-contradicts-issuing speaks of a fact."""
    return any(said.where == fact for said in _contradictions(issuing))


@RULES.rule(
    "not-issued-digitally",
    element="portability",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the credential issued digitally at all?",
    why="What exists only on paper cannot be stored in a digital wallet, shared from there or checked by a system.",
    remedy="Introduce a digital certificate alongside the paper one, in a format that follows an open standard.",
    needs=(_ISSUING,),
    passing="issuing: {digital: yes, formats: [open badge]}",
    failing="issuing: {digital: no}",
)
def not_issued_digitally(credential: Credential, _: Context) -> Iterator[Ruling]:
    issuing = credential.issuing
    if issuing is None or (issuing.formats and answer_of(issuing.digital) is Answer.NOT_STATED):
        yield SKIPPED  # the formats tell
    elif _is_contradicted(issuing, route("issuing.digital")):
        yield SKIPPED
    else:
        yield from present(credential, route("issuing.digital"), "the credential is not issued digitally")


@RULES.rule(
    "paper-or-pdf-only",
    element="portability",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the credential issued as more than paper or plain PDF?",
    why="Paper and PDF have to be checked by hand; other people's systems cannot read or verify them.",
    remedy="Also issue the credential in a digital format that follows an open standard, such as a European Digital "
    "Credential or an Open Badge.",
    needs=(_ISSUING,),
    passing="issuing: {formats: [pdf, european digital credential]}",
    failing="issuing: {formats: [paper, pdf]}",
)
def paper_or_pdf_only(credential: Credential, _: Context) -> Iterator[Ruling]:
    issuing = credential.issuing
    formats = issuing.formats if issuing else None
    if not formats:
        yield NOT_STATED
    elif issuing is not None and _is_contradicted(issuing, route("issuing.digital")):
        yield SKIPPED
    elif set(formats) <= DEAD_PAPER:
        yield Objection(f"the credential is issued only as {listed(list(formats))}", route("issuing.formats"))


@RULES.rule(
    "not-verifiable",
    element="portability",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Can anyone verify that the credential is genuine?",
    why="Anyone who is shown the credential should be able to check it without asking the issuer.",
    remedy="Sign or seal the credential, or keep a searchable register.",
    needs=(_ISSUING,),
    passing="issuing: {formats: [open badge], verifiable: yes}",
    failing="issuing: {formats: [badge], verifiable: no}",
)
def not_verifiable(credential: Credential, _: Context) -> Iterator[Ruling]:
    issuing = credential.issuing
    if issuing is None or _is_contradicted(issuing, route("issuing.verifiable")):
        yield SKIPPED
    elif answer_of(issuing.verifiable) is Answer.NOT_STATED and is_stated(issuing.signed):
        return
    else:
        message = "others have no way to verify the credential"
        yield from not_denied(credential, route("issuing.verifiable"), message)


RULES.add(
    "no-register",
    element="portability",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    question="Is there a register of the credentials awarded?",
    why="A register can answer an employer's question years later, and shows how the whole system is doing.",
    remedy="Enter each award in a register, and say who can search it.",
    needs=(_ISSUING,),
    passing="""
issuing:
  formats:
    - pdf
  registered_in: The national register of qualifications
""",
    failing="issuing: {formats: [open badge], registered_in: none}",
    check=asks(not_denied, route("issuing.registered_in"), "there is no register of the credentials awarded"),
)


@RULES.rule(
    "no-open-standard",
    element="portability",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Does the digital credential follow an open standard?",
    why="Open standards and data models let other systems read the credential.",
    remedy="Issue it according to the European Learning Model, Open Badges or W3C Verifiable Credentials.",
    needs=(_ISSUING,),
    passing="issuing: {formats: [open badge]}",
    failing="issuing: {formats: [badge], open_standard: no}",
)
def no_open_standard(credential: Credential, _: Context) -> Iterator[Ruling]:
    issuing = credential.issuing
    if issuing is None or _is_contradicted(issuing, route("issuing.open_standard")):
        yield SKIPPED
    elif issuing.formats and set(issuing.formats) <= DEAD_PAPER:
        yield SKIPPED  # there is no digital credential, as paper-or-pdf-only says
    elif answer_of(issuing.open_standard) is Answer.NOT_STATED:
        if not OPEN_STANDARDS & set(issuing.formats or ()):
            yield NOT_STATED
    else:
        message = "the digital credential does not follow an open standard"
        yield from not_denied(credential, route("issuing.open_standard"), message)


@RULES.rule(
    "holder-cannot-share",
    element="portability",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Can the holder keep and share the credential?",
    why="The credential belongs to the learner, who keeps it where they like and shares it with whom they like.",
    remedy="Give the holder the credential in a wallet or account from which they can share it.",
    needs=(_ISSUING,),
    passing="""
issuing:
  formats:
    - open badge
  wallet: Europass
  holder_can_share: yes
""",
    failing="issuing: {formats: [badge], holder_can_share: no}",
)
def holder_cannot_share(credential: Credential, _: Context) -> Iterator[Ruling]:
    issuing = credential.issuing
    if issuing is None:
        yield SKIPPED
    elif answer_of(issuing.holder_can_share) is Answer.NOT_STATED and is_stated(issuing.wallet):
        return
    else:
        yield from not_denied(credential, route("issuing.holder_can_share"), "the holder cannot share the credential")


RULES.add(
    "metadata-missing",
    element="portability",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    question="Is it stated what information the credential carries?",
    why="Whoever receives the credential sees only what is in it.",
    remedy="List what the credential carries: outcomes, workload, level, assessment, quality assurance.",
    needs=(_ISSUING,),
    passing="""
issuing:
  formats:
    - open badge
  metadata:
    - learning outcomes
    - workload
    - level
    - assessment
""",
    failing="issuing: {formats: [open badge], metadata: []}",
    check=asks(not_denied, route("issuing.metadata"), "the credential carries no metadata"),
)


@RULES.rule(
    "not-revocable",
    element="portability",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    question="Can a credential be revoked, and does it show when it expires?",
    why="A credential that was issued in error, or has expired, must not continue to pass as valid.",
    remedy="Say how a credential is revoked and how it shows when it expires.",
    needs=(_ISSUING,),
    passing="""
issuing:
  formats:
    - open badge
  revocation: By a status list
  expiry: In the credential
""",
    failing="issuing: {formats: [pdf], revocation: no}",
)
def not_revocable(credential: Credential, _: Context) -> Iterator[Ruling]:
    issuing = credential.issuing
    if issuing is None:
        yield SKIPPED
        return
    if is_absent(issuing.revocation):
        yield Objection("a credential cannot be revoked", route("issuing.revocation"))
    elif is_absent(issuing.expiry):
        yield Objection("the credential does not show when it expires", route("issuing.expiry"))
    elif not is_stated(issuing.revocation) and not is_stated(issuing.expiry):
        yield NOT_STATED
