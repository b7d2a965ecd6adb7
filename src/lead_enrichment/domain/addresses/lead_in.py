"""Sentences and headings that lead to an address of somebody else: a shop that sells, an authority, a job done."""

import re
from typing import Final

from lead_enrichment.domain.addresses.sentences import sentence_before
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.sieve import Sieve

_AUTHORITY: Final = sieved_pattern(
    r"\b(?:registrar|inspectorate|regulator|ombudsman|licensing authority|trading standards|tribunal"
    r"|(?:county|high|magistrates['’]?|district|small claims) court)\b[^.|•·]{0,40}$"
    r"|\b(?:regulated|licensed|inspected|accredited|audited) by [^,|•·]{2,60},\s*$",
    re.IGNORECASE,
)
_SELLERS: Final = (
    r"(?:suppliers?|distributors?|wholesalers?|stockists?|lieferanten?|h[äa]ndler|revendeurs?|fournisseurs?"
    r"|distribuidor(?:es|a)?|proveedor(?:es|a)?|rivenditor[ei]|fornitor[ei])"
)
_OTHERS: Final = sieved_pattern(
    r"\b(?:them|him|her|their (?:shop|store|office|showroom|yard|place))(?: is)? (?:at|in|on)\b"
    r"|\b(?:sold|stocked|on sale) (?:at|by|in|from)\b|\b(?:is|are) (?:also )?available (?:at|from|in)\b"
    r"|\b(?:buy|get) (?:our|my|some of our)\b.{0,40}\b(?:at|in|from)\b"
    r"|\b(?:find|try|taste|see) (?:our|my|some of our) (?!(?:\w+ )?(?:shop|store|studio|office|bakery|showroom"
    r"|workshop|stand|place"
    r"|salon|farm|yard|home|kitchen)\b).{1,40}\b(?:at|in)\b"
    r"|\b(?:formerly|previously|no longer|used to be) (?:at|in|of|located (?:at|in))\W*$|\b(?:moved|relocated) from\W*$"
    r"|\b(?:until|bis|jusqu['’]en|hasta|tot|fino al) (?:19|20)\d\d\b.{0,20}\b(?:were|was|waren|war|[ée]tions"
    r"|est[áa]bamos|zaten|eravamo)\b"
    r"|\b(?:milled|printed|supplied|insured) (?:at|by)\b"
    rf"|\b(?:our|my|unsere?|nos|nuestros?) (?:\w+ )?{_SELLERS}\b|\b{_SELLERS}\s?:"
    r"|\bdonations? (?:to|for)\b|\bfranchise (?:enquiries|inquiries|sales)\b|\b(?:nearest|closest)\b|\bcar ?park\b"
    r"|\bparking\W*$|\bcollection points?\b|\bjob ?site\s?:|\bafter[- ]hours\b.{0,60}:|\bnearest (?:er|hospital)\b"
    r"|\bour (?:bank|insurers?|lawyers?|printers?|hosts?) (?:is|are)\b"
    r"|\b(?:we|i|team)\b.{0,30}\b(?:fitted|installed|refurbished|renovated|restored|rewired|re-?roofed|replaced|catered"
    r"|painted|landscaped|photographed)\b(?!.*\b(?:our|my)\b)"
    r"|\btambi[ée]n (?:nos |me )?(?:encuentra|encontrar|puede[ns]? encontrar)\w*\b|\b(?:trouvez|retrouvez)(?:[- ]nous)?"
    r" (?:aussi|[ée]galement)\b|\btrov(?:a|ate|i)(?:no)?(?:ci)? anche\b|\banche presso\b|\bauch (?:bei|im|zu finden)\b"
    r"|\book (?:bij|te vinden)\b|\btamb[ée]m (?:nos |me )?(?:encontra|pode encontrar)\w*\b"
    r"|\bfinn?s (?:[äa]ven|ocks[åa]) (?:hos|p[åa])\b"
    r"|\balso find (?:us|me|our|my)\b|\balso (?:stocked|sold|on sale|found)\b"
    r"|\b(?:erhältlich|gibt es|verkauft) (?:bei|im|in)\b|\bvendu(?:e?s|e)? (?:à|chez|dans|au|par)\b|\ben vente\b"
    r"|\bse venden? en\b|\ba la venta\b|\bte koop bij\b|\bverkrijgbaar bij\b|\bin vendita\b|\bà venda em\b",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(
    r"^\W*(?:(?:our|find|local) )?(?:stockists?|where to buy(?: .{1,30})?|suppliers?|retailers?"
    r"|resellers?|distributors?"
    r"|(?:nearby|local|area|partner|recommended|preferred) (?:hotels?|lodging|accommodations?|restaurants?"
    r"|attractions?)|(?:where to stay|hotels?)(?: nearby| and lodging)?|emergency (?:clinics?|hospitals?|vets?|care)"
    r"|after[- ]hours\b.*"
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
_DAY: Final = (
    r"\d{1,2}(?:st|nd|rd|th|\.)?(?:\s?[-–]\s?\d{1,2}\.?)?\s?(?:of |de )?(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep"
    r"|oct|okt|nov"
    r"|dec|dez|avr|ao[uû]|d[ée]c|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\w*"
)
_EVENTS: Final = (
    r"\b\w*(?:show|fairs?|market|markt|festival|expo|exhibition|messe|ausstellung|foire|march[ée]|feria|mercado|fiera"
    r"|mercat(?:o|ino)|beurs|braderie|marked|marknad|m[äa]ssa|targi|jarmark)"
)
_EVENT: Final = re.compile(
    rf"{_EVENTS}\b.{{0,60}}\b{_DAY}|\b{_DAY}\b.{{0,60}}{_EVENTS}\b"
    rf"|\b(?:see|meet|find|visit|join|catch) (?:us|me) (?:at|in|on) (?:the )?[^.:]{{0,40}}{_EVENTS}\b",
    re.IGNORECASE,
)
_EVENT_STEMS: Final = Sieve(
    "show|fair|mark|festival|expo|exhibition|messe|ausstellung|foire|marché|feria|merca|fiera|beurs|braderie|mässa"
    "|massa"
    "|targi|marche".split("|")
)
_OWN_DOOR: Final = sieved_pattern(
    r"\b(?:bring|drop|find|visit|come|see|stop|swing|pop) (?:it|them|us|me|in|by|on|over|along|down)\b[^.:]{0,25}"
    r"\W{0,3}$"
    r"|\b(?:besuchen sie (?:uns|mich)|so finden sie (?:uns|mich)|hier finde(?:n sie|t ihr) uns|venez (?:nous|me) voir"
    r"|(?:nous|me) (?:re)?trouver|rendez-nous visite|vis[íi]t[ea]nos|ven(?:ga)? a (?:vernos|visitarnos)"
    r"|venite? a trovarci"
    r"|vieni a trovarci|bezoek ons|kom langs|hitta (?:till )?oss|besök oss|find os|besøg os|finn oss|besøk oss)"
    r"\b[^.:]{0,25}\W{0,3}$",
    re.IGNORECASE,
)
_SOLD: Final = re.compile(
    r"\b(?:sold|stocked|on sale|carried) (?:at|by|in|from) "
    r"(?!(?i:our|my|the (?:shop|store|studio|farm|workshop))\b)[A-Z]"
)
_OWN_PLACE: Final = sieved_pattern(
    r"(?i)\b(?:(?:we(?:['’]re| are)?(?: now)?|(?:is|are)) (?:\w+ly )?(?:located|situated|based)"
    r"|we(?:['’]re| are)(?: \w+ly)?|you(?:['’]ll| can| will) find (?:us|me)) (?:at|on|in)(?: the)?\s*$"
    r"|\b(?:where|located|our place)\s?[:–-]\s*$|^located (?:at|on) (?:the )?$"
)
"""Words that say of the business itself that it is at the address behind them."""
_ENDED: Final = re.compile(r"\s[a-z]{4,}[.!]\s*$")
"""A sentence that is over before the address begins; "Inc." and "Ltd." end none."""


def leads_to_own_door(before: str) -> bool:
    """Whether the words right before an address bid the reader to come there."""
    return _OWN_DOOR.search(before) is not None


def sold_by_others(before: str) -> bool:
    """Whether the sentence before an address says where the company's goods are sold, and by whom."""
    return _SOLD.search(_last_sentence(before)) is not None


def says_own_place(before: str) -> bool:
    """Whether the words right before an address say that something is there, or ask where ("We are on ...")."""
    return _OWN_PLACE.search(before) is not None or leads_to_own_door(before)


def names_authority(before: str) -> bool:
    """Whether the sentence before an address leads to one of an authority."""
    return _AUTHORITY.search(_last_sentence(before)) is not None


def leads_to_others(heading: str, before: str, behind: str) -> bool:
    """Whether the heading above, the sentence before or the words behind say that others have this address."""
    sentence = _last_sentence(before)
    led = _HEADING.match(heading) or _OTHERS.search(sentence) or _BEHIND.match(behind)
    return bool(led or (_EVENT_STEMS.catches(before.lower()) and _EVENT.search(before)))


def _last_sentence(text: str) -> str:
    return "" if _ENDED.search(text) else sentence_before(text.rstrip(" .,"))
