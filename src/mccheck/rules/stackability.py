"""Stackability: prerequisites, combination with other credentials, recognition."""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.rules.asking import asks, listed, not_denied, present
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()


@RULES.rule(
    "prerequisites-not-stated",
    element="prerequisites",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Are the prerequisites stated, or is it stated that there are none?",
    why="Learners should know beforehand whether they may enrol, and whether they will be able to keep up.",
    remedy="List what is needed to enrol; write an empty list if nothing is needed.",
    if_silent="the descriptor does not say what is needed to enrol, nor that nothing is needed",
    passing="prerequisites: []",
    failing="prerequisites:",
)
def prerequisites_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    if answer_of(credential.prerequisites) is Answer.NOT_STATED:
        yield NOT_STATED  # that there are none is an answer


@RULES.rule(
    "stackability-not-stated",
    element="stackability",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Is it stated whether the credential stands alone or builds towards another?",
    why="Learners plan beyond a single course; they should see where this one leads.",
    remedy="Say that the credential stands alone, or name what it builds on and stacks into.",
    if_silent="the descriptor does not say whether the credential stands alone or builds towards another",
    passing="stackability: {stacks_into: [{title: Rotor technician, credits: 1}]}",
    failing="stackability:",
)
def stackability_not_stated(credential: Credential, context: Context) -> Iterator[Ruling]:
    stackability = credential.stackability
    if context.leads_on or is_absent(stackability):
        return  # another member builds on it; or it is said not to stack, the first of the two options
    if stackability is None or (
        not (stackability.answer or stackability.text)
        and all(fact is None for fact in (stackability.stand_alone, stackability.builds_on, stackability.stacks_into))
    ):
        yield NOT_STATED


@RULES.rule(
    "stackability-contradicts-itself",
    element="stackability",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_OPTIONAL,
    compares=True,
    question="Is the credential stand-alone or stackable, without contradiction?",
    why="If a credential is said to stand alone and yet to build on another, learners cannot tell which is true.",
    remedy="Decide which of the two is true, and delete the other. If the credential stands alone but may count "
    "towards another, add “optional: yes” to that other one.",
    needs=("stackability-not-stated",),
    passing="stackability: {stand_alone: yes}",
    failing="stackability: {stand_alone: yes, stacks_into: [Rotor technician]}",
)
def stackability_contradicts_itself(credential: Credential, _: Context) -> Iterator[Ruling]:
    stackability = credential.stackability
    if stackability is None or stackability.stand_alone is None:
        yield SKIPPED
        return
    links = (*(stackability.builds_on or ()), *(stackability.stacks_into or ()))
    required = [link.name for link in links if not link.optional]
    alone = route("stackability.stand_alone")
    if stackability.stand_alone and required:
        message = f"the credential is said to stand alone, yet it builds on or stacks into {listed(required, 3)}"
        yield Objection(message, alone)
    elif (
        not stackability.stand_alone
        and is_absent(stackability.stacks_into)
        and not (stackability.builds_on or stackability.text)
    ):
        message = "the credential is said not to stand alone, yet it neither stacks into nor builds on anything"
        yield Objection(message, alone)


@RULES.rule(
    "stackability-target-not-named",
    element="stackability",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Is it stated what the credential builds on or stacks into?",
    why="“Stackable” without the name of a credential is a promise that nobody can be held to.",
    remedy="Name the credentials that come before and after this one.",
    needs=("stackability-not-stated",),
    passing="""
stackability:
  stand_alone: no
  stacks_into:
    - title: Rotor technician
""",
    failing="stackability: {stand_alone: no}",
)
def stackability_target_not_named(credential: Credential, _: Context) -> Iterator[Ruling]:
    stackability = credential.stackability
    if stackability is None or stackability.stand_alone is not False:
        yield SKIPPED
        return
    links = (*(stackability.builds_on or ()), *(stackability.stacks_into or ()))
    if not any(link.name for link in links) and not is_absent(stackability.stacks_into):
        message = "the credential is said to be stackable, but what it builds on or stacks into is not stated"
        yield Objection(message, route("stackability"))


@RULES.rule(
    "learning-pathways-not-stated",
    element="learning_pathways",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated how the credential fits into flexible learning pathways?",
    why="Micro-credentials are to support flexible pathways: certified in parts, with credit that counts elsewhere, "
    "and open to people who learned the same in another way.",
    remedy="State what applies: partial certification, credit transfer, recognition of prior learning.",
    if_silent="the descriptor does not say whether parts are certified, credit counts elsewhere or prior learning "
    "is recognised",
    passing="""
stackability:
  credit_transfer: Counts towards the diploma
  prior_learning: By an assessment of work
""",
    failing="""
stackability:
  partial_certification: no
  credit_transfer: no
  prior_learning: no
""",
)
def learning_pathways_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    stackability = credential.stackability
    facts = (
        [
            answer_of(fact)
            for fact in (
                stackability.partial_certification,
                stackability.credit_transfer,
                stackability.prior_learning,
            )
        ]
        if stackability
        else []
    )
    if all(fact is Answer.NOT_STATED for fact in facts):
        yield NOT_STATED
    elif Answer.STATED not in facts and Answer.NOT_STATED not in facts:
        message = (
            "the source says that there is no partial certification, credit transfer or recognition of prior learning"
        )
        yield Objection(message, route("stackability"), absent=True)


