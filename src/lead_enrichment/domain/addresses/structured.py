"""Postal addresses in structured data: the organisation's own, checked; those of reviewers and others are not read."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.page_text import PageText, text_of_block
from lead_enrichment.domain.addresses.regions import region_code
from lead_enrichment.domain.addresses.us_zip_codes import fold, fold_all, state_of_zip
from lead_enrichment.domain.evidence import Block, PageContent, PageKind

Parse = Callable[[PageText], Iterator[Found]]

_OTHERS: Final = frozenset(
    "review reviews author publisher creator comment comments itemreviewed performer hiringorganization "
    "joblocation "
    "areaserved memberof alumniof sponsor sponsors funder worksfor homelocation birthplace servicearea "
    "isrelatedto "
    "competitor knowsabout customer contributor seller recipient event events subevent workexample subjectof "
    "hasoccupation acceptedoffer member members".split()
)
_OTHER_TYPES: Final = frozenset("person jobposting review event realestatelisting residence house apartment".split())
_CODE_FORMS: Final = (
    ("GB", re.compile(r"^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$", re.IGNORECASE)),
    ("CA", re.compile(r"^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$", re.IGNORECASE)),
    ("NL", re.compile(r"^\d{4} ?[A-Z]{2}$")),
)
_US_CODE: Final = re.compile(r"^(\d{5})(?:-\d{4})?$")
_MOST_NODES: Final = 60
_PAGE_DATA_TRUST: Final = 0.35
"""What remains of a strength where only a framework's data say so, which no visitor sees."""


def structured_addresses(
    page: PageContent, hints: Mapping[str, str], parse: Parse, company: str = ""
) -> Iterator[tuple[PageText, Found, str]]:
    """(the block as a text, what it says, extractor) for each postal address that may be the organisation's own."""
    parents: dict[tuple[str, ...], tuple[str, frozenset[str]]] = {}
    seen = 0
    for block in page.blocks:
        if block.data is None:
            continue
        loaded = json.loads(block.data)
        path, node = tuple(loaded["path"]), loaded["node"]
        types = frozenset(kind.casefold() for kind in loaded["types"])
        parents[path] = (_text(node.get("name")) or "", types)
        if isinstance(node.get("address"), str) and not _is_of_others((*path, ""), types):
            whole = _reparsed(block, [_text(node["address"])], parse)
            if whole:
                yield text_of_block(page, block), whole, block.tag or "structured"
        if not _is_address(types, node) or seen >= _MOST_NODES:
            continue
        seen += 1
        name, parent_types = parents.get(path[:-1], ("", frozenset()))
        if _is_of_others(path, parent_types) and not _is_own(name, company):
            continue
        found = _found(block, node, hints, parse)
        if found:
            notes = (*found.notes, f"of:{name}") if name else found.notes
            strength = found.strength * _PAGE_DATA_TRUST if block.tag == "page-data" else found.strength
            yield text_of_block(page, block), replace(found, notes=notes, strength=strength), block.tag or "structured"


def _is_address(types: frozenset[str], node: Mapping[str, Any]) -> bool:
    return "postaladdress" in types or ("streetAddress" in node and "postalCode" in node)


def _is_of_others(path: tuple[str, ...], parent_types: frozenset[str]) -> bool:
    return any(key.casefold() in _OTHERS for key in path) or bool(parent_types & _OTHER_TYPES)


def _is_own(name: str, company: str) -> bool:
    """Whether somebody is the company itself: its name, or the first and last name that it bears."""
    words = fold(name).split()
    return bool(name) and (
        name.casefold() == company.casefold() or (len(words) > 1 and set(words) <= set(fold(company).split()))
    )


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = next(iter(value), None)
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id")
    if isinstance(value, int):
        value = str(value)
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _found(block: Block, node: Mapping[str, Any], hints: Mapping[str, str], parse: Parse) -> Found | None:
    street, city = _street_of(node), _text(node.get("addressLocality"))
    code, region = _text(node.get("postalCode")), _text(node.get("addressRegion"))
    stated = _text(node.get("addressCountry"))
    country = country_code(stated.rpartition("/")[2]) if stated else None
    if whole := _in_one_field(block, [street, city, region, code], parse):
        return whole
    if city and not region and "," in city:
        city, _, region = (part.strip() for part in city.partition(","))
    basis = "structured data" if country else None
    if country is None:
        country, basis = _country_of(code, region, hints)
    if street and city and fold_all(street) == fold_all(city):
        street = None
    if not city and not (street and code):
        return None
    if region and (
        country_code(region) == country or (city and fold_all(region) == fold_all(city) and country != "US")
    ):
        region = None
    return Found(
        start=0,
        end=len(block.text),
        street=street,
        city=city,
        state=(region_code(country, region) or region) if region else None,
        postal_code=code,
        country=country,
        basis=basis,
        strength=0.8 if street and city else 0.5,
    )


def _in_one_field(block: Block, parts: list[str | None], parse: Parse) -> Found | None:
    """The address that stands whole in the field for the street, or in that for the town."""
    street, city, region, code = parts
    if street and _holds_more(street, code, city):
        return _reparsed(
            block, [street, city if city and fold_all(city) not in fold_all(street) else None, region, code], parse
        )
    if not street and city and "," in city and any(letter.isdigit() for letter in city):
        return _reparsed(block, [city, region, code], parse)
    return None


def _street_of(node: Mapping[str, Any]) -> str | None:
    value = node.get("streetAddress")
    if isinstance(value, list):
        street = ", ".join(item for item in value if isinstance(item, str)) or None
    else:
        street = _text(value)
    box = _text(node.get("postOfficeBoxNumber"))
    if box and (not street or box not in street):
        box = box if re.search("[A-Za-z]", box) else f"PO Box {box}"
        street = f"{street}, {box}" if street else box
    return street


def _holds_more(street: str, code: str | None, city: str | None) -> bool:
    """Whether the street field holds the city or the code too."""
    parts = [fold_all(part) for part in street.replace("\n", ",").split(",")]
    tail = parts[1:]
    return bool(
        (code and code in street)
        or (city and fold_all(city) in tail)
        or (not city and tail)
        or re.search(r"\b[A-Z]{2},? \d{5}\b", street)
    )


def _reparsed(block: Block, parts: list[str | None], parse: Parse) -> Found | None:
    text = ", ".join(part for part in parts if part)
    whole = next((f for f in parse(_as_page(block, text)) if f.street), None) or next(
        (f for f in parse(_as_page(block, parts[0] or "")) if f.street), None
    )
    return replace(whole, start=0, end=len(block.text), strength=0.75) if whole else None


def _as_page(block: Block, text: str) -> PageText:
    page = PageContent(url=block.page_url, kind=PageKind.OTHER, title="", lang=None, blocks=(), links=())
    return text_of_block(page, replace(block, text=text))


def _country_of(code: str | None, region: str | None, hints: Mapping[str, str]) -> tuple[str | None, str | None]:
    """The country by the form of its code and region, else by what the site tells; never by assumption."""
    american = _US_CODE.match(code) if code else None
    if region and american and region_code("US", region) == state_of_zip(american.group(1)):
        return "US", "state and ZIP code agree"
    for country, form in _CODE_FORMS:
        if code and form.match(code):
            return country, "form of the postal code"
    for country in hints:
        if country not in ("US", "CA", "AU") or (region and region_code(country, region)) or not region:
            return country, hints[country]
    return None, None
