"""Words that say nothing, and words that may say no, in the languages that authors write.

Both are asked of whole texts, after everything that only surrounds them is taken away. A word that is also a name, or
the beginning of a sound sentence ("EI Wind", "Non Profit", "Not only"), says no only where it stands alone.
"""

import re
from functools import cache

_AROUND = " \t\r\n\u00a0.,;:!?¿¡…·•-–—‐‑_*/\\|#~^+=<>()[]{}“”„‟\"‘’‚'`´«»‹›"

_TO_FILL_IN = re.compile(r"<[^<>/:]+>|\[[^\[\]/:]+\]")  # <name of the institution>, [Course title]
_IDEOGRAPHS = "\u2e80"  # from here on, one sign may be a word

_PLACEHOLDERS = """
tbd | tbc | tba | tbs | to do | to be determined | to be confirmed | to be announced | to be decided | to be defined
to be completed | to be added | to be specified | to be filled in | to be updated | to be discussed | todo | fixme
fill in
fill me in | fill this in | please fill in | please complete | complete me | change me | changeme | insert text
insert text here
insert here | insert title | insert name | your text here | your title | text here | enter text | enter text here
placeholder
add text here | lorem | ipsum | dummy | dummy text | sample text | example text | some text | text goes here
n/a | n.a | na | n a | not specified | unspecified | not stated | not given | not known | unknown | no information
no info | no data | information missing | missing | see above | see below | as above | as below | same as above
ditto | idem | ibid
dto | etc | and so on | asdf | asdfgh | asdfghjkl | asd | sdf | qwe | qwer | qwert | qwerty | qwertz | azerty | abc
abcd
foo | bar | foobar | foo bar | baz | blah | bla | bla bla | blah blah | test test | testtest | untitled | no title
no name | noname
new credential | new course | unnamed | whatever | something | anything | stuff | null | nil value | undefined | nan
none given
wip | draft text | pending text | text to follow | details to follow | more to follow | more information to follow
k. a | k.a | keine angabe | keine angaben | ohne angabe | unbekannt | nicht bekannt | nicht angegeben | siehe oben
siehe unten
s. o | s. u | wird ergänzt | wird nachgereicht | noch zu ergänzen | noch auszufüllen | bitte ausfüllen
bitte ergänzen | platzhalter
noch zu klären | zu klären | noch zu bestimmen | noch festzulegen | ohne titel | usw
à compléter | à définir | à déterminer | à préciser | à venir | à confirmer | à remplir | inconnu | inconnue
non précisé
non renseigné | non spécifié | non communiqué | voir ci-dessus | voir plus haut | sans titre
por definir | por determinar | por completar | por confirmar | por especificar | por concretar | a completar
a confirmar
pendiente de definir | pendiente de confirmar | pendiente de completar | desconocido | desconocida | sin especificar
no especificado
no consta | sin datos | sin información | sin título | véase arriba | ver arriba | rellenar
per definir | per determinar | per completar | per confirmar | per concretar | pendent de definir | desconegut
no especificat
sense especificar | sense dades | sense títol | vegeu més amunt | omplir
a definir | a determinar | a indicar | a preencher | por preencher | desconhecido | não especificado | não indicado
sem informação
sem título | ver acima | preencher | n/d | n.d | nd
da definire | da determinare | da completare | da confermare | da compilare | da specificare | sconosciuto
non specificato
non indicato | non noto | vedi sopra | senza titolo | compilare
nog te bepalen | nader te bepalen | nog in te vullen | in te vullen | invullen | nog onbekend | onbekend
niet bekend | niet gespecificeerd
ntb | n.t.b | nnb | n.n.b | n.v.t | nvt | zie boven | zie hierboven | zie onder | zonder titel
täydennetään | täydennä | määritellään myöhemmin | ilmoitetaan myöhemmin | ei tiedossa | tuntematon | ei ilmoitettu
katso yllä | ks. yllä
att göra | kompletteras | ska kompletteras | ska fyllas i | fyll i | okänt | okänd | ej angivet | ej angiven
ej känt | se ovan
täpsustamisel | täpsustatakse | täiendamisel | täita | teadmata | määramata | vaata eespool | vt eespool
ukendt | ukjent | ikke angivet | ikke oppgitt | ikke kendt | kommer senere | følger senere | se ovenfor | se over
udfyldes | fylles ut | не е посочено | неизвестно | няма данни
предстои | виж по-горе | δεν αναφέρεται | άγνωστο | δεν υπάρχουν στοιχεία
βλέπε παραπάνω | nincs megadva | ismeretlen | nem ismert | később
lásd fent | neuvedeno | neznámo | neznámý | bude doplněno | viz výše
neuvedené | neznáme | bude doplnené | pozri vyššie | ni navedeno
neznano | glej zgoraj | nav norādīts | nezināms | skatīt iepriekš
nenurodyta | nežinoma | žr. aukščiau | nije navedeno | nepoznato
vidi gore | nespecificat | necunoscut | vezi mai sus | de completat
folgt | siehe website | see website | n.n | wird noch ergänzt | wird noch festgelegt
täydennetään myöhemmin | wird noch bekannt gegeben | wird bekannt gegeben | s.o
selgub hiljem | lisatakse hiljem | sin determinar | att fylla i
do uzupełnienia | do ustalenia | do określenia | do potwierdzenia | uzupełnić | nieznane | nieznany | nieznana
nie określono | nie podano
brak danych | bd | b.d | jw | j.w | patrz wyżej | bez tytułu
"""

