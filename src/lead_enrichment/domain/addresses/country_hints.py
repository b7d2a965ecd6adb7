"""Which countries a site speaks for: registration numbers, telephones, domains, language; never by assumption."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final
from urllib.parse import urlsplit

from lead_enrichment.domain.addresses.countries import country_code, country_of_host, country_of_phone, is_country_code
from lead_enrichment.domain.addresses.named_places import country_of_places, spanish_country_of_places
from lead_enrichment.domain.evidence import Dossier, PageContent
from lead_enrichment.domain.sieve import Sieve

_LANGUAGES: Final = {
    "de": ("DE", "AT", "CH"), "fr": ("FR", "BE", "CH", "CA", "LU"), "es": ("ES", "MX"), "ca": ("ES",),
    "eu": ("ES",), "gl": ("ES",), "it": ("IT", "CH"), "nl": ("NL", "BE"), "pt": ("PT", "BR"), "sv": ("SE", "FI"),
    "da": ("DK",), "nb": ("NO",), "nn": ("NO",), "no": ("NO",), "fi": ("FI",), "pl": ("PL",), "cs": ("CZ",),
    "sk": ("SK",), "hu": ("HU",), "ro": ("RO",), "bg": ("BG",), "el": ("GR",), "hr": ("HR",), "sl": ("SI",),
    "tr": ("TR",), "ja": ("JP",), "lv": ("LV",), "lt": ("LT",), "et": ("EE",), "is": ("IS",),
    "uk": ("UA",), "sr": ("RS",), "bs": ("BA",), "mk": ("MK",),
}  # fmt: skip


def _with_digits(triggers: Iterable[str]) -> Iterator[str]:
    """The triggers; "#" in one stands for any digit."""
    for trigger in triggers:
        yield from (trigger.replace("#", digit) for digit in "0123456789") if "#" in trigger else (trigger,)


_KENYA: Final = (
    "Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Thika|Nyeri|Nanyuki|Naivasha|Meru|Kitale|Machakos|Malindi|Kericho|Embu"
    "|Kakamega"
    "|Kilifi|Lamu|Ukunda|Watamu|Karen|Limuru|Ruiru|Kiambu|Narok|Voi|Isiolo"
)
"""Towns that stand behind a box and its code only there ("P.O. Box 12 - 20100 Nakuru")."""
_COLOMBIAN: Final = (
    r"[CKADTN](?<!\w.)(?:(?<=N)IT\b[.: ]{0,2}\d{3}"
    r"|(?:(?<=C)(?:alle|arrera|ra\.?|[lr]\.|ll?\.?)|(?<=K)ra?\.?|(?<=A)v(?:\.?|enida)|(?<=D)(?:iagonal|g\.?)"
    r"|(?<=T)(?:ransversal|v\.?)) \d{1,3}"
    r" ?[A-Za-z]{0,4} ?(?:#|No\.?|N[°º]) ?\d{1,3}[A-Za-z]? ?[-–] ?\d)"
)
# what only firms of one country write (tax and register numbers, laws, currencies): a cheap trigger, then the form
_REGISTRATIONS: Final = tuple(
    (country, frozenset(_with_digits(triggers.split("|"))), re.compile(pattern))
    for country, triggers, pattern in (
        (
            "DE",
            "DE#|DE #|HRA|HRB|TMG|DDG|MStV|RStV",
            r"\bDE ?\d{9}\b|\bHR[AB] ?\d{2,6}\b|§ ?5 (?:TMG|DDG)|\b(?:MStV|RStV)\b",
        ),
        ("AT", "ATU|FN|ECG|WKO|Mediengesetz", r"\bATU ?\d{8}\b|\bFN ?\d{5,6} ?[a-z]\b|§ ?5 ECG\b|\bWKO\b|Mediengesetz"),
        ("CH", "CHE-|CHF", r"\bCHE-\d{3}|\bCHF \d"),
        ("FR", "SIRE|RCS|code APE|code NAF", r"\bSIRE[NT]\b|\bRCS [A-Z][a-z]+|\bcode (?:APE|NAF)\b"),
        ("ES", "I.F|IF:|IF |LSSI|LOPD", r"\b[CN]\.?I\.?F\.?[ :.-]{1,3}[A-Z]?-?\d{7,8}|\bLSSI|\bLOPD"),
        (
            "IT",
            "IVA|I.V.A|REA|Codice|Cod.",
            r"\bP(?:\.|artita) ?I\.?V\.?A\b|\bREA\b ?[A-Z]{2}|\bCod(?:ice|\.) ?[Ff]isc",
        ),
        ("NL", "KvK|KVK|K.v.K|BTW", r"\bK\.?[Vv]\.?K\b|\bNL ?\d{9}B\d\d\b|\bBTW-?(?:nummer|nr)"),
        ("BE", "BE0|BE 0|KBO", r"\bBE ?0\d{3}[. ]?\d{3}[. ]?\d{3}\b|\bKBO\b"),
        (
            "GB",
            "£|egistered in |Companies House",
            r"£ ?\d|\b[Rr]egistered in (?:England|Scotland|Wales|Northern Ireland)|\bCompanies House\b",
        ),
        (
            "IE",
            "egistered in Ireland|CRO|IE#|IE #|Eircode",
            r"\b[Rr]egistered in Ireland\b|\bCRO\b|\bIE ?\d{7}[A-Z]{1,2}\b|\bEircode\b",
        ),
        ("AU", "ABN|Pty|ACN", r"\bABN\b[: ]*\d\d|(?<!\()\bPty\.? Ltd|\bACN\b[: ]*\d"),
        ("NZ", "NZ|New Zealand", r"\bNZBN\b|\bNZ[D$]|\bNew Zealand\b"),
        ("PT", "NIPC|Reclama", r"\bNIPC\b|\bLivro de Reclama"),
        ("PL", "NIP|REGON", r"\bNIP[: ]+\d|\bREGON\b"),
        ("DK", "CVR", r"\bCVR\b"),
        ("SE", "rgn|rg.n|rg-n|rg.-n|F-skatt", r"\b[Oo]rg\.?-?(?:nr|nummer)[.: ]*\d{6}-\d{4}|\bF-skatt"),
        ("NO", "rgn|rg.n|rg-n|rg.-n", r"\b[Oo]rg\.?-?(?:nr|nummer)[.: ]*\d{3} ?\d{3} ?\d{3}\b"),
        ("FI", "Y-tunnus", r"\bY-tunnus"),
        ("CZ", "IČ", r"\bIČO?\b[: ]*\d"),
        ("RO", "CUI|J#", r"\bCUI\b[: ]{1,2}(?:RO ?)?\d|\bJ\d\d/\d{1,6}/(?:19|20)\d\d\b"),
        ("HR", "OIB|MIBPG", r"\bOIB\b[: ]{1,2}\d|\bMIBPG\b"),
        ("HU", "dószám|egyzéksz", r"\b[Aa]dószám|\b[Cc]égjegyzéksz"),
        ("GR", "ΑΦΜ|Α.Φ.Μ|ΓΕΜΗ|Γ.Ε.ΜΗ", r"ΑΦΜ|Α\.Φ\.Μ|ΓΕΜΗ|Γ\.Ε\.ΜΗ"),
        ("IN", "GSTIN|FSSAI|₹", r"\bGSTIN\b|\bFSSAI\b|₹ ?\d"),
        (
            "ZA",
            "(Pty) Ltd|POPI|Private Bag X|ostnet|ostNet|CK #|CK19|CK20",
            r"\(Pty\) Ltd|\bPOPIA?\b|\bPrivate Bag X ?\d|\bPost[Nn]et Suite\b|\bCK ?(?:19|20)\d\d/\d{5}",
        ),
        ("SG", "UEN|Pte|PTE", r"\bUEN\b[: ]*\d|\b(?:Pte|PTE)\.? (?:Ltd|LTD|Limited)"),
        ("MY", "Sdn|SDN", r"\b(?:Sdn|SDN)\.? ?(?:Bhd|BHD)"),
        ("NG", "₦|NGN", r"₦ ?\d|\bNGN ?\d"),
        ("PH", "₱|PHP", r"₱ ?\d|\bPHP ?\d"),
        ("AE", "AED", r"\bAED ?\d"),
        (
            "KE",
            "KSh|Ksh|KES|KRA PIN|Pesa|PESA|Box",
            rf"\bK(?:[Ss]h|ES)\.? ?\d|\bKRA PIN\b|\bM-?P(?:esa|ESA)\b|\bBox \d{{1,6}} ?[,–-] ?\d{{5}},? (?:{_KENYA})\b",
        ),
        (
            "CO",
            "NIT|Calle|Carrera|Cra|Kra|Cll|Diagonal|Transversal|Cl |Cl.|Cr.|Kr|Av |Av.|Avenida|Dg|Tv",
            _COLOMBIAN,
        ),
        ("AR", "CUIT|Buenos Aires|CABA", r"\bCUIT\b|\b(?:Provincia|Pcia\.|Prov\.) de Buenos Aires\b|\bCABA\b"),
        ("CL", "RUT", r"\bRUT\b\)?[.: ]{1,2}(?:N[°º]\.? ?)?\d{1,2}\.\d{3}"),
        ("BR", "CNPJ|CEP", r"\bCNPJ\b|\bCEP\b:? ?\d{2}\.?\d{3}-\d{3}"),
        ("PE", "RUC", r"\bRUC\b[.: ]{1,2}(?:10|20)\d{9}\b"),
    )
)
_SIEVE: Final = Sieve(trigger for _, triggers, _ in _REGISTRATIONS for trigger in triggers)
# the first character is read before what stands in front of it, so that a scan need only stop at a few characters
_PHONE: Final = re.compile(
    r"[+(0-9](?:(?:(?<=\+)|(?<=0)0)(?<![\d+]\+)(?<![\w+]00)[1-9][\d ().-]{7,18}\d(?!\d)"
    r"|(?<![\w+.-].)(?:(?<=1)[ .-]\(?[2-9]|(?<=\()[2-9]|(?<=[2-9]))\d\d\)?[ .-]{1,2}[2-9]\d\d[ .-]\d{4}(?![\w-]))"
)
_HOST: Final = re.compile(r"[@w](?:(?<=@)|(?<!\w.)ww\.)((?:[\w-]+\.){1,3}[a-z]{2,4})\b")
_MOST_TEXT: Final = 120_000
"""Characters of a page that are looked at."""
_TELLING_REGIONS: Final = frozenset("AR CL CO EC GH IN JM KE MT NG NZ PE PH TZ UG UY ZA".split())
"""Countries that no editor writes into the language of a page unless somebody chose them."""
_GENERAL_LANGUAGES: Final = frozenset({"en"})


def country_hints(dossier: Dossier) -> dict[str, str]:
    """Countries that the site speaks for, the most telling first, each with the reason in words."""
    hints: dict[str, str] = {}
    said = [dossier.notebook.of(page, "country", partial(_said, page)) for page in dossier.pages]
    _add(hints, _registered(said), "registration or currency")
    _add(hints, _by_count(country_of_phone(phone) for phone in _phones(dossier, said)), "telephone numbers")
    _add(hints, _by_count(country_of_host(host) for host in _hosts(dossier, said)), "domain")
    if not hints and any((page.lang or "").casefold().startswith("es") for page in dossier.pages):
        _add(hints, (spanish_country_of_places(_text(page) for page in dossier.pages),), "places named on the site")
    for page in dossier.pages:
        language, stated = page.lang or "", _stated(page.lang or "")
        _add(hints, (stated if stated in _TELLING_REGIONS else None,), "region of the page language")
        _add(hints, _of_language(language, hints), "page language")
    own = dossier.lead.address.country
    _add(hints, (country_code(own) if own else None,), "the lead's own country")
    if not hints:
        _add(hints, (country_of_places(_text(page) for page in dossier.pages),), "places named on the site")
    return hints


@dataclass(frozen=True, slots=True)
class _Said:
    """What one page's text tells of a country: registrations by country, telephone numbers, hosts."""

    registrations: Mapping[str, int]
    phones: tuple[str, ...]
    hosts: tuple[str, ...]


