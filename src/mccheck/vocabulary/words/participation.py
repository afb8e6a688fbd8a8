"""Forms of participation, as authors name them."""

WORDS: dict[str, dict[str, str]] = {
    "bg": {
        "onsite": "присъствено, присъствена, присъствена форма, присъствено обучение",
        "online": "онлайн, дистанционно, дистанционна, дистанционно обучение, онлайн обучение",
        "blended": "смесено, смесено обучение",
        "hybrid": "хибридно, хибридна, хибридно обучение",
    },
    "ca": {
        "onsite": "presencial(s), [modalitat|formació] presencial, ensenyament presencial, a l'aula, cara a cara",
        "online": "en línia, a distància, no presencial, [modalitat|formació|educació] [en línia|a "
        "distància|virtual], ensenyament [en línia|a distància|virtual], [curs|cursos] en línia, teleformació, "
        "videoconferència, aula virtual, aprenentatge en línia",
        "blended": "semipresencial(s), mixt, mixta, [modalitat|formació] [semipresencial|mixta], ensenyament "
        "semipresencial, aprenentatge [combinat|mixt]",
        "hybrid": "híbrid, híbrida, [modalitat|formació] híbrida, [aprenentatge|ensenyament] híbrid",
        "work-based": "(en )el lloc de treball, al lloc de treball, a l'empresa, en empresa, basat en el treball, "
        "aprenentatge basat en el treball, formació a l'empresa, pràctiques en [empresa|empreses]",
        "project-based": "projecte(s), per projectes, basat en projectes, aprenentatge [basat en|per] projectes",
        "research or laboratory based": "laboratori, al laboratori, pràctiques de laboratori",
    },
    "cs": {
        "onsite": "prezenční, prezenčně, prezenční [forma|výuka|kurz]",
        "online": "distanční, distančně, distanční [forma|výuka|vzdělávání], na dálku, online [výuka|kurz]",
        "blended": "kombinovaná, kombinovaně, kombinovaná [forma|výuka], smíšená výuka",
        "hybrid": "hybridní, hybridně, hybridní [forma|výuka]",
        "work-based": "na pracovišti",
        "project-based": "projektová výuka",
        "research or laboratory based": "laboratoř, v laboratoři",
    },
    "da": {
        "onsite": "fysisk, fysisk fremmøde, fremmøde, på stedet, fysisk undervisning, tilstedeværelsesundervisning",
        "online": "fjernundervisning, på afstand, netbaseret, netbaseret undervisning, onlinekursus, "
        "onlineundervisning, online undervisning, virtuel, virtuelt, e-læring",
        "blended": "blandet læring, blandet undervisning",
        "hybrid": "hybridundervisning, hybrid undervisning",
        "work-based": "på arbejdspladsen, arbejdspladslæring, læring på arbejdspladsen, arbejdsbaseret læring",
        "project-based": "projektbaseret, projektarbejde, projektbaseret læring",
        "research or laboratory based": "laboratorium, i laboratoriet, laboratoriearbejde",
    },
    "de": {
        "onsite": "Präsenz, in Präsenz, vor Ort, Vor-Ort-[Unterricht|Kurs|Schulung], "
        "Präsenz[unterricht|lehre|form|format|lernen|studium|kurs|kurse|seminar|seminare|schulung|schulungen], "
        "Präsenz[veranstaltung|veranstaltungen|phase|phasen|modul]",
        "online": "Online[kurs|kurse|lehre|unterricht|lernen|seminar|seminare|schulung|studium|modul], "
        "Online-[Kurs|Kurse|Lehre|Unterricht|Lernen|Seminar|Seminare|Schulung|Studium|Modul|Format], "
        "Fern[unterricht|lehre|lernen|kurs|kurse|studium], Distanz[unterricht|lehre|lernen], auf Distanz, virtuell, "
        "asynchron online, online asynchron, synchron online, online synchron, Videokonferenz(en)",
        "blended": "Blended-Learning-[Kurs|Format], integriertes Lernen, teilvirtuell",
        "hybrid": "hybrid(e)(s), Hybrid[unterricht|lehre|kurs|kurse|format|veranstaltung|veranstaltungen], hybride "
        "[Lehre|Veranstaltung], hybrides Lernen",
        "work-based": "am Arbeitsplatz, Lernen am Arbeitsplatz, arbeitsbasiert, arbeitsbasiertes Lernen, "
        "arbeitsplatzbasiert, arbeitsplatzbasiertes Lernen, im Betrieb, Betriebspraktikum, betriebliches Lernen",
        "project-based": "projektbasiert, projektbasiertes Lernen, projektorientiert, Projektarbeit, Projekt(e), "
        "Projektstudium, Projektform",
        "research or laboratory based": "Labor, im Labor, laborbasiert, forschungsbasiert, Laborarbeit, "
        "Laborpraktikum, forschungs- oder laborbasiert",
    },
    "el": {
        "onsite": "δια ζώσης, διά ζώσης, με φυσική παρουσία, πρόσωπο με πρόσωπο",
        "online": "εξ αποστάσεως, διαδικτυακά, διαδικτυακή, εξ αποστάσεως εκπαίδευση, τηλεκπαίδευση",
        "blended": "μικτή, μεικτή, μικτή μάθηση, μεικτή μάθηση",
        "hybrid": "υβριδική, υβριδικά, υβριδική μάθηση",
        "work-based": "στον χώρο εργασίας, μάθηση στον χώρο εργασίας",
    },
    "es": {
        "onsite": "presencial(es), [modalidad|formación|enseñanza|clase] presencial, clases presenciales, curso "
        "presencial, cara a cara, en el aula, en persona",
        "online": "en línea, a distancia, en remoto, remoto, remota, no presencial, telemático, telemática, "
        "[modalidad|formación|enseñanza|educación] [en línea|online|virtual|a distancia], [curso|cursos] [en "
        "línea|online|virtual|a distancia], aprendizaje [en línea|online], teleformación, videoconferencia, por "
        "videoconferencia, aula virtual",
        "blended": "semipresencial(es), mixto, mixta, [modalidad|formación] [semipresencial|mixta], curso "
        "semipresencial, aprendizaje [combinado|mixto|semipresencial]",
        "hybrid": "híbrido, híbrida, [modalidad|formación|enseñanza] híbrida, [aprendizaje|curso|formato] híbrido",
        "work-based": "(en )el lugar de trabajo, (en )el puesto de trabajo, en la empresa, en empresa, basado en el "
        "trabajo, basada en el trabajo, aprendizaje basado en el trabajo, formación en [el puesto de "
        "trabajo|empresa], prácticas en [empresa|empresas]",
        "project-based": "proyecto(s), por proyectos, basado en proyectos, aprendizaje [basado en|por] proyectos",
        "research or laboratory based": "laboratorio, en laboratorio, en el laboratorio, prácticas de laboratorio",
    },
    "et": {
        "onsite": "kontaktõpe, kontaktõppes, kontaktõppena, auditoorne, auditoorne õpe, kohapeal, silmast silma, "
        "klassiruumis",
        "online": "e-õpe, e-õppes, e-kursus, veebis, veebiõpe, veebipõhine, veebipõhine õpe, veebikursus, kaugõpe, "
        "kaugõppes, distantsõpe, distantsõppes",
        "blended": "põimõpe, põimõppes, põimitud õpe, kombineeritud õpe, segaõpe",
        "hybrid": "hübriid, hübriidõpe, hübriidõppes, hübriidne",
        "work-based": "töökohapõhine, töökohapõhine õpe, töökohal, töökohas, tööpõhine, tööpõhine õpe, õpipoisiõpe",
        "project-based": "projektõpe, projektipõhine, projektipõhine õpe, projektitöö",
        "research or laboratory based": "labor, laboris, laboratoorium, laboritöö, laboratoorne töö",
    },
    "fi": {
        "onsite": "lähiopetus, lähiopetuksena, lähiopetuksessa, lähiopiskelu, lähitoteutus, lähikoulutus, "
        "lähikurssi, kontaktiopetus, luokkaopetus, läsnäopetus, paikan päällä, kasvokkain, kampuksella",
        "online": "verkossa, verkko-opetus, verkko-opetuksena, verkko-opiskelu, verkko-opinnot, verkko-oppiminen, "
        "verkkokurssi(t), verkkokoulutus, verkkototeutus, etänä, etäopetus, etäopetuksena, etäopiskelu, etäopinnot, "
        "etätoteutus, etäkoulutus, etäkurssi, virtuaaliopetus",
        "blended": "monimuoto, monimuoto-opetus, monimuoto-opetuksena, monimuoto-opiskelu, monimuoto-opinnot, "
        "monimuotototeutus, monimuotokoulutus, sulautuva, sulautuva [oppiminen|opetus], sulautettu oppiminen",
        "hybrid": "hybridi, hybridinä, hybridiopetus, hybriditoteutus, hybridikoulutus, hybridikurssi",
        "work-based": "työpaikalla, työpaikalla oppiminen, työpaikalla tapahtuva oppiminen, työssäoppiminen, työssä "
        "oppiminen, työelämässä oppiminen, työperustainen, työperustainen oppiminen, oppisopimus, "
        "oppisopimuskoulutus, työharjoittelu",
        "project-based": "projekti, projektioppiminen, projektimuotoinen, projektiperustainen, projektipohjainen, "
        "projektityö",
        "research or laboratory based": "laboratorio, laboratoriossa, laboratoriotyö, laboratoriotyöt, "
        "laboratorioharjoitukset",
    },
    "fr": {
        "onsite": "présentiel(le), en présentiel, présence, en présence, sur place, sur site, en salle, en classe, "
        "[formation|session] (en )présentiel(le), [enseignement|cours] (en )présentiel",
        "online": "en ligne, à distance, distanciel(le), en distanciel, visioconférence, en visioconférence, en "
        "visio, classe(s) virtuelle(s), [formation|enseignement|apprentissage|cours] [en ligne|à distance], "
        "formation en distanciel, formation ouverte et à distance, FOAD, CLOM, télé-enseignement",
        "blended": "mixte, semi-présentiel, [formation|apprentissage|mode|modalité] mixte",
        "hybrid": "hybride, [formation|enseignement|apprentissage|cours|mode|format|modalité] hybride, comodal, "
        "co-modal",
        "work-based": "en entreprise, en milieu professionnel, en milieu de travail, en situation de travail, "
        "AFEST, formation en situation de travail, formation en entreprise, sur le lieu de travail, sur le poste de "
        "travail, apprentissage [par le travail|en milieu de travail|sur le lieu de travail], stage en entreprise",
        "project-based": "projet(s), par projet(s), pédagogie [de|par] projet(s), apprentissage par projet(s), "
        "[basé|fondé] sur des projets",
        "research or laboratory based": "laboratoire, en laboratoire, [travail|travaux] [en|de] laboratoire",
    },
    "ga": {
        "onsite": "aghaidh ar aghaidh",
        "online": "ar líne",
    },
    "hr": {
        "onsite": "uživo, u učionici, licem u lice",
        "online": "na daljinu, učenje na daljinu, online nastava, nastava na daljinu",
        "blended": "mješovito, mješovita nastava, mješovito učenje, kombinirana nastava",
        "hybrid": "hibridno, hibridna, hibridna nastava",
        "work-based": "na radnom mjestu, učenje temeljeno na radu",
    },
    "hu": {
        "onsite": "jelenléti, jelenléti oktatás, jelenléti képzés",
        "online": "távoktatás, távolléti, távolléti oktatás, online [oktatás|képzés]",
        "blended": "vegyes, vegyes oktatás",
        "hybrid": "hibrid, hibrid [oktatás|képzés]",
        "work-based": "munkahelyi, munkaalapú tanulás, munkahelyi tanulás",
    },
    "it": {
        "onsite": "presenza, in presenza, presenziale, in aula, aula, faccia a faccia, [didattica|formazione] in "
        "presenza, formazione in aula, corso in presenza, corso in aula, [lezione|lezioni] in presenza, [lezione "
        "frontale|lezioni frontali], didattica frontale",
        "online": "a distanza, da remoto, in remoto, virtuale, aula virtuale, telematica, videoconferenza, in "
        "videoconferenza, [didattica|formazione|modalità] [a distanza|online|telematica], corso [a distanza|online], "
        "corsi [a distanza|online], lezioni [a distanza|online], apprendimento [a distanza|online], DAD, FAD",
        "blended": "misto, mista, semipresenziale, [modalità|formazione|didattica] [mista|blended], apprendimento "
        "[misto|combinato]",
        "hybrid": "ibrido, ibrida, [modalità|formazione|didattica] ibrida, apprendimento ibrido",
        "work-based": "in azienda, in impresa, sul luogo di lavoro, sul posto di lavoro, sul lavoro, basato sul "
        "lavoro, apprendimento [basato sul|sul] lavoro, formazione [in azienda|sul lavoro], tirocinio, tirocini, "
        "stage",
        "project-based": "progetto, progetti, per progetti, basato su progetti, apprendimento [basato su|per] "
        "progetti, didattica per progetti",
        "research or laboratory based": "laboratorio, in laboratorio, laboratoriale, [attività|didattica] "
        "laboratoriale, attività di laboratorio",
    },
    "lt": {
        "onsite": "kontaktinis, kontaktiniu būdu, kontaktinis mokymas, auditorinis",
        "online": "nuotolinis, nuotoliniu būdu, nuotolinis mokymas, nuotolinės studijos, internetu",
        "blended": "mišrus, mišriu būdu, mišrus mokymas, mišrus mokymasis",
        "hybrid": "hibridinis, hibridiniu būdu, hibridinis mokymas",
        "work-based": "darbo vietoje, mokymasis darbo vietoje",
    },
    "lv": {
        "onsite": "klātienē, klātiene, klātienes, klātienes mācības",
        "online": "attālināti, attālināta, tiešsaistē, tālmācība, attālinātas mācības, tiešsaistes mācības",
        "blended": "jauktā, jaukti, jauktās mācības, kombinētās mācības",
        "hybrid": "hibrīda, hibrīdā, hibrīdmācības, hibrīdmācīšanās",
        "work-based": "darba vietā, darba vidē balstītas mācības",
    },
    "mt": {
        "onsite": "wiċċ imb wiċċ",
    },
    "nl": {
        "onsite": "fysiek, fysiek onderwijs, op locatie, ter plaatse, op de campus, in de klas, klassikaal, "
        "klassikaal onderwijs, klassikale [les|lessen|training|cursus], contactonderwijs, face-to-faceonderwijs",
        "online": "op afstand, afstandsonderwijs, afstandsleren, onderwijs op afstand, leren op afstand, virtueel, "
        "online [onderwijs|leren|cursus|cursussen|training], videoconferentie",
        "blended": "gemengd, gemengd leren, blended [leren|onderwijs], gedeeltelijk online, deels online",
        "hybrid": "hybride, hybride [onderwijs|leren|cursus|vorm]",
        "work-based": "werkplek, op de werkplek, werkplekleren, leren op de werkplek, op het werk, leren op het "
        "werk, in het bedrijf, bpv, beroepspraktijkvorming, stage(s)",
        "project-based": "projectmatig, projectonderwijs, projectwerk, projectgestuurd onderwijs, projectgebaseerd",
        "research or laboratory based": "laboratorium, in het laboratorium, laboratoriumwerk, labwerk",
    },
    "no": {
        "onsite": "fysisk, fysisk oppmøte, stedbasert, stedbasert undervisning, på stedet, i klasserom, "
        "klasseromsundervisning, fysisk undervisning",
        "online": "nettbasert, nettbasert undervisning, nettstudium, nettstudier, nettkurs, nettundervisning, på "
        "nett, på nettet, fjernundervisning, e-læring, virtuell",
        "blended": "blandet læring, nett- og samlingsbasert, samlings- og nettbasert, nettbasert med samlinger",
        "hybrid": "hybridundervisning, hybrid undervisning",
        "work-based": "på arbeidsplassen, arbeidsplassbasert, læring på arbeidsplassen, arbeidsbasert læring",
        "project-based": "prosjekt(er), prosjektbasert, prosjektbasert læring, prosjektarbeid",
        "research or laboratory based": "laboratorium, i laboratoriet, laboratoriearbeid",
    },
    "pl": {
        "onsite": "stacjonarnie, stacjonarn[a|e|y], [forma|usługa] stacjonarna, w trybie stacjonarnym, w formie "
        "stacjonarnej, [nauczanie|szkolenie|kształcenie] stacjonarne, kurs stacjonarny, zajęcia stacjonarne, na "
        "miejscu",
        "online": "zdalnie, zdaln[a|e|y], [forma|usługa] zdalna, w trybie zdalnym, w formie zdalnej, zdalna w "
        "czasie rzeczywistym, usługa zdalna w czasie rzeczywistym, [nauczanie|kształcenie|szkolenie] "
        "[zdalne|online], zajęcia [zdalne|online], [kurs|kursy] online, na odległość, [kształcenie|nauczanie] na "
        "odległość, przez internet",
        "blended": "mieszan[a|e|y], [forma|usługa] mieszana, w trybie mieszanym, w formie mieszanej, "
        "[nauczanie|kształcenie|szkolenie] mieszane",
        "hybrid": "hybrydowo, hybrydow[a|e|y], [forma|usługa] hybrydowa, w trybie hybrydowym, w formie hybrydowej, "
        "[nauczanie|kształcenie|szkolenie] hybrydowe",
        "work-based": "w miejscu pracy, na stanowisku pracy, u pracodawcy, uczenie się w miejscu pracy, nauka w "
        "miejscu pracy, oparte na pracy, staż, staże, [praktyka zawodowa|praktyki zawodowe]",
        "project-based": "projekt(y), metoda projekt[u|ów], praca metodą projektu, praca projektowa, nauczanie "
        "projektowe, oparte na projektach",
        "research or laboratory based": "laboratorium, laboratoria, w laboratorium, laboratoryjne, zajęcia "
        "laboratoryjne",
    },
    "pt": {
        "onsite": "presencial, presenciais, [modalidade|formação|aula] presencial, [regime|ensino|curso] "
        "presencial, aulas presenciais, sala de aula, em sala de aula, face a face",
        "online": "em linha, a distância, remoto, remota, não presencial, [formação|educação|modalidade] [a "
        "distância|online|em linha], [ensino|regime|curso] [a distância|online|em linha|remoto], cursos online, EaD, "
        "videoconferência, por videoconferência, aula virtual",
        "blended": "semipresencial, semi-presencial, misto, mista, [regime|modelo|ensino] [misto|semipresencial], "
        "[formação|modalidade] [mista|semipresencial], aprendizagem [mista|combinada]",
        "hybrid": "híbrido, híbrida, [regime|formato|ensino|modelo] híbrido, [formação|modalidade|aprendizagem] "
        "híbrida",
        "work-based": "(em )contexto de trabalho, no local de trabalho, em posto de trabalho, na empresa, em "
        "empresa, formação (prática )em contexto de trabalho, [baseado|baseada] no trabalho, aprendizagem [baseada "
        "no trabalho|no local de trabalho], estágio(s)",
        "project-based": "proje(c)to(s), por proje(c)tos, [baseado|baseada] em proje(c)tos, aprendizagem [baseada "
        "em|por] proje(c)tos, trabalho de proje(c)to",
        "research or laboratory based": "laboratório, em laboratório, no laboratório, laboratorial, trabalho "
        "[laboratorial|de laboratório], aulas laboratoriais",
    },
    "ro": {
        "onsite": "față în față, cu prezență fizică, cu prezență, în sală",
        "online": "la distanță, învățământ la distanță, învățare la distanță, în mediul online",
        "blended": "mixt, mixtă, învățare mixtă, formare mixtă",
        "hybrid": "hibrid, hibridă, învățare hibridă, în format hibrid",
        "work-based": "la locul de muncă, învățare la locul de muncă",
    },
    "sk": {
        "onsite": "prezenčná, prezenčne, prezenčná [forma|výučba]",
        "online": "dištančná, dištančne, dištančná [forma|výučba], dištančné vzdelávanie, na diaľku",
        "blended": "kombinovaná, kombinovane, kombinovaná [forma|výučba], zmiešané vzdelávanie",
        "hybrid": "hybridná, hybridne, hybridná [forma|výučba]",
        "work-based": "na pracovisku",
    },
    "sl": {
        "onsite": "v živo, na kraju samem, v učilnici",
        "online": "na daljavo, študij na daljavo, izobraževanje na daljavo, učenje na daljavo",
        "blended": "kombinirano, kombinirano [učenje|izobraževanje]",
        "hybrid": "hibridno, hibridna, hibridno [učenje|izobraževanje]",
        "work-based": "na delovnem mestu, učenje na delovnem mestu",
    },
    "sv": {
        "onsite": "på plats, på campus, campusförlagd, campusundervisning, campuskurs(er), fysisk(t), på plats på "
        "campus, fysisk undervisning, närundervisning, närstudier, klassrum, i klassrum(met), klassrumsundervisning",
        "online": "distans, på distans, distansutbildning, distansundervisning, distansstudier, distanskurs(er), "
        "nätbaserad, nätbaserat, nätbaserad [utbildning|undervisning|kurs], nätkurs(er), på nätet, via nätet, "
        "webbaserad, webbkurs(er), onlinekurs(er), onlineutbildning, onlineundervisning, e-lärande, virtuell(t)",
        "blended": "blandat lärande, blandad, blandad undervisning, flerformsundervisning, delvis på distans",
        "hybrid": "hybridundervisning, hybridkurs, hybridform, hybridutbildning",
        "work-based": "på arbetsplatsen, arbetsplatsförlagd, arbetsplatsförlagt lärande, arbetsplatsförlagd "
        "utbildning, APL, arbetsbaserat lärande, arbetsplatsbaserat lärande, lärande i arbete, LIA, lärande på "
        "arbetsplatsen, arbetsintegrerat lärande, verksamhetsförlagd utbildning, VFU",
        "project-based": "projekt, projektbaserad, projektbaserat, projektbaserat lärande, projektarbete, i "
        "projektform",
        "research or laboratory based": "laboratorium, i laboratorium, laboration(er), labb",
    },
}

UNCLEAR: dict[str, tuple[str, ...]] = {
    "distance and onsite, online and onsite, onsite and online, mixed, mixed mode, partly online, Präsenz und "
    "online, online und Präsenz, présentiel et distanciel, à distance et en présentiel, presencial y online, "
    "presencial e online, presencial i en línia, in presenza e online, läsnä ja etänä": ("blended", "hybrid"),
}
