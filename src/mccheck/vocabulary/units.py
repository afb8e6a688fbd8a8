"""The words in which people write quantities: units, and what stands around a number.

In English, German, French, Spanish, Catalan, Portuguese, Italian, Dutch, Finnish, Swedish, Estonian and Polish, and
the units in some neighbouring languages too.
"""

from collections.abc import Iterator
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from mccheck.vocabulary.credit_systems import CREDIT_SYSTEMS
from mccheck.vocabulary.plain import plain


class Kind(Enum):
    """What a unit measures."""

    HOURS = "hours"
    LESSONS = "lessons"  # of 40 to 50 minutes, as the school sets
    PERIOD = "a period"
    TERMS = "terms"  # periods of no certain length
    ECTS = "ECTS credits"
    CREDITS = "credits"  # of a system that is not named
    SYSTEM = "credits of another system"
    PERCENT = "per cent"


class Unit(NamedTuple):
    """A unit: what it measures, and how much of the base of its kind it is: an hour, a year, one credit, one per cent.

    `system` names the system of credits; `is_contact` marks hours of teaching only.
    """

    kind: Kind
    size: Fraction = Fraction(1)
    system: str = ""
    is_contact: bool = False


_DAYS_OF_A_YEAR = Fraction(1461, 4)
HOUR = Unit(Kind.HOURS)
MINUTE = Unit(Kind.HOURS, Fraction(1, 60))
CONTACT_HOUR = Unit(Kind.HOURS, is_contact=True)
LESSON = Unit(Kind.LESSONS)
DAY = Unit(Kind.PERIOD, 1 / _DAYS_OF_A_YEAR)
HALF_DAY = Unit(Kind.PERIOD, 1 / (2 * _DAYS_OF_A_YEAR))
WEEK = Unit(Kind.PERIOD, 7 / _DAYS_OF_A_YEAR)
MONTH = Unit(Kind.PERIOD, Fraction(1, 12))
YEAR = Unit(Kind.PERIOD)
TERM = Unit(Kind.TERMS)
ECTS = Unit(Kind.ECTS)
CREDIT = Unit(Kind.CREDITS)
PERCENT = Unit(Kind.PERCENT)

