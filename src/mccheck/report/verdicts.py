"""Verdicts summed up: of a group of elements, and of several elements in a column."""

from collections.abc import Mapping

from mccheck.recommendation import Group, Modality, element
from mccheck.terms import Verdict


def of_group(group: Group, elements: dict[str, Verdict]) -> Verdict:
    """The verdict of a group: the common verdict of its elements, partial where they differ.

    Silence about an optional element, and an element that does not apply, leave the group as it is.
    """
    verdicts = verdicts_that_count(group.elements, elements)
    if not verdicts:
        untold = {elements[name] for name in group.elements}
        return Verdict.NOT_APPLICABLE if untold == {Verdict.NOT_APPLICABLE} else Verdict.NOT_STATED
    if len(set(verdicts)) == 1:
        return verdicts[0]
    if set(verdicts) == {Verdict.GAP, Verdict.NOT_STATED}:
        return Verdict.GAP
    return Verdict.PARTIAL


def verdicts_that_count(names: tuple[str, ...], elements: Mapping[str, Verdict | None]) -> list[Verdict]:
    """The verdicts that count where several elements are summed up.

    Silence about an optional element, and an element that does not apply, are left out.
    """
    return [
        verdict
        for name in names
        if (verdict := elements[name]) not in {None, Verdict.NOT_APPLICABLE}
        and not (element(name).modality is Modality.OPTIONAL and verdict is Verdict.NOT_STATED)
    ]
