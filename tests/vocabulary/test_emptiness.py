"""Texts that say nothing, and texts that may say no; and sound ones that look like either."""

import pytest

from mccheck.vocabulary.emptiness import may_deny, says_nothing

NOTHING = """
TODO | todo. | [TODO] | (tbd) | TBD! | t.b.d. | ? | ??? | - | — | … | ... | *** | x | xxx | a | asdf | qwerty
Lorem ipsum dolor sit amet | see above | (see above) | to do | To be determined
n/a | N.A. | n.v.t. | k. A. | Untitled
siehe oben | à compléter | por definir | per definir | a definir | da definire | nog te bepalen | täydennetään
täpsustamisel | do uzupełnienia | unbekannt | inconnu | desconocido | onbekend | okänd | title | Guidance | “price”
"""
SOMETHING = """
A | C1 | 7 | III | R | 水 | Welding | Pass or fail | Testing of water | NO-46 | Title IX procedures | To do and to learn
See above all the handbook | Na prawo | Unknown territories: a course | XL | Ötzi | Ei Wind
"""
DENIED = """
nobody | Nobody. | never | None yet | not yet | planned | Planned for 2027 | under discussion | geplant | noch offen
keine | Keine vorhanden | geen | Geen begeleiding | nessuno | brak | nenhum | aucun | Pas encore | todavía no | ninguno
encara no | suunnitteilla | ingen | puudub | plaanis | w przygotowaniu | not recognised | no guidance | Es gibt keine
There is no guidance | Nobody does | previsto | in preparation | maybe | Non prévu | ei ole | ei vielä
"""
STATED = """
No fee for residents | No fees | No prior knowledge is needed | No later than May | No. 5 | No 912 345 678 | Non Profit
EI Wind and two other firms | Not only the career service, the college too | Nichtraucher | Nothing to pay | No expiry
Planned reviews every three years | None other than the ministry
Nobody is turned away | Mai & Sons | Neverland College
Nicht nur das Amt | Niet alleen de school | Capgemini | Reserve bank | Openings in the trade
"""


def texts(table: str) -> list[str]:
    return [text.strip() for line in table.strip().splitlines() for text in line.split(" | ")]


@pytest.mark.parametrize("text", texts(NOTHING))
def test_placeholders_say_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", [*texts(SOMETHING), *texts(STATED), *texts(DENIED)])
def test_anything_else_says_something(text: str) -> None:
    assert not says_nothing(text)


@pytest.mark.parametrize("text", texts(DENIED))
def test_what_may_say_no_is_asked_about(text: str) -> None:
    assert may_deny(text)


@pytest.mark.parametrize("text", [*texts(STATED), *texts(SOMETHING)])
def test_what_only_begins_like_a_denial_is_none(text: str) -> None:
    assert not may_deny(text)


def test_in_a_list_the_name_of_a_key_may_be_a_word() -> None:
    assert says_nothing("learning outcomes")
    assert not says_nothing("learning outcomes", in_list=True)
