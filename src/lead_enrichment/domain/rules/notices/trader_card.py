"""Family: the card of a sole trader: the business, the trader's name, the address, the register number."""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.company.company_mention import names_company
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import LONGEST_NAME_LINE, whole_names
from lead_enrichment.domain.rules.namesakes.trading_name import STEMS, has_number
from lead_enrichment.domain.rules.notices.notice_line import beside_company
from lead_enrichment.domain.rules.roles.pairing_words import TRADE_IN_A_WORD
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.trader_card"
STRENGTH: Final = 0.72
LEAST: Final = 0.8
MOST_CLAIMS: Final = 3
_REACH: Final = 6
"""Lines between the trader's name and the number."""
_LONGEST: Final = 90
_LONGEST_NUMBER: Final = 160
_HIDDEN: Final = frozenset((Zone.META, Zone.TITLE, Zone.NAV, Zone.TESTIMONIAL))
_FORM: Final = (
    r"(?:gmbh|ug|ag|kg|ohg|mbh|gbr|e\. ?v|sarl|sas|sasu|eurl|s\.l|s\.a\.?r\.?l|s\.r\.l|srls?|s\.p\.a|b\.?v"
    r"|n\.?v|vof|lda"
    r"|ltda|a/s|aps|as|ab|oy|hb|s\. ?r\. ?o|a\. ?s|sp\. ?z|sp\. ?[jk]|s\.c|k\. ?s|kft|bt|s\.n\.c|snc|sl|sl[lu])"
)
_OPENS_WITH_NUMBER: Final = re.compile(r"\W*(?:I[ČC]O?|NIP|SIRE[NT]|N\.?I\.?F|P\.? ?IVA|OIB|CVR)\b", re.IGNORECASE)
"""The number that a register gave to whoever stands right above."""
_NO_NAME: Final = re.compile(r"[:\d]")
_NO_TITLE: Final = re.compile(r"\d|[.!?]\s*$")
_HEADS: Final = re.compile(
    r"\W*(?:fakturačn[íi] (?:[úu]daje|adresa)|dane do (?:faktury|przelewu)|dane (?:firmy|rejestrowe)"
    r"|firemn[íi] [úu]daje"
    r"|rechnungs(?:adresse|anschrift)|firmen(?:angaben|daten)|facturatiegegevens|bedrijfsgegevens"
    r"|dati (?:fiscali|aziendali)"
    r"|datos fiscales|dados fiscais|coordonn[ée]es (?:l[ée]gales|de l['’]entreprise)|virksomhedsoplysninger"
    r"|f[öo]retagsuppgifter|yritystiedot|c[ée]gadatok|[úu]daje o (?:firm[ěe]|podnikateli))\W*$",
    re.IGNORECASE,
)
"""What stands above the legal data of a business."""
_FORM_BEHIND: Final = re.compile(rf"\b[^.!?\n]{{0,14}}?\W{_FORM}(?!\w)", re.IGNORECASE)
_FORM_IN: Final = re.compile(rf"(?<!\w){_FORM}(?!\w)", re.IGNORECASE)


def trader_card_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whose name stands alone beside the line of a business that is no legal person, above its number."""
    if not site.company_words or is_incorporated(site):
        return
    made = 0
    for page in site.pages:
        for number in page.lines_with(STEMS):
            if number.block.zone in _HIDDEN or len(number.text) > _LONGEST_NUMBER or not has_number(number.text):
                continue
            claim = next(_on_card(site, page, number), None)
            if claim:
                yield claim
                made += 1
        if made >= MOST_CLAIMS:
            return


def is_incorporated(site: SiteText) -> bool:
    """Whether the site or the lead gives the company a legal form in which nobody trades alone."""
    name = site.company.lower()
    if _FORM_IN.search(name):
        return True
    lines = (line for _, line in site.lines_with((name,)))
    return any(_FORM_BEHIND.match(line.text, line.lowered.find(name) + len(name)) for line in lines)


def _on_card(site: SiteText, page: PageText, number: Line) -> Iterator[PersonClaim]:
    for step in range(1, _REACH + 1):
        line = page.near(number, -step)
        if line is None or line.block.zone is not number.block.zone or len(line.text) > _LONGEST:
            return
        span = _trader(site, page, line, number)
        if span:
            notes = context_notes(page, line, span.start, span.end)
            yield person_claim(
                line, span, RoleClass.NAMESAKE, None, extractor=EXTRACTOR, strength=STRENGTH, notes=notes
            )
            return
        if _FORM_IN.search(line.text):
            return


def _trader(site: SiteText, page: PageText, line: Line, number: Line) -> NameSpan | None:
    """The trader whose line this is: alone beside that of the business, or in one line with it."""
    span = _alone(line)
    if span:
        if page.near(line, 1) is number and _OPENS_WITH_NUMBER.match(number.text):
            return span
        beside = (page.near(line, place) for place in (-1, 1))
        return span if any(_is_business(site, one, number) for one in beside if one) else None
    named = beside_company(line) if len(line.text) <= _LONGEST and not _NO_NAME.search(line.text) else []
    own = set(folded_words(site.company))
    told = bool(named) and named[0].plausibility >= LEAST and not {fold(word) for word in named[0].words} <= own
    return named[0] if told else None


def _alone(line: Line) -> NameSpan | None:
    if len(line.text) > LONGEST_NAME_LINE or _NO_NAME.search(line.text):
        return None
    names = whole_names(line) or [span for span in line.spans if _behind_trade(line, span)]
    return names[0] if len(names) == 1 and names[0].plausibility >= LEAST and not names[0].possessive else None


def _behind_trade(line: Line, span: NameSpan) -> bool:
    """Whether a line is a trade and a whole name ("Tischlermeisterin Ann Roe")."""
    trade = fold(line.text[: span.outer_start]).strip()
    whole = bool(span.first and span.last) and not line.text[span.outer_end :].strip(" ,.")
    return whole and TRADE_IN_A_WORD.search(trade.rpartition(" ")[2]) is not None


def _is_business(site: SiteText, line: Line, number: Line) -> bool:
    """Whether a line is the business's name and no more."""
    if _HEADS.match(line.text):
        return True
    same = line.block.zone is number.block.zone and len(line.text) <= _LONGEST and not _NO_TITLE.search(line.text)
    return same and names_company(site, line.text) and not _FORM_IN.search(line.text)
