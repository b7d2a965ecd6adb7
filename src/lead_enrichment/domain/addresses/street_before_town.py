"""Streets of continental Europe with their town and no postal code: "Via delle Felci 12, Esempio (EX)"."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME, is_told, is_town_name
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.continental_streets import has_german_type, street_at_end, street_extra
from lead_enrichment.domain.addresses.found import TOLD_APART, Found, country_after
from lead_enrichment.domain.addresses.not_streets import is_no_street
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.piece_kinds import AMERICAN
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.streets import without_label
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.addresses.town_words import may_be_town
from lead_enrichment.domain.evidence import Zone

_COUNTRIES: Final = frozenset("AT BE CH CZ DE DK ES FI FR IS IT LU NL NO PL PT SE SK".split())
_ROMANCE: Final = frozenset("ES FR IT PT LU".split())
_END: Final = (
    r"(?=\s*(?:$|\n|[.!;|•·()–—]|,\s[a-zà-ÿ]|(?i:,?\s(?:tel|tlf|fon|phone|mobil|gsm|p\.?\s?iva|e-?mail"
    r"|s[íi]mi|puh|tfn)\b)|,?\s\+?\(?\d[\d ()/-]{6,}))"
)
_NUMBER_THEN_TOWN: Final = re.compile(
    r"[0-9][\w/]{0,4}(?:\s[A-Za-z](?!\w))?(?:-(?:\d{1,4}|[A-Z](?!\w)))?(?:,?\s(?:bajos?|local|piso|planta|int|interno|scala|bis|ter|bus"
    r"|bte|lok|lgh|sala|loja|r/c)\b[\w.ºª ]{0,12}?|,\s(?:(?:\d{1,2}|st)\.\s?(?:sal|etg|etage|etasje|krs|kerros|hæð"
    r"|tr|v[åa]n\w*)?\.?(?:\s?(?:th|tv|mf)\.?)?|kld\.?|[a-z][\w ]{1,12}|[A-Z]|\d{1,2}[ºªo°]\s?\w{0,4}))?"
    rf"(?:\s?[,·|•–]\s+|\s-\s|(?P<led>,?\s(?:te|in|à|a|en|i|em|på|de|mitt i|midt i|mitten in)\s))"
    rf"(?P<city>{TOWN_NAME}(?: (?:N|S|Ø|V|K|C|F|M|NV|NØ|SV|SØ)(?![\w.]))?)"
    rf"(?:\s\((?P<within>[^()\d\n]{{2,25}})\))?(?:,\s(?P<region>{TOWN_NAME}))?{_END}"
)
"""A house number, what may stand behind it, and a town with which the line or the sentence is over."""
_CITY_FIRST: Final = re.compile(
    rf"\b(?i:sede|office|domicilio|seat|sitz|si[èe]ge|gevestigd|sediada|zetel|kantoorhoudende)\b[^.:;\n]{{0,15}}\s(?:in|a|à|en|em|te)"
    rf"(?:\s\(?(?P<front>\d{{4}}\s?[A-Z]{{2}}\b|\d{{4,5}})\)?)?"
    rf"\s(?P<city>{TOWN_NAME})(?:\s\((?P<within>[^()\d\n]{{2,25}})\))?(?:,\s|\s(?=aan ))(?:(?i:in|alla|en|à|au"
    rf"|aan(?: de| het)?|calle)\s)?"
    r"(?P<street>[^,;:\n]{4,60}?(?:\d[\w/]{0,6}|s\.?\s?n\.?\s?c?\.?|n\.\s?c\.|s/n))"
    r"(?:,?\s(?:(?i:c\.?a\.?p\.?|c\.?p\.?|postal code|code postal|c[óo]digo postal"
    r"|plz)\W{1,2})?(?P<code>\d{4}\s?[A-Z]{2}\b|\d{4,5}))?"
    r"(?=[\s,.;)]|$)"
)
"""A sentence of the law: "with registered office in Esempio (EX), Via delle Felci 12, postal code 00123"."""
_SEAT: Final = re.compile(
    r"[sodgzkSODGZK](?i:(?<=s)(?:ede|eat|itz|i[èe]ge)|(?<=o)ffice|(?<=d)omicilio|(?<=g)evestigd|(?<=z)etel"
    r"|(?<=k)antoorhoudende)"
)
"""What every such sentence holds; a scan need only stop at a few letters."""
_CONTACT: Final = re.compile(
    r"\s*(?:$|\n|[.|•·–—]\s|\.$|(?i:,?\s(?:tel|tlf|fon|phone|mobil|gsm|t[ée]l|p\.?\s?iva|e-?mail|s[íi]mi|puh|tfn)\b)"
    r"|,?\s\+?\(?\d[\d ()/-]{6,})"
)
_TYPED: Final = re.compile(
    r"(?i)(?:^(?:ul|al|pl|os|aleja|plac|ulica|n[áa]m)\b\.?|(?:vej|gade|gata|gatan|v[äa]gen|gr[äa]nd|veien|vegen|tie|katu|polku"
    r"|gata|vegur|stræti|braut|hlíð|holt|tröð|háls|múli|sel|tún|teigur|slóð|höfði|bakki|melur|ás|vogur|hraun|mýri|lundur|heiði|garður|hvammur|hólar|smári"
    r"|weg|straat|laan|plein|dijk|singel|kade|gracht|hof|steeg|pad|all[ée]en?|torv(?:et)?|torg|torget|plads(?:en)?|plass(?:en)?|stræde(?:t)?|vænget?|bakken?|parken|stien|toften|marken|vangen|engen|skoven|haven|havnen|hamnen|kroken|krogen|lunden?|brinken|draget|brynet|klinten|kaien|brygga|promenaden|backen?|stigen|planen?|kajen|gården|all[ée]n|l[øy]kka|skrenten"
    r"|stien|kuja)\s\d)"
)
_UNITS: Final = frozenset(
    "Col Urb Int Of Edif Fracc Loc Fraz Esc Pta Dpto Depto Piso Local Bloque Barrio Apt Apto Bajo".split()
)
"""Abbreviations behind a house number that a full stop ends, and words for a part of a house."""
_WHERE: Final = re.compile(
    r"(?i)(?:\b(?:finden sie (?:uns|mich)|findet ihr (?:uns|mich)|besuchen sie (?:uns|mich)|besucht (?:uns|mich)"
    r"|(?:werkstatt|laden|praxis|atelier|salon|studio|b[üu]ro|gesch[äa]ft) (?:liegt|ist|befindet sich)|wir sind"
    r"|ci trovate|ci trovi|siamo|ci troviamo|vieni a trovarci|la nostra sede [èe]|estamos|nos encontramos"
    r"|vis[íi]t[ae]nos|nos encontrar[áa]s|encuéntranos|estamos situad[oa]s|ubicad[oa]s?|encontre-nos|visite-nos"
    r"|estamos localizad[oa]s"
    r"|kom langs|bezoek (?:ons|mij)|vind je (?:ons|mij)|vindt u (?:ons|mij)|gevestigd|je vindt (?:ons|mij)"
    r"|finner (?:du )?(?:oss|meg)|hittar (?:du )?(?:oss|mig)|finder (?:du )?(?:os|mig)|bes[øö]k (?:oss|meg)|besøg os"
    r"|vi holder til|vi ligger|vi finns|osoitteesta|osoitteessa|löydät meidät|najdete n[áa]s|znajdziesz nas"
    r"|nasza siedziba)\b)"
    r"(?:\s(?:in|an|auf|der|dem|den|am|im|en|la|el|na|no|a|al|op|aan|de|het|i|på|ved|v|przy|nella|nel|meidät|osoitteesta))*"
    r"\W*$"
)
"""Words that say where to find the company, at the end of what stands in front of a street."""
_IN_OTHER_PLACE: Final = re.compile(r"\s(?:in|im|bei|beim|auf|bij|hos)\s")
"""What stands between the place of others, or an event, and the street that it is in ("Messe in der Hallenstraße")."""
_LED: Final = re.compile(r"^[A-ZÄÖÜ]\w+ (?:in|an|auf) (?:der|dem|den) (?=[A-ZÄÖÜ])")
"""What leads to a street in a sentence ("Metzgerei in der Lindenstraße 4")."""
_NUMBERED: Final = frozenset("CZ SK PL".split())
_YEAR: Final = re.compile(r"\s(?:19|20)\d\d$")
_NEXT_CODE: Final = re.compile(r"\s*(?:[A-Z]{1,2}-)?\d{4}")
_MOST_FOUND: Final = 60


def speaks_for_america(hints: Mapping[str, str]) -> bool:
    """Whether the site speaks first for a country of Latin America: Spain and Portugal only share its language."""
    return next(iter(hints), "") in AMERICAN or next(iter(hints), "") == "BR"


def streets_before_town(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """Every street with its number whose town follows it, the code left out, in the country that the site speaks for.

    A word behind a house number may be a floor or a building: the town counts only with its region, or where the
    page, its title or its description names the town somewhere else.
    """
    country = next((one for one in hints if one in _COUNTRIES), None)
    if country is None or speaks_for_america(hints):
        return
    for match in islice(_NUMBER_THEN_TOWN.finditer(page.text), _MOST_FOUND):
        found = _found(page, match, country, hints, company)
        if found:
            yield found
    for match in islice(page.marked(_SEAT, _CITY_FIRST), _MOST_FOUND):
        if is_no_street(match["street"]):
            continue
        yield _of_seat(match, country_after(page.text, match.end()) or (country, match.end()), hints)


def _found(page: PageText, match: re.Match[str], country: str, hints: Mapping[str, str], company: str) -> Found | None:
    city, region = match["city"], match["within"] or match["region"]
    state = region if region and is_region(country, region) else None
    own = is_region(country, city) and not state and country == "ES" and not is_town_of(country, city)
    begin = page.text.rfind("\n", 0, match.start()) + 1
    gap = match.start("led") if match["led"] else match.start("city")
    left = page.text[begin:gap].rstrip(" ,·|•–-\n")
    start = street_at_end(left, country)
    if start is None or city in _UNITS or _NEXT_CODE.match(page.text, match.end()) or street_extra(city):
        return None
    start += max((led.end() for led in _LED.finditer(left[start:])), default=0)
    street = left[start:]
    whole = country == next(iter(hints)) and _is_whole_line(left[:start], match, company)
    whole = (whole or _locates(left[:start], street, match)) and may_be_town(page, city, country, company)
    typed = country in _ROMANCE or has_german_type(street) or (match["led"] and match["led"].strip() == "te")
    whole = whole and not (_YEAR.search(street) and not (typed or _TYPED.search(street)))
    if not (typed or (whole and (is_typed(street, country) or is_town_of(country, city)))):
        return None
    if not (own or whole or is_town_name(city, country)) or not (
        state or own or whole or is_named_elsewhere(page, city, match.start("city"))
    ):
        return None
    after = country_after(page.text, match.end())
    return Found(
        start=begin + start,
        end=match.end("region") if state and match["region"] else match.end() if state else match.end("city"),
        street=street,
        city=None if own else city,
        state=city if own else state,
        country=country,
        basis="named after the address" if after and after[0] == country else hints[country],
        strength=0.5 if own else 0.85,
        notes=() if own else (TOLD_APART,),
    )


def _is_whole_line(before: str, match: re.Match[str], company: str) -> bool:
    """Whether a line has nothing but a label or the company's name in front of a street, and its town ends it."""
    bare = without_label(before.strip(" ,|•·–-:"))[0].strip(" ,|•·–-:©0123456789")
    ends = _CONTACT.match(match.string, match.end()) is not None
    return ends and (not bare or names_company(bare.split(", ")[-1], company))


