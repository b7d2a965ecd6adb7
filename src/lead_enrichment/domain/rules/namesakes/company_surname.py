"""Family: people of the site who share their surname with the company ("Roe Dental" with an Ann Roe on the site)."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_initial, is_last, is_plain_first
from lead_enrichment.domain.rules.company.brand import spelt_otherwise
from lead_enrichment.domain.rules.company.brand_words import SCENERY
from lead_enrichment.domain.rules.company.company_itself import (
    PERSON_NEAR,
    is_a_person,
    is_another,
    stands_apart,
    written,
)
from lead_enrichment.domain.rules.company.glued_words import name_words
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import name_line
from lead_enrichment.domain.rules.namesakes.duties import has_a_duty
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.roles.role_words import role_mentions
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

SURNAME_EXTRACTOR: Final = "rules.company_surname"
SURNAME_STRENGTH: Final = 0.6
MOST_PEOPLE: Final = 8
_MOST_NAME_PARTNERS: Final = 3
"""Partners of different names after whom a firm is called ("Roe & Poe")."""
_TWO: Final = 2
_BROTHERS: Final = frozenset(
    "brothers bros sisters gebruder geschwister freres soeurs hermanos hermanas hnos fratelli flli sorelle irmaos irmas"
    " gebroeders gebr germans brodrene broderna bracia bratri".split()
)
_OPENS: Final = 3
_STEM: Final = 5
_TEXT: Final = 60
"""Characters from which a line is a text, below which somebody may sign."""
_REACHED: Final = re.compile(
    r"\s*[,;:|·–(-]\s*(?:(?:puh|tel|tlf|t[ée]l|mob|gsm|kom|cell|fono|e-?mail|mail)\w{0,6}\b"
    r"|\+?\d[\d ()/.-]{6}|[\w.+-]+@)",
    re.IGNORECASE,
)
"""A telephone number or an e-mail address right behind a name."""
_LEGAL_PAGES: Final = frozenset((PageKind.IMPRINT, PageKind.PRIVACY))
_MY_PARENT: Final = re.compile(
    r"\b(?:my (?:late |dear |own )?(?:dad|father|mum|mom|mother|grand\w+|great-\w+|uncle|aunt|in-laws?)"
    r"|(?:mein|unser)\w* (?:vater|mutter|gro(?:ß|ss)\w+|opa|oma)|(?:mon|notre) (?:grand-)?p[èe]re|ma (?:grand-)?m[èe]re"
    r"|(?:mio|nostro) (?:padre|nonno)|(?:mia|nostra) (?:madre|nonna)|(?:mi|nuestro) (?:padre|abuelo)"
    r"|mijn (?:vader|opa|moeder))\W*$",
    re.IGNORECASE,
)
"""In front of whom a writer had it from, or took after."""
_COMPASS: Final = frozenset("north south east west norte sur oeste nord süd ost ovest".split())
"""In front of a place after which a company is called ("West Roe" of Roe Valley Counselling)."""
_ARTICLE: Final = re.compile(r"\b[Tt]he\s+$")
_PEOPLE_PAGES: Final = frozenset(
    (PageKind.HOME, PageKind.ABOUT, PageKind.OWNER, PageKind.TEAM, PageKind.IMPRINT, PageKind.CONTACT, PageKind.PRIVACY)
)


def surname_claims(site: SiteText) -> Iterator[PersonClaim]:
    """People with a full name whose last name is a word of the company's name; "one_of_several" when they are more."""
    names = _company_names(site)
    surnames = {fold(word) for word in names}
    people = _bearers(site, names, surnames)
    partners = {fold(span.last or "") for _, _, span in people.values()}
    strangers = len(people) > len(partners) and not _is_of_kin(site.company, people.values())
    several = ("one_of_several",) if strangers or len(partners) > _MOST_NAME_PARTNERS else ()
    for page, line, span in people.values():
        notes = ("surname_in_company", *several, *context_notes(page, line, span.start, span.end))
        yield person_claim(
            line, span, RoleClass.NAMESAKE, None, extractor=SURNAME_EXTRACTOR, strength=SURNAME_STRENGTH, notes=notes
        )


def _is_of_kin(company: str, people: Collection[tuple[PageText, Line, NameSpan]]) -> bool:
    """Whether a firm's name speaks of two of one surname ("Roe & Roe", "Roe Brothers"), and two are named together."""
    said = folded_words(company)
    lines = {line.block.id for _, line, _ in people}
    names = {fold(span.last or "") for _, _, span in people}
    twice = any(said.count(word) > 1 for name in names for word in name.split())
    return len(people) == _TWO and len(lines) == 1 and (twice or not _BROTHERS.isdisjoint(said))


