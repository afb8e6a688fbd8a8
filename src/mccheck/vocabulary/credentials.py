"""In what form a credential reaches its holder, and which of the forms rest on an open standard."""

from mccheck.vocabulary.value_list import Concept, ValueList

FORMATS = ValueList(
    "format of issue",
    (
        Concept(
            "paper",
            None,
            ("paper certificate", "printed certificate", "printed", "on paper", "paper diploma", "hard copy"),
        ),
        Concept("pdf", None, ("pdf certificate", "pdf file", "pdf document", "pdf format")),
        Concept(
            "signed pdf",
            None,
            (
                "sealed pdf",
                "pdf with electronic signature",
                "pdf with digital signature",
                "digitally signed pdf",
                "signed pdf file",
            ),
        ),
        Concept("badge", None, ("digital badge",)),
        Concept(
            "open badge",
            None,
            (
                "open badges",
                "openbadge",
                "openbadges",
                "open badge 2.0",
                "open badge 2.1",
                "open badge 3.0",
                "open badges 2.0",
                "open badges 2.1",
                "open badges 3.0",
                "open badge credential",
                "openbadgecredential",
                "ob 2.0",
                "ob 3.0",
                "ob3",
                "ob2",
                "digital open badge",
                "edubadge",
            ),
        ),
        Concept(
            "european digital credential",
            None,
            (
                "european digital credentials",
                "european digital credential for learning",
                "european digital credentials for learning",
                "edc",
                "edci",
                "edcl",
                "europass digital credential",
                "europass edc",
            ),
        ),
        Concept(
            "verifiable credential",
            None,
            (
                "w3c verifiable credential",
                "w3c vc",
                "vc",
                "sd-jwt vc",
                "vc-jwt",
                "jwt vc",
                "json-ld vc",
                "verifiable digital credential",
            ),
        ),
        Concept(
            "digital certificate",
            None,
            ("electronic certificate", "e-certificate", "digital credential", "digital diploma"),
        ),
        Concept("transcript", None, ("digital transcript", "academic transcript", "transcript of records")),
        Concept("other", None),
    ),
    words="formats",
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
        Concept(
            "programme quality assurance",
            _ACCREDITATION + "820101cba6",
            ("program quality assurance", "programme qa", "program qa", "quality assurance of the programme"),
        ),
        Concept(
            "institutional quality assurance",
            _ACCREDITATION + "bb4618238e",
            ("institutional qa", "quality assurance of the institution"),
        ),
        Concept("programme licence", _ACCREDITATION + "e57dddfcf3", ("program license",)),
    ),
    words="accreditation_types",
)
