"""What a rule is, and what it can answer.

A rule is a small pure function. It looks at one credential (or one collection) and yields what it has to object,
or that the descriptor does not say, or that the question does not apply. Yielding nothing means: asked, and fine.
"""

from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum
from functools import wraps
from types import MappingProxyType
from typing import Concatenate, NamedTuple, ParamSpec, TypeAlias, TypeVar

from mccheck.descriptor import Credential, Descriptor, Member
from mccheck.descriptor.links import Names
from mccheck.recommendation import ACT, DEFINITIONS, ELEMENTS, element
from mccheck.rules.profile import Profile
from mccheck.rules.routes import FactRoute
from mccheck.terms import Severity


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
    route: FactRoute
    absent: bool = False
    severity: Severity | None = None


class NotStated:
    """The descriptor does not say: the rule found silence."""


class NotApplicable(NamedTuple):
    """The question does not arise, for the author's reason."""

    reason: str


class Skipped:
    """The question does not arise: there is nothing to compare, or another rule has spoken of it."""


class Denied:
    """The source denies a fact that this element rests on; another rule has said so, and once is enough."""


# What a rule yields; it yields nothing where it was asked and all is well.
Ruling: TypeAlias = Objection | NotStated | NotApplicable | Skipped | Denied
NOT_STATED = NotStated()
DENIED = Denied()
SKIPPED = Skipped()


class Context(NamedTuple):
    """What a rule may know beyond the credential.

    Of a member, `inherited` are the facts that it has from its collection only, `own` is it without these, `number` its
    place in the collection; `leads_on` tells whether another member builds on it, `names` what the members go by.
    `today` is the day on which it is judged.
    """

    profile: Profile
    today: date
    inherited: frozenset[str] = frozenset()
    leads_on: bool = False
    names: Names = MappingProxyType({})
    own: Credential | None = None
    number: int | None = None


CredentialCheck: TypeAlias = Callable[[Credential, Context], Iterator[Ruling]]
CollectionCheck: TypeAlias = Callable[[Descriptor, list[Member], Context], Iterator[Ruling]]


class Rule(NamedTuple):
    """A question asked of a credential or of a collection, with all that is to be said about it.

    `rests_on` names a definition, or a source beyond the element itself, for the citation. `if_silent` is the message
    of the finding that silence makes; where it is empty, silence leaves the question open and makes no finding.
    `needs` names rules whose facts must be stated before this one is asked. `compares` marks a rule that holds facts
    against each other: that it is content does not mean that its element is there. `passing` and `failing` are facts
    in YAML that the rule accepts and objects to; `passing` is also the snippet of the remedy; `profile` is the one by
    which they are judged. `forced` marks a severity that a user set: it holds for every objection of the rule.
    `check` is asked of each credential, `check_collection` once of a collection; a rule has one of the two.
    """

    name: str
    element: str
    severity: Severity
    basis: Basis
    question: str
    why: str
    remedy: str
    passing: str = ""
    failing: str = ""
    rests_on: str = ""
    if_silent: str = ""
    needs: tuple[str, ...] = ()
    compares: bool = False
    profile: str = "eu-2022"
    forced: bool = False
    check: CredentialCheck | None = None
    check_collection: CollectionCheck | None = None

    @property
    def citation(self) -> str:
        """What the rule rests on, with the exact pointer."""
        if self.rests_on in DEFINITIONS:
            return f"{ACT}, {DEFINITIONS[self.rests_on].pointer}"
        pointer = f"{ACT}, {element(self.element).pointer}"
        if self.basis is Basis.PROFILE:
            return self.rests_on or f"The chosen profile; relates to {pointer}"
        if self.basis in {Basis.FRAMEWORK, Basis.PRACTICE}:
            return f"{self.rests_on or 'Good practice'}; relates to {pointer}"
        return pointer


_Said = ParamSpec("_Said")
_Given = TypeVar("_Given")


def _said_as(
    shape: Callable[_Said, Rule],
) -> Callable[[Callable[["Registry", Rule], _Given]], Callable[Concatenate["Registry", _Said], _Given]]:
    """Lets a method of the registry that takes a rule be called with what makes one: its shape is written once."""

    def declaration(
        take: Callable[["Registry", Rule], _Given],
    ) -> Callable[Concatenate["Registry", _Said], _Given]:
        @wraps(take)
        def declare(registry: "Registry", /, *said: _Said.args, **named: _Said.kwargs) -> _Given:
            return take(registry, shape(*said, **named))

        return declare

    return declaration


_ELEMENT_IDS = frozenset(each.id for each in ELEMENTS)


class Registry:
    """The rules of a module, in the order in which they are declared, each with the words of Rule."""

    def __init__(self) -> None:
        self.rules: list[Rule] = []

    @_said_as(Rule)
    def add(self, rule: Rule) -> None:
        """Declare a rule whose check is given."""
        self._append(rule)

    @_said_as(Rule)
    def rule(self, rule: Rule) -> Callable[[CredentialCheck], CredentialCheck]:
        """Declare a rule that is asked of each credential: by the function below."""

        def declare(check: CredentialCheck) -> CredentialCheck:
            self._append(rule._replace(check=check))
            return check

        return declare

    @_said_as(Rule)
    def collection_rule(self, rule: Rule) -> Callable[[CollectionCheck], CollectionCheck]:
        """Declare a rule that is asked once of a collection as a whole: by the function below."""

        def declare(check: CollectionCheck) -> CollectionCheck:
            self._append(rule._replace(check_collection=check))
            return check

        return declare

    def _append(self, rule: Rule) -> None:
        if rule.element not in _ELEMENT_IDS:
            raise ValueError(f"the rule {rule.name} names no known element: “{rule.element}”")
        self.rules.append(rule._replace(passing=rule.passing.strip("\n"), failing=rule.failing.strip("\n")))
