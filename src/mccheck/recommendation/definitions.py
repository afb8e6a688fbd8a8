"""Terms that the Recommendation defines in its paragraph 5 and that rules rest on, in our own words."""

from typing import NamedTuple

from mccheck.recommendation.act import CELEX


class Definition(NamedTuple):
    """A defined term: what it means in substance, where it stands, and whether its letter is certain."""

    term: str
    letter: str
    letter_verified: bool
    meaning: str

    @property
    def pointer(self) -> str:
        """Where the definition stands in the act."""
        letter = self.letter if self.letter_verified else f"{self.letter}, letter from memory"
        return f"paragraph 5({letter}), definition of {self.term}, CELEX {CELEX}"


DEFINITIONS = {
    "micro-credential": Definition(
        "micro-credential",
        "a",
        letter_verified=True,
        meaning=(
            "A record of what someone has learned in a small volume of learning and has shown in an assessment "
            "against criteria that are open and clear. It meets a need of society, a person, a culture or the "
            "labour market, belongs to the learner, can be shared and taken along, stands alone or adds up to "
            "more, and rests on quality assurance that follows the standards of its field."
        ),
    ),
    "portability": Definition(
        "portability",
        "g",
        letter_verified=False,
        meaning=(
            "The holder keeps the credential where they like, shares it with whom they like, at home or abroad, "
            "and whoever receives it can understand it and check that it is genuine."
        ),
    ),
    "stackability": Definition(
        "stackability",
        "h",
        letter_verified=False,
        meaning=(
            "Credentials can be combined and build on each other where that makes sense. Whoever receives them "
            "decides; combining them gives no automatic right to a qualification."
        ),
    ),
    "assessment": Definition(
        "assessment",
        "i",
        letter_verified=False,
        meaning="How what someone has learned is judged and put on record, wherever it was learned.",
    ),
}
