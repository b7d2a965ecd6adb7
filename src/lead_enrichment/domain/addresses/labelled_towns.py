"""Towns behind a label of place, without a street: "Standort: Augsburg", "Adresse : Morlaix / Brest, Bretagne"."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.behind_towns import is_region_behind
from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.region_words import is_region_word
from lead_enrichment.domain.addresses.regions import region_code
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.town_table import country_of_town, speakers_of
from lead_enrichment.domain.addresses.town_words import may_be_town
from lead_enrichment.domain.addresses.us_zip_codes import states_of_city
from lead_enrichment.domain.evidence import PageKind, Zone
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.lexicon import lexicon

_LABELS: Final = (
    # English, German, French
    r"(?:our |studio |business |clinic |office )?(?:location|address|base)|based(?: in)?|where(?: (?:we are|i am))?"
    r"|headquarters|hq|(?:mein |unser |haupt)?(?:standort|sitz)|firmensitz|geschäftssitz|adresse|anschrift|praxisort"
    r"|ort|adresse postale|localisation|lieu(?: d['’]exercice)?|siège(?: social)?|implantation|basée? à"
    # Spanish, Portuguese, Italian
    r"|ubicaci[óo]n|localizaci[óo]n|direcci[óo]n|domicilio|sede|d[óo]nde estamos|localiza[çc][ãa]o|endere[çc]o|morada"
    r"|onde estamos|(?:sede|base) operativa|sede legale|indirizzo|dove (?:sono|siamo|mi trovo|ci troviamo)|localit[àa]"
    # Dutch, Nordic, Finnish
    r"|locatie|adres|vestiging|vestigingsplaats|standplaats|plats|adress|sted|lokation|beliggenhed|hjemsted|plassering"
    r"|sijainti|osoite|toimipaikka|paikkakunta|kotipaikka"
    # Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Slovene
    r"|lokalizacja|lokace|helyszín|siedziba|lokalita|adresa|s[íi]dlo|m[íi]sto (?:podnik[áa]n[íi]|p[ůu]soben[íi])"
    r"|p[ůu]sob[íi]me"
    r"|p[ůu]sobiště|pôsobím|cím|székhely|telephely|loca[țt]ie|sediu(?:l)?|localitate|sjedi[šs]te|lokacija|sede[žz]"
    # Greek, Turkish, Baltic
    r"|διεύθυνση|έδρα|τοποθεσία|konum|merkez|adresimiz|asukoht|aadress|adrese|atrašanās vieta|adresas"
    r"|besøg os|find os|hitta oss|besök oss|finn oss|besøk oss|bes[øö](?:ks|gs)adress?e?|heimilisfang|staðsetning"
    r"|kā mūs atrast|kur mus rasti"
    r"|znajdź nas|kde nás (?:najdete|nájdete)|provozovna|prevádzka|címünk|műhely|gdje smo|gde smo|naslov|kje smo"
    r"|адреса?|наша адреса|къде сме"
    r"|місто|град|населено място|град|град/село|lokacija|локация|местоположение|πόλη|περιοχή|şehir|yer|miestas|vieta"
    r"|pilsēta|linn|ville|lugar|localidade?|ciudad|cidade|luogo|citt[àa]|comune|plaats|woonplaats|kaupunki|paikka"
    r"|miejscowość|miasto|m[ěe]sto|místo|miesto|város|település|oraș|grad|mjesto|mesto|kraj"
)
LABEL_ALONE: Final = re.compile(rf"\W{{0,3}}(?:{_LABELS})\s?:?\W{{0,2}}", re.IGNORECASE)
_STEM: Final = sieved_pattern(rf"(?i:{_LABELS})\s?:")
_AROUND: Final = (
    r"\s(?i:a (?:okol[íi]|bl[íi]zk[ée] okol[íi])|i okolice|und (?:umgebung|umland)|et (?:ses )?(?:alentours|environs"
    r"|sa région)|and (?:the )?(?:surrounding (?:areas?|towns|villages)|surrounds)|e dintorni|y alrededores|e arredores"
    r"|en omgeving|med omnejd|og omegn|ja ympäristö|și împrejurimi|i okolica|és környéke)"
)
_PLACE: Final = (
    rf"(?P<city>{TOWN_NAME})(?:\s?(?:[/&+]|(?<=\s)(?:und|and|et|y|e|i|og|och|en)(?=\s))\s?{TOWN_NAME})?(?:{_AROUND})?"
    rf"(?:(?:\s?(?:[,(|·•/]|\s?[–—])|\s-|(?<=\w{{3}})\.(?=\s)|-(?=[A-Z]{{2}}\W*$))"
    rf"\s?(?P<region>[{UPPER}][\w'’.-]*(?:[ -][\w'’-]+){{0,4}}?|\w+[sc]kie)\)?)?"
    rf"(?:,\s?(?P<country>[{UPPER}]\w+(?: [{UPPER}]\w+)?))?[\s.]*"
)
_LABELLED: Final = re.compile(
    rf"(?:^|[|•·]\s)\W{{0,3}}(?i:{_LABELS})\s?:\s?(?i:in |à |en |w |v |em |a |te |i )?{_PLACE}$"
)
_BARE: Final = re.compile(rf"\W{{0,3}}{_PLACE}")
REACHED: Final = re.compile(r"\S@\w|\+?\(?\d{2,5}\)?[ ./-]?\d{2,4}[ ./-]?\d{2,4}")
"""How to reach the company: an e-mail address or a telephone number."""
OCCASION: Final = re.compile(
    r"(?i)\b(?:dat(?:e|um|a|o)|when|wann|quand|fecha|quando|kiedy|kdy|workshop\w*|seminar\w*|kurse?s?|courses?|kurz\w*"
    r"|termin\w*|events?|veranstalt\w+|stage|atelier du|festival|concert|konzert|messe|markt|march[ée]|fair|exhibition"
    r"|ausstellung|projekt\w*|projects?|projet|proyecto|realizac\w+|referen\w+|client\w*|kund\w+|klient\w*|job\w*"
    r"|stelle\w*|vacan\w+|verwacht\w*|tappa|etappe|born|nato|nata|geboren|n[ée]e? (?:en|à)|gericht\w*|hosting|hoster"
    r"|h[ée]berg\w+|server\w*|provider|authority|beh[öo]rde|tribunal\w*)\b"
    r"|\b\d{1,2}\.\s?(?:\d{1,2}\.|jan|feb|m[äa]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])"
    r"|\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b"
)
"""Words of what takes place somewhere, of work for others, or of somebody else."""
_HEADS: Final = re.compile(
    r"(?i)\W*(?:kontakt\w*|contacte?|yhteystiedot|ota yhteyttä|hafa samband|kapcsolat|elérhetőség\w*|επικοινωνία"
    r"|iletişim|контакт\w*|зв['’]яз\w+"
    r"|kontaktieren sie uns|contacto|contatti|contato|contattaci|contactez[- ](?:nous|moi)|neem contact op"
    r"|date de contact|kontaktujte\s\w+)\W*"
)
"""Headings of what a company can be reached by."""
_CONTACT_PAGES: Final = (PageKind.CONTACT, PageKind.IMPRINT)
_ENGLISH: Final = frozenset("AU CA GB IE IN KE NG NZ US ZA".split())
"""Countries whose towns bear the names of people and of many things."""
_NAMED_BEHIND: Final = "named after the place"
_SHORT: Final = 60
OWN_KINDS: Final = (PageKind.HOME, PageKind.CONTACT, PageKind.ABOUT, PageKind.IMPRINT)
_OWN: Final = (Zone.FOOTER, Zone.ADDRESS)
_DIGIT: Final = re.compile(r"\d")
_PARTED: Final = re.compile(r"[^\w\s'’]")
"""What parts a town from its region."""
_LONGEST: Final = 90
_NEAR: Final = 5
_CLOSE: Final = 2
_MOST_FOUND: Final = 20


def labelled_towns(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """The town of the table behind a label on one of the company's own pages, or with its region in a contact block."""
    spoken = tuple(dict.fromkeys((*speakers_of(hints), "GR")))
    yield from islice(_of_lines(page, hints, spoken, company), _MOST_FOUND)