RULES.add(
    "parts-not-certified",
    element="learning_pathways",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_II,
    question="Are parts of the credential certified on their own?",
    why="Modules that are certified one by one can be combined.",
    remedy="Say whether learners get a record of the parts that they completed.",
    needs=("learning-pathways-not-stated",),
    passing="""
stackability:
  partial_certification: Each module has its own certificate
""",
    failing="stackability: {partial_certification: no, credit_transfer: yes}",
    check=asks(
        not_denied,
        route("stackability.partial_certification"),
        "parts of the credential are not certified on their own",
    ),
)


RULES.add(
    "credit-not-transferable",
    element="learning_pathways",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Does the credit count elsewhere?",
    why="Credit that counts in only one place does not build a pathway.",
    remedy="Say where and how credit is transferred.",
    needs=("learning-pathways-not-stated",),
    passing="stackability: {credit_transfer: Counts towards the diploma}",
    failing="stackability: {partial_certification: yes, credit_transfer: no}",
    check=asks(not_denied, route("stackability.credit_transfer"), "credit is not transferred elsewhere"),
)


RULES.add(
    "prior-learning-not-recognised",
    element="learning_pathways",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Can learning from elsewhere be assessed for the credential?",
    why="The principle opens micro-credentials to people who learned at work or on their own. (From memory.)",
    remedy="Say how someone who learned the same elsewhere can be assessed.",
    needs=("learning-pathways-not-stated",),
    passing="stackability: {prior_learning: By an assessment of work}",
    failing="stackability: {credit_transfer: yes, prior_learning: no}",
    check=asks(
        not_denied,
        route("stackability.prior_learning"),
        "learning from elsewhere cannot be assessed for the credential",
    ),
)


RULES.add(
    "recognition-not-stated",
    element="recognition",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated who recognises the credential, and for what?",
    why="Recognition is what turns learning into rights: to study further, to practise a trade, to be employed.",
    remedy="Say who recognises the credential for study, training or work, or that nobody does yet.",
    if_silent="the descriptor does not say who recognises the credential",
    passing="""
recognition:
  by: The chamber of crafts
  professional: yes
  cross_border: In the Nordic countries
""",
    failing="recognition: none",
    check=asks(present, route("recognition"), "the source says that nobody recognises the credential"),
)


RULES.add(
    "not-formally-recognised",
    element="recognition",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the credential formally recognised?",
    why="Where possible, the competent authorities recognise a micro-credential for study, training or work.",
    remedy="Ask the authority in charge of the field to recognise the credential.",
    needs=("recognition-not-stated",),
    passing="recognition: {formal: In the national catalogue of qualifications}",
    failing="recognition: {formal: no, employers: yes}",
    check=asks(not_denied, route("recognition.formal"), "the credential is not formally recognised"),
)


@RULES.rule(
    "recognising-body-not-named",
    element="recognition",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_II,
    question="Are the bodies that recognise the credential named?",
    why="A learner can turn only to a body that is named.",
    remedy="Name the bodies that recognise the credential.",
    needs=("recognition-not-stated",),
    passing="recognition: {by: The chamber of crafts}",
    failing="recognition: yes",
)
def recognising_body_not_named(credential: Credential, _: Context) -> Iterator[Ruling]:
    recognition = credential.recognition
    if recognition is None:
        yield SKIPPED
        return
    told = (recognition.formal, recognition.professional, recognition.legal, recognition.employers)
    if recognition.by or recognition.text or any(is_stated(fact) and fact and fact.text for fact in told):
        return
    if recognition.answer or any(is_stated(fact) for fact in told):
        yield Objection("the credential is recognised, but by whom is not stated", route("recognition"))
    else:
        yield NOT_STATED


RULES.add(
    "not-recognised-across-borders",
    element="recognition",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the credential recognised in other countries?",
    why="The approach is European: recognition is to work in a comparable way across the EU.",
    remedy="Describe the credential by the standard elements, link it to the EQF, and seek agreements with bodies "
    "abroad.",
    needs=("recognition-not-stated",),
    passing="""
recognition:
  by: The chamber of crafts
  cross_border: In the Nordic countries
""",
    failing="recognition: {by: The chamber of crafts, cross_border: no}",
    check=asks(not_denied, route("recognition.cross_border"), "the credential is not recognised in other countries"),
)
