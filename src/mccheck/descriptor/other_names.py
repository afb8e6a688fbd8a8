"""What people write for keys: names that other formats, forms and languages have, and the key that each stands for.

Only sure ones are listed as such; a name that may mean several things has a hint of its own instead.
"""

import re
from functools import cache

# Names at the top of a credential: the path of the key, and what is written for it.
_AT_THE_TOP = """
title: name, course_name, course_title, credential_title, credential_name, titel, titre, titulo, título, titolo,
    títol, nimi, nimetus, tytuł, nazwa, rubrik, naam
code: course_code, credential_code, official_code, identifier, reference, reference_number
awarded_by: issuer, issued_by, awarding_body, awarding_bodies, awarding_institution, awarding_organisation,
    awarding_organization, awarder, issuing_body, issuing_institution, institution, organisation, organization,
    university, college, school, aussteller, anbieter, uitgever, instelling, emisor, emissor, émetteur
awarded_by.country: issuer_country, country_of_issuer, land, pays, país, paese, maa, riik, kraj
awarded_by.region: issuer_region, region_of_issuer
language: languages, language_of_instruction, instruction_language, teaching_language, lang, sprache,
    unterrichtssprache, langue, idioma, lingua, língua, llengua, taal, voertaal, kieli, språk, keel, język
isced_f: isced, isced_code, iscedf, isced_f_2013, isced_field
field: field_of_study, field_of_education, study_field, discipline, subject_area
year: since, offered_since, first_offered, year_of_first_offer
certificate: document, credential_document, certification, certificado, zertifikat, certificaat
validity: valid_for, validity_period, period_of_validity, expires, expiry, expiration, expires_after,
    gültigkeit, validez, validade, validità, geldigheid, voimassaolo, giltighet
learning_outcomes: outcomes, outcome, learning_outcome, intended_learning_outcomes, expected_learning_outcomes,
    ilo, ilos, learning_objectives, learning_goals, objectives, goals, competences, competencies, competence,
    skills, lernergebnisse, lernziele, kompetenzen, acquis_d_apprentissage, résultats_d_apprentissage,
    compétences, resultados_de_aprendizaje, competencias, resultados_de_aprendizagem, competências,
    risultati_di_apprendimento, competenze, resultats_d_aprenentatge, competències, leeruitkomsten, leerdoelen,
    osaamistavoitteet, oppimistavoitteet, lärandemål, õpiväljundid, efekty_uczenia_się
contents: content, course_content, syllabus, curriculum, topics, topic, subjects, modules, inhalte, inhalt,
    contenu, contenus, contenido, contenidos, conteúdo, conteúdos, contenuti, contingut, continguts, inhoud,
    sisältö, innehåll, sisu, treści
level: levels, qualification_level, niveau, nivel, nível, livello, nivell, taso, nivå, tase, poziom
level.eqf: eqf, eqf_level, eqflevel, eqr, dqr_eqf, cec, mec, qeq, eqk
level.national: nqf, nqf_level, national_level
level.cycle: cycle, bologna_cycle
relevance: labour_market_relevance, labor_market_relevance, market_relevance
relevance.occupations: occupation, jobs, professions
target_group: target_groups, target_audience, audience, target, intended_audience, who_it_is_for, learners,
    zielgruppe, public_cible, público_objetivo, destinatarios, público_alvo, destinatários, destinatari,
    doelgroep, kohderyhmä, målgrupp, sihtrühm, grupa_docelowa
workload.ects: ects, ects_credits, ects_points, number_of_ects, credit_points_ects, ec, ects_punkte,
    créditos_ects, crédits_ects, crediti_ects, crèdits_ects, op, hp, eap
workload.hours: hours, total_hours, study_load, study_hours, learning_hours, notional_hours, workload_hours,
    number_of_hours, effort, stunden, heures, horas, ore, hores, uren, tunnit, timmar, tunnid, godziny,
    studielast, studiebelasting, carga_horaria, carga_horária
workload: credits, credit, credit_points, umfang, arbeitsaufwand, charge_de_travail, carga_de_trabajo,
    carga_de_trabalho, carico_di_lavoro,
    càrrega_de_treball, work_load, laajuus, omfattning, maht, nakład_pracy
workload.text: duration, course_duration, length, dauer, durée, duración, duração, durata, durada, duur, kesto,
    längd, kestus, czas_trwania
participation: form, forms, mode, modes, delivery, delivery_mode, mode_of_delivery, delivery_method, mode_of_learning,
    mode_of_study, study_mode, learning_mode, learning_format, form_of_participation, participation_form,
    course_mode, modality, modalidad, modalidade, modalité, modalità, modalitat, lehrform, lernform, werkvorm,
    onderwijsvorm, opetusmuoto, undervisningsform, õppevorm, forma
prerequisites: prerequisite, admission, admission_requirements, entry_requirements, entry_criteria,
    admission_criteria, requirements, access_requirements, voraussetzungen, zugangsvoraussetzungen, prérequis,
    conditions_d_accès, requisitos, requisitos_previos, pré_requisitos, prerequisiti, requisits,
    toelatingseisen, voorkennis, edeltävyysehdot, förkunskaper, förkunskapskrav, eeldused, wymagania
assessment: assessments, assessment_method, assessment_methods, assessment_type, assessment_types, examination,
    examinations, exam, exams, evaluation, prüfung, prüfungsform, bewertung, évaluation, evaluación, avaliação,
    valutazione, avaluació, toetsing, beoordeling, arviointi, bedömning, hindamine, ocena, ocenianie
assessment.grade: grading, grading_scale, grading_scheme, grade_scale, grades, marking
assessment.criteria: assessment_criteria, grading_criteria
quality_assurance: quality, qa, quality_assurance_type, quality_control, qualitätssicherung, assurance_qualité,
    garantía_de_calidad, aseguramiento_de_la_calidad, garantia_da_qualidade, assicurazione_della_qualità,
    garantia_de_la_qualitat, kwaliteitszorg, kwaliteitsborging, laadunvarmistus, kvalitetssäkring,
    kvaliteeditagamine
quality_assurance.external: accreditation, accredited_by, accreditation_body, akkreditierung, acreditación,
    accréditation, acreditação, accreditamento, accreditatie
stackability: stackable, stacking, stackability_options, integration, stapelbaar, stapelbarkeit
recognition: recognition_of_credential, anerkennung, reconnaissance, reconocimiento, reconhecimento,
    riconoscimento, reconeixement, erkenning, tunnustaminen, erkännande
recognition.by: recognised_by, recognized_by
issuing: issuance, digital_issuance, issue, credential_issuance
issuing.formats: digital_format, credential_format, credential_formats, issue_format, certificate_format
information.price: price, cost, costs, fee, fees, tuition, tuition_fee, preis, kosten, gebühr, prix, coût,
    tarif, precio, coste, preço, custo, prezzo, costo, preu, prijs, hinta, pris, kostnad, hind, cena
information.published: url, website, web, webpage, web_page, homepage, link, course_page, course_url,
    landing_page, see_also
dates.described: date, last_modified, modified, date_modified, modified_on, last_updated, updated, updated_on,
    created, date_created, published_on, date_published
dates.starts: start, starts, start_date, startdate, begins, begin, from_date, start_of_course
dates.ends: end, ends, end_date, enddate, to_date, end_of_course
dates.enrolment_opens: enrolment_start, enrollment_start, enrolment_from, registration_opens, enrolment_opens
dates.enrolment_closes: enrolment_deadline, enrollment_deadline, registration_deadline, application_deadline,
    enrolment_until, enrolment_closes, enrolment_end, registration_closes, deadline, valid_through
participation.place: location, place, venue, campus, place_of_teaching, ort, lieu, lugar, local, luogo, plaats,
    paikka, plats, koht, miejsce
contact: email, e_mail, mail, contact_email, contact_person, contact_point, phone, telephone
description: summary, abstract, about, beschreibung, omschrijving, beschrijving, descripción, descrição,
    descrizione, descripció, kuvaus, beskrivning, kirjeldus, opis, overview
"""