def _of_lines(page: PageText, hints: Mapping[str, str], spoken: tuple[str, ...], company: str) -> Iterator[Found]:
    for number, block in enumerate(page.blocks):
        text = block.text
        own = page.page.kind in OWN_KINDS or block.zone in _OWN
        if not own or len(text) > _LONGEST or block.zone in (Zone.NAV, Zone.TESTIMONIAL):
            continue
        match = _match(page, number)
        if match and not is_occasion(page, number):
            found = _found(match, page.starts[number], hints, spoken)
            alone = match.re is _BARE and found is not None and not (found.state or found.basis == _NAMED_BEHIND)
            if found is None or names_company(match["city"], company):
                continue
            if not alone or _is_under_label(page, number) or _may_stand_alone(page, number, found, hints, company):
                yield found


def _may_stand_alone(page: PageText, number: int, found: Found, hints: Mapping[str, str], company: str) -> bool:
    """Whether a town beside a telephone number can be nothing else, and is none of a list of towns."""
    city, country = found.city or "", found.country
    listed = any(
        country_of_town(page.line(other).strip(" ,.•"), hints)
        for other in (number - 2, number - 1, number + 1, number + 2)
        if 0 < len(page.line(other)) < _SHORT
    )
    return country in hints and country not in _ENGLISH and not listed and may_be_town(page, city, country, company)


