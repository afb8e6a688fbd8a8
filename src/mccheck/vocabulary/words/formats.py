"""Formats of issue, as authors name them."""

WORDS: dict[str, dict[str, str]] = {
    "ca": {
        "paper": "en paper, format paper, certificat en paper, imprès",
        "pdf": "[arxiu|fitxer|document|format] PDF, en PDF, certificat (en )PDF",
        "signed pdf": "PDF signat, PDF signat [electrònicament|digitalment], PDF amb signatura [electrònica|digital]",
        "badge": "insígnia digital, insígnies digitals",
        "open badge": "insígnia oberta, insígnies obertes",
        "european digital credential": "credencial digital europea, credencials digitals europees",
        "verifiable credential": "credencial(s) verificable(s)",
        "digital certificate": "certificat digital, certificats digitals, certificat electrònic, credencial "
        "digital, credencials digitals, diploma digital",
        "transcript": "expedient acadèmic",
        "other": "altre(s)",
    },
    "da": {
        "paper": "papir, på papir, papirbevis",
        "pdf": "pdf-fil",
        "digital certificate": "digitalt bevis, digitalt kursusbevis, digitalt certifikat, elektronisk bevis",
    },
    "de": {
        "paper": "Papier, auf Papier, Papierform, in Papierform, gedruckt, gedruckte Urkunde, gedrucktes "
        "Zertifikat, Papierzertifikat(e), Papierurkunde(n), Papierzeugnis(se)",
        "pdf": "PDF-Dokument(e), PDF-Datei(en), PDF-Zertifikat(e), als PDF, PDF-Format",
        "signed pdf": "(digital |elektronisch )signiertes PDF, signierte PDF(-Datei), gesiegeltes PDF, PDF mit "
        "(qualifizierter )[elektronischer|digitaler] Signatur",
        "badge": "digitale(r) Badge(s), digitales Badge, digitales Abzeichen, digitale Abzeichen",
        "open badge": "offenes Badge, offener Badge",
        "verifiable credential": "verifizierbarer Nachweis, verifizierbare Nachweise",
        "digital certificate": "[digitales|elektronisches] [Zertifikat|Zeugnis], [digitale|elektronische] "
        "[Zertifikate|Zeugnisse|Nachweise|Urkunde|Bescheinigung], digitaler Nachweis, elektronischer Nachweis, "
        "E-Zertifikat",
        "transcript": "Leistungsübersicht, Notenspiegel",
        "other": "andere(s), sonstige(s)",
    },
    "es": {
        "paper": "papel, en papel, formato papel, impreso, certificado(s) en papel",
        "pdf": "[archivo|documento|formato] PDF, en PDF, certificado (en )PDF",
        "signed pdf": "PDF firmado, PDF firmado [electrónicamente|digitalmente], PDF con firma [electrónica|digital]",
        "badge": "insignia(s) digital(es)",
        "open badge": "insignia(s) abierta(s)",
        "european digital credential": "credencial digital europea, credenciales digitales europeas, credenciales "
        "digitales europeas para el aprendizaje",
        "verifiable credential": "credencial(es) verificable(s)",
        "digital certificate": "certificado(s) digital(es), certificado(s) electrónico(s), diploma(s) digital(es), "
        "título digital, credencial(es) digital(es)",
        "transcript": "expediente académico",
        "other": "otro(s)",
    },
    "et": {
        "paper": "paber, paberil, paberkandjal, pabertunnistus, paberil tunnistus",
        "pdf": "pdf-fail(id), pdf-dokument",
        "signed pdf": "(digi)allkirjastatud pdf, digitaalselt allkirjastatud pdf",
        "badge": "digimärk, digimärgis",
        "digital certificate": "digitaalne tunnistus, digitaalsed tunnistused, digitunnistus, e-tunnistus, "
        "elektrooniline tunnistus",
        "transcript": "akadeemiline õiend, hinneteleht",
        "other": "muu",
    },
    "fi": {
        "paper": "paperi, paperinen, paperilla, paperitodistus, paperitodistukset, paperinen todistus",
        "pdf": "pdf-tiedosto, pdf-todistus, pdf-muodossa",
        "signed pdf": "(sähköisesti |digitaalisesti )allekirjoitettu pdf",
        "badge": "osaamismerkki, osaamismerkit, digitaalinen osaamismerkki, digitaaliset osaamismerkit",
        "open badge": "avoin osaamismerkki, avoimet osaamismerkit",
        "digital certificate": "[digitaalinen|sähköinen] todistus, [digitaaliset|sähköiset] todistukset",
        "transcript": "opintosuoritusote, opintosuoritusotteet, opintorekisteriote",
        "other": "muu",
    },
    "fr": {
        "paper": "papier, sur papier, imprimé, [format|version|document|certificat|attestation|diplôme] papier",
        "pdf": "[fichier|document|format|certificat] PDF, au format PDF, en PDF",
        "signed pdf": "PDF signé, PDF signé [électroniquement|numériquement], PDF avec signature "
        "[électronique|numérique]",
        "badge": "badge(s) numérique(s)",
        "open badge": "badge(s) ouvert(s)",
        "verifiable credential": "justificatif(s) vérifiable(s)",
        "digital certificate": "[certificat|diplôme|attestation](s) [numérique|électronique](s), titre(s) numérique(s)",
        "transcript": "relevé(s) de notes",
        "other": "autre(s)",
    },
    "it": {
        "paper": "carta, su carta, cartaceo, cartacea, (in )formato cartaceo, certificato cartaceo, attestato cartaceo",
        "pdf": "[file|documento|formato|certificato|attestato] PDF, in PDF, in formato PDF",
        "signed pdf": "PDF firmato, PDF firmato [digitalmente|elettronicamente], PDF con firma [elettronica|digitale]",
        "badge": "badge digitale, badge digitali",
        "european digital credential": "credenziale digitale europea, credenziali digitali europee",
        "verifiable credential": "credenziale verificabile, credenziali verificabili",
        "digital certificate": "[certificato|attestato|diploma] [digitale|elettronico], certificati digitali, "
        "attestati digitali, credenziale digitale, credenziali digitali",
        "other": "altro",
    },
    "nl": {
        "paper": "papier, op papier, papieren [certificaat|certificaten|diploma|getuigschrift]",
        "pdf": "pdf-bestand(en), pdf-document, als pdf",
        "signed pdf": "(digitaal |elektronisch )ondertekende pdf, pdf met [elektronische|digitale] handtekening",
        "badge": "digitale badge(s)",
        "digital certificate": "digitaal [certificaat|diploma|getuigschrift|bewijs], digitale certificaten, "
        "elektronisch certificaat",
        "transcript": "cijferlijst(en)",
        "other": "anders, overig(e)",
    },
    "no": {
        "paper": "papir, på papir, papirvitnemål",
        "pdf": "pdf-fil",
        "digital certificate": "digitalt [kursbevis|vitnemål|sertifikat|bevis], elektronisk bevis",
        "transcript": "karakterutskrift",
    },
    "pl": {
        "paper": "papier, na papierze, papierow[y|a|e], w formie papierowej, wersja papierowa, "
        "[certyfikat|dokument] papierowy, papierowy certyfikat, zaświadczenie papierowe, papierowe zaświadczenie",
        "pdf": "[plik|dokument|format] PDF, w formacie PDF",
        "signed pdf": "podpisany (plik )PDF, PDF podpisany elektronicznie, PDF z podpisem elektronicznym",
        "badge": "odznaka cyfrowa, odznaki cyfrowe, cyfrowa odznaka, cyfrowe odznaki",
        "open badge": "otwarta odznaka, otwarte odznaki",
        "verifiable credential": "weryfikowalne poświadczenie, weryfikowalne poświadczenia",
        "digital certificate": "certyfikat [cyfrowy|elektroniczny], [cyfrowy|elektroniczny] certyfikat, certyfikaty "
        "cyfrowe, zaświadczenie [elektroniczne|cyfrowe], poświadczenie [elektroniczne|cyfrowe]",
        "transcript": "wykaz ocen",
        "other": "inny, inne",
    },
    "pt": {
        "paper": "papel, em papel, formato papel, suporte papel, em suporte papel, impresso, certificado(s) em papel",
        "pdf": "[ficheiro|arquivo|documento|formato] PDF, em PDF, certificado (em )PDF",
        "signed pdf": "PDF assinado, PDF assinado [digitalmente|eletronicamente], PDF com assinatura "
        "[digital|eletrónica|electrónica|eletrônica]",
        "badge": "crachá digital, crachás digitais, insígnia digital, insígnias digitais",
        "open badge": "crachá aberto, insígnia aberta",
        "european digital credential": "credencial digital europeia, credenciais digitais europeias",
        "verifiable credential": "credencial verificável, credenciais verificáveis",
        "digital certificate": "certificado digital, certificados digitais, certificado "
        "[eletrónico|electrónico|eletrônico], diploma digital, credencial digital, credenciais digitais",
        "transcript": "histórico escolar",
        "other": "outro(s)",
    },
    "sv": {
        "paper": "papper, på papper, pappersintyg, pappersbevis, papperscertifikat",
        "pdf": "pdf-fil(er), pdf-dokument, som pdf",
        "signed pdf": "(digitalt |elektroniskt )[signerad|undertecknad] pdf",
        "badge": "digitalt märke, digitala märken",
        "verifiable credential": "verifierbart intyg, verifierbara intyg",
        "digital certificate": "[digitalt|elektroniskt] [intyg|certifikat|bevis|kursintyg], digitala "
        "[intyg|certifikat|bevis]",
        "transcript": "resultatintyg",
        "other": "annat",
    },
}

UNCLEAR: dict[str, tuple[str, ...]] = {
    "badges, badge certificate": ("badge", "open badge"),
    "certificate(s), diploma(s), Zertifikat(e), Zeugnis(se), Urkunde(n), Bescheinigung(en), certificat(s), "
    "attestation(s), certificado(s), certificato, certificati, attestato, certificaat, getuigschrift, todistus, "
    "intyg, tunnistus, certyfikat(y), zaświadczenie": ("paper", "pdf", "digital certificate"),
    "digital, digitally, electronic, digitales Dokument, numérique, numéricament, electrónico, digitaal, "
    "digitaalinen, sähköinen, digitaalne, elektroniczny, cyfrowy": ("digital certificate", "pdf", "badge"),
    "elm, elm credential, europass, europass certificate, europass credential": ("european digital credential",),
    "json-ld, jwt, qr code, blockchain, blockcert(s), mdoc": ("verifiable credential", "digital certificate"),
    "credly, credly badge(s), badgr, badge on credly": ("badge", "open badge"),
}
