"""The report, and the comparison, as one HTML page: a single file without any request to a network.

No script: a cell of the matrix is a link to its findings, so the page works with a keyboard, a screen reader, on
paper and in any browser.
"""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from mccheck.numbers import show
from mccheck.recommendation import CAVEAT, ELEMENTS, GROUPS
from mccheck.report.model import Report
from mccheck.terms import Verdict
from mccheck.views.comparison import Comparison
from mccheck.writing.figures import share_words
from mccheck.writing.findings import SET_ASIDE, SEVERITIES, of_status, severities_in_words, summary_in_words, that_count
from mccheck.writing.words import SYMBOLS, VERDICT_WORDS, number_of, plain, sentence


def page(report: Report, comparison: Comparison | None = None) -> str:
    """The gap report on each descriptor; above it the matrix, the models, the commonest gaps and the figures."""
    return _template().render(report=report, comparison=comparison)


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("mccheck.writing.html", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=lambda value: plain(value) if isinstance(value, str) and not hasattr(value, "__html__") else value,
    )
    environment.filters |= {
        "words": lambda verdict: VERDICT_WORDS[verdict],
        "symbol": lambda verdict: SYMBOLS[verdict].strip() or "·",
        "kind": lambda verdict: verdict or "not_judged",
        "sentence": sentence,
        "number_of": number_of,
        "show": lambda number: show(round(number, 2)),
        "share_words": share_words,
        "that_count": that_count,
        "of_status": of_status,
        "severities_in_words": severities_in_words,
        "summary_in_words": summary_in_words,
    }
    environment.globals |= {
        "caveat": CAVEAT,
        "groups": GROUPS,
        "elements": {element.id: element for element in ELEMENTS},
        "verdicts": list(Verdict),
        "severities": SEVERITIES,
        "set_aside": SET_ASIDE,
    }
    return environment.get_template("page.html.jinja")
