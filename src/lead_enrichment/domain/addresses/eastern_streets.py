"""Streets as Central and Eastern Europe, Greece and Turkey write them, and English ones in any country."""

import re
from typing import Final

from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.town_table import is_town_of

EASTERN: Final = frozenset("BA BG CY CZ EE GR HR HU IS LT LV MD ME MK PL RO RS SI SK TR UA".split())
_SELDOM_BEHIND: Final = frozenset("BA GR HR LT ME RS SI TR".split())
_SHORTEST_NAME: Final = 4
_NO_NAME: Final = re.compile(
    r"(?i)(?:mob|gsm|fax|radno|ponedjeljak|ponedeljak|kontakt|telefon|matični|pib|oib|mb"
    r"|hinta|ωράριο|δευτέρα|κινητό|τηλ)\w*\b"
)
STREET_BEHIND_CITY: Final = frozenset("BG EE HU LT LV MD MK PL RO UA".split())
"""Where the town is often written in front of the street ("8230 Exampleton, Fő utca 5.")."""
_TYPED: Final = (
    r"(?:ulic[ae]|ul\.|náměstí|námestie|nám\.|nábřeží|třída|tř\.|trg|cesta|put|obala|aleja|aleje|al\.|os\.|plac|pl\.|"
    r"strada|str\.|bulevardul|b-?dul\.?|bd\.|bul\.|calea|piața|șos\.|sos\.|aleea|splaiul|șoseaua|intrarea|ul\.|ulica|bulevar"
    r"|ул\.|улица|бул\.|булевард?|бульвар|б-р|пл\.|площа(?:д)?|плоштад|трг|ж\.\s?к\.|кв\.|вул\.|вулиця|просп\.|проспект|пр-т"
    r"|пров\.|провулок|наб\.|οδός|οδ\.|λεωφ\.?)\s?"
)
_MARK: Final = r"(?:no|nr|br|č\. ?p|čp|č|št|бр|буд|αρ|№)[.:]?\s?"
_RANK: Final = "gen|ks|św|płk|mjr|dr|prof|bp|kpt|por|marsz|kard|abp|plk|sv"
"""What stands in small letters in front of the person that a street is named after."""
_CORE: Final = (
    rf"(?P<typed>(?i:{_TYPED}))?(?:(?i:{_RANK})\.\s)?(?:[„“\"]?[{UPPER}]|\d{{1,2}}(?![)\d]))[^,|•·:;@\n]{{1,60}}?(?(typed)(?:(?<=[\s.])|,\s)|(?<=[\s.]))"
    rf"(?i:{_MARK})?(?:[IVX]{{1,4}}/)?\d{{1,4}}"
    rf"(?:\s?[/-]\s?[\w]{{1,5}}(?!\w)|\s?[^\W\d_](?![\w.]))*\.?"
)
_EXTRAS: Final = (
    r"(?:,?\s{0,2}(?i:(?:bl|sc|ap|et|fszt|fsz|em|lok|lph|korp|kab|daire|kat|ofis|ет|ап|вх|бл|офис|оф|кв|mieszk|m|of|bil|sprat|stan|lokal|lokalas)\.?(?![^\W\d_])"
    r"\s?:?\s?\w{0,4}\.?|(?:\d|[IVX]{1,4})\.? (?:em\.?|emelet|kat|sprat|nadstropje|patro|poschodie|posch\.|piętro"
    r"|hæð|korrus"
    r"|stāvs|aukštas|поверх|етаж)(?:\s\d{1,3}\.?)?"
    r"|\d{1,2}ος\s(?:όροφος|ορ\.)|ισόγειο"
    r"|(?:[IVX]{1,4}|\d{1,2})\./\d{1,3}\.?(?!\w))){0,4}"
)
_AT_END: Final = re.compile(
    rf"(?:^|(?<=[,|•·:;–-]\s)|(?<=[,|•·:;])|(?<=\s[wvz]\s)|(?<=\bsídlem\s)|(?<=\bsídlom\s)){_CORE}{_EXTRAS}[\s,.]*$"
)
_WITH_HOUSE: Final = re.compile(
    r"(?P<street>[^\W\d][^\d,\n]{2,40} \d{1,3}(?:\s?[a-zA-Z])?(?:/\d{1,3})?)(?=\s*(?:$|[\n,;|)]))"
)
_HOUSE_OF_VILLAGE: Final = re.compile(r"(?:^|(?<=[,|•·:;–-]\s))(?i:č\.?\s?p|čp|č|s\.\s?č)\.?\s?\d{1,4}[\s,.]*$")
"""The number of a house in a Czech or Slovak village, where no street has a name."""
_BEHIND: Final = re.compile(rf"\s?[,\n–-]\s*(?P<street>{_CORE}{_EXTRAS})(?=[\s,;|)]|$)")
AT_STREET: Final = re.compile(
    rf",?\s(?:aan|op)\s(?:de |het )?(?P<street>[{UPPER}][\w'’ .-]{{2,40}}?\s\d{{1,4}}(?:\s?[a-zA-Z])?(?![\w-]))"
)
"""A Dutch street that a sentence names behind its town."""
_NUMBER_BEHIND: Final = re.compile(r"\s\d{1,4}[a-z]?\.?(?=\s*(?:$|[\n,;|)(]|[–-]\s))")
_GLUED: Final = re.compile(
    r"\s(?P<street>[^,\n\d]{0,40}(?i:straße|strasse|str\.|gasse|weg|platz|allee|ring|markt|utca|út|útja|u\.|tér|tere|köz|körút"
    r"|straat|laan|plein|vej|gade|gatan|vägen|gata|veien|katu|tie|ulica|cesta|trg)\s\d{1,4}[a-z]?\.?)"
)
TOLD_BEHIND: Final = re.compile(
    r"(?:\s\([A-Z]{2}\))?\s?[,·|•–-]\s(?P<street>(?:(?:[A-ZÄÖÜÅÆØ][\w.'-]*(?: [\w.'-]+){0,3}?(?i:straße|strasse|str\."
    r"|gasse|weg|platz|allee"
    r"|ring|markt|damm|ufer|straat|laan|plein|gracht|kade|dijk|singel|vej|gade|gatan|vägen|gata|veien|katu|tie)"
    r"|(?i:calle|c/|avda\.?|avenida|plaza|paseo|carrer|via|viale|piazza|corso|largo|vicolo|rua|praça|travessa)\s[^,\n\d]{2,40}?),?\s"
    r"(?i:n[.º°r]*\s?)?\d{1,4}(?:\s?[a-zA-Z](?!\w))?(?:/\d{1,4}){0,3}|\d{1,4}(?: bis| ter)?,?\s(?i:rue|avenue|place"
    r"|boulevard|chemin|quai"
    r"|impasse|route|all[ée]e|cours)\s[^,\n\d]{2,40}?))(?=\s*(?:$|[\n,;|•·(]|[–-]\s|\.))"
)
"""A street with its word and its number that follows the town with which a line begins."""
_CODE_ALONE: Final = re.compile(
    r"\W*(?i:(?:adresse|anschrift|direcci[óo]n|indirizzo|adres|adress|morada|sede(?: legale)?|si[èe]ge(?: social)?"
    r"|sitz)\W{1,3})?"
    r"(?:[A-Z]{1,2}[-– ]{1,3})?\d[\d -]{3,8}(?: ?[A-Z]{2})?\W{1,3}"
)
SENTENCE: Final = re.compile(
    r"(?:[^\d\n]{0,50}\s)?(?i:erum|er|hittar (?:du )?(?:oss|mig)|finner (?:du )?(?:oss|meg)|finder (?:du )?(?:os"
    r"|mig)|finns|holder til"
    r"|ligger|bes[öø]k oss|besøg os|sijaitsee|löydät|löytyy|leiad|leiate|asume|asub|atradīsiet|atrodas|rasite"
    r"|įsikūrę|įsikūrusi|znajdziesz"
    r"|znajduje się|zapraszamy|mieści się|najdete|nájdete|nájdeš|najdeš|sídlíme|sídli|megtalál\w*|várjuk|găsiți"
    r"|găsești|află|aflăm"
    r"|nalazimo se|nalazi se|posjetite|posetite|najdete nas|obiščite|nahajamo se|βρίσκεται|βρισκόμαστε|βρείτε"
    r"|намерите|намираме|намира"
    r"|наоѓаме|наоѓа|налазимо|налази|знаходимось|знаходимося|розташован\w+|visit us|located|find us|we are|situated)\b"
    rf"(?:[^\d\n]{{0,30}}?(?<![^\W\d_])(?i:að|á|í|på|i|ved|osoitteesta|osoitteessa|aadressil|adresē|adrese|adresu"
    rf"|adresą|adresoje|pod adresem|przy"
    r"|na adrese|na adresi|na naslovu|pe|la adresa|la|în|στη διεύθυνση|στην οδό|στον|στην|на адрес|на адреса"
    r"|на адреси|за адресою|на|at|in|on|v"
    rf"|ve|w|we|u))?\s(?:(?i:ul|str|вул|ул)\.?\s)??(?=[{UPPER}\d„\"]|(?i:ul|al|pl|os|str|strada|bd|ул|вул|бул)\b)"
)
"""What leads to a street in a sentence that says where the company is."""
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")
_TELEPHONE: Final = re.compile(r"(?i)\b(?:tel|mob|fax|fon|phone|т|тел|τηλ|e-?mail)\b|\d{3}[ -]\d{3}|\d{5}")
_ENGLISH: Final = re.compile(
    rf"(?:^|(?<=[,|•·:]\s))(?:\d{{1,4}}[A-Za-z]?,? )?[{UPPER}][\w.'’-]*(?: [\w.'’&-]+){{0,4}}"
    r" (?:Road|Street|Avenue|Lane|Square|Drive|Quay|Boulevard|Highway|Promenade|Str\.|St\.|Ave\.?|Rd\.?)"
    r"(?: \d{1,4}[A-Za-z]?)?[\s,]*$"
)


