"""`mccheck explain`: what a rule, an element or a group means."""

from typing import Annotated

import typer

from mccheck.cli.coloring import reference_in_color
from mccheck.cli.options import ColorOption
from mccheck.cli.output import Color, emit, refuse, wants_color, width


def explain(
    name: Annotated[str, typer.Argument(help="Name of a rule, an element or a group.", metavar="RULE|ELEMENT|GROUP")],
    color: ColorOption = Color.AUTO,
) -> None:
    """Explain a rule, an element of the Recommendation, or a group of elements."""
    from mccheck.writing.reference import explanation, near_names

    text = explanation(name, width=width())
    if text is None:
        near = near_names(name)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; “mccheck rules” lists all rules"
        refuse(f"there is no rule, element or group named “{name}”{hint}")
    emit(reference_in_color(text) if wants_color(color) else text)
