"""Identity: who issues the credential, to whom, where and when."""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.numbers import show
from mccheck.rules.asking import listed, not_denied, present
from mccheck.rules.routes import route
from mccheck.rules.rule import DENIED, NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.places import countries, country_name, country_of_part
from mccheck.vocabulary.regions import belong_together, countries_of_region, region_code

RULES = Registry()


@RULES.rule(
    "title-not-stated",
    element="title",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Does the credential have a title?",
    why="Without a title nobody can find, cite or compare the credential.",
    remedy="Give the title under which the credential is offered.",
    if_silent="the credential has no title",
    passing="title: Blade repair for wind turbine technicians",
    failing="title:",
)
def title_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    if credential.title is None or not credential.title.text:
        yield NOT_STATED


@RULES.rule(
    "codes-disagree",
    element="title",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does the source always give the same code for the credential?",
    why="A reader who looks up the credential by the wrong code finds a different one, or none.",
    remedy="Look up the right code in the official register, and keep only that one.",
    passing="code: TMVG0012",
    failing="code: [TMVG0012, TVMG0012]",
)
def codes_disagree(credential: Credential, _: Context) -> Iterator[Ruling]:
    if not credential.code:
        yield SKIPPED
    elif len(set(credential.code)) > 1:
        yield Objection(f"the source gives different codes: {listed(list(credential.code))}", route("code"))


@RULES.rule(
    "awarding-body-not-stated",
    element="awarding_body",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Is the awarding body named?",
    why="Trust in a credential starts with who stands behind it.",
    remedy="Give the legal name and the country of each body that awards the credential.",
    if_silent="the descriptor does not say who awards the credential",
    passing="""
awarded_by:
  name: Fjord Technical College
  country: "NO"
  registered_id: NO 912 345 678
""",
    failing='awarded_by: {country: "NO"}',
)
def awarding_body_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    bodies = credential.awarded_by
    if answer_of(bodies) is Answer.ABSENT:
        yield Objection("the source says that there is no awarding body", route("awarded_by"), absent=True)
    elif not bodies or not any(body.name for body in bodies):
        yield NOT_STATED
    else:
        for index, body in enumerate(bodies):
            if not body.name:
                yield Objection("one of the awarding bodies has no name", route("awarded_by[]", index))


@RULES.rule(
    "issuer-country-not-stated",
    element="issuer_country",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Is the issuer's country or region stated?",
    why="The country tells a reader which education system, law and quality assurance apply.",
    remedy="Add the country of each awarding body, as a two-letter code.",
    if_silent="the descriptor does not say in which country or region the issuer is based",
    passing='awarded_by: {name: Fjord Technical College, country: "NO"}',
    failing="awarded_by: {name: Fjord Technical College}",
)
def issuer_country_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    if not credential.awarded_by:
        yield SKIPPED
        return
    without = [index for index, body in enumerate(credential.awarded_by) if not (body.country or body.region)]
    if len(without) == len(credential.awarded_by):
        yield NOT_STATED
        return
    for index in without:
        name = credential.awarded_by[index].name or "one of the awarding bodies"
        yield Objection(f"the country of {name} is not stated", route("awarded_by[]", index), severity=Severity.WARNING)


# What other programs make of NO, the code of Norway, where it stands without quotation marks; and what may mean it.
_NORWAY_LOST = frozenset({"false", "False", "FALSE"})
_NORWAY_OR_NONE = frozenset({"no", "No"})


@RULES.rule(
    "country-unknown",
    element="issuer_country",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Is the country a recognised one?",
    why="Unless the country is on a known list, people and systems abroad cannot tell which one is meant.",
    remedy="Write the two-letter code from ISO 3166-1, the name, or the URI from the EU authority list.",
    passing='awarded_by: {name: Fjord Technical College, country: "NO"}',
    failing="awarded_by: {name: Fjord Technical College, country: Norwya}",
)
def country_unknown(credential: Credential, _: Context) -> Iterator[Ruling]:
    stated = [(index, body.country) for index, body in enumerate(credential.awarded_by or ()) if body.country]
    if not stated:
        yield SKIPPED
    for index, country in stated:
        place = route("awarded_by[].country", index)
        if country in _NORWAY_OR_NONE:
            yield Objection(
                f'does “{country}” mean Norway? If so, write “country: "NO"”; if there is no country, delete the key',
                place,
                severity=Severity.NOTE,
            )
        elif countries().find(country) is None:
            message, severity = _not_a_country(country)
            yield Objection(message, place, severity=severity)


def _not_a_country(written: str) -> tuple[str, Severity]:
    if written in _NORWAY_LOST:
        lost = f"“{written}” is what other programs read where NO stands without quotation marks; does it mean Norway?"
        return f'{lost} If so, write “country: "NO"”', Severity.WARNING
    of_region = countries_of_region(written)
    if len(of_region) == 1:
        return f"“{written}” is a region of {country_name(of_region[0])}, not a country", Severity.WARNING
    meant = [f"{one.label}, {country_name(one.label)}" for one in countries().readings(written)]
    hint = f"; did you mean {' or '.join(meant)}?" if meant else ""
    return f"“{written}” is not a recognised country{hint}", Severity.ERROR


@RULES.rule(
    "country-by-its-part",
    element="issuer_country",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Is the country named, and not only a part of it?",
    why="Lists of countries know no parts of a country; a reader abroad looks for the whole.",
    remedy="Write the country, and its part as the region.",
    passing="awarded_by: {name: Lakeside College, country: GB, region: Scotland}",
    failing="awarded_by: {name: Lakeside College, country: Scotland}",
)
def country_by_its_part(credential: Credential, _: Context) -> Iterator[Ruling]:
    asked = False
    for index, body in enumerate(credential.awarded_by or ()):
        if not body.country or countries().known(body.country) or not countries().find(body.country):
            continue
        asked = True
        if whole := country_of_part(body.country):
            yield Objection(
                f"“{body.country}” is read as {whole}, {country_name(whole)}, of which it is a part",
                route("awarded_by[].country", index),
            )
    if not asked:
        yield SKIPPED