# The names of keys, as a text of their own: a form that nobody filled in.
_LABELS = """
title | name | text | description | type | code | id | value | country | region | guidance | price | funding
source | remark
need | needs | target group | learning outcome | learning outcomes | outcome | scheme | assessors | moderation
evidence | criteria
rubric | pass mark | prerequisites | occupations | renewal | lapses | platform | wallet | revocation | expiry
registered id | url
learners | peers | trainers | subject | pedagogy | spread | place | date | string | number | boolean
"""

_DENIALS = """
nobody | no one | noone | no-one | never | nothing | nil | none | none yet | none so far | not yet | not at all
not really
not available | not provided | not offered | not applicable | not planned | not required | not defined | not decided
no | nope | zero
planned | is planned | are planned | it is planned | being planned | in planning | in preparation | in progress
under discussion
under development | under construction | under preparation | under review | in development | coming soon | soon
pending | to follow
later | maybe | perhaps | possibly | still open | undecided | not decided yet | not defined yet | not available yet
in the future
nein | kein | keine | keiner | keines | keinen | keine vorhanden | nichts | niemand | nie | niemals | noch nicht
noch keine | noch keiner
nicht vorhanden | nicht verfügbar | nicht vorgesehen | nicht zutreffend | entfällt | geplant | ist geplant
in planung | in vorbereitung
in arbeit | in diskussion | in entwicklung | noch offen | vorgesehen | vielleicht | demnächst | folgt
non | aucun | aucune | personne | jamais | rien | pas encore | pas du tout | néant | sans objet | non applicable
non disponible
prévu | prévue | en préparation | en projet | en discussion | en cours | en cours de définition | peut-être
bientôt | à l'étude
ninguno | ninguna | nadie | nunca | nada | todavía no | aún no | no hay | no existe | no aplica | no procede
no disponible
previsto | prevista | planificado | planificada | en preparación | en estudio | en discusión | en desarrollo
en curso | pendiente | quizás
próximamente
cap | ningú | mai | res | encara no | no n'hi ha | no escau | no aplicable | previst | planificat | en preparació
en estudi
en discussió | en curs | pendent | potser | properament
não | nenhum | nenhuma | ninguém | nunca | nada | ainda não | não há | não existe | não aplicável | não se aplica
não disponível
planeado | planeada | planejado | em preparação | em estudo | em discussão | em curso | em desenvolvimento
pendente | talvez | em breve
nessuno | nessuna | niente | nulla | non ancora | mai | non previsto | non prevista | non applicabile
non disponibile | non c'è
pianificato | in preparazione | in discussione | in corso | in fase di definizione | in sospeso | forse
prossimamente
nee | geen | geen enkele | niemand | niets | nooit | nog niet | nog geen | niet van toepassing | niet beschikbaar
niet aanwezig
gepland | in voorbereiding | in ontwikkeling | in bespreking | nog open | nog niet bekend | misschien | binnenkort
volgt
ei | ei ole | ei vielä | ei ketään | ei kukaan | ei mitään | ei koskaan | ei lainkaan | ei saatavilla
suunnitteilla | suunniteltu
valmisteilla | kehitteillä | harkinnassa | kesken | ehkä | tulossa
nej | ingen | inget | inga | ingenting | aldrig | inte än | inte ännu | ännu inte | ej aktuellt | ej tillämpligt
finns inte | saknas
planerad | planerat | planeras | under utveckling | under utredning | under diskussion | på gång | kanske | kommer
puudub | puuduvad | mitte keegi | mitte kunagi | mitte midagi | veel mitte | ei kohaldu | plaanis | kavas
kavandatud | ettevalmistamisel
arutamisel | väljatöötamisel | võib-olla | tulekul
nie | brak | nikt | nigdy | nic | żaden | żadna | żadne | jeszcze nie | nie ma | nie dotyczy | niedostępne
planowane | planowany
planowana | w planach | w przygotowaniu | w trakcie | w opracowaniu | w dyskusji | może | wkrótce
nei | ikke ennå | ikke endnu | planlagt | under planlegging | under udvikling | mangler
"""

