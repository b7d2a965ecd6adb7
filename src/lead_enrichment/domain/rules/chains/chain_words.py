"""Words by which the website of one place of a chain, a network or a franchise tells that it is one.

`SURE` holds what only such sites say; `WEAK` what others may say, too: two of different kinds are as good as sure.
"""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern, sieved_pattern

_PLACE: Final = (
    r"(?:offices?|locations?|branch(?:es)?|franchises?|business(?:es)?|stores?|shops?|practices?|clinics?|salons?"
    r"|studios?|cent(?:er|re)s?|agency|agencies|territory|territories"
    r"|standorte?s?|filialen?|\w*betriebe?s?|praxis|praxen|niederlassung(?:en)?|mitgliedsbetriebe?"
    r"|agences?|cabinets?|magasins?|points? de vente|instituts?|boutiques?|franchis[ée]s?|[ée]tablissements?"
    r"|punt[oi] vendita|agenzi[ae]|sed[ei]|negozi[o]?|affiliat[oi]|filial[ei]"
    r"|oficinas?|cl[íi]nicas?|tiendas?|centros?|agencias?|delegaci(?:[óo]n|ones)|franquiciad[oa]s?"
    r"|ag[êe]ncias?|lojas?|unidades?|franquead[oa]s?"
    r"|vestiging(?:en)?|kanto(?:or|ren)|winkels?|praktijk(?:en)?|filia(?:al|len)"
    r"|butik(?:er|ker|k)?|kontor(?:et)?|avdelning(?:ar)?|avdeling(?:er)?|afdeling(?:er)?|klinikk?(?:er)?|forhandler"
    r"|biuro|biura|salon(?:y)?|oddzia[łl]y?|plac[óo]wk[ai]|gabinet|pobo[čc]k[ay]|sklep)"
)
_EACH: Final = (
    r"(?:each|every|all(?: of)?(?: our| the)?|jede[rs]?|(?:die|alle|unsere)(?: einzelnen)?|chaque|(?:toutes? )?(?:les"
    r"|nos)|ogni|tutt[ei] (?:le|i|gli)|cada|tod[oa]s (?:l[oa]s|[oa]s)|elke?|iedere?|ieder|varje|alla(?: v[åa]ra)?"
    r"|hvert?|alle(?: vores| v[åa]re)?|ka[żz]d[aey]|wszystkie|ka[žz]d[áý])"
)
_FREE: Final = (
    r"(?:independently|individually|locally) (?:and \w+ )?(?:owned|operated|run|managed|franchised)"
    r"|rechtlich\b[^.;!?]{0,30}?selbst(?:st)?[äa]ndig|(?:ist|sind) (?:ein )?(?:rechtlich "
    r"|wirtschaftlich )?selbst(?:st)?[äa]ndige?"
    r"|rechtlich und wirtschaftlich selbst(?:st)?[äa]ndig|inhabergef[üu]hrt"
    r"|(?:juridiquement|financi[èe]rement)\b[^.;!?]{0,30}?ind[ée]pendante?s?|(?:est|sont) (?:des? "
    r"|une? )?(?:entreprises? )?"
    r"ind[ée]pendante?s?"
    r"|(?:giuridicamente|economicamente)\b[^.;!?]{0,30}?(?:indipendente|autonom[oa])|[èe] (?:gestit[oa] in modo )?"
    r"(?:indipendente|autonom[oa])|[èe] un['’]impresa (?:indipendente|autonoma)|un proprio titolare"
    r"|(?:jur[íi]dica|econ[óo]mica|financiera)\b[^.;!?]{0,40}?independientes?|(?:es|son) (?:una )?(?:empresas? )?"
    r"independientes?"
    r"|(?:jur[íi]dica|econ[óo]mica|financeira)\b[^.;!?]{0,40}?independentes?|[ée] (?:explorada|gerida) de forma "
    r"(?:independente|aut[óo]noma)|[ée] (?:uma empresa )?independente"
    r"|(?:is|zijn) (?:een )?(?:juridisch )?zelfstandige?"
    r"|(?:är|drivs|ägs) (?:av )?(?:en )?(?:egen|självständigt?|fristående)|självständigt ägd?"
    r"|selvst(?:[æa]|e)ndigt? (?:ei?[jd]et|eid|drevet|drevne)|drives selvst(?:[æa]|e)ndigt?|er selvst(?:[æa]"
    r"|e)ndigt? ei"
    r"|(?:jest|są) (?:\w+ )?(?:niezale[żz]n\w+|odr[ęe]bn\w+|samodzieln\w+)|(?:je|jsou) samostatn\w+"
)
_SURE_WORDS: Final = rf"""
\b{_EACH}\s+(?:[\w&'’-]+\s+){{0,3}}?{_PLACE}\b[^.;!?]{{0,40}}?\b(?:{_FREE})
\bindependently owned and operated (?:under|by (?:a |our )?franchis)|\bindependently owned (?:and operated )?franchis
\b(?:registered )?(?:trade ?marks?|brand|service mark) of (?:[\w&.,'’-]+ ){{1,4}}?(?:franchis|international|holdings?)
\b(?:eingetragene )?marken? (?:der|von) (?:[\w&.,'’-]+ ){{1,4}}?(?:franchise|holding)
\bmarques? (?:d[ée]pos[ée]e )?(?:de |du |d['’])?(?:[\w&.,'’-]+ ){{1,4}}?(?:franchise|d[ée]veloppement|holding)
\bmarchi[o]? (?:registrato )?(?:di |del(?:la)? )?(?:[\w&.,'’-]+ ){{1,4}}?(?:franchising|holding)
\bmarca (?:registrad\w )?(?:de |da )?(?:[\w&.,'’-]+ ){{1,4}}?(?:franqu|franchis|holding)
\b(?:operated|run|managed) by [^.;!?]{{3,60}} under (?:a |an )?(?:franchise|licen[cs]e)
\bunder (?:a )?franchise agreement
\b(?:an?|your) (?:independent|local) franchis(?:ee|e owner) of\b
\bbecome (?:a|our|the next) franchis|\bjoin(?:ing)? (?:our|the) franchise|\bfranchising opportunit
\bown your own (?:[\w-]+ ){{0,2}}?(?:franchise|studio|salon|gym|territory|store)\b
\b(?:werden? (?:sie )?(?:unser )?|jetzt |als )franchise-?(?:partner|nehmer)
\bfranchise-?(?:partner|nehmer) (?:werden|der)
\bein (?:betrieb|unternehmen|mitglied|standort|partner) der [\w&-]+(?:-| )gruppe\b
\b(?:devenez|devenir|ouvrir une|ouvrez votre|rejoign\w+[^.;!?]{{0,30}}?) franchis|\bfranchis[ée]e? ind[ée]pendante?\b
\b(?:diventa|diventare) (?:un )?(?:affiliat|franchis)|\b(?:apri|aprire) (?:un |il tuo )?(?:[\w-]+ )?(?:in )?franchising
\baffiliat[oa] indipendente\b
\b(?:hazte|s[ée]|abre (?:tu|una)|conviértete en)(?: un)? franqu|\bfranquiciad[oa] independiente
\b(?:seja|torne-se|abra) (?:um |uma |a sua |sua )?franqu|\bfranquead[oa] independente
\b(?:word|start als|zelfstandig|ondernemer bij) franchise|\bfranchise(?:nemer|ondernemer) van\b|\bzelfstandig franchise
\b(?:bli|bliv) (?:en )?franchise|\bzosta[ńn] (?:naszym )?franczyz|\bsta[ňn]te se fran[šs][íi]z
"""


