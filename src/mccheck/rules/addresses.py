"""Web addresses: is what was meant to be one an address at all? A rule for each element whose facts may have one."""

from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.descriptor.part import Statement
from mccheck.rules.routes import FactRoute, fact_at, route
from mccheck.rules.rule import SKIPPED, Basis, Context, CredentialCheck, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.web_addresses import broken_address_in, is_address

RULES = Registry()
_WHY = "An address that does not work leads nowhere, and often shows that something was lost when it was copied."
_REMEDY = "Correct the address; open it in a browser and copy it from there."


def _words(fact: object) -> str | None:
    """The words of a fact: of a statement, or of a text."""
    words = fact.text if isinstance(fact, Statement) else fact
    return words if isinstance(words, str) else None


def _check(facts: tuple[FactRoute, ...]) -> CredentialCheck:
    def address_malformed(credential: Credential, _: Context) -> Iterator[Ruling]:
        asked = False
        for fact in facts:
            if (words := _words(fact_at(credential, fact))) is None:
                continue
            asked = True
            if (broken := broken_address_in(words)) is not None:
                yield Objection(f"“{broken}” is not a web address that works", fact)
        if not asked:
            yield SKIPPED

    return address_malformed


@RULES.rule(
    "awarding-body-address-malformed",
    element="authentic",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does the address of the awarding body lead anywhere?",
    why=_WHY,
    remedy=_REMEDY,
    passing="awarded_by: {name: Fjord Technical College, url: https://fjord.example}",
    failing="awarded_by: {name: Fjord Technical College, url: 'htp:/fjord'}",
)
def awarding_body_address_malformed(credential: Credential, _: Context) -> Iterator[Ruling]:
    bodies = [(index, body) for index, body in enumerate(credential.awarded_by or ()) if body.url or body.registered_id]
    if not bodies:
        yield SKIPPED
    for index, body in bodies:
        if body.url and not is_address(body.url):
            yield Objection(f"“{body.url}” is not a web address", route("awarded_by[].url", index))
        broken = broken_address_in(body.registered_id) if body.registered_id else None
        if broken is not None:
            message = f"“{broken}” is not a web address that works"
            yield Objection(message, route("awarded_by[].registered_id", index))


def _ask(name: str, *facts: FactRoute, element: str, question: str, passing: str, failing: str) -> None:
    """Declare the rule on the addresses that some facts of an element may have."""
    RULES.add(
        name,
        element=element,
        severity=Severity.WARNING,
        basis=Basis.PRACTICE,
        compares=True,
        question=question,
        why=_WHY,
        remedy=_REMEDY,
        passing=passing,
        failing=failing,
        check=_check(facts),
    )


_ask(
    "published-address-malformed",
    route("information.published"),
    route("information"),
    element="transparency",
    question="Do the addresses at which the offer is published lead anywhere?",
    passing="information: {published: https://fjord.example/blade-repair}",
    failing="information: {published: 'htp://fjord'}",
)


_ask(
    "guidance-address-malformed",
    route("information.guidance"),
    route("information.access"),
    element="information_guidance",
    question="Do the addresses at which learners get advice lead anywhere?",
    passing="information: {guidance: https://fjord.example/careers}",
    failing="information: {guidance: 'https//fjord.example'}",
)


_ask(
    "further-address-malformed",
    route("information.further"),
    route("information.price"),
    route("information.funding"),
    route("information.outcomes_data"),
    element="further_information",
    question="Do the addresses of further information lead anywhere?",
    passing="information: {further: https://fjord.example/faq}",
    failing="information: {further: www fjord no}",
)


_ask(
    "criteria-address-malformed",
    route("assessment.criteria.published"),
    route("assessment.criteria.rubric"),
    element="valid_assessment",
    question="Do the addresses at which learners find the criteria lead anywhere?",
    passing="assessment: {criteria: {published: https://fjord.example/criteria}}",
    failing="assessment: {criteria: {published: 'https://'}}",
)


_ask(
    "quality-address-malformed",
    route("quality_assurance.documented"),
    route("quality_assurance.provider_authorised"),
    route("quality_assurance.provider_authorised.by"),
    route("quality_assurance.provider_authorised.registered_in"),
    route("quality_assurance.internal"),
    route("quality_assurance.external"),
    route("quality_assurance.external.by"),
    element="quality",
    question="Do the addresses of registers and documents of quality assurance lead anywhere?",
    passing="quality_assurance: {documented: https://fjord.example/handbook}",
    failing="quality_assurance: {documented: 'http//fjord.example/handbook'}",
)


_ask(
    "register-address-malformed",
    route("issuing.registered_in"),
    route("issuing.verifiable"),
    route("issuing.wallet"),
    route("issuing.platform"),
    route("issuing.open_standard"),
    route("issuing.revocation"),
    route("issuing.holder_can_share"),
    element="portability",
    question="Do the addresses of registers, wallets and platforms lead anywhere?",
    passing="issuing: {formats: [open badge], registered_in: https://register.example}",
    failing="issuing: {formats: [open badge], registered_in: 'htp//register'}",
)
