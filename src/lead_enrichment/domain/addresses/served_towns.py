"""The town around which a company works: "Exampleton and surrounding areas", and the first of those that it serves."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.plain_words import BUSINESS, OWN
from lead_enrichment.domain.addresses.town_table import country_of_town
from lead_enrichment.domain.evidence import Block, Zone

AROUND: Final = (
    r"(?:,?\s(?:and|&)\s(?:the |all |its |all the |all of the )?(?:surround\w*|nearby|neighbou?ring|outlying|beyond\b"
    r"|local area|further afield|areas?\b|districts?\b|region\b"
    r"|(?:greater |entire )?(?-i:[A-Z][\w'’]+ ){1,2}(?:valley|county|region|peninsula"
    r"|coast|area|islands?|lakes?|hills|basin|plateau|shore|foothills|corridor)\b)"
    r"|\s(?:und|&|u\.|sowie)\s(?:der |die |deren |im |in der |dem )?(?:n[äa]here[nr]? |weitere[nr]? )?"
    r"(?:um(?:gebung|land|kreis|liegende)|umgeb\.)"
    r"|\s(?:et|&)\s(?:dans )?(?:ses |les |sa |toute sa |toute la |la )?"
    r"(?:alentours|environs|r[ée]gion\b|agglo\w*|communes|p[ée]riph[ée]rie)"
    r"|\sy\s(?:sus |toda su |toda la |su )?(?:alrededores|comarca|cercan[íi]as|zona\b|[áa]rea metropolitana)"
    r"|\se\s(?:i |nei |seus |toda a |em toda a )?(?:dintorni|zone limitrofe|hinterland|limitrofi|arredores|regi[ãa]o\b"
    r"|redondezas)"
    r"|\sen\s(?:wijde |de |directe )?(?:omgeving|omstreken|regio\b)"
    r"|\s(?:med|och|og|&)\s(?:n[äa]romr[åa]de\w*|omnejd|omgivning\w*|kringliggande|omegn|omkring\w*|omliggende"
    r"|n[æe]rliggende)"
    r"|\si\s(?:najbli[żz]sze |bli[żz]sze )?(?:okolic\w*|okolin\w*)|\s(?:in|z|s)\sokolic\w*"
    r"|\sa\s(?:v |ve )?(?:bl[íi]zk[éeoý]\w* |[šs]irok\w* |[šs]ir[šs]\w* )?okol[íi]\w*"
    r"|\s(?:és|valamint)\s(?:annak )?k[öo]rny[ée]k\w*"
    r"|\s[șs]i\s(?:[îi]mprejurimi\w*|zona\b|jude[țt]\w*)|\sve\s[çc]evre\w*|\sja\s(?:l[äa]hi\w+|ymp[äa]rist[öo]\w*"
    r"|[üu]mbrus\w*)"
    r"|\sun\s(?:apk[āa]rtn\w*|tuv[āa]k\w*)|\sir\sapylink\w*|\sog\sn[áa]grenn\w*"
    r"|\sκαι\s(?:τα |τη |την |τις )?(?:περίχωρα|γύρω|ευρύτερη)|\s(?:та|і|и)\s(?:околи\w*|област\w*))"
)
"""Words behind a town for the land around it, in small letters or large ones."""
_AROUND: Final = re.compile(rf"(?P<city>{TOWN_NAME})(?i:{AROUND})")
_MAY_BE_AROUND: Final = re.compile(
    r"(?i)surround|nearby|neighb|outlying|beyond|areas?\b|afield|district|valley|county|peninsula|coast|islands?\b|lakes?\b"
    r"|hills|basin|plateau|shore|corridor|umgeb|umland|umkreis|umlieg|alentour|environs|gion\b"
    r"|agglo|commune|riph|alrededor|comarca|cercan|zona|dintorni|limitrof|hinterland|arredores|regi|redondez|omgev"
    r"|omstreken|rea metro|omr[åa]de|omnejd|omgivn|kringlig|omegn|omkring|omligg|rliggende|okol|k[öo]rny|prejurim"
    r"|jude|evre"
    r"|l[äa]hi|ymp|mbrus|apk|tuv[āa]k|apylink|grenn|περίχ|γύρω|ευρύτ|околи|област"
)
_LIST: Final = (
    r"(?:(?:[Pp]roudly |[Nn]ow |[Aa]lso )?\b(?:[Ss]erving|[Ss]ervicing|[Cc]overing|[Ss]erves?|[Cc]overs?)"
    r"(?: (?!from)[a-z]+){0,2}|\b[Ee]insatzgebiete?:?|\b[Ee]inzugsgebiet:?|\b[Ww]erkgebied:?"
    r"|\b[Ss]ecteurs?(?: d['’]intervention)? ?:"
    r"|\b[Zz]one d['’]intervention ?:?|\b[Aa]reas? (?:covered|served|we cover|we serve) ?:?|\b[Ss]ervice areas? ?:?)"
)
_FIRST: Final = re.compile(rf"{_LIST} (?P<city>{TOWN_NAME})(?=, [^\W\d_a-z]|,? (?:and|&|und|et|en) [^\W\d_a-z])")
_LISTED: Final = re.compile(r"[^\W\d_](?:\s?[,/]|\s(?:&|and|und|et|y|e|og|och|és|și|ve|ja))\s\Z")
"""What joins a name to those in front of it: the land is around all of them."""
_BASED: Final = re.compile(rf"(?P<city>{TOWN_NAME})[ -]based (?=[^\W\d_])")
_ROOM: Final = 50
_MOST_WORDS: Final = 4
_AREA_KEYS: Final = ("areaServed", "serviceArea")
_BEST: Final = 1.0
_FIRST_OF_LIST: Final = 0.5
_LONGEST: Final = 1200


def around(text: str, spoken: Sequence[str]) -> Iterator[tuple[str, int, float]]:
    """(town, where it stands, what that is worth) of the towns with the land around them, and of the first served."""
    if _MAY_BE_AROUND.search(text):
        for match in _AROUND.finditer(text):
            if _LISTED.search(text, 0, match.start()):
                continue
            yield from ((city, at, _BEST) for city, at in _last_words(match["city"], match.start("city"), spoken))
    if ", " in text or " and " in text or "&" in text:
        yield from ((match["city"], match.start("city"), _FIRST_OF_LIST) for match in _FIRST.finditer(text))


def based_here(text: str, company: str) -> Iterator[tuple[str, int]]:
    """(town, where it stands) of "Larkspur Joinery, Exampleton based joiners" and "we are an Exampleton-based firm"."""
    for match in _BASED.finditer(text):
        before, behind = text[: match.start()][-_ROOM:], text[match.end() :][:_ROOM]
        named = bool(company) and company.casefold() in before.casefold()
        own = named or not before.strip() or OWN.search(before) is not None
        if own and BUSINESS.search(behind):
            yield match["city"], match.start("city")


def _last_words(name: str, start: int, spoken: Sequence[str]) -> Iterator[tuple[str, int]]:
    """The town at the end of a name, in front of which a trade may stand ("Plumber Exampleton")."""
    words = name.split(" ")
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        city = " ".join(words[-count:])
        if city[:1].isupper() and country_of_town(city, spoken):
            yield city, start + len(name) - len(city)
            return


def area_in_data(block: Block) -> Iterator[tuple[str, int, float]]:
    """The town for which the data of a page say that the company works there, or the first of several."""
    if block.zone is not Zone.STRUCTURED or not block.data or not any(key in block.data for key in _AREA_KEYS):
        return
    node = json.loads(block.data).get("node")
    areas = next((node[key] for key in _AREA_KEYS if node.get(key)), None) if isinstance(node, dict) else None
    several = isinstance(areas, list) and len(areas) > 1
    first = areas[0] if isinstance(areas, list) and areas else areas
    name = first.get("name") if isinstance(first, dict) else first
    if not isinstance(name, str) or len(name) > _LONGEST:
        return
    city = name.split(",")[0].strip()
    at = block.text.find(city) if re.fullmatch(TOWN_NAME, city) else -1
    if at >= 0:
        yield city, at, _FIRST_OF_LIST if several else _BEST
