"""Family: the company is called like a person ("Ann Roe Plumbing", "Roe Dental" with an Ann Roe on the site)."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.spans import NameSpan, name_spans
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_initial, is_last, is_plain_first
from lead_enrichment.domain.rules.behind_name import behind_name_claims
from lead_enrichment.domain.rules.brand import spelt_otherwise
from lead_enrichment.domain.rules.brand_words import SCENERY, THINGS
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import name_line
from lead_enrichment.domain.rules.named_after import called_by, in_small_letters
from lead_enrichment.domain.rules.register_name import register_name_claims
from lead_enrichment.domain.rules.role_words import role_mentions
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.sole_voice import speaks_as_one
from lead_enrichment.domain.rules.trader_card import trader_card_claims
from lead_enrichment.domain.rules.trading_name import trading_name_claims
from lead_enrichment.domain.rules.whole_name import is_otherwise_called, whole_name_in

FULL_EXTRACTOR: Final = "rules.company_full_name"
SURNAME_EXTRACTOR: Final = "rules.company_surname"
FULL_STRENGTH: Final = 0.78
SURNAME_STRENGTH: Final = 0.6
MOST_PEOPLE: Final = 8
_MOST_NAME_PARTNERS: Final = 3
"""Partners of different names after whom a firm is called ("Roe & Poe")."""
_LEAST_PLAUSIBLE: Final = 0.5
"""Below it two words of a company's name are a brand ("Sparkle NQ") and no person."""
_TRADES: Final = frozenset(
    "barber baker mason carpenter painter potter tailor butcher farmer gardener glazier saddler cook roofer joiner"
    " plumber photographer schreiner maler metzger schneider".split()
)
_OPENS: Final = 3
_ARTICLE: Final = re.compile(r"\b[Tt]he\s+$")
_PRESENTED: Final = re.compile(
    r"\b[Yy]our (?:(?:local|friendly|own) )?[a-z]+ is (?P<first>[A-ZÀ-Þ][a-zà-ÿ]+)\b(?! (?:[A-Z]|and\b|&))"
)
_PEOPLE_PAGES: Final = frozenset(
    (PageKind.HOME, PageKind.ABOUT, PageKind.OWNER, PageKind.TEAM, PageKind.IMPRINT, PageKind.CONTACT, PageKind.PRIVACY)
)
_WORD_IN_FRONT: Final = re.compile(r"[^\W\d_]\s+$")
_SPOKEN_OF: Final = re.compile(
    r"\b(?:he|him|his|she|her|dr|mr|mrs|ms|herr|frau|monsieur|madame|mme|signora?|sig|pan|pani|mevrouw|meneer"
    r"|n[ée]e?|geboren|gelernte[r]?|nacid[oa]|nat[oa] (?:a|ad|in|nel)|nascid[oa]|urodzon[ya]|narozen[ýa]|f[øöo]dd?t?"
    r"|obtient|obtenu|dipl[ôo]m[ée]e?|form[ée]e? (?:[àa]|chez|au)|passionn[ée]e?|appassionat[oa]|apasionad[oa]"
    r"|apaixonad[oa]|dyplomowan[ya]|jahrgang|aufgewachsen|lebt|vit [àa]|vive [ae]|woont)\b",
    re.IGNORECASE,
)
_PERSON_NEAR: Final = re.compile(
    r"\b(?:owner|he|his|him|she|her|inhaber|il|elle|er|sein|dr|mr|mrs|ms|i)\b", re.IGNORECASE
)


