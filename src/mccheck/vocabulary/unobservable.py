"""Openings of learning outcomes that name a state of mind, or learning itself, which nobody can watch.

Sets of forms for each language that outcomes are written in; other languages are not judged. A verb that means “can”
before another verb (`savoir réparer`, `sabe reparar`) is not one of them.
"""

import re
from functools import cache

_ENGLISH_LEAD_IN = r"""
(?:(?:at\ the\ end|by\ the\ end|upon|on|after|having)\b[^,:;.]{0,60}[,:]\ )?
(?:(?:the\ |each\ |all\ )?(?:successful\ )?
   (?:learners?|students?|participants?|graduates?|candidates?|trainees?|technicians?|holders?|you)\ )?
(?:(?:will|shall|can|must|should|may)\ )?
(?:(?:be|is|are)\ able\ to\ |to\ )?
"""
# What often stands before the verb that counts.
_LEAD_INS = {
    "en": _ENGLISH_LEAD_IN,
    "de": r"(?:(?:die|der)\ )?(?:(?:lernenden?|teilnehm\w+|studierenden?|absolvent\w*|auszubildenden?)\ )?"
    r"(?:(?:können|kann|sollen|soll|werden|wird)\ )?",
    "fr": r"(?:(?:l['’]|les?\ |la\ |l['’]e)?(?:apprenante?s?|participante?s?|stagiaires?|étudiante?s?|candidate?s?)\ )?"
    r"(?:(?:sera|seront|est|sont)\ (?:capables?|en\ mesure)\ d(?:e\ |['’])|(?:peut|peuvent|pourra)\ )?",
    "es": r"(?:(?:el|la|los|las)\ )?(?:(?:alumn\w+|estudiantes?|participantes?|personas?)\ )?"
    r"(?:(?:será|es|serán|son)\ capac?e?s?z?\ de\ |(?:puede|pueden|podrá)\ )?",
    "ca": r"(?:(?:el|la|els|les|l['’])\ ?)?(?:(?:alumn\w+|estudiants?|participants?)\ )?"
    r"(?:(?:serà|és)\ capaç\ de\ |(?:pot|poden|podrà)\ )?",
    "pt": r"(?:(?:os?|as?)\ )?(?:(?:alun\w+|estudantes?|participantes?|formand\w+)\ )?"
    r"(?:(?:será|é)\ capaz\ de\ |(?:pode|podem|poderá)\ )?",
    "it": r"(?:(?:il|lo|la|i|gli|le|l['’])\ ?)?(?:(?:partecipant\w|student\w+|discent\w|allievi?)\ )?"
    r"(?:(?:sarà|è|saranno)\ in\ grado\ di\ |(?:può|possono)\ )?",
    "nl": r"(?:de\ )?(?:(?:deelnemers?|cursist(?:en)?|student(?:en)?|lerenden?)\ )?(?:(?:kan|kunnen|zal|zullen)\ )?",
    "fi": r"(?:(?:opiskelijat?|osallistujat?|oppijat?|suorittaja)\ )?(?:(?:osaa|osaavat|pystyy)\ )?",
    "sv": r"(?:(?:den\ studerande|deltagar(?:en|na)|student(?:en|erna)|elev(?:en|erna))\ )?"
    r"(?:(?:ska|skall|kan)\ )?(?:kunna\ )?",
    "et": r"(?:(?:õppija|õpilane|osaleja|lõpetaja|üliõpilane)\ )?(?:oskab\ )?",
    "pl": r"(?:(?:uczestni\w+|student\w*|absolwent\w*|ucząc\w+\ się|osoba\ ucząca\ się)\ )?"
    r"(?:(?:potrafi|umie|będzie)\ )?",
}

