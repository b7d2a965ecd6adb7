"""Where websites of a language keep the pages that name owner and address, and how much each kind is worth."""

from typing import Final
from urllib.parse import urlsplit

from lead_enrichment.domain.evidence import PageKind

LANGUAGE_CODES: Final = frozenset(
    "bg ca cs da de el en es et eu fi fr ga gl he hr hu it ja ko lt lv nl no pl pt ro ru sk sl sr sv tr uk zh".split()
)
_LANGUAGE_OF_DOMAIN: Final = dict(
    pair.split("=")
    for pair in "de=de at=de ch=de fr=fr nl=nl es=es mx=es ar=es cl=es it=it pt=pt br=pt uk=en ie=en us=en".split()
)
_WITH_LEGAL_NOTICE: Final = frozenset({"de", "fr", "es", "it", "nl"})
"""Languages of countries whose law asks a website to name its publisher (Directive 2000/31/EC, article 5)."""

_WORTH: Final = {
    PageKind.OWNER: 100,
    PageKind.ABOUT: 95,
    PageKind.TEAM: 85,
    PageKind.CONTACT: 80,
    PageKind.IMPRINT: 75,
    PageKind.LOCATIONS: 50,
    PageKind.PRIVACY: 30,
    PageKind.OTHER: 36,
}
PROMISING: Final = 45
"""Worth from which a page is read although what was found already is good enough to be written."""

_WORTH_WITH_LEGAL_NOTICE: Final = {**_WORTH, PageKind.IMPRINT: 110, PageKind.PRIVACY: 40}

_USUAL: Final = {
    "en": (("/contact", PageKind.CONTACT), ("/about", PageKind.ABOUT), ("/about-us", PageKind.ABOUT)),
    "de": (("/impressum", PageKind.IMPRINT), ("/kontakt", PageKind.CONTACT), ("/ueber-uns", PageKind.ABOUT)),
    "fr": (("/mentions-legales", PageKind.IMPRINT), ("/contact", PageKind.CONTACT), ("/a-propos", PageKind.ABOUT)),
    "es": (("/aviso-legal", PageKind.IMPRINT), ("/contacto", PageKind.CONTACT), ("/quienes-somos", PageKind.TEAM)),
    "it": (("/contatti", PageKind.CONTACT), ("/chi-siamo", PageKind.TEAM), ("/note-legali", PageKind.IMPRINT)),
    "nl": (("/contact", PageKind.CONTACT), ("/over-ons", PageKind.ABOUT)),
    "pt": (("/contato", PageKind.CONTACT), ("/quem-somos", PageKind.TEAM), ("/sobre", PageKind.ABOUT)),
}


def language_of(url: str, lang: str | None) -> str | None:
    """The two-letter language of a page: as it says itself ("de-AT"), else as its top-level domain suggests."""
    said = (lang or "").strip()[:2].lower()
    if said in LANGUAGE_CODES:
        return said
    return _LANGUAGE_OF_DOMAIN.get((urlsplit(url).hostname or "").rpartition(".")[2])


def worth_of(kind: PageKind, language: str | None) -> int:
    """How soon a page of this kind is read: higher first, 0 never. Where law asks for a legal notice, that is first."""
    table = _WORTH_WITH_LEGAL_NOTICE if language in _WITH_LEGAL_NOTICE else _WORTH
    return table.get(kind, 0)


def usual_paths(language: str | None) -> tuple[tuple[str, PageKind], ...]:
    """Paths that often exist though nothing links to them, best first; English ones where the language has no list."""
    return _USUAL.get(language or "en", _USUAL["en"])


def has_legal_notice(language: str | None) -> bool:
    """Whether websites in this language usually carry a page that names their publisher."""
    return language in _WITH_LEGAL_NOTICE