def company_name_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The person whose whole name the company carries, and people on the site who share its surname."""
    yield from behind_name_claims(site)
    yield from trading_name_claims(site)
    yield from register_name_claims(site)
    yield from trader_card_claims(site)
    if not _somebody_else_speaks(site):
        yield from _full_name(site)
        yield from _surname(site)


def _somebody_else_speaks(site: SiteText) -> bool:
    """Whether the one who speaks on the site of "Ann Roe Pottery" says that he is Bob: he has taken it over."""
    name = whole_name_in(site.company)
    return name is not None and speaks_as_one(site) and is_otherwise_called(site, name[0])


def _full_name(site: SiteText) -> Iterator[PersonClaim]:
    wanted = _named_in(site.company) or called_by(site)
    if not wanted:
        return
    for page, line in site.lines_with([stem for _, last in wanted for stem in _written(last)]):
        span = next((one for one in line.spans or in_small_letters(line) if _is_meant(line, one, wanted, site.company)), None)
        if span is None:
            continue
        if _is_a_brand(site, span) or _is_another(site, span):
            return
        if _is_surely_a_name(line, span):
            sure = _stands_apart(line, span, site.company)
            strength = FULL_STRENGTH if sure else SURNAME_STRENGTH
            notes = ("in_company_name", *context_notes(page, line, span.start, span.end))
            yield person_claim(
                line, span, RoleClass.NAMESAKE, None, extractor=FULL_EXTRACTOR, strength=strength, notes=notes
            )
            return


def _is_meant(line: Line, span: NameSpan, wanted: tuple[tuple[str, str], ...], company: str) -> bool:
    """Whether the page's own text has one of these names here, as a person's."""
    shown = line.block.zone is not Zone.META and span.plausibility >= _LEAST_PLAUSIBLE
    return shown and any(_same(span, pair) for pair in wanted) and _is_a_person(line, span, company)


def _is_surely_a_name(line: Line, span: NameSpan) -> bool:
    """Whether a list knows the last name, or the text speaks of a person here, or names one and nothing else.

    "Ivory Smiles", "Hill Homestay" and "Edil Valcamosca" are companies.
    """
    if is_last(span.last or "") or len(span.words) > 2:  # noqa: PLR2004 - a middle name tells a person
        return True
    near = _SPOKEN_OF.search(line.text[max(0, span.outer_start - 60) : span.outer_end + 60]) is not None
    alone = bool(name_line(line)) and line.block.zone is Zone.MAIN and fold(span.first) not in THINGS
    return near or (alone and not is_company_itself(line, span, line.page.title))


def _is_a_brand(site: SiteText, span: NameSpan) -> bool:
    """Whether the first name is what the company calls itself at the top of its pages ("ANAYA" of Anaya Handloom)."""
    if is_last(span.last or ""):
        return False
    heads = (line for page in site.pages for line in page.lines if line.block.zone is Zone.HEADER)
    return any(fold(line.text) == fold(span.first) for line in heads)


def _is_another(site: SiteText, span: NameSpan) -> bool:
    """Whether somebody of another first name does the work ("Your sweep is Dougie" of Lum Reeks): the name is a pun."""
    told = (found["first"] for found in _PRESENTED.finditer(site.text))
    return any(fold(first) not in lexicon().words and fold(first) != fold(span.first).split()[0] for first in told)


def _named_in(company: str) -> tuple[tuple[str, str], ...]:
    """The full names (folded) that a company may carry: one that is sure, else a first name with the word behind it.

    Of "Marit Moen Malermester" no list says which word is the trade; that a line of the site holds the name without
    it tells.
    """
    text = _recased(company)
    whole = whole_name_in(company)
    if whole is not None and is_plain_first(whole[0].split()[0]):
        return ((fold(whole[0].split()[0]), fold(whole[1])),)
    spans = [span for span in name_spans(text) if span.last and span.first]
    sure = [
        span
        for span in spans
        if _sure(span) and not is_initial(span.first) and not _goes_on_in_front(text, span)  # who "JC" is must be said
    ]
    if len(sure) == 1 and _ends_in_trade(sure[0]):
        first, last = sure[0].words[:2]
        return ((fold(first), fold(last)),)
    if len(sure) == 1:
        return ((fold(sure[0].first), fold(sure[0].last or "")),)
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)
    registered = _registered_in(words)
    if registered:
        return registered
    known = lexicon()
    return tuple(
        (fold(first), fold(last))
        for first, last in pairwise(words)
        if is_plain_first(first)
        and fold(first) not in SCENERY
        and not is_initial(first)
        and fold(last) not in known.words
        and fold(last) not in known.rejected
    )


def _goes_on_in_front(text: str, span: NameSpan) -> bool:
    """Whether a landscape in a company's name begins in front of what reads like one ("Lantern Hill Bread")."""
    return fold(span.words[0]) in SCENERY and _WORD_IN_FRONT.search(text[: span.start]) is not None


