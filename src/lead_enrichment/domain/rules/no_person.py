"""Words that read like a name and are none: firms behind a legal form, boats, animals, saints, drinks, towns."""

import re
from functools import cache
from importlib import resources
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.rules.company.brand_words import MOODS
from lead_enrichment.domain.rules.site_text import SiteText

_SAINTS: Final = frozenset(
    "saint sankt heilige heiliger heiligen szent sveti svaty swiety swieta sfantul sao sint".split()
)
"""What nobody is called by, in front of a patron's name."""
_FIRM_ENDS: Final = frozenset("invest immo prest impex participations consult consulting holding ventures sp".split())
"""How firms are called behind a word that may be a first name."""
_FORMS: Final = frozenset(
    "proprietorship partnership incorporated corporation limited llc pllc gmbh sarl eurl sasu srl srls kft zrt bt eood"
    " ood ltda oy oyj aps ivs spk doo unipessoal osauhing osakeyhtio aktiebolag anpartsselskab".split()
) | {fold("OÜ")}
"""Legal forms, which end a firm's name."""
_OF_CATALONIA: Final = frozenset(("ca", "es", "fr"))
"""Languages of pages on which "Cal" is the house, and no first name."""
_BEGIN: Final = frozenset(
    "novi stari velika veliki donji donja gornji gornja dolni horni nowy nowa wielka edil termo idro tecno elettro euro"
    " eco auto moto agri gruppo foreman".split()
)
"""How towns of Slavic countries ("Novi Sad"), firms of Italy ("Edil Roe") and trades in front of a name begin."""
_TRADES_AS: Final = re.compile(r"(?:P?PHU|F?HU|PP?H|ZPU|ZPH|PUH|SC|SCI|GAEC|EARL)\b\s?")
"""How the legal names of Polish, Romanian and French firms begin, where they are read as a first name."""
_FORM_IN_FRONT: Final = re.compile(
    r"\b(?:SARL|SAS|SASU|EURL|SCI|SCEA|GAEC|EARL|SNC|S\.A\.R\.L\.|soci[ée]t[ée]|sociedad|sociedade|società|ditta|firma"
    r"|vennootschap|sp[óo][łl]k\w{1,3})\s+\Z",
    re.IGNORECASE,
)
_THING_IN_FRONT: Final = re.compile(
    r"\b(?:boat|yacht|vessel|ship|schooner|sailboat|catamaran|dog|cat|horse|mare|stallion|gelding|pony|puppy|donkey|goat|cow"
    r"|boot|schiff|segelboot|hund|h[üu]ndin|katze|kater|pferd|stute|hengst|wallach|kuh|esel|chien|chienne|cheval|jument"
    r"|bateau|voilier|barco|velero|perr[oa]|gat[oa]|caballo|yegua|barca|cane|cavallo|cavalla|boot|hond|kat|paard|merrie|schip"
    r"|b[åa]t|skute|hest|hund|h[äa]st)(?:\s+(?:is called|is named|named|called|names|namens|nomm[ée]e?))?"
    r"[,:]?\s+(?:the\s+|die\s+|der\s+|la\s+|le\s+|el\s+|il\s+)?[\"“„«']?\Z",
    re.IGNORECASE,
)
_WITHOUT_ROLE: Final = re.compile(
    r"rules\.(?:imprint_label|company_\w+|contract_party|lone_contact|trader_card|trading_name|card|contact_card"
    r"|register_name)\Z"
)
_STAND_INS: Final = frozenset(
    "john smith|jane smith|mario rossi|maria rossi|juan perez|jan kowalski|jan novak|jan jansen|ivan ivanov|ion popescu"
    "|janez novak|joe public".split("|")
)
"""Who fills the cards of templates, and who exists: believed in a sentence, or where the company bears the name."""
_CARDS: Final = re.compile(
    r"rules\.(?:role_layout|role_line|imprint_\w+|lone_contact|card|contact_card|contract_party|statement)\Z"
)
_LONGEST_CARD: Final = 48
_POSTCODE: Final = r"\b\d{{4,5}} {}\b"


@cache
def _sayings() -> frozenset[str]:
    """What reads like a first and a last name and is an expression, a drink, a brand, or somebody of a book."""
    text = resources.files("lead_enrichment").joinpath("data", "not_people.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(" ".join(lines).split("; "))


def names_nobody(claim: PersonClaim, site: SiteText) -> bool:
    """Whether a claim's first and last name are a thing's, a firm's, a saint's, or the company's with its town."""
    first, last = fold(claim.first or ""), fold(claim.last or "")
    if not first or not last:
        return False
    known = set(folded_words(site.company))
    if f"{first} {last}" in _sayings() and not {*first.split(), *last.split()} <= known:
        return True
    if {first, last} <= MOODS and {first, last} <= known:
        return True
    if _begins_or_ends_a_firm(first.split(), last.split(), site):
        return True
    if f"{first} {last}" in _STAND_INS and last not in known and _CARDS.match(claim.extractor):
        return len(claim.quote) <= _LONGEST_CARD
    return _is_firm_or_thing(claim) or _is_company_of_town(claim, site, known)


def _begins_or_ends_a_firm(first: list[str], last: list[str], site: SiteText) -> bool:
    """Whether the words open with a patron, a town or a trade, or hold a legal form ("Edil Roe", "Roe Invest")."""
    if first[0] in _SAINTS | _BEGIN or last[-1].strip(".") in _FIRM_ENDS or not _FORMS.isdisjoint((*first, *last)):
        return True
    return first == ["cal"] and any((page.page.lang or "").lower()[:2] in _OF_CATALONIA for page in site.pages)


def _is_firm_or_thing(claim: PersonClaim) -> bool:
    """Whether a legal form, a boat or an animal stands right in front of the name ("la SARL Ardenna Group")."""
    at = claim.quote.find((claim.first or "").split()[0])
    if at < 0:
        begun = _TRADES_AS.search(claim.quote)
        return begun is not None and (claim.first or "").upper().startswith(begun.group().strip())
    front = claim.quote[:at]
    if _THING_IN_FRONT.search(front):
        return True
    return not is_plain_first((claim.first or "").split()[0]) and _FORM_IN_FRONT.search(front) is not None


def _is_company_of_town(claim: PersonClaim, site: SiteText, known: set[str]) -> bool:
    """Whether all words are the company's and the last one is where it is ("Studio Aurelia Celle", "29221 Celle")."""
    last = claim.last or ""
    if " " in last or not _WITHOUT_ROLE.match(claim.extractor) or fold(last) not in known:
        return False
    if not set(folded_words(claim.first or "")) <= known:
        return False
    behind_code = re.search(_POSTCODE.format(re.escape(last)), site.text, re.IGNORECASE)
    return behind_code is not None or _stands_below(last, site)


def _stands_below(town: str, site: SiteText) -> bool:
    """Whether the last word of the company stands alone in the line below it, as the town of an address does."""
    for page, line in site.lines_with((town.lower(),)):
        if line.text.strip() == town:
            above = page.near(line, -1)
            if above is not None and above.text.endswith(f" {town}"):
                return True
    return False
