"""Digital issuing: formats against what else is said."""

import pytest

from tests.support import judged

CONTRADICTIONS = {
    "{formats: [open badge], digital: no}": "error",
    "{formats: [signed pdf, paper], digital: no}": "error",
    "{formats: [paper], digital: yes}": "error",
    "{formats: [european digital credential], signed: no}": "warning",
    "{formats: [verifiable credential], verifiable: no}": "warning",
    "{formats: [open badge, pdf], open_standard: no}": "warning",
    "{formats: [european digital credential], open_standard: no}": "warning",
    "{formats: [pdf], verifiable: yes, signed: no, registered_in: no}": "warning",
}


@pytest.mark.parametrize(("facts", "severity"), CONTRADICTIONS.items())
def test_what_contradicts_the_format_is_one_finding(facts: str, severity: str) -> None:
    told = [one for one in judged(f"title: A\nissuing: {facts}").findings if one.element == "portability"]
    told = [one for one in told if one.rule not in {"no-register", "paper-or-pdf-only"}]
    assert [(one.rule, one.severity) for one in told] == [("format-contradicts-issuing", severity)]


SOUND = [
    "{formats: [pdf], digital: no}",
    "{formats: [badge], digital: no}",
    "{formats: [paper], digital: As a badge from next year}",
    "{formats: [paper, european digital credential], signed: no}",
    "{formats: [badge], open_standard: no}",
    "{formats: [badge, open badge], open_standard: no}",
    "{formats: [paper], verifiable: By a code on the page of the college, signed: no, registered_in: no}",
    "{formats: [open badge], verifiable: yes, signed: no, registered_in: no}",
    "{formats: [badge], verifiable: yes, signed: no}",
    "{formats: [pdf, open badge], digital: yes}",
]


@pytest.mark.parametrize("facts", SOUND)
def test_what_may_be_about_another_format_is_left_alone(facts: str) -> None:
    told = {one.rule for one in judged(f"title: A\nissuing: {facts}").findings}
    assert "format-contradicts-issuing" not in told


VERDICTS = {
    "yes": "partial",
    "{verifiable: yes}": "partial",
    "{digital: yes}": "partial",
    "{open_standard: yes}": "partial",
    "{open_standard: Open Badges 3.0}": "met",
    "{signed: yes, holder_can_share: yes}": "partial",
    "As a sealed file in the account of the learner": "partial",
    "{formats: [other]}": "partial",
    "{formats: [other], text: A sealed file in the format of the ministry}": "met",
    "{formats: [other], platform: The register of the ministry}": "met",
    "open badge": "met",
    "a PDF and an open badge": "met",
    "none": "gap",
}


@pytest.mark.parametrize(("facts", "verdict"), VERDICTS.items())
def test_a_detail_does_not_say_in_what_form(facts: str, verdict: str) -> None:
    assert judged(f"title: A\nissuing: {facts}").elements["portability"] == verdict
