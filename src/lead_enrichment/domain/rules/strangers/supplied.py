"""Does a sentence say that goods come from this person, or that another thing is theirs ("the cheese is Ann Roe's")?

Whoever supplies a restaurant owns a farm, and not the restaurant.
"""

import re
from collections.abc import Iterable
from typing import Final

from lead_enrichment.domain.names.lexicon import folded_words
from lead_enrichment.domain.sieve import Sieve

_REACH: Final = 90
_GOODS: Final = (
    r"(?:k[äa]se|fleisch|brote?|weine?|eier|honig|gem[üu]se|milch|kartoffeln|mehl|fromages?|viandes?|agneaux?"
    r"|b[œo]e?ufs?|pains?|vins?|[œo]e?ufs"
    r"|miels?|l[ée]gumes|foie gras|truites?|formagg[io]|oli[oi]?|carn[ei]?|pane|vin[oi]|uova|miele|farin[ae]"
    r"|verdur[ae]s?|quesos?|aceites?"
    r"|pan|huevos|miel|azeites?|queijos?|p[ãa]o|vinhos?|ovos|mel|legumes|kaas|kazen|vlees|brood|wijnen|wijn|eieren"
    r"|honing|groenten"
    r"|ost(?:en|arna)?|k[öo]ttet|kj[øo]ttet|br[øo]det|br[öo]det|[äa]ggen|[æe]ggene?|honung(?:en)?"
    r"|gr[öo]nsaker(?:na)?|ser(?:y|ów)?|mi[ęe]so|chleb"
    r"|mi[óo]d|jajka|m[ąa]ka|s[ýy]ry?|maso|chl[ée]b|med|vejce|mouk[au]|formatges?|llet|pa|ous|cheeses?|meat|bread"
    r"|wines?|eggs|honey|vegetables|milk)"
)
_FROM: Final = re.compile(
    rf"\b(?:kommt|kommen|stammt|stammen|bezieh\w+|vient|viennent|provien\w+|vienen?|vengono|vem|v[êe]m|komt|komen"
    rf"|kommer|leverer\w*"
    rf"|pochodz\w+|bereme|comes?|tulee|tulevat|liefert|livr[ée]e?s?|fournie?s?)\b[^.;!?]{{0,45}}?\b(?:von|vom|aus"
    rf"|bei|durch|de|du|des|da|dal|dalla|do"
    rf"|van|fr[åa]n|fra|from|od|z|ze|par|by)\b[^.;!?]{{0,30}}$"
    rf"|\b{_GOODS}(?: (?:sind?|ist|sont|est|son|es|s[óo]n|[ée]|sono|[èe]|is|zijn))?(?: [^\W\d_]+)? (?:von|vom|de|du"
    rf"|d['’]|des|d['’]en|de la|di|da|del|della|do"
    rf"|van|fr[åa]n|fra|from|by|od)\s?(?:[^\W\d_]+ ){{0,2}}$",
    re.IGNORECASE,
)
_WHOSE: Final = re.compile(
    r"(?:\bdont (?:le |la |l['’])?|\b(?:deren|dessen) |\bcuy[oa]s? |\b(?:il|la|i|le) cui |\bcuj[oa]s? |\bwiens "
    r"|\bwaarvan (?:de )?"
    r"|\bvars |\bhvis |\bjonka |\bkt[óo]r(?:ego|ej|ych) |\bjeho[žz] |\bjej[íi][žz] |\bwhose |\bel qual |\bdel qual "
    r")[^.,;:!?]{0,12}$",
    re.IGNORECASE,
)
STEMS: Final = Sieve((
    "komm", "stamm", "bezieh", "vien", "provien", "vengono", "vem", "vêm", "kom", "leverer",
    "pochodz", "bereme", "come",
    "tule", "liefert", "livré", "livre", "fourni", " de", " du", " d'", " d’", " di", " da", " del",
    " della", " do", " van",
    " von", " vom", " från", " fran", " fra", " from", " by", " od", " des", "dont ", "deren ",
    "dessen ", "cuy", " cui",
    "cuj", "wiens ", "waarvan ", "vars ", "hvis ", "jonka ", "któr", "ktor", "jeho", "jejíž", "jejiž", "jejíz",
    "jejiz", "whose ",
    "qual ",
))  # fmt: skip
"""What the words of either hold, in lower case."""


def is_supplied(text: str, starts: Iterable[int], own: frozenset[str]) -> bool:
    """Whether the words in front of a name or its role say that goods come from there, or whose something else is."""
    if not own.isdisjoint(folded_words(text)):
        return False
    fronts = (text[max(0, start - _REACH) : start] for start in set(starts))
    return any(STEMS.catches(one.lower()) and (_FROM.search(one) or _WHOSE.search(one)) for one in fronts)
