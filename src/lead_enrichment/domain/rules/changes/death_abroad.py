"""Whether the words right beside a name say, in another language than English, that this person has died."""

import re
from typing import Final

_WHO_DE: Final = r"(?: (?-i:[A-ZÄÖÜ])[\w-]+){0,2}"
_WHO: Final = (
    r"(?: (?:fondateur|fondatrice|p[èe]re|m[èe]re|mari|monsieur|m\.|mme|(?:son|leur|notre) (?:p[èe]re|mari|fondateur)"
    r"|fondatore|padre|nonno|marito|signor|signora|sig\.|fundador|padre|abuelo|marido|don|do[ñn]a|pai|av[ôo]|senhor"
    r"|oprichter|vader|opa|grootvader|de (?:heer|oprichter)|dhr\.?|(?:zijn|haar) vader|pan[ai]?|za[łl]o[żz]yciela"
    r"|zakladatele|grundaren|grunnleggeren|grundl[æa]ggeren))?"
)
_DIED: Final = (
    r"(?:(?:ver)?starb|verschied|meurt|d[ée]c[èe]de|s['’][ée]teint|muore|mor[ìi]|scompare|viene a mancare"
    r"|[èe] (?:mancat[oa]|scompars[oa]|mort[oa])|muere|muri[óo]|fallece|falleci[óo]|morre(?:u)?|falece(?:u)?|va morir"
    r"|overleed|overlijdt|stierf|zmar[łl]a?|odszed[łl]|odesz[łl]a|zem[řr]ela?|avled|kuoli|elhunyt|meghalt"
    r"|(?<=\d\d\d\d )(?:dog|d[øo]de))"
)
IN_FRONT: Final = re.compile(
    r"(?:\b(?:nach|seit|bis zum|mit|beim) (?:dem )?(?:\w+en )?(?:tod|ableben)e?s? (?:von|des|der|unsere[sr]"
    r"|ihre[sr]|seine[sr])"
    rf"{_WHO_DE}"
    r"|\b(?:apr[èe]s|depuis|[àa]|suite (?:[àa]|au)) (?:la (?:mort|disparition)|(?:le |au )?d[ée]c[èe]s)(?: \w+)?"
    rf" (?:de|du|d['’]){_WHO}"
    rf"|\b(?:dopo|alla|con|dalla) (?:la )?(?:\w+ )?(?:morte|scomparsa|dipartita) (?:di|del|della|d['’]){_WHO}"
    rf"|\b(?:tras|desde|con|a) (?:la muerte|el fallecimiento|la mort) (?:de|del|d['’]|d['’]en){_WHO}"
    rf"|\b(?:ap[óo]s|desde|com) (?:a morte|o falecimento) d[eoa]{_WHO}"
    rf"|\bna (?:het overlijden|de dood) van{_WHO}|\bpo (?:[śs]mierci|smrti|[úu]mrt[íi]){_WHO}"
    rf"|(?<!\w){_DIED}(?: (?:auch|unser|der|le|notre|il|el|o|de|onze))?{_WHO_DE}{_WHO})\s\Z",
    re.IGNORECASE,
)
BEHIND: Final = re.compile(
    r"(?:['’]s?|s)? (?:tod|d[öø]d|bortg[åa]ng)\b(?! (?:f[üu]hr|ist))"
    rf"|,?(?: (?:der|die|qui|che|que|die|kt[óo]r[ya]|kter[ýá]|som))?(?: [\w.]+){{0,3}}? {_DIED}(?!\w)"
    r"|,?(?: [\w.]+){0,4}? (?:gestorben|verstorben|von uns gegangen|heimgegangen)\b"
    r"|,?(?: [\w.]+){0,2}? (?:est (?:mort|d[ée]c[ée]d[ée])|dispara[îi]t|nous (?:quitte|a quitt[ée]s?)|ci (?:lascia"
    r"|ha lasciat[oi])|nos dej[óo]|nos deixou|ens va deixar|venut[oa] a mancare)"
    r"|,?(?: [\w.]+){0,3}? (?:gick bort|gikk bort|gik bort|avlidit|overleden|gestorven|d[øo]de (?:i |\d))",
    re.IGNORECASE,
)
STEMS: Final = tuple(
    "tod|ableben|mort|disparition|déc|dec|scompar|dipartita|muerte|falleci|faleci|fallece|falece|overlij|dood"
    "|śmierci|smierci|smrti|úmrt|umrt|starb|verschied|meurt|éteint|eteint|muore|morì|mori|mancat|mancare|muere|murió"
    "|murio|morre|morir|overle|stierf|zmar|odsze|odesz|zemř|zemr|avled|avlid|kuoli|elhunyt|meghalt| dog|død|död|dode"
    "|gestorben|verstorben|gegangen|disparaî|disparai|quitt|lascia|dejó|dejo|deixou|deixar|gick bort|gikk bort"
    "|gik bort|gestorven|bortgång|bortgang".split("|")
)
"""What a line holds that says so, in lower case."""
_KIN: Final = re.compile(
    r"\b(?:vater|mutter|frau|mann|bruder|p[èe]re|m[èe]re|fr[èe]re|femme|padre|madre|fratello|moglie|marito|hermano|mujer"
    r"|pai|m[ãa]e|vader|moeder|ojciec|matka|otec|far|mor|bror)\b",
    re.IGNORECASE,
)
"""Whose death is told behind somebody's name may be another's ("Ann Roe, als ihr Mann starb")."""
_FRONT_REACH: Final = 70
_BEHIND_REACH: Final = 60


def has_died_abroad(text: str, lowered: str, start: int, end: int) -> bool:
    """Whether the text says right before `start` or right behind `end`, where a name stands, that its bearer died."""
    if not any(stem in lowered for stem in STEMS):
        return False
    if IN_FRONT.search(text[max(0, start - _FRONT_REACH) : start]):
        return True
    found = BEHIND.match(text, end, end + _BEHIND_REACH)
    return found is not None and not _KIN.search(found.group())
