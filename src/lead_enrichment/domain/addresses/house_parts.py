"""What stands behind a house number (floors, rooms, staircases), and places that are told without a street."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern

EXTRA: Final = (
    r"(?i:(?:\d{1,2}\s?[ºª°.]?\s?(?:[-/]?\s?[A-Z]\b|izq\w*\.?|izda\.?|dcha?\w*\.?|derecha|izquierda|planta|piso|"
    r"puerta|pta\.?|sal|og|stock|etg\.?|etasje|kerros|etage|[ée]tage|floor|tr\.?|v[åa]n(?:ing)?)?"
    r"|(?:col(?:onia|\.)|fracc(?:ionamiento|\.)|barrio|c\.?p\.?:?(?= ?$)) ?[\w .]{0,30}"
    r"|bajos?|baixos?|bj\.?|local(?: \w{1,4})?|planta \w+|piso \w+|puerta \w+|esc\w*\.? \w+|oficina \w+|"
    r"of\. ?\w+|nave \w+|entlo\w*\.?|entresuelo|[áa]tico|portal \w+|bloque \w+|edificio [\w ]+|edif\. "
    r"[\w ]+|"
    r"\d?\.? ?(?:og|eg|ug|dg|stock|stiege|stg\.?|top|tür)(?: ?\d+)?(?: (?:links|rechts|mitte|li\.|re\.))?|hinterhaus"
    r"|vorderhaus|hof|haus \w{1,3}|hinterhof|innenhof|r[üu]ckgeb[äa]ude|seitenfl[üu]gel|gartenhaus|souterrain"
    r"|(?:hoch)?parterre|(?:dach|erd|unter)geschoss|halle \w{1,4}|tor \w{1,3}|eingang \w{1,2}|lager \w{1,3}"
    r"|raum \w{1,4}"
    r"|"
    r"geb(?:äude|\.) ?\w+|aufgang \w|"
    r"porte (?:gauche|droite|\w{1,3})|entr[ée]e \w{1,2}|escalier \w{1,2}|fond de cour|au fond de la cour|hall \w{1,2}"
    r"|(?:[IVX]{1,4}|\d{1,2})\.? (?:piętro|emelet|em\.|patro|poschodie|posch\.)|parter"
    r"|\d?\s?(?:hg|hs|hoog|huis)|(?:\d{1,2}e|begane) (?:verdieping|etage|grond)|kamer \w{1,4}|I{1,3}"
    r"|unit \w{1,4}|kld\.?"
    r"|baghuset?|stuen|inngang \w{1,2}|oppgang \w{1,2}"
    r"|bil \d{1,3}|\d{1,2}\. hæð|rakennus \w{1,3}|rak\. ?\w{1,3}|rappu \w|talo \w{1,2}|\d{1,2}\. ?krs|[hu]0\d{3}"
    r"|as\.? ?\d+|lh\. ?\d+"
    r"|uppg[åa]ng \w{1,2}|port \w{1,2}|plan \d|lokal \w{1,4}|m[óo]dulo \w{1,3}"
    r"|(?:semi)?s[óo]tano|lotto \w{1,4}|negozio \w{1,3}|sala \w{1,4}|cave|pavilh[ãa]o \w{1,3}|armaz[ée]m \w{1,3}"
    r"|bloco \w{1,3}|fte\.?|c/v|"
    r"b[âa]t(?:iment|\.)? ?\w+|(?:\d{1,2}\s?(?:er|e|[èe]me|nd)|rez[- ]de[- ]chauss[ée]e?|rdc) "
    r"?(?:[ée]tage)?|appt?\.? ?\w+|cs \d+|bp ?\d+|"
    r"int(?:erno|\.)? ?\w+|scala \w|piano \w+|pal(?:azzina|\.)? ?\w+|capannone \w+|s\.?n\.?c\.?|\d{1,"
    r"2}[ºª°]|[A-Z]|bus \w+|bte \w+|boîte \w+|loja \w+|lj\.? ?\w+|andar|fra[çc][ãa]o \w+|r/c|dto\.?|esq\.?|"
    r"\([^\W\d][^()]{2,25}\)|(?:\d\.? ?|st\.? ?)?t\.?[hv]\.?|mf\.?|st\.?|kl\.?|lgh \d+|lok\.? ?\w+|m\. ?\d+))"
)
EXTRAS: Final = rf"(?:[\s,–/-]{{1,3}}\(?{EXTRA}\)?(?![\w])){{0,4}}"
END: Final = r"[\s,.;)]*$"
_HIGHWAY: Final = late_pattern(
    rf"(?:^|(?<=[,|•·–:-]\s))[A-Z]{{1,3}}[ .-]?\d{{1,4}}[A-Za-z]?,?\s(?i:p\.?k|km)\.?\s?\d[\d.,+]{{0,6}}{EXTRAS}{END}"
)
"""A highway by its letters, with the kilometre at which the house stands ("N-340, km 12")."""
_IN_BUILDING: Final = late_pattern(
    rf"(?:^|(?<=[|•·–:-]\s))(?i:edif[íi]cio|edif\.|centro (?:comercial|empresarial|de negocios)|c\.\s?c\.|galer[íi]as?"
    rf"|mercado|shopping|complejo|torre)\s[^,|•·\d]{{2,40}}(?:,\s?{EXTRA}(?!\w)){{1,3}}{END}"
)
"""A building and what in it is meant, where no street is told ("Edificio Helecho, planta 2")."""


def place_at_end(text: str) -> re.Match[str] | None:
    """A kilometre of a highway, or rooms in a building, that end the text where no street is told."""
    return _HIGHWAY.search(text) or _IN_BUILDING.search(text)
