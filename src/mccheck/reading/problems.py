"""What can be wrong with the form of a file, as rules of the format with a name and a remedy each."""

from typing import NamedTuple

from mccheck.terms import Place, Route


class FormatRule(NamedTuple):
    """A rule of the format: its name, what it asks, why, what to do, and how grave its findings are.

    What certainly is not what its author meant is an error; what may be true and was not understood is a warning, and
    so is a slip in a comment. Only those that are `fatal` stand in the way of judging the rest.
    """

    name: str
    question: str
    why: str
    remedy: str
    severity: str = "error"
    fatal: bool = False


FORMAT_RULES = (
    FormatRule(
        "not-readable",
        "Can the file be read?",
        "What cannot be read cannot be judged.",
        "Check the name and the permissions of the file.",
        fatal=True,
    ),
    FormatRule(
        "not-text",
        "Is the file a text file in UTF-8?",
        "A descriptor is plain text. Word-processor documents, images and other encodings cannot be read.",
        "Save the file as plain text in UTF-8.",
        fatal=True,
    ),
    FormatRule(
        "broken-yaml",
        "Is the file valid YAML?",
        "A slip in punctuation can change the meaning of all that follows, so nothing is judged until it is fixed.",
        "Fix the line shown; the mistake is often on the line before.",
        fatal=True,
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
        fatal=True,
    ),
    FormatRule(
        "unknown-key",
        "Is every key one that mccheck recognises?",
        "A fact under a key that nobody knows is read by no other program, and may not be read here.",
        "Correct the key; a key of your own begins with “x-”, and “remark” holds what has no key.",
    ),
    FormatRule(
        "wrong-value",
        "Can every value be true of its key?",
        "A value that cannot be so is not judged: it stays as words, and the element counts as stated in part.",
        "Write the value as the message says.",
    ),
    FormatRule(
        "not-recognised",
        "Is every word of a list one that mccheck recognises?",
        "The words stay as their author wrote them, but programs and readers abroad know only those of the EU lists.",
        "Use the nearest word of the list; or keep your own words under “text”.",
        "warning",
    ),
    FormatRule(
        "not-understood",
        "Is every quantity, and every yes or no, understood?",
        "A figure that can be read in two ways, or in none, cannot be held against the others.",
        "Write the value as the message says.",
        "warning",
    ),
    FormatRule(
        "says-nothing",
        "Does every text say something?",
        "A placeholder is silence: it counts as not stated, and is named so that it does not pass for a fact.",
        "Write the fact, or delete the key.",
        "warning",
    ),
    FormatRule(
        "sample-left",
        "Is every text the author's own?",
        "A sample that is left as it is states nothing about the credential.",
        "Write the fact instead of the sample, or delete the key.",
        "warning",
    ),
    FormatRule(
        "denial-in-words",
        "Is it clear whether the fact is stated or denied?",
        "“None yet” and “planned” may mean that there is none; a program cannot tell.",
        "Write none, or “answer: no” with a text, if there is none; “answer: yes” with a text if there is one.",
        "warning",
    ),
    FormatRule(
        "comment-cuts-text",
        "Does every text stand in the file as its author meant it?",
        "In YAML, a “#” after a space begins a comment: what follows is not read.",
        "Put the text in quotation marks; or put the comment on a line of its own.",
        "warning",
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

# The rules about comments that suppress findings, and those about what a descriptor holds.
SUPPRESSION_RULES = frozenset(rule.name for rule in FORMAT_RULES if rule.name.startswith("suppression-"))
RULES_OF_CONTENT = tuple(rule for rule in FORMAT_RULES if not rule.fatal and rule.name not in SUPPRESSION_RULES)


class Problem(NamedTuple):
    """Something that is wrong with the form of a file, and where.

    `route` leads to it in its document, `element` is the one that the fact there serves; both are empty where it is the
    file that is wrong, or one of its comments. `severity` is its own, where it is not that of its rule.
    """

    rule: str
    message: str
    place: Place
    excerpt: str = ""
    route: Route = ()
    element: str | None = None
    severity: str | None = None


def duplicate_key(key: str, first: Place, second: Place, excerpt: str, route: Route = ()) -> Problem:
    """That a key stands in one object for the second time, with the route to it; the first one counts."""
    message = (
        f"the key “{key}” appears here a second time; the first, on line {first.line}, column {first.column}, "
        "is the one that counts"
    )
    return Problem("duplicate-key", message, second, excerpt, route)


class Unreadable(Exception):  # noqa: N818 - says what the file is
    """A file, or the rest of it, cannot be read; carries the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class MissingParser(ImportError):  # noqa: N818 - says what the environment lacks
    """The parser of a format is not installed, or cannot be used; the message says which, and what to do."""