def _any_of(lines: str) -> re.Pattern[str]:
    return late_pattern("|".join(lines.strip().splitlines()), re.IGNORECASE)


SURE: Final = _any_of(_SURE_WORDS)
"""What only one place of a franchise or a network of firms says."""
WEAK: Final = {
    "whole": sieved_pattern(
        r"^\W*(?:about (?:the|our) (?:group|brand|franchise|network|chain)|(?:the|our) (?:group|network|franchise|brand"
        r"|franchise story)|(?:das|unser) netzwerk|(?:die|unsere|[üu]ber die) (?:gruppe|marke)|(?:le|notre) "
        r"(?:r[ée]seau|groupe)"
        r"|l['’]enseigne|la (?:nostra )?rete|il (?:nostro )?(?:marchio|gruppo)|(?:nuestra|la) (?:red|marca)|el grupo"
        r"|(?:a (?:nossa )?rede|o grupo|a marca)|(?:de|onze) (?:keten|groep|formule)|om (?:kedjan|k[æe]den|kjeden"
        r"|koncernen|konsernet)|o (?:sieci|grupie))\W*$",
        re.IGNORECASE,
    ),
    "others near": sieved_pattern(
        r"^\W*(?:(?:store|branch|location|office|clinic|franchise) (?:locator|finder)|find (?:a|your|an?other)\s"
        r"(?:nearest |local )?(?:[\w&-]+ )?(?:location|studio|store|branch|office|clinic|salon|franchise)|all (?:our )?"
        r"(?:branches|locations|offices)|our (?:branches|other (?:branches|offices|locations))"
        r"|(?:filial|standort|markt|studio|h[äa]ndler)(?:finder|suche)|(?:filiale|standort|studio|praxis) finden"
        r"|alle (?:filialen|standorte|studios)"
        r"|(?:trouver|trouvez) (?:une?|votre) (?:agence|magasin|centre|institut|boutique|cabinet)"
        r"|(?:toutes )?nos agences"
        r"|tous nos (?:magasins|centres|instituts)|changer d['’]agence"
        r"|trova (?:il|la|un|una) (?:tu[oa] )?(?:punto vendita|negozio|agenzia|sede|centro)|tutte le (?:sedi|agenzie)"
        r"|tutti i (?:negozi|punti vendita|centri)"
        r"|(?:encuentra|busca) (?:tu|una?) (?:oficina|tienda|cl[íi]nica|centro|agencia)|todas (?:nuestras |las )?"
        r"(?:oficinas|tiendas|cl[íi]nicas)"
        r"|(?:encontre|encontrar|procure) (?:um|uma|a sua) (?:loja|ag[êe]ncia|cl[íi]nica|unidade)|todas as (?:lojas"
        r"|ag[êe]ncias|unidades)"
        r"|(?:vind|zoek) (?:een|jouw|uw|je) (?:vestiging|winkel|kantoor|filiaal|salon)|alle vestigingen"
        r"|hitta (?:butik|kontor|salong|din butik|din salong)|alla butiker|find (?:butik|klinik|kontor)|alle "
        r"(?:butikker|klinikker)"
        r"|finn (?:butikk|kontor|salong|avdeling)|znajd[źz] (?:salon|sklep|biuro|oddzia[łl]|plac[óo]wk[ęe])|naj[íi]t "
        r"pobo[čc]ku)\W*$",
        re.IGNORECASE,
    ),
    "one of them": sieved_pattern(
        r"\bour (?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:branch|franchise)\b|\bbranch team\b"
        r"|\bunsere filiale in (?-i:[A-Z])|\b(?:la nostra )?filiale di (?-i:[A-Z])|\bagence de (?-i:[A-Z])"
        r"|\bonze vestiging in\b|\bnuestra (?:oficina|tienda) de (?-i:[A-Z])",
        re.IGNORECASE,
    ),
    "large": sieved_pattern(
        r"\b(?-i:[A-Z][\w&'’-]*) (?-i:Group |GROUP )?(?-i:plc|PLC|Plc)\b|\bGroup (?:Ltd|Limited|Inc)\b"
    ),
}
"""What one place of a chain has, and others may have."""
SURE_STEMS: Final = tuple(
    "independently|individually|locally |selbstständig|selbständig|selbststandig|selbstandig|inhabergef|indépendant"
    "|independant|indépendant|indipendent|autonom|proprio titolare|independient|independent|autónom|zelfstandig"
    "|självständig|är egen|drivs |ägs |fristående|selvstændig|selvstendig|selvstandig|niezale|odrębn|odrebn|samodzieln"
    "|samostatn|franchis|franqu|franczyz|franšíz|fransíz|franšiz|fransiz|international|holding|développement"
    "|developpement|dévelop|licence|license|own your own|gruppe|affiliat|är av|är en|är "
    "".split("|")
)
WEAK_STEMS: Final = tuple(
    "about the|about our|group|network|brand|franchise|netzwerk|gruppe|marke|réseau|reseau|groupe|enseigne|rete|marchio"
    "|gruppo|nuestra|la red|la marca|el grupo|o grupo|rede|a marca|keten|groep|formule|kedjan|kæden|keden|kjeden"
    "|koncern"
    "|konsern|sieci|grupie|locator|finder|find |branch|all |offices|suche|finden|alle |trouve|agence|nos |tous nos"
    "|trova |tutte le|tutti i|encuentra|busca |todas|encontr|procure|vind |zoek |hitta |alla |finn |znajd|najít|najit"
    "|location|filiale|vestiging|plc|onze ".split("|")
)
"""What those hold, in lower case."""
