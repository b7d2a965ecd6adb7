"""How many places a company has ("has grown to 47 branches", "la rete conta 64 punti vendita"), read from a sentence.

A number and a word for such places stand on many pages: on those of suppliers, cleaners and villages, too. So the words
in front must say that the places are the company's own, and none may say that they are customers'.
"""

import re
from typing import Final

FEWEST: Final = 10
"""Places from which on their founder is not taken for the owner of one of them. A baker may well have five shops."""
_COUNT: Final = (
    r"(?<![\w.,/-])(?:(?!(?:19|20)\d\d\b)\d{2,4}\+?|\d{1,2}[.,]\d{3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety)(?:-\w+)?|(?:a|one|two|three|several) hundred|dozens of|zwanzig|dreißig|vierzig|fünfzig|sechzig|hundert"
    r"|vingt|trente|quarante|cinquante|soixante|cent|venti|trenta|quaranta|cinquanta|cento|veinte|treinta|cuarenta"
    r"|cincuenta|cien|vinte|trinta|cinquenta|twintig|dertig|veertig|vijftig|honderd)"
)
_NUMBER: Final = re.compile(_COUNT, re.IGNORECASE)
_OWN: Final = (
    r"branch(?:es)?|(?:local|regional|sister) (?:brands|companies)|franchisees|franchises|(?:niederlassung|filial"
    r"|zweigstell|gesch[äa]ftsstell)en|standorten?"
    r"|franchise(?:partnern?|nehmern?)|succursales|filiales|franchis[ée]s|filiali|affiliati|sucursales|delegaciones"
    r"|franquiciad[oa]s|sucursais|filiais|franquead[oa]s|vestigingen|filialen|franchisenemers|filialer"
    r"|oddzia(?:[łl][óo]w|[łl]y)|plac[óo]wek|franczyzobiorc[óo]w|pobo[čc]ek"
)
"""Places that are called so only by whose they are."""
_ANY: Final = (
    r"locations?|hospitals|clinics|practices|cent(?:er|re)s|stores|salons|studios|gyms|territories|offices|restaurants"
    r"|shops|caf[eé]s|bakeries|pubs|barbershops|garages|dealerships|hotels|depots|outlets|showrooms|nurseries|surgeries|pharmacies"
    r"|studios|praxen|betrieben?|gesch[äa]ften?|l[äa]den|m[äa]rkten?|kliniken|b[üu]ros|h[äa]usern?|betrieben?|salons"
    r"|agences|magasins|points de vente|instituts|cabinets|centres|boutiques|[ée]tablissements|enseignes|restaurants"
    r"|punti(?: vendita| in tutta| in italia)|sedi|agenzie|negozi|cliniche|centri|saloni|ristoranti|farmacie"
    r"|oficinas|cl[íi]nicas|tiendas|centros|peluquer[íi]as|puntos de venta|agencias|restaurantes|locales"
    r"|lojas|ag[êe]ncias|unidades|pontos de venda|consult[óo]rios"
    r"|winkels|praktijken|makelaarskantoren|kantoren|salons|zaken|klinieken"
    r"|butike?r|kontor(?:er)?|salonger|klinike?r|klinikker|butikker|avdelning(?:ar)?|avdelinger|afdelinger|saloner"
    r"|salon(?:y|[óo]w)|sklep(?:y|[óo]w)|gabinet(?:y|[óo]w)|punkt[óo]w|biur|prodejen|provozoven"
)
_NO_ADJECTIVE: Final = (
    r"(?:of|from|in|to|and|or|for|at|by|with|years?|yrs?|minutes?|min|miles?|km|m|people|staff|und|mit|von|aus"
    r"|f[üu]r|de"
    r"|et|pour|en|di|e|per|y|para|van|voor|och|og|till|til|i|do|dla|w|z|ans|jahren?|anni|a[ñn]os|anos|jaar|[åa]r|lat)"
)
_PLACES: Final = re.compile(
    rf"(?P<count>{_COUNT})[\s-](?:(?!{_NO_ADJECTIVE}\b)[\w&'’.-]+\s){{0,2}}?(?:(?P<own>{_OWN})|(?P<any>{_ANY}))(?![\w-]"
    r"|\sroad)|(?P<network>\d{2,4}[- ](?:branch|store|location|office|clinic) (?:network|chain|group))",
    re.IGNORECASE,
)
_ABOUT: Final = re.compile(
    r"(?:\b(?:(?:well )?more than|(?:well )?over|nearly|almost|about|around|some|currently|now|already|approximately"
    r"|a total of|up to|as many as|mehr als|[üu]ber|rund|knapp|fast|etwa|mittlerweile|inzwischen|heute|bundesweit"
    r"|derzeit|insgesamt|plus de|pr[èe]s de|quelque|environ|d[ée]j[àa]|d[ée]sormais|oltre|pi[ùu] di|circa|quasi|ben"
    r"|gi[àa]|attualmente|m[áa]s de|casi|unos|unas|cerca de|ya|mais de|quase|j[áa]|ruim|meer dan|bijna|inmiddels|nu"
    r"|maar liefst|[öo]ver|mer [äa]n|mere end|mer enn|cirka|n[åa]|i ?dag|ponad|ju[żz]|prawie|blisko|oko[łl]o"
    r"|v[íi]ce ne[žz])\s+)+$",
    re.IGNORECASE,
)
_HAVE: Final = re.compile(
    r"(?:^|[:–—|•·]\s*|\b(?:have|has|having|there are|runs?|operates?(?: from)?|operating|counts|numbers|boasts"
    r"|comprises|includes|with|our|its|all|one of(?: our| the)?|part of|(?:chain|network|family|group) of(?: our)?"
    r"|(?:grown|grew|expanded|growing) (?:in)?to|today|now"
    r"|haben|hat|z[äa]hlt|z[äa]hlen|betreibt|betreiben|umfasst|mit|unsere[nr]?|alle[nr]?|eine[rs]? (?:von|unserer)"
    r"|(?:\w*netz(?:werk)?|\w*kette|verbund|\w*gruppe) (?:von|mit|aus)|gibt es|an|heute|sind"
    r"|compte(?:nt)?|c['’]est|ce sont|r[ée]unit|rassemble|regroupe|nos|ses|fort de|avec|(?:r[ée]seau|groupe|cha[îi]ne)"
    r" de|avons|poss[èe]de|exploite|sommes|l['’]une? (?:de nos|des)"
    r"|conta(?:no)?|con|abbiamo|(?:gruppo|rete|catena) di|nostr[ei]|presenti? (?:con|in)"
    r"|cuenta con|contamos con|tenemos|tiene|somos(?: ya)?|(?:red|cadena|grupo) de|nuestr[oa]s|una de las"
    r"|conta com|contamos com|com|temos|tem|(?:rede|cadeia) de|noss[oa]s|uma das"
    r"|telt|tellen|heeft|hebben|met|onze|(?:keten|netwerk|groep) van|een van de"
    r"|har|med|best[åa]r a[fv]|teller|t[æa]ller|r[äa]knar|omfattar|omfatter|(?:k[æe]d[ej]a?|kjede) (?:med|p[åa])"
    r"|v[åa]ra|vores|v[åa]re"
    r"|liczy|mamy|posiada|prowadzi(?:my)?|nasz\w*|m[áa]me|provozuje(?:me)?)\s+"
    r"(?:(?:(?-i:[A-ZÀ-Þ][\w&'’-]*)|wir|vi|wij|we|nous)\s+){0,2})$",
    re.IGNORECASE,
)
"""What stands right before the number of one's own places."""
_OTHERS: Final = re.compile(
    r"\b(?:suppl(?:y|ies|ied|iers?|ying)|serv(?:e|es|ed|ing)|work(?:s|ed|ing)? (?:with|for|at|in)|sold|sell|stock(?:ed"
    r"|ists?)?|available|deliver\w*|install\w*|clean\w*|built|fitted|painted|visit\w*|used|found|trust\w*|clients?"
    r"|customers?|poured|unlike|without|no|not|never|town|village|city|street"
    r"|belie?fer\w*|lie?fer\w*|eingerichtet|ausgestattet|gereinigt|betreu\w*|erh[äa]ltlich|verkauft|anders als|ohne"
    r"|kunden|stadt|dorf|keine?"
    r"|livr\w+|fournis\w*|vend(?:us?|ues?)|travaill\w+|clients?|sans|ville|[ée]quip\w+|contrairement"
    r"|riforn\w+|forn(?:iamo|isce)|lavor\w+|clienti|senza|citt[àa]|paese|si trovano|a differenza"
    r"|suministr\w+|trabaj\w+|clientes|sin|ciudad|pueblo|est[áa]n en|vend\w+|a diferencia"
    r"|fornec\w+|trabalh\w+|sem|cidade|aldeia|est[ãa]o em"
    r"|leveren|verkrijgbaar|klanten|werken voor|zonder|stad|dorp|in tegenstelling"
    r"|leverer\w*|s[äa]lj\w+|kunder|byen|utan|uden|uten|till skillnad"
    r"|dostarcz\w+|klient\w+|bez|miast\w+|wsp[óo][łl]prac\w+|dod[áa]v\w+)\b"
    r"|\b(?:of|for|by|at|to|from) an? (?:\w+ )?(?:chain|group|network)\b"
    r"|\b(?:for|by|f[üu]r|pour|per|para|voor|aan|dla|einer|eines)\s+(?:\w+\s+){0,3}$"
    r"|\b(?:trees?|oaks?|trimmed|pruned|cut|sawn|lopped)\b",
    re.IGNORECASE,
)
"""What says in front of the number that the places are others'."""
_DONE_TO: Final = re.compile(
    r"[^.;:!?,]{0,60}\b(?:(?:\w{0,4}ge\w{2,}(?:t|en|d)|beliefert|betreut|versorgt|renoviert"
    r"|ausgestattet) ?(?:[.,;!?]|$)"
    r"|as (?:clients|customers)\b|that stock\b|carry our\b|stock our\b|were \w+ed by\b)"
    r"|\s(?:all |nous |ci |nos |ons |uns )?(?:trust|use|rely|choose|carry|stock|sell|love|vertrauen|setzen|nutzen"
    r"|verkaufen|f[üu]hren unser"
    r"|font confiance|utilisent|vendent|si affidano|usano|conf[íi]an|usan|venden|confiam|usam|vertrouwen|gebruiken"
    r"|litar|anv[äa]nder|stoler|bruger|bruker|ufa|korzysta)\b",
    re.IGNORECASE,
)
"""What says it behind the places ("haben 120 Praxen eingerichtet", "25 stores that stock our soap")."""
_EVERYWHERE: Final = re.compile(
    r"\s(?:nationwide|worldwide|(?:from )?coast to coast|and counting|(?:across|throughout|all over"
    r"|around) the (?:country"
    r"|uk|us|nation|united|world)|in (?:\d+|\w+) (?:states|countries|provinces)|deutschlandweit|bundesweit|weltweit"
    r"|partout en|dans toute|en toda|por toda|em tod[oa]|in tutta|in heel|(?:över|over) hele?a?|w ca[łl]ej"
    r"|po cel[ée])\b",
    re.IGNORECASE,
)
"""What only a chain says of places: they are all over a country."""
_CLAUSE: Final = re.compile(r"[.;!?]\s|[,–—]\s(?=(?:and|und|et|e|y|en|och|og|i|we|wir|nous)\b)")
_REACH: Final = 110
NUMBER_STEMS: Final = tuple(
    "branch|filiais|brands|companies|franchis|niederlassungen|filial|zweigstellen|schäftsstellen|schaftsstellen"
    "|standort|succursales|affiliati"
    "|sucursa|delegaciones|franquicia|franquead|vestigingen|oddzia|placówek|placowek|franczyz|poboček|pobocek|location"
    "|hospitals|clinics|practices|centers|centres|stores|salon|studios|gyms|territories|offices|restaurants|shops|cafe|café|bakeries|pubs|barbershops|garages"
    "|dealerships|hotels|depots|outlets|showrooms|nurseries|surgeries|pharmacies|praxen|betriebe|geschäfte|geschafte"
    "|läden|laden|märkte|markte|kliniken|büros|buros|häuser|hauser|agences|magasins|points de vente|instituts|cabinets"
    "|boutiques|tablissements|enseignes|punti|sedi|agenzie|negozi|cliniche|centri|ristoranti|farmacie|oficinas|clínicas"
    "|clinicas|tiendas|centros|peluquer|puntos de venta|agencias|restaurantes|locales|lojas|agências|agéncias|agencias"
    "|unidades|pontos de venda|consult|winkels|praktijken|kantoren|zaken|klinieken|butik|kontor|klinik|avdeln|avdeling"
    "|afdeling|sklep|gabinet|punktów|punktow|biur|prodejen|provozoven|-store|store network|store chain|store group"
    "|office network|office chain|office group|clinic network|clinic chain|clinic group".split("|")
)
"""What every text with such a number holds, in lower case."""


def has_many_places(text: str) -> bool:
    """Whether a line says that the company has ten places or more."""
    return _NUMBER.search(text) is not None and any(_are_own(text, one) for one in _PLACES.finditer(text))


def _are_own(text: str, found: re.Match[str]) -> bool:
    start = found.start()
    clause = _CLAUSE.split(text[max(0, start - _REACH) : start])[-1]
    if _OTHERS.search(clause) or _DONE_TO.match(text, found.end()):
        return False
    if found["own"] or found["network"] or _EVERYWHERE.match(text, found.end()):
        return True
    return _HAVE.search(_ABOUT.sub("", clause)) is not None
