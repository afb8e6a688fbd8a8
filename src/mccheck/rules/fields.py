"""Fields of education and languages: do the codes say what they are meant to say?"""

from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.isced_f import FIELDS, field_of, other_field
from mccheck.vocabulary.places import countries, country_name, language_name

RULES = Registry()


@RULES.rule(
    "field-code-of-national-list",
    element="transparency",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Is the field of education a code of ISCED-F itself?",
    why="ISCED-F ends with four digits. National lists go on to five or six, which readers abroad cannot look up.",
    remedy="Give the first four digits, and the national field in words under “field”.",
    passing='isced_f: "0713"',
    failing='isced_f: "07131"',
)
def field_code_of_national_list(credential: Credential, _: Context) -> Iterator[Ruling]:
    if not credential.isced_f:
        yield SKIPPED
    for index, written in enumerate(credential.isced_f or ()):
        field = field_of(written)
        if field and field.is_refined:
            yield Objection(
                f"“{field.digits}” is read as {field.code}, {FIELDS[field.code]}: ISCED-F has four digits at most",
                route("isced_f[]", index),
            )


@RULES.rule(
    "field-disagrees-with-code",
    element="transparency",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Do the code of the field of education and the words for it agree?",
    why="A credential with the code of another field is found by the wrong people, and not by the right ones.",
    remedy="Look up the code in ISCED-F 2013, and correct the code or the words.",
    passing="isced_f: 0715 Mechanics and metal trades",
    failing="isced_f: 0715 Nursing",
)
def field_disagrees_with_code(credential: Credential, _: Context) -> Iterator[Ruling]:
    fields = [(index, field) for index, code in enumerate(credential.isced_f or ()) if (field := field_of(code))]
    asked = False
    for index, field in fields:
        asked = asked or bool(field.words)
        if field.words and (other := other_field(field.code, field.words)):
            yield Objection(
                f"“{field.words}” belongs to {other}, {FIELDS[other]}; {field.code} is {FIELDS[field.code]}",
                route("isced_f[]", index),
            )
    if credential.field and fields:
        asked = True
        others = [other_field(field.code, credential.field) for _, field in fields]
        if all(others):
            code = fields[0][1].code
            yield Objection(
                f"is “{credential.field}” the field {others[0]}, {FIELDS[others[0] or '']}? The code {code} is "
                f"{FIELDS[code]}",
                route("field"),
                severity=Severity.NOTE,
            )
    if not asked:
        yield SKIPPED


# Countries whose code is that of a language, and whose own languages have other codes.
_LANGUAGE_ELSEWHERE = frozenset({"AR", "BA", "BE", "BR", "CH", "CY", "EE", "IE", "KR", "LU", "MY", "SE", "SI", "TN"})


@RULES.rule(
    "language-code-of-country",
    element="transparency",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Is the language given by its own code, and not by that of the country?",
    why="Swedish is sv, Estonian et, Slovenian sl: se, ee and si are other languages.",
    remedy="Write the code of the language, such as sv for Swedish, or its name.",
    passing="awarded_by: {name: Lake College, country: SE}\nlanguage: sv",
    failing="awarded_by: {name: Lake College, country: SE}\nlanguage: se",
)
def language_code_of_country(credential: Credential, _: Context) -> Iterator[Ruling]:
    found = [countries().find(body.country) for body in credential.awarded_by or () if body.country]
    own = {country.label for country in found if country}
    if not own or not credential.language:
        yield SKIPPED
    for index, language in enumerate(credential.language or ()):
        code = language.upper()
        if code in own & _LANGUAGE_ELSEWHERE:
            yield Objection(
                f"“{language}” is {language_name(language)}; is the language of {country_name(code)} meant?",
                route("language[]", index),
            )