# Each unit with its names, one language a line, a comma between them.
_NAMES: tuple[tuple[Unit, str], ...] = (
    (
        HOUR,
        """
        h, hr, hrs, hour, hours, study hours, learning hours, working hours, notional hours, notional learning hours,
        guided learning hours, clock hours, hours of study, hours of work, hours of learning
        stunde, stunden, std, arbeitsstunden, zeitstunden, lernstunden, zeitstd, stunden arbeitsaufwand
        heure, heures, heures de travail
        hora, horas, horas de trabajo, horas de trabalho, horas de estudio
        hores, hores de treball
        ora, ore, ore di studio, ore di lavoro, ore di impegno
        uur, uren, u, sbu, sbus, studiebelastingsuren, studielasturen, studie uren, studieuren, klokuren, werkuren
        tunti, tuntia, tunnin, tuntia tyota
        timme, timmar, tim, timmars arbete
        tund, tundi, tunni, tundi tood
        godzina, godziny, godzin, godz, godzin pracy
        time, timer, hodina, hodiny, hodin, ore de studiu, sat, sata, sati, ura, uri, ur, valandos, valandu, val
        stundas, stundu, orak, oraban
        """,
    ),
    (
        CONTACT_HOUR,
        """
        contact hours, contact hour, hours of teaching, teaching hours, class hours, classroom hours, taught hours
        kontaktstunden, prasenzstunden
        heures de contact, heures presentielles, heures en presentiel, heures de cours
        horas de contacto, horas presenciales, horas presenciais, horas de contato
        hores presencials
        ore frontali, ore di lezione
        contacturen
        kontaktitund, kontakttundi, lahiopetustuntia, kontakttimmar, larartimmar, undervisningstimer
        godzin kontaktowych, godziny kontaktowe
        """,
    ),
    (
        MINUTE,
        """
        min, mins, minute, minutes, minuten, minuto, minutos, minut, minuts, minuti, minuut, minuutti, minuuttia
        minuter, minutit, minuty, minuta, minutter, minut, minuta, minutes
        """,
    ),
    (
        LESSON,
        """
        lesson, lessons, academic hour, academic hours, periods
        unterrichtseinheit, unterrichtseinheiten, ue, unterrichtsstunde, unterrichtsstunden, lektion, lektionen
        lesuur, lesuren, lessen
        oppitunti, oppituntia, lektioner, akadeemiline tund, akadeemilist tundi, ak tundi
        lekcja, lekcje, lekcji, godzin lekcyjnych, godziny lekcyjne, godzin dydaktycznych
        """,
    ),
    (
        DAY,
        """
        day, days, working day, working days, tag, tage, tagen, arbeitstage, jour, jours, journee, journees
        dia, dias, dies, jornada, jornadas, giorno, giorni, giornata, giornate, dag, dagen, dagar, dage
        paiva, paivaa, paev, paeva, dzien, dni, den, dny, dnu
        """,
    ),
    (
        HALF_DAY,
        """
        half day, half days, morning, mornings, afternoon, afternoons, evening, evenings
        halbtag, halbtage, vormittag, vormittage, nachmittag, nachmittage, abend, abende
        demi journee, demi journees, matinee, matinees, matin, matins, apres midi, soiree, soirees, soir, soirs
        media jornada, manana, mananas, tarde, tardes, mati, matins, tardes, vespre, vespres, manha, manhas, noite
        noites
        mezza giornata, mattina, mattine, pomeriggio, pomeriggi, sera, sere, serata, serate
        dagdeel, dagdelen, ochtend, ochtenden, middag, middagen, avond, avonden
        iltapaiva, iltapaivaa, aamupaiva, aamupaivaa, ilta, iltaa, eftermiddag, eftermiddagar, formiddag, kvall, kvallar
        parastlouna, parastlounat, hommikupoolik, ohtu, ohtut, popoludnie, popoludnia, wieczor, wieczory
        """,
    ),
    (
        WEEK,
        """
        week, weeks, wk, wks, woche, wochen, semaine, semaines, semana, semanas, setmana, setmanes
        settimana, settimane, weken, viikko, viikkoa, vecka, veckor, uke, uker, uge, uger
        nadal, nadalat, tydzien, tygodnie, tygodni, tyden, tydny, tydnu
        """,
    ),
    (
        MONTH,
        """
        month, months, monat, monate, monaten, mois, mes, meses, mesos, mese, mesi, maand, maanden
        kuukausi, kuukautta, kk, manad, manader, kuu, kuud, miesiac, miesiace, miesiecy, maned, maneder, mesic, mesicu
        """,
    ),
    (
        YEAR,
        """
        y, yr, yrs, year, years, jahr, jahre, jahren, an, ans, annee, annees, ano, anos, any, anys, anno, anni
        jaar, jaren, vuosi, vuotta, ar, aasta, aastat, rok, lata, lat, roky, let
        """,
    ),
    (
        TERM,
        """
        term, terms, semester, semesters, trimester, trimesters, quarter, quarters
        semestre, semestres, trimestre, trimestres, semestri, semestrit, lukukausi, lukukautta, termin, terminer
        semestr, semestry, semestrow
        """,
    ),
    # Credits under the name that ECTS credits go by in a country.
    (
        ECTS,
        """
        ects, ects credit, ects credits, ects point, ects points, ects cr, credits ects, credit ects, european credits
        ects punkt, ects punkte, ects punkten, ects leistungspunkte, ects lp, ects cp, ects credit points
        leistungspunkt, leistungspunkte, leistungspunkten, lp, cp
        credits europeens, ec, ecs, ec s, ects studiepunten, studiepunt, studiepunten, ects punten, ec punten
        creditos ects, credito ects, crediti ects, credito formativo universitario, crediti formativi universitari
        cfu, cfa, crediti cfu
        op, opintopiste, opintopistetta, opintopisteet, studiepoang, sp, hogskolepoang, hp
        studiepoeng, stp, sp, ects poeng, ects poang
        eap, eap d, ainepunkt, ainepunkti, ainepunktid
        punkty ects, punktow ects, punkt ects, pkt ects, kredity ects, ects kreditu, ects bodova, ects bodov
        kreditne tocke
        """,
    ),
    (
        CREDIT,
        """
        credit, credits, credit point, credit points, academic credits, academic credit, credit hour, credit hours
        point
        points, punkt, punkte, punkten, kreditpunkte, kreditpunkten, credito, creditos, crediti, pontos, punti, punts
        punten, pistetta, poang, punkti, punkty, punktow, pkt, kredit, kredity, kreditu, kredyty
        """,
    ),
    (
        PERCENT,
        "%, percent, per cent, pct, prozent, vom hundert, pour cent, por ciento, por cento, per cento, procent, "
        "prosentti, prosenttia, protsent, protsenti, proc",
    ),
)

