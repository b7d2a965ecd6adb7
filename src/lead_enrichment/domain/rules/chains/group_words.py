"""Words by which the websites of branches, franchises and companies of groups tell that they are such.

One line holds alternatives of a regular expression; PLACES, TARGET and so on stand for what is written out below.
"""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern, sieved_pattern
from lead_enrichment.domain.rules.chains import chain_words
from lead_enrichment.domain.rules.chains.place_counts import NUMBER_STEMS

_GROUP: Final = (
    r"(?-i:Group|GROUP|Groupe|Gruppe|Gruppo|Grupo|Groep|Holdings?|Partners|Brands|Corporation|Corp|Companies|Capital"
    r"|Enterprises|Healthcare|plc|PLC|Plc|AG|SE|Konzern|[\w-]*gruppen?|[\w-]*koncernen|S\.p\.A\.|SpA)(?![\w-])"
)
_NAME: Final = r"(?-i:[A-ZÀ-Þ0-9][\w&.’'-]*)"
_WORDS: Final = {
    "TARGET": r"(?:the |der |die |dem |den |du |le |la |l['’]|al |el |il |de |het )?"
    rf"(?:{_NAME}(?:,| &| and| et| und)? ){{0,5}}{_GROUP}",
    "PLACES": r"(?:locations|branches|hospitals|clinics|practices|brands|cent(?:er|re)s|stores|salons|studios|gyms"
    "|territories"
    r"|offices|restaurants|franchisees|franchises|shops|dealerships|hotels|schools)",
    "COUNT": r"(?:\d{2,4}|\d,\d{3})\+?",
}

_SURE_WORDS: Final = r"""
\bfranchise locations\b|\bindependently owned and operated (?:franchise|location)
\b(?:each|every|all)\b[^.;!?]{0,50}\b(?:is|are) (?:an )?independently owned\b
\bown an? (?:[\w'’-]+ )?franchise\b|\bfranchise (?:opportunit|kit|development|inquir)|\bready to own an? [A-Z]
\bbacked by (?-i:(?:[A-Z][\w&'’-]+ ){1,4})(?:Capital|Partners|Equity|Investments?)\b
\bprivate equity\b[^.;!?]{0,30}\b(?:backed|owned)|\bkonzern(?:seite|zentrale|mutter)\b
\b(?:tochter(?:gesellschaft|unternehmen)|zweigniederlassung|niederlassung) der\b
\bgeh(?:ö|oe)rt\b[^.;!?]{0,50}\bzu(?:r|m)\b[^.;!?]{0,40}(?:gruppe|konzern|group|holding)\b
\bfait partie (?:du groupe|d['’]un (?:groupe|r[ée]seau))\b|\bfait partie du r[ée]seau\b
\bfiliale (?:du|de) groupe\b|\bfa parte di un gruppo|\bparte do grupo\b
(?:,|–|-|\||©)\s+an? (?-i:(?:[A-Z][\w&'’-]+ ){1,4}(?:Group|Holdings?|Brands|Corporation)) (?:company|brand)\b
\b(?:rachet|repri|acqui|c[ée]d)\w+[^.;!?]{0,30} (?:par|au) (?:le )?groupe\b|\bappartient au groupe\b
\bpertenece a(?:l| un) grupo\b|\bpertence ao grupo\b
\b(?:appartiene|acquisit\w|entrat\w)\b[^.;!?]{0,25}\bgruppo\b
\bonderdeel van (?:de |het )?[\w-]*(?:groep|concern)\b
\bnale[żz]y do grupy\b|\bcz[ęe][śs]ci[ąa] grupy\b|\bsou[čc][áa]st[íi] skupiny\b
"""
_BECAME: Final = r"""
joined|joins|joining|merged (?:with|into)|(?:acquired|bought|purchased|taken over) by|trading (?:name|style) of
sold (?:(?:it|(?:the|his|her|their) \w+) |(?-i:(?:[A-Z][\w’'&]* ){1,4}))?to
(?:an? )?(?:\w+ )?(?:part|division|subsidiary|brand|unit) of
(?:gehört|gehören|zählt) (?:[\w&.-]+ ){0,4}?(?:zu[rm]?|de[mr])|teil de[rs]|übernommen von
fait (?:désormais |aujourd['’]hui )?partie|a rejoint|filiale|rachetée? par|intègre|a intégré
forma parte|adquirid[ao] por|se integró en|integrad[ao] en|filial
fa parte|acquisit[ao] da(?:l|lla)?|entrat[ao] (?:a far parte|in|nel)|controllat[ao] da(?:l|lla)?
(?:onderdeel|deel uit) van|overgenomen door|dochter(?:onderneming)? van
del av|del af|ingår i|indgår i|inngår i|köptes av|opkøbt af|kjøpt av
"""


