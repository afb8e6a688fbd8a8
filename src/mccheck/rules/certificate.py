"""The certificate: does it say whom it is for, who issued it, when and where?"""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.rules.asking import listed, not_denied, present
from mccheck.rules.bare import is_no_name
from mccheck.rules.mentions import spoken_of_certificate
from mccheck.rules.routes import FactRoute, fact_at, route
from mccheck.rules.rule import DENIED, NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.certificates import DATE, DATE_ENTRY, HOLDER, HOLDER_ENTRY, PLACE, PLACE_ENTRY
from mccheck.vocabulary.credentials import VERIFIABLE
from mccheck.vocabulary.places import countries, country_name
from mccheck.vocabulary.vat_numbers import country_of_vat_number

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
        yield from _carried(
            credential,
            route("certificate.identifies_learner"),
            "the certificate does not identify the learner",
            spoken_of_certificate(credential, HOLDER, HOLDER_ENTRY),
            "that the certificate identifies the learner",
        )


def _carried(
    credential: Credential, fact: FactRoute, if_absent: str, spoken: tuple[str, FactRoute] | None, meant: str
) -> Iterator[Ruling]:
    """Is it stated that the certificate carries a fact? Where only words elsewhere speak of it, is that meant?"""
    if spoken is not None and answer_of(fact_at(credential, fact)) is Answer.NOT_STATED:
        words, where = spoken
        yield Objection(f"do the words “{words}” mean {meant}?", where, severity=Severity.WARNING)
    else:
        yield from present(credential, fact, if_absent)


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
        yield from _carried(
            credential,
            route("certificate.date_of_issue"),
            "the certificate does not carry its date of issue",
            spoken_of_certificate(credential, DATE, DATE_ENTRY),
            "that the certificate carries its date of issue",
        )


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
    if not bodies or all(is_no_name(body.name) for body in bodies):
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
    "registered-id-of-another-country",
    element="authentic",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Is the awarding body registered in the country that is stated?",
    why="A VAT number begins with the code of its country. Readers look a body up in the registers of its own country.",
    remedy="Correct the number or the country, or say in a remark why the body is registered elsewhere.",
    passing="""
awarded_by:
  name: Fjord Technical College
  country: "NO"
  registered_id: NO 912 345 678
""",
    failing="""
awarded_by:
  name: Fjord Technical College
  country: "NO"
  registered_id: DE 912345678
""",
)
def registered_id_of_another_country(credential: Credential, _: Context) -> Iterator[Ruling]:
    asked = False
    for index, body in enumerate(credential.awarded_by or ()):
        country = countries().find(body.country) if body.country and body.registered_id else None
        of_number = country_of_vat_number(body.registered_id or "")
        if country is None or of_number is None:
            continue
        asked = True
        if of_number != country.label and not body.remark:
            message = (
                f"the number {body.registered_id} looks like a VAT number of {country_name(of_number)}; "
                f"the country of the body is {country_name(country.label)}"
            )
            yield Objection(message, route("awarded_by[].registered_id", index))
    if not asked:
        yield SKIPPED


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
        yield DENIED  # learner-not-identified has said it
    else:
        message = "the certificate does not carry its place of issue"
        yield from not_denied(credential, route("certificate.place_of_issue"), message)


@RULES.rule(
    "authenticity-in-part",
    element="authentic",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is all stated by which others can check a certificate?",
    why="A certificate should hold enough to check whom it was issued to, by whom, when and where (the wording of the "
    "principle is from memory), and there should be a way to see that it is genuine. A page of the issuer alone shows "
    "none of this.",
    remedy="Say under “certificate” whether it identifies its holder and carries the date and the place of issue, and "
    "under “issuing” how it can be verified.",
    passing="""
awarded_by:
  name: Fjord Technical College
  registered_id: NO 912 345 678
certificate:
  identifies_learner: yes
  date_of_issue: yes
  place_of_issue: yes
issuing:
  verifiable: yes
""",
    failing="""
awarded_by: {name: Fjord Technical College, url: https://fjord.example}
certificate: {identifies_learner: yes, date_of_issue: yes}
""",
)
def authenticity_in_part(credential: Credential, _: Context) -> Iterator[Ruling]:
    certificate = credential.certificate
    bodies = credential.awarded_by or ()
    is_known = any(body.registered_id or body.url for body in bodies)
    if is_absent(certificate) or (not is_known and not all(is_no_name(body.name) for body in bodies)):
        yield SKIPPED  # learner-not-identified, or legal-identity-not-checkable, speaks of it
        return
    holder, date, place = (
        (certificate.identifies_learner, certificate.date_of_issue, certificate.place_of_issue)
        if certificate
        else (None, None, None)
    )
    if is_absent(holder) or is_absent(date):
        yield DENIED  # learner-not-identified, or date-of-issue-not-carried, has said it
        return
    told = {
        "who awards it": is_known,
        "its holder": is_stated(holder) or spoken_of_certificate(credential, HOLDER, HOLDER_ENTRY) is not None,
        "its date of issue": is_stated(date) or spoken_of_certificate(credential, DATE, DATE_ENTRY) is not None,
        "its place of issue": answer_of(place) is not Answer.NOT_STATED
        or spoken_of_certificate(credential, PLACE, PLACE_ENTRY) is not None,
    }
    if not any(told.values()):
        yield NOT_STATED
        return
    missing = [what for what, is_told in told.items() if not is_told]
    if _verification(credential) is Answer.NOT_STATED:
        missing.append("a way to verify it")
    if missing:
        message = f"others can check only in part whether a certificate is genuine; not stated: {listed(missing)}"
        yield Objection(message, route("certificate"))
    elif _verification(credential) is Answer.ABSENT:
        yield Objection("what the certificate says cannot be verified by others", route("issuing.verifiable"))


def _verification(credential: Credential) -> Answer:
    """Whether others can verify a credential: as it is stated, or as its format or a register brings with it."""
    issuing = credential.issuing
    if issuing is None:
        return Answer.NOT_STATED
    ways = (issuing.verifiable, issuing.signed, issuing.registered_in)
    if any(is_stated(way) for way in ways) or VERIFIABLE & set(issuing.formats or ()):
        return Answer.STATED
    return answer_of(issuing.verifiable)
