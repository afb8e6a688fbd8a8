"""Terminal colours for texts that are written without them: the reference, and differences."""

import re
from collections.abc import Sequence

_BOLD, _RED, _GREEN, _CYAN = "1", "31", "32", "36"
_SEVERITIES = {"error": "1;31", "warning": "1;33", "note": "1;36"}
_WITH_SEVERITY = re.compile(rf"(\s*)(.*) \(({'|'.join(_SEVERITIES)})\)")


def reference_in_color(text: str) -> str:
    """An explanation, or the list of rules: headings and names of rules stand out, severities have their colour."""
    return "\n".join(_reference_line(line) for line in text.split("\n"))


def _reference_line(line: str) -> str:
    if match := _WITH_SEVERITY.fullmatch(line):
        indent, name, severity = match.groups()
        return f"{indent}{_styled(name, _BOLD)} ({_styled(severity, _SEVERITIES[severity])})"
    is_heading = line and not line.startswith(" ") and not line.endswith(".")
    return _styled(line, _BOLD) if is_heading else line


def difference_in_color(lines: Sequence[str]) -> list[str]:
    """The lines of a unified diff: what goes in red, what comes in green."""
    styles = {"-": _RED, "+": _GREEN, "@": _CYAN}
    head = [_styled(line, _BOLD) for line in lines[:2]]
    return head + [_styled(line, styles[line[0]]) if line[:1] in styles else line for line in lines[2:]]


def _styled(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m"