def _any_of(lines: str) -> re.Pattern[str]:
    pattern = "|".join(lines.strip().splitlines())
    for word, written in _WORDS.items():
        pattern = pattern.replace(word, written)
    return late_pattern(pattern, re.IGNORECASE)


SURE: Final = _any_of(_SURE_WORDS)
"""What only a branch, a franchise or a company of a group says of itself."""
INTO_A_GROUP: Final = _any_of(
    rf"\b(?:{'|'.join(_BECAME.strip().splitlines())})(?: de[rsnm]?| del?| d['’]un| al?| in)? TARGET"
)
"""It belongs to a group ("became part of Hilltop Veterinary Partners", "gehört zur Nordwerk-Gruppe")."""
OUR_OWN: Final = re.compile(
    r"\b(?:we|i|he|she|they|who) (?:\w+ ){0,2}(?:joined|bought|acquired|merged)|\b(?:acquisition|acquired) (?:the |a )"
    r"|\b(?:dr|mrs?|ms|prof)\.? (?-i:(?:[A-Z][\w.'’-]+ ){1,3})(?:\w+ )?(?:joined|joins)\b",
    re.IGNORECASE,
)
"""The company, or somebody of it, bought or joined another one."""
ORG: Final = r"(?P<org>(?-i:(?:[A-Z][\w&'’.-]*\s*){1,5}))"
JOINED: Final = re.compile(
    r"\b(?:we(?:['’]ve| have)?|(?:our|the) (?:[\w-]+ )?(?:branch|office|practice|hospital|clinic|company|firm|business)"
    r"|(?P<we>(?-i:[A-Z][\w&'’-]*(?: (?:[A-Z][\w&'’-]*|&|and|of|the)){0,5})))"
    r" (?:(?:has|have|proudly|recently|officially|also) ){0,2}"
    r"(?:joined|joins|became|becomes|is|are|(?:was|were|been) (?:acquired|bought|purchased|taken over) by"
    r"|(?:was|been) sold to) (?:now )?"
    r"(?:(?:a )?(?:proud )?(?:part|member|division|subsidiary|brand|location) of )?(?:the )?"
    rf"{ORG}(?P<kin>family|group|network|portfolio|partners|holdings)?",
    re.IGNORECASE,
)
"""By which sentence a company says into whose family it went ("Roe Pest became part of the Larkspur family")."""
INTO: Final = re.compile(
    r"\b(?:joined|joins|(?:acquired|bought|purchased|taken over) by|sold to|part of|member of|division of"
    r"|subsidiary of|brand of"
    r"|location of)\b",
    re.IGNORECASE,
)
OF_SOME_KIND: Final = re.compile(r"\bmember of\b|\b(?:is|are) (?:now )?(?:a )?(?:proud )?part of\b", re.IGNORECASE)
"""Associations have members, too: only those of a family or a network are owned by it."""
NO_OWNER: Final = re.compile(
    r"\b(?:chamber|association|society|guild|council|bbb|better business|academy|community|team|city|county|board|union"
    r"|league|main street|choice|agents|co-?op|cooperative|program(?:me)?|movement|alliance|bureau|federation)\b"
    r"|verband|innung|kammer|verein|syndicat|fédération|asociaci|federaci|gremio|associazione|vereniging|associação",
    re.IGNORECASE,
)
WEAK: Final = {
    "branch": sieved_pattern(
        r"\bbranch (?:general )?manager\b|\bhospital manager\b|\bfilialleit|\bniederlassungsleit"
        r"|\bresponsable d['’]agence\b|\bvestigingsmanager\b|\b(?:studio|salon|center|clinic|location) manager\b"
        r"|\bregional (?:manager|director|president)\b",
        re.IGNORECASE,
    ),
    "head office": sieved_pattern(
        r"^\W*(?:zentrale|hauptverwaltung|corporate (?:office|headquarters)|head office|si[èe]ge social|sede centrale"
        r"|hoofdkantoor|investors|investor relations|newsroom)\W*$|\bcorporate (?:office|headquarters)\b"
        r"|\bhinweisgebersystem\b",
        re.IGNORECASE,
    ),
    "others near": sieved_pattern(
        r"^\W*(?:nearby|other|our other|find a)\b[^.;!?]{0,30}\b(?:location|studio|branch|store)s?\b"
        r"|\bfilialen in der n(?:ä|ae)he\b|\bfind a (?:location|studio|store|branch)\b",
        re.IGNORECASE,
    ),
}
"""What branches have and other companies may have."""
COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[^A-Za-z]{0,20}(?P<org>(?:[A-Z][\w&'’.-]*\s*){1,6})(?<=[ ,.])?", re.IGNORECASE
)
FORM: Final = re.compile(
    r"\b(?:LLC|Inc|Corp(?:oration)?|AG|SE|plc|Group|Holdings?|Partners|Franchising|International)\b\.?"
)
GROUP_WORD: Final = re.compile(
    r"\b(?:Group|Groupe|Gruppe|Gruppo|Grupo|Groep|Holdings?|Franchis\w+|International|plc|PLC|Koncern\w*|Konzern)\b"
)
"""By which a name is a group's, and not one shop's."""
LISTED: Final = re.compile(r"\((?:NASDAQ|Nasdaq|NYSE|LSE|AIM|ASX|TSX|FWB|XETRA|EPA) ?: ?[A-Z0-9]{2,6}\)")
SURE_STEMS: Final = tuple(
    "franchis|independently|ready to own|backed by|private equity|filialen|konzern|tochter|niederlassung|gehört|gehoert"
    "|fait partie|agences|magasins|centres|tablissements|salons|filiale d|fa parte|parte do|group|holding|brands"
    "|corporation|grupo|gruppo|groep|concern|grupy|skupiny|vestigingen|filialer|butiker|oddzia|poboč|poboc|sedi in"
    "|sucursales|unidades".split("|")
)
INTO_STEMS: Final = tuple(
    "joined|joins|joining|merged|acquired|bought by|purchased by|taken over by|trading name|trading style|sold "
    "|part of|division of|subsidiary|brand of|unit of|member of|location of|gehör|zählt|teil de|übernommen|partie"
    "|rejoint|filial|rachet|intègr|intégr|parte|adquirid|integr|acquisit|entrat|controllat|onderdeel|deel uit"
    "|overgenomen|dochter|del av|del af|ingår|indgår|inngår|köptes|opkøbt|kjøpt".split("|")
)
WEAK_STEMS: Final = tuple(
    "manager|filialleit|niederlassungsleit|responsable d|regional |zentrale|hauptverwaltung|corporate|head office|siège"
    "|siege soc|sede centrale|hoofdkantoor|investor|newsroom|hinweisgeber|nearby|other|find a|filialen in".split("|")
)
RIGHTS_STEMS: Final = ("©", "(c)", "copyright")
STEMS: Final = tuple(
    dict.fromkeys(
        (
            *SURE_STEMS,
            *INTO_STEMS,
            *NUMBER_STEMS,
            *WEAK_STEMS,
            *RIGHTS_STEMS,
            *chain_words.SURE_STEMS,
            *chain_words.WEAK_STEMS,
        )
    )
)