def eastern_street_at_end(text: str) -> re.Match[str] | None:
    """A street with its house number that ends the text: all of the piece between two separators."""
    match = _AT_END.search(text)
    return match if match and _is_street(match.group()) else _HOUSE_OF_VILLAGE.search(text)


def english_street_at_end(text: str) -> re.Match[str] | None:
    """A street named in English that ends the text, with or without a number ("Harbour Road", "12 Ermou Street")."""
    return _ENGLISH.search(text)


def street_behind(text: str, end: int) -> re.Match[str] | None:
    """The street (group "street") that follows a town which ends at `end`."""
    match = _BEHIND.match(text, end)
    return match if match and _is_street(match["street"]) else None


def street_below(text: str, end: int, country: str) -> re.Match[str] | None:
    """The street behind a town, in countries that seldom write it so: only where none stands in front."""
    found = street_behind(text, end) if country in _SELDOM_BEHIND else None
    return found if found and (found["typed"] or not _is_contact_word(found["street"])) else None


def _is_contact_word(street: str) -> bool:
    return len(street.partition(" ")[0]) < _SHORTEST_NAME or _NO_NAME.match(street) is not None


def street_told_behind(text: str, city: str, end: int, country: str) -> tuple[str, int, re.Match[str] | None]:
    """A street that the law's sentence names behind the town: "8081 AB Exampleton aan het Varenplein 4"."""
    if glued := _glued(text, city, end, country):
        return glued
    if country in STREET_BEHIND_CITY:
        return city, end, street_behind(text, end) or _house_of_village(text, city, end, country)
    if behind := TOLD_BEHIND.match(text, end) if _begins_line(text, text.rfind(city, 0, end)) else None:
        return city, end, behind
    if country not in ("NL", "BE"):
        return city, end, None
    bare = city.removesuffix(" aan")
    behind = AT_STREET.match(text, end - len(city) + len(bare))
    return (bare, end - len(city) + len(bare), behind) if behind else (city, end, None)


def _house_of_village(text: str, city: str, end: int, country: str) -> re.Match[str] | None:
    """The number of a house behind the name of a Polish village, which is its street: "32-852 Exampleton 45"."""
    if country != "PL" or is_large_town(country, city):
        return None
    return _WITH_HOUSE.match(text, end - len(city))


def _begins_line(text: str, start: int) -> bool:
    """Whether nothing but a code, or a label in front of it, stands before this place on its line."""
    return _CODE_ALONE.fullmatch(text, text.rfind("\n", 0, start) + 1, start) is not None


def _glued(text: str, city: str, end: int, country: str) -> tuple[str, int, re.Match[str]] | None:
    """A street that follows its town with no comma between: "7471 Exampleton Hauptplatz 31"."""
    words = city.split(" ")
    if len(words) == 1 or not _NUMBER_BEHIND.match(text, end):
        return None
    for count in range(1, len(words)):
        town = " ".join(words[:count])
        street = _GLUED.match(text, end - len(city) + len(town)) if is_town_of(country, town) else None
        if street:
            return town, end - len(city) + len(town), street
    return None


def _is_street(text: str) -> bool:
    return bool(_LETTERS.search(text)) and not _TELEPHONE.search(text)
