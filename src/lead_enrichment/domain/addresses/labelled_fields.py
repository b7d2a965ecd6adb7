"""Addresses told field by field, each behind its label: "Dirección: Calle Mayor 12", "Localidad: …", "C.P.: …"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import is_region, region_code
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.evidence import Zone

_LABELS: Final = {
    "street": "strasse|strasse nr|strasse hausnummer|anschrift|adresse|adresse postale|adress|gatuadress|besoksadress"
    "|besoksadresse|gateadresse|direccion|domicilio|domicilio social|domicilio fiscal|indirizzo|sede|sede legale"
    "|endereco|morada|rua|logradouro|osoite|calle y numero|ulica i broj|sjediste|strada|adresa sediului|szekhely utca"
    "|utca|acik adres|katuosoite|kayntiosoite|adres|straat|ulica|adresa|sidlo|siedziba|address"
    "|street|street address|address line 1|rue|calle|via|cim|ulice|provozovna",
    "city": "ort|stadt|wohnort|gemeinde|ville|commune|localidad|ciudad|poblacion|municipio|comuna|citta|comune"
    "|localita|localidade|cidade|concelho|plaats|woonplaats|gemeente|stad|miasto|miejscowosc|mesto|obec|by|poststed"
    "|paikkakunta|postitoimipaikka|kaupunki|postort|town|city|suburb|oras|localitate|mjesto|grad|varos|telepules|ilce"
    "|semt|town city",
    "state": "provincia|prov|estado|region|county|state|province|canton|kanton|judet|uf|departamento|departement"
    "|bundesland|provincie",
    "code": "plz|postleitzahl|code postal|cp|c p|codigo postal|cap|c a p|cep|postcode|post code|postal code|zip"
    "|zip code|psc|postnr|postnummer|postinumero|kod pocztowy|cod postal|iranyitoszam|postanski broj|postna stevilka"
    "|posta kodu",
    "place": "plz ort|plz und ort|postleitzahl ort|plz stadt|postcode plaats|postcode en plaats|cp ville"
    "|code postal et ville|code postal ville|cap citta|postnr sted|postnr by|postnr ort|postnummer ort"
    "|postnummer og sted|cp localidad|postinumero ja postitoimipaikka|kod i miasto|cp y localidad|psc mesto"
    "|posta i mjesto|postanski broj i mjesto|posta in kraj|posta|codigo postal y localidad",
    "country": "land|pays|pais|paese|country|maa|kraj|zeme|tara|drzava|orszag|ulke",
}
_KIND_OF: Final = {label: kind for kind, labels in _LABELS.items() for label in labels.split("|")}
_LONGEST_LABEL: Final = 36
_LABEL: Final = re.compile(
    r"(?:^|(?<=[,;.|•·–-]\s)|(?<=\d\s))(?:\d{1,2}\s?[.)]\s?-?\s*|[-•·–]\s*)?([^\W\d][^:\n;|•]{0,34}?)\s?:(?=\s|$)"
)
_CODE: Final = re.compile(
    r"\d{4}\s?[A-Z]{2}|\d{5}-\d{3}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{2} \d{3}|\d{4,7}(?:-\d{4})?"
    r"|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d{4}(?:[A-Z]{3})?|[A-Z]\d\d ?[A-Z\d]{4}"
)
_CODE_AND_TOWN: Final = re.compile(rf"(?P<code>{_CODE.pattern})[ ,]+(?P<city>{TOWN_NAME}(?: [A-Z])?)")
_TOWN: Final = re.compile(rf"(?P<city>{TOWN_NAME})(?:(?:, | \(| - |/)(?P<region>[^\W\d][\w .'’-]{{1,30}})\)?)?")
_STREET: Final = re.compile(r"[^@:]{4,110}")
_NO_STREET: Final = re.compile(r"(?i)https?|www\.|\b\d{1,2}[.:h]\d\d\b|(?:\d[ /-]?){8}")
_WHOLE: Final = re.compile(rf"(?:\d{{4,5}}|\d{{3}} \d{{2}}|\d{{2}}-\d{{3}})\s+{TOWN_NAME}")
_WORDS: Final = re.compile(r"[a-z0-9]+")
_MOST_LINES: Final = 9
_MOST_FOUND: Final = 20


@dataclass(frozen=True, slots=True)
class _Field:
    """What a label tells: its kind, the words behind it and where they stand."""

    kind: str
    value: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.value)


def labelled_addresses(page: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    """Every street behind its label that fields of its town, its code or its region follow."""
    fields = list(_fields(page))
    for number, field in islice(enumerate(fields), 400):
        if field.kind != "street" or not _is_street(field.value):
            continue
        further = _run(page, fields, number)
        found = _found(field, further, hints)
        if found:
            yield found


def _run(page: PageText, fields: list[_Field], number: int) -> dict[str, _Field]:
    """The fields of one address: those that follow its street, each kind once, until another street."""
    line, run = page.line_at(fields[number].start), dict[str, _Field]()
    for field in fields[number + 1 :]:
        if field.kind in run or field.kind == "street" or page.line_at(field.start) - line > _MOST_LINES:
            break
        run[field.kind] = field
    return run


def _fields(page: PageText) -> Iterator[_Field]:
    """The labelled values of a page in their order; a label alone on its line has its value on the next one."""
    waiting: str | None = None
    for number, block in enumerate(page.blocks):
        text = block.text
        labels = list(_LABEL.finditer(text)) if ":" in text else []
        if block.zone is Zone.NAV:
            continue
        if not labels:
            alone = _kind(text)
            if waiting and not alone:
                yield _Field(waiting, text.strip(), page.starts[number] + len(text) - len(text.lstrip()))
            waiting = alone
            continue
        for match, behind in zip(labels, [*labels[1:], None], strict=True):
            waiting = _kind(match[1])
            value = text[match.end() : behind.start() if behind else len(text)].strip(" ,;|•·–-")
            if waiting and value:
                yield _Field(waiting, value, page.starts[number] + text.index(value, match.end()))
                waiting = None


def _kind(label: str) -> str | None:
    if len(label) > _LONGEST_LABEL:
        return None
    plain = label if label.isascii() else fold(label.replace("ß", "ss"))
    return _KIND_OF.get(" ".join(_WORDS.findall(plain.lower())))


def _is_street(value: str) -> bool:
    return _STREET.fullmatch(value) is not None and not (_NO_STREET.search(value) or _WHOLE.search(value))


def _found(street: _Field, further: Mapping[str, _Field], hints: Mapping[str, str]) -> Found | None:
    place, code = _place(further), further.get("code")
    city = place["city"] if place else None
    parts = place.groupdict() if place else {}
    if code and not _CODE.fullmatch(code.value.rstrip(".")):
        return None
    if not city or not (code or parts.get("code") or any(letter.isdigit() for letter in street.value)):
        return None
    named = country_code(further["country"].value) if "country" in further else None
    region = further["state"].value.rstrip(".") if "state" in further else parts.get("region")
    country = named or next((one for one in hints if region and is_region(one, region)), next(iter(hints), None))
    if country is None:
        return None
    state = region if region and (is_region(country, region) or "state" in further) else None
    return Found(
        start=street.start,
        end=max(street.end, *(field.end for field in further.values())),
        street=street.value.rstrip(".") if street.value[-2:-1].isdigit() else street.value,
        city=city,
        state=(region_code(country, state) or state) if state else None,
        postal_code=code.value.rstrip(".") if code else parts.get("code"),
        country=country,
        basis="named after the address" if named else hints.get(country),
        strength=0.85,
        notes=(TOLD_APART,),
    )


def _place(further: Mapping[str, _Field]) -> re.Match[str] | None:
    """The town, with its code or its region where the same field says them."""
    if "place" in further:
        return _CODE_AND_TOWN.fullmatch(further["place"].value.rstrip(" .,"))
    if "city" not in further:
        return None
    value = further["city"].value.rstrip(" .,")
    return _CODE_AND_TOWN.fullmatch(value) or _TOWN.fullmatch(value)