def _match(page: PageText, number: int) -> re.Match[str] | None:
    """A place behind its label, or under it, or a town and its region in a line of a contact block."""
    text = page.line(number)
    if ":" in text:
        return _LABELLED.search(text) if _STEM.search(text) else None
    match = None if _DIGIT.search(text) else _BARE.fullmatch(text)
    if match is None or _is_under_label(page, number):
        return match
    beside = text[:1].isupper() and _is_beside_contact(page, number)
    if beside and not match["region"]:
        return match
    if not (beside or _PARTED.search(text)):
        return None
    near = match["region"] and _is_near_contact(page, number, _CLOSE)
    above = page.line(number - 1)
    return match if near and (":" not in above or REACHED.search(above)) else None


def _is_under_label(page: PageText, number: int) -> bool:
    """Whether the line above is a label of place."""
    above = page.line(number - 1)
    return len(above) < _LONGEST and above.rstrip().endswith(":") and LABEL_ALONE.fullmatch(above) is not None


def _is_beside_contact(page: PageText, number: int) -> bool:
    """Whether the line above or below is a telephone number or an e-mail, where a company says how to reach it."""
    near = [page.line(other) for other in (number - 1, number + 1)]
    if not any(len(line) <= _SHORT and REACHED.search(line) for line in near):
        return False
    own = page.page.kind in _CONTACT_PAGES or page.blocks[number].zone in _OWN
    return own or any(map(_HEADS.fullmatch, _above(page, number)))


def _above(page: PageText, number: int) -> list[str]:
    return [page.line(other) for other in range(max(0, number - _NEAR), number)]


def _is_near_contact(page: PageText, number: int, reach: int) -> bool:
    return any(REACHED.search(page.line(other)) for other in range(max(0, number - reach), number + reach + 1))


def is_occasion(page: PageText, number: int) -> bool:
    """Whether the lines around tell of an occasion, of work done or of others; or nobody can be called beside."""
    lines = [page.line(other) for other in range(max(0, number - _CLOSE), number + _CLOSE)]
    if any(OCCASION.search(line[:200]) for line in lines):
        return True
    told = page.page.kind in (PageKind.CONTACT, PageKind.IMPRINT) or page.blocks[number].zone in _OWN
    return not (told or _is_near_contact(page, number, _NEAR))


def _found(match: re.Match[str], offset: int, hints: Mapping[str, str], spoken: tuple[str, ...]) -> Found | None:
    city, region, named = match["city"], match["region"], match["country"]
    own = next((one for one in hints if region and is_region_behind(one, region)), None)
    own = own if own and country_of_town(city, (own,)) else None
    stated = country_code(named or "") or (None if own else country_code(region or ""))
    country = own if own and not stated else country_of_town(city, (stated,) if stated else spoken)
    if country is None or (named and not stated) or country_code(city):
        return None
    if stated and not named:
        region = None
    told = bool(region) and (is_region_behind(country, region or "") or is_region_word(country, region or ""))
    if (region and not told) or not (told or _is_plainly_town(city, country)):
        return None
    return Found(
        start=offset + match.start("city"),
        end=offset + match.end("country" if named else "region" if match["region"] else "city"),
        city=city,
        state=(region_code(country, region) or region) if region else None,
        country=country,
        basis=_NAMED_BEHIND if stated else hints.get(country, "the town's country"),
        strength=0.55,
    )


def _is_plainly_town(city: str, country: str) -> bool:
    """Whether a name without a region can be nothing but a town: no ordinary word, and none of America's many."""
    if country == "US":
        return len(states_of_city(city)) == 1
    return is_large_town(country, city) or not all(word in lexicon().words for word in city.casefold().split())
