"""Figures over a collection, in words: the same lines for every format that a person reads."""

from mccheck.numbers import Distribution, show
from mccheck.report.figures import NOT_STATED, Figures, Share
from mccheck.writing.words import number_of


def figure_lines(figures: Figures) -> list[str]:
    """One line for the count, one for each measure that is known, one for each kind of share."""
    lines = [number_of(figures.count, "credential")]
    for name, label, summary in (
        ("hours", "hours", figures.hours),
        ("ects", "ECTS credits", figures.ects),
        ("providers", "registered providers", figures.providers),
    ):
        if summary is not None:
            known = figures.known[name]
            told = "" if known == figures.count else f" (stated by {known} of {figures.count})"
            lines.append(f"{label}{told}: {measure_words(summary)}")
    for label, shares in (("level", figures.by_level), ("form", figures.by_form), ("field", figures.by_field)):
        if any(share.value != NOT_STATED for share in shares):
            lines.append(f"by {label}: {', '.join(share_words(share) for share in shares)}")
    return lines


def measure_words(summary: Distribution) -> str:
    """The statistics of one measure, in words."""
    low, high = summary.quartiles
    return (
        f"{show(summary.minimum)} to {show(summary.maximum)}, total {show(round(summary.total, 1))}, "
        f"mean {show(round(summary.mean, 1))}, median {show(summary.median)}, "
        f"quartiles {show(low)} and {show(high)}"
    )


def share_words(share: Share) -> str:
    """A share, in words: `level 2 65.4 % (17)`."""
    return f"{share.value} {share.percent:.1f} % ({share.count})"
