"""How websites say that a company has new owners before they name them, in many languages."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.rules.deeds.founding_words import THING

_WHO: Final = (
    r"(?:(?:a|an|two|three|four|one|some|several)(?: of (?:the|our|its|their|his|her))?|the)"
    r" (?:(?!who\b|which\b|group\b|company\b|firm\b|chain\b)[\w'’-]+,? ){0,4}?"
    r"(?:couple(?: of (?:\w+ )?(?:regulars|locals|friends|customers|employees|neighbou?rs))?|family|pair|duo|regulars?"
    r"|customers?|employees?|staff(?:ers)?|waitress(?:es)?|waiters?|bakers?|cooks?|chefs?|nurses?|friends|sisters"
    r"|brothers"
    r"|siblings|cousins|locals|neighbou?rs?|teachers?|technicians?|mechanics?|apprentices?|students?|members?|stylists?"
    r"|managers?|man|woman|fan|newlyweds|fellow|guy|farmer|carpenter|engineer|lawyer)"
)
BOUGHT_BY_SOME: Final = sieved_pattern(
    rf"\b{_WHO}(?: (?:from|in|at|with|who) [^.,;:!?]{{2,40}}?,?)? (?:then |finally |together |eventually |has |have )*"
    r"(?:bought|purchased|took over|took on|acquired|rescued|saved|bought out|has taken over|have taken over)"
    rf"(?P<what>(?: it| us| over|(?: (?:the|this|our) (?:[\w'’&-]+ ){{0,3}}?(?:{THING}))|(?= in \d{{4}})"
    r"|(?=\s?[.:,–—-])))"
    r"(?: from [^.;:!?]{2,40}?| in (?:\w+ )?\d{4}| (?:that|the same) \w+| together)?(?=\s?[.!:–—-])",
    re.IGNORECASE,
)
"""Some people bought it ("one of the waitresses bought the place")."""
_NEW_OWNERS: Final = (
    r"\b(?:has|have|had|got|gets|found|welcomed?|with|under"
    r"|got itself)(?: had)? (?:a )?(?:brand[- ])?new (?:owners?|ownership"
    r"|hands|proprietors?|management|landlords?|tenants?|custodians?)\b"
    r"|\b(?:was|were|been|is) (?:sold|passed(?: on)?|handed(?: on| over)?|bought|taken over)(?: in \d{4})? (?:to|by)"
    rf" {_WHO}\b|\bchanged hands\b|\bnew owners?(?=\s?[:!.–—-])"
)
_ABROAD: Final = (
    r"\b(?:neue[nrsm]?) (?:inhaber(?:in(?:nen)?)?|besitzer(?:in(?:nen)?)?"
    r"|eigent(?:ü|ue)mer(?:in(?:nen)?)?|p(?:ä|ae)chter(?:in(?:nen)?)?|wirts?leute|wirtspaar|leitung|f(?:ü"
    r"|ue)hrung|betreiber\w*)\b"
    r"|\bwechselte[^.;!?]{0,20} (?:den|seinen|die|ihren) (?:besitzer|inhaber|eigent(?:ü|ue)mer)\b"
    r"|\b(?:ein|zwei|das) (?:(?:jung|hiesig|wirt|engagiert)\w* )?(?:paar|ehepaar|geschwisterpaar|familie|freunde"
    r"|mitarbeiter(?:innen)?)\b"
    r"[^.;!?]{0,40}?(?:[üu]bernahm(?:en)?|[üu]bernommen)\b(?: (?:das|den|die) [\w-]+)?"
    r"|\b(?:[üu]bernahm(?:en)?) (?:ein|zwei|das) (?:(?:jung|hiesig|engagiert)\w* )?(?:paar|ehepaar"
    r"|geschwisterpaar|familie"
    r"|freunde|mitarbeiter(?:innen)?)(?: aus [\w-]+)? (?:das|den|die) [\w-]+"
    r"|\b(?:de )?nouveaux (?:propri[ée]taires|patrons|g[ée]rants|exploitants)\b|\bnouvelle (?:direction"
    r"|propri[ée]taire)\b"
    r"|\bchang[ée] de (?:mains?|propri[ée]taires?|patrons?)\b"
    r"|\b(?:un|deux) (?:(?:jeune|jeunes|sympathique) )?(?:couple|fr[èe]res|amis|salari[ée]s"
    r"|s[œo]e?urs)\b[^.;!?]{0,40}? (?:a|ont) "
    r"(?:repris|rachet[ée])(?: [^.;:!?]{2,30})?"
    r"|\b(?:repris|reprise|rachet[ée]e?)(?: en \d{4})? par (?:un|deux) (?:jeunes? )?(?:couple|fr[èe]res|amis"
    r"|salari[ée]s|s[œo]e?urs)\b"
    r"|\bnuev[oa]s? (?:due[ñn][oa]s?|propietari[oa]s?|gerencia|direcci[óo]n|titulares?)\b|\bcambi[óo] de (?:manos"
    r"|due[ñn]os?)\b"
    r"|\b(?:una pareja|un matrimonio|dos (?:amigos|hermanos|hermanas|amigas))\b[^.;!?]{0,30}? (?:compr[óo]"
    r"|compraron|cogi[óo]|cogieron"
    r"|tom[óo]|se hizo cargo)(?: [^.;:!?]{2,30})?"
    r"|\bnuov[aio] (?:gestione|propriet(?:à|a'|ari[oae]?)|gestor[ei]|titolar[ei])\b|\bcambi(?:o"
    r"|ato)(?: di)? (?:gestione|propriet[àa]|mano)\b"
    r"|\b(?:una giovane coppia|due (?:amici|fratelli|sorelle|amiche))\b[^.;!?]{0,30}? (?:ha|hanno) (?:rilevato"
    r"|preso|comprato)(?: [^.;:!?]{2,30})?"
    r"|\bnieuwe (?:eigena(?:ars?|ren|resse)|uitbaters?|bazen)\b|\bvan eigenaar (?:gewisseld|veranderd)\b"
    r"|\bwisselde van eigenaar\b"
    r"|\been (?:jong )?(?:stel|koppel|echtpaar|gezin)\b[^.;!?]{0,20}? na(?:m|men)[^.;!?]{0,25}? over\b"
    r"|\bnov[ao]s? (?:ger[êe]ncia|don[oa]s?|propriet[áa]ri[oa]s?|gest[ãa]o|dire[cç]+[ãa]o)\b"
    r"|\bmudou de (?:m[ãa]os|dono)\b"
    r"|\bum (?:jovem )?casal\b[^.;!?]{0,25}? (?:comprou|assumiu|ficou com)(?: [^.;:!?]{2,30})?"
    r"|\bnya [äa]gare\b|\bbytte [äa]gare\b|\bnye (?:ejere|eiere)\b|\bskiftede (?:ejer|h[æa]nder)\b|\bskiftet eier\w*\b"
    r"|\bett ungt par\b[^.;!?]{0,20}? (?:tog|k[öo]pte)[^.;!?]{0,25}|\bet ungt par\b[^.;!?]{0,20}? (?:overtog"
    r"|k[øo]bte|overtok|kj[øo]pte)[^.;!?]{0,25}"
    r"|\buudet omistajat\b|\bnow[iy] w[łl]a[śs]ciciel\w*\b|\bzmieni[łl]\w* w[łl]a[śs]ciciela\b"
    r"|\bnov[íi] majitel[ée]?\b|\bnous propietaris\b"
)
ARRIVED: Final = sieved_pattern(
    rf"(?:{_NEW_OWNERS}|{_ABROAD})(?: (?:since|from|as of|in|seit|depuis|desde|dal|sinds|sedan|siden"
    rf"|od) (?:\w+ )?\d{{4}})?",
    re.IGNORECASE,
)
"""That the company has new owners, whoever they are."""
LEAD: Final = re.compile(
    r"(?:[ ,]*(?:in|since|from|seit|depuis|desde|dal|sinds) (?:\w+ )?\d{4})?[\s.!:,;–—-]*"
    r"(?:(?:[Mm]eet|[Ee]nter|[Pp]lease welcome|[Ww]elcome|[Ss]ay hello to|[Tt]hey are|[Tt]hat['’]s"
    r"|[Tt]heir names(?: are)?:?"
    r"|[Tt]he new owners,?|[Nn]ow|[Hh]usband and wife|[Ss]isters|[Bb]rothers|namely|die Eheleute|das Ehepaar"
    r"|[Ll]es|[Ee]s sind"
    r"|[Ll]a familia|[Gg]ess?chwister) )?"
)
"""What may stand between that and their names."""
NOT_OURS: Final = re.compile(
    r"\b(?:your|her|his|dog|puppy|puppies|pets?|cat|horse|home|homes|house|car|cars|property|building|bikes?|properties"
    r"|vehicle|boat|if|when you|website)\b",
    re.IGNORECASE,
)
"""Whoever else gets new owners: dogs, houses, cars."""
TOLD_OF_OWNERS: Final = sieved_pattern(
    r"\b(?:owners?|proprietors|landlords|publicans|innkeepers|keepers|millers|inhaber|besitzer|eigent(?:ü|ue)mer"
    r"|wirte|p[äa]chter"
    r"|propri[ée]taires|patrons|propietarios|due[ñn]os|proprietari|titolari|gestori|eigenaren|eigenaars|uitbaters|donos"
    r"|propriet[áa]rios|[äa]gare|ejere|eiere|omistajat|w[łl]a[śs]ciciele|majitel[ée])\b[^.;!?:]{0,40}:"
    r"|\b(?:owners|landlords|proprietors) (?:over|through|down) the years\b"
    r"|\b(?:ran|owned|had|kept) (?:it|the \w+) (?:first|before (?:him|her|them))\b",
    re.IGNORECASE,
)
"""What opens a list of all who had a company."""
SINCE: Final = re.compile(
    r"\b(?:since|seit|depuis|desde|dal|sinds|sedan|siden|vuodesta|od|from|present owners?|current(?:ly)?|today"
    r"|now|heute|aujourd['’]hui"
    r"|hoy|oggi|vandaag|hoje|idag|i dag)\b(?:(?: roku)? (?:\w+ )?\d{4})?(?:,| by| has been| it['’]s been| are| is"
    r"|:)?\s*$",
    re.IGNORECASE,
)
"""What stands in front of the last of them."""
STEMS: Final = tuple(
    (
        "new owner|new hands|new proprietor|new management|new landlord|new tenant|new custodian|changed hands"
        "|sold to|passed to|passed on to|handed to|handed on to|handed over to|sold in |passed in |passed on in "
        "|handed in |handed on in |handed over in |sold by|passed by|passed on by|handed by|handed on by"
        "|handed over by|bought|purchased|took over|took on|taken over|acquired|rescued"
        "|saved|owners|proprietors|landlords|publicans|innkeepers|keepers|millers|owner|proprietor:"
        "|proprietor |keeper|miller|landlord|publican|innkeeper| first| before h| before them|neue inh|neuer inh"
        "|neuen inh|neues inh|neuem inh|neue b|neue e|neue p|neue w|neue l|neue f|neuen|neuer|neues|neuem"
        "|wechselte|bernahm|bernommen|inhaber|besitzer|eigent|wirte|pächter|pachter|nouveaux|nouvelle|changé de"
        "|change de|repris|rachet|propri|patrons|nuev|cambi|compr|cogi|tomó|tomo|hizo cargo|dueño|dueno"
        "|propietari|nuov|rilevat|preso|titolari|gestori|nieuwe |eigenaar|eigenaren| nam|uitbaters|nova|novo|mudou"
        "|assumiu|ficou com|donos|nya |bytte | tog| köp| kop|nye e|skifte|overtog|overtok|købte|kobte|kjøpte"
        "|kjopte|uudet om|nowi w|nowy w|zmieni|noví m|novi m|nous propietaris|ägare|agare|ejere|eiere|omistajat"
        "|ciciel|majitel"
    ).split("|")
)
"""What `ARRIVED`, `BOUGHT_BY_SOME` and `TOLD_OF_OWNERS` hold, in lower case."""