def _locates(before: str, street: str, match: re.Match[str]) -> bool:
    """Whether the words in front of a street say where the company is, and its town ends the sentence."""
    ends = match.string[match.end() : match.end() + 2].strip() in ("", ".", "!", ",")
    return ends and _WHERE.search(before) is not None and not _IN_OTHER_PLACE.search(street)


def is_typed(street: str, country: str) -> bool:
    """Whether a street is told by its name or its form in countries whose streets end in no German word."""
    return _TYPED.search(street) is not None or (country in _NUMBERED and street[:1].isupper() and "," not in street)


def _of_seat(match: re.Match[str], country: tuple[str, int], hints: Mapping[str, str]) -> Found:
    within, code = match["within"], country[0]
    return Found(
        start=match.start("front") if match["front"] else match.start("city"),
        end=country[1],
        street=match["street"],
        city=match["city"],
        state=within if within and is_region(code, within) else None,
        postal_code=match["code"] or match["front"],
        country=code,
        basis=hints.get(code, "named after the address"),
        strength=0.85,
        notes=(TOLD_APART,),
    )


def is_named_elsewhere(page: PageText, city: str, place: int) -> bool:
    """Whether a town stands in another line of the page, in its title or in its description."""
    if is_told(page, city):
        return True
    here = page.line_at(place)
    word = re.compile(rf"(?<!\w){re.escape(city)}(?!\w)")
    line = page.line(here)
    return any(
        word.search(block.text)
        for number, block in enumerate(page.page.blocks)
        if block.data is None and block.zone is not Zone.NAV and block.text != line
    )
