"""Supervision and identity check at an assessment, as authors name them."""

WORDS: dict[str, dict[str, str]] = {
    "ca": {
        "supervised": "supervisat(s), supervisada, supervisades, amb supervisió, amb vigilància",
        "unsupervised without identity check": "no [supervisat|supervisada], sense [supervisió|vigilància], [no "
        "supervisat|no supervisada|sense supervisió] (i )sense verificació d'identitat, sense supervisió ni "
        "verificació d'identitat",
        "supervised with identity check": "[supervisat|supervisada|amb supervisió] [amb|i] [verificació|control] "
        "[d'identitat|de la identitat]",
        "supervised without identity check": "[supervisat|supervisada|amb supervisió] sense [verificació|control] "
        "[d'identitat|de la identitat]",
        "unsupervised with identity check": "[no supervisat|no supervisada|sense supervisió] amb "
        "[verificació|control] [d'identitat|de la identitat]",
        "supervised online": "[supervisat|supervisada|supervisió] [en línia|a distància]",
        "supervised onsite": "supervisió presencial, supervisat presencialment, supervisada presencialment",
    },
    "de": {
        "supervised": "beaufsichtigt, unter Aufsicht, mit Aufsicht",
        "unsupervised without identity check": "unbeaufsichtigt, ohne Aufsicht, [unbeaufsichtigt|ohne Aufsicht] "
        "[ohne|und ohne] [Identitätsprüfung|Identitätskontrolle|Ausweiskontrolle]",
        "supervised with identity check": "[beaufsichtigt|unter Aufsicht|mit Aufsicht] [mit|und mit|und] "
        "[Identitätsprüfung|Identitätskontrolle|Identitätsfeststellung|Ausweiskontrolle]",
        "supervised without identity check": "[beaufsichtigt|unter Aufsicht|mit Aufsicht] ohne "
        "[Identitätsprüfung|Identitätskontrolle|Identitätsfeststellung|Ausweiskontrolle]",
        "unsupervised with identity check": "[unbeaufsichtigt|ohne Aufsicht] mit "
        "[Identitätsprüfung|Identitätskontrolle|Identitätsfeststellung|Ausweiskontrolle]",
        "supervised online": "online beaufsichtigt, Online-Aufsicht, online unter Aufsicht, Fernaufsicht, "
        "Online-Proctoring",
        "supervised onsite": "[vor Ort|in Präsenz] [beaufsichtigt|unter Aufsicht], Aufsicht vor Ort, Präsenzaufsicht",
        "supervised online with identity check": "[online|online beaufsichtigt|Online-Aufsicht|Online-Proctoring] "
        "mit [Identitätsprüfung|Identitätskontrolle|Ausweiskontrolle]",
        "supervised onsite with identity check": "[vor Ort|vor Ort beaufsichtigt|Aufsicht vor Ort|in Präsenz] mit "
        "[Identitätsprüfung|Identitätskontrolle|Ausweiskontrolle]",
    },
    "es": {
        "supervised": "supervisado(s), supervisada(s), vigilado, vigilada, con [supervisión|vigilancia]",
        "unsupervised without identity check": "no [supervisado|supervisada], sin [supervisión|vigilancia], [no "
        "supervisado|no supervisada|sin supervisión] sin verificación de (la )identidad, sin supervisión ni "
        "verificación de (la )identidad",
        "supervised with identity check": "[supervisado|supervisada|con supervisión|con vigilancia] [con|y] "
        "[verificación|control|comprobación] de (la )identidad",
        "supervised without identity check": "[supervisado|supervisada|con supervisión|con vigilancia] sin "
        "[verificación|control|comprobación] de (la )identidad",
        "unsupervised with identity check": "[no supervisado|no supervisada|sin supervisión] con "
        "[verificación|control|comprobación] de (la )identidad",
        "supervised online": "[supervisado|supervisada|supervisión|vigilancia] [en línea|online|a distancia|remota]",
        "supervised onsite": "[supervisión|vigilancia] presencial, [supervisado|supervisada] presencialmente",
        "supervised online with identity check": "[supervisado|supervisada|supervisión] [en línea|online|a "
        "distancia] con [verificación|control] de (la )identidad",
        "supervised onsite with identity check": "[presencial|supervisión presencial] con [verificación|control] de "
        "(la )identidad",
    },
    "et": {
        "supervised": "järelevalvega, järelevalve all",
        "unsupervised without identity check": "järelevalveta, ilma järelevalveta, järelevalveta ja isikutuvastuseta",
        "supervised with identity check": "järelevalvega (ja |koos )isikutuvastusega",
        "supervised without identity check": "järelevalvega (ja |kuid )isikutuvastuseta",
        "unsupervised with identity check": "järelevalveta (kuid |ja )isikutuvastusega",
        "supervised online": "veebis järelevalvega, järelevalvega veebis, veebijärelevalve",
        "supervised onsite": "kohapeal järelevalvega, järelevalvega kohapeal, kohapealne järelevalve",
    },
    "fi": {
        "supervised": "valvottu, valvotusti, valvonnassa",
        "unsupervised without identity check": "valvomaton, ilman valvontaa, valvomaton ilman henkilöllisyyden "
        "[tarkistusta|todentamista|tarkistamista]",
        "supervised with identity check": "valvottu ja henkilöllisyys "
        "[tarkistettu|todennettu|tarkistetaan|todennetaan], valvottu henkilöllisyys "
        "[tarkistettu|todennettu|tarkistetaan|todennetaan]",
        "supervised without identity check": "valvottu ilman henkilöllisyyden [tarkistusta|todentamista|tarkistamista]",
        "supervised online": "etävalvottu, etävalvonta, etävalvonnassa, valvottu verkossa",
        "supervised onsite": "valvottu paikan päällä, paikan päällä valvottu",
    },
    "fr": {
        "supervised": "surveillé(e)(s), supervisé(e)(s), [sous|avec] surveillance",
        "unsupervised without identity check": "non [surveillé|supervisé](e)(s), sans surveillance, [non "
        "surveillé|non surveillée|non supervisé|non supervisée|sans surveillance] (et )sans [vérification|contrôle] "
        "[d'|de l']identité, sans surveillance ni [vérification|contrôle] [d'|de l']identité",
        "supervised with identity check": "[surveillé|surveillée|supervisé|supervisée|sous surveillance|avec "
        "surveillance] [avec|et] [vérification|contrôle] [d'|de l']identité",
        "supervised without identity check": "[surveillé|surveillée|supervisé|supervisée|sous surveillance|avec "
        "surveillance] sans [vérification|contrôle] [d'|de l']identité",
        "unsupervised with identity check": "[non surveillé|non surveillée|non supervisé|non supervisée|sans "
        "surveillance] avec [vérification|contrôle] [d'|de l']identité",
        "supervised online": "télésurveillance, télésurveillé(e), [surveillance|surveillé|surveillée] [en ligne|à "
        "distance]",
        "supervised onsite": "[surveillance|surveillé|surveillée] [sur place|en présentiel]",
        "supervised online with identity check": "[télésurveillance|télésurveillé|télésurveillée|en ligne] avec "
        "[vérification|contrôle] [d'|de l']identité",
        "supervised onsite with identity check": "[sur place|en présentiel] avec [vérification|contrôle] [d'|de "
        "l']identité",
    },
    "it": {
        "supervised": "sorvegliato, sorvegliata, supervisionato, supervisionata, con [sorveglianza|supervisione]",
        "unsupervised without identity check": "non [sorvegliato|sorvegliata|supervisionato|supervisionata], senza "
        "[sorveglianza|supervisione], senza [sorveglianza|supervisione] né [verifica|controllo] dell'identità",
        "supervised with identity check": "[sorvegliato|sorvegliata|supervisionato|supervisionata|con "
        "sorveglianza|con supervisione] [con|e] [verifica|controllo] [dell'|d']identità",
        "supervised without identity check": "[sorvegliato|sorvegliata|supervisionato|supervisionata|con "
        "sorveglianza|con supervisione] senza [verifica|controllo] [dell'|d']identità",
        "unsupervised with identity check": "[non sorvegliato|non sorvegliata|senza sorveglianza|senza "
        "supervisione] con [verifica|controllo] [dell'|d']identità",
        "supervised online": "[sorveglianza|sorvegliato|sorvegliata|supervisione] [a distanza|online|da remoto]",
        "supervised onsite": "[sorveglianza|sorvegliato|sorvegliata|supervisione] in presenza",
        "supervised online with identity check": "[online|a distanza|sorveglianza online|sorveglianza a distanza] "
        "con [verifica|controllo] [dell'|d']identità",
        "supervised onsite with identity check": "[in presenza|sorveglianza in presenza] con [verifica|controllo] "
        "[dell'|d']identità",
    },
    "nl": {
        "supervised": "onder toezicht, met toezicht, met surveillance",
        "unsupervised without identity check": "zonder [toezicht|surveillance], zonder toezicht (en )zonder "
        "[identiteitscontrole|ID-controle|identiteitsverificatie]",
        "supervised with identity check": "[onder toezicht|met toezicht|met surveillance] [met|en] "
        "[identiteitscontrole|ID-controle|identiteitsverificatie|legitimatie]",
        "supervised without identity check": "[onder toezicht|met toezicht|met surveillance] zonder "
        "[identiteitscontrole|ID-controle|identiteitsverificatie]",
        "unsupervised with identity check": "zonder toezicht met "
        "[identiteitscontrole|ID-controle|identiteitsverificatie]",
        "supervised online": "online [toezicht|surveillance], [toezicht|surveillance] op afstand, online proctoring",
        "supervised onsite": "(onder )toezicht op locatie, surveillance op locatie",
        "supervised online with identity check": "online (toezicht )met [identiteitscontrole|ID-controle]",
        "supervised onsite with identity check": "op locatie met [identiteitscontrole|ID-controle|legitimatie]",
    },
    "pl": {
        "supervised": "nadzorowan[y|a|e], [pod|z] nadzorem",
        "unsupervised without identity check": "nienadzorowan[y|a|e], bez nadzoru, "
        "[nienadzorowany|nienadzorowane|bez nadzoru] (i )bez [weryfikacji|potwierdzenia] tożsamości, bez nadzoru i "
        "weryfikacji tożsamości",
        "supervised with identity check": "[nadzorowany|nadzorowana|nadzorowane|pod nadzorem|z nadzorem] [z|i z|i] "
        "[weryfikacją|potwierdzeniem|kontrolą] tożsamości",
        "supervised without identity check": "[nadzorowany|nadzorowana|nadzorowane|pod nadzorem|z nadzorem] bez "
        "[weryfikacji|potwierdzenia|kontroli] tożsamości",
        "unsupervised with identity check": "[nienadzorowany|nienadzorowane|bez nadzoru] z "
        "[weryfikacją|potwierdzeniem|kontrolą] tożsamości",
        "supervised online": "nadzór [online|zdalny], pod nadzorem [online|zdalnym], nadzorowany zdalnie",
        "supervised onsite": "nadzór na miejscu, pod nadzorem na miejscu, nadzorowany na miejscu",
    },
    "pt": {
        "supervised": "supervisionado(s), supervisionada(s), vigiado, vigiada, com [supervisão|vigilância]",
        "unsupervised without identity check": "não [supervisionado|supervisionada|vigiado|vigiada], sem "
        "[supervisão|vigilância], sem supervisão [nem|e sem] verificação [de|da] identidade",
        "supervised with identity check": "[supervisionado|supervisionada|com supervisão|com vigilância] [com|e] "
        "[verificação|controlo|controle] [de|da] identidade",
        "supervised without identity check": "[supervisionado|supervisionada|com supervisão|com vigilância] sem "
        "[verificação|controlo|controle] [de|da] identidade",
        "unsupervised with identity check": "[não supervisionado|não supervisionada|sem supervisão|sem vigilância] "
        "com [verificação|controlo|controle] [de|da] identidade",
        "supervised online": "[supervisão|vigilância|supervisionado|supervisionada] [online|em linha|à "
        "distância|remota]",
        "supervised onsite": "[supervisão|vigilância] presencial, [supervisionado|supervisionada] presencialmente",
        "supervised online with identity check": "[online|supervisão online|supervisão à distância] com "
        "[verificação|controlo] [de|da] identidade",
        "supervised onsite with identity check": "[presencial|supervisão presencial] com [verificação|controlo] "
        "[de|da] identidade",
    },
    "sv": {
        "supervised": "övervakad(e), övervakat, under övervakning, med [övervakning|tentamensvakt]",
        "unsupervised without identity check": "oövervakad(e), oövervakat, utan övervakning, "
        "[oövervakad|oövervakat|utan övervakning] (och )utan [identitetskontroll|id-kontroll|legitimationskontroll]",
        "supervised with identity check": "[övervakad|övervakat|under övervakning|med övervakning] [med|och] "
        "[identitetskontroll|id-kontroll|legitimationskontroll]",
        "supervised without identity check": "[övervakad|övervakat|under övervakning|med övervakning] utan "
        "[identitetskontroll|id-kontroll|legitimationskontroll]",
        "unsupervised with identity check": "[oövervakad|oövervakat|utan övervakning] med "
        "[identitetskontroll|id-kontroll|legitimationskontroll]",
        "supervised online": "distansövervakad, distansövervakat, distansövervakning, "
        "[övervakad|övervakat|övervakning] [online|på distans]",
        "supervised onsite": "[övervakad|övervakat|övervakning] på [plats|campus]",
        "supervised online with identity check": "online med [identitetskontroll|id-kontroll|legitimationskontroll]",
        "supervised onsite with identity check": "på plats med [identitetskontroll|id-kontroll|legitimationskontroll]",
    },
}

