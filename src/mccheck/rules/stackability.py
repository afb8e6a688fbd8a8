"""Stackability: prerequisites, and combination with other credentials."""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent
from mccheck.descriptor.links import target
from mccheck.descriptor.stackability import Link
from mccheck.rules.asking import asks, listed, not_denied
from mccheck.rules.bare import is_bare_yes
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.value_list import fold

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
    elif is_bare_yes(credential.prerequisites):
        message = "there are said to be prerequisites, but not which"
        yield Objection(message, route("prerequisites"), severity=Severity.WARNING)


@RULES.rule(
    "prerequisites-disagree-with-links",
    element="prerequisites",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_OPTIONAL,
    compares=True,
    question="Do the prerequisites agree with what the credential builds on?",
    why="Where nothing is needed to enrol, nothing has to be finished before.",
    remedy="List among the prerequisites what has to be finished before, or write “optional: yes” where it is only "
    "recommended.",
    passing="""
prerequisites: [Blade basics]
stackability: {builds_on: [Blade basics]}
""",
    failing="""
prerequisites: none
stackability: {builds_on: [Blade basics]}
""",
)
def prerequisites_disagree_with_links(credential: Credential, context: Context) -> Iterator[Ruling]:
    stackability = credential.stackability
    required = [
        link.name for link in (stackability.builds_on or () if stackability else ()) if link.name and not link.optional
    ]
    if credential.prerequisites is None or not required:
        yield SKIPPED
    elif is_absent(credential.prerequisites):
        shared = "prerequisites" in context.inherited  # one cause, however many members build on another
        what = (
            "another credential has to be finished first"
            if shared
            else f"{listed(required, 3)} has to be finished first"
        )
        yield Objection(f"nothing is said to be needed to enrol, yet {what}", route("prerequisites"))


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
    before = [link for link in (stackability.builds_on or () if stackability else ()) if link.name]
    if stackability is None:
        yield NOT_STATED
        return
    if context.names and any(link.id or target(link, context.names) is not None for link in before):
        return  # it is a step after another member; whether that exists, another rule asks
    after = stackability.stacks_into
    if stackability.text or stackability.stand_alone is not None or is_absent(after) or _named(after):
        return
    if before:
        message = (
            "what comes before the credential is stated, but not whether it stands alone or builds towards another"
        )
        yield Objection(message, route("stackability"), severity=Severity.WARNING)
    elif stackability.answer:
        message = (
            "the credential is said to be stackable, but neither whether it stands alone nor towards what it builds"
        )
        yield Objection(message, route("stackability"), severity=Severity.WARNING)
    else:
        yield NOT_STATED


def _named(links: tuple[Link, ...] | None) -> list[str]:
    """The names of some links, without those of which none is said."""
    return [link.name for link in links or () if link.name]


@RULES.rule(
    "stackability-contradicts-itself",
    element="stackability",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_OPTIONAL,
    compares=True,
    question="Do the statements on whether the credential stands alone agree?",
    why="A credential may stand alone and count towards a larger one. If it is said to stand alone and yet to require "
    "another first, learners cannot tell which is true.",
    remedy="Decide which of the two is true, and delete the other. What is recommended and not required has "
    "“optional: yes”.",
    needs=("stackability-not-stated",),
    passing="stackability: {stand_alone: yes}",
    failing="stackability: {stand_alone: yes, builds_on: [Rotor technician]}",
)
def stackability_contradicts_itself(credential: Credential, _: Context) -> Iterator[Ruling]:
    stackability = credential.stackability
    if stackability is None or stackability.stand_alone is None:
        yield SKIPPED
        return
    before, after = (
        [link.name for link in links or () if link.name and not link.optional]
        for links in (stackability.builds_on, stackability.stacks_into)
    )
    alone = route("stackability.stand_alone")
    if stackability.stand_alone and before:
        message = f"the credential is said to stand alone, yet it requires {listed(before, 3)} first"
        yield Objection(message, alone)
    elif stackability.stand_alone and after:
        message = (
            f"does the credential stand alone, and also count towards {listed(after, 3)}? Both at once are possible"
        )
        yield Objection(message, alone, severity=Severity.NOTE)
    elif (
        not stackability.stand_alone
        and is_absent(stackability.stacks_into)
        and not (_named(stackability.builds_on) or stackability.text)
    ):
        message = "the credential is said not to stand alone, yet it neither stacks into nor builds on anything"
        yield Objection(message, alone)