def _ends_in_trade(span: NameSpan) -> bool:
    """Whether a trade that is a surname, too, stands behind a whole name ("Ann Roe Barber")."""
    words = span.words
    return len(words) == 3 and fold(words[2]) in _TRADES and not is_plain_first(words[1]) and not is_initial(words[1])  # noqa: PLR2004


def _registered_in(words: list[str]) -> tuple[tuple[str, str], ...]:
    """The sole trader of an Italian firm as registers write it, the surname first ("Falegnameria di Roe Ann & C.")."""
    return tuple(
        (fold(first), fold(last))
        for by, last, first in zip(words, words[1:], words[2:], strict=False)
        if by.lower() == "di" and is_plain_first(first) and not is_plain_first(last)
    )


def _recased(company: str) -> str:
    return company.title() if company.isupper() else company


def _sure(span: NameSpan) -> bool:
    """A first and a last name and nothing that is neither; an unknown last name only where there are just two words."""
    known = [
        word for word in span.words if is_first(word) or is_last(word) or is_initial(word) or fold(word) in PARTICLES
    ]
    first = is_plain_first(span.words[0]) or (is_first(span.words[0]) and is_last(span.last or ""))
    if len(known) == len(span.words):
        return first or is_initial(span.words[0])
    return len(span.words) == 2 and first and fold(span.words[1]) not in lexicon().words  # noqa: PLR2004


def _is_a_person(line: Line, span: NameSpan, company: str) -> bool:
    """Whether these words, which the company's name holds, name a person here and not the company for short.

    "Silver Birch", "Elia Cove" and "Harper Lane" may be either: the line must speak of a person, or be the name alone
    in the page's own text.
    """
    last = fold(span.words[-1])
    if is_plain_first(span.words[0]) and last not in SCENERY and fold(span.words[0]) not in THINGS:
        return True
    if is_company_itself(line, span, company):
        return False
    if span.title or span.possessive or len(span.words) > 2:  # noqa: PLR2004
        return True
    around = line.text[max(0, span.outer_start - 60) : span.outer_end + 60]
    alone = fold(line.text).strip(" .,") == fold(f"{span.first} {span.last}") and line.block.zone is Zone.MAIN
    return alone or (line.block.zone is not Zone.TITLE and bool(_PERSON_NEAR.search(around)))


def is_company_itself(line: Line, span: NameSpan, company: str) -> bool:
    """Whether the words here are part of the company's longer name."""
    text, name = fold(line.text), fold(company)
    at = text.find(name)
    while at >= 0:
        if at <= span.start and span.end <= at + len(name) and len(name) > span.end - span.start:
            return True
        at = text.find(name, at + 1)
    return False


def _stands_apart(line: Line, span: NameSpan, company: str) -> bool:
    """Whether a list knows the last name, or the words are no part of the company's longer name here."""
    return is_last(span.last or "") or not is_company_itself(line, span, company)


def means_the_company(line: Line, span: NameSpan, company: str) -> bool:
    """Whether what reads like a name is the company: part of its longer name, or that for short ("Harlan Creek")."""
    if is_company_itself(line, span, company):
        return True
    words = {fold(word) for word in span.words}
    return fold(span.words[-1]) in SCENERY and words <= set(folded_words(company))


def _same(span: NameSpan, wanted: tuple[str, str]) -> bool:
    return (fold(span.first), fold(span.last or "")) == wanted


