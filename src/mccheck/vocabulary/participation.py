"""Forms of participation: the EU list of modes of learning, with the words that authors use for them."""

from mccheck.vocabulary.value_list import Concept, ValueList

_MODE = "http://data.europa.eu/snb/learning-assessment/"

PARTICIPATION_FORMS = ValueList(
    "form of participation",
    (
        Concept(
            "onsite",
            _MODE + "9191af2ed9",
            ("presential", "in person", "on site", "face to face", "presence", "classroom"),
        ),
        Concept("online", _MODE + "920fbb3cbe", ("distance", "distance learning", "e-learning", "remote")),
        Concept("blended", _MODE + "e92d221e4d", ("blended learning",)),
        Concept("hybrid", _MODE + "c_3a90b26d"),
        Concept("work-based", _MODE + "729f3bed4b", ("workbased", "workplace", "at work", "on the job")),
        Concept("project-based", _MODE + "7813801c77", ("project based",)),
        Concept("research or laboratory based", _MODE + "ed4c557045", ("research-lab based", "laboratory")),
    ),
)
