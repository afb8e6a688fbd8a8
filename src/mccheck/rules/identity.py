"""Identity: who issues the credential, to whom, where and when."""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of
from mccheck.rules.asking import listed
from mccheck.rules.bare import is_no_name
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
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
    if credential.title is None or not credential.title.text or is_no_name(credential.title.text):
        yield NOT_STATED


@RULES.rule(
    "codes-disagree",
    element="title",
    severity=Severity.NOTE,
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
    elif not bodies or all(is_no_name(body.name) for body in bodies):
        known = next((body.registered_id or body.url for body in bodies or () if body.registered_id or body.url), None)
        if known is None:
            yield NOT_STATED
        else:
            message = f"the awarding body is known by “{known}” only; its name is not stated"
            yield Objection(message, route("awarded_by"), severity=Severity.WARNING)
    else:
        for index, body in enumerate(bodies):
            if is_no_name(body.name):
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
