"""Is a company called after somebody who is remembered, and not by whose it is? Printers of old, poets, saints."""

import re
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.rules.site_text import SiteText

_CALLED_AFTER: Final = re.compile(
    r"\b(?:(?:is|was|are|were) (?:named|called) (?:after|for)|named (?:after|in hono(?:u)?r of)|takes its name from"
    r"|in (?:loving )?memory of|namesake"
    r"|benannt nach|nach (?:de[mr] \w+ )?benannt|zu ehren|zum gedenken an|namensgeber(?:in)?|namenspatron(?:in)?"
    r"|(?:debe|toma|recibe) su nombre|(?:lleva|tomamos|llevamos) el nombre de|en (?:honor|memoria|recuerdo"
    r"|homenaje) (?:de|a)"
    r"|dev(?:e|iamo) il (?:suo |nostro )?nome|prende il (?:suo )?nome d\w*|intitolat[oaie] a|in (?:onore"
    r"|memoria|ricordo) d\w*"
    r"|doit son nom|porte le nom d\w*|tient son nom d\w*|en (?:hommage|m[ée]moire|souvenir) (?:[àa]|d\w*)"
    r"|deve o (?:seu )?nome|em (?:homenagem|mem[óo]ria|honra) (?:a|d\w*)|vernoemd naar|genoemd naar|ter (?:ere"
    r"|nagedachtenis)"
    r"|uppkallad efter|uppkallat efter|opkaldt efter|oppkalt etter|til minde om|til minne om|till minne av"
    r"|na cze[śs][ćc]|imienia|nazwan[aey] (?:od|po)|pojmenov[áa]n[aoy]? po|na po[čc]est)\b[^.;!?]{0,60}\Z",
    re.IGNORECASE,
)
_REMEMBERED: Final = re.compile(
    r"[^.;!?]{0,12}\(\s?(?:\*\s?)?\d{3,4}\s?(?:[–-]|bis|to|à|a)\s?(?:†\s?)?\d{3,4}\s?\)"
    r"|[^.;!?]{0,90}\b(?:siglo|s[ée]culo|secolo|si[èe]cle|eeuw|[åa]rhundrade|[åa]rhundrede|[åa]rhundre|wiek[ua]"
    r"|stolet[íi]"
    r"|century|jahrhunderts?|y[üu]zy[ıi]l)\b"
    r"|[^.;!?]{0,8},? (?:an[ıi]s[ıi]na|'?n[ıi]n ad[ıi]n[ıi])\b",
    re.IGNORECASE,
)
"""Years of birth and death in brackets, or a century."""
_BORN_LONG_AGO: Final = re.compile(
    r"[^.;!?]{0,40}\b(?:born|geboren|nee?|nat[oa]|nacio|nacid[oa]|nasceu|nascid[oa]|fodt?|fodd|urodz\w+|naroz\w+|dogdu)\b"
    r"[^.;!?]{0,40}\b1(?:[0-8]\d\d|9[0-2]\d)\b"
    r"|[^.;!?]{0,40}\b1(?:[0-8]\d\d|9[0-2]\d)\b[^.;!?]{0,20}\b(?:born|geboren|dogdu|urodz\w+)\b"
)
_STREET_IN_FRONT: Final = re.compile(
    r"\b(?:rue|avenue|place|quai|via|viale|piazza|corso|calle|plaza|avda?\.?|rua|praca|ulica|ul\.|ulice|trg|strada|str\.)"
    r"\s+(?:du |de la |dr\.? )?\Z"
)
_STREET_BEHIND: Final = re.compile(
    r"[- ]?(?:strasse|str\.|platz|weg\b|allee|ring\b|ufer|gasse|laan|straat|plein|gatan|gata\b|vej\b|vei\b|utca)"
    r"| (?:street|road|avenue)\b(?! (?:food|wear|art|photo|kitchen))"
)
"""A street, square or quay that is called so."""
_REACH: Final = 110


def is_remembered(site: SiteText, first: str, last: str) -> bool:
    """Whether a line of the site says that the firm is called after whoever bears this name, or when they lived."""
    return site.once(("remembered", first, last), lambda: _is_remembered(site, first, last))


def _is_remembered(site: SiteText, first: str, last: str) -> bool:
    given, family = fold(first).split()[0], fold(last).split()[-1]
    name = re.compile(rf"\b{re.escape(given)}\b[^.;!?,\n]{{0,30}}\b{re.escape(family)}\b")
    for _, line in site.lines_with(tuple(dict.fromkeys((last.lower().split()[-1], family)))):
        if line.block.zone in {Zone.META, Zone.NAV}:
            continue
        text = fold(line.text)
        for found in name.finditer(text):
            front, behind = (
                text[max(0, found.start() - _REACH) : found.start()],
                text[found.end() : found.end() + _REACH],
            )
            in_memory = _CALLED_AFTER.search(front) or _REMEMBERED.match(behind) or _BORN_LONG_AGO.match(behind)
            if in_memory or _STREET_IN_FRONT.search(front) or _STREET_BEHIND.match(behind):
                return True
    return False
