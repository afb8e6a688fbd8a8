"""The rules in Markdown: the reference page of the documentation, and what is said of one rule."""

from collections.abc import Iterator, Sequence

from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.report.model import ReportedRule
from mccheck.writing.words import FORMAT_OF_DESCRIPTORS, escaped

_ELEMENTS = {element.id: element for element in ELEMENTS}


def reference(rules: Sequence[ReportedRule]) -> str:
    """The page of all rules by group and element."""
    of_format = [rule for rule in rules if rule.element is None]
    lines = [
        "# Rules",
        "",
        "Generated from the rules by `python tools/generate.py`. `mccheck explain NAME` shows the same.",
        "",
        f"{len(rules) - len(of_format)} rules by group, and {len(of_format)} rules about the descriptor format.",
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
            for rule in rules:
                if rule.element == name:
                    lines += [f"#### {rule.name}", "", *_described(rule)]
    lines += [f"## {FORMAT_OF_DESCRIPTORS}", ""]
    for rule in of_format:
        lines += [f"#### {rule.name}", "", f"{rule.question} {rule.why} {rule.remedy}", ""]
    return "\n".join(lines).rstrip() + "\n"


def described(rule: ReportedRule) -> str:
    """What is to be said of one rule, without a heading."""
    return "\n".join(_described(rule))


def _described(rule: ReportedRule) -> Iterator[str]:
    if not rule.passing:
        told = (rule.question, rule.why, rule.remedy)
        question, why, remedy = map(escaped, told) if rule.element else told  # a profile is somebody else's text
        yield from (f"{question} {why}", "", f"**Remedy.** {remedy}", "")
        return
    silence = rule.if_silent or ("the question is left open" if rule.asked_of == "credential" else "")
    yield from (rule.question, "")
    yield from ("| severity | basis | applies to | if silent |", "|---|---|---|---|")
    yield f"| {rule.severity.value} | {rule.basis} | {rule.asked_of} | {silence} |"
    yield from ("", f"**Why it matters.** {rule.why}", "", f"**Remedy.** {rule.remedy}", "")
    for head, example in (("Passes", rule.passing), ("Fails", rule.failing)):
        if example:
            yield from (f"{head}:", "", "```yaml", example, "```", "")
    yield from (f"*{rule.citation}*", "")
