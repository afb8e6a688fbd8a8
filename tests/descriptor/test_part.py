"""The objects of a descriptor: their short forms."""

from tests.support import judged


def test_shorthand_is_judged_like_the_long_form() -> None:
    short = judged("title: A\nworkload: 28 hours\nparticipation: online\nassessment: quiz\nlearning_outcomes: Do it\n")
    long = judged(
        "title: {en: A}\nworkload: {hours: {total: 28}}\nparticipation: {forms: [online]}\n"
        "assessment: {methods: [{type: quiz}]}\nlearning_outcomes: [{text: {en: Do it}}]\n"
    )
    assert short.elements == long.elements
