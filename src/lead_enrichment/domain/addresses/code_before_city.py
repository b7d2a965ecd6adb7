"""Addresses that end in `postal code city`: most of continental Europe."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.code_countries import country_prefix, told_country
from lead_enrichment.domain.addresses.eastern_streets import street_below, street_told_behind
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.provinces import region_behind, states_count, town_and_province, without_province
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.street_before_code import SEPARATORS, before_contact, street_start
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.town_additions import addition_behind
from lead_enrichment.domain.addresses.town_behind_code import LINK, town_behind_code, whole_town
from lead_enrichment.domain.addresses.town_table import country_of_town, is_town_of, speakers_of

_CONTACT: Final = (
    r"(?i:tel|tel[ée]fon\w*|telefoon|t[ée]l[ée]phone|tlf|fon|fax|telefax|mobil\w*|handy|phone|e-?mail|mail|www|web|ust|kvk"
    r"|btw|iban)\b"
)
"""What may follow a town without a comma ("26553 Dornum Telefon: ...")."""
_PART: Final = rf"[{UPPER}][\w.'’]*(?:-[\wÀ-ž'’.]+)*"
_NEXT: Final = rf"(?:(?:[dl]|[dn]ell|sull|dall|all)['’])?{_PART}"
"""A further word of a town ("Cassano d'Adda", "Reggio nell'Emilia")."""
_ANCHOR: Final = re.compile(
    r"(?<![\w.,$€£#/+@%(-])(?:(?<!:)|(?<=[^\W\d_]:))(?:(?P<prefix>DE?|AT?|CH|FR?|ES?|IT?|NL|BE?|LU?|PT?|SE?|DK|Dk|NO?|FI|FIN|PL|CZ|SK|"
    r"SI|HR|HU?|LT|LV|EE|BG|RO|GR|MD)[-– ]{1,3})?"
    r"(?P<code>\d{4}\s?[A-Z]{2}\b|\d{4}-\d{3}|\d{2}-\d{3}|\d{2} \d{3}(?=\s[A-ZÀ-Þ][A-ZÀ-Þa-zà-ÿ]{3})|\d{3} \d{2}"
    r"|\d{4,6}|AD[ -]?\d{3}(?=\s))"
    rf"(?:[\s,|–-]{{1,3}}(?:(?<=\d-\d\d\d, )em |(?<=[A-Z][A-Z] )(?:te|in) |(?<=\d{{5}} )(?:en|de) |(?<=\d{{5}}, )de )?"
    rf"(?P<city>(?:['’][sStT][- ])?{_PART}(?:[ ]{LINK}(?=\s[{UPPER}]|\s\w+\s[{UPPER}]))?"
    rf"(?:[ ](?!{_CONTACT})(?:{LINK}[ ]){{0,2}}{_NEXT}){{0,4}}))"
    r"(?P<cedex> cedex(?: \d{1,2})?\b)?",
)
_ICELANDIC: Final = re.compile(
    rf"(?<![\w.,$€£#/+@%(-])(?:(?P<prefix>IS)[-– ]{{1,3}})?(?P<code>\d{{3}})(?![\d-])[\s,]{{1,2}}"
    rf"(?P<city>{_PART}(?:[ ](?:(?:í|á)[ ])?(?!{_CONTACT}){_PART})?)"
)
"""Codes of three digits, which are any number in another country."""
_CITY_LAST: Final = re.compile(
    rf"[,\n|–-]\s*(?P<city>[{UPPER}][\w.'’-]+(?: [\w.'’-]+){{0,3}})(?: \((?P<within>[A-Z]{{2}})\))?[ ,]{{1,2}}(?:"
    rf"(?:PSČ|Τ\.?Κ\.?):? ?)?\(?(?:(?P<prefix>LV|LT|MD)-)?(?P<code>\d{{5,6}}|(?<=[VD]-)\d{{4}}"
    rf"|\d{{4}}-\d{{3}}"
    rf"|\d{{3}} \d{{2}})(?!\w| \d)"
)
_PHONE_BEFORE: Final = re.compile(
    r"[/(+][ ]?\d[\d ()]*[ /-]\Z|\d{4}[ -]\Z|\d\)[ ]?\Z|(?<!\d)0\d{1,3} \Z|(?:\d{2,3} ){2}\Z|(?<!\d)[08] \d{3} \Z"
    r"|(?i:\b(?:box|iso|din|en) )\Z|(?<!\d)[+(]?0\d[\d ()/-]*[ -]\Z|(?i:\b(?:tel|tlf|tfn|t[ée]l|telefon|telefoon"
    r"|fon|mob|mobil|gsm|puh)\b[.: ]{0,2}[\d ]*)\Z"
)
"""The end of a telephone number looks like a postal code, and so does the number of a post office box."""
_WITHIN_PHONES: Final = frozenset(" -(+)/")
_BARS: Final = re.compile(r"\s[|•·*~»♦■]\s")
_CODE_LABEL: Final = re.compile(
    r"(?i)[\s,;–-]+(?:c\.?\s?p\.?|c[óo]digo postal|code postal"
    r"|(?-i:CAP|cap|Cap(?=[.:]))|plz|postal code|postcode|psč|irsz\.?|τ\.?\s?κ\.?"
    r"|postnummer|postleitzahl|kod pocztowy|ort|stadt|wohnort|plz ?[/,&] ?ort|ville|plaats|localidad|localit[àa]"
    r"|citt[àa]"
    r"|ciudad|localidade|miasto|m[ěe]sto)[\s:]*$"
)
_JOINED: Final = re.compile(r"(?<=\w)(?:,? (?:in|à|te|en|em|på)) $")
"""The word that joins a street to its code in a sentence ("in der Lindenstraße 12 in 04277 Leipzig")."""
_LED: Final = re.compile(r"\b(?:in|op|aan|an|auf) (?:der|dem|de|het) (?=[A-ZÀ-Þ])|\bau (?=\d)")
"""What leads to a street in such a sentence."""
_PROVINCE_BEHIND: Final = re.compile(rf"\s?/\s?([{UPPER}]\w+)")
_TOWN_ON_LINE: Final = re.compile(r",[ ]*[^\W\d_][\w .-]{1,30} \Z")
"""A town in front of its code on the same line: what stands on the next line is not the town."""
_TOWN_TOLD: Final = re.compile(rf"\b(?:te|in) [{UPPER}][\w' -]+ aan [^\n]*\Z")
"""A town in the sentence in front of its street and its code."""
_COPYRIGHT: Final = re.compile(r"(?i:©|\(c\)|\bcopyright|&copy;?)[\s\d–-]*\Z")
"""What makes the number behind it a year, and the letters behind that the initials of a firm ("© 2026 JP Roe")."""
_WORD_BEFORE: Final = re.compile(r"(?<![\w.])[^\W\d_]{4,} \Z")
_GOES_ON: Final = re.compile(r" (?:en|de|in|im|à|a|di|em|da|van|i|på|w|v|[a-zà-ž]{4,})\b")
_SPACED: Final = re.compile(r"\d\d \d{3}")
"""A code that is any number of five digits, but in front of a town in capitals."""
_TOWN_IN_FRONT: Final = re.compile(
    rf"(?:^|(?<=[\n,;|•·–-])|(?<=[,;|•·–-] ))(?P<town>[{UPPER}][\w'’.-]+(?: [\w'’.-]+){{0,3}}?),?\s(?:Τ\.?Κ\.?:? )?\Z"
)
"""A town right in front of its code."""
_ROOM: Final = 50
_MOST_HINTS: Final = 2
_MOST_FOUND: Final = 300
_LOOK_BACK: Final = 220
_LONGEST_CODE: Final = 3
_SHORTEST_YEAR, _LATEST_YEAR = 1900, 2099


def addresses_with_code_first(page: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    """Every `street, code city` of a page whose country is told by a prefix, its name, the wording, or the hints."""
    floor = 0
    taken: set[int] = set()
    for pattern in (_ANCHOR, _CITY_LAST, *((_ICELANDIC,) if "IS" in hints else ())):
        for count, match in enumerate(pattern.finditer(page.text)):
            if count > _MOST_FOUND:
                break
            if match.start("code") in taken:
                continue
            found = _at_code(page, match, hints, floor if pattern is not _CITY_LAST else 0)
            if found:
                floor = found.end
                taken.add(match.start("code"))
                yield found


def _is_label(match: re.Match[str]) -> bool:
    """Whether the word behind a code is the label of the next field ("Postcode: 3511 AB", "Plaats: ...")."""
    behind = match.string[match.end("city") : match.end("city") + 3]
    return match.re is not _CITY_LAST and behind.lstrip(" ").startswith(":") and "." not in match["city"]


def _is_apart(text: str, match: re.Match[str], hints: Mapping[str, str]) -> bool:
    """Whether the town stands on the next line, and one before the code on its own."""
    between = text[match.end("code") : match.start("city")]
    if "\n" in between and match["city"] and _is_behind_town(text, match, hints):
        return True
    if "\n" in between and _TOWN_TOLD.search(text, max(0, match.start() - _LOOK_BACK), match.start()):
        return True
    return "\n" in between and _TOWN_ON_LINE.search(text, match.start() - 40, match.start()) is not None


def _is_behind_town(text: str, match: re.Match[str], hints: Mapping[str, str]) -> bool:
    """Whether a town of the country stands in front of a code that ends its line, and none on the line below."""
    front = _TOWN_IN_FRONT.search(text, max(0, match.start() - _ROOM), match.start())
    spoken = speakers_of(islice(hints, _MOST_HINTS))
    return (
        front is not None
        and country_of_town(front["town"], spoken) is not None
        and country_of_town(match["city"], spoken) is None
    )


def _is_no_code(text: str, first: int, code: str) -> bool:
    """Whether the number is a year of copyright, or the end of a telephone number."""
    if _may_be_year(code[:4]) and _COPYRIGHT.search(text, max(0, first - 25), first):
        return True
    return (
        text[first - 1 : first] in _WITHIN_PHONES and _PHONE_BEFORE.search(text, max(0, first - 16), first) is not None
    )


def _at_code(page: PageText, match: re.Match[str], hints: Mapping[str, str], floor: int) -> Found | None:
    prefix = country_prefix(match)
    code, city = _code(match, prefix), None if _is_label(match) else town_behind_code(match.group("city"))
    first = match.start("code") if prefix is None else match.start()
    if city is None or _is_no_code(page.text, first, code) or _is_apart(page.text, match, hints):
        return None
    end = max(match.end("code"), match.start("city") + len(city))
    addition = addition_behind(page.text, end)
    city, end = f"{city}{addition}", end + len(addition)
    before = min(first, match.start("city"))
    left = page.text[max(floor, before - _LOOK_BACK) : before]
    state, end = region_behind(page.text, end, hints)
    state = match.groupdict().get("within") or state
    country = told_country(match, page, end, left, hints)
    if country is None or _is_year(code, city, country[0], hints):
        return None
    city, end = whole_town(page.text, city, end, country[0])
    city, end, behind = street_told_behind(page.text, city, end, country[0])
    wording = "ES" if country[0] == "AD" else country[0]
    bare = before_contact(_unlabelled(left), wording)
    start = None if behind else _start(bare, left, wording)
    behind = behind or (street_below(page.text, end, country[0]) if start is None else None)
    alone = start is None and behind is None
    counted = alone and (_is_joined(match, country[0]) or _is_counted(page.text, first, code, city, country[0]))
    counted = counted or (alone and len(code) == _LONGEST_CODE and not is_town_of(country[0], city))
    if counted or (alone and not _stands_alone(code, prefix, match.group(), country[0], hints)):
        return None
    offset = before - len(left)
    street = _street(bare[start:]) if start is not None else behind["street"] if behind else None
    street, city, state = town_and_province(country[0], street, code, city, state)
    end = max(end, country[2], behind.end() if behind else 0)
    if country[0] == "ES" and state and is_region("MX", state) and not is_region("ES", state):
        country = ("MX", "state of the address", country[2])
    if state is not None and not states_count(country[0], state):
        state = None
    city, province = without_province(city, country[0]) if city else (None, None)
    if country[0] == "TR" and province is None and (slash := _PROVINCE_BEHIND.match(page.text, end)):
        province, end = slash[1], slash.end()
    return Found(
        start=offset + start if start is not None else before,
        end=end,
        street=street,
        city=city,
        state=state or province,
        postal_code=code,
        country=country[0],
        basis=country[1],
        strength=0.85 if street else 0.35,
    )


def _start(bare: str, left: str, country: str) -> int | None:
    """Where the street begins that stands before a code, without what leads to it in a sentence."""
    start = street_start(bare, country)
    if start is not None and _JOINED.search(left):
        return max((led.end() for led in _LED.finditer(bare, start)), default=start)
    return start


def _code(match: re.Match[str], prefix: str | None) -> str:
    """The code, with the letters of the country where they are of it ("LV-1010")."""
    return match.string[match.start("prefix") : match.end("code")] if prefix in ("LV", "LT", "MD") else match["code"]


def _is_counted(text: str, first: int, code: str, city: str, country: str) -> bool:
    """Whether a number stands in a sentence and counts what follows it ("Eintritt 26721 Besucher")."""
    if _SPACED.fullmatch(code):
        return not (city.isupper() or is_town_of(country, city))
    told = _WORD_BEFORE.search(text, max(0, first - 30), first)
    return bool(told) and code.isdigit() and " " not in city and not is_town_of(country, city)


def _is_joined(match: re.Match[str], country: str) -> bool:
    """Whether a word joins a code to its town, as behind a street only ("28015 de Madrid"), or a sentence goes on."""
    between = match.string[match.end("code") : match.start("city")].strip(" ,")
    if between in ("en", "de") or match["code"].startswith("AD"):
        return True
    goes_on = match.re is _CITY_LAST and _GOES_ON.match(match.string, match.end("code")) is not None
    village = any(letter.isdigit() for letter in match["city"])
    return goes_on and not village and not is_town_of(country, match["city"])


def _unlabelled(left: str) -> str:
    """What stands before a code without its label, or the word that joins it to the street."""
    label = _CODE_LABEL.search(left) or _JOINED.search(left)
    return left[: label.start()] if label else left


def _street(text: str) -> str:
    """The street of what stands before a code: no bars, and no label of the code ("C.P. 76000")."""
    street = _CODE_LABEL.sub("", _BARS.split(text.strip(SEPARATORS))[-1])
    return street[:-1] if street.endswith("s/n.") else street


def _may_be_year(code: str) -> bool:
    return code.isdigit() and _SHORTEST_YEAR <= int(code) <= _LATEST_YEAR


def _is_year(code: str, city: str, country: str, hints: Mapping[str, str]) -> bool:
    """Whether a number that only the language makes a code is a year: no town of the table follows it."""
    return _may_be_year(code) and hints.get(country) == "page language" and not is_town_of(country, city)


def _stands_alone(code: str, prefix: str | None, text: str, country: str, hints: Mapping[str, str]) -> bool:
    """Whether a code and a town are a place without a street: no year, no "A 2500 Toyota" in an English sentence."""
    if prefix and len(prefix) == 1 and not text.startswith(f"{prefix}-") and country not in hints:
        return False
    return bool(prefix) or not _may_be_year(code)
