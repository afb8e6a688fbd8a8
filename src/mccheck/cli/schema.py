"""`mccheck schema`: the JSON Schemas of what mccheck reads and writes."""

from typing import Annotated

import typer

from mccheck.cli.output import emit, refuse
from mccheck.schemas import SCHEMAS


def schema(
    name: Annotated[
        str, typer.Argument(help=f"One of {', '.join(SCHEMAS)}.", metavar="NAME", autocompletion=lambda: list(SCHEMAS))
    ] = "descriptor",
) -> None:
    """Print the JSON Schema of a descriptor, for editors, or of what mccheck reads and writes besides."""
    from mccheck.schemas import schema_as_json

    if name not in SCHEMAS:
        refuse(f"there is no schema named “{name}”. Known: {', '.join(SCHEMAS)}")
    emit(schema_as_json(name))
