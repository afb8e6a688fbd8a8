"""Forms of VAT identification numbers: of the EU states, and of some neighbours whose numbers begin with their code.

As tax authorities publish them; what follows the code, once spaces, points and hyphens are taken out.
"""

import re

_FORMS = {
    "AT": r"U\d{8}", "BE": r"[01]\d{9}", "BG": r"\d{9,10}", "CY": r"\d{8}[A-Z]", "CZ": r"\d{8,10}", "DE": r"\d{9}",
    "DK": r"\d{8}", "EE": r"\d{9}", "EL": r"\d{9}", "ES": r"[A-Z0-9]\d{7}[A-Z0-9]", "FI": r"\d{8}",
    "FR": r"[A-Z0-9]{2}\d{9}", "HR": r"\d{11}", "HU": r"\d{8}", "IE": r"\d[A-Z0-9+*]\d{5}[A-Z]{1,2}", "IT": r"\d{11}",
    "LT": r"\d{9}|\d{12}", "LU": r"\d{8}", "LV": r"\d{11}", "MT": r"\d{8}", "NL": r"\d{9}B\d{2}", "PL": r"\d{10}",
    "PT": r"\d{9}", "RO": r"\d{7,10}", "SE": r"\d{10}01", "SI": r"\d{8}", "SK": r"\d{10}",
    "GB": r"\d{9}|\d{12}", "NO": r"\d{9}(?:MVA)?",
}  # fmt: skip
_COUNTRIES = {"EL": "GR"}


def country_of_vat_number(text: str) -> str | None:
    """The country by whose code a VAT number begins (`DE 123456789`); None where a text has no such form."""
    bare = re.sub(r"[\s.\-]", "", text).upper()
    form = _FORMS.get(bare[:2])
    if form is None or not re.fullmatch(form, bare[2:]):
        return None
    return _COUNTRIES.get(bare[:2], bare[:2])
