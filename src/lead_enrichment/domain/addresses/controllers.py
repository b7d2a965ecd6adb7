"""Who answers for a website by its privacy notice or its terms: the address behind such words is the company's own."""

import re
from collections.abc import Sequence
from typing import Final

from lead_enrichment.domain.sieve import Sieve

_CONTROLLER: Final = re.compile(
    # English
    r"\b(?:data controllers?|controller (?:of|for|is|in)\b|identity of the controller|controller:"
    r"|(?:is|are|who is) (?:the )?(?:controller|responsible for (?:this|the|your|processing|data))"
    # German
    r"|verantwortliche?[rn]? (?:stelle|person|im sinne|f[üu]r (?:die|den|diese|das)(?! inhalt))|datenverantwortlich\w*"
    r"|verantwortlicher(?: ist)?(?=\W*$|:)|name und anschrift de[sr] verantwortlichen"
    # French
    r"|responsables? d(?:u|es|e) (?:la )?(?:traitements?|donn[ée]es)"
    # Spanish, Portuguese
    r"|responsable (?:del|de los|de sus?|de) (?:tratamiento|datos|ficheros?)|responsable(?: del sitio)?:"
    r"|(?:identidad|datos) del (?:responsable|titular)|titular (?:del sitio|de la web|de la p[áa]gina)"
    r"|respons[áa]vel (?:pelo|do) tratamento|entidade respons[áa]vel"
    # Italian
    r"|titolare(?: del trattamento|:| [eè]\b)"
    # Dutch
    r"|(?:verwerkings)?verantwoordelijke?(?: voor de verwerking)?\b(?! voor (?:schade|de inhoud))"
    # Nordic
    r"|personuppgiftsansvarig\w*|(?:behandlings|data)ansvarlig\w*|rekisterinpit[äa]j[äa]\w*"
    # Czech, Slovak, Polish, Croatian, Slovene
    r"|spr[áa]vce(?: osobn[íi]ch)?|provozovatel\w*|prev[áa]dzkovate[ľl]\w*|kdo je (?:poskytovatel|prod[áa]vaj[íi]c[íi])"
    r"|poskytovatel(?:em)?:|prod[áa]vaj[íi]c[íi]m?(?: je|:)|pred[áa]vaj[úu]ci(?:m)?(?: je|:)"
    r"|administrator(?:em)?(?: pa[ńn]stwa)? danych|us[łl]ugodawc[ąa]|voditelj obrade|upravljavec"
    # Hungarian, Romanian
    r"|(?:az )?adatkezel[őo](?: (?:neve|adatai|megnevez[ée]se)|k?[ée]s el[ée]rhet[őo]s[ée]g\w*| [ée]s el[ée]rhet\w*|:)"
    r"|a szolg[áa]ltat[óo] (?:adatai|neve)|operator(?:ul)? (?:de )?date)",
    re.IGNORECASE,
)
_STEMS: Final = Sieve(
    "controller|responsible for|responsab|responsáv|responsav|verantwort|anschrift|titular|titolare|verantwoord"
    "|ansvarig|ansvarlig|rekisterinpit|správce|spravce|provozovatel|prevádzk|prevadzk|poskytovatel|prodáv|prodav"
    "|predáv|predav|administrator|usługodawc|uslugodawc|voditelj|upravljav|adatkez|szolgáltat|szolgaltat"
    "|entidade|operator".split("|")
)
_OTHERS: Final = re.compile(
    r"\b(?:processors?|third part(?:y|ies)|joint|sub-?processor|hosting|hoster|host|tool|plugin|newsletter|analytics"
    r"|auftragsverarbeiter\w*|drittanbieter\w*|dienst(?:es|leister)|sous-traitants?|encargad[oa]s?|terceros"
    r"|responsabil[ei] esterno|verwerker|derden|personuppgiftsbitr[äa]de|databehandler|zpracovatel\w*|procesor\w*"
    r"|podmiot przetwarzaj\w*|adatfeldolgoz\w*|t[áa]rhely\w*|officer|beauftragt\w*|delegad[oa]|d[ée]l[ée]gu[ée]e?"
    r"|functionaris|inspektor\w*|tisztvisel\w*|pov[ěe][řr]en\w*|authority|beh[öo]rde\w*|autorit\w*|hat[óo]s[áa]g\w*)\b",
    re.IGNORECASE,
)
"""Words for those who work for the controller, advise it or watch it."""
_LINES: Final = 4


def follows_controller(above: Sequence[str], before: str) -> bool:
    """Whether the lines right above an address, or the words before it, say that who answers for the site is here."""
    said = "\n".join((*above[-_LINES:], before))
    return _STEMS.catches(said.lower()) and _CONTROLLER.search(said) is not None and _OTHERS.search(said) is None
