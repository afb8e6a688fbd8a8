"""The need that the credential answers."""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.rules.asking import asks, not_denied, present
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

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
