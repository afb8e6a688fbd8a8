"""What a rule is, and what it can answer.

A rule is a small pure function. It looks at one credential (or one collection) and yields what it has to object,
or that nobody said, or that the question does not apply. Yielding nothing means: asked, and fine.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple, NotRequired, TypeAlias, TypedDict, Unpack

from mccheck.descriptor import Credential, Descriptor, Member
from mccheck.recommendation import ACT, DEFINITIONS, Definition, element
from mccheck.rules.profile import Profile
from mccheck.terms import Route, Severity


class Basis(StrEnum):
    """What a rule rests on; it never claims more."""

    ANNEX_I_MANDATORY = "Annex I, mandatory element"
    ANNEX_I_OPTIONAL = "Annex I, optional element"
    ANNEX_II = "Annex II, principle"
    DEFINITION = "definition"
    FRAMEWORK = "framework that the Recommendation leans on"
    PRACTICE = "good practice"
    PROFILE = "profile"


class Objection(NamedTuple):
    """Something a rule objects to: what, and where in the descriptor.

    `absent` tells that the source itself says that there is none. `severity` overrides the rule's own.
    """

    message: str
    route: Route
    absent: bool = False
    severity: Severity | None = None


class NotStated:
    """Nobody said: the rule found silence."""


class NotApplicable(NamedTuple):
    """The question does not arise, for the author's reason."""

    reason: str


class Skipped:
    """The question does not arise: there is nothing to compare, or another rule has spoken of it."""


class Denied:
    """The source denies a fact that this element rests on; another rule has said so, and once is enough."""


Outcome: TypeAlias = Objection | NotStated | NotApplicable | Skipped | Denied
NOT_STATED = NotStated()
DENIED = Denied()
SKIPPED = Skipped()


class Context(NamedTuple):
    """What a rule may know beyond the credential: thresholds, facts only inherited, whether another builds on it."""

    profile: Profile
    inherited: frozenset[str] = frozenset()
    leads_on: bool = False


CredentialCheck: TypeAlias = Callable[[Credential, Context], Iterator[Outcome]]
CollectionCheck: TypeAlias = Callable[[Descriptor, list[Member], Context], Iterator[Outcome]]


class Rule(NamedTuple):
    """A question asked of a credential or a collection, with all that is to be said about it.

    `if_silent` is the message of the finding that silence makes; where it is empty, silence leaves the question
    open and makes no finding. `needs` names rules whose facts must be stated before this one is asked.
    `compares` marks a rule that holds facts against each other: that it is content does not mean that its
    element is there. `passing` and `failing` are facts in YAML that the rule accepts and objects to; `passing`
    is also the snippet of the remedy; `profile` is the one by which they are judged. `forced` marks a severity that a
    user set: it holds for every objection of the rule.
    """

    name: str
    element: str
    severity: Severity
    basis: Basis
    question: str
    why: str
    remedy: str
    passing: str
    failing: str
    citation: str
    if_silent: str
    needs: tuple[str, ...]
    compares: bool = False
    profile: str = "eu-2022"
    forced: bool = False
    check: CredentialCheck | None = None
    check_collection: CollectionCheck | None = None


class Said(TypedDict):
    """What a rule's declaration says of it; the words are those of Rule.

    `rests_on` names a definition, or a source beyond the element itself, for the citation.
    """

    element: str
    severity: Severity
    basis: Basis
    question: str
    why: str
    remedy: str
    passing: str
    failing: str
    rests_on: NotRequired[str]
    if_silent: NotRequired[str]
    needs: NotRequired[tuple[str, ...]]
    compares: NotRequired[bool]
    profile: NotRequired[str]


class Registry:
    """The rules of a module, in the order in which they are declared."""

    def __init__(self) -> None:
        self.rules: list[Rule] = []

    def rule(self, name: str, **said: Unpack[Said]) -> Callable[[CredentialCheck], CredentialCheck]:
        """Declare a rule that is asked of each credential."""

        def declare(check: CredentialCheck) -> CredentialCheck:
            self.rules.append(_rule(name, said)._replace(check=check))
            return check

        return declare

    def collection_rule(self, name: str, **said: Unpack[Said]) -> Callable[[CollectionCheck], CollectionCheck]:
        """Declare a rule that is asked once of a collection as a whole."""

        def declare(check: CollectionCheck) -> CollectionCheck:
            self.rules.append(_rule(name, said)._replace(check_collection=check))
            return check

        return declare


def _rule(name: str, said: Said) -> Rule:
    return Rule(
        name=name,
        element=said["element"],
        severity=said["severity"],
        basis=said["basis"],
        question=said["question"],
        why=said["why"],
        remedy=said["remedy"],
        passing=said["passing"].strip("\n"),
        failing=said["failing"].strip("\n"),
        citation=_citation(said["element"], said["basis"], said.get("rests_on", "")),
        if_silent=said.get("if_silent", ""),
        needs=said.get("needs", ()),
        compares=said.get("compares", False),
        profile=said.get("profile", "eu-2022"),
    )


def _citation(element_id: str, basis: Basis, rests_on: str) -> str:
    definition: Definition | None = DEFINITIONS.get(rests_on)
    if definition is not None:
        return f"{ACT}, {definition.pointer}"
    pointer = f"{ACT}, {element(element_id).pointer}"
    if basis is Basis.PROFILE:
        return f"The profile that is chosen; serves {pointer}"
    if basis in {Basis.FRAMEWORK, Basis.PRACTICE}:
        return f"{rests_on}; serves {pointer}" if rests_on else f"Good practice; serves {pointer}"
    return pointer
