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
    question="Are the prerequisites stated, or stated to be none?",
    why="Learners should know beforehand whether they may enrol, and whether they will be able to follow.",
    remedy="List what is needed to enrol; write an empty list where nothing is.",
    if_silent="nobody said what is needed to enrol, or that nothing is",
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
    why="Learners plan further than one course; they should see where this one leads.",
    remedy="Say that it stands alone, or name what it builds on and stacks into.",
    if_silent="nobody said whether the credential stands alone or builds towards another",
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
    question="Are the two options, stand-alone and stackable, not contradicted?",
    why="A credential that stands alone and yet builds on another leaves learners without advice.",
    remedy="Decide which of the two holds, and take the other out. Where it stands alone and may count towards "
    "another credential, add “optional: yes” to that one.",
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
        message = f"it is said to stand alone, yet it builds on or stacks into {listed(required, 3)}"
        yield Objection(message, alone)
    elif (
        not stackability.stand_alone
        and is_absent(stackability.stacks_into)
        and not (stackability.builds_on or stackability.text)
    ):
        message = "it is said not to stand alone, yet it stacks into nothing and builds on nothing"
        yield Objection(message, alone)


@RULES.rule(
    "stackability-target-not-named",
    element="stackability",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Is it named what the credential builds on or stacks into?",
    why="“Stackable” without a name is a promise that nobody can hold anyone to.",
    remedy="Name the credentials before and after this one.",
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
        message = "it is said to be stackable; what it builds on or stacks into is not named"
        yield Objection(message, route("stackability"))


@RULES.rule(
    "learning-pathways-not-stated",
    element="learning_pathways",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated how the credential fits into flexible learning paths?",
    why="Micro-credentials are to support flexible paths: certified in parts, with credit that counts elsewhere, "
    "open to people who learned the same in another way.",
    remedy="State what applies: partial certification, credit transfer, recognition of prior learning.",
    if_silent="nobody said whether parts are certified, credit counts elsewhere, or prior learning is recognised",
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
        message = "the source says that there is no partial certification, credit transfer or prior learning"
        yield Objection(message, route("stackability"), absent=True)


RULES.add(
    "parts-not-certified",
    element="learning_pathways",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_II,
    question="Are parts of it certified on their own?",
    why="Modules that are certified one by one can be added to each other.",
    remedy="Say whether learners get a record of the parts that they completed.",
    needs=("learning-pathways-not-stated",),
    passing="""
stackability:
  partial_certification: Each module has its own certificate
""",
    failing="stackability: {partial_certification: no, credit_transfer: yes}",
    check=asks(not_denied, route("stackability.partial_certification"), "parts are not certified on their own"),
)


RULES.add(
    "credit-not-transferable",
    element="learning_pathways",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Does credit count elsewhere?",
    why="Credit that counts in one place only does not build a path.",
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
    question="Can what was learned elsewhere be assessed for the credential?",
    why="The principle opens micro-credentials to those who learned at work or on their own. (From memory.)",
    remedy="Say how someone who learned the same elsewhere can be assessed.",
    needs=("learning-pathways-not-stated",),
    passing="stackability: {prior_learning: By an assessment of work}",
    failing="stackability: {credit_transfer: yes, prior_learning: no}",
    check=asks(not_denied, route("stackability.prior_learning"), "what was learned elsewhere cannot be assessed"),
)


RULES.add(
    "recognition-not-stated",
    element="recognition",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated by whom the credential is recognised, and for what?",
    why="Recognition is what turns learning into rights: to study further, to exercise a trade, to be employed.",
    remedy="Say who recognises it for study, training or work; or that nobody does yet.",
    if_silent="nobody said by whom the credential is recognised",
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
    question="Is it recognised formally?",
    why="Where possible, the competent authorities recognise a micro-credential for study, training or work.",
    remedy="Ask the authority that is in charge of the field for recognition.",
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
    question="Is it named who recognises the credential?",
    why="A learner can only call upon a body that has a name.",
    remedy="Name the bodies that recognise it.",
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
        yield Objection("the credential is recognised; by whom is not named", route("recognition"))
    else:
        yield NOT_STATED


RULES.add(
    "not-recognised-across-borders",
    element="recognition",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it recognised in other countries?",
    why="The approach is European: recognition is to work in a comparable way across the EU.",
    remedy="Describe it by the standard elements, tie it to the EQF, and seek agreements with bodies abroad.",
    needs=("recognition-not-stated",),
    passing="""
recognition:
  by: The chamber of crafts
  cross_border: In the Nordic countries
""",
    failing="recognition: {by: The chamber of crafts, cross_border: no}",
    check=asks(not_denied, route("recognition.cross_border"), "the credential is not recognised in other countries"),
)
