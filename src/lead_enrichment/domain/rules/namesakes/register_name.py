"""Family: the company is called like its sole trader in the order of registers ("Az. Agr. Roe Ann", "ROE DENTAL ANN").

The lead's company holds surname and first name, or the page writes the first name behind the company's name. Either way
the number of a register or of a tax office must stand near: that is where a trader's legal name is given.
"""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_last, is_plain_first
from lead_enrichment.domain.rules.company.brand_words import is_a_house
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.namesakes.trading_name import has_number
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.register_name"
STRENGTH: Final = 0.78
_REACH: Final = 5
"""Lines below a name within which its number stands."""
_LONGEST: Final = 160
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ADDRESS: Final = re.compile(r"[\w.+-]+\s?@\s?[\w.-]*")
_FORM: Final = re.compile(r"[\s,]+s\.?\s?(?:r\.?\s?l\.?(?:\s?s\.?)?|n\.?c\.?|a\.?s\.?)\s*\Z", re.IGNORECASE)
"""Italian legal forms behind a firm's name."""
_SHORTEST: Final = 3
_LONG_ENOUGH: Final = 5
_ORDERED: Final = frozenset(("it", "fr", "es", "ca", "pt", "pl", "cs", "sk", "hu", "ro", None))
"""Languages whose registers write the surname first; None: the page does not say its own."""
_BEHIND: Final = re.compile(
    r"\s*(?:$|[,;|(–—•·-]|e\.? ?v\b|p\. ?iva|partita|c\.f|cod|nip|i[čc]o?\b|siret?|nif|via\b|ul\b|tel)", re.IGNORECASE
)

_IS_SUBJECT: Final = re.compile(
    r"\s(?:nasce|nacque|[èe] nat[ao]|[èe]|opera|offre|propone|realizza|vanta|dispone|lavora|produce"
    r"|si occupa|s\.? ?r\.? ?l|s\.? ?n\.? ?c|s\.? ?a\.? ?s)\b",
    re.IGNORECASE,
)
"""What an Italian sentence about the firm goes on with ("La falegnameria Roe Ann nasce nel 1957")."""


def register_name_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The trader whose surname and first name end the company's name, in the lead or on the page."""
    company = _FORM.sub("", site.company)
    for last, first in (*_ending(company), *_lasting(company)):
        named = re.compile(rf"(?<!\w){re.escape(last)}\s+(?P<first>{first})(?!\w)", re.IGNORECASE)
        for page, line in site.lines_with((last.lower(),)):
            span = _span(site, line, named, last) if page.page.language in _ORDERED else None
            if span and (_is_registered(page, line) or _is_kept_for_the_surname(site, last, span.first)):
                yield _claim(page, line, span)
                return


def _ending(company: str) -> Iterator[tuple[str, str]]:
    """The last two words of a company's name, where they are a surname and a first name and trades stand in front."""
    words = _WORD.findall(company)
    if len(words) < _SHORTEST or not _may_be_surname(words[-2]) or not _may_be_first(words[-1]):
        return
    if is_last(words[-2]) or all(_is_usual(word) or word == words[-2] for word in words[:-2]):
        yield words[-2], re.escape(words[-1])


def _lasting(company: str) -> Iterator[tuple[str, str]]:
    """The last word of a company's name, where it may be a surname, and any first name."""
    words = _WORD.findall(company)
    if len(words) > 1 and _may_be_surname(words[-1]):
        yield words[-1], r"[^\W\d_]{3,}"


def _is_kept_for_the_surname(site: SiteText, last: str, first: str) -> bool:
    """Whether the site's address, or one of its mail, holds the surname without the first name ("officinaroe")."""
    plain, given = fold(last), fold(first)
    if is_first(last) or len(plain) < _LONG_ENOUGH:
        return False
    texts = (found.group() for _, line in site.lines_with(("@",)) for found in _ADDRESS.finditer(line.lowered))
    return any(plain in fold(text) and given not in fold(text) for text in (site.dossier.site, *texts))


def _is_usual(word: str) -> bool:
    folded, known = fold(word), lexicon()
    return folded in known.rejected or folded in known.words or folded in PARTICLES


def _may_be_surname(word: str) -> bool:
    return not (_is_usual(word) or is_first(word) or is_a_house((word,)))


def _may_be_first(word: str) -> bool:
    folded = fold(word)
    return is_plain_first(word) and folded not in PARTICLES and not is_a_house((word,)) and len(folded) >= _SHORTEST


def _span(site: SiteText, line: Line, named: re.Pattern[str], last: str) -> NameSpan | None:
    """The trader's name in a short line that opens with the company's name or a trade."""
    match = named.search(line.text) if len(line.text) <= _LONGEST and line.block.zone is not Zone.META else None
    if match is None or not _may_be_first(match["first"]) or not match["first"][0].isupper():
        return None
    front = [fold(word) for word in _WORD.findall(line.text[: match.start()])]
    known, own = lexicon().rejected, {fold(word) for word in _WORD.findall(site.company)}
    if not front or not all(word in own or word in known or len(word) <= _SHORTEST for word in front):
        return None
    if not (_BEHIND.match(line.text, match.end()) or _IS_SUBJECT.match(line.text, match.end())):
        return None
    begin = match.start()
    words = (match["first"].title() if match["first"].isupper() else match["first"], _written(last))
    return NameSpan(words[0], words[1], begin, match.end(), begin, match.end(), 0.9, words=words)


def _written(word: str) -> str:
    return word.title() if word.isupper() else word


def _is_registered(page: PageText, line: Line) -> bool:
    """Whether a register or tax number stands in the line or shortly below it."""
    return any(
        has_number(near.text)
        for step in range(_REACH)
        if (near := page.near(line, step)) and near.block.zone is not Zone.META
    )


def _claim(page: PageText, line: Line, span: NameSpan) -> PersonClaim:
    notes = ("in_company_name", *context_notes(page, line, span.start, span.end))
    return person_claim(line, span, RoleClass.NAMESAKE, None, extractor=EXTRACTOR, strength=STRENGTH, notes=notes)
