"""What the review says in words, whatever the format: fates, whose verdict, the summary."""

from collections.abc import Iterator

from mccheck.views.review import Counts, Direction, Fate, Review, ReviewedDescriptor, VerdictChange
from mccheck.writing.findings import names_in_short
from mccheck.writing.words import number_of, plain

FATES = {
    Fate.NEW: "new",
    Fate.REMOVED: "removed",
    Fate.CHANGED: "changed",
    Fate.BROKEN: "can no longer be judged",
    Fate.MENDED: "can now be judged",
}

# What got worse is what a reviewer looks for.
DIRECTIONS = ((Direction.WORSE, "Worse"), (Direction.BETTER, "Better"), (Direction.LEVEL, "Neither better nor worse"))


def title_of(descriptor: ReviewedDescriptor) -> str:
    """The title of a descriptor, its kind, and what became of it."""
    title = plain(descriptor.title or descriptor.id or "(no title)")
    words = [descriptor.kind or "", "" if descriptor.fate is Fate.CHANGED else FATES[descriptor.fate]]
    aside = ", ".join(word for word in words if word)
    return f"{title} ({aside})" if aside else title


def named_in_brackets(descriptor: ReviewedDescriptor, credentials: tuple[str, ...]) -> str:
    """Which members of a collection something is about, in brackets; nothing for a single credential."""
    if descriptor.kind == "credential" or not credentials:
        return ""
    return f" ({names_in_short(credentials)})"


def members_of_verdict(descriptor: ReviewedDescriptor, change: VerdictChange) -> str:
    """The same for a verdict, which may be that of the collection."""
    as_a_whole = " (as a whole)" if descriptor.kind != "credential" and not change.credentials else ""
    return named_in_brackets(descriptor, change.credentials) or as_a_whole


def counts_in_words(counts: Counts) -> str:
    """`1 error, 2 warnings`; `none` where there are none."""
    numbers = ((counts.error, "error"), (counts.warning, "warning"), (counts.note, "note"))
    return ", ".join(number_of(count, word) for count, word in numbers if count) or "none"


def members_that_came_or_went(descriptor: ReviewedDescriptor) -> Iterator[tuple[str, str]]:
    """The credentials that came and went, each under its heading."""
    for head, names in (
        ("New credentials", descriptor.new_credentials),
        ("Removed credentials", descriptor.removed_credentials),
    ):
        if names:
            yield head, ", ".join(plain(name) for name in names)


def summary_of(review: Review) -> Iterator[str]:
    """The summary, line by line."""
    summary = review.summary
    numbers = ((summary.new, "new"), (summary.removed, "removed"), (summary.changed, "changed"))
    fates = [f"{count} {word}" for count, word in numbers if count] + [f"{summary.unchanged} unchanged"]
    yield f"{plain(review.old)} compared with {plain(review.new)}."
    yield f"{number_of(summary.descriptors, 'descriptor')}: {', '.join(fates)}."
    yield f"Verdicts: {summary.verdicts_better} better, {summary.verdicts_worse} worse."
    aside = f"; newly suppressed: {summary.suppressed}" if summary.suppressed else ""
    new, gone = counts_in_words(summary.new_findings), counts_in_words(summary.gone_findings)
    yield f"New findings: {new}; resolved: {gone}{aside}."
    yield "The change makes things worse." if summary.worse else "Nothing got worse."
