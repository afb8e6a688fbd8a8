"""National qualifications frameworks, and the EQF level that each of their levels was referenced to.

Every row names the page on which its levels were read, and when. Where no page gave a level's counterpart, the level
is marked with a question mark and not judged; a framework without a page is known by its name and country only.
"""

from typing import Final, NamedTuple


class Row(NamedTuple):
    """A framework as it is listed here.

    `countries` are codes; the first is the framework's own, others use it too. `also` are other names. `levels` is
    `6=5`, `5A=5`, or `1-8` for levels that are the same in the EQF; `=-` marks a level below the lowest of the EQF,
    and `=?` one whose counterpart was not read. `concept` is its number in the Qualifications Dataset Register.
    """

    name: str
    countries: str
    also: tuple[str, ...] = ()
    levels: str = ""
    source: str = ""
    concept: str = ""


_NUFFIC = "Nuffic, level of diplomas"
_EUROPASS = "Europass, comparison of national qualifications frameworks"
_SEEN = "read 2026-11"

ROWS: Final = (
    Row(
        "NFQ",
        "IE",
        ("National Framework of Qualifications", "Irish NFQ", "IE NFQ", "Irish National Framework of Qualifications"),
        "1=1 2=1 3=2 4=3 5=4 6=5 7=6 8=6 9=7 10=8",
        f"{_EUROPASS}: Ireland; {_SEEN}; levels 1 to 5 after the referencing report of 2009",
        "c_01169e3f",
    ),
    Row(
        "SCQF",
        "GB",
        ("Scottish Credit and Qualifications Framework",),
        "1=- 2=- 3=1 4=2 5=3 6=4 7=5 8=5 9=6 10=6 11=7 12=8",
        f"SCQF Partnership, referencing report of 2018; table of levels at Pearson, {_SEEN}",
        "c_027221dd",
    ),
    Row(
        "RQF",
        "GB IM JE GG GI",
        ("Regulated Qualifications Framework", "QCF", "Qualifications and Credit Framework", "Ofqual"),
        "ENTRY=? ENTRY1=- ENTRY2=- ENTRY3=1 1=2 2=3 3=4 4=5 5=5 6=6 7=7 8=8",
        f"Nuffic, comparison tables for the United Kingdom; YMCA Awards, table of levels; {_SEEN}",
        "c_d0a601e6",
    ),
    Row(
        "FHEQ",
        "GB",
        ("Framework for Higher Education Qualifications",),
        "4=5 5=5 6=6 7=7 8=8",
        f"Nuffic, comparison tables for the United Kingdom, {_SEEN}",
    ),
    Row(
        "CQFW",
        "GB",
        ("Credit and Qualifications Framework for Wales", "FfCChC"),
        "ENTRY=? ENTRY1=- ENTRY2=- ENTRY3=1 1=2 2=3 3=4 4=5 5=5 6=6 7=7 8=8",
        f"Nuffic, comparison tables for the United Kingdom; YMCA Awards, table of levels; {_SEEN}",
        "c_36ff4631",
    ),
    Row(
        "NLQF",
        "NL AW BQ CW SX",
        ("Dutch Qualifications Framework", "Netherlands Qualifications Framework", "Nederlands kwalificatieraamwerk"),
        "ENTRY=- INSTROOM=- 1-8 4+=4",
        f"Nuffic, level of Dutch diplomas, {_SEEN}; the entry level is not linked to the EQF",
        "c_5c66dcbc",
    ),
    Row(
        "DQR",
        "DE",
        ("Deutscher Qualifikationsrahmen", "German Qualifications Framework", "GQF"),
        "1-8",
        f"dqr.de, DQR and EQR, {_SEEN}",
        "c_ef113b94",
    ),
    Row(
        "NQR",
        "AT",
        ("Nationaler Qualifikationsrahmen", "Austrian National Qualifications Framework", "AT NQF"),
        "1-8",
        f"qualifikationsregister.at after the Austrian act of 2016 on the framework, {_SEEN}",
        "c_4538e0af",
    ),
    Row(
        "RNCP",
        "FR GF GP MF MQ NC PF PM RE WF YT",
        (
            "CNCP",
            "Cadre national des certifications professionnelles",
            "Répertoire national des certifications professionnelles",
            "French National Qualifications Framework",
            "FR NQF",
        ),
        "1-8 V=3 IV=4 III=5 II=6 I=7,8",
        f"INSEE, definition c2296: eight levels since 2019, and those in Roman numbers before; {_SEEN}",
        "c_c8bc1cb9",
    ),
    Row(
        "MECES",
        "ES",
        ("Marco Español de Cualificaciones para la Educación Superior",),
        "1=5 2=6 3=7 4=8",
        f"Spanish Official Gazette of 30 May 2015 at enginyerscivils.cat; EPALE on the referencing of 2025; {_SEEN}",
    ),
    Row(
        "MECU",
        "ES",
        (
            "Marco Español de Cualificaciones para el Aprendizaje Permanente",
            "Spanish Qualifications Framework for Lifelong Learning",
        ),
        "1-8",
        f"EPALE on the referencing of 2025, {_SEEN}",
        "c_e8c5bfbe",
    ),
    Row(
        "QNQ",
        "PT",
        ("Quadro Nacional de Qualificações", "PT NQF", "Portuguese National Qualifications Framework"),
        "1-8",
        f"{_EUROPASS}: Portugal; Eurydice; {_SEEN}",
        "c_5a1e9f89",
    ),
    Row(
        "QNQ",
        "IT SM VA",
        ("Quadro Nazionale delle Qualificazioni", "Italian Qualifications Framework", "IT NQF"),
        "1-8",
        f"{_EUROPASS}: Italy; {_SEEN}",
        "c_02d8bc18",
    ),
    Row(
        "FiNQF",
        "FI AX",
        ("Finnish National Framework", "Finnish National Qualifications Framework", "Tutkintojen viitekehys"),
        "1-8",
        f"Finnish National Agency for Education after Act 93/2017, {_SEEN}",
        "c_2d1fde14",
    ),
    Row(
        "SeQF",
        "SE",
        ("Swedish National Qualifications Framework", "Sveriges referensram för kvalifikationer"),
        "1-8",
        f"Swedish Council for Higher Education, frameworks for Swedish qualifications, {_SEEN}",
        "c_d932c882",
    ),
    Row(
        "Danish NQF",
        "DK FO GL",
        (
            "DK NQF",
            "Danish Qualifications Framework",
            "Danish National Qualifications Framework",
            "Kvalifikationsrammen",
        ),
        "1=? 2=? 3=? 4=4 5=5 6=6 7=7 8=?",
        f"Nuffic, comparison table for Denmark, {_SEEN}",
        "c_61ba90ec",
    ),
    Row(
        "NKR",
        "NO SJ",
        ("Nasjonalt kvalifikasjonsrammeverk", "Norwegian Qualifications Framework"),
        "2=? 3=? 4=4 4A=4 4B=4 5=5 5.1=5 5.2=5 6=6 6.1=6 6.2=6 7=7 8=8",
        f"NOKUT, levels of the framework, and Cedefop 2024 on Norway; {_SEEN}",
        "c_ae44d998",
    ),
    Row(
        "ISQF",
        "IS",
        ("Icelandic Qualifications Framework", "ÍSQF"),
        "1=? 2=? 3=? 4=? 5=6 5.1=6 5.2=6 6=7 6.1=7 6.2=7 7=8",
        f"ENIC-NARIC Iceland, table of levels, {_SEEN}",
        "c_2e41fe05",
    ),
    Row(
        "EstQF",
        "EE",
        ("EKR", "Eesti kvalifikatsiooniraamistik", "Estonian Qualifications Framework"),
        "1-8",
        f"{_EUROPASS}: Estonia; {_SEEN}",
        "c_e9fb041f",
    ),
    Row(
        "LQF",
        "LV",
        ("LKI", "Latvian Qualifications Framework", "Latvijas kvalifikāciju ietvarstruktūra"),
        "1-8",
        f"nki-latvija.lv and studyinlatvia.eu, {_SEEN}",
        "c_ac40cadc",
    ),
    Row(
        "PRK",
        "PL",
        (
            "PQF",
            "Polska Rama Kwalifikacji",
            "Polskiej Ramy Kwalifikacji",
            "Polish Qualifications Framework",
            "Polish National Qualifications Framework",
        ),
        "1-8",
        f"kwalifikacje.gov.pl, {_SEEN}",
        "c_97cf01c4",
    ),
    Row(
        "NSK",
        "CZ",
        ("Národní soustava kvalifikací", "Czech National Register of Qualifications"),
        "1-8",
        f"Czech National Pedagogical Institute, levels of the EQF in the register, {_SEEN}",
        "c_af98ac9a",
    ),
    Row(
        "SKKR",
        "SK",
        # In Slovak, EKR is the European framework, whose levels are the same.
        (
            "EKR",
            "Slovenský kvalifikačný rámec",
            "Slovak National Qualifications Framework",
            "Slovak Qualifications Framework",
        ),
        "1-8",
        f"kvalifikacie.sk, catalogue of the framework, referenced in 2017; {_SEEN}",
        "c_4e6a97ff",
    ),
    Row(
        "SQF",
        "SI",
        ("SOK", "Slovensko ogrodje kvalifikacij", "Slovenian Qualifications Framework"),
        "1=1 2=2 3=3 4=4 5=4 6=5 7=6 8=7 9=8 10=8",
        f"nok.si, scheme of the framework, {_SEEN}",
        "c_0f8ae85c",
    ),
    Row(
        "CROQF",
        "HR",
        ("HKO", "Hrvatski kvalifikacijski okvir", "Croatian Qualifications Framework"),
        "1=? 2=? 3=? 4=4 4.1=? 4.2=4 5=5 6=6 6ST=6 6SV=6 7=7 7.1=7 7.1ST=7 7.1SV=7 7.2=7 8=? 8.1=? 8.2=?",
        f"{_NUFFIC} of Croatia, {_SEEN}",
        "c_59d0b819",
    ),
    Row(
        "CyQF",
        "CY",
        ("Cyprus Qualifications Framework", "Cypriot National Qualifications Framework", "ΚΠΕ"),
        "1-4 5=5 5A=5 5B=5 5C=5 6=6 7=7 7A=7 7B=7 7C=7 8=8",
        f"cyqf.gov.cy, diagram of the framework, {_SEEN}",
        "c_afce1c3a",
    ),
    Row(
        "MQF",
        "MT",
        ("Malta Qualifications Framework", "Maltese National Qualifications Framework"),
        "A=- B=- 1-8",
        f"MFHEA, interactive framework, and its referencing report of 2016; {_SEEN}",
        "c_54f4d62a",
    ),
    Row(
        "FQF",
        "BE",
        ("VKS", "Vlaamse kwalificatiestructuur", "Flemish Qualifications Framework"),
        "1-8",
        f"breps.be on the Flemish structure and the EQF; Nuffic; {_SEEN}",
        "c_ed96825f",
    ),
    Row(
        "CFC",
        "BE",
        ("Cadre francophone des certifications", "Qualifications Framework of the French Community of Belgium"),
        "1-8",
        f"Cedefop 2020 on the French Community of Belgium, {_SEEN}",
    ),
    # From here on, known by name and country only.
    Row(
        "QDG",
        "BE",
        ("Qualifikationsrahmen der Deutschsprachigen Gemeinschaft",),
        concept="c_0d55867f",
    ),
    Row("NQR-BB", "CH LI", ("NQF VPET", "NQR Berufsbildung", "CNC formation professionnelle", "Swiss NQF VPET")),
    Row("nqf.ch-HS", "CH", ("nqf.ch", "Qualifikationsrahmen für den schweizerischen Hochschulbereich")),
    Row("NQFL", "LI", ("Nationaler Qualifikationsrahmen Liechtenstein",), concept="c_bc619568"),
    Row("CLQ", "LU", ("Cadre luxembourgeois des qualifications",), concept="c_20b3be22"),
    Row("LTQF", "LT", ("LTKS", "Lietuvos kvalifikacijų sandara"), concept="c_a6d433f4"),
    Row("HuQF", "HU", ("MKKR", "Magyar Képesítési Keretrendszer"), concept="c_009d9566"),
    Row("ROQF", "RO", ("CNC România", "Cadrul Național al Calificărilor"), concept="c_df7373da"),
    Row("BQF", "BG", ("НКР", "Bulgarian Qualifications Framework"), concept="c_c534839f"),
    Row("HQF", "GR", ("Hellenic Qualifications Framework", "Εθνικό Πλαίσιο Προσόντων"), concept="c_0ea90db7"),
    Row(
        "TQF",
        "TR",
        ("TYÇ", "Türkiye Yeterlilikler Çerçevesi", "Turkish Qualifications Framework"),
        concept="c_1205be37",
    ),
    Row("NQFS", "RS", ("NOKS", "Serbian Qualifications Framework"), concept="c_69e1fd15"),
    Row("MQF", "ME", ("NOK Crne Gore", "Montenegrin Qualifications Framework"), concept="c_776b98db"),
    Row("NNMQF", "MK", ("MQF", "North Macedonian Qualifications Framework"), concept="c_2b5d39b2"),
    Row("KS NQF", "XK", ("Kosovo National Qualifications Framework", "KKK"), concept="c_f4790dbf"),
    Row("AQF", "AL", ("Albanian Qualifications Framework",), concept="c_d3b1f75e"),
    Row("BH NQF", "BA", ("Bosnia and Herzegovina Qualifications Framework",), concept="c_da3760bf"),
    Row("NQF Ukraine", "UA", ("НРК", "Ukrainian National Qualifications Framework")),
    Row("CNC Moldova", "MD", ("Cadrul Național al Calificărilor al Republicii Moldova", "NQF Moldova")),
    Row("NQF Georgia", "GE", ("Georgian National Qualifications Framework",)),
    # Outside Europe: their names are those of European ones too.
    Row("AQF", "AU", ("Australian Qualifications Framework",)),
    Row("NZQF", "NZ", ("NZQCF", "New Zealand Qualifications Framework")),
    Row("SAQA NQF", "ZA", ("South African National Qualifications Framework",)),
    Row("HKQF", "HK", ("Hong Kong Qualifications Framework",)),
    Row("MQF", "MY", ("Malaysian Qualifications Framework",)),
    Row("PQF", "PH", ("Philippine Qualifications Framework",)),
    Row("QNQ", "CV AO", ("QNQ Cabo Verde", "QNQ Angola")),
    Row("SQF", "SG", ("Singapore Qualifications Framework",)),
    Row("CNCP", "ES", ("Catálogo Nacional de Cualificaciones Profesionales",)),
)
