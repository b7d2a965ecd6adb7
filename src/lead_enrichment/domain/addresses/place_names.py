"""Names of farms, houses, yards and villages, told from slogans, menus and people."""

import re
from typing import Final

from lead_enrichment.domain.addresses.continental_streets import is_zone
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.hamlets import FRENCH, names_no_hamlet
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.streets import UPPER, has_street_type
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.names.lexicon import Lexicon, folded_words, lexicon

_SMALL: Final = (
    "of|the|at|on|by|in|upon|under|and|end|side|de|la|le|les|du|des|del|della|dei|di|da|do|dos|das|el|los|las|et|y|e|am"
    "|an|der|dem|den|im|zum|zur|auf|van|het|ter|ten|op|på|i|og|och|gård|gården|gard|nad|pod|s/n|s/nº|snc"
)
_PLACE: Final = re.compile(
    rf"(?:(?i:the|le|la|el|as|os) )?[{UPPER}][\w'’.-]*(?: (?:[{UPPER}][\w'’.-]*|d['’]\w+|{_SMALL}|\d{{1,3}}[a-z]?))"
    r"{0,5}",
)
_NO_PLACE: Final = frozenset(
    "about accommodation address architects architecture artisan auto bed bike book booking bookings bread "
    "breakfast cafe "
    "call cakes carpentry catering click clinic closed coffee collections company contact copyright covering "
    "cuisine daily "
    "decor delivery dental design designs director dog email established events family find flowers follow food footer "
    "from friendly fresh furniture gifts hair handmade head heating hire home hours independent info installation "
    "interiors "
    "joinery landscaping limited local ltd mail map menu mobile music near news nr office online open opening "
    "order our owner "
    "painting parking pet phone photography plumbing privacy products professional proprietor quality registered "
    "repairs "
    "restaurant sales salon search serving services shop since site skip solutions specialists store studio style "
    "supplies "
    "team tel telephone terms therapy tours trade trading training us view visit wedding weddings welcome wellness "
    "workshop "
    "your adresse anfahrt bei datenschutz impressum inhaber kontakt leistungen team termine über uns unser unsere "
    "accueil "
    "coiffure contacter horaires mentions nos notre produits vous contacto inicio servicios tienda aviso contatti "
    "negozio "
    "orari over ons contacten diensten openingstijden kontakta om oss tjenester ydelser åbningstider öppettider "
    "yhteystiedot "
    "kontakty cennik oferta contactos horário serviços".split()
)
"""Words of trades, menus and labels: none is part of a house's name."""
_TRADE_END: Final = re.compile(r"(?:ers|ists|ors|eurs|icité|erie|ung|erei|eria|ería|aria|ología|tion|ments?|ería)$")
_BY_NAME_ALONE: Final = frozenset("AU CA GB IE IN NZ ZA".split())
"""Countries where farms and houses stand in addresses without any word that tells them to be such."""
_PLACE_WORDS: Final = re.compile(
    r"^(?:Am|An der|An den|Auf der|Auf dem|Beim|Hinter|Hinterm|Im|In der|In den|Unter|Unterm|Vor dem|Zum|Zur|Ober"
    r"|Unter|Hof"
    r"|Gut|Alte[rs]?|La|Le|Les|Lieu|Mas|El|Els|Los|Las|Can|Ca n|Casale?|Cascina|Podere|Tenuta|Villa|Casa|Monte|Domaine"
    r"|Ch[âa]teau|Ferme|Moulin|Quinta|Herdade|Monte|Casal|Het|De|Ved|Finca|Cortijo|Mas[íi]a)\s"
    r"|(?:straße|strasse|gasse|weg|platz|markt|hof|berg|dorf|tal|mühle|straat|laan|weg|plein|hoeve|dijk|vej|gade"
    r"|gård|gården"
    r"|gaard|torv|holm|gatan|vägen|torget|byn|veien|gata|vegen|tunet|tie|katu|kylä)$"
)
_NO_STREET: Final = re.compile(
    r"(?i)\b(?:park|camping|arbeits|stell|spiel|sport|golf|reit|lager|sitz|steh|werk|liege|zelt|ausbildungs|praktikums"
    r"|studien|kinder\w*|pflege|behandlungs|start|anfahrts|lebens|heil|heilungs|aus|um|weit|rück|entwicklungs|lern"
    r"|therapie|bildungs|wander|rad|jakobs|einkaufs|milch|wein|kunst)(?:platz|weg|straße|strasse|ring|meile)\b"
)
"""Ways and places that are no streets of a town."""
_BRETON: Final = re.compile(r"Ker[a-zà-ÿ]{3}")
_PERSON: Final = 2


def _is_ordinary(word: str, known: Lexicon) -> bool:
    return any(one in known.words or one in known.rejected for one in (word, word.removesuffix("s")))


def is_place_name(text: str, country: str | None, city: str | None) -> bool:
    """Whether a piece may be the name of a house, a farm, a yard or a village: no trade, no label, no person."""
    if not _PLACE.fullmatch(text) or text[:1].islower():
        return False
    if names_trade(text) or (country in FRENCH and names_no_hamlet(text)) or is_no_way(text):
        return False
    if is_region(country, text) or country_code(text) or fold(text) == fold(city or ""):
        return False
    told = _PLACE_WORDS.search(text) or is_zone(text) or (country == "FR" and _BRETON.match(text))
    if country not in _BY_NAME_ALONE and not told:
        return False
    return not ((not has_street_type(text) and is_ordinary(text)) or names_person(text))


def is_no_way(text: str) -> bool:
    """Whether a German word that ends as streets do names none ("Parkplatz")."""
    return _NO_STREET.search(text) is not None


def names_trade(text: str) -> bool:
    """Whether a word of a trade, a menu or a label stands in a name, or one that ends it as trades end."""
    words = folded_words(text)
    return not words or any(word in _NO_PLACE for word in words) or _TRADE_END.search(words[-1]) is not None


def is_ordinary(text: str) -> bool:
    """Whether a name has nothing but ordinary words."""
    known = lexicon()
    return all(_is_ordinary(word, known) for word in folded_words(text))


def names_person(text: str) -> bool:
    """Whether a name is a first name with a last name."""
    words, known = folded_words(text), lexicon()
    return len(words) >= _PERSON and words[0] in known.firsts and words[-1] in known.lasts
