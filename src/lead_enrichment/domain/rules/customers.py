"""Is the role in a text one that a customer holds, at a company of their own?"""

import re
from typing import Final

_CUSTOMER: Final = re.compile(
    r"\b(?:delivered|sold|handed over|built|designed|created|made|completed|installed|restored|renovated"
    r"|remodell?ed|launched"
    r"|painted|tailored|commissioned)\b[^.;!?]{0,50}\b(?:to|for|by)\s+(?:(?:the|its|local|proud|new)\s+)?$",
    re.IGNORECASE,
)
"""Who gets the work is the owner of what was worked on ("delivered to owner-operator Ann Roe")."""
_OUR_CUSTOMER: Final = re.compile(
    r"\b(?:notre|nos|unser(?:e[nrms]?)?|nuestr[oa]s?|nostr[oaie]s?|onze|vår[at]?|vores|nasz\w*|n[áa]š\w*|our|noss[oa]s?)"
    r" (?:\w+ )?(?:clients?e?|kund(?:e[n]?|in|er)?|clientes?|clienti|klant(?:en)?|klient\w*|z[áa]kazn\w+"
    r"|customers?)\b(?:[^.;!?]|(?<=\bM)\.|(?<=\b[DM]r)\.){0,60}$",
    re.IGNORECASE,
)
"""Whoever is called a customer holds the role elsewhere ("our customer Bob Poe, owner of the vineyard")."""


def is_a_customers(front: str) -> bool:
    """Whether the words in front of a role speak of work that is done for its bearer, or call them a customer."""
    return _CUSTOMER.search(front) is not None or _OUR_CUSTOMER.search(front) is not None