# Names in an object: the key above it and the key in it, and what is written for that.
_INSIDE = """
awarded_by > name: title, legal_name, organisation, organization, institution
awarded_by > registered_id: id, identifier, vat, vat_number, vat_id, registration_number, register_number, pic,
    orgreg, eter, oid, erasmus_code, number
awarded_by > url: website, web, homepage, link, page
awarded_by > country: country_code, land, pays, país
workload > ects: ects_credits, ects_points, ec, ects_credit, number_of_ects
workload > hours: hour, total_hours, study_load, study_hours, sbu, total, learning_hours, notional_hours
workload > spread: period, weeks, duration, length
level > eqf: eqf_level, eqr, level_eqf
level > national: nqf, national_framework, nqf_level
level > cycle: bologna_cycle, ehea, qf_ehea
outcomes > text: title, name, description, outcome
outcomes > kind: type, category
assessment > methods: method, type, types, form, forms, method_of_assessment
assessment > grade: grading, grading_scale, grades, scale
methods > type: method, kind, name, form
methods > text: description, title
methods > of: outcomes, learning_outcomes, assesses
methods > weight: weighting, share, percentage, percent
participation > forms: form, mode, modes, type
quality_assurance > internal: internal_quality_assurance, internal_qa
quality_assurance > external: external_quality_assurance, external_qa, accreditation
quality_assurance > types: type
quality_assurance > in_line_with: framework, frameworks, standard, standards
external > by: body, agency, name, organisation
external > in_line_with: framework, frameworks, standard, standards
internal > by: body, name
internal > in_line_with: framework, frameworks, standard, standards
issuing > formats: format, type, types
issuing > verifiable: verification, verify
issuing > signed: signature, sealed
information > published: url, website, page, link
information > price: cost, costs, fee, fees
validity > years: period, duration, valid_for
validity > lapses: expires, expiry
stackability > builds_on: requires, based_on
stackability > stacks_into: leads_to, part_of, towards
prerequisites > items: list, requirements
"""