UNCLEAR: dict[str, tuple[str, ...]] = {
    "id checked, identity checked, id check, identity check, with id check, with identity check, with id "
    "verification, identity verified, id verified, id required, Identitätsprüfung, mit Identitätsprüfung, "
    "Identitätskontrolle, mit Identitätskontrolle, Ausweiskontrolle, mit Ausweiskontrolle, [contrôle|vérification] "
    "d'identité, avec [contrôle|vérification] d'identité, (con )[verificación|control] de (la )identidad, (amb "
    ")[verificació|control] d'identitat, (com )verificação de identidade, (con )verifica dell'identità, (met "
    ")identiteitscontrole, henkilöllisyyden tarkistus, henkilöllisyys tarkistetaan, henkilöllisyys tarkistettu, (med "
    ")identitetskontroll, (med )id-kontroll, isikutuvastus(ega), [weryfikacja|kontrola] tożsamości, z weryfikacją "
    "tożsamości": ("supervised with identity check", "unsupervised with identity check"),
    "online, remote, en ligne, en línea, em linha, a distanza, op afstand, verkossa, på distans, veebis, zdalnie": (
        "supervised online",
        "unsupervised without identity check",
    ),
    "onsite, on site, in person, vor Ort, sur place, presencial, in presenza, op locatie, paikan päällä, på plats, "
    "kohapeal, na miejscu": ("supervised onsite", "supervised onsite with identity check"),
    "yes, supervision, Aufsicht, surveillance, supervisión, supervisió, supervisão, sorveglianza, toezicht, "
    "valvonta, övervakning, järelevalve, nadzór": ("supervised", "supervised with identity check"),
}
