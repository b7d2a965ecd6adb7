"""Does a website speak of several places of its company, in a menu, a heading, a sentence or its structured data?"""

import json
import re
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.rules.site_text import PageText, SiteText

_STEMS: Final = tuple(
    "location|branches|clubs|studios|stores|salons|restaurants|clinics|offices|gyms|showrooms|centres|centers|filialen"
    "|standorte|agences|magasins|sedi|tiendas|oficinas|vestigingen|butiker|butikker|find us in".split("|")
)
_HEADS: Final = re.compile(
    r"\W*(?:(?:our|all|all our|all of our|other|more|find|find a|choose|choose a|choose your|select|select a"
    r"|select your"
    r"|view|view all|see all|change|your|nearest|find your|find your nearest|unsere|alle|nos|toutes nos|tous nos"
    r"|le nostre|i nostri"
    r"|nuestras|todas las|onze|våra|vores|våre) )?(?:locations?(?<!location)|(?<=a )location|(?<=your )location"
    r"|(?<=nearest )location"
    r"|branches|clubs|studios|stores|salons|restaurants|clinics|offices|gyms|showrooms|cent(?:re|er)s|filialen|standorte"
    r"|agences|magasins|sedi|tiendas|oficinas|vestigingen|butiker|butikker)\W*",
    re.IGNORECASE,
)
_SAID: Final = re.compile(
    r"\b(?:choose|select|find|change|pick) (?:your|a|the nearest|your nearest|another) (?:location|branch|club"
    r"|studio|store"
    r"|salon|clinic|gym)\b|\b(?:both|all|each|every|two|three|four|five|six|seven|eight|nine|our other|multiple"
    r"|several|\d{1,3})"
    r" (?:of (?:our|the) )?(?:\w+ )?(?:locations|branches|clubs|studios|stores|salons|clinics|gyms|showrooms)\b"
    r"|\bfind us in (?-i:[A-Z][\w.-]+)(?:, (?-i:[A-Z][\w.-]+))+,? and (?-i:[A-Z])",
    re.IGNORECASE,
)
_LISTS: Final = ("location", "department", "subOrganization", "branch", "hasPOS", "areaServedLocations")
_CODE: Final = re.compile(r'"postalCode"\s*:\s*"([^"]{3,10})"')
_SHORT: Final = 45


def has_several_places(site: SiteText) -> bool:
    """Whether any page does."""
    if any(page.once("several places", partial(_shows_several, page)) for page in site.pages):
        return True
    codes: set[str] = set()
    for page in site.pages:
        for block in page.page.blocks:
            if block.zone is Zone.STRUCTURED and block.data:
                codes.update(_CODE.findall(block.data))
                if len(codes) > 1 or _lists_places(block.data):
                    return True
    return False


def _shows_several(page: PageText) -> bool:
    return any(
        (len(line.text) <= _SHORT and _HEADS.fullmatch(line.text)) or _SAID.search(line.text)
        for line in page.lines_with(_STEMS)
        if line.block.zone is not Zone.TESTIMONIAL
    )


def _lists_places(data: str) -> bool:
    """Whether an organisation's node lists two places or more."""
    try:
        node = json.loads(data).get("node")
    except (ValueError, AttributeError):
        return False
    if not isinstance(node, dict):
        return False
    return any(isinstance(node.get(key), list) and len(node[key]) > 1 for key in _LISTS)
