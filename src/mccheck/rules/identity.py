"""Identity: who issues the credential, to whom, where and when."""

from collections.abc import Iterator
from difflib import get_close_matches

from mccheck.descriptor import Answer, Credential, answer_of
from mccheck.rules.asking import listed
from mccheck.rules.bare import is_no_name
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.places import countries, country_name, country_of_region_code

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
  country: NO
  registered_id: NO 912 345 678
""",
    failing="awarded_by: {country: NO}",
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
    passing="awarded_by: {name: Fjord Technical College, country: NO}",
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


@RULES.rule(
    "country-unknown",
    element="issuer_country",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Is the country a recognised one?",
    why="Unless the country is on a known list, people and systems abroad cannot tell which one is meant.",
    remedy="Write the two-letter code from ISO 3166-1, the English name, or the URI from the EU authority list.",
    passing="awarded_by: {name: Fjord Technical College, country: NO}",
    failing="awarded_by: {name: Fjord Technical College, country: Norge}",
)
def country_unknown(credential: Credential, _: Context) -> Iterator[Ruling]:
    stated = [(index, body.country) for index, body in enumerate(credential.awarded_by or ()) if body.country]
    if not stated:
        yield SKIPPED
    for index, country in stated:
        if countries().find(country) is None:
            near = get_close_matches(country.casefold(), countries().names, n=1, cutoff=0.7)
            code = countries().find(near[0]) if near else None
            hint = f"; did you mean {code.label}, {country_name(code.label)}?" if code else ""
            yield Objection(f"“{country}” is not a recognised country{hint}", route("awarded_by[].country", index))


@RULES.rule(
    "region-outside-country",
    element="issuer_country",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Is the region in the stated country?",
    why="A region in another country casts doubt on both statements.",
    remedy="Correct the region code (ISO 3166-2 or NUTS) or the country.",
    passing="awarded_by: {name: Campus Martorell, country: ES, region: ES-CT}",
    failing="awarded_by: {name: Campus Martorell, country: PT, region: ES-CT}",
)
def region_outside_country(credential: Credential, _: Context) -> Iterator[Ruling]:
    asked = False
    for index, body in enumerate(credential.awarded_by or ()):
        country = countries().find(body.country) if body.country else None
        of_region = country_of_region_code(body.region) if body.region else None
        if country is None or of_region is None:
            continue
        asked = True
        if of_region != country.label:
            yield Objection(
                f"the region {body.region} is not in {country_name(country.label)}",
                route("awarded_by[].region", index),
            )
    if not asked:
        yield SKIPPED