# Names that may mean several things, or nothing that a descriptor holds: what to think of.
_HINTS = {
    "issued": "a descriptor speaks of a kind of credential; “certificate: {date_of_issue: yes}” says that each one is "
    "dated",
    "provider": "“awarded_by” names who awards the credential",
    "format": "“participation” says how learners take part, “issuing: {formats: …}” how the credential is issued",
    "trainers": "“quality_assurance: {trainers: …}” says what is required of them; their names have no place here",
    "learner": "a descriptor speaks of no single learner; “certificate: {identifies_learner: yes}” says that each one "
    "is named",
    "tags": "“field” and “sector” hold the field; a key of your own begins with “x-”",
}
_HINTED_TOO = """
issued: issue_date, date_of_issue, date_issued, issued_on, awarded_on, award_date, valid_until, valid_from, expires_on,
    expiry_date, expiration_date
trainers: trainer, teacher, teachers, instructor, instructors, lecturer, lecturers
learner: holder, recipient, student, participant
provider: providers_name, provided_by, offered_by
tags: keywords, keyword, labels
format: formats
"""


def key_meant(written: str, above: str = "") -> str | None:
    """The path of the key for which a name stands, in the object under the key `above`; None where it is not sure."""
    if above:
        return _keys(_INSIDE).get(f"{above} > {folded(written)}")
    return _keys(_AT_THE_TOP).get(folded(written))


def hint_for(written: str) -> str:
    """What to think of where a name may mean several things; empty where nothing is known of it."""
    name = folded(written)
    return _HINTS.get(_keys(_HINTED_TOO).get(name, name), "")


def folded(written: str) -> str:
    """A key as the format writes its own: `learningOutcomes` and `Learning outcomes` as `learning_outcomes`."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", written.strip())
    return re.sub(r"[\s\-'’.]+", "_", apart).casefold()


@cache
def _keys(table: str) -> dict[str, str]:
    """The key by each of the names in a table; `above > name` where the table says what stands above."""
    keys: dict[str, str] = {}
    for entry in re.split(r"\n(?! )", table.strip()):
        path, _, names = entry.partition(": ")
        above, arrow, key = path.rpartition(" > ")
        keys |= {above + arrow + name.strip(): key for name in names.split(",")}
    return keys
