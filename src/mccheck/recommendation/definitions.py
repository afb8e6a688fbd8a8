"""Terms that the Recommendation defines in its paragraph 5 and that rules rest on, in our own words."""

from typing import NamedTuple

from mccheck.recommendation.act import CELEX


class Definition(NamedTuple):
    """A defined term: the letter under which it stands, and what it means in substance."""

    term: str
    letter: str
    meaning: str

    @property
    def pointer(self) -> str:
        """Where the definition stands in the act."""
        return f"paragraph 5({self.letter}), definition of {self.term}, CELEX {CELEX}"


DEFINITIONS = {
    "micro-credential": Definition(
        "micro-credential",
        "a",
        (
            "A record of what someone has learned in a small volume of learning and has shown in an assessment "
            "against criteria that are open and clear. It meets a need of society, a person, a culture or the "
            "labour market, belongs to the learner, can be shared and taken along, stands alone or adds up to "
            "more, and rests on quality assurance that follows the standards of its field."
        ),
    ),
}