# Words that begin a denial when more follows, whatever follows.
_OPENINGS = re.compile(
    r"(?:not(?! only| just| merely| necessarily| limited| less| later| more| earlier| bound)|nicht(?! nur|"
    r" zuletzt| weniger)|"
    r"niet(?! alleen| enkel)|inte(?! bara| endast)|nobody|no one|never|nothing|none of|none\b(?! other)|"
    r"not yet|not available|not offered|not provided|"
    r"not foreseen|"
    r"there (?:is|are) (?:no|not|none)\b|we (?:do not|don't|have no)\b|"
    r"keine?[rsmn]?|niemand|noch nicht|noch keine?|nicht vorhanden|nicht vorgesehen|es gibt keine?n?|"
    r"aucune?|pas (?:de|d'|encore)|il n'y a pas|non prévue?|non disponible|"
    r"ningun[oa]?|ningún|nadie|todavía no|aún no|no hay|no existe|no se|no n'hi ha|encara no|cap mena|"
    r"nenhum|nenhuma|ninguém|ainda não|não há|não existe|não se|nessun[oa]?|non ancora|non c'è|non previst[oa]|"
    r"geen|nog niet|nog geen|er is geen|er zijn geen|ei ole|ei vielä|ingen|inget|inga|finns inte|inte ännu|"
    r"puudub|veel mitte|brak|nie ma|jeszcze nie|żaden|żadn[ae]|nikt)\b(?P<rest>.*)"
)
_PLANS = re.compile(
    r"(?:planned|foreseen|scheduled|under discussion|in preparation|under development|coming|expected|"
    r"geplant|in planung|vorgesehen|prévue?|previst[oa]|planificad[oa]|planead[oa]|gepland|suunnitteilla|"
    r"planerad|planerat|planowan[ey])"
    r"(?: (?:for|in|from|as of|by|ab|für|pour|en|dès|para|per|voor|vanaf|för|na|vuodelle|od))? (?:the )?"
    r"(?:\w+ ){0,3}(?:19|20)\d\d\b.*|(?:planned|foreseen|geplant|prévue?|previst[oa]|gepland) (?:for )?(?:next|"
    r"later|the future|nächst\w*|l'an\w* prochain\w*|volgend\w*).*"
)
# `No …` is a sentence of its own where the lack is an answer: no fee, no prior knowledge, no later than.
_NO = re.compile(r"no (?P<rest>.+)")
_GOOD_NEWS = re.compile(
    r"(?:\w+ ){0,2}(?:fees?|costs?|charges?|tuition|payment|prior|previous|formal|special|specific|particular|"
    r"entry|prerequisites?|"
    r"requirements?|expiry|expiration|limits?|limitations?|restrictions?|barriers?|obligations?|deadlines?|"
    r"experience|knowledge|"
    r"qualifications?|exceptions?|end|renewal)\b.*|(?:(?:is|was) )?(?:to pay|needed|required|necessary)\b.*|"
    r"(?:later|more|fewer|less|longer|earlier|sooner|other)\b.*|\d.*"
)
_TURNED_AWAY = re.compile(
    r".*\b(?:excluded|turned away|left (?:out|behind)|refused|ausgeschlossen|exclu|excluid[oa])\b.*"
)


def says_nothing(text: str, *, in_list: bool = False) -> bool:
    """Whether a text says nothing: a placeholder, signs without a word, one letter, the name of a key.

    A capital may be a name. In a list of words, `level` may be one of them.
    """
    bare = _bare(text)
    if _TO_FILL_IN.fullmatch(text.strip()):
        return True
    if not any(sign.isalnum() for sign in bare):
        return True
    if len(bare) < 2:
        is_name = bare.isdigit() or bare >= _IDEOGRAPHS or (bare != "x" and bare.upper() in text and bare not in text)
        return not is_name
    if bare in _placeholders() or bare.replace(".", "") in _placeholders() or (bare in _labels() and not in_list):
        return True
    # One letter over and over, but for the Roman II and III.
    return bare.startswith("lorem ipsum") or (bare.isalpha() and len(set(bare)) == 1 and bare[0] != "i")


def may_deny(text: str) -> bool:
    """Whether a text may say that there is none, or none yet."""
    bare = _bare(text)
    if bare in _denials():
        return True
    if found := _OPENINGS.fullmatch(bare):
        return not (_GOOD_NEWS.fullmatch(found["rest"].strip()) or _TURNED_AWAY.fullmatch(bare))
    if found := _NO.fullmatch(bare):
        return _GOOD_NEWS.fullmatch(found["rest"]) is None
    return _PLANS.fullmatch(bare) is not None


def _bare(text: str) -> str:
    """A text without what surrounds it, in lower case and with single spaces."""
    return " ".join(text.strip(_AROUND).casefold().replace("’", "'").split())


def _listed(table: str) -> frozenset[str]:
    return frozenset(_bare(words) for line in table.splitlines() for words in line.split("|") if words.strip())


@cache
def _placeholders() -> frozenset[str]:
    return _listed(_PLACEHOLDERS)


@cache
def _labels() -> frozenset[str]:
    return _listed(_LABELS)


@cache
def _denials() -> frozenset[str]:
    return _listed(_DENIALS)
