"""People after whom a profession's methods and styles are called: its websites tell their stories, too.

Sites of chiropractors tell of Daniel David Palmer, of osteopaths of Andrew Taylor Still, who "opened the first school".
"""

from typing import Final

from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan

_FOUNDERS: Final[dict[str, frozenset[str]]] = {
    last: frozenset(firsts.split())
    for last, firsts in {
        "palmer": "daniel bartlett bj b.j. dd d.d.",
        "still": "andrew",
        "sutherland": "william",
        "pilates": "joseph joe",
        "alexander": "frederick fm f.m. matthias",
        "feldenkrais": "moshe moshé",
        "rolf": "ida",
        "bowen": "tom thomas",
        "dorn": "dieter",
        "breuss": "rudolf",
        "kneipp": "sebastian",
        "vojta": "vaclav",
        "bobath": "berta karel",
        "mckenzie": "robin",
        "maitland": "geoffrey",
        "mulligan": "brian",
        "cyriax": "james",
        "vodder": "emil",
        "dicke": "elisabeth",
        "ingham": "eunice",
        "fitzgerald": "william",
        "marquardt": "hanne",
        "hahnemann": "samuel",
        "bach": "edward",
        "usui": "mikao",
        "takata": "hawayo",
        "iyengar": "bellur",
        "jois": "pattabhi",
        "krishnamacharya": "tirumalai sri",
        "freud": "sigmund",
        "jung": "carl",
        "rogers": "carl",
        "perls": "fritz",
        "erickson": "milton",
        "rosenberg": "marshall",
        "hellinger": "bert",
        "shapiro": "francine",
        "levine": "peter",
        "montessori": "maria",
        "steiner": "rudolf",
        "pikler": "emmi",
        "freinet": "celestin",
        "malaguzzi": "loris",
        "frobel": "friedrich",
        "suzuki": "shinichi",
        "kodaly": "zoltan",
        "dalcroze": "emile",
        "funakoshi": "gichin",
        "kano": "jigoro",
        "ueshiba": "morihei",
        "oyama": "masutatsu mas",
        "lichtenfeld": "imi",
        "gracie": "helio carlos",
        "cecchetti": "enrico",
        "vaganova": "agrippina",
        "valois": "ninette",
        "duncan": "isadora",
        "graham": "martha",
    }.items()
}
"""Last names, folded, and the first names under which each is known."""


def is_of_a_method(span: NameSpan, company_words: frozenset[str]) -> bool:
    """Whether a name is that of a method's founder, and the company does not bear it."""
    last, first = fold(span.last or ""), fold(span.first).split()
    return bool(first) and first[0] in _FOUNDERS.get(last, ()) and last not in company_words
