"""Does a sentence's object mean another business: a neighbour's, one elsewhere, one of another trade?"""

import re
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.rules.site_text import SiteText

_SHORTEST: Final = 4
_NEXT_DOOR: Final = re.compile(
    r"[^.,;:!?]{2,40} (?:voisine?|d['’][àa] c[ôo]t[ée]|(?:d['’])?en face|nebenan|gegen[üu]ber|vicin[oa]|accanto"
    r"|vecin[oa]"
    r"|de al lado|vizinh[oa]"
    r"|ao lado|hiernaast|ernaast|verderop|intill|ved siden av|ved siden af|next door|across the (?:street|road)|down "
    r"the (?:street|road))\b"
    r"|[^.,;:!?]{0,20}\b(?:benachbarte|naburige|grannarnas|naboens|s[ąa]siedni|sousedn)\w*",
    re.IGNORECASE,
)
"""Another business beside this one ("le restaurant voisin")."""
_A_PLACE_ELSEWHERE: Final = re.compile(
    r"\s*(?:(?:heute|nun|jetzt|inzwischen|aujourd['’]hui|oggi|hoy|hoje|i ?dag|nu|n[åa]|dzi[śs]|dnes|(?:in |en |em |nel "
    r"|i )?\d{4})\s)?"
    r"\s*(?:an?|ein(?:e|en)?|une?|una|uno|een|e[tn]|ett|uma?)\s+(?:[\w&'’-]+\s+){0,3}?\w+\s+(?:in|near|outside|at"
    r"|bei|[àa]"
    r"|en|em|i|p[åa]|cerca)\s+[A-Z]"
)
"""Who "owns a farm in Boise" owns another one than this company."""
_A_BODY: Final = re.compile(
    r"\s*(?:the|an?) (?:[A-Z][\w'’-]*,? (?:of (?:the )?)?){1,4}(?P<kind>Society|Association|Institute|Foundation"
    r"|Federation"
    r"|Guild|League|Council|Alliance|Coalition|Museum|Journal|Magazine|Conference|Festival|Network|Choir|Orchestra)\b"
)
"""What somebody founds beside a company ("founded the Idaho Tree Society")."""
_ANOTHER_TOO: Final = re.compile(
    r"\s*(?:aussi|auch|anche|tambi[ée]n|tamb[ée]m|ook|ogs[åa]|[äa]ven) (?:une?|una|uno|eine?n?|een|e[tn]|ett|uma?)\b",
    re.IGNORECASE,
)
"""A further business ("dirige aussi une entreprise de transport")."""
_INDEFINITE: Final = re.compile(
    r"\s*(?:an?|his|her|their|eine?n?|seine?n?|ihre?n?|une?|son|sa|una|uno|suo|sua|su|uma?|seu|een|zijn|haar|e[tn]"
    r"|ett)\b",
    re.IGNORECASE,
)
_ANY_BUSINESS: Final = re.compile(
    r"business|company|firm|practice|shop|store|office|studio|operation|enterprise|place|house|property|brand|workshop"
    r"|agency|kitchen|garage|farm|ranch|vineyards?|orchard|estate|inn|hotel"
    r"|empresa|firma|loja|oficina|padaria|cl[íi]nica|quinta|fazenda|pousada"  # where "a" is "the"
    r"|\w*betrieb|\w*unternehmen|gesch[äa]ft|laden|werkstatt|haus|hof|b[üu]ro|praxis|kanzlei|agentur|entreprise"
    r"|affaire|commerce"
    r"|boutique|magasin|atelier|maison|soci[ée]t[ée]|cabinet|agence|[ée]tablissement|domaine|ferme|negocio|taller"
    r"|tienda|estudio"
    r"|despacho|azienda|impresa|attivit[àa]|ditta|bottega|negozio|laboratorio|studio|locale|neg[óo]cio|empreendimento"
    r"|\w*bedrijf|\w*zaak|\w*winkel|\w*praktijk|kantoor|onderneming|\w*firma(?:et|n)?|\w*virksomhed(?:en)?"
    r"|bedriften?|f[öo]retaget?"
    r"|butik(?:en|ken)?|verkstad(?:en)?|v[æa]rksted(?:et)?|salong?(?:en)?|g[åa]rd(?:en)?",
    re.IGNORECASE,
)


def is_elsewhere(text: str) -> bool:
    """Whether the object that opens this text is some business at another place ("a farm in Boise")."""
    return bool(_ANOTHER_TOO.match(text[:40]) or _A_PLACE_ELSEWHERE.match(text[:80]) or _NEXT_DOOR.match(text[:60]))


def is_a_body(site: SiteText, text: str) -> bool:
    """Whether the object that opens this text is a society, a museum or a festival, unless the company is one."""
    body = _A_BODY.match(text)
    return body is not None and fold(body["kind"]) not in folded_words(site.company)


def is_of_other_trade(site: SiteText, text: str, thing: str) -> bool:
    """Whether "a bakery" is none of a roofer's: the company's name tells a trade, and its site names this one once."""
    if not _INDEFINITE.match(text) or _ANY_BUSINESS.fullmatch(thing) or not _tells_a_trade(site.company):
        return False
    return fold(thing) not in fold(site.company) and site.text.lower().count(thing.lower()) < 2  # noqa: PLR2004


@lru_cache(maxsize=512)
def _tells_a_trade(company: str) -> bool:
    known = lexicon().rejected
    return any(word in known for word in folded_words(company) if len(word) >= _SHORTEST)
