"""Inheritance: what a collection states, its members inherit and may override."""

from types import MappingProxyType
from typing import Any, NamedTuple

from mccheck.descriptor.adding import Piece, together
from mccheck.descriptor.assessment import Assessment
from mccheck.descriptor.credential import SHARED_FACTS, Credential, Descriptor
from mccheck.descriptor.links import Names, coming_before, names_of
from mccheck.descriptor.part import Part, Statement
from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.workload import EctsCredits, HoursOfWork, Workload


class Member(NamedTuple):
    """One credential to be judged: its facts with what it inherits, and where it stands in its file.

    `route` leads to the credential in the file; `inherited` names the facts that it has from its collection only;
    `leads_on` tells that another member builds on it, `names` what the members of the collection go by; `own` is the
    member without what it inherits, and `number` its place, where it is one of a collection.
    """

    credential: Credential
    route: tuple[str | int, ...]
    inherited: frozenset[str]
    id: str
    leads_on: bool = False
    names: Names = MappingProxyType({})
    own: Credential | None = None
    number: int | None = None


def members(descriptor: Descriptor) -> list[Member]:
    """The credentials that a descriptor describes: its members, or itself where it has none."""
    if not descriptor.credentials:
        return [Member(_with_parts(descriptor), (), frozenset(), descriptor.id or "credential")]
    shared = {name: fact for name in SHARED_FACTS if (fact := getattr(descriptor, name)) is not None}
    names = names_of(descriptor.credentials)
    followed = {
        before
        for index, credential in enumerate(descriptor.credentials)
        for before in coming_before(credential, names)
        if before != index
    }
    return [
        Member(
            _with_inherited(_with_parts(credential), shared),
            ("credentials", index),
            frozenset(name for name in shared if getattr(credential, name) is None),
            credential.id or f"credential-{index + 1}",
            index in followed,
            names,
            credential,
            index,
        )
        for index, credential in enumerate(descriptor.credentials)
    ]


def _with_parts(credential: Credential) -> Credential:
    """What the parts of a credential state is stated of the whole, where nothing else is: workload and assessment."""
    parts = credential.parts
    if not parts:
        return credential
    workload, assessment = credential.workload or Workload(), credential.assessment or Assessment()
    added: dict[str, Part] = {}
    for measure in ("hours", "ects") if workload.answer is None else ():
        pieces = [Piece(part.name, part.amount_of(measure), bool(part.elective)) for part in parts]
        whole = together(pieces, credential.electives, measure)
        if whole is not None and getattr(workload, measure) is None:
            amount = Amount(whole.low, whole.high)
            added[measure] = HoursOfWork(total=amount) if measure == "hours" else EctsCredits(credits=amount)
    facts: dict[str, Part] = {"workload": workload.model_copy(update=added)} if added else {}
    methods = tuple(method for part in parts for method in part.assessment or ())
    if methods and assessment.methods is None and assessment.answer is None:
        # Weights within a part are no weights within the whole.
        methods = tuple(method.model_copy(update={"weight": None}) for method in methods)
        facts["assessment"] = assessment.model_copy(update={"methods": methods})
    return credential.model_copy(update=facts) if facts else credential


def _with_inherited(credential: Credential, shared: dict[str, Any]) -> Credential:
    if not shared:
        return credential
    facts = {name: _merged(getattr(credential, name), fact) for name, fact in shared.items()}
    return credential.model_copy(update=facts)


def _merged(own: Any, shared: Any) -> Any:
    """The member's own fact, completed from the shared one; an own yes or no stands alone."""
    if own is None:
        return shared
    if not isinstance(own, Part) or type(own) is not type(shared):
        return own
    if isinstance(own, Statement) and own.answer is not None:
        return own
    if own.is_blank:
        return shared
    stated = any(getattr(own, name) is not None for name in own.together)
    together = own.together | (shared.said_of_hours if isinstance(shared, Workload) else frozenset())
    facts = {
        name: _merged(getattr(own, name), fact)
        for name, fact in shared.__dict__.items()
        if fact is not None
        and name not in {"answer", "source", "remark"}
        and not (stated and name in together and getattr(own, name) is None)
    }
    return own.model_copy(update=facts)
