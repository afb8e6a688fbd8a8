"""Assessment: texts read as methods, what counts, and sound variants to which nobody objects."""

import pytest

from tests.support import COMPLETE, judged, messages, names

BESIDE = "title: A\nlearning_outcomes: [{id: a, text: Inspect a blade, kind: skill}, {id: b, text: Explain resins}]\n"


def grave(text: str) -> set[str]:
    """The rules that object gravely to a text."""
    return {finding.rule for finding in judged(text).findings if finding.severity != "note"}


def of_assessment(text: str) -> set[str]:
    """The rules that object, gravely, to what a text says of methods."""
    asked = {
        "assessment-type-not-stated",
        "attendance-alone",
        "self-assessment-alone",
        "method-cannot-show-outcome",
        "outcome-not-assessed",
        "weights-do-not-add-up",
        "pass-mark-implausible",
        "supervision-disagrees-with-place",
        "identity-not-checked",
    }
    return grave(text) & asked


# Texts that stand for methods

METHODS_IN_WORDS = [
    "assessment: a written exam and a project",
    "assessment: A written exam, a quiz; essays & the portfolio.",
    "assessment: Written examination plus practical test",
    "assessment: {methods: an oral exam and a presentation}",
    "assessment: the practical exam",
    "assessment: {methods: [{type: a written exam}]}",
]


@pytest.mark.parametrize("facts", METHODS_IN_WORDS)
def test_words_of_which_all_are_known_are_methods(facts: str) -> None:
    assert judged(f"title: A\n{facts}").elements["assessment_type"] == "met"


@pytest.mark.parametrize(
    "words",
    [
        "Learners defend what they made before a panel",
        "A written exam and whatever the trainer thinks fit",
        "Many assignments are projects to take back to the company",
    ],
)
def test_other_words_are_an_assessment_in_part(words: str) -> None:
    descriptor = judged(f"{BESIDE}assessment: {words}")
    assert descriptor.elements["assessment_type"] == "partial"
    assert descriptor.elements["valid_assessment"] == "not_stated"


def test_a_short_text_that_is_no_type_is_said_to_be_none() -> None:
    """It is a slip, or a word that the list lacks, and no description."""
    (finding,) = (one for one in judged("assessment: practicl exam").findings if one.basis == "descriptor format")
    assert "did you mean “practical assessment”?" in finding.message


# What counts

SHOWS_NOTHING = {
    "attendance for everything": ("{type: attendance}", "attendance-alone"),
    "attendance is all that counts": (
        "{type: attendance, weight: 100 %}, {type: quiz, weight: 0 %}",
        "attendance-alone",
    ),
    "self-assessment for everything": ("self-assessment", "self-assessment-alone"),
    "self-assessment and attendance": ("self-assessment, attendance", "self-assessment-alone"),
    "self-assessment is all that counts": (
        "{type: self-assessment, weight: 100 %}, {type: quiz, weight: 0 %}",
        "self-assessment-alone",
    ),
    "attendance for one": ("{type: project, of: [a]}, {type: attendance, of: [b]}", "method-cannot-show-outcome"),
    "self-assessment for one": (
        "{type: project, of: [a]}, {type: self-assessment, of: [b]}",
        "method-cannot-show-outcome",
    ),
    "attendance counts, the test does not": (
        "{type: project, of: [a], weight: 50 %}, {type: attendance, of: [b], weight: 50 %}, "
        "{type: quiz, of: [b], weight: 0 %}",
        "method-cannot-show-outcome",
    ),
    "a test for the work of the hand": ("{type: quiz, of: [a]}, {type: quiz, of: [b]}", "method-cannot-show-outcome"),
    "0 % for one": (
        "{type: project, of: [a], weight: 100 %}, {type: quiz, of: [b], weight: 0 %}",
        "outcome-not-assessed",
    ),
}


@pytest.mark.parametrize(("methods", "rule"), SHOWS_NOTHING.values(), ids=SHOWS_NOTHING)
def test_what_shows_nothing_is_one_finding(methods: str, rule: str) -> None:
    assert of_assessment(f"{BESIDE}assessment: {{methods: [{methods}]}}") == {rule}