def _surname(site: SiteText) -> Iterator[PersonClaim]:
    """People with a full name whose last name is a word of the company's name; "one_of_several" when they are more."""
    written = _company_names(site)
    surnames = {fold(word) for word in written}
    whole = set(folded_words(site.company))
    people: dict[str, tuple[PageText, Line, NameSpan]] = {}
    for page, line in site.lines_with([stem for word in written for stem in _written(word)]):
        if line.block.zone is Zone.TESTIMONIAL or page.page.kind is PageKind.REVIEWS:
            continue
        for span in line.spans:
            if _is_of_the_name(span, whole, site):
                continue
            last = _shared(span, surnames, site.company)
            sure = span.first and last and _sure_of(span, last) and _is_a_person(line, span, site.company)
            if sure and _stands_apart(line, span, site.company) and _is_told_of(page, line, span):
                people.setdefault(fold(span.first).split()[0], (page, line, span))
        if len(people) >= MOST_PEOPLE:
            break
    partners = {fold(span.last or "") for _, _, span in people.values()}
    several = ("one_of_several",) if len(people) > len(partners) or len(partners) > _MOST_NAME_PARTNERS else ()
    for page, line, span in people.values():
        notes = ("surname_in_company", *several, *context_notes(page, line, span.start, span.end))
        yield person_claim(
            line, span, RoleClass.NAMESAKE, None, extractor=SURNAME_EXTRACTOR, strength=SURNAME_STRENGTH, notes=notes
        )


def _shared(span: NameSpan, surnames: set[str], company: str) -> set[str]:
    """The words of a last name that the company bears, spelt as it spells them."""
    same = (set(fold(span.last or "").replace("-", " ").split()) & surnames) - PARTICLES
    return same if same and not spelt_otherwise(span.last or "", company) else set()


def _sure_of(span: NameSpan, last: set[str]) -> bool:
    """A person with a title, with a known first and last name, or with a plain first name and a rare last name."""
    first = span.first.split()[0]
    if is_initial(first) and not span.title:
        return False
    return bool(span.title) or is_plain_first(first) or (is_first(first) and any(is_last(word) for word in last))


def _is_of_the_name(span: NameSpan, whole: set[str], site: SiteText) -> bool:
    """Whether the words are the company's own ("Red Kite" of Red Kite Cycles), and no list knows both as names."""
    if not {fold(word) for word in span.words} <= whole:
        return False
    if fold(span.words[0]) in SCENERY:
        return True
    named = is_plain_first(span.words[0]) and is_last(span.last or "")
    if len(span.words) > 2 or _is_another(site, span):  # noqa: PLR2004
        return True
    return not named and fold(" ".join(span.words)) in fold(site.company)


def _is_told_of(page: PageText, line: Line, span: NameSpan) -> bool:
    """Whether the site speaks of somebody here, and not of a beer, a room or a blend that is called after them."""
    if span.title or len(span.words) > 2:  # noqa: PLR2004 - with a middle name or a second surname
        return True
    front = line.text[max(0, span.outer_start - 8) : span.outer_start]
    if _ARTICLE.search(front):
        return False
    if page.page.kind in _PEOPLE_PAGES or not name_line(line):
        subject = span.outer_start <= _OPENS or not is_last(span.words[0])
        told = subject and (_PERSON_NEAR.search(line.text) is not None or not is_last(span.words[0]))
        return told or is_last(span.last or "")
    around = [one.text for step in (-1, 1, 2) if (one := page.near(line, step))]
    return any(_PERSON_NEAR.search(text) or role_mentions(text) for text in around)


def _written(name: str) -> tuple[str, str]:
    """A name in lower case as it is written, and without accents."""
    return name.lower(), fold(name)


def _company_names(site: SiteText) -> list[str]:
    """Words of the company's name that could be a surname: not generic, not an ordinary word."""
    words = lexicon().words
    return [
        word
        for word in re.findall(r"[^\W\d_]+", site.company)
        if fold(word) in site.company_words and fold(word) not in words
    ]
