"""What people write of a certificate: words for what it carries, and names of certificates of attendance.

The patterns are searched in text, without regard to case. They know English, German, French, Spanish, Portuguese,
Italian, Catalan, Dutch, Finnish, Swedish, Estonian and Polish; that a text has none of these words proves nothing.
"""

_WHO = "learner|participant|student|graduate|recipient|person|candidate|trainee|earner|holder"

# Words by which a text says something of the person to whom a certificate was issued.
HOLDER = (
    rf"\b(?:holder|bearer)|\bidentif\w+ (?:of )?(?:the |an? )?(?:{_WHO})|\bidentity of (?:the )?(?:{_WHO})"
    rf"|\bnames? (?:of )?(?:the |an? )?(?:{_WHO})|\b(?:{_WHO})s?[’']?s? (?:full )?(?:names?|identity|data|details)\b"
    r"|\b(?:full|first|family|last) name|\bsurname|\bdate of birth|\bpersonal (?:data|details|number)"
    r"|\binhaber|\bname\w* (?:der|des) (?:teilnehm|lernend|absolvent|person)|\b(?:vor|nach)name|\bgeburtsdatum"
    r"|\btitulaire|\bdétenteur|\bnom (?:et prénom|d[eu]\w* (?:participant|apprenant|bénéficiaire|stagiaire))"
    r"|\btitular\b|\bnombre (?:y apellidos|del? (?:alumn|participante|estudiante))|\bfecha de nacimiento"
    r"|\bnome (?:completo|e cognome|d[oae]l? (?:formand|participante|partecipante|aluno|studente))|\btitolare"
    r"|\bintestatario|\bnom i cognoms|\bhouder|\bnaam van de (?:deelnemer|student|cursist)|\bgeboortedatum"
    r"|haltija|\b(?:suorittaja|osallistuja|opiskelija)n nim|\binnehavare|\b(?:deltagarens|studentens) namn"
    r"|\bomanik|\b(?:osaleja|õppija) nimi|\bposiadacz|\bimię i nazwisko|\bdane osobowe"
)

# The same, as an entry of its own in a list of what a certificate carries.
HOLDER_ENTRY = rf"(?:the )?(?:name|identity|subject|{_WHO}|nom|nombre|nome|naam|nimi|namn)s?"

# Words by which a text says something of the date on which a certificate was issued.
DATE = (
    r"\bdates? (?:and place )?of (?:issu|award)|\b(?:issu\w+|award\w*) date|\bissued on\b"
    r"|\bdate (?:it was )?(?:issued|awarded)"
    r"|\bplace and date|\bdate and place|\bwhen (?:it was |it is )?(?:issued|awarded)|\bdated\b"
    r"|\bausstellungsdatum|\bdatum der (?:ausstellung|ausgabe)|\bausgestellt am|\bort und datum"
    r"|\bdate (?:de délivrance|d[’']émission|d[’']obtention)|\bdélivrée? le\b|\blieu et date"
    r"|\bfecha de (?:expedición|emisión)|\blugar y fecha|\bdata (?:di (?:rilascio|emissione)|de emissão)|\bluogo e data"
    r"|\blocal e data|\bdata d[’'](?:expedició|emissió)|\blloc i data|\bdatum van (?:afgifte|uitgifte)|\bafgiftedatum"
    r"|(?:myöntämis|anto)päivä|\bpaikka ja aika|\butfärdandedatum|\butfärdad den|\bort och datum"
    r"|\bväljaandmise (?:aeg|kuupäev)|\bdata (?:wydania|wystawienia)|\bmiejsce i data"
)
DATE_ENTRY = r"(?:the )?(?:dates?|datum|fecha|kuupäev|päivämäärä)"

# Words by which a text says something of the place at which a certificate was issued.
PLACE = (
    r"\bplaces? (?:and date )?of (?:issu|award)|\bplace and date|\bdate and place|\bissu\w+ (?:place|location)"
    r"|\bwhere (?:it was |it is )?(?:issued|awarded)|\bausstellungsort|\bort und datum"
    r"|\bort der (?:ausstellung|ausgabe)"
    r"|\blieu (?:de délivrance|et date)|\blugar (?:de (?:expedición|emisión)|y fecha)|\bluogo (?:di rilascio|e data)"
    r"|\blocal (?:de emissão|e data)|\blloc (?:d[’']expedició|i data)|\bplaats van (?:afgifte|uitgifte)"
    r"|myöntämispaik|\bpaikka ja aika|\butfärdandeort|\bort och datum|\bväljaandmise koht"
    r"|\bmiejsce (?:wydania|wystawienia|i data)"
)
PLACE_ENTRY = r"(?:the )?(?:place|ort|lieu|lugar|luogo|local|lloc|plaats|paikka|koht|miejsce)"

# Verbs of a sentence: what has one of them is no name of a certificate.
SENTENCE = (
    r"[.!;]$|\b(?:is|are|was|were|has|have|names|carries|carry|contains?|states|shows|gives|bears|includes|identifies"
    r"|lists|records|mentions|says|tells|specifies|indicates|displays"
    r"|enthält|nennt|trägt|weist|wird|ist|zeigt|bescheinigt|est|contient|mentionne|porte|indique|précise|comporte"
    r"|contiene|indica|menciona|lleva|incluye|contém|inclui|è|riporta|conté|inclou|vermeldt|bevat|noemt|wordt"
    r"|sisältää|mainitsee|är|innehåller|anger|nämner|sisaldab|näitab|jest|zawiera|podaje)\b"
)

# What certificates are called that only say that somebody was there.
OF_ATTENDANCE = (
    r"\b(?:attendance|participation)\b|teilnahme|\bprésence\b|\b(?:de|a la) asistencia\b|\bd[’']assistència\b"
    r"|\b(?:frequenza|partecipazione|frequência|participação|presença|participación|participació)\b"
    r"|deelname|osallistumis|osaletu|närvaro|deltagar(?:intyg|bevis)|\bosavõtu|\b(?:uczestnict|udziału)"
)

# Words in such a name that tell of more than that.
OF_ACHIEVEMENT = (
    r"achievement|competenc|competent|skill|success|assess|exam|kompeten|erfolg|leistung|prüfung|réussite|compétence"
    r"|aprovechamiento|aproveitamento|competencia|competência|profitto|competenz|bekwaam|osaamis|pätevyy|kompetens"
)
