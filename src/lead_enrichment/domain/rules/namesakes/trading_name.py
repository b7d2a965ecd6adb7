"""Family: the line under which a sole trader does business: a brand, then the person ("F.H.U. LARKSPUR Ann Roe")."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first, is_plain_first
from lead_enrichment.domain.rules.company.brand_words import is_a_house
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.trading_name"
STRENGTH: Final = 0.74
MOST_CLAIMS: Final = 3
_LONGEST: Final = 90
_BELOW: Final = 5
_PREFIX: Final = re.compile(
    r"^\W*(?:(?:[FPZ]\.?\s?){1,3}[HUW]\.?\s?U?\.?|firma(?: [\w-]+){0,2}|zak[łl]ad(?: [\w-]+)?"
    r"|przedsi[ęe]biorstwo(?: [\w-]+){0,2}"
    r"|us[łl]ugi(?: [\w-]+)?|salon|gabinet|pracownia|ditta|azienda agricola|az\. ?agr\.|snc)\s",
    re.IGNORECASE,
)
"""How the registered name of a sole trader begins in Poland and in Italy."""
_REST: Final = re.compile(r"\s*(?:$|[,|(–—-]\s*(?:\d|(?:ul|via|n[iI][pP]|I[ČC]|tel)\b))", re.IGNORECASE)
_REGISTERED: Final = re.compile(
    r"\b(?:NIPC?|REGON|IČO?|ICO|DIČ|P\.? ?IVA|Partita IVA|C\.F|KvK|CVR|TVA|BTW|USt-?Id\w*|SIRE[NT]|NIF|UID"
    r"|Y-tunnus|adószám"
    r"|org\.? ?nr|OIB|ondernemingsn\w+|steuern\w+)\b",
    re.IGNORECASE,
)
STEMS: Final = tuple(
    "oib|ondernemingsn|steuern|nip|regon|ič|ico|p.iva|p. iva|piva|p iva|partita iva|c.f|dič|y-tunnus|adószám|kvk|cvr"
    "|tva|btw|ust-id|ustid|sire|nif|uid"
    "|org.nr|org nr|org. nr|orgnr".split("|")
)


def has_number(text: str) -> bool:
    """Whether a line gives the number of a register or of a tax office by its name."""
    lowered = text.lower()
    return any(stem in lowered for stem in STEMS) and _REGISTERED.search(text) is not None


def trading_name_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever stands behind the brand at the head of a card that goes on with a register or tax number."""
    made = 0
    for page in site.pages:
        for number in page.lines_with(STEMS):
            if not _REGISTERED.search(number.text) or number.block.zone in {Zone.META, Zone.TITLE}:
                continue
            for step in range(1, _BELOW):
                line = page.near(number, -step)
                span = _trader(site, line) if line else None
                if line and span:
                    yield _claim(page, line, span)
                    made += 1
                    break
        if made >= MOST_CLAIMS:
            return


def _claim(page: PageText, line: Line, span: NameSpan) -> PersonClaim:
    return person_claim(
        line,
        span,
        RoleClass.NAMESAKE,
        None,
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=context_notes(page, line, span.start, span.end),
    )


def _trader(site: SiteText, line: Line) -> NameSpan | None:
    """The full name with which a short line ends, when what stands in front of it is the company or such a prefix."""
    named = [_in_order(span) for span in line.spans if span.first and span.last]
    spans = [span for span in named if is_plain_first(span.first.split()[0])]
    if len(line.text) > _LONGEST or len(spans) != 1 or spans[0].outer_start == 0:
        return None
    span = spans[0]
    brand = line.text[: span.outer_start]
    known = _PREFIX.match(brand) or set(folded_words(site.company)) & set(folded_words(brand))
    label = ":" in brand  # other families read labels
    if {fold(word) for word in span.words} <= set(folded_words(site.company)) and is_a_house(span.words):
        return None
    return span if known and _REST.match(line.text, span.outer_end) and not label else None


def _in_order(span: NameSpan) -> NameSpan:
    """The name with its first name in front, where a register has the surname there ("F.H.U. Roe Ann")."""
    words = [word for word in span.words if "." not in word and len(word) > 1]
    if len(words) != 2 or is_first(words[0]) or not is_plain_first(words[1]):  # noqa: PLR2004
        return span
    start = span.end - len(" ".join(words))
    return replace(span, first=words[1], last=words[0], words=(words[1], words[0]), start=start, outer_start=start)
