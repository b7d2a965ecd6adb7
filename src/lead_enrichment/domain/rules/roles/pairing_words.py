"""Words between and beside names and roles, by which a role is shared, or is held elsewhere."""

import re
from typing import Final

WITH_ANIMAL: Final = re.compile(
    r"\s+(?:and|und|et|y|e|en) (?:his|her|their|seinem|ihrem|seine?|ihre?|son|sa|su|suo|sua|zijn|haar) (?:\w+ )?"
    r"(?:horse|dog|pup(?:py)?|cat|mare|gelding|stallion|pony|pet|hund|pferd|katze|cheval|chien|caballo|perro|cavallo"
    r"|cane|hond|paard)\b[^.;!?]{0,30}? (?:took|won|placed|finished|earned|gewann\w*"
    r"|ont gagn[ée]|ganaron|hanno vinto)\b",
    re.IGNORECASE,
)
"""Whose animal is spoken of ("owner Ann Roe and her horse Star took third place")."""
LABELLED: Final = re.compile(
    r"^\W*(?!(?:team|staff|crew|people|contacts?|ask|call|who|management|directors|about|meet|name|kontakt|equipe"
    r"|equipo)\b)"
    r"(?-i:[A-ZÀ-Þ])[\w&/ ]{2,24}:\s+(?P<org>(?-i:(?:[A-ZÀ-Þ][\w&'’.-]*\s*){1,5}))[,(–—-]\s*"
    r"(?P<title>(?:mr|mrs|ms|miss|dr|mme|herr|frau|sig|sra?)\.?\s+)?(?-i:[A-ZÀ-Þ])",
    re.IGNORECASE,
)
"""What somebody else supplies, and who ("Cakes: Larkspur Pies, Ms. Ann Roe, owner")."""
NEXT_DOOR: Final = re.compile(
    r"\s+(?:of|at|from|von|vom|der|des|de|du|del|della|di|do|da|van)\b[^.,;:!?]{1,40}?\b(?:next door"
    r"|across the (?:street|road|way)"
    r"|down the (?:street|road|block|hall)|around the corner|upstairs|downstairs|nearby|voisine?"
    r"|d['’][àa] c[ôo]t[ée]|d['’]en face"
    r"|nebenan|gegen[üu]ber|al lado|vecin[oa]|accanto|vicin[oa]|hiernaast|verderop|overkant|ao lado|vizinh[oa])\b",
    re.IGNORECASE,
)
"""A neighbour's business ("owner of the yarn shop next door")."""
ADDRESSED_AS: Final = re.compile(r"^\s*\((?:she|he|they)/(?:her|him|them|they)(?:/\w+)?\)", re.IGNORECASE)
CUSTOMER: Final = re.compile(
    r"\b(?:delivered|sold|handed over|built|designed|created|made|completed|installed|restored|renovated"
    r"|remodell?ed|launched"
    r"|painted|tailored|commissioned)\b[^.;!?]{0,50}\b(?:to|for|by)\s+(?:(?:the|its|local|proud|new)\s+)?$",
    re.IGNORECASE,
)
"""Who gets the work is the owner of what was worked on ("delivered to owner-operator Ann Roe")."""
OUR_CUSTOMER: Final = re.compile(
    r"\b(?:notre|nos|unser(?:e[nrms]?)?|nuestr[oa]s?|nostr[oaie]s?|onze|vår[at]?|vores|nasz\w*|n[áa]š\w*|our"
    r"|noss[oa]s?)"
    r" (?:\w+ )?(?:clients?e?|kund(?:e[n]?|in|er)?|clientes?|clienti|klant(?:en)?|klient\w*|z[áa]kazn\w+"
    r"|customers?)\b(?:[^.;!?]|(?<=\bM)\.|(?<=\b[DM]r)\.){0,60}$",
    re.IGNORECASE,
)
"""Whoever is called a customer holds the role elsewhere ("our customer Bob Poe, owner of the vineyard")."""
PARTNER: Final = re.compile(
    r"^\s*,?\s*(?:&|and|et|und|y|e|en|og|och|i)\s+(?:(?-i:[a-zà-ÿœ]+),?\s+){0,2}(?-i:[A-ZÀ-Þ][\w'’-]+)"
    r"(?:\s(?-i:[A-ZÀ-Þ][\w'’-]+)){0,2}",
    re.IGNORECASE,
)
"""Whoever shares the role: "Ann Roe and her brother Bob are the owners"."""
A_TRADE: Final = re.compile(
    r"\w*(?:meister|techniker|ingenieur|therapeut|berater|wirt|gärtner|schneider|fotograf)(?:in)?|\w*(?:arzt|ärztin)",
    re.IGNORECASE,
)
TRADE_IN_A_WORD: Final = re.compile(
    r"\w{3}(?:meister|mester|mastare|meester|techniker|ingenieur|ingenjor|ingenior|fachwirt|betriebswirt|landwirt"
    r"|monteur|montor|bauer|macher|schneider"
    r"|therapeut|berater|lehrer|architekt|handler|arzt|koch|gartner|makler|agronom|elektriker|florist|frisor"
    r"|optiker|akustiker|designer)(?:in|a)?$"
)
"""A trade in one word, folded, as the north writes it between a role and a name ("Inhaber: Malermeister Ann Roe")."""
