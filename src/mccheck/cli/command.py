"""A command whose help names each argument by its metavar alone: `PATH…`, and not `{PATH…}... <list[str]>`."""

from typing import Any

from typer.core import TyperCommand

_HEADINGS = {"argument": "Arguments", "option": "Options"}


class Command(TyperCommand):
    """A command of mccheck.

    Typer writes the Python type of an argument beside its metavar, and has no setting to leave it out.
    """

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """The words of the usage line; an argument that may be left out is in brackets."""
        arguments = [param for param in self.get_params(ctx) if param.param_type_name == "argument"]
        return ["[OPTIONS]", *(_metavar(param) if param.required else f"[{_metavar(param)}]" for param in arguments)]

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the lists of arguments and options."""
        for kind, heading in _HEADINGS.items():
            rows = [
                (_metavar(param) if kind == "argument" else record[0], record[1])
                for param in self.get_params(ctx)
                if param.param_type_name == kind and (record := param.get_help_record(ctx)) is not None
            ]
            if rows:
                with formatter.section(heading):
                    formatter.write_dl(rows)


def _metavar(argument: Any) -> str:
    return str(argument.metavar or argument.name).upper()