SOUND = {
    "attendance beside a project": "{type: project}, {type: attendance}",
    "attendance is a condition": "{type: project, weight: 100 %}, {type: attendance, weight: 0 %}",
    "attendance without a weight": "{type: project, weight: 100 %}, {type: attendance}",
    "self-assessment beside an assessor": "{type: self-assessment}, {type: practical assessment}",
    "a test that must be passed": (
        "{type: project, of: [a], weight: 100 %}, {type: quiz, of: [b], weight: 0 %, text: Must be passed}"
    ),
    "a test of knowledge for knowledge": "{type: project, of: [a]}, {type: quiz, of: [b]}",
    "another type": "{type: other, text: A simulator}",
    "thirds": "{type: project, weight: 33.3 %}, {type: quiz, weight: 33.3 %}, {type: portfolio, weight: 33.3 %}",
    "peers": "{type: peer assessment}",
}


@pytest.mark.parametrize("methods", SOUND.values(), ids=SOUND)
def test_sound_methods_are_left_alone(methods: str) -> None:
    assert of_assessment(f"{BESIDE}assessment: {{methods: [{methods}]}}") == set()


@pytest.mark.parametrize(
    "outcome",
    [
        "Calculate the load of a blade",
        "Plan a repair",
        "Translate a manual into Finnish",
        "Argue for a choice of resin",
        "Schadensberichte auswerten",
    ],
)
def test_a_skill_of_the_mind_in_a_written_test_is_asked_about_and_not_blamed(outcome: str) -> None:
    text = f"learning_outcomes: [{{text: {outcome}, kind: skill}}]\nassessment: {{methods: [written exam]}}"
    (finding,) = (one for one in judged(text).findings if one.rule == "method-cannot-show-outcome")
    assert finding.severity == "note"
    assert finding.message.endswith("?")


@pytest.mark.parametrize("outcome", ["Weld a seam", "Disassemble a pack", "Batterien ausbauen", "Hitsata levyjä"])
def test_work_of_the_hand_in_a_written_test_is_not_shown(outcome: str) -> None:
    text = f"learning_outcomes: [{{text: {outcome}, kind: skill}}]\nassessment: {{methods: [written exam]}}"
    assert "method-cannot-show-outcome" in grave(text)


def test_the_message_names_the_methods_that_are_there() -> None:
    text = f"{BESIDE}assessment: {{methods: [{{type: project, of: [b]}}, {{type: attendance, of: [a]}}]}}"
    (finding,) = (one for one in judged(text).findings if one.rule == "method-cannot-show-outcome")
    assert finding.message == "attendance alone cannot show “a”"


# Pass marks

PASS_MARKS = {
    "120 %": "error",
    "at least 101 %": "error",
    "150/100": "error",
    "-5 %": "error",
    "0 %": "warning",
    "0": "warning",
    "0 points": "warning",
    "0 % in each part": "warning",
}


@pytest.mark.parametrize(("mark", "severity"), PASS_MARKS.items())
def test_a_pass_mark_that_nobody_reaches_or_everybody(mark: str, severity: str) -> None:
    text = f"assessment: {{methods: [quiz], criteria: {{pass_mark: {mark}}}}}"
    (finding,) = (one for one in judged(text).findings if one.rule == "pass-mark-implausible")
    assert finding.severity == severity


@pytest.mark.parametrize(
    "mark",
    [
        "100 %",
        "60 % in each part",
        "12 of 20 points",
        "120 of 200 points",
        "0 % errors",
        "0 of 3 parts failed",
        "120 % of the basic speed",
        "Grade 4 of 6",
        "All tasks within 120 minutes",
        "5",
    ],
)
def test_other_pass_marks_are_left_alone(mark: str) -> None:
    assert "pass-mark-implausible" not in names(f"assessment: {{methods: [quiz], criteria: {{pass_mark: {mark}}}}}")


# Supervision

