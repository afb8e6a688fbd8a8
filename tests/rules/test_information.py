"""The rules about published information and guidance."""

import pytest

from mccheck.rules import Rule, information
from mccheck.terms import Severity
from mccheck.vocabulary.web_addresses import broken_address_in, is_address
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import judged, names

WHOLE = "learning_outcomes: [Inspect a blade]\nworkload: {hours: 28}\nlevel: {eqf: 4}\n"
PUBLISHED = "information: {published: https://a.example}"
TRANSPARENCY = {
    "all": (f"{WHOLE}{PUBLISHED}", "met"),
    "a level that does not apply": (f"{WHOLE}{PUBLISHED}".replace("eqf: 4", "not_applicable: A hobby"), "met"),
    "a level in words": (f"{WHOLE}{PUBLISHED}".replace("{eqf: 4}", "practitioner"), "met"),
    "published alone": (PUBLISHED, "partial"),
    "without a level": (f"{WHOLE}{PUBLISHED}".replace("level: {eqf: 4}\n", ""), "partial"),
    "without a workload": (f"{WHOLE}{PUBLISHED}".replace("workload: {hours: 28}\n", ""), "partial"),
    "a bare yes": (f"{WHOLE}information: {{published: yes}}", "partial"),
    "a page with more": (f"{WHOLE}information: {{further: https://a.example}}", "partial"),
    "words": (f"{WHOLE}information: On the notice board of the college", "partial"),
    "said not to be": (f"{WHOLE}information: {{published: no}}", "gap"),
    "silence": (WHOLE, "not_stated"),
}


@pytest.mark.parametrize(("facts", "verdict"), TRANSPARENCY.values(), ids=TRANSPARENCY)
def test_that_an_offer_is_published_does_not_show_what_it_is(facts: str, verdict: str) -> None:
    assert judged(f"title: A\n{facts}").elements["transparency"] == verdict


GUIDANCE = {
    "{guidance: The career service}": "met",
    "{guidance: The career service, access: Free for all}": "met",
    "{access: Free for all}": "partial",
    "{guidance: yes}": "partial",
    "{guidance: none, access: Free for all}": "partial",
    "{guidance: none}": "gap",
    "The career service of the region gives advice": "partial",
    "{price: 300 euro}": "not_stated",
}


@pytest.mark.parametrize(("facts", "verdict"), GUIDANCE.items())
def test_access_is_no_guidance(facts: str, verdict: str) -> None:
    assert judged(f"title: A\ninformation: {facts}").elements["information_guidance"] == verdict


@pytest.mark.parametrize("key", ["price", "funding", "further", "outcomes_data"])
def test_that_there_is_further_information_is_none(key: str) -> None:
    assert judged(f"title: A\ninformation: {{{key}: yes}}").elements["further_information"] == "not_stated"


BROKEN = [
    "htp:/fjord", "htp://fjord", "htp//register", "www fjord no", "http://", "https:// fjord.example",
    "http:/fjord.example", "http//fjord.example", "https;//fjord.example", "hhttps://fjord.example",
    "ttp://fjord.example", "https:\\\\fjord.example", "http:www.fjord.no", "www,fjord,no", "wwww.fjord.no",
    "https://fjord", "www.fjord", "https://fjord..no", "https:///fjord.no", "See htp://fjord.no for more",
    "https://fjord,example", "https://fjord example", "https//:fjord.no", "http:fjord.no",
]  # fmt: skip


@pytest.mark.parametrize("text", BROKEN)
def test_what_was_meant_to_be_an_address_is_found(text: str) -> None:
    assert broken_address_in(text) is not None
    assert not is_address(text)


NOT_BROKEN = [
    "https://fjord.example", "https://fjord.example and https://b.example/x", "https://fjord.example (in English)",
    "www.fjord.no", "fjord.example", "Fjord Technical College", "the national register of qualifications",
    "https://example.com:8080/a?b#c", "http://localhost:3000", "https://[::1]/x", "https://жд.рф/путь",
    "mailto:desk@fjord.example", "doi:10.1000/182", "HTTP/2 and HTML explained", "Learn & Work; https://a.org/ and",
    "(https://a.example)", "Searchable database www.microcreds.ie of all", "WWW consortium", "www", "urn:isbn:1",
    "https://en.wikipedia.org/wiki/A_(b)", "https://a.example.", "WWW Fjord register", "http: see below",
    "https://a.example/blade repair", "ftp://a.example", "did:web:a.example", "In the handbook, p. 3/4",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_BROKEN)
def test_addresses_and_words_are_left_alone(text: str) -> None:
    assert broken_address_in(text) is None


@pytest.mark.parametrize(
    "url",
    [
        "https://fjord.example",
        "www.fjord.no",
        "fjord.example/blade",
        "HTTPS://FJORD.NO",
        "fjord.example, www.fjord.no",
        "https://fjord.no (in English)",
        "did:web:fjord.example",
    ],
)
def test_an_address_of_a_body_may_be_without_its_scheme(url: str) -> None:
    assert "awarding-body-address-malformed" not in names(f"awarded_by: {{name: A, url: '{url}'}}")


@pytest.mark.parametrize("url", ["fjord", "see the website", "@fjord", "desk@fjord.example", "https://fjord"])
def test_what_is_no_address_of_a_body_is_found(url: str) -> None:
    assert "awarding-body-address-malformed" in names(f"awarded_by: {{name: A, url: '{url}'}}")


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "offer-not-published": "the source says that the offer is not published",
    "offer-published-in-part": "the offer is published, but the descriptor states no workload",
    "contents-not-stated": "the source says that no content is laid down",
    "guidance-not-stated": "there is no guidance for learners",
    "access-restricted": "the offer is not open to many kinds of learners",
    "further-information-not-stated": "the source says that there is no further information",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "offer-not-published",
        "information: none",
        Severity.WARNING,
        "information",
        "the source says that there is no information about the offer",
    ),
    Objected(
        "offer-not-published",
        "information: {published: yes}",
        Severity.WARNING,
        "information.published",
        "the source says that the offer is published, but not where",
    ),
    Objected(
        "offer-not-published",
        "information: Told to all who ask",
        Severity.WARNING,
        "information",
        "the descriptor tells about the offer, but not where it is published",
    ),
    Objected(
        "guidance-not-stated",
        "information: {guidance: yes}",
        Severity.WARNING,
        "information.guidance",
        "the source says that there is guidance for learners, but not by whom",
    ),
    Objected(
        "guidance-not-stated",
        "information: {access: Free for all}",
        Severity.WARNING,
        "information.access",
        "to whom the offer is open is stated; where learners can get advice is not",
    ),
    Objected(
        "guidance-not-stated",
        "information: The career service gives advice",
        Severity.WARNING,
        "information.text",
        "the words on information mention advice; where learners can get it is not stated as such",
    ),
    Objected(
        "further-information-not-stated",
        "information: {outcomes_data: none}",
        Severity.NOTE,
        "information.outcomes_data",
        "nothing is known about the results of earlier learners",
    ),
)


@every_rule_of(information)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(information, information.RULES.rules, OTHERS, monkeypatch) == []
