"""Is a role held at another firm, which a label says what it does ("Hosting: Larkspur Web GmbH, MD Ann Roe")?"""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, folded_words

_FORM: Final = (
    r"(?:gmbh(?: & co\.? kg)?|ug|ag|kg|ohg|sarl|sasu?|eurl|s\.a\.?r\.?l\.?|s\.a\.s\.?|s\.l\.?u?\.?|s\.a\."
    r"|s\.r\.l\.?s?\.?|srls?"
    r"|s\.p\.a\.?|spa|b\.?v\.?|n\.?v\.?|lda\.?|ltda\.?|a/s|aps|as|ab|oyj?|s\. ?r\. ?o\.?|a\. ?s\."
    r"|sp\. ?z ?o\. ?o\.?|kft\.?"
    r"|ltd\.?|llc|inc\.?|e\.u\.|e\.k\.|snc|s\.n\.c\.?)"
)
_FIRM: Final = re.compile(
    rf"^\W*(?P<label>[^:\n]{{3,50}}):\s+(?P<firm>[^,;:()\n]{{2,60}}?\s{_FORM})(?=[\s,;(–—|-])", re.IGNORECASE
)
_OWN: Final = re.compile(
    r"\b(?:impressum|anbieter|betreib|diensteanbieter|herausgeber|firm|unternehm|verantwortlich|angaben|medieninhaber"
    r"|inhaber|[ée]dit|propri|soci[ée]t[ée]|raison|exploit|titular|denominaci|raz[óo]n|empresa|identidad|responsable"
    r"|titolare|ragione|denominazione|societ[àa]|azienda|ditta|gestor|eigena|bedrijf|naam|name|nom|nome|nombre|colofon"
    r"|legal|company|owner|operat|contact|kontakt|adres|virksomhed|f[öo]retag|ansvarig|ansvarlig|innehavare|yritys"
    r"|firma"
    r"|administrat|sprzedawca|w[łl]a[śs]ciciel|spr[áa]vce|provozovatel|prod[áa]vaj|vertreten|repr[ée]sent|imprint)",
    re.IGNORECASE,
)
"""Labels of the company's own legal name."""
_OTHERS: Final = re.compile(
    r"\b(?:contas|contabil\w*|contab\w*|comptab\w*|commercialista|consulen\w*|revis\w+|steuer\w+|buchhalt\w*"
    r"|rechtsanw\w*"
    r"|avocat|abogad\w+|avvocato|notai\w*|datenschutz\w*|inspektor\w*|delegado de protecci\w+|m[ée]diateur\w*"
    r"|h[ée]bergeur|hosting|hoster|webdesign|web|design|dise[ñn]o|grafi\w+|fotos?|photos?|fotografi\w*"
    r"|cr[ée]dits? photos?"
    r"|r[ée]alis\w+|realiz\w+|realisierung|desarrollo|sviluppo|cr[ée]ation|gestaltung|umsetzung|programm\w+|ontwerp"
    r"|webmaster|druck|druk|tryk|tryck|impression|stampa|imprenta"
    r"|fornitor\w*|fournisseur\w*|lieferant\w*|proveedor\w*|leverancier\w*|forneced\w*|dodavatel\w*|dostawc\w*"
    r"|leverand[øo]r\w*|leverant[öo]r\w*"
    r"|[uú][cč]etn[íi]\w*|ksi[ęe]gow\w+|techni\w+|t[ée]cnic\w+|veterin\w+)\b[^:]{0,40}:\s*$",
    re.IGNORECASE,
)


def is_for_others(front: str) -> bool:
    """Whether the label right in front of a name is that of somebody who works for the company from outside."""
    return front.rstrip().endswith(":") and _OTHERS.search(front[-90:]) is not None


_SELLS: Final = re.compile(
    r"\b(?:verk[äa]ufer|anbieter|betreiber|vendeur|venditore|vendedor|verkoper|seller)(?:in)? (?:ist|est|[èe]|es|is) "
    r"(?P<firm>[\w.&-]+(?: [\w.&-]+){0,2}) ?[/|] ?\Z",
    re.IGNORECASE,
)
"""The platform over which a business sells, in front of whoever has that ("Verkäufer ist larkspur.shop / Ann Roe")."""


def is_of_labelled_firm(text: str, place: int, company_words: frozenset[str]) -> bool:
    """Whether a legal person of another name stands behind a label in front, or a firm that did some work."""
    platform = _SELLS.search(text[max(0, place - 80) : place])
    if platform and company_words.isdisjoint(re.findall(r"[^\W_]+", fold(platform["firm"]))):
        return True
    label, colon, between = text[:place].partition(":")
    if not colon:
        return False
    if between.strip(" ,–-") and _OTHERS.search(label + ":") and company_words.isdisjoint(folded_words(between)):
        return True
    firm = _FIRM.match(text[:place])
    if firm is None or _OWN.search(firm["label"]):
        return False
    return company_words.isdisjoint(folded_words(firm["firm"]))
