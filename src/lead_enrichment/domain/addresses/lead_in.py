"""Sentences and headings that lead to an address of somebody else: a shop that sells, an authority, a job done."""

import re
from typing import Final

_AUTHORITY: Final = re.compile(
    r"\b(?:registrar|inspectorate|regulator|ombudsman|licensing authority|trading standards)\b[^.|•·]{0,40}$"
    r"|\b(?:regulated|licensed|inspected|accredited|audited) by [^,|•·]{2,60},\s*$",
    re.IGNORECASE,
)
_SELLERS: Final = (
    r"(?:suppliers?|distributors?|wholesalers?|stockists?|lieferanten?|h[äa]ndler|revendeurs?|fournisseurs?"
    r"|distribuidor(?:es|a)?|proveedor(?:es|a)?|rivenditor[ei]|fornitor[ei])"
)
_OTHERS: Final = re.compile(
    r"\b(?:sold|stocked|on sale) (?:at|by|in|from)\b|\b(?:is|are) (?:also )?available (?:at|from|in)\b"
    r"|\b(?:buy|get) (?:our|my|some of our)\b.{0,40}\b(?:at|in|from)\b"
    r"|\b(?:milled|printed|supplied|insured) (?:at|by)\b"
    rf"|\b(?:our|my|unsere?|nos|nuestros?) (?:\w+ )?{_SELLERS}\b|\b{_SELLERS}\s?:"
    r"|\bdonations? (?:to|for)\b|\bfranchise (?:enquiries|inquiries|sales)\b|\b(?:nearest|closest)\b|\bcar ?park\b"
    r"|\bparking\W*$|\bcollection points?\b|\bour (?:bank|insurers?|lawyers?|printers?|hosts?) (?:is|are)\b"
    r"|\b(?:we|i|team)\b.{0,30}\b(?:fitted|installed|refurbished|renovated|restored|rewired|re-?roofed|replaced|catered"
    r"|painted|landscaped|photographed)\b(?!.*\b(?:our|my)\b)"
    r"|\b(?:erhältlich|gibt es|verkauft) (?:bei|im|in)\b|\bvendu(?:e?s|e)? (?:à|chez|dans|au|par)\b|\ben vente\b"
    r"|\bse venden? en\b|\ba la venta\b|\bte koop bij\b|\bverkrijgbaar bij\b|\bin vendita\b|\bà venda em\b",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(
    r"^\W*(?:(?:our|find|local) )?(?:stockists?|where to buy(?: .{1,30})?|suppliers?|retailers?"
    r"|resellers?|distributors?"
    r"|useful (?:links|contacts|addresses)|recent (?:work|projects)|verkaufsstellen|bezugsquellen|händler|lieferanten"
    r"|points de vente|revendeurs|fournisseurs|puntos de venta|distribuidores|proveedores|verkooppunten|leveranciers"
    r"|rivenditori|punti vendita|fornitori)\W*$",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    r"^\W{1,3}(?:who|which|also )?\s?(?:stocks?|sells?|supplies|supply|makes?|serves?|mills?|prints?)"
    r" (?:our|my|some of our)\b",
    re.IGNORECASE,
)
_ENDED: Final = re.compile(r"\s[a-z]{4,}[.!]\s*$")
"""A sentence that is over before the address begins; "Inc." and "Ltd." end none."""
_SENTENCE_END: Final = re.compile(r"(?<=\w{3})[.!?]\s")


def names_authority(before: str) -> bool:
    """Whether the sentence before an address leads to one of an authority."""
    return _AUTHORITY.search(_last_sentence(before)) is not None


def leads_to_others(heading: str, before: str, behind: str) -> bool:
    """Whether the heading above, the sentence before or the words behind say that others have this address."""
    sentence = _last_sentence(before)
    return bool(_HEADING.match(heading) or _OTHERS.search(sentence) or _BEHIND.match(behind))


def _last_sentence(text: str) -> str:
    return "" if _ENDED.search(text) else _SENTENCE_END.split(text.rstrip(" .,"))[-1]
