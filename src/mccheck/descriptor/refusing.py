"""Refusing a value, in words that its author understands."""

from typing import NoReturn

from pydantic_core import PydanticCustomError


def refuse(message: str, *, replacement: str | None = None) -> NoReturn:
    """Refuse a value, with the reason in the author's words, and what it must have been where that is certain."""
    raise PydanticCustomError("author", "{message}", {"message": message, "replacement": replacement})


def shape_of(value: object) -> str:
    """What a value looks like to the author who wrote it."""
    if isinstance(value, dict):
        return "several keys"
    if isinstance(value, list | tuple):
        return "a list"
    if value is None:
        return "nothing"
    text = str(value)
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"
