"""Types of assessment, as authors name them."""

WORDS: dict[str, dict[str, str]] = {
    "bg": {
        "oral examination": "устен изпит",
        "portfolio": "портфолио",
        "practical assessment": "практически изпит",
        "presentation": "презентация",
        "project work": "проект, проектна работа",
        "self-assessment": "самооценка, самооценяване",
        "written examination": "писмен изпит, писмен тест",
    },
    "ca": {
        "artefact assessment": "avaluació [d'artefactes|de productes]",
        "continuous evaluation": "avaluació [contínua|continuada]",
        "group performance": "[treball|treballs] [en grup|de grup|en equip], treball grupal",
        "guided self-assessment": "autoavaluació guiada",
        "level of attendance": "assistència, nivell d'assistència, control d'assistència, assistència mínima",
        "marked assignment": "tasca, tasques, tasca avaluable, tasques avaluables, treball escrit, treballs "
        "escrits, assaig, assajos, estudi de [cas|casos], cas pràctic, casos pràctics, deures",
        "oral examination": "examen oral, exàmens orals, prova oral, proves orals, entrevista, entrevistes, "
        "avaluació oral, defensa oral",
        "peer assessment": "avaluació [entre iguals|entre parells|per parells], coavaluació",
        "peer review": "revisió [per parells|entre iguals]",
        "portfolio": "portafolis, portafoli, portafolis digital, carpeta d'aprenentatge",
        "practical assessment": "avaluació pràctica, prova pràctica, proves pràctiques, examen pràctic, exàmens "
        "pràctics, exercici pràctic, exercicis pràctics, demostració, demostracions, observació, observació directa, "
        "simulació, simulacions, joc de rol, jocs de rol",
        "presentation": "presentació, presentacions, presentació oral, presentacions orals, exposició, exposició oral",
        "problem based learning": "aprenentatge basat en problemes",
        "project work": "projecte(s), treball [per projectes|de projecte], projecte final, projecte [en|de] grup",
        "quiz": "qüestionari(s), qüestionari en línia",
        "self-assessment": "autoavaluació, autoavaluacions",
        "written examination": "examen escrit, exàmens escrits, prova escrita, proves escrites, avaluació escrita, "
        "examen teòric, prova teòrica, [examen|prova] tipus test, examen final escrit",
        "other": "altre(s), altra",
    },
    "cs": {
        "continuous evaluation": "průběžné hodnocení",
        "oral examination": "ústní zkouška",
        "practical assessment": "praktická zkouška",
        "presentation": "prezentace",
        "project work": "projekt, projektová práce",
        "self-assessment": "sebehodnocení",
        "written examination": "písemná zkouška, písemný test",
    },
    "da": {
        "group performance": "gruppearbejde, gruppeopgave(r)",
        "level of attendance": "fremmøde, tilstedeværelse",
        "marked assignment": "skriftlig opgave, skriftlige opgaver, aflevering(er)",
        "oral examination": "mundtlig [eksamen|prøve]",
        "peer assessment": "peerbedømmelse",
        "portfolio": "portefølje",
        "practical assessment": "praktisk [eksamen|prøve]",
        "presentation": "præsentation(er), mundtlig fremlæggelse",
        "project work": "projekt(er), projektarbejde, projektopgave(r)",
        "self-assessment": "selvevaluering, selvvurdering",
        "written examination": "skriftlig [eksamen|prøve], multiple choice-[test|prøve]",
    },
    "de": {
        "artefact assessment": "Beurteilung eines Werk(e)s, Werkstück(e), Artefakt(e), Gesellenstück, Prüfungsstück(e)",
        "continuous evaluation": "fortlaufende [Evaluierung|Bewertung|Beurteilung|Leistungsbeurteilung], "
        "kontinuierliche [Bewertung|Beurteilung|Leistungsbeurteilung|Leistungskontrolle], laufende "
        "[Bewertung|Leistungsbeurteilung]",
        "group performance": "Gruppenleistung(en), Gruppenarbeit(en), Gruppenaufgabe(n), Teamarbeit",
        "guided self-assessment": "[angeleitete|begleitete] [Selbsteinschätzung|Selbstbewertung|Selbstbeurteilung]",
        "level of attendance": "Anwesenheit, regelmäßige [Anwesenheit|Teilnahme], Anwesenheitspflicht, "
        "Anwesenheitsquote",
        "marked assignment": "benotete Aufgabe(n), Hausarbeit(en), Hausaufgabe(n), Hausübung(en), "
        "Seminararbeit(en), Einsendeaufgabe(n), Aufsatz, Aufsätze, Fallstudie(n), Fallbearbeitung(en), (schriftliche "
        ")Ausarbeitung(en), Übungsaufgabe(n), Facharbeit(en)",
        "oral examination": "mündlich, mündliche Prüfung(en), mündliches [Examen|Prüfungsgespräch], Prüfung "
        "mündlich, Kolloquium, Kolloquien, Prüfungsgespräch(e), Fachgespräch(e)",
        "peer assessment": "Peer-Bewertung, Bewertung durch Peers, gegenseitige [Bewertung|Beurteilung], "
        "Beurteilung durch Mitlernende",
        "peer review": "Peer-Begutachtung",
        "portfolio": "Portfolio-Prüfung(en), Portfolioprüfung(en), Portfolioarbeit, Lernportfolio(s), "
        "Prüfungsportfolio",
        "practical assessment": "praktisch, praktische [Beurteilung|Leistung|Vorführung|Demonstration], praktische "
        "Prüfung(en), praktischer Test, praktisches Examen, Praxisprüfung(en), fachpraktische Prüfung(en), "
        "Demonstration(en), Beobachtung(en), Praxisbeobachtung, Arbeitsplatzbeobachtung, Beobachtung am "
        "Arbeitsplatz, Simulation(en), Rollenspiel(e), Lehrprobe(n), Unterrichtsprobe",
        "presentation": "Präsentation(en), Abschlusspräsentation, Projektpräsentation, Posterpräsentation, Vortrag, "
        "Vorträge, Kurzvortrag, Prüfungsvortrag, Referat(e), mündliche Präsentation",
        "problem based learning": "problemorientiertes Lernen, problembasiertes Lernen",
        "project work": "Projekt(e), Projektarbeit(en), Projektaufgabe(n), Abschlussprojekt(e), Gruppenprojekt(e), "
        "Praxisprojekt(e)",
        "quiz": "Online-Quiz, Quizfragen, Wissensquiz",
        "self-assessment": "Selbsteinschätzung, Selbstbewertung, Selbstbeurteilung, Selbstevaluation, "
        "Selbstevaluierung, Selbsttest(s)",
        "written examination": "schriftlich, schriftliche Prüfung(en), schriftliche Klausur, schriftliches Examen, "
        "schriftlicher Test, schriftliche Tests, Prüfung schriftlich, Klausur(en), Klausurarbeit(en), "
        "Abschlussklausur, E-Klausur, elektronische Klausur, Open-Book-Klausur, "
        "Multiple-Choice-[Test|Prüfung|Klausur|Aufgaben], Theorieprüfung(en), theoretische Prüfung(en), Wissenstest",
        "other": "andere, anderes, sonstige(s)",
    },
    "el": {
        "oral examination": "προφορική εξέταση, προφορικές εξετάσεις",
        "practical assessment": "πρακτική εξέταση",
        "presentation": "παρουσίαση",
        "self-assessment": "αυτοαξιολόγηση",
        "written examination": "γραπτή εξέταση, γραπτές εξετάσεις",
    },
    "es": {
        "artefact assessment": "evaluación de [artefacto|artefactos|producto|productos], artefacto(s), evaluación "
        "de un producto",
        "continuous evaluation": "evaluación [continua|continuada]",
        "group performance": "trabajo(s) [en|de] grupo, trabajo grupal, trabajos grupales, trabajo en equipo, "
        "desempeño en grupo",
        "guided self-assessment": "autoevaluación guiada",
        "level of attendance": "asistencia, nivel de asistencia, control de asistencia, asistencia mínima, "
        "asistencia a clase",
        "marked assignment": "tarea(s), tarea(s) [calificada|evaluada](s), tarea(s) evaluable(s), trabajo(s) "
        "escrito(s), ensayo(s), estudio(s) de caso(s), caso(s) práctico(s), deberes",
        "oral examination": "oral, examen oral, exámenes orales, prueba oral, pruebas orales, entrevista(s), "
        "entrevista [oral|profesional], evaluación oral, defensa oral",
        "peer assessment": "evaluación [entre|por] [pares|iguales], coevaluación",
        "peer review": "revisión [por|entre] [pares|iguales]",
        "portfolio": "portafolio(s), porfolio(s), portafolio [digital|electrónico|de evidencias], carpeta de "
        "aprendizaje",
        "practical assessment": "evaluación práctica, evaluaciones prácticas, prueba práctica, pruebas prácticas, "
        "examen práctico, exámenes prácticos, ejercicio(s) práctico(s), demostración, demostraciones, demostración "
        "práctica, observación, observación directa, observación en el puesto de trabajo, simulación, simulaciones, "
        "juego(s) de rol(es), ECOE",
        "presentation": "presentación, presentaciones, presentación oral, presentaciones orales, exposición, "
        "exposición oral, exposiciones orales",
        "problem based learning": "aprendizaje basado en problemas",
        "project work": "proyecto(s), proyecto final, proyecto [en grupo|grupal|individual], trabajo [por "
        "proyectos|de proyecto]",
        "quiz": "cuestionario(s), cuestionario(s) [en línea|online]",
        "self-assessment": "autoevaluación, autoevaluaciones, test de autoevaluación",
        "written examination": "examen escrito, exámenes escritos, prueba escrita, pruebas escritas, evaluación "
        "escrita, examen final escrito, examen teórico, prueba teórica, test escrito, [examen|prueba] [tipo test|de "
        "opción múltiple|de elección múltiple], preguntas de opción múltiple",
        "other": "otro(s), otra(s)",
    },
    "et": {
        "artefact assessment": "toote hindamine",
        "continuous evaluation": "jooksev hindamine, pidev hindamine",
        "group performance": "rühmatöö(d), grupitöö(d)",
        "guided self-assessment": "juhendatud enesehindamine",
        "level of attendance": "kohalolek, osavõtt, osavõtt õppetööst, kohaloleku määr",
        "marked assignment": "ülesanne, ülesanded, kodutöö(d), kodune [töö|ülesanne], [hinnatav|iseseisev] "
        "ülesanne, [hinnatavad|iseseisvad] ülesanded, hinnatav töö, essee(d), referaat, referaadid, "
        "juhtumianalüüs(id), juhtumiuuring(ud)",
        "oral examination": "suuline, suuline [eksam|arvestus|vastamine|hindamine], suulised eksamid, intervjuu(d)",
        "peer assessment": "[kaaslaste|kaasõppijate|vastastikune] hindamine, kaaslase hinnang",
        "portfolio": "portfoolio(d), e-portfoolio, õpimapp, arengumapp",
        "practical assessment": "praktiline, praktiline [hindamine|eksam|arvestus|töö|ülesanne|test], praktilised "
        "[eksamid|tööd|ülesanded], oskuste demonstreerimine, demonstratsioon, vaatlus, vaatlus töökohal, "
        "simulatsioon(id), rollimäng(ud)",
        "presentation": "esitlus(ed), ettekanne, ettekanded, suuline [esitlus|ettekanne]",
        "problem based learning": "probleemõpe, probleemipõhine õpe",
        "project work": "projekt(id), projektitöö(d), lõpuprojekt",
        "quiz": "viktoriin(id)",
        "self-assessment": "enesehindamine, enesehinnang",
        "written examination": "kirjalik, kirjalik [eksam|test|arvestus|kontrolltöö|hindamine], kirjalikud "
        "[eksamid|testid], kontrolltöö(d), teooriaeksam, teadmiste test, valikvastustega [test|eksam]",
        "other": "muu",
    },
    "fi": {
        "artefact assessment": "tuotoksen arviointi, artefaktin arviointi",
        "continuous evaluation": "jatkuva arviointi",
        "group performance": "ryhmätyö(t), ryhmätehtävä(t), ryhmäsuoritus",
        "guided self-assessment": "ohjattu itsearviointi",
        "level of attendance": "läsnäolo, läsnäolovelvollisuus, läsnäolopakko",
        "marked assignment": "tehtävä(t), arvioitava(t) tehtävä(t), kirjallinen tehtävä, kirjalliset tehtävät, "
        "oppimistehtävä(t), kotitehtävä(t), harjoitustehtävä(t), ennakkotehtävä(t), etätehtävä(t), harjoitustyö(t), "
        "essee(t), kirjallinen [työ|raportti], tapaustutkimus, tapaustehtävä",
        "oral examination": "suullinen, suullinen [koe|tentti|kuulustelu|arviointi], suulliset [kokeet|tentit], "
        "haastattelu(t)",
        "peer assessment": "vertaisarviointi, vertaisarvioinnit",
        "portfolio": "portfoliot, osaamisportfolio, näyttöportfolio, digitaalinen portfolio, e-portfolio",
        "practical assessment": "näyttö, näytöt, näyttökoe, näyttökokeet, ammattiosaamisen näyttö, osaamisen "
        "näyttö, työnäyttö, käytännön [koe|näyttö|arviointi|tehtävä|harjoitus], käytännön [kokeet|näytöt|tehtävät], "
        "käytännön taitojen koe, taitokoe, taitotesti, demonstraatio, havainnointi, havainnointi työpaikalla, "
        "simulaatio(t), simulaatioharjoitus, roolipeli",
        "presentation": "esitys, esitykset, esitelmä(t), suullinen esitys, suulliset esitykset, posteriesitys, "
        "loppuesitys",
        "problem based learning": "[ongelmaperustainen|ongelmalähtöinen] oppiminen",
        "project work": "projekti(t), projektityö(t), projektitehtävä(t), kehittämisprojekti",
        "quiz": "tietovisa",
        "self-assessment": "itsearviointi, itsearvioinnit, itsearviointitesti",
        "written examination": "kirjallinen, kirjallinen [koe|tentti|kuulustelu|testi], kirjalliset "
        "[kokeet|tentit], monivalintakoe, monivalintatentti, monivalintatesti, monivalintakysymykset, teoriakoe, "
        "tietokoe",
        "other": "muu, muut",
    },
    "fr": {
        "artefact assessment": "artefact(s), évaluation d'artefact(s), évaluation d'une [production|réalisation]",
        "continuous evaluation": "contrôle continu, contrôle continu des connaissances, évaluation [continue|en "
        "continu]",
        "group performance": "[travail|travaux] [de|en] groupe, travail collectif, prestation de groupe",
        "guided self-assessment": "auto(-)évaluation [guidée|accompagnée]",
        "level of attendance": "assiduité, présence, taux de présence, niveau de présence, taux d'assiduité",
        "marked assignment": "devoir(s), devoir(s) noté(s), travail noté, travaux notés, devoir(s) maison, rapport "
        "écrit, étude(s) de cas, essai(s)",
        "oral examination": "oral, examen oral, examens oraux, épreuve orale, épreuves orales, interrogation orale, "
        "interrogations orales, évaluation(s) orale(s), test oral, entretien(s), entretien [oral|avec le jury], "
        "soutenance(s), soutenance orale",
        "peer assessment": "évaluation [par les|entre] pairs",
        "peer review": "[relecture|révision] par les pairs",
        "portfolio": "e-portfolio, porte-folio, portefeuille de compétences",
        "practical assessment": "pratique, épreuve(s) pratique(s), examen(s) pratique(s), évaluation(s) "
        "pratique(s), test(s) pratique(s), mise(s) en situation, mise(s) en situation professionnelle(s), travaux "
        "pratiques, démonstration(s), observation(s), observation en situation de travail, observation sur le lieu "
        "de travail, jeu(x) de rôle(s), simulation(s), ECOS",
        "presentation": "présentation(s), présentation(s) orale(s), exposé(s), exposé oral",
        "problem based learning": "apprentissage par problème(s), apprentissage par résolution de problèmes",
        "project work": "projet(s), travail de projet, projet final, projet individuel, projet(s) de groupe",
        "quiz": "quiz en ligne",
        "self-assessment": "auto(-)évaluation(s)",
        "written examination": "écrit, examen(s) écrit(s), épreuve(s) écrite(s), contrôle(s) écrit(s), "
        "évaluation(s) écrite(s), test(s) écrit(s), [devoir|devoirs|examen] sur table, QCM, questionnaire à choix "
        "multiple(s), examen théorique, épreuve théorique",
        "other": "autre(s)",
    },
    "hr": {
        "oral examination": "usmeni ispit",
        "practical assessment": "praktični ispit",
        "presentation": "prezentacija",
        "project work": "projekt, projektni rad",
        "self-assessment": "samoprocjena, samovrednovanje",
        "written examination": "pisani ispit, pismeni ispit",
    },
    "hu": {
        "oral examination": "szóbeli, szóbeli vizsga",
        "portfolio": "portfólió",
        "practical assessment": "gyakorlati vizsga",
        "presentation": "prezentáció",
        "project work": "projekt, projektmunka, projektfeladat",
        "self-assessment": "önértékelés",
        "written examination": "írásbeli, írásbeli vizsga",
    },
    "it": {
        "artefact assessment": "valutazione di [artefatti|un artefatto|un prodotto], valutazione del prodotto",
        "continuous evaluation": "valutazione [continua|in itinere|continuativa]",
        "group performance": "[lavoro|lavori] di gruppo, lavoro in gruppo, attività di gruppo, prestazione di gruppo",
        "guided self-assessment": "autovalutazione guidata",
        "level of attendance": "frequenza, presenza, presenze, livello di frequenza, obbligo di frequenza, "
        "frequenza obbligatoria",
        "marked assignment": "compito, compiti, compito valutato, compiti valutati, compiti a casa, elaborato, "
        "elaborati, elaborato scritto, elaborati scritti, tesina, tesine, saggio, saggi, relazione scritta, "
        "[caso|casi] di studio, [studio|studi] di caso",
        "oral examination": "orale, esame orale, esami orali, prova orale, prove orali, colloquio, colloqui, "
        "colloquio [orale|tecnico|individuale], intervista, interviste, interrogazione, interrogazioni, valutazione "
        "orale, discussione orale",
        "peer assessment": "valutazione [tra|fra|dei] pari",
        "peer review": "revisione [tra|fra] pari",
        "portfolio": "e-portfolio, portfolio delle competenze, portfolio digitale",
        "practical assessment": "pratica, prova pratica, prove pratiche, esame pratico, esami pratici, test "
        "pratico, test pratici, valutazione pratica, esercitazione pratica, esercitazioni pratiche, dimostrazione, "
        "dimostrazioni, dimostrazione pratica, osservazione, osservazione diretta, osservazione sul luogo di lavoro, "
        "simulazione, simulazioni, gioco di ruolo, giochi di ruolo, prova di prestazione",
        "presentation": "presentazione, presentazioni, presentazione orale, esposizione, esposizione orale",
        "problem based learning": "apprendimento basato [sui|su] problemi",
        "project work": "progetto, progetti, [lavoro|lavori] di progetto, progetto [finale|di gruppo], elaborato "
        "progettuale",
        "quiz": "quiz online, questionario, questionari",
        "self-assessment": "autovalutazione, autovalutazioni",
        "written examination": "scritto, esame scritto, esami scritti, prova scritta, prove scritte, test scritto, "
        "test scritti, verifica scritta, verifiche scritte, compito scritto, compiti scritti, compito in classe, "
        "valutazione scritta, esame teorico, prova teorica, [test|prova|domande] a [scelta|risposta] multipla, test "
        "a risposte multiple, questionario a risposta multipla",
        "other": "altro, altri",
    },
    "lt": {
        "oral examination": "egzaminas žodžiu",
        "practical assessment": "praktinis egzaminas",
        "presentation": "pristatymas",
        "project work": "projektas, projektinis darbas",
        "self-assessment": "įsivertinimas",
        "written examination": "egzaminas raštu",
    },
    "lv": {
        "oral examination": "mutisks eksāmens, mutiskais eksāmens, mutvārdu eksāmens",
        "practical assessment": "praktisks eksāmens, praktiskais eksāmens",
        "presentation": "prezentācija",
        "project work": "projekts, projekta darbs",
        "self-assessment": "pašnovērtējums",
        "written examination": "rakstisks eksāmens, rakstveida eksāmens, rakstiskais eksāmens",
    },
    "nl": {
        "artefact assessment": "beroepsproduct(en), productbeoordeling, beoordeling van een [product|artefact]",
        "continuous evaluation": "[continue|permanente|gespreide] evaluatie, [continue|doorlopende] beoordeling, "
        "doorlopende toetsing",
        "group performance": "groepswerk, groepsopdracht(en), groepstaak, groepstaken, groepsprestatie(s)",
        "guided self-assessment": "begeleide [zelfevaluatie|zelfbeoordeling]",
        "level of attendance": "aanwezigheid, mate van aanwezigheid, aanwezigheidsplicht, verplichte aanwezigheid",
        "marked assignment": "opdracht(en), beoordeelde opdracht(en), huiswerk, huiswerkopdracht(en), casus(sen), "
        "casestudie(s), casusopdracht(en), werkstuk(ken)",
        "oral examination": "mondeling, mondeling [examen|tentamen], mondelinge "
        "[examens|tentamens|toets|toetsen|toetsing], mondelinge verdediging, criteriumgericht interview, "
        "assessmentgesprek",
        "peer assessment": "peerassessment, peerbeoordeling, peer-evaluatie, peerevaluatie, beoordeling door "
        "medestudenten",
        "peer review": "peerreview",
        "portfolio": "portfolio's, digitaal portfolio, portfoliobeoordeling",
        "practical assessment": "praktische toets(en), praktijktoets(en), praktijkexamen(s), praktisch examen, "
        "praktische [examens|proef|proeven|beoordeling|opdracht], praktijkproef, praktijkproeven, "
        "praktijkbeoordeling(en), praktijkopdracht(en), vaardigheidstoets(en), demonstratie(s), observatie(s), "
        "praktijkobservatie(s), werkplekobservatie(s), observatie op de werkplek, simulatie(s), rollenspel(len), "
        "stationsexamen, [proeve|proeven] van bekwaamheid",
        "presentation": "presentatie(s), mondelinge presentatie(s), eindpresentatie, posterpresentatie, voordracht",
        "problem based learning": "probleemgestuurd [onderwijs|leren]",
        "project work": "project(en), projectwerk, projectopdracht(en), eindproject, groepsproject",
        "quiz": "quizzen, online quiz",
        "self-assessment": "zelfevaluatie(s), zelfbeoordeling(en), zelftoets(en), zelfassessment",
        "written examination": "schriftelijk, schriftelijk [examen|tentamen], schriftelijke "
        "[examens|tentamens|toets|toetsen|toetsing|proef], theorie-examen(s), theorietoets(en), kennistoets(en), "
        "meerkeuzetoets(en), meerkeuze-examen(s), multiplechoicetoets(en), multiplechoice-examen, openboekexamen, "
        "openboektentamen",
        "other": "anders, overig(e)",
    },
    "no": {
        "group performance": "gruppearbeid, gruppeoppgave(r)",
        "level of attendance": "oppmøte, obligatorisk oppmøte, tilstedeværelse",
        "marked assignment": "innlevering(er), skriftlig oppgave, skriftlige oppgaver",
        "oral examination": "muntlig, muntlig [eksamen|prøve]",
        "peer assessment": "medstudentvurdering, hverandrevurdering",
        "portfolio": "mappevurdering, mappeeksamen",
        "practical assessment": "praktisk [eksamen|prøve]",
        "presentation": "presentasjon(er), muntlig presentasjon",
        "project work": "prosjekt(er), prosjektarbeid, prosjektoppgave(r)",
        "self-assessment": "egenvurdering, selvvurdering",
        "written examination": "skriftlig, skriftlig [eksamen|prøve], skoleeksamen, flervalgsprøve, flervalgstest",
    },
    "pl": {
        "artefact assessment": "ocena [wytworu|artefaktu|produktu]",
        "continuous evaluation": "ocena ciągła, ocenianie ciągłe, ocena bieżąca, bieżąca ocena, ocenianie bieżące",
        "group performance": "praca [grupowa|w grupie|zespołowa], prace grupowe, zadanie grupowe, zadania grupowe",
        "guided self-assessment": "kierowana samoocena",
        "level of attendance": "obecność, frekwencja, obecność na zajęciach, poziom frekwencji",
        "marked assignment": "praca pisemna, prace pisemne, praca domowa, prace domowe, zadanie domowe, zadania "
        "domowe, zadanie oceniane, zadania oceniane, oceniane zadanie, esej, eseje, wypracowanie, [studium|studia] "
        "[przypadku|przypadków], analiza [przypadku|przypadków]",
        "oral examination": "ustny, ustna, egzamin ustny, egzaminy ustne, sprawdzian ustny, odpowiedź ustna, "
        "odpowiedzi ustne, zaliczenie ustne, wywiad, wywiad [swobodny|ustrukturyzowany], rozmowa z komisją",
        "peer assessment": "ocena [koleżeńska|rówieśnicza|wzajemna], wzajemna ocena",
        "peer review": "recenzja koleżeńska",
        "portfolio": "portfolia, e-portfolio, teczka prac",
        "practical assessment": "praktyczny, egzamin praktyczny, egzaminy praktyczne, ocena praktyczna, test "
        "praktyczny, sprawdzian praktyczny, zadanie praktyczne, zadania praktyczne, zaliczenie praktyczne, "
        "demonstracja, pokaz, obserwacja, obserwacja w miejscu pracy, obserwacja w warunkach "
        "[rzeczywistych|symulowanych], symulacja, symulacje, odgrywanie ról",
        "presentation": "prezentacja, prezentacje, prezentacja [ustna|multimedialna], wystąpienie ustne",
        "problem based learning": "uczenie się oparte na problemach, nauczanie problemowe",
        "project work": "projekt(y), praca projektowa, prace projektowe, projekt [końcowy|grupowy|zespołowy]",
        "quiz": "quizy, quiz online",
        "self-assessment": "samoocena, samoocenianie",
        "written examination": "pisemny, egzamin pisemny, egzaminy pisemne, test pisemny, testy pisemne, sprawdzian "
        "pisemny, sprawdziany pisemne, zaliczenie pisemne, egzamin teoretyczny, test teoretyczny, test wiedzy, test "
        "(wielokrotnego |jednokrotnego )wyboru, pytania wielokrotnego wyboru, kolokwium pisemne",
        "other": "inny, inna, inne",
    },
    "pt": {
        "artefact assessment": "avaliação de [artefactos|artefatos|produtos|um produto], avaliação do produto",
        "continuous evaluation": "avaliação contínua",
        "group performance": "trabalho(s) [de|em] grupo, trabalho em equip[a|e], desempenho em grupo",
        "guided self-assessment": "autoavaliação [guiada|orientada]",
        "level of attendance": "assiduidade, presença(s), nível de assiduidade, registo de presenças",
        "marked assignment": "tarefa(s), tarefa(s) avaliada(s), trabalho(s) escrito(s), trabalho(s) de casa, "
        "ensaio(s), estudo(s) de caso(s), relatório escrito",
        "oral examination": "oral, exame oral, exames orais, prova oral, provas orais, avaliação oral, "
        "entrevista(s), defesa oral, discussão oral",
        "peer assessment": "avaliação [por|entre|pelos] pares",
        "peer review": "revisão [por|pelos|entre] pares",
        "portfolio": "portefólio(s), portfólio(s), e-portefólio, portefólio digital",
        "practical assessment": "prática, avaliação prática, avaliações práticas, prova prática, provas práticas, "
        "exame prático, exames práticos, teste prático, testes práticos, exercício(s) prático(s), demonstração, "
        "demonstrações, observação, observação dire(c)ta, observação em contexto de trabalho, simulação, simulações, "
        "jogo de papéis, prova de desempenho (profissional)",
        "presentation": "apresentação, apresentações, apresentação oral, apresentações orais, exposição oral",
        "problem based learning": "aprendizagem baseada em problemas",
        "project work": "proje(c)to(s), trabalho(s) de proje(c)to, proje(c)to final, proje(c)to de grupo",
        "quiz": "questionário(s), questionário online",
        "self-assessment": "auto(-)avaliação, auto(-)avaliações",
        "written examination": "exame escrito, exames escritos, prova escrita, provas escritas, teste(s) "
        "escrito(s), avaliação escrita, exame teórico, prova teórica, teste teórico, teste(s) de conhecimentos, "
        "[teste|testes|exame|perguntas] de escolha múltipla, frequência escrita",
        "other": "outro(s), outra(s)",
    },
    "ro": {
        "continuous evaluation": "evaluare continuă",
        "oral examination": "examen oral, probă orală",
        "portfolio": "portofoliu",
        "practical assessment": "examen practic, probă practică",
        "presentation": "prezentare",
        "project work": "proiect, proiecte",
        "self-assessment": "autoevaluare",
        "written examination": "examen scris, probă scrisă, test scris",
    },
    "sk": {
        "continuous evaluation": "priebežné hodnotenie",
        "oral examination": "ústna skúška",
        "portfolio": "portfólio",
        "practical assessment": "praktická skúška",
        "presentation": "prezentácia",
        "project work": "projekt, projektová práca",
        "self-assessment": "sebahodnotenie",
        "written examination": "písomná skúška, písomný test",
    },
    "sl": {
        "oral examination": "ustni izpit",
        "practical assessment": "praktični izpit, praktični preizkus",
        "presentation": "predstavitev",
        "project work": "projekt, projektno delo, projektna naloga",
        "self-assessment": "samoocenjevanje",
        "written examination": "pisni izpit",
    },
    "sv": {
        "artefact assessment": "bedömning av artefakt, produktbedömning",
        "continuous evaluation": "[kontinuerlig|löpande|fortlöpande] [bedömning|examination|utvärdering]",
        "group performance": "grupparbete(n), gruppuppgift(er), gruppexamination, gruppprestation",
        "guided self-assessment": "[vägledd|handledd|guidad] [självbedömning|självvärdering]",
        "level of attendance": "närvaro, obligatorisk närvaro, närvarograd, närvarokrav",
        "marked assignment": "uppgift(er), inlämningsuppgift(er), inlämning(ar), hemuppgift(er), bedömd uppgift, "
        "betygsatt uppgift, betygsatta uppgifter, skriftlig [uppgift|inlämning], skriftliga [uppgifter|inlämningar], "
        "essä(er), uppsats(er), fallstudie(r)",
        "oral examination": "muntlig(t), muntlig [tentamen|examination|bedömning], muntliga "
        "[tentamina|examinationer|prov], muntligt [prov|förhör|försvar], intervju(er)",
        "peer assessment": "kamratbedömning",
        "peer review": "kamratgranskning",
        "portfolio": "portfölj(er), e-portfölj, portfolioexamination",
        "practical assessment": "praktisk(t), praktiskt [prov|test], praktiska [prov|examinationer|uppgifter], "
        "praktisk [examination|bedömning|tentamen|uppgift], färdighetsprov, yrkesprov, demonstration(er), "
        "observation(er), arbetsplatsobservation(er), observation på arbetsplatsen, simulering(ar), rollspel",
        "presentation": "presentation(er), muntlig [presentation|redovisning], muntliga "
        "[presentationer|redovisningar], redovisning(ar), föredrag, seminariepresentation",
        "problem based learning": "problembaserat lärande, problembaserad inlärning",
        "project work": "projekt, projektarbete(n), projektuppgift(er), slutprojekt, gruppprojekt",
        "quiz": "webbquiz",
        "self-assessment": "självbedömning(ar), självvärdering(ar), självskattning, självtest",
        "written examination": "skriftlig(t), skriftlig [tentamen|examination], skriftliga "
        "[tentamina|examinationer|prov], skriftligt [prov|test|förhör], salstentamen, salstenta, teoriprov, "
        "teoretiskt prov, kunskapsprov, flervalsprov, flervalstest, flervalsfrågor",
        "other": "annat, övrigt",
    },
}

