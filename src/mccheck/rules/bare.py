"""Bare answers: a `yes` says that there is one, and not which, what or who."""

from mccheck.descriptor.part import Statement


def is_bare_yes(fact: object) -> bool:
    """Whether a fact is stated by `yes` alone, without a word or a detail; sources and remarks are no detail."""
    if not isinstance(fact, Statement) or fact.answer is not True:
        return False
    return fact.model_copy(update={"answer": None}).is_blank


def is_no_name(text: str | None) -> bool:
    """Whether a text that should name something names nothing: it is missing, or is the word `yes`."""
    return text is None or text.strip() in {"yes", "Yes", "true", "True"}
