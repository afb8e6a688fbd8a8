"""Lines of styled and wrapped text: what the reports for a terminal are written on."""

from io import StringIO

from rich.console import Console
from rich.text import Text

from mccheck.checking import Verdict
from mccheck.rules.rule import Severity

STYLES: dict[Severity | Verdict | None, str] = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "bold yellow",
    Severity.NOTE: "bold cyan",
    Verdict.MET: "green",
    Verdict.PARTIAL: "yellow",
    Verdict.GAP: "red",
    Verdict.NOT_STATED: "magenta",
    Verdict.NOT_APPLICABLE: "dim",
    None: "dim",
}


# What CI systems take for a command where it begins a line; wrapping may bring an author's text there.
_COMMANDS = ("::", "##[", "##vso[")


def _harmless(line: Text) -> Text:
    return Text("· ") + line if line.plain.lstrip().startswith(_COMMANDS) else line


class Page:
    """Lines of styled text, wrapped with an indent."""

    def __init__(self, width: int, *, color: bool) -> None:
        self.out = StringIO()
        self.width = max(width, 40)
        self.console = Console(
            file=self.out,
            width=10_000,
            force_terminal=color,
            color_system="standard" if color else None,
            no_color=not color,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
        )

    def line(self, text: Text | str = "", indent: int = 0, hang: int | None = None) -> None:
        """Write a paragraph; its further lines are indented by `hang`."""
        text = Text(text) if isinstance(text, str) else text
        hang = indent if hang is None else hang
        lines = text.wrap(self.console, self.width - hang) if text.plain else [text]
        for index, part in enumerate(lines):
            part.rstrip()
            shown = Text(" " * (hang if index else indent)) + _harmless(part)
            self.console.print(shown if part.plain else "")

    def labelled(self, label: str, text: Text | str, indent: int, column: int, style: str = "") -> None:
        """Write a label and, in a column of its own, a wrapped text."""
        text = Text(text) if isinstance(text, str) else text
        for index, part in enumerate(text.wrap(self.console, self.width - column)):
            part.rstrip()
            head = Text(" " * indent) + Text(label, style) if index == 0 else Text()
            head.append(" " * max(column - head.cell_len, 1 if index == 0 else 0))
            self.console.print(head + _harmless(part))

    def verbatim(self, text: str, indent: int, style: str = "") -> None:
        """Write lines as they are, cut where they would run over the edge."""
        for line in text.split("\n"):
            room = self.width - indent
            shown = line if len(line) <= room else line[: room - 1] + "…"
            self.console.print(Text(" " * indent) + Text(shown, style))

    def raw(self, line: Text) -> None:
        """Write a line that was laid out already."""
        line.rstrip()
        self.console.print(line)

    def text(self) -> str:
        """All that was written."""
        return self.out.getvalue()
