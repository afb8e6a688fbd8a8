"""In what form a credential reaches its holder, and which of the forms rest on an open standard."""

from mccheck.vocabulary.value_list import Concept, ValueList

FORMATS = ValueList(
    "format of issue",
    (
        Concept("paper", None, ("paper certificate", "printed certificate")),
        Concept("pdf", None, ("pdf certificate", "pdf file")),
        Concept("signed pdf", None, ("sealed pdf", "pdf with electronic signature")),
        Concept("badge", None, ("digital badge",)),
        Concept("open badge", None, ("open badges", "open badge 2.0", "open badge 3.0", "ob3", "ob2")),
        Concept(
            "european digital credential",
            None,
            (
                "european digital credentials",
                "european digital credential for learning",
                "european digital credentials for learning",
                "edc",
                "edci",
                "europass digital credential",
            ),
        ),
        Concept("verifiable credential", None, ("w3c verifiable credential", "vc")),
        Concept("digital certificate", None, ("electronic certificate", "digital credential")),
        Concept("transcript", None, ("digital transcript", "academic transcript")),
        Concept("other", None),
    ),
)

OPEN_STANDARDS = frozenset({"open badge", "european digital credential", "verifiable credential"})
# A European Digital Credential bears an electronic seal of its issuer, a verifiable credential a proof.
SEALED = frozenset({"european digital credential", "verifiable credential", "signed pdf"})
VERIFIABLE = SEALED | {"open badge"}
# Formats that exist only as data. A PDF may be printed, a badge worn, a transcript be either.
DIGITAL = VERIFIABLE | {"digital certificate"}
DEAD_PAPER = frozenset({"paper", "pdf"})

_ACCREDITATION = "http://data.europa.eu/snb/accreditation/"

ACCREDITATION_TYPES = ValueList(
    "type of quality assurance",
    (
        Concept("institutional licence", _ACCREDITATION + "003293d2ce", ("institutional license",)),
        Concept("programme quality assurance", _ACCREDITATION + "820101cba6", ("program quality assurance",)),
        Concept("institutional quality assurance", _ACCREDITATION + "bb4618238e"),
        Concept("programme licence", _ACCREDITATION + "e57dddfcf3", ("program license",)),
    ),
)
