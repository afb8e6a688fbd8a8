"""Digital issuance: can the holder keep, share and prove the credential?"""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.rules.asking import asks, listed, not_denied, present
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.credentials import DEAD_PAPER, OPEN_STANDARDS

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
    elif all(
        answer_of(fact) is Answer.NOT_STATED
        for fact in (
            issuing.formats,
            issuing.digital,
            issuing.verifiable,
            issuing.signed,
            issuing.open_standard,
            issuing.holder_can_share,
        )
    ):
        yield Objection("the descriptor does not say in what form the credential is issued", route("issuing"))


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
    formats = credential.issuing.formats if credential.issuing else None
    if not formats:
        yield NOT_STATED
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
    if issuing is None:
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
    if issuing is None:
        yield SKIPPED
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
