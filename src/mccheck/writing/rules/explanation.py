"""What is to be said about a rule, an element of the Recommendation, or a group of elements."""

from collections.abc import Sequence
from difflib import get_close_matches

from mccheck.recommendation import ELEMENTS, GROUPS, Element, Group, group_of
from mccheck.report.model import ReportedRule
from mccheck.writing.page import Page, Styled, Words
from mccheck.writing.rules.text import name_and_severity
from mccheck.writing.words import FORMAT_OF_DESCRIPTORS, plain
from mccheck.writing.writer import Layout

_ELEMENTS = {element.id: element for element in ELEMENTS}
_GROUPS = {group.id: group for group in GROUPS}
_IDS = {item.name.casefold(): item.id for item in (*GROUPS, *ELEMENTS)}
_COLUMN = 16  # where what is said begins
_ASKED_OF = {"credential": "each credential", "collection": "the collection as a whole", "file": "each file"}


def explanation(name: str, rules: Sequence[ReportedRule], layout: Layout) -> str | None:
    """What is to be said about a rule, an element or a group; None for a name that is none of them.

    An element and a group of the same name are explained together.
    """
    page = Page(layout)
    if rule := next((rule for rule in rules if rule.name == name), None):
        _rule(page, rule)
        return page.text()
    key = _IDS.get(name.casefold(), name.lower().replace("-", "_").replace(" ", "_"))
    if group := _GROUPS.get(key):
        _group(page, group)
    if element := _ELEMENTS.get(key):
        if group:
            page.line()
        _element(page, element, rules)
    return page.text() or None


def near_names(name: str, rules: Sequence[ReportedRule]) -> list[str]:
    """Names of rules, elements and groups that are close to a name."""
    known = [*(rule.name for rule in rules), *_ELEMENTS, *_GROUPS]
    return list(dict.fromkeys(get_close_matches(name, known, n=3, cutoff=0.5)))


def basis_of(rule: ReportedRule) -> str:
    """What a rule rests on and where that stands, each said once."""
    repeated = rule.basis.casefold() in rule.citation.casefold()
    return rule.citation if repeated else f"{rule.basis[:1].upper()}{rule.basis[1:]}. {rule.citation}"


def _rule(page: Page, rule: ReportedRule) -> None:
    page.line(name_and_severity(rule))
    page.line()
    page.line(plain(rule.question), 4)
    page.line()
    element = _ELEMENTS[rule.element] if rule.element else None
    if element is None:
        _labelled(page, "Element", f"none ({FORMAT_OF_DESCRIPTORS[:1].lower()}{FORMAT_OF_DESCRIPTORS[1:]})")
    else:
        _labelled(page, "Element", f"{element.name} ({group_of(element.id).name.lower()})")
    _labelled(page, "Applies to", _ASKED_OF[rule.asked_of])
    if rule.asked_of == "credential":
        silence = (
            f"{rule.severity.value}: {rule.if_silent}" if rule.if_silent else "no finding; the question stays open"
        )
        _labelled(page, "If silent", silence)
    if rule.needs:
        _labelled(page, "Requires", ", ".join(rule.needs))
    _labelled(page, "Basis", plain(basis_of(rule)))
    if element is not None:
        _labelled(page, "Wording", element.wording.value)
    _section(page, "Why it matters", rule.why)
    _section(page, "Remedy", rule.remedy)
    for head, example in (("Passes", rule.passing), ("Fails", rule.failing)):
        if example:
            page.line()
            page.line(Styled(head, "bold"))
            page.verbatim(example, 4, whole=True)


def _element(page: Page, element: Element, rules: Sequence[ReportedRule]) -> None:
    page.line(Styled(f"{element.id}: {element.name}", "bold"))
    page.line()
    page.line(element.meaning, 4)
    page.line()
    _labelled(page, "Status", element.modality.value)
    _labelled(page, "Reference", element.pointer)
    _labelled(page, "Wording", element.wording.value)
    _labelled(page, "Group", group_of(element.id).name)
    page.line()
    page.line(Styled("Rules", "bold"))
    for rule in rules:
        if rule.element == element.id:
            page.line(name_and_severity(rule), 4)


def _group(page: Page, group: Group) -> None:
    page.line(Styled(f"{group.id}: a group of elements ({group.name})", "bold"))
    page.line()
    for name in group.elements:
        element = _ELEMENTS[name]
        page.labelled(name, f"{element.name} ({element.modality.value})", 4, 27)


def _labelled(page: Page, label: str, words: Words) -> None:
    page.labelled(label, words, 4, _COLUMN)


def _section(page: Page, head: str, words: str) -> None:
    page.line()
    page.line(Styled(head, "bold"))
    page.line(plain(words), 4)