# What a number may have before or after it. One language a line, as above.
ABOUT = """
    about, approximately, approx, around, circa, ca, roughly, some, ~, ≈, etwa, ungefahr, rund, zirka, environ
    aproximadamente, alrededor de, unos, unas, aproximadament, uns, unes, al voltant de, cerca de, ongeveer, noin, n
    ungefar, cirka, umbes, okolo, ok, circa di, indicatively
"""
AT_LEAST = """
    at least, minimum, minimum of, a minimum of, min, no less than, not less than, more than, over, from, >, >=, ≥
    mindestens, wenigstens, ab, mehr als, minimal, au moins, minimum de, plus de, al menos, como minimo, minimo
    com a minim, almenys, pelo menos, no minimo, almeno, minimo di, minstens, ten minste, minimaal, meer dan
    vahintaan, minst, vahemalt, co najmniej, przynajmniej, minimalnie
"""
AT_LEAST_AFTER = "or more, minimum, at least, min, +, and more, oder mehr, ou plus, o mas, o piu, of meer, tai enemman"
AT_MOST = """
    at most, maximum, maximum of, a maximum of, max, no more than, not more than, less than, under, up to, <, <=, ≤
    hochstens, maximal, bis zu, weniger als, au plus, au maximum, jusqu a, moins de, como maximo, hasta, maximo
    com a maxim, fins a, no maximo, ate, al massimo, fino a, massimo, hoogstens, maximaal, ten hoogste, tot
    enintaan, korkeintaan, hogst, kuni, co najwyzej, maksymalnie, do
"""
AT_MOST_AFTER = "or less, maximum, at most, max, oder weniger, ou moins, o menos, o meno, of minder"
TO = "to, until, through, –, —, -, ‐, ‑, bis, a, al, tot, till, til, kuni, do"
BETWEEN = "between, zwischen, von, de, entre, da, tra, fra, tussen, van, mellan, fran, valilla, vahemikus, miedzy, od"
AND = "and, &, und, et, y, i, e, en, och, ja, oraz, plus"
PER = "per, /, a, an, each, every, pro, je, par, por, al, alla, w, na, i, kohta, in der, de, pr"
AT_A_RATE = """
    weekly, daily, monthly, wochentlich, hebdomadaire, hebdomadaires, semanal, semanales, semanais, setmanals
    settimanali, wekelijks, viikossa, veckan, nadalas, tygodniowo, sws, semesterwochenstunden, p w, pw, pro woche
"""
HALF = "half, half a, half an, a half, halbe, halber, halbes, demi, une demi, demie, medio, media, meia, mezza, halve"
# What says no more than that a quantity is one of work.
SAID_BESIDE = """
    (, ), [, ], comma, ;, =, :, /, –, —, -, ≈, ., of, in all, in total, total, altogether, overall, equals, is, are
    i e, ie
    that is, or, and, with, worth, for, the, a, corresponding to, corresponds to, equivalent to, equal to, workload
    in, within, during, innerhalb von, verteilt auf, durante, im laufe von, binnen
    work, study, learning, student, effort, student work, of work, of study, of learning, notional, credit value
    insgesamt, gesamt, entspricht, entsprechen, das entspricht, arbeitsaufwand, oder, und, mit, workload von
    au total, en tout, soit, equivaut a, correspond a, ou, et, charge de travail, de travail, travail
    en total, equivale a, equivalentes a, equivalente a, o, y, carga de trabajo, de trabajo, de estudio
    en total, equivalents a, i, carrega de treball
    no total, em total, equivalentes, carga de trabalho, ou seja
    in totale, totali, pari a, corrispondenti a, equivalenti a, e, di lavoro, di studio, impegno
    in totaal, totaal, komt overeen met, oftewel, ofwel, studielast, of, en
    yhteensa, eli, vastaa, tai, ja, opiskelijan tyota, tyota
    totalt, sammanlagt, motsvarar, eller, och, det vill saga, arbete
    kokku, ehk, vastab, voi, ja, tood
    lacznie, razem, czyli, odpowiada, lub, i, pracy, nakladu pracy
"""