# After these, a state of mind is what follows; before an infinitive, the verb is only “can”.
_NOT_CAN = {
    "fr": r"(?!\ (?:\w+er|\w+ir|\w+re|\w+oir)\b)",
    "es": r"(?!\ \w+(?:ar|er|ir)(?:se|lo|la)?\b)(?=\ (?:que|qué|cómo|cuál\w*|los?|las?|el|de|sobre|un|una)\b)",
    "ca": r"(?!\ \w+(?:ar|er|ir|re)\b)(?=\ (?:que|què|com|quin\w*|els?|les|la|l['’]|de|sobre)\b)",
    "pt": r"(?!\ \w+(?:ar|er|ir|or)\b)(?=\ (?:que|como|quais|qual|os?|as?|de|sobre)\b)",
    "it": r"(?!\ \w+(?:are|ere|ire|rre)\b)(?=\ (?:che|come|quali|quale|il|lo|la|i|gli|le|cosa)\b)",
}
# In each, “‹can›” stands for what _NOT_CAN says of the language.
_OPENINGS = {
    "en": r"""
        understand | understands | understanding | comprehend | comprehends | grasp | grasps | know | knows
        | knowing | knowledge\ (?:of|about|on) | learn(?:s)? | learning\ (?:about|how|to) | appreciate(?:s)?
        | appreciation\ of | reali[sz]e(?:s)?\ that
        | (?:have|has|having|gain|gains|gaining|acquire|acquires|possess|possesses|develop|develops|obtain|
        obtains)\ (?:an?\ |the\ )?(?:\w+\ ){0,2}(?:knowledge|understanding|awareness|insights?|overview|
        appreciation)(?=\ (?:of|about|in|on|into|regarding|how)\b|[.,;]|$)
        | (?:(?:be|is|are|become|becomes|get|gets)\ )?(?:(?:more\ |fully\ )?(?:familiar|acquainted) \ with)
        | (?:be|is|are|become|becomes)\ (?:more\ |fully\ )?(?:aware|conscious|knowledgeable) \b
        | (?:familiarity|acquaintance)\ with | familiari[sz]e | awareness\ of | insights?\ into
    """,
    "de": r"""
        verstehen | versteht | verständnis\ (?:für|von|der|des) | begreifen | begreift | kennen | kennt
        | kenntniss?e?\ (?:über|von|der|des|in|zu) | wissen(?=,|\ (?:wie|was|dass|um|wo|über|von|welche)) | weiß
        | weiss | (?:er)?lern(?:en|t)(?=,|\ (?:wie|d[a-z]{2}|etwas|über|kennen|grund\w+) \b) | kennenlernen
        | (?:haben|hat|besitzen|besitzt|erwerben|erwirbt|erhalten|erhält|gewinnen|gewinnt|verfügen\ über|verfügt\ über)
        \ (?:eine?n?\ )?(?:\w+\ ){0,2}(?:kenntnisse|wissen|verständnis|überblick|einblicke?) \b
        | (?:ist|sind)\ (?:sich\b.{0,60}\bbewusst|mit\b.{0,60}\bvertraut) | vertraut\ (?:sein\ )?mit
    """,
    "fr": r"""
        comprendre | comprend | comprennent | compréhension\ d(?:e|es|u)\b | connaître | connaitre | connaît
        | connait | connaissent | connaissances?\ (?:d(?:e|es|u)\b|en\b|sur\b) | savoir‹can› | sait‹can›
        | savent‹can› | apprendre | apprend | apprennent
        | (?:être|est|sont)\ (?:familier|familière|familiarisée?|consciente?|sensibilisée?|au\ courant) s?\b
        | se\ familiarise(?:r|nt)? | prend(?:re)?\ conscience
        | (?:avoir|a|ont|acquérir|acquiert|posséder|possède)\ (?:des|de|une?|les)
        \ (?:\w+\ ){0,2}(?:connaissances?|compréhension|notions?|aperçu) \b
    """,
    "es": r"""
        comprender | comprende | comprenden | entender | entiende | entienden | conocer | conoce | conocen
        | conocimientos?\ (?:de|del|sobre|en)\b | saber‹can› | sabe‹can› | saben‹can› | aprender | aprende
        | aprenden | aprenderá | aprenderán | (?:se\ )?familiariza(?:rse|n)? | (?:estar|está|están)\ familiarizad\w+
        | (?:ser|es|son)\ conscientes?\b | tomar?\ conciencia
        | (?:tener|tiene|tienen|adquirir|adquiere|adquieren|poseer|posee)
        \ (?:un\w*\ )?(?:\w+\ ){0,2}(?:conocimientos?|comprensión|nociones|noción) \b
    """,
    "ca": r"""
        comprendre | comprèn | comprenen | entendre | entén | entenen | conèixer | coneix | coneixen
        | coneixements?\ (?:de|del|dels|sobre|en)\b | saber‹can› | sap‹can› | aprendre | aprèn | aprenen
        | (?:es\ )?familiaritza(?:r-se)? | (?:ser|és)\ conscient\b
        | (?:tenir|té|tenen|adquirir|adquireix)\ (?:\w+\ ){0,2}coneixements?\b
    """,
    "pt": r"""
        compreender | compreende | compreendem | entender | entende | entendem | conhecer | conhece | conhecem
        | conhecimentos?\ (?:de|do|da|sobre|em)\b | saber‹can› | sabe‹can› | sabem‹can› | aprender | aprende
        | aprendem | perceber | percebe | percebem | familiarizar-se
        | (?:estar|está|estão)\ (?:familiarizad\w+|conscientes?)
        | (?:ter|tem|têm|adquirir|adquire|possuir|possui)\ (?:um\w*\ )?(?:\w+\ ){0,2}(?:conhecimentos?|noções|
        noção|compreensão)\b
    """,
    "it": r"""
        comprendere | comprende | comprendono | capire | capisce | capiscono | conoscere | conosce | conoscono
        | conoscenz[ae]\ (?:di|de[il]|dei|delle|della|dello|su)\b | sapere‹can› | sa‹can› | sanno‹can› | imparare
        | impara | imparano | apprendere | apprende | apprendono
        | (?:essere|è|sono)\ (?:consapevol[ei]|a\ conoscenza)\b | familiarizzare
        | (?:avere|ha|hanno|acquisire|acquisisce|possedere|possiede)\ (?:un\w*\ )?(?:\w+\ ){0,2}(?:conoscenz[ae]|
        comprensione|nozioni)\b
    """,
    "nl": r"""
        begrijpen | begrijpt | begrip\ (?:van|voor) | snappen | snapt | kennen | kent | kennis\ (?:van|over|hebben)
        | weten | weet | leren(?=\ (?:over|hoe|wat|de|het|een|om)\b) | leert(?=\ (?:over|hoe|wat|de|het|een|om)\b)
        | (?:is|zijn|raakt|raken)\ (?:bekend|vertrouwd)\ met | (?:bekend|vertrouwd)\ (?:zijn\ |raken\ )?met
        | (?:is|zijn)\ zich\b.{0,60}\bbewust
        | (?:heeft|hebben|krijgt|krijgen|verwerft)\ (?:een\ )?(?:\w+\ ){0,2}(?:kennis|inzicht|begrip|overzicht) \b
        | inzicht\ in
    """,
    "fi": r"""
        ymmärtää | ymmärtävät | ymmärtäminen | tietää | tietävät | tuntea | tuntee | tuntevat | oppia | oppii
        | oppivat | tutustuu | tutustua | perehtyy | perehtyä | (?:olla|on|ovat)\ (?:tietoi\w+|perehtyn\w+)\b
    """,
    "sv": r"""
        förstå | förstår | förståelse\ (?:för|av|om) | (?:veta|vet)(?=\ (?:hur|vad|att|vilka|när|om)\b)
        | kunskap(?:er)?\ (?:om|i)\b | känn(?:a|er)\ till | lär(?:a)?\ sig
        | (?:vara|är)\ (?:bekant|medvet\w+|förtrog\w+|insatt)\b
        | (?:ha|har|få|får)\ (?:en\ )?(?:\w+\ ){0,2}(?:kunskap(?:er)?|insikt(?:er)?|förståelse|kännedom|överblick)
        \b
    """,
    "et": r"""
        mõistma | mõista | mõistab | mõistavad | teadma | teab | teavad | tundma | tunneb(?!\ ära)
        | tunnevad(?!\ ära) | õppima | õpib | õpivad | saab\ aru | on\ (?:teadlik|tuttav|kursis)\b
        | omab\ (?:\w+\ ){0,2}(?:teadmisi|ülevaadet|arusaama) | omandab\ (?:\w+\ ){0,2}teadmis\w+
    """,
    "pl": r"""
        rozumieć | rozumie | rozumieją | rozumienie | znać | zna | znają | znajomość | wiedzieć
        | wie(?=,|\ (?:jak|co|że|o|czym)\b) | wiedza\ (?:o|na\ temat|z)\b | (?:na)?ucz(?:yć|y)\ się | poznać
        | poznaje | zapozna(?:ć|je)?\ się | (?:być|jest)\ świadom\w*
        | (?:ma|posiada|mieć|zdobyć|zdobywa)\ (?:\w+\ ){0,2}(?:wiedzę|świadomość|znajomość) \b
    """,
}
LANGUAGES = frozenset(_OPENINGS)
# Openings that are words of another kind in another language: asked only of texts in their own.
_OWN_LANGUAGE_ONLY = frozenset({"sap", "sa", "entendre"})
# Words that no other language has: a text with one of them needs no other language to be asked.
_ENGLISH = frozenset({"the", "and", "of", "with", "for", "how", "their"})


@cache
def _pattern(language: str) -> re.Pattern[str]:
    openings = _OPENINGS[language].replace("‹can›", _NOT_CAN.get(language, ""))
    return re.compile(rf"(?:{_LEAD_INS[language]})({openings})(?!\w|-\w)", re.VERBOSE | re.IGNORECASE)


def unobservable_opening(text: str, languages: tuple[str, ...], *, elsewhere: bool = False) -> str:
    """The opening of an outcome that cannot be observed, in one of some languages; empty where there is none.

    With `elsewhere`, the other languages are asked too, for openings that mean nothing else in any language.
    """
    words = " ".join(text.split()).lstrip("-–•*·0123456789.) ").casefold()
    elsewhere = elsewhere and _ENGLISH.isdisjoint(words.split())
    for language in dict.fromkeys((*languages, *(sorted(LANGUAGES) if elsewhere else ()))):
        found = _pattern(language).match(words) if language in LANGUAGES else None
        if found and (language in languages or found[1].split()[0] not in _OWN_LANGUAGE_ONLY):
            return found[1]
    return ""