@RULES.rule(
    "region-outside-country",
    element="issuer_country",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Is the region in the stated country?",
    why="A region in another country casts doubt on both statements.",
    remedy="Correct the region (its ISO 3166-2 or NUTS code, or its name) or the country.",
    passing="awarded_by: {name: Campus Martorell, country: ES, region: ES-CT}",
    failing="awarded_by: {name: Campus Martorell, country: PT, region: ES-CT}",
)
def region_outside_country(credential: Credential, _: Context) -> Iterator[Ruling]:
    asked = False
    for index, region, country in _regions(credential):
        code = region_code(region)
        others = (code.country,) if code else countries_of_region(region)
        if not others or (code and not code.is_listed):
            continue
        asked = True
        if any(belong_together(country, other) for other in others):
            continue
        place = route("awarded_by[].region", index)
        if code is None:
            names = listed([country_name(other) for other in others[:_FEW]])
            asks = f"is there a region “{region}” in {country_name(country)}? Lists of regions have it in {names}"
            yield Objection(asks, place, severity=Severity.NOTE)
        elif code.of == "NUTS" and country == "GB":
            # SE1 is a part of London, and of Sweden.
            asks = f"is {region} a postcode? As a code of NUTS it is a region of {country_name(code.country)}"
            yield Objection(asks, place, severity=Severity.NOTE)
        else:
            yield Objection(f"the region {region} is not in {country_name(country)}", place)
    if not asked:
        yield SKIPPED


_FEW = 3


def _regions(credential: Credential) -> Iterator[tuple[int, str, str]]:
    """The awarding bodies with a region and a country: index, region, two-letter code of the country."""
    for index, body in enumerate(credential.awarded_by or ()):
        country = countries().find(body.country) if body.country and body.region else None
        if country and body.region:
            yield index, body.region, country.label


@RULES.rule(
    "region-unknown",
    element="issuer_country",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Is the code of the region in a list of regions?",
    why="A code that is in no list tells a reader nothing, and a system refuses it.",
    remedy="Look up the code in ISO 3166-2 or NUTS, or write the name of the region.",
    passing='awarded_by: {name: Fjord Technical College, country: "NO", region: NO-46}',
    failing='awarded_by: {name: Fjord Technical College, country: "NO", region: NO-99}',
)
def region_unknown(credential: Credential, _: Context) -> Iterator[Ruling]:
    asked = False
    for index, region, country in _regions(credential):
        code = region_code(region)
        if code is None or (code.of == "NUTS" and code.country != country):
            continue
        asked = True
        place = route("awarded_by[].region", index)
        if code.standing == "withdrawn":
            yield Objection(f"the code {region} was withdrawn from {code.of}", place, severity=Severity.NOTE)
        elif not code.is_listed and code.of == "NUTS":
            # Codes of NUTS change every few years, and the lists before 2021 are not known here.
            message = f"the code {region} is not in NUTS 2021 or 2024; is it of an older list?"
            yield Objection(message, place, severity=Severity.NOTE)
        elif not code.is_listed:
            yield Objection(f"{region} is not a region of {country_name(code.country)} in {code.of}", place)
    if not asked:
        yield SKIPPED


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
    "validity-disagrees-with-renewal",
    element="issue_date",
    severity=Severity.ERROR,
    basis=Basis.PRACTICE,
    compares=True,
    question="Do the statements about validity, renewal and lapse agree?",
    why="Holders and employers must be able to tell whether a certificate still counts.",
    remedy="State how many years the credential is valid and how it is renewed, or that its validity is unlimited.",
    passing="validity: {years: 5, renewal: A refresher course of 7 hours}",
    failing="validity: {unlimited: yes, renewal: A refresher course of 7 hours}",
)
def validity_disagrees_with_renewal(credential: Credential, _: Context) -> Iterator[Ruling]:
    validity = credential.validity
    if validity is None or answer_of(validity) is not Answer.STATED:
        yield SKIPPED
        return
    years = validity.years
    renewable = is_stated(validity.renewal) or is_stated(validity.lapses)
    if is_stated(validity.unlimited) and years is not None:
        yield Objection(f"the validity is stated both as unlimited and as {years} years", route("validity.years"))
    elif is_stated(validity.unlimited) and renewable:
        yield Objection(
            "the validity is unlimited, yet the credential is said to be renewed or to lapse",
            route("validity.unlimited"),
        )
    if years is not None and years.low is not None and years.low <= 0:
        yield Objection(f"a credential cannot be valid for {show(years.low)} years", route("validity.years"))


@RULES.rule(
    "renewal-not-stated",
    element="issue_date",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="If the validity is limited, is it stated how the credential is renewed?",
    why="Holders should know in good time what to do, and employers whether an old certificate can be renewed.",
    remedy="Say what a holder must do to renew the credential, or that it cannot be renewed.",
    passing="validity: {years: 5, renewal: A refresher course of 7 hours}",
    failing="validity: {years: 5}",
)
def renewal_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    validity = credential.validity
    if validity is None or validity.years is None:
        yield SKIPPED
    elif answer_of(validity.renewal) is Answer.NOT_STATED:
        yield Objection(
            f"the credential is valid for {validity.years} years, but how it is renewed is not stated",
            route("validity"),
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