def _said(page: PageContent) -> _Said:
    text = _text(page)
    held = _SIEVE.held(text)
    slovak = (page.lang or "").casefold().startswith("sk")
    registrations = {
        "SK" if slovak and country == "CZ" else country: sum(1 for _ in pattern.finditer(text))
        for country, triggers, pattern in _REGISTRATIONS
        if not held.isdisjoint(triggers)
    }
    phones = tuple(match.group() for match in _PHONE.finditer(text))
    return _Said(registrations, phones, tuple(match.group(1) for match in _HOST.finditer(text)))


def _text(page: PageContent) -> str:
    return "\n".join(block.text for block in page.blocks if block.data is None)[:_MOST_TEXT]


def _registered(said: Sequence[_Said]) -> list[str]:
    countries = dict.fromkeys(country for one in said for country in one.registrations)
    counts = {country: sum(one.registrations.get(country, 0) for one in said) for country in countries}
    return [country for country, count in Counter(counts).most_common() if count]


def _by_count(codes: Iterable[str | None]) -> list[str]:
    return [code for code, _ in Counter(code for code in codes if code).most_common()]


def _of_language(lang: str, hints: dict[str, str]) -> Iterable[str | None]:
    language = lang.replace("_", "-").partition("-")[0]
    spoken_in = _LANGUAGES.get(language.casefold(), ())
    stated = _stated(lang)
    known = [code for code in spoken_in if code in hints]
    return (stated, *(known or spoken_in))


