"""Family: whose the site is by its last line ("© 2021 Ann Roe", "Texte und Bilder: Ann Roe").

A site of a company with several people gives its copyright to the company; whoever keeps it alone gives their name.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_last, is_plain_first
from lead_enrichment.domain.owner_score import is_institution
from lead_enrichment.domain.rules.company.trades_abroad import TRADES_ABROAD
from lead_enrichment.domain.rules.namesakes.borne_out import is_for_the_famous
from lead_enrichment.domain.rules.notices.imprint_words import FIRM_BEHIND
from lead_enrichment.domain.rules.notices.notice_line import is_company
from lead_enrichment.domain.rules.notices.page_language import is_english
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.copyright_line"
STRENGTH: Final = 0.64
LEAST: Final = 0.8
STEMS: Final = (
    *("©", "(c)", "copyright"),
    *("text", "texte", "testi", "tekst", "szöveg", "words", "inhalt", "content", "contenu", "contenid"),
)
_LONGEST: Final = 160
_OFTEN: Final = 3
_CARD: Final = 3
_SHORT: Final = 60
_CARD_REST: Final = re.compile(r"\s*(?:,\s*[a-z][a-z -]{3,30})?,?\s*")
_NUMBERED: Final = re.compile(r"\A\d+ [A-Z\d]|(?:\d[ .()-]{0,2}){7}|@")
"""A card: a name, a trade at most, and a number, an address, or one of mail below."""
_WORK: Final = (
    r"(?:fotos?|fotografie\w*|fotograf[íi]as?|photos?|photographies|photographs|pictures|images?|im[áa]genes|immagini"
    r"|bild(?:er)?|bilder|zeichnungen|illustration\w*|grafik\w*|beelden|billeder|foto['’]s|zdjęcia|fotky|képek|kuvat)"
)
_TEXTS: Final = (
    r"(?:texte?s?|textos|testi|teksten|tekst[yi]?|texter|texty|tekster|szövegek|words|inhalte?|contents?|contenus?"
    r"|contenidos)"
)
_AND: Final = r"\s?(?:,|&|\+|und|and|et|e|y|en|og|och|i|a|és)\s"
_MARK: Final = re.compile(
    rf"\A\W*(?:(?:alle|all|tous)\s)?(?:(?P<word>{_TEXTS}{_AND}(?:alle\s|all\s)?{_WORK}|{_WORK}{_AND}{_TEXTS})\s?"
    r"(?::|by|von|par|van|av|af|di|de|©)\s*(?:©\s*)?"
    r"|(?P<mark>(?:©|\(c\)|copyright)(?:\s?(?:©|\(c\)|copyright))?)\s*:?\s*(?:by|von|par|van|di)?\s*)"
    r"(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d|heute|today|present))?[\s,.:|–-]*)?(?:by|von|par|van"
    r"|di)?\s*",
    re.IGNORECASE,
)
"""What a name stands behind."""
_ENDS: Final = re.compile(
    r"\s*(?:\Z|[.,|•·/–—(-]|\d|all\b|alle\b|tous\b|todos\b|tutti\b|wszelkie|všechna|minden)", re.IGNORECASE
)
_SEPARATOR: Final = re.compile(r"\s*(?:[|•·,/]|\s[–—-]\s)\s*")
_ZONES: Final = frozenset((Zone.MAIN, Zone.FOOTER, Zone.ADDRESS))


def copyright_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The one person whose the words of a site are."""
    if is_institution(site.company) or is_for_the_famous(site.company):
        return
    found = [
        one
        for page in site.pages
        for one in page.once(EXTRACTOR, partial(_on_page, site, page))
        if not is_english(page) or _is_called_by_name(site, one[1]) or _is_reached_there(site, one[1])
    ]
    if not found or len({fold(f"{span.first} {span.last}") for _, span, _ in found}) > 1:
        return
    line, span, end = found[0]
    yield person_claim(
        line,
        span,
        RoleClass.NAMESAKE,
        None,
        extractor=EXTRACTOR,
        strength=STRENGTH,
        reach=(0, max(end, span.outer_end)),
    )


def _is_called_by_name(site: SiteText, span: NameSpan) -> bool:
    """Whether customers and texts call somebody by the first name; in English, web designers sign in this way, too."""
    alone = re.compile(rf"\b{re.escape(span.first)}\b(?! {re.escape(span.last or '')})")
    texts = {line.text for _, line in site.lines_with((span.first.lower(),)) if alone.search(line.text)}
    return len(texts) >= _OFTEN


def _is_reached_there(site: SiteText, span: NameSpan) -> bool:
    """Whether the name opens another line, alone or before a trade, right above a number or an address."""
    for page, line in site.lines_with((f"{span.first} {span.last}".lower(),)):
        rest = (
            line.text[len(f"{span.first} {span.last}") :] if line.text.startswith(f"{span.first} {span.last}") else "-"
        )
        if line.block.zone not in _ZONES or not _CARD_REST.fullmatch(rest) or line.page.kind is PageKind.REVIEWS:
            continue
        below = (page.near(line, step) for step in range(1, _CARD + 1))
        if any(one and len(one.text) <= _SHORT and _NUMBERED.search(one.text) for one in below):
            return True
    return False


def _on_page(site: SiteText, page: PageText) -> tuple[tuple[Line, NameSpan, int], ...]:
    lines = (line for line in page.lines_with(STEMS) if line.block.zone in _ZONES and len(line.text) <= _LONGEST)
    return tuple((line, span, span.outer_end) for line in lines if (span := _whose(site, line)))


def _is_somebody(site: SiteText, line: Line, span: NameSpan) -> bool:
    """Whether a name is a person's, and no company's that begins with a first name ("Paul Roe Wines")."""
    if not (span.first and span.last) or span.plausibility < LEAST or span.possessive:
        return False
    last = fold(span.words[-1])
    written = folded_words(line.text[span.start : span.end])
    named = folded_words(site.company)[-len(written) :] == written
    trade = last in lexicon().rejected or last in TRADES_ABROAD or (named and not is_last(last))
    return not trade and is_plain_first(span.first.split()[0])


def _whose(site: SiteText, line: Line) -> NameSpan | None:
    """The person right behind the mark, or behind the mark and the company."""
    mark = _MARK.match(line.text)
    behind_it = (one for one in line.spans if mark and one.outer_start >= mark.end() and _is_somebody(site, line, one))
    span = next(behind_it, None)
    if mark is None or span is None or not _ENDS.match(line.text, span.outer_end):
        return None
    if FIRM_BEHIND.match(line.text[span.outer_end : span.outer_end + 60]):
        return None
    between = line.text[mark.end() : span.outer_start]
    if not between.strip():
        return span
    named = _SEPARATOR.split(between)
    told = mark["mark"] and len(named) > 1 and not named[-1] and is_company(" ".join(named), line.company_words)
    return span if told else None