SUPERVISION = {
    "with identity check": ("onsite with identity check", "met"),
    "unsupervised, and said so": ("unsupervised", "met"),
    "supervised, and no word on identity": ("supervised", "partial"),
    "without identity check, and said so": ("supervised without identity check", "met"),
}


@pytest.mark.parametrize(("words", "verdict"), SUPERVISION.values(), ids=SUPERVISION)
def test_half_an_answer_on_supervision_is_half(words: str, verdict: str) -> None:
    descriptor = judged(f"title: A\nassessment: {{methods: [{{type: quiz, supervision: {words}}}]}}")
    assert descriptor.elements["supervision_id"] == verdict


@pytest.mark.parametrize(
    ("place", "supervision"),
    [
        ("Online", "online with identity check"),
        ("Online, in a test centre", "onsite with identity check"),
        ("Workshop of the college", "onsite with identity check"),
        ("At home, on the learning platform", "online with identity check"),
        ("online or onsite", "onsite with identity check"),
    ],
)
def test_a_place_that_fits_its_supervision(place: str, supervision: str) -> None:
    method = f"{{type: quiz, place: '{place}', supervision: {supervision}}}"
    assert "supervision-disagrees-with-place" not in names(f"assessment: {{methods: [{method}]}}")


def test_the_complete_descriptor_with_half_of_the_methods_unsupervised_is_sound() -> None:
    text = COMPLETE.replace(
        "duration: 30 min\n      supervision: onsite with identity check", "supervision: unsupervised"
    )
    assert text != COMPLETE
    assert names(text) == set()


# Form of participation


@pytest.mark.parametrize("facts", ["yes", "{practice_onsite: yes}", "{practice_onsite: no}", "{source: Page 3}"])
def test_that_learners_take_part_is_no_form(facts: str) -> None:
    assert judged(f"title: A\nparticipation: {facts}").elements["participation_form"] == "not_stated"


@pytest.mark.parametrize(
    "facts",
    [
        "participation: {forms: online, text: The exam takes place at a test centre}",
        "participation: blended\nworkload: {hours: {theory: 6, online: 6}}",
        "participation: blended\nworkload: {hours: {theory: 6, self_study: 6}}",
        "participation: blended\nworkload: {hours: 12}",
        "participation: hybrid\nworkload: {hours: {theory: 6, practice: 6}}",
        "participation: [blended, online]\nworkload: {hours: {theory: 6, practice: 6}}",
        "participation: work-based\nworkload: {hours: {workplace: 60}}",
        "participation: {forms: onsite, practice_onsite: yes}",
    ],
)
def test_forms_that_fit(facts: str) -> None:
    asked = {"online-but-assessed-onsite", "form-not-in-hours", "onsite-but-practice-elsewhere"}
    onsite = "assessment: {methods: [{type: quiz, supervision: onsite with identity check}]}"
    assert not names(f"{facts}\n{onsite}") & asked


def spoiled(old: str, new: str) -> str:
    """The complete descriptor with one part of it changed."""
    assert old in COMPLETE
    return COMPLETE.replace(old, new)


def test_one_misspelt_reference_is_one_finding() -> None:
    text = spoiled("of: [inspect, repair]", "of: [inspekt, repair]")
    assert names(text) == {"assessment-of-unknown-outcome"}


@pytest.mark.parametrize("methods", ["[quiz]", "[quiz, level of attendance]", "[written examination]"])
def test_methods_that_show_no_skill(methods: str) -> None:
    facts = f"learning_outcomes: [{{text: Repair a blade, kind: skill}}]\nassessment: {{methods: {methods}}}\n"
    assert "method-cannot-show-outcome" in names(facts)


def test_supervision_that_is_not_told_in_full_is_told_in_part() -> None:
    facts = "assessment: {methods: [{type: quiz, supervision: supervised}, {type: project, supervision: unsupervised}]}"
    assert judged(facts).elements["supervision_id"] == "partial"
    (message,) = messages(facts, "identity-not-checked")
    assert message == "the assessment is supervised; whether the learner's identity is checked is not stated"
