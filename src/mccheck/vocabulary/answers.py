"""Yes and no in the languages of authors. Only a whole text is an answer: “no” begins a sentence in many languages.

Left out is what is a word or a name of something else where a fact may stand: Maltese “iva” (the VAT of Italy, Portugal
and Spain) and “le”, Albanian “jo” (no; yes in Luxembourg), Italian “vero” (the tax office of Finland).
"""

YES: dict[str, frozenset[str]] = {
    "bg": frozenset({"да"}),
    "ca": frozenset({"sí"}),
    "cs": frozenset({"ano"}),
    "da": frozenset({"ja"}),
    "de": frozenset({"ja", "wahr"}),
    "el": frozenset({"ναι"}),
    "en": frozenset({"yes", "true"}),
    "es": frozenset({"sí", "si", "verdadero"}),
    "et": frozenset({"jah", "jaa"}),
    "fi": frozenset({"kyllä", "joo"}),
    "fr": frozenset({"oui", "vrai"}),
    "hr": frozenset({"da"}),
    "hu": frozenset({"igen"}),
    "it": frozenset({"sì", "si"}),
    "lt": frozenset({"taip"}),
    "lv": frozenset({"jā"}),
    "nl": frozenset({"ja", "waar"}),
    "no": frozenset({"ja"}),
    "pl": frozenset({"tak", "prawda"}),
    "pt": frozenset({"sim", "verdadeiro"}),
    "ro": frozenset({"da"}),
    "sk": frozenset({"áno", "ano"}),
    "sl": frozenset({"da", "ja"}),
    "sv": frozenset({"ja"}),
}
NO: dict[str, frozenset[str]] = {
    "bg": frozenset({"не"}),
    "ca": frozenset({"no"}),
    "cs": frozenset({"ne"}),
    "da": frozenset({"nej"}),
    "de": frozenset({"nein", "falsch"}),
    "el": frozenset({"όχι", "οχι"}),
    "en": frozenset({"no", "false"}),
    "es": frozenset({"no", "falso"}),
    "et": frozenset({"ei"}),
    "fi": frozenset({"ei"}),
    "fr": frozenset({"non", "faux"}),
    "hr": frozenset({"ne"}),
    "hu": frozenset({"nem"}),
    "it": frozenset({"no", "falso"}),
    "lt": frozenset({"ne"}),
    "lv": frozenset({"nē"}),
    "nl": frozenset({"nee", "neen", "onwaar"}),
    "no": frozenset({"nei"}),
    "pl": frozenset({"nie", "fałsz"}),
    "pt": frozenset({"não", "falso"}),
    "ro": frozenset({"nu"}),
    "sk": frozenset({"nie"}),
    "sl": frozenset({"ne"}),
    "sv": frozenset({"nej"}),
}


_ANSWERS = {word: says for table, says in ((YES, True), (NO, False)) for words in table.values() for word in words}


def answer_in(word: str) -> bool | None:
    """What a word, in lower case and without punctuation, says in some language; None where it says neither."""
    return _ANSWERS.get(word)
