"""The rule reference: for `mccheck rules`, `mccheck explain`, and the page in the documentation."""

import json
import textwrap
from difflib import get_close_matches

from mccheck.reading.problems import FORMAT_RULES, FormatRule
from mccheck.recommendation import ELEMENTS, GROUPS, Element, Group, group_of
from mccheck.rules import BY_NAME, RULES, Rule

_FORMAT_RULES = {rule.name: rule for rule in FORMAT_RULES}
_ELEMENTS = {element.id: element for element in ELEMENTS}
_GROUPS = {group.id: group for group in GROUPS}
_IDS = {item.name.casefold(): item.id for item in (*GROUPS, *ELEMENTS)}


def rules_as_text() -> str:
    """All rules, by group: name, severity, and the question on a line of its own."""
    lines = []
    for group in GROUPS:
        lines.append(group.name)
        for rule in RULES:
            if rule.element in group.elements:
                lines += _listed(rule.name, rule.severity.value, rule.question)
        lines.append("")
    lines.append("Format of descriptors")
    for format_rule in FORMAT_RULES:
        lines += _listed(format_rule.name, format_rule.severity, format_rule.question)
    return "\n".join(lines) + f"\n\n{len(RULES)} rules and {len(FORMAT_RULES)} of the format.\n"


def _listed(name: str, severity: str, question: str) -> list[str]:
    return [f"  {name} ({severity})", *textwrap.wrap(question, 76, initial_indent="      ", subsequent_indent="      ")]


def rules_as_json() -> str:
    """All rules with everything that is said about them, as JSON."""
    rows = [
        {
            "name": rule.name,
            "group": group_of(rule.element).id,
            "element": rule.element,
            "severity": rule.severity.value,
            "asked_of": "credential" if rule.check else "collection",
            "basis": rule.basis.value,
            "citation": rule.citation,
            "question": rule.question,
            "why": rule.why,
            "remedy": rule.remedy,
            "passing": rule.passing,
            "failing": rule.failing,
        }
        for rule in RULES
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


def near_names(name: str) -> list[str]:
    """Names of rules, elements and groups that are close to a name."""
    known = [*BY_NAME, *_FORMAT_RULES, *_ELEMENTS, *_GROUPS]
    return list(dict.fromkeys(get_close_matches(name, known, n=3, cutoff=0.5)))


def explanation(name: str, *, width: int = 80) -> str | None:
    """What is to be said about a rule, an element or a group; None for a name that is none of them.

    An element and a group of the same name are explained together.
    """
    width = min(width, 100)
    if rule := BY_NAME.get(name):
        return _of_rule(rule, width)
    if format_rule := _FORMAT_RULES.get(name):
        return _of_format_rule(format_rule, width)
    key = _IDS.get(name.casefold(), name.lower().replace("-", "_").replace(" ", "_"))
    parts = []
    if group := _GROUPS.get(key):
        parts.append(_of_group(group, width))
    if element := _ELEMENTS.get(key):
        parts.append(_of_element(element, width))
    return "\n".join(parts) or None


def question_of(name: str) -> str | None:
    """The question that the rule of that name asks; None where there is no such rule."""
    rule = BY_NAME.get(name) or _FORMAT_RULES.get(name)
    return rule.question if rule else None


def help_in_text(name: str) -> str | None:
    """What is to be said about the rule of that name, as text; None where there is no such rule."""
    return explanation(name) if question_of(name) else None


def help_in_markdown(name: str) -> str | None:
    """What is to be said about the rule of that name, in Markdown and without a heading; None where there is none."""
    if rule := BY_NAME.get(name):
        return "\n".join(_markdown_of_rule(rule)[2:])
    if format_rule := _FORMAT_RULES.get(name):
        return f"{format_rule.question} {format_rule.why}\n\n**What to do.** {format_rule.remedy}\n"
    return None


def _of_rule(rule: Rule, width: int) -> str:
    element = _ELEMENTS[rule.element]
    asked_of = "each credential" if rule.check else "the collection as a whole"
    silence = f"{rule.severity.value}: {rule.if_silent}" if rule.if_silent else "no finding; the question is left open"
    return "\n".join(
        [
            f"{rule.name} ({rule.severity.value})",
            "",
            *_wrapped(rule.question, width),
            "",
            *_row("Element", f"{element.name} ({group_of(element.id).name.lower()})", width),
            *_row("Asked of", asked_of, width),
            *([] if rule.check_collection else _row("Silence", silence, width)),
            *(_row("After", ", ".join(rule.needs), width) if rule.needs else []),
            *_row("Basis", f"{rule.basis.value}. {rule.citation}", width),
            *_row("Wording", f"{element.wording.value}", width),
            "",
            "Why it matters",
            *_wrapped(rule.why, width),
            "",
            "What to write",
            *_wrapped(rule.remedy, width),
            "",
            "Passes",
            textwrap.indent(rule.passing, "    "),
            "",
            "Fails",
            textwrap.indent(rule.failing, "    "),
            "",
        ]
    )


def _of_format_rule(rule: FormatRule, width: int) -> str:
    return "\n".join(
        [
            f"{rule.name} ({rule.severity})",
            "",
            *_wrapped(rule.question, width),
            "",
            *_row("Basis", "format of descriptors, version 1", width),
            "",
            "Why it matters",
            *_wrapped(rule.why, width),
            "",
            "What to do",
            *_wrapped(rule.remedy, width),
            "",
        ]
    )


def _of_element(element: Element, width: int) -> str:
    rules = [rule for rule in RULES if rule.element == element.id]
    return "\n".join(
        [
            f"{element.id}: {element.name}",
            "",
            *_wrapped(element.meaning, width),
            "",
            *_row("Modality", element.modality.value, width),
            *_row("Pointer", element.pointer, width),
            *_row("Wording", element.wording.value, width),
            *_row("Group", group_of(element.id).name, width),
            "",
            "Rules",
            *(f"    {rule.name} ({rule.severity.value})" for rule in rules),
            "",
        ]
    )


def _of_group(group: Group, width: int) -> str:
    lines = [f"{group.id}: a group of elements ({group.name})", ""]
    for name in group.elements:
        element = _ELEMENTS[name]
        lines += _row(name, f"{element.name} ({element.modality.value})", width, column=23)
    return "\n".join(lines) + "\n"


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width - 4, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)


