"""Streets and buildings that are called after somebody, a doctor as often as not ("Rua Dr. Bob Roe 54")."""

import re
from typing import Final

_STREET: Final = re.compile(
    r"(?<!\w)(?:rua|avenida|avda?\.?|av\.?|travessa|pra[çc]a|largo|alameda|estrada|rotunda|calle|c/|plaza|paseo|camino"
    r"|bulevar|boulevard|carrer|pla[çc]a|passeig|avinguda|via|viale|piazza|piazzale|corso|vicolo|rue|place|quai|impasse"
    r"|all[ée]e|str\.?|strada|bd\.?|bdul\.?|bulevardul|calea|ul\.?|ulica|aleja|al\.|pl\.|plac|n[áa]m\.|n[áa]m[ěe]st[íi]"
    r"|t[řr][íi]da|street|avenue|edif[íi]cio|edif\.|ed\.|condom[íi]nio|conj(?:unto|\.)|torre|palazzo|r[ée]sidence"
    r"|immeuble|b[âa]timent|galer[íi]a|sala)\s*(?:(?:d[aoeiu]s?|de la|del|della|dell['’])\s+)?"
    r"(?:(?:dr|dra|doctor|docteur|dott|dottor|prof|professor|profesor|eng|ing|avv|avvocato|mons|gen|general)\.?\s+)?$",
    re.IGNORECASE,
)
_REACH: Final = 40


def is_a_street(text: str, start: int) -> bool:
    """Whether the name that begins here, with its title, is that of a street or a building."""
    return _STREET.search(text[max(0, start - _REACH) : start]) is not None
