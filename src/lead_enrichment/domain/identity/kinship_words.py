"""Words by which websites tell of groups, chains and franchises, in seven languages.

One line holds alternatives of a regular expression; WORDS stands for a few words between, PLACES for kinds of places.
"""

import re
from typing import Final

_WORDS: Final = r"(?:[\w'’&-]+ ){0,4}"
_PLACES: Final = (
    r"(?:locations?|stores?|branch(?:es)?|offices?|studios?|restaurants?|clinics?|practices?|cent(?:er|re)s?|shops?|salons?"
    r"|filialen?|standorte?n?|niederlassung(?:en)?|agences?|magasins?|boutiques?|tiendas?|sucursal(?:es)?|centros?"
    r"|sedi|negozi|punti vendita|vestiging(?:en)?|winkels|filiais|lojas)"
)

_JOINED_WORDS: Final = r"""
\b(?:is|are|was|been|became|now)\b.{0,30}\b(?:part|member|division|subsidiary|brand|unit) of
\b(?:acquired|bought|purchased|taken over) by\b|\b(?:has|have) (?:joined|merged)\b|\bmerged (?:with|into)\b
\ba (?:division|subsidiary|member|brand) of\b|\bacquisition of\b|\b(?:we|has|have) acquired\b
\b(?:gehört|zählt) (?:jetzt |nun |heute )?zu[rm]?\b|\b(?:wurde|von) .{0,30}übernommen
\bist (?:jetzt |nun |heute )?(?:teil|mitglied|ein unternehmen|eine marke|eine tochter)
\bfait (?:désormais )?partie\b|\ba rejoint\b|\bfiliale d|\bracheté par\b
\b(?:forma|es) parte del?\b|\bfilial de\b|\badquirid[ao] por\b
\bfa parte del\b|\bacquisit[ao] da\b|\bcontrollata d|\bfaz parte d
\b(?:maakt (?:nu )?(?:deel|onderdeel) uit|onderdeel) van\b|\bovergenomen door\b|\bdochteronderneming van\b
"""
_FAMILY_WORDS: Final = r"""
\b(?:our|the|its|group|partner|sister) (?:\w+ ){0,2}(?:brands|companies|subsidiaries|businesses|portfolio)\b
\bfamily of (?:\w+ ){0,2}(?:brands|companies|businesses|practices)\b|\bportfolio compan|\bgroup companies\b
\bsubsidiaries\b|\b(?:unsere|die) (?:\w+ )?(?:marken|unternehmen|töchter|tochtergesellschaften|gesellschaften)\b
\bunternehmensgruppe\b|\btochter(?:gesellschaft|unternehmen|firma)
\bnos (?:marques|filiales|sociétés|entreprises)\b
\b(?:nuestras|las) (?:marcas|filiales|empresas)\b|\bempresas del grupo\b
\b(?:i nostri marchi|le nostre (?:aziende|società)|società del gruppo)\b
\bonze (?:merken|bedrijven)\b|\bdochterondernemingen\b
"""
_OFFER_WORDS: Final = r"""
\bown (?:a|an|your own) WORDSfranchise\b|\b(?:start|buy|open) (?:a|your|your own) WORDSfranchise\b
\bfranchise (?:opportunit|information|inquir|with us|disclosure|development|for sale)|\bbecome a franchise
\b(?:our|the) franchise(?:es| owners| partners| system| network| family)\b|\bfranchising\b
\bfranchise-?\s?(?:partner|nehmer|geber|system|konzept|zentrale)|\bdevenir franchis
\bréseau de franchis|\bnos franchisés|\bfranquicia(?:s|dos)?\b|\bfranchisenemer|\bfranchiseformule
\brete in franchising|\baffiliati in franchising|\bfranqueado|\bfranquias?\b
"""
_INDEPENDENT_WORDS: Final = r"""
\b(?:independently|individually) owned (?:and|&) operated\b|\bfranchise owners?\b|\bfranchisee\b
\blocal(?:ly)? (?:owned )?franchise\b|\blocally owned (?:and|&) operated (?:franchise|by (?:a )?franchise)
\b(?:each|every|all|this) WORDSPLACES (?:is|are) (?:an? )?(?:independently|individually|locally)[ -]own
\bselbst(?:st)?ändiger? franchise|\binhabergeführter? franchise|\bfranchise-?nehmer(?:in)?\b
\bfranchisée? indépendant|\bfranquiciad[oa]\b|\bfranchisenemer\b|\baffiliat[oa]\b|\bfranqueado\b
"""
_UNIT_WORDS: Final = r"""
#\s?\d+|\b(?:store|unit|branch|location|no\.?)\s?#?\d+\b
\b(?:branch|filiale|niederlassung|standort|agence|sucursal|vestiging|filial)\b
"""
_PATH_WORDS: Final = r"/(?:PLACES|franchise(?:e?s)?|brands?|companies|our-\w+)/[^/]"


def _any_of(lines: str) -> re.Pattern[str]:
    pattern = "|".join(lines.strip("\n").split("\n"))
    return re.compile(pattern.replace("WORDS", _WORDS).replace("PLACES", _PLACES), re.IGNORECASE)


JOINED: Final = _any_of(_JOINED_WORDS)
"""A company became part of another."""
CLUB: Final = re.compile(
    r"chamber|association|\bbureau\b|\bbbb\b|guild|society|federation|council|verband|innung|kammer|verein"
    r"|syndicat|fédération|asociaci|federaci|gremio|associazione|confederazione|vereniging|associação",
    re.IGNORECASE,
)
"""What a company may be a member of without belonging to it."""
FAMILY: Final = _any_of(_FAMILY_WORDS)
"""A group speaks of its companies."""
OFFER: Final = _any_of(_OFFER_WORDS)
"""A franchisor offers or tells of its franchises."""
INDEPENDENT: Final = _any_of(_INDEPENDENT_WORDS)
"""A unit says that it belongs to its own owner."""
UNIT: Final = _any_of(_UNIT_WORDS)
"""A company's name says that it is one of several."""
UNIT_PATH: Final = _any_of(_PATH_WORDS)
"""The path of a page about one of several."""
MANY: Final = re.compile(
    r"\b(\d{2,4}|\d,\d{3})\+? (?:[a-zà-ÿ-]+ ){0,2}(?i:locations|stores|branches|offices|studios|restaurants|clinics"
    r"|practices|cent(?:er|re)s|shops|salons|filialen|standorten?|niederlassungen|agences|magasins|boutiques|tiendas"
    r"|sucursales|centros|sedi|negozi|punti vendita|vestigingen|winkels|filiais|lojas)\b"
)
"""How many places there are."""
PLACE_AT_END: Final = re.compile(
    r"(?:\s[-–—|]\s*|,\s+|\s\(|\s@\s?)[A-ZÀ-Ý][\w .'’/-]+\)?\s*$|\b(?:of|in|de|von|di)\s+[A-ZÀ-Ý][\w .'’-]+$"
)
"""A company's name that ends with a place: "Molly Scrub of Dayton", "Molly Scrub - Dayton"."""
POSTAL: Final = re.compile(r"\b(?:[A-Z]{2} \d{5}|(?:D-)?\d{5} [A-ZÄÖÜ][a-zäöüß]+|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})\b")
"""A postal code as addresses have it."""
