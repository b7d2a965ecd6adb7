"""Who had a company before whoever has it now, by the words right in front of a name, in many languages.

"Enkel des Gründers Ann Roe", "Vorbesitzerin Ann Roe", "a racheté l'atelier à Ann Roe", "lleva el nombre de su fundadora
Ann Roe": all of these speak of somebody else as of the one who is there today.
"""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern
from lead_enrichment.domain.sieve import Sieve

_REACH: Final = 130
_HEIR_OF_FOUNDER: Final = (
    r"\b(?:ur)?(?:enkel(?:in)?|sohn|tochter|neffe|nichte) (?:des|der|vom|unseres) (?:firmen"
    r"|betriebs)?gr[üu]nders?(?:in)?"
    r"|\b(?:great-)?(?:grand)?(?:son|daughter|nephew|niece|child|children) of (?:the |our |its )?(?:[\w'’]+ )?founders?"
    r"|\b(?:arri[èe]re-)?(?:petit-fils|petite-fille|fils|fille|neveu|ni[èe]ce|gendre) (?:du|de la) fondat(?:eur|rice)"
    r"|\b(?:pro)?(?:figlio|figlia|nipote|genero) (?:del|della) fondat(?:ore|rice)"
    r"|\b(?:bis)?(?:hij[oa]|niet[oa]|sobrin[oa]) (?:del|de la) fundadora?"
    r"|\b(?:bis)?(?:filh[oa]|net[oa]|sobrinh[oa]) d[oa] fundadora?"
    r"|\b(?:achter)?(?:klein)?(?:zoon|dochter) van (?:de )?(?:oprichter|oprichtster|stichter)"
    r"|\b(?:olde)?(?:barnebarn|barnbarn|s[øo]nn?|son|datter|dotter|barnbarnsbarn) (?:af|av|til|till)"
    r" (?:grundl[æa]ggeren"
    r"|grunnleggeren|gr[üu]nderen|grundaren|stifteren)"
)
_HELD_IT: Final = (
    r"\bvor(?:besitzer|inhaber|eigent[üu]mer|g[äa]nger)(?:in|s|n)?|\b(?:ancien(?:ne)?|pr[ée]c[ée]dente?)"
    r" (?:propri[ée]taire"
    r"|g[ée]rante?|patron(?:ne)?)|\bpr[ée]d[ée]cesseur|\b(?:precedente|ex|vecchi[oa]) (?:proprietari[oa]|titolare"
    r"|gestore)"
    r"|\b(?:anterior|antigu[oa]|exd?) (?:propietari[oa]|due[ñn][oa])|\b(?:anterior|antig[oa]|ex)"
    r" ?-?(?:propriet[áa]ri[oa]"
    r"|don[oa])|\b(?:vorige|voormalige|vroegere) (?:eigena(?:ar|resse)|uitbater)|\bvoorganger"
    r"|\b(?:tidligere|forrige|tidigare|f[öo]rra|f[öo]rre) (?:ejere?n?|eiere?n?|[äa]garen?|indehaver(?:en)?"
    r"|innehavaren?)"
    r"|\b(?:poprzedni[a]?|by[łl][ya]) w[łl]a[śs]ciciel(?:ka)?|\b(?:p[řr]edchoz[íi]|b[ýy]val[ýá]) majitel(?:ka)?"
    r"|\b(?:entinen|edellinen) omistaja"
)
_BEGUN_BY_KIN: Final = (
    r"\b(?:that|which|what) (?:his|her|their) (?:late |own )?(?:father|mother|parents|grand\w+|uncle|aunt)"
    r"|\b(?:den|das|die|was) (?:sein|ihr)e? (?:vater|mutter|gro(?:ß|ss)\w+|onkel)|\bque (?:son|sa|leur|su|seu)"
    r" (?:p[èe]re"
    r"|m[èe]re|grand-\w+|oncle|padre|madre|abuel[oa]|t[íi]o|pai|av[ôó])|\bche (?:suo|il) (?:padre|nonno)"
    r"|\bdat (?:zijn|haar) (?:vader|opa)|\bsom (?:hans|hendes|hennes) (?:far|bedstefar|farfar|morfar|bestefar)"
)
_NAMED_AFTER: Final = (
    r"\b(?:bears? the name of|named (?:after|for)|takes its name from|tr[äa]gt den namen|porte le nom|lleva el nombre"
    r"|(?:tem|leva) o nome|porta il nome|draagt de naam|b[æä]rer? nav?m?n(?:et)? (?:efter|etter))\b[^.;!?]{0,24}?"
    r"(?:founder|gr[üu]nders?|fondateur|fondatrice|fundadora?|fondatore|oprichter|grundl[æa]ggeren|gr[üu]nderen"
    r"|grundaren)"
)
_BOUGHT_FROM: Final = (
    r"\b(?:kauften?|erwarb(?:en)?|[üu]bernahm(?:en)?)\b[^,.;:!?]{2,80}? von(?: (?:seine[mr]|ihre[mr]|de[mr]|unsere[mr])"
    r" \w+)?(?: herrn| frau)?"
    r"|\b(?:rachet[ée]e?|rach[èe]tent?|repris|reprend|acquis)\b[^,.;:!?]{2,80}? (?:[àa]|aupr[èe]s de)(?: (?:son|sa)"
    r" \w+)?"
    r"(?: m\.| mme| monsieur| madame)?"
    r"|\b(?:rilevat[oa]|rilev(?:a|[òo])|acquistat[oa]|acquist(?:a|[òo])|comprat[oa])\b[^,.;:!?]{2,80}? da(?:l|lla)?"
    r"(?: signora?| padre| madre| precedente titolare)?|\b(?:subentra(?:t[oa])?|succedut[oa]|succede) (?:al|alla) \w+"
    r"|\b(?:compr[óo]|adquiri[óo]|compraron)\b[^,.;:!?]{2,80}? al?(?: (?:su|se[ñn]ora?|don|do[ñn]a)(?: \w+)?)?"
    r"|\b(?:tom[óo] el relevo de|sucedi[óo] a) su \w+|\b(?:comprou|adquiriu|compraram)\b[^,.;:!?]{2,80}? (?:a|ao|[àa])"
    r"(?: (?:sr\.?|sra\.?|senhora?|seu|sua)(?: \w+)?)?|\bsucedeu (?:ao|[àa]) (?:seu |sua )?(?:pai|m[ãa]e|tio|tia"
    r"|av[ôó])"
    r"|\b(?:kocht(?:en)?|nam(?:en)?)\b[^,.;:!?]{2,80}? van(?: (?:zijn|haar) \w+| de heer)?"
    r"|\b(?:k[øö]pte|k[øo]bte|kj[øo]pte|overto[gk]|[öo]vertog|tog \w+ [öo]ver)\b[^,.;:!?]{2,80}? (?:af|av|fra|fr[åa]n"
    r"|efter|etter)(?: (?:sin|deres) \w+)?"
)
_IN_FRONT: Final = late_pattern(
    rf"(?:{_HEIR_OF_FOUNDER}|{_HELD_IT}|{_BEGUN_BY_KIN}|{_NAMED_AFTER}|{_BOUGHT_FROM}),? \Z", re.IGNORECASE
)
_STEMS: Final = Sieve(
    "founder|gründer|grunder|fondat|fundador|opricht|stichter|grundlægg|grunnlegg|grundar|stifter|vorbesitz|vorinhab"
    "|voreig|vorgäng|vorgang"
    "|ancien|précéd|preced|prédéc|predec|proprietari|titolare|gestore|anterior|antigu|antig|ex |vorige"
    "|voormalige|vroegere|voorganger|tidligere|forrige|tidigare|förra|förre|poprzedni|był|byl|předchoz|predchoz|býval"
    "|that |which |what |den |das |die |was | que | che | dat | som |entinen|edellinen|kauft|erwarb|übern|ubern"
    "|rachet|rachèt|repris|reprend|acquis|rilev|acquist|comprat|subentra"
    "|succed|compr|adquiri|relevo|sucedi|sucedeu|kocht|nam|købte|köpte|kjøpte|overtog|overtok|övertog|tog ".split("|")
)
"""What a line holds, in lower case, that says so."""


def had_it_before(text: str, lowered: str, start: int) -> bool:
    """Whether the words in front of the name at `start` say that its bearer had the company before somebody else."""
    return _STEMS.catches(lowered) and _IN_FRONT.search(text[max(0, start - _REACH) : start]) is not None