def _row(label: str, text: str, width: int, column: int = 14) -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=f"    {label}".ljust(column),
        subsequent_indent=" " * column,
        break_on_hyphens=False,
        break_long_words=False,
    )


def rules_as_markdown() -> str:
    """The reference page of all rules, in Markdown."""
    lines = [
        "# Rules",
        "",
        "Generated from the rules; `python tools/generate.py` writes it. `mccheck explain NAME` shows the same.",
        "",
        f"{len(RULES)} rules by group, and {len(FORMAT_RULES)} rules of the format of descriptors.",
        "",
    ]
    for group in GROUPS:
        lines += [f"## {group.name}", ""]
        for name in group.elements:
            element = _ELEMENTS[name]
            lines += [
                f"### {element.name} (`{element.id}`)",
                "",
                element.meaning,
                "",
                f"*{element.pointer}. {element.modality.value.capitalize()}. Wording: {element.wording.value}.*",
                "",
            ]
            for rule in RULES:
                if rule.element == name:
                    lines += _markdown_of_rule(rule)
    lines += ["## Format of descriptors", ""]
    for format_rule in FORMAT_RULES:
        lines += [
            f"#### {format_rule.name}",
            "",
            f"{format_rule.question} {format_rule.why} {format_rule.remedy}",
            "",
        ]
    return "\n".join(lines).rstrip() + "\n"


def _markdown_of_rule(rule: Rule) -> list[str]:
    asked_of = "credential" if rule.check else "collection"
    silence = rule.if_silent or ("the question is left open" if rule.check else "")
    return [
        f"#### {rule.name}",
        "",
        rule.question,
        "",
        "| severity | basis | asked of | on silence |",
        "|---|---|---|---|",
        f"| {rule.severity.value} | {rule.basis.value} | {asked_of} | {silence} |",
        "",
        f"**Why it matters.** {rule.why}",
        "",
        f"**What to write.** {rule.remedy}",
        "",
        "Passes:",
        "",
        "```yaml",
        rule.passing,
        "```",
        "",
        "Fails:",
        "",
        "```yaml",
        rule.failing,
        "```",
        "",
        f"*{rule.citation}*",
        "",
    ]
