"""The certificate: does it say whom it is for, who issued it, when and where?"""

from collections.abc import Iterator

from mccheck.descriptor import Credential, is_absent
from mccheck.rules.asking import not_denied, present
from mccheck.rules.routes import route
from mccheck.rules.rule import DENIED, NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()


@RULES.rule(
    "learner-not-identified",
    element="learner",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Does the certificate identify the learner?",
    why="A certificate that could be anyone's proves nothing about its holder.",
    remedy="Say whether the certificate identifies the learner. The name itself belongs on the certificate.",
    if_silent="the descriptor does not say whether the certificate identifies the learner",
    passing="certificate: {identifies_learner: yes}",
    failing="certificate: {identifies_learner: no}",
)
def learner_not_identified(credential: Credential, _: Context) -> Iterator[Ruling]:
    if is_absent(credential.certificate):
        yield Objection("there is no certificate that could identify the learner", route("certificate"), absent=True)
    else:
        message = "the certificate does not identify the learner"
        yield from present(credential, route("certificate.identifies_learner"), message)


@RULES.rule(
    "date-of-issue-not-carried",
    element="issue_date",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Does the certificate say when it was issued?",
    why="Readers need to know how old the learning is; validity and renewal are counted from the date of issue.",
    remedy="Say whether the certificate carries its date of issue.",
    if_silent="the descriptor does not say whether the certificate carries its date of issue",
    passing="certificate: {date_of_issue: yes}",
    failing="certificate: {date_of_issue: no}",
)
def date_of_issue_not_carried(credential: Credential, _: Context) -> Iterator[Ruling]:
    if is_absent(credential.certificate):
        yield DENIED
    else:
        message = "the certificate does not carry its date of issue"
        yield from present(credential, route("certificate.date_of_issue"), message)


@RULES.rule(
    "legal-identity-not-checkable",
    element="authentic",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Can the legal identity of the awarding body be checked?",
    why="Anyone can use a name. A number in a public register, or the body's own web page, can be checked.",
    remedy="Add the body's number in a public register, or at least its own web page.",
    if_silent="the descriptor gives no way to check the legal identity of the awarding body",
    passing="""
awarded_by:
  name: Fjord Technical College
  registered_id: NO 912 345 678
""",
    failing="awarded_by: {name: Fjord Technical College}",
)
def legal_identity_not_checkable(credential: Credential, _: Context) -> Iterator[Ruling]:
    bodies = credential.awarded_by
    if not bodies or not any(body.name for body in bodies):
        yield SKIPPED
    elif not any(body.registered_id or body.url for body in bodies):
        yield NOT_STATED
    else:
        for index, body in enumerate(bodies):
            if not (body.registered_id or body.url):
                name = body.name or "one of the awarding bodies"
                yield Objection(
                    f"the descriptor gives no way to check the legal identity of {name}",
                    route("awarded_by[]", index),
                    severity=Severity.NOTE,
                )


@RULES.rule(
    "place-of-issue-not-carried",
    element="authentic",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Does the certificate say where it was issued?",
    why="The place of issue is one of the things by which a certificate can be checked.",
    remedy="Say whether the certificate carries its place of issue.",
    passing="certificate: {place_of_issue: yes}",
    failing="certificate: {place_of_issue: no}",
)
def place_of_issue_not_carried(credential: Credential, _: Context) -> Iterator[Ruling]:
    if is_absent(credential.certificate):
        yield SKIPPED  # learner-not-identified has said it
    else:
        message = "the certificate does not carry its place of issue"
        yield from not_denied(credential, route("certificate.place_of_issue"), message)
