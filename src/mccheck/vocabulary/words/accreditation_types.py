"""Types of quality assurance and licence, as authors name them."""

WORDS: dict[str, dict[str, str]] = {
    "ca": {
        "institutional licence": "llicència institucional",
        "programme quality assurance": "[garantia|assegurament] de (la )qualitat del programa",
        "institutional quality assurance": "[garantia|assegurament] de (la )qualitat institucional",
        "programme licence": "llicència de programa",
    },
    "de": {
        "institutional licence": "institutionelle Lizenz",
        "programme quality assurance": "Qualitätssicherung [von Programmen|des Programms|von Studiengängen|des "
        "Studiengangs], Programmqualitätssicherung",
        "institutional quality assurance": "institutionelle Qualitätssicherung, Qualitätssicherung der "
        "[Einrichtung|Institution|Hochschule]",
        "programme licence": "Programmlizenz",
    },
    "es": {
        "institutional licence": "licencia institucional",
        "programme quality assurance": "[garantía|aseguramiento] de (la )calidad [del programa|de programas]",
        "institutional quality assurance": "[garantía|aseguramiento] de (la )calidad institucional",
        "programme licence": "licencia [de|del] programa",
    },
    "et": {
        "programme quality assurance": "[õppekava|programmi] kvaliteedi [tagamine|kindlustamine]",
        "institutional quality assurance": "[institutsiooni|õppeasutuse|kooli] kvaliteedi [tagamine|kindlustamine], "
        "institutsionaalne kvaliteedi tagamine",
    },
    "fi": {
        "programme quality assurance": "(koulutus)ohjelman laadunvarmistus, koulutuksen laadunvarmistus",
        "institutional quality assurance": "[organisaation|oppilaitoksen|korkeakoulun] laadunvarmistus",
    },
    "fr": {
        "institutional licence": "licence institutionnelle",
        "programme quality assurance": "assurance (de la )qualité [du programme|des programmes]",
        "institutional quality assurance": "assurance (de la )qualité [institutionnelle|de l'établissement|des "
        "établissements]",
        "programme licence": "licence [de|du] programme",
    },
    "it": {
        "institutional licence": "licenza istituzionale",
        "programme quality assurance": "[assicurazione|garanzia] della qualità [del programma|dei programmi|del corso]",
        "institutional quality assurance": "[assicurazione|garanzia] della qualità [istituzionale|dell'istituzione]",
        "programme licence": "licenza [di|del] programma",
    },
    "nl": {
        "programme quality assurance": "[kwaliteitsborging|kwaliteitszorg] van [het programma|de opleiding]",
        "institutional quality assurance": "institutionele [kwaliteitsborging|kwaliteitszorg], "
        "[kwaliteitsborging|kwaliteitszorg] van de instelling",
    },
    "pl": {
        "institutional licence": "licencja instytucjonalna",
        "programme quality assurance": "[zapewnianie|zapewnienie] jakości [programu|programów]",
        "institutional quality assurance": "instytucjonalne zapewnianie jakości, [zapewnianie|zapewnienie] jakości "
        "[instytucji|uczelni]",
    },
    "pt": {
        "institutional licence": "licença institucional",
        "programme quality assurance": "garantia [da|de] qualidade [do programa|dos programas|do curso]",
        "institutional quality assurance": "garantia [da|de] qualidade institucional",
        "programme licence": "licença [de|do] programa",
    },
    "sv": {
        "programme quality assurance": "kvalitetssäkring [av program|på programnivå|av programmet|av "
        "utbildningsprogram]",
        "institutional quality assurance": "institutionell kvalitetssäkring, kvalitetssäkring av "
        "[lärosätet|institutionen|organisationen]",
    },
}

# An accreditation is a licence in one country and a decision on quality in another.
UNCLEAR: dict[str, tuple[str, ...]] = {
    "institutional accreditation, accredited institution, institutionelle Akkreditierung, Systemakkreditierung, "
    "accréditation institutionnelle, acreditación institucional, acreditació institucional, acreditação "
    "institucional, accreditamento istituzionale, instellingsaccreditatie, akredytacja instytucjonalna, "
    "institutional review": ("institutional licence", "institutional quality assurance"),
    "program(me) accreditation, accredited program(me), Programmakkreditierung, accréditation [de|du] programme, "
    "acreditación [de|del] programa, acreditació [de|del] programa, acreditação [de|do] programa, acreditação do "
    "curso, opleidingsaccreditatie, akredytacja programu": ("programme licence", "programme quality assurance"),
    "accreditation, accredited, Akkreditierung, akkreditiert, accréditation, acreditación, acreditació, "
    "acreditação, accreditamento, accreditatie, akkreditointi, ackreditering, akrediteerimine, akredytacja, license, "
    "licence, licensed": (
        "institutional licence",
        "institutional quality assurance",
        "programme licence",
        "programme quality assurance",
    ),
    "quality assurance, external quality assurance, Qualitätssicherung, assurance qualité, garantía de calidad, "
    "garantia de qualitat, garantia da qualidade, assicurazione della qualità, kwaliteitszorg, kwaliteitsborging, "
    "laadunvarmistus, kvalitetssäkring, kvaliteedi tagamine, zapewnianie jakości": (
        "programme quality assurance",
        "institutional quality assurance",
    ),
}
