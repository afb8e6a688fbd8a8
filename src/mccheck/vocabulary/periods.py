"""Periods in the words of the authors: how often something happens, and until when it holds."""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

_EVERY = """
every | each | once in | alle | tous les | toutes les | cada | ogni | elke | iedere | om de | vart | joka | iga | co
"""
_YEARS = """
year | years | jahr | jahre | jahren | an | ans | année | années | año | años | any | anys | ano | anos | anno | anni
jaar | vuotta | vuosi | år | aasta | aastat | rok | lata | lat
"""
_MONTHS = """
month | months | monat | monate | monaten | mois | mes | meses | mesos | mês | mese | mesi | maand | maanden
kuukautta | månad | månader | kuu | kuud | miesiąc | miesiące | miesięcy
"""
_NUMBERS = {
    1: "one | eine | einem | un | uno | una | een | yksi | ett | üks",
    2: "two | second | other | zwei | deux | dos | dois | due | twee | kaksi | två | andra | kaks | dwa",
    3: "three | third | drei | trois | tres | três | tre | drie | kolme | tredje | kolm | trzy",
    4: "four | fourth | vier | quatre | cuatro | quatro | quattro | neljä | fyra | fjärde | neli | cztery",
    5: "five | fifth | fünf | cinq | cinco | cinc | cinque | vijf | viisi | fem | femte | viis | pięć",
    6: "six | sechs | seis | sis | sei | zes | kuusi | sex | kuus | sześć",
    7: "seven | sieben | sept | siete | set | sete | sette | zeven | seitsemän | sju | seitse | siedem",
    8: "eight | acht | huit | ocho | vuit | oito | otto | kahdeksan | åtta | kaheksa | osiem",
    10: "ten | tenth | zehn | dix | diez | deu | dez | dieci | tien | kymmenen | tio | kümme | dziesięć",
    12: "twelve | zwölf | douze | doce | dotze | doze | dodici | twaalf | tolv | kaksteist | dwanaście",
    15: "fifteen | fünfzehn | quinze | quince | quindici | vijftien | femton",
    20: "twenty | zwanzig | vingt | veinte | vint | vinte | venti | twintig | tjugo | kakskümmend | dwadzieścia",
    30: "thirty | dreißig | trente | treinta | trenta | trinta | dertig | trettio | kolmkümmend | trzydzieści",
}
_YEARLY = """
yearly | annually | once a year | once per year | jährlich | einmal im jahr | jedes jahr | chaque année
une fois par an | anualmente | una vez al año | anualment | uma vez por ano | annualmente | una volta all'anno
jaarlijks | elk jaar | vuosittain | joka vuosi | årligen | varje år | igal aastal | co roku | corocznie | raz w roku
"""


def interval_in(text: str) -> str:
    """The one interval that a text names, such as `3 years` or `18 months`; empty where it names none, or several."""
    words = " ".join(text.casefold().replace("’", "'").split())
    found = {_of(match) for match in _pattern().finditer(words)}
    return found.pop() if len(found) == 1 else ""


def _of(match: re.Match[str]) -> str:
    if match["yearly"] or match["bare"]:
        return "1 year"
    number = match["number"]
    count = number if number[0].isdigit() else str(_numbers()[number])
    return f"{count} {'years' if match['years'] else 'months'}"


@cache
def _pattern() -> re.Pattern[str]:
    number = rf"\d{{1,3}}|{'|'.join(_numbers())}"
    return re.compile(
        rf"\b(?:(?P<yearly>{_any(_YEARLY)})|(?:{_any(_EVERY)}) (?:(?P<bare>year|any|año|ano|anno|an)|"
        rf"(?P<number>{number})[.a-z]{{0,2}} (?:(?P<years>{_any(_YEARS)})|{_any(_MONTHS)})))\b"
    )


@cache
def _numbers() -> dict[str, int]:
    return {name: number for number, names in _NUMBERS.items() for name in names.split(" | ")}


def _any(table: str) -> str:
    names = {" ".join(name.split()) for line in table.splitlines() for name in line.split("|")} - {""}
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


class End(NamedTuple):
    """The last day on which something holds, and how it is written."""

    day: date
    written: str


_UNTIL = re.compile(
    r"\b(?:until|till|valid to|expires?(?: on| in)?|expired(?: on| in)?|ended(?: on| in)?|bis(?: zum)?|"
    r"jusqu'(?:au|en|à)|hasta(?: el)?|fins(?: al?)?|até(?: a)?|fino al?|tot(?: en met)?|kuni) (?:the )?(?:end of )?"
    r"(?P<written>(?P<day>\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})|(?P<year>(?:19|20)\d\d))\b(?![-./]\d)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def end_in(text: str) -> End | None:
    """Until when something holds by a text; None where it does not say, or speaks of later times as well."""
    words = " ".join(text.casefold().replace("’", "'").split())
    found = list(_UNTIL.finditer(words))
    if len(found) != 1 or (day := _day_of(found[0])) is None:
        return None
    later = any(int(year) > day.year for year in _YEAR.findall(words)) or _GOES_ON.search(words[found[0].end() :])
    return None if later else End(day, found[0]["written"])


_GOES_ON = re.compile(r"\b(?:since|from|then|now|renew\w*|seit|ab|dann|depuis|puis|desde|poi|sinds|daarna)\b")


def _day_of(found: re.Match[str]) -> date | None:
    try:
        if found["year"]:
            return date(int(found["year"]), 12, 31)
        if "." in found["day"]:
            day, month, year = map(int, found["day"].split("."))
            return date(year, month, day)
        return date.fromisoformat(found["day"])
    except ValueError:
        return None