_NUMBERS = """
    1.5: anderthalb, eineinhalb, anderhalf, anderhalve, puolitoista, poolteist, poltora, poltorej
    1: one, a, an, ein, eine, einen, eines, un, une, una, uno, um, uma, een, en, ett, yksi, uks, jeden, jedna, jedno
    2: two, zwei, deux, dos, dues, dois, duas, due, twee, kaksi, tva, kaks, dwa, dwie
    3: three, drei, trois, tres, tre, drie, kolme, kolm, trzy
    4: four, vier, quatre, cuatro, quatro, quattro, nelja, fyra, neli, cztery
    5: five, funf, cinq, cinco, cinc, cinque, vijf, viisi, fem, viis, piec
    6: six, sechs, seis, sis, sei, zes, kuusi, sex, kuus, szesc
    7: seven, sieben, sept, siete, set, sete, sette, zeven, seitseman, sju, seitse, siedem
    8: eight, acht, huit, ocho, vuit, oito, otto, kahdeksan, atta, kaheksa, osiem
    9: nine, neun, neuf, nueve, nou, nove, negen, yhdeksan, nio, uheksa, dziewiec
    10: ten, zehn, dix, diez, deu, dez, dieci, tien, kymmenen, tio, kumme, dziesiec
    11: eleven, elf, onze, once, undici, elva
    12: twelve, zwolf, douze, doce, dotze, doze, dodici, twaalf, tolv
    13: thirteen
    14: fourteen
    15: fifteen, funfzehn, quinze, quince, quindici, vijftien, femton
    16: sixteen
    17: seventeen
    18: eighteen, achtzehn, dieciocho, achttien
    19: nineteen
    20: twenty, zwanzig, vingt, veinte, vint, vinte, venti, twintig, tjugo
    24: twenty four, vierundzwanzig, vierentwintig
    25: twenty five
    30: thirty, dreissig, trente, treinta, trenta, trinta, dertig, trettio
    40: forty, vierzig, quarante, cuarenta, veertig
    50: fifty, funfzig, cinquante, cincuenta, vijftig
    60: sixty, sechzig, soixante, sesenta, zestig
    80: eighty
    90: ninety
    100: hundred, a hundred, one hundred, hundert, cent, cien, cento, honderd
"""


def _names(text: str) -> Iterator[str]:
    for line in text.splitlines():
        for name in line.split(","):
            if name.strip():
                yield name.strip().replace("comma", ",")


@cache
def units() -> dict[str, Unit]:
    """Every unit by each of its names, in plain letters."""
    found = {name: unit for unit, names in _NAMES for name in _names(names)}
    for system in CREDIT_SYSTEMS:
        unit = Unit(Kind.SYSTEM, system=system.name)
        found |= {plain(name).replace("-", " "): unit for name in (system.name, *system.also)}
    return found


@cache
def number_words() -> dict[str, Fraction]:
    """Numbers that are written as words."""
    lines = (line.partition(":") for line in _NUMBERS.splitlines() if line.strip())
    return {name: Fraction(number.strip()) for number, _, names in lines for name in _names(names)}


@cache
def phrases(text: str) -> frozenset[str]:
    """The phrases of one of the lists above."""
    return frozenset(_names(text))