UNCLEAR: dict[str, tuple[str, ...]] = {
    "exam(s), examination(s), final exam(ination), test(s), final test, testing, assessment, e-exam, digital exam, "
    "Prüfung(en), Abschlussprüfung(en), Examen, Tests, examen(s), examen final, épreuve(s), évaluation(s), exámenes, "
    "prueba(s), prueba final, evaluación, exàmens, prova, proves, avaluació, exame(s), exame final, provas, "
    "avaliação, teste(s), esame, esami, esame finale, prove, verifica, verifiche, valutazione, tentamen(s), "
    "toets(en), examens, eindexamen, tentti, tentit, koe, kokeet, loppukoe, tentamina, tenta, prov, examination(er), "
    "eksam(id), arvestus, eksamen, prøve(r), egzamin(y), sprawdzian(y), zaliczenie, zkouška, skúška, izpit, ispit, "
    "vizsga, egzaminas, eksāmens, εξέταση, εξετάσεις, изпит": (
        "written examination",
        "oral examination",
        "practical assessment",
    ),
    "online test, online exam(ination), Online-Test(s), Online-Prüfung(en), verkkotentti, examen en ligne, examen "
    "en línea, examen online, exame online, esame online": ("written examination", "quiz"),
    "take home exam(ination), take-home test, Hausklausur, hemtentamen, kotitentti": (
        "written examination",
        "marked assignment",
    ),
    "thesis, theses, dissertation(s), final thesis, bachelor thesis, master thesis, bachelor's thesis, master's "
    "thesis, Bachelorarbeit, Masterarbeit, Abschlussarbeit(en), mémoire, tesi, tesis, opinnäytetyö, lopputyö, "
    "examensarbete, praca dyplomowa, lõputöö, scriptie, dissertação": ("marked assignment", "project work"),
    "report(s), Bericht(e), raportti, raportit, rapporter, verslag(en), rapport(s), informe(s), relatório(s), "
    "relazione, relazioni, aruanne, aruanded, raport(y)": ("marked assignment", "project work"),
    "reflective journal(s), reflection(s), learning diary, learning journal, logbook, Lerntagebuch, journal de "
    "bord, diario de aprendizaje, oppimispäiväkirja, lärdagbok, õpipäevik, leerverslag, reflectieverslag": (
        "portfolio",
        "marked assignment",
    ),
    "Arbeitsprobe(n), arbetsprov, työnäyte, työnäytteet, próbka pracy, próba pracy, prova de trabalho, proovitöö": (
        "practical assessment",
        "artefact assessment",
    ),
    "participation, active participation, class participation, aktive Teilnahme, Teilnahme, Mitarbeit, deltagande, "
    "aktivt deltagande, osallistuminen, aktiivinen osallistuminen, deltakelse, participación, participació, "
    "participação, partecipazione": ("level of attendance", "continuous evaluation"),
    "colloquium, colloquia, kolokwium, kolokwia, colloque": ("oral examination", "written examination"),
    "formative assessment, formative Beurteilung, évaluation formative, evaluación formativa": (
        "continuous evaluation",
        "quiz",
    ),
    "performance, practice, praxis, Praktikum, prácticas, pràctiques": ("practical assessment", "artefact assessment"),
}