def _bearers(site: SiteText, names: list[str], surnames: set[str]) -> dict[str, tuple[PageText, Line, NameSpan]]:
    """Those of whom the site tells under a name of the company's, by first name, but for whom it employs."""
    whole = set(folded_words(site.company))
    people: dict[str, tuple[PageText, Line, NameSpan]] = {}
    employed: set[str] = set()
    for page, line in site.lines_with([stem for word in names for stem in written(word)]):
        if line.block.zone is Zone.TESTIMONIAL or page.page.kind is PageKind.REVIEWS:
            continue
        for span in line.spans:
            if _is_of_the_name(span, whole, site) or not _is_a_bearer(line, span, surnames, site):
                continue
            first = fold(span.first).split()[0]
            if has_a_duty(page, line, span, site.company):
                employed.add(first)
            elif stands_apart(line, span, site.company) and _is_told_of(page, line, span):
                people.setdefault(first, (page, line, span))
        if len(people) >= MOST_PEOPLE:
            break
    return {first: told for first, told in people.items() if first not in employed}


def _is_a_bearer(line: Line, span: NameSpan, surnames: set[str], site: SiteText) -> bool:
    """Whether a name is that of a person who shares the company's."""
    last = _shared(span, surnames, site.company)
    named = bool(span.first and last) and _sure_of(span, last) and is_a_person(line, span, site.company)
    return named and not _MY_PARENT.search(line.text[: span.outer_start])


def _shared(span: NameSpan, surnames: set[str], company: str) -> set[str]:
    """The words of a last name that the company bears, spelt as it spells them."""
    same = (set(fold(span.last or "").replace("-", " ").split()) & surnames) - PARTICLES
    return same if same and not spelt_otherwise(span.last or "", company) else set()


def _sure_of(span: NameSpan, last: set[str]) -> bool:
    """A person with a title, with a known first and last name, or with a plain first name and a rare last name."""
    first = span.first.split()[0]
    if (is_initial(first) or fold(first) in _COMPASS) and not span.title:
        return False
    return bool(span.title) or is_plain_first(first) or (is_first(first) and any(is_last(word) for word in last))


def _is_of_the_name(span: NameSpan, whole: set[str], site: SiteText) -> bool:
    """Whether the words are the company's own ("Red Kite" of Red Kite Cycles), and no list knows both as names."""
    if not {fold(word) for word in span.words} <= whole:
        return False
    if fold(span.words[0]) in SCENERY:
        return True
    named = is_plain_first(span.words[0]) and is_last(span.last or "")
    if len(span.words) > 2 or is_another(site, span):  # noqa: PLR2004
        return True
    return not named and fold(" ".join(span.words)) in fold(site.company)


def _is_told_of(page: PageText, line: Line, span: NameSpan) -> bool:
    """Whether the site speaks of somebody here, and not of a beer, a room or a blend that is called after them."""
    if span.title or len(span.words) > 2:  # noqa: PLR2004 - with a middle name or a second surname
        return True
    front = line.text[max(0, span.outer_start - 8) : span.outer_start]
    if _ARTICLE.search(front):
        return False
    here = page.page.kind in _LEGAL_PAGES or _REACHED.match(line.text, span.outer_end) or _signs(page, line)
    if here and is_plain_first(span.first.split()[0]):
        return True
    if page.page.kind in _PEOPLE_PAGES or not name_line(line):
        subject = span.outer_start <= _OPENS or not is_last(span.words[0])
        told = subject and (PERSON_NEAR.search(line.text) is not None or not is_last(span.words[0]))
        return told or is_last(span.last or "") or _is_behind_the_trade(line, span)
    around = [one.text for step in (-1, 1, 2) if (one := page.near(line, step))]
    return any(PERSON_NEAR.search(text) or role_mentions(text) for text in around)


def _is_behind_the_trade(line: Line, span: NameSpan) -> bool:
    """Whether the company's trade stands in front of a name in another form ("Stolarnia" of "Zakład Stolarski")."""
    front = folded_words(line.text[: span.outer_start])[-1:]
    stems = {word[:_STEM] for word in line.company_words - set(folded_words(span.last or ""))}
    return bool(front) and len(front[0]) > _STEM and front[0][:_STEM] in stems


def _signs(page: PageText, line: Line) -> bool:
    """Whether a name stands alone below the text of a page, as its last word."""
    if line.block.tag in HEADINGS or line.block.tag == "li" or not name_line(line) or line.block.zone is not Zone.MAIN:
        return False
    above = page.near(line, -1)
    own = [one for one in page.lines[line.place + 1 :] if one.block.zone is Zone.MAIN]
    return not own and above is not None and len(above.text) >= _TEXT


def _company_names(site: SiteText) -> list[str]:
    """Words of the company's name that could be a surname: not generic, not an ordinary word."""
    words = lexicon().words
    return [word for word in name_words(site.company) if fold(word) in site.company_words and fold(word) not in words]
