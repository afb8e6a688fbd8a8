"""`mccheck init`: a descriptor to begin with."""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mccheck.cli.output import complain, emit_utf8, refuse, write_whole

if TYPE_CHECKING:
    from mccheck.authoring.asking import Answer, Question

STANDARD_OUTPUT = "-"
SCHEMA_NAME = "descriptor.schema.json"


class Kind(StrEnum):
    """What the descriptor describes."""

    CREDENTIAL = "credential"
    PATHWAY = "pathway"
    CATALOGUE = "catalogue"
    FRAMEWORK = "framework"


def init(
    path: Annotated[
        str, typer.Argument(help="The file to write; - for standard output.", metavar="PATH")
    ] = STANDARD_OUTPUT,
    kind: Annotated[Kind, typer.Option(help="One credential, or a collection.")] = Kind.CREDENTIAL,
    ask: Annotated[bool, typer.Option("--ask", help="Ask ten questions, and write only the answers.")] = False,
    schema: Annotated[
        str,
        typer.Option(
            help="Where editors find the JSON Schema; if left out, the nearest descriptor.schema.json.",
            metavar="URL",
        ),
    ] = "",
    force: Annotated[bool, typer.Option("--force", help="Overwrite an existing file.")] = False,
) -> None:
    """Write a descriptor to fill in.

    Lists every key with what it is for; with --ask, asks ten questions and writes only your answers.
    """
    from mccheck.authoring.asking import descriptor_of
    from mccheck.authoring.template import template

    if path != STANDARD_OUTPUT and Path(path).is_dir():
        refuse(f"{path} is a folder; name a file in it")
    if path != STANDARD_OUTPUT and Path(path).exists() and not force:
        refuse(f"{path} already exists; --force overwrites it")
    if ask and kind is not Kind.CREDENTIAL:
        refuse("--ask is for a single credential; leave out --kind or --ask")
    if not schema.isprintable() or " " in schema:
        refuse("--schema: the address must not contain spaces")
    if not schema and path != STANDARD_OUTPUT:
        schema = _nearest_schema(Path(path))
    text = descriptor_of(_answers(), schema=schema) if ask else template(kind.value, schema=schema)
    if path == STANDARD_OUTPUT:
        emit_utf8(text)
        return
    try:
        write_whole(Path(path), text)
    except OSError as error:
        refuse(f"{path}: {(error.strerror or 'it cannot be written').lower()}")
    complain(f"wrote {path}; “mccheck validate {path}” shows what is missing")
    if not schema:
        complain(f"for help in editors, run “mccheck schema > {SCHEMA_NAME}”; init then links new files to it")


def _nearest_schema(path: Path) -> str:
    """The way from a file to the JSON Schema of descriptors beside it or above it, within its repository."""
    from mccheck.reading.searching import nearest

    start = path.resolve().parent
    schema = nearest(SCHEMA_NAME, start)
    return Path(os.path.relpath(schema, start)).as_posix() if schema else ""


def _answers() -> "list[Answer]":
    from mccheck.authoring.asking import GUIDE, QUESTIONS, Answer, says_none

    print(GUIDE, file=sys.stderr)  # noqa: T201
    answers = []
    for question in QUESTIONS:
        texts: list[str] = []
        while text := _answer(question, again=bool(texts)):
            texts.append(text)
            if not question.several or says_none(text):
                break
        if texts:
            answers.append(Answer(question, tuple(texts)))
    return answers


def _answer(question: "Question", *, again: bool) -> str:
    """One answer that fits. Questions go to standard error: standard output is for the descriptor."""
    from mccheck.authoring.asking import objection

    while True:
        print("  another, or Enter to go on: " if again else f"{question.text} ", end="", file=sys.stderr, flush=True)  # noqa: T201
        line = sys.stdin.readline()
        if not line:
            refuse("the input ended before the last question; nothing was written")
        text = " ".join(line.split())
        reason = objection(question, text) if text else ""
        if not reason:
            return text
        complain(reason)