@RULES.rule(
    "stacks-into-what-it-builds-on",
    element="stackability",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_OPTIONAL,
    compares=True,
    question="Do the credentials that come before and those that come after differ?",
    why="A credential cannot count towards what must be finished before it begins.",
    remedy="Delete one of the two; what is recommended and not required has “optional: yes”.",
    passing="stackability: {builds_on: [Basics], stacks_into: [Diploma]}",
    failing="stackability: {builds_on: [Diploma], stacks_into: [Diploma]}",
)
def stacks_into_what_it_builds_on(credential: Credential, context: Context) -> Iterator[Ruling]:
    stackability = credential.stackability
    if stackability is None or not (stackability.builds_on and stackability.stacks_into):
        yield SKIPPED
        return
    required = {
        fold(link.name)
        for link in stackability.builds_on
        if link.name and not link.optional and target(link, context.names) is None  # members: builds-on-in-a-circle
    }
    for index, link in enumerate(stackability.stacks_into):
        if fold(link.name) in required:
            message = f"{link.name} is to be finished before this credential, and is also what it counts towards"
            yield Objection(message, route("stackability.stacks_into[]", index))


@RULES.rule(
    "builds-on-itself",
    element="stackability",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_OPTIONAL,
    compares=True,
    question="Are the credentials that come before and after others than this one?",
    why="A credential can be neither its own prerequisite nor a part of itself.",
    remedy="Name the credential that is meant; of one that has the same title, write its kind as well.",
    passing="""
id: blade-repair
stackability: {stacks_into: [rotor-technician]}
""",
    failing="""
id: blade-repair
stackability: {builds_on: [blade-repair]}
""",
)
def builds_on_itself(credential: Credential, context: Context) -> Iterator[Ruling]:
    own = context.own or credential  # what it inherits speaks of the others
    if own.stackability is None or not (own.stackability.builds_on or own.stackability.stacks_into):
        yield SKIPPED
        return
    titles = {fold(title) for title in own.title.texts.values()} if own.title else set()
    before, after = own.stackability.builds_on or (), own.stackability.stacks_into or ()
    links = [
        *((link, "build on", route("stackability.builds_on[]", index)) for index, link in enumerate(before)),
        *((link, "stack into", route("stackability.stacks_into[]", index)) for index, link in enumerate(after)),
    ]
    names_another = own.id is not None and context.names.get(fold(own.id), context.number) != context.number
    for link, does, where in links:
        if own.id and not names_another and fold(own.id) in {fold(link.id or ""), fold(link.title or "")}:
            yield Objection(f"the credential is said to {does} itself", where)
        elif link.title and fold(link.title) in titles:
            message = f"does “{link.title}” mean another credential of the same title?"
            yield Objection(message, where, severity=Severity.NOTE)


@RULES.rule(
    "more-credit-counts-than-earned",
    element="stackability",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does no more credit count towards another credential than is earned?",
    why="Learners plan with the credit that is to count; what they do not earn, they cannot bring.",
    remedy="Correct the credits that count, or the credits of the workload.",
    passing="""
workload: {ects: 5}
stackability: {stacks_into: [{title: Rotor technician, credits: 5}]}
""",
    failing="""
workload: {ects: 5}
stackability: {stacks_into: [{title: Rotor technician, credits: 10}]}
""",
)
def more_credit_counts_than_earned(credential: Credential, context: Context) -> Iterator[Ruling]:
    stackability = (context.own or credential).stackability  # what is shared speaks of the whole collection
    workload = credential.workload
    counting = [
        (index, link, link.credits.meant.low)
        for index, link in enumerate(stackability.stacks_into or () if stackability else ())
        if link.credits is not None and link.credits.meant.low
    ]
    if workload is None or workload.ects is None or not counting:
        yield SKIPPED
        return
    none_earned = is_absent(workload.ects) and workload.credits is None  # those of another system may be meant
    stated = workload.ects.credits
    for index, link, least in counting:
        if none_earned:
            earned = "no ECTS credits are earned"
        elif stated is not None and stated.meant.high is not None and least > stated.meant.high:
            earned = f"only {stated} are earned"
        else:
            continue
        message = f"credits are to count towards {link.name or 'another credential'} ({link.credits}), yet {earned}"
        yield Objection(message, route("stackability.stacks_into[].credits", index))


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
    named = _named(stackability.builds_on) or _named(stackability.stacks_into)
    if not named and not is_absent(stackability.stacks_into):
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
