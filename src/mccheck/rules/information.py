"""Information: is the offer published, explained and open?"""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.descriptor.issuing import Information
from mccheck.rules.asking import asks, listed, not_denied, present
from mccheck.rules.bare import is_bare_yes
from mccheck.rules.mentions import mentions
from mccheck.rules.routes import route
from mccheck.rules.rule import DENIED, NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()

# Words by which a text on information speaks of advice.
ADVICE = (
    r"\badvice|\badvis|\bguidance|\bcounsel|\bcareers? service|\bberat|\borient|\bconseil|\baconsell|\basesor"
    r"|\bloopbaan|\bneuvonta|\bohjaus|\bvägledning|\bnõusta|\bdoradz|\bporad"
)


@RULES.rule(
    "offer-not-published",
    element="transparency",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the offer published where learners can find it?",
    why="Information on providers and on learning opportunities should be available in registers and on platforms.",
    remedy="Say where the offer is published: on a web page, in a register, on a platform such as Europass.",
    if_silent="the descriptor does not say where learners can find the offer",
    passing="information: {published: https://fjord.example/blade-repair}",
    failing="information: {published: no}",
)
def offer_not_published(credential: Credential, _: Context) -> Iterator[Ruling]:
    information = credential.information
    if is_absent(information):
        yield Objection(
            "the source says that there is no information about the offer", route("information"), absent=True
        )
    elif information is not None and is_bare_yes(information.published):
        message = "the source says that the offer is published, but not where"
        yield Objection(message, route("information.published"))
    elif information is not None and information.published is None and (information.text or _address(information)):
        message = "the descriptor tells about the offer, but not where it is published"
        yield Objection(message, route("information"))
    else:
        message = "the source says that the offer is not published"
        yield from present(credential, route("information.published"), message)


def _address(information: Information) -> bool:
    """Whether further information names a page."""
    further = information.further.text if information.further else None
    return further is not None and ("://" in further or "www." in further)


@RULES.rule(
    "offer-published-in-part",
    element="transparency",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Does what is published tell the outcomes, the workload and the level?",
    why="Micro-credentials are to be measurable, comparable and understandable, by clear information on outcomes, "
    "workload, content and level. That an offer is published does not show what it is.",
    remedy="State the outcomes, the workload and the level of the credential, or why no level applies.",
    needs=("offer-not-published",),
    compares=True,
    passing="""
information: {published: https://fjord.example/blade-repair}
learning_outcomes: [Inspect a blade and grade its damage]
workload: {hours: 28}
level: {eqf: 4}
""",
    failing="""
information: {published: https://fjord.example/blade-repair}
learning_outcomes: [Inspect a blade and grade its damage]
level: {eqf: 4}
""",
)
def offer_published_in_part(credential: Credential, _: Context) -> Iterator[Ruling]:
    if not credential.information or not is_stated(credential.information.published):
        yield SKIPPED  # offer-not-published speaks of it
        return
    told = {
        "learning outcomes": any(outcome.text for outcome in credential.outcomes),
        "workload": is_stated(credential.workload),
        "level": is_stated(credential.level),
    }
    if missing := [what for what, is_told in told.items() if not is_told]:
        message = f"the offer is published, but the descriptor states no {listed(missing).replace(' and ', ' or ')}"
        yield Objection(message, route("information.published"))


RULES.add(
    "contents-not-stated",
    element="transparency",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the content stated, as well as the outcomes, workload and level that transparency asks for?",
    why="Micro-credentials are to be measurable, comparable and understandable. Outcomes, workload and level are "
    "elements of their own; this rule looks at what is taught.",
    remedy="List in a few words what is taught.",
    passing="""
contents:
  - Blade materials
  - Damage and its causes
  - Repair with resin
""",
    failing="contents: []",
    check=asks(not_denied, route("contents"), "the source says that no content is laid down"),
)


@RULES.rule(
    "guidance-not-stated",
    element="information_guidance",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated where learners can get advice?",
    why="Guidance services are to know about micro-credentials, and to reach the broadest groups of learners.",
    remedy="Say who advises learners, and how you reach people who rarely take courses.",
    if_silent="the descriptor does not say where learners can get advice",
    passing="""
information:
  guidance: The career service of the region
  access: Free for the unemployed
""",
    failing="information: {guidance: none}",
)
def guidance_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    information = credential.information
    if is_absent(information):
        yield DENIED
        return
    guidance, access = (information.guidance, information.access) if information else (None, None)
    where = route("information.guidance")
    if is_absent(guidance):
        yield Objection("there is no guidance for learners", where, absent=not is_stated(access))
    elif is_bare_yes(guidance):
        yield Objection("the source says that there is guidance for learners, but not by whom", where)
    elif answer_of(guidance) is Answer.NOT_STATED:
        if is_stated(access):
            message = "to whom the offer is open is stated; where learners can get advice is not"
            yield Objection(message, route("information.access"))
        elif information is not None and mentions(information.text, ADVICE):
            message = "the words on information mention advice; where learners can get it is not stated as such"
            yield Objection(message, route("information.text"))
        else:
            yield NOT_STATED


RULES.add(
    "access-restricted",
    element="information_guidance",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the offer open to many kinds of learners?",
    why="Information and advice are to reach learners as widely as possible, leaving nobody out.",
    remedy="Say who the offer is open to, and what helps people who find it hard to take part.",
    passing="information: {access: Free for the unemployed}",
    failing="information: {guidance: The career service of the region, access: no}",
    check=asks(not_denied, route("information.access"), "the offer is not open to many kinds of learners"),
)


@RULES.rule(
    "further-information-not-stated",
    element="further_information",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Is there further information?",
    why="The price, the funding, the results of earlier learners or a page with more details help learners to decide.",
    remedy="Add what learners ask first: the price, who funds the offer, where to read more.",
    if_silent="the descriptor does not say what the offer costs, who funds it or where to read more",
    passing="information: {price: 300 euro, further: https://fjord.example/faq}",
    failing="information: {further: none}",
)
def further_information_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    information = credential.information
    if is_absent(information):
        yield DENIED  # offer-not-published has said it
        return
    facts = (
        (information.price, information.funding, information.outcomes_data, information.further) if information else ()
    )
    # That there is a price, or more information, is none.
    answers = [Answer.NOT_STATED if is_bare_yes(fact) else answer_of(fact) for fact in facts]
    if Answer.STATED in answers:
        return
    if Answer.ABSENT not in answers:
        yield NOT_STATED
    elif information is not None and is_absent(information.further):
        message = "the source says that there is no further information"
        yield Objection(message, route("information.further"), absent=True)
    elif information is not None and is_absent(information.outcomes_data):
        yield Objection("nothing is known about the results of earlier learners", route("information.outcomes_data"))
