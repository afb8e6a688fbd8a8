"""What can stand in the way of reading a file, as rules of the format with a name and a remedy each."""

from typing import NamedTuple

from mccheck.terms import Place


class FormatRule(NamedTuple):
    """A rule of the format: its name, what it asks, why, what to do, and how grave its findings are.

    Faults of form are errors, for they stand in the way of judging; a slip in a comment is a warning.
    """

    name: str
    question: str
    why: str
    remedy: str
    severity: str = "error"


FORMAT_RULES = (
    FormatRule(
        "not-readable",
        "Can the file be read?",
        "What cannot be read cannot be judged.",
        "Check the name and the permissions of the file.",
    ),
    FormatRule(
        "not-text",
        "Is the file a text file in UTF-8?",
        "A descriptor is plain text. Word-processor documents, images and other encodings cannot be read.",
        "Save the file as plain text in UTF-8.",
    ),
    FormatRule(
        "broken-yaml",
        "Is the file valid YAML?",
        "A slip in punctuation can change the meaning of all that follows, so nothing is judged until it is fixed.",
        "Fix the line shown; the mistake is often on the line before.",
    ),
    FormatRule(
        "duplicate-key",
        "Does every key appear only once in its object?",
        "If a key had two values, one of them would be lost without warning.",
        "Keep one of the two, or combine their values.",
    ),
    FormatRule(
        "not-a-descriptor",
        "Is the file a descriptor?",
        "A file in which nothing was recognised must not pass as valid.",
        "Begin the file with “mccheck: 1”.",
    ),
    FormatRule(
        "unknown-key",
        "Is every key one that mccheck recognises?",
        "A misspelt key would make a fact look as if it were not stated.",
        "Correct the key; to record something that has no key of its own, use “remark”.",
    ),
    FormatRule(
        "wrong-value",
        "Does every value fit its key?",
        "A value that is not understood cannot be judged.",
        "Write the value as the message says.",
    ),
    FormatRule(
        "suppression-without-reason",
        "Does every comment that suppresses a finding say why?",
        "Whoever reads the file later must be able to judge whether the exception still holds. Without a reason the "
        "comment suppresses nothing.",
        "Write the reason after the bracket: “# mccheck: ignore[rule-name] the reason”.",
        "warning",
    ),
    FormatRule(
        "suppression-unknown",
        "Does every comment that suppresses findings name a rule, an element or a group?",
        "A misspelt name suppresses nothing, and nobody would notice.",
        "Write the exact name; “mccheck rules” lists them.",
        "warning",
    ),
    FormatRule(
        "suppression-unused",
        "Does every comment that suppresses findings still have a finding to suppress?",
        "The gap is closed, or the comment is in the wrong place. Left there, it would hide the next gap.",
        "Delete the comment or the name, or move it to the line of the finding or a line of its own above that.",
        "warning",
    ),
    FormatRule(
        "suppression-expired",
        "Is the end date of every suppression still in the future?",
        "A temporary exception ends on its date: after that, the comment no longer suppresses anything.",
        "Close the gap and delete the comment, or set a new date.",
        "warning",
    ),
)

# The rules about comments that suppress findings; the others stand in the way of judging a file.
SUPPRESSION_RULES = frozenset(rule.name for rule in FORMAT_RULES if rule.severity == "warning")


class Problem(NamedTuple):
    """Something that stands in the way of judging a file, and where."""

    rule: str
    message: str
    place: Place
    excerpt: str = ""


def duplicate_key(key: str, first: Place, second: Place, excerpt: str) -> Problem:
    """That a key stands in one object for the second time."""
    message = f"the key “{key}” appears here a second time; the first is on line {first.line}, column {first.column}"
    return Problem("duplicate-key", message, second, excerpt)


class Unreadable(Exception):  # noqa: N818 - says what the file is
    """A file, or the rest of it, cannot be read; carries the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class MissingParser(ImportError):  # noqa: N818 - says what the environment lacks
    """The parser of a format is not installed, or cannot be used; the message says which, and what to do."""