def _stated(lang: str) -> str | None:
    """The country that the language of a page names ("en-ZA"); "en-US" is what many editors write for any English."""
    language, _, region = lang.replace("_", "-").partition("-")
    general = language.casefold() in _GENERAL_LANGUAGES and region.upper() == "US"
    if not region or general:
        return None
    code = region.upper()
    return country_code(code) or (code if is_country_code(code) else None)


def _phones(dossier: Dossier, said: Sequence[_Said]) -> Iterator[str]:
    yield from (phone for page in dossier.pages for phone in page.phones)
    yield from (phone for one in said for phone in one.phones)
    if dossier.lead.phone:
        yield dossier.lead.phone


def _hosts(dossier: Dossier, said: Sequence[_Said]) -> Iterator[str]:
    addresses: tuple[str, ...] = (dossier.site, dossier.lead.website or "", *_page_urls(dossier.pages))
    for url in dict.fromkeys(addresses):
        try:
            yield urlsplit(url if "//" in url else f"//{url}").hostname or ""
        except ValueError:
            continue
    yield from (mail.rpartition("@")[2] for page in dossier.pages for mail in page.emails)
    yield from (host for one in said for host in one.hosts)
    if dossier.lead.email:
        yield dossier.lead.email.rpartition("@")[2]


def _page_urls(pages: tuple[PageContent, ...]) -> Iterator[str]:
    return (url for page in pages for url in (page.url, page.canonical) if url)


def _add(hints: dict[str, str], codes: Iterable[str | None], basis: str) -> None:
    for code in codes:
        if code:
            hints.setdefault(code, basis)
