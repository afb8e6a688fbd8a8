"""The need that the credential answers."""

import re
from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.rules.asking import asks, not_denied, present
from mccheck.rules.bare import is_bare_yes
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.learning import ESCO_SKILL

RULES = Registry()


@RULES.rule(
    "need-not-stated",
    element="relevance",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated which need the credential meets, and how that need was identified?",
    why="The Recommendation asks for learning that meets identified needs; a reader should see which, and who says so.",
    remedy="Say in a sentence how the need was identified, and for which occupations.",
    if_silent="the descriptor does not say which need the credential meets, nor how that need was identified",
    passing="""
relevance:
  need: A survey of 40 service firms in 2024
  employers: yes
""",
    failing="relevance: {need: none}",
)
def need_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    relevance = credential.relevance
    if relevance is None or answer_of(relevance) is not Answer.STATED:
        yield from present(credential, route("relevance"), "the source says that no need was identified")
    elif is_absent(relevance.need):
        yield Objection("the source says that no need was identified", route("relevance.need"), absent=True)
    elif not (is_stated(relevance.need) or relevance.occupations or relevance.text):
        yield NOT_STATED
    elif is_bare_yes(relevance.need) and not (relevance.occupations or relevance.text):
        yield Objection("a need is said to be met, but not which", route("relevance.need"))


RULES.add(
    "employers-not-involved",
    element="relevance",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Were employers, social partners or other users involved?",
    why="The Recommendation encourages their cooperation, so that the credential counts on the labour market.",
    remedy="Say who was involved in designing the credential, and how.",
    passing="relevance: {employers: Three service firms reviewed the outcomes}",
    failing="relevance: {employers: no}",
    check=asks(not_denied, route("relevance.employers"), "employers were not involved in designing the credential"),
)


RULES.add(
    "not-kept-up-to-date",
    element="relevance",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the learning kept up to date?",
    why="Needs change; the Recommendation asks for updates as necessary.",
    remedy="Say how, and how often, the contents are updated.",
    passing="relevance: {updated: Every spring with the manufacturers}",
    failing="relevance: {updated: no}",
    check=asks(not_denied, route("relevance.updated"), "the learning is not kept up to date"),
)


# A year of which a sentence says that something was found in it; a number of firms is none.
_FOUND_IN = re.compile(
    r"\b(?:survey|study|studies|interviews?|analysis|consultation|workshop|poll|report|questionnaire|umfrage|studie|"
    r"befragung|enquête|étude|encuesta|estudio|inquérito|estudo|indagine|studio|onderzoek|kysely|undersökning|"
    r"uuring|badanie)\b[^.;]{0,80}?\b(?:in|from|dated|en|em|im|von|de|del|nel|uit|vuodelta|från|aastal|z)\s+"
    r"(?P<year>1\d{3}|2\d{3})(?=\s*(?:$|[.,;:)]|(?:and|by|with|among|that|which|und|et|y|e)\b))",
    re.IGNORECASE,
)
_FIRST_YEAR, _YEARS_AHEAD = 1900, 2


@RULES.rule(
    "need-found-in-impossible-year",
    element="relevance",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Is the year in which the need was found a possible one?",
    why="A survey that is still to come has found nothing; the year is usually a slip of typing.",
    remedy="Correct the year.",
    passing="relevance: {need: A survey of 40 service firms in 2024}",
    failing="relevance: {need: A survey of 40 service firms in 2924}",
)
def need_found_in_impossible_year(credential: Credential, context: Context) -> Iterator[Ruling]:
    need = credential.relevance.need if credential.relevance else None
    years = [int(found["year"]) for found in _FOUND_IN.finditer(need.text or "")] if need else []
    if not years:
        yield SKIPPED
    for year in years:
        if not _FIRST_YEAR <= year <= context.today.year + _YEARS_AHEAD:
            message = f"the need is said to have been found in {year}; is the year right?"
            yield Objection(message, route("relevance.need"))


@RULES.rule(
    "skill-for-occupation",
    element="relevance",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Are the references under occupations those of occupations?",
    why="Systems that match jobs look for an occupation here, and find a skill.",
    remedy="Copy the URI of the occupation from the ESCO portal; skills belong to the outcomes, under esco.",
    passing="relevance: {occupations: [Wind turbine technician]}",
    failing="""
relevance:
  occupations:
    - http://data.europa.eu/esco/skill/a59708e3-e654-4e37-8b8a-741c3b756eee
""",
)
def skill_for_occupation(credential: Credential, _: Context) -> Iterator[Ruling]:
    occupations = credential.relevance.occupations if credential.relevance else None
    if not occupations:
        yield SKIPPED
    for index, occupation in enumerate(occupations or ()):
        if ESCO_SKILL.fullmatch(occupation):
            message = f"“{occupation}” is a skill of ESCO, not an occupation"
            yield Objection(message, route("relevance.occupations[]", index))
