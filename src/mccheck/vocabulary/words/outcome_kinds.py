"""Kinds of learning outcome, as the EQF and its descriptors name them."""

WORDS: dict[str, dict[str, str]] = {
    "bg": {
        "knowledge": "знания, знание",
        "skill": "умения, умение",
        "responsibility and autonomy": "отговорност и самостоятелност, компетентности, компетентност",
    },
    "ca": {
        "knowledge": "coneixement(s), saber(s)",
        "skill": "habilitat(s), destresa, destreses",
        "responsibility and autonomy": "responsabilitat i autonomia, responsabilitat, autonomia, competència, "
        "competències, actitud(s)",
        "transversal": "transversals, [competència|habilitat] transversal, [competències|habilitats] transversals",
    },
    "cs": {
        "knowledge": "znalosti, znalost",
        "skill": "dovednost(i)",
        "responsibility and autonomy": "odpovědnost a samostatnost, kompetence, postoj(e)",
        "transversal": "přenositelné dovednosti, průřezové dovednosti, klíčové kompetence",
    },
    "da": {
        "knowledge": "viden",
        "skill": "færdighed(er)",
        "responsibility and autonomy": "ansvar og selvstændighed, ansvar, selvstændighed, kompetence(r), holdning(er)",
        "transversal": "tværgående kompetence(r), tværgående færdigheder",
    },
    "de": {
        "knowledge": "Wissen, Fachwissen, Kenntnis(se)",
        "skill": "Fertigkeit(en), Fähigkeit(en)",
        "responsibility and autonomy": "Verantwortung und [Selbständigkeit|Selbstständigkeit|Autonomie], "
        "Verantwortung, Selb(st)ständigkeit, Autonomie, Kompetenz(en), Haltung(en), Einstellung(en)",
        "transversal": "transversale Kompetenz(en), überfachliche Kompetenz(en), Schlüsselkompetenz(en), "
        "Schlüsselqualifikation(en), Querschnittskompetenz(en), bereichsübergreifend",
    },
    "el": {
        "knowledge": "γνώσεις, γνώση",
        "skill": "δεξιότητες, δεξιότητα",
        "responsibility and autonomy": "υπευθυνότητα και αυτονομία, ικανότητες, ικανότητα, στάσεις",
        "transversal": "οριζόντιες δεξιότητες",
    },
    "es": {
        "knowledge": "conocimiento(s), saber(es)",
        "skill": "destreza(s), habilidad(es), capacidad(es)",
        "responsibility and autonomy": "responsabilidad y autonomía, responsabilidad, autonomía, competencia(s), "
        "actitud(es)",
        "transversal": "transversales, [competencia|habilidad|capacidad] transversal, "
        "[competencias|habilidades|capacidades] [transversales|blandas], habilidad blanda",
    },
    "et": {
        "knowledge": "teadmised, teadmine",
        "skill": "oskus(ed)",
        "responsibility and autonomy": "vastutus ja iseseisvus, iseseisvus ja vastutus, vastutus, iseseisvus, "
        "autonoomia, pädevus(ed), hoiak(ud)",
        "transversal": "üldpädevus(ed), ülekantavad oskused, üldoskused",
    },
    "fi": {
        "knowledge": "tieto, tiedot",
        "skill": "taito, taidot",
        "responsibility and autonomy": "vastuu ja itsenäisyys, vastuu, itsenäisyys, pätevyys, pätevyydet, asenne, "
        "asenteet",
        "transversal": "laaja-alainen osaaminen, laaja-alaiset taidot, geneeriset taidot, geneerinen osaaminen, "
        "avaintaidot",
    },
    "fr": {
        "knowledge": "connaissance(s), savoir(s)",
        "skill": "aptitude(s), savoir-faire, habileté(s)",
        "responsibility and autonomy": "responsabilité et autonomie, responsabilité(s), autonomie, compétence(s), "
        "attitude(s)",
        "transversal": "transversale(s), transversaux, compétence(s) [transversale|transverse](s)",
    },
    "ga": {
        "knowledge": "eolas",
        "skill": "scil(eanna)",
    },
    "hr": {
        "knowledge": "znanje, znanja",
        "skill": "vještina, vještine",
        "responsibility and autonomy": "odgovornost i samostalnost, odgovornost, samostalnost, kompetencija, "
        "kompetencije, stav(ovi)",
        "transversal": "prenosive vještine, generičke vještine",
    },
    "hu": {
        "knowledge": "tudás, ismeret(ek)",
        "skill": "készség(ek), képesség(ek)",
        "responsibility and autonomy": "felelősség és autonómia, autonómia és felelősség, felelősség, autonómia, "
        "kompetencia, kompetenciák, attitűd(ök)",
        "transversal": "transzverzális készségek",
    },
    "it": {
        "knowledge": "conoscenza, conoscenze",
        "skill": "abilità",
        "responsibility and autonomy": "responsabilità e autonomia, responsabilità, autonomia, competenza, "
        "competenze, atteggiamento, atteggiamenti",
        "transversal": "trasversale, trasversali, [competenza|abilità] trasversale, [competenze|abilità] trasversali",
    },
    "lt": {
        "knowledge": "žinios",
        "skill": "gebėjimai, gebėjimas, įgūdžiai, įgūdis",
        "responsibility and autonomy": "atsakomybė ir savarankiškumas, savarankiškumas ir atsakomybė, kompetencija, "
        "kompetencijos, nuostatos",
        "transversal": "bendrieji gebėjimai, perkeliamieji gebėjimai",
    },
    "lv": {
        "knowledge": "zināšanas",
        "skill": "prasme, prasmes",
        "responsibility and autonomy": "atbildība un autonomija, atbildība un patstāvība, kompetence, kompetences, "
        "attieksme, attieksmes",
        "transversal": "caurviju prasmes, transversālās prasmes",
    },
    "mt": {
        "knowledge": "għarfien",
        "skill": "ħiliet, ħila",
        "responsibility and autonomy": "responsabbiltà u awtonomija",
    },
    "nl": {
        "knowledge": "kennis",
        "skill": "vaardigheid, vaardigheden",
        "responsibility and autonomy": "verantwoordelijkheid en zelfstandigheid, verantwoordelijkheid, "
        "zelfstandigheid, autonomie, competentie(s), houding(en)",
        "transversal": "transversaal, transversale [competentie|competenties|vaardigheden], sleutelcompetentie(s)",
    },
    "no": {
        "knowledge": "kunnskap(er)",
        "skill": "ferdighet(er)",
        "responsibility and autonomy": "ansvar og selvstendighet, generell kompetanse, kompetanse, holdning(er)",
        "transversal": "overførbare ferdigheter",
    },
    "pl": {
        "knowledge": "wiedza",
        "skill": "umiejętność, umiejętności",
        "responsibility and autonomy": "odpowiedzialność i autonomia, odpowiedzialność, autonomia, kompetencje "
        "społeczne, kompetencja, kompetencje, postawa, postawy",
        "transversal": "przekrojowe, [kompetencje|umiejętności] przekrojowe, kompetencje kluczowe, "
        "[kompetencje|umiejętności] miękkie",
    },
    "pt": {
        "knowledge": "conhecimento(s), saber(es)",
        "skill": "aptidão, aptidões, habilidade(s), capacidade(s)",
        "responsibility and autonomy": "responsabilidade e autonomia, responsabilidade, autonomia, competência(s), "
        "atitude(s)",
        "transversal": "transversais, [competência|aptidão] transversal, [competências|aptidões] transversais",
    },
    "ro": {
        "knowledge": "cunoștințe",
        "skill": "abilitate, abilități, deprinderi",
        "responsibility and autonomy": "responsabilitate și autonomie, responsabilitate, autonomie, competență, "
        "competențe, atitudine, atitudini",
        "transversal": "competențe transversale, transversale",
    },
    "sk": {
        "knowledge": "vedomosti, poznatky",
        "skill": "zručnosť, zručnosti",
        "responsibility and autonomy": "zodpovednosť a samostatnosť, kompetencia, kompetencie, postoj(e)",
        "transversal": "prierezové zručnosti, prenositeľné zručnosti",
    },
    "sl": {
        "knowledge": "znanje, znanja",
        "skill": "spretnost(i), veščina, veščine",
        "responsibility and autonomy": "odgovornost in samostojnost, samostojnost in odgovornost, kompetenca, "
        "kompetence",
        "transversal": "prečne veščine, prenosljive spretnosti",
    },
    "sv": {
        "knowledge": "kunskap(er)",
        "skill": "färdighet(er)",
        "responsibility and autonomy": "ansvar och självständighet, ansvar, självständighet, kompetens(er), "
        "attityd(er), förhållningssätt",
        "transversal": "övergripande kompetens(er), nyckelkompetens(er), generiska [kompetenser|färdigheter]",
    },
}

UNCLEAR: dict[str, tuple[str, ...]] = {
    "values, value, behaviour, behavior": ("responsibility and autonomy", "transversal"),
    "Können, savoir-être": ("skill", "responsibility and autonomy"),
    "Sozialkompetenz(en), soziale Kompetenz(en), social competence(s)": ("transversal", "responsibility and autonomy"),
}
