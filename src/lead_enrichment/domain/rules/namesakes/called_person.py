"""Family: a firm that is called by a whole name of which no list need know a word ("Ilvara Roe — Ayurveda").

Whose firm bears their name has it. What the lists cannot say, the site shows: an address of e-mail made of both words,
a job beside them, a life that is told of them (`name_signs`), or one voice that says "I" below a likely name.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.identity.company import LEGAL_FORMS
from lead_enrichment.domain.names.declension import is_genitive
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_initial, is_last, is_plain_first
from lead_enrichment.domain.names.titles import TITLE_WORDS
from lead_enrichment.domain.owner_score import is_institution
from lead_enrichment.domain.rules.company.brand_words import HOUSES, MOODS, SCENERY, SECOND_NAMES, may_be_a_brand
from lead_enrichment.domain.rules.company.company_itself import is_another
from lead_enrichment.domain.rules.company.ordinary_on_site import ordinary_words
from lead_enrichment.domain.rules.company.set_apart import GUESTS, PART, languages
from lead_enrichment.domain.rules.company.whole_name import WORD, is_a_trade, is_otherwise_called, recased
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.namesakes.borne_out import is_for_the_famous, is_rather_a_brand
from lead_enrichment.domain.rules.namesakes.in_memory import is_remembered
from lead_enrichment.domain.rules.namesakes.name_sign_words import REGISTERED
from lead_enrichment.domain.rules.namesakes.name_signs import Person, is_a_job
from lead_enrichment.domain.rules.site_text import Line, SiteText, person_claim
from lead_enrichment.domain.rules.voices.about_me import is_about_me
from lead_enrichment.domain.rules.voices.sole_voice import says_i_at_all, speaks_as_one

EXTRACTOR: Final = "rules.company_person"
STRENGTH: Final = 0.74
LESS_STRENGTH: Final = 0.68
_MOST: Final = 4
_LONGEST_COMPANY: Final = 90
_SURE: Final = 4
_LIKELY: Final = 3
_LEAST: Final = 2
_TWO_SURNAMES: Final = frozenset(("es", "pt", "ca", "gl", "eu"))
_ARTICLES: Final = tuple(
    [word] for word in "the a an das die der le la les el los las il lo gli i de het o os as den det".split()
)
_JOINT: Final = re.compile(r"\s(?:&|\+|and|und|et|y|e|en|og|och|i|a|ve)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Window:
    """Words of a company's name that may be a whole name; `explained`: what stands around them is its trade."""

    first: str
    last: str
    explained: bool
    registered: bool
    """Whether the company has a legal form: "Roe Poe LLP" are two."""


def called_person_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The person by whose whole name the firm is called, where the site shows that it is one."""
    found = called_person(site)
    if found is None:
        return
    person, strength = found
    line = min(person.lines(), key=lambda one: one.block.zone is Zone.TITLE)
    span = _span(line, person)
    if is_another(site, span):
        return
    page = next(one for one in site.pages if one.page is line.page)
    notes = ("in_company_name", *context_notes(page, line, span.start, span.end))
    yield person_claim(line, span, RoleClass.NAMESAKE, None, extractor=EXTRACTOR, strength=strength, notes=notes)


def called_person(site: SiteText) -> tuple[Person, float] | None:
    """Who bears the company's name, and how strongly that tells the owner."""
    return site.once(EXTRACTOR, lambda: _called_person(site))


def as_called(claims: Iterable[PersonClaim], site: SiteText) -> Iterator[PersonClaim]:
    """The claims, without the firm's trade behind the name of whoever bears it ("Ann Roe Encajes" is Ann Roe)."""
    found = called_person(site)
    if found is None:
        yield from claims
        return
    person, company = found[0], set(folded_words(site.company))
    own = folded_words(f"{person.first} {person.last}")
    for claim in claims:
        words = folded_words(f"{claim.first or ''} {claim.last or ''}")
        longer = len(words) > len(own) and words[: len(own)] == own and set(words) <= company
        yield replace(claim, first=person.first, last=person.last) if longer else claim


def _called_person(site: SiteText) -> tuple[Person, float] | None:
    if len(site.company) > _LONGEST_COMPANY or is_for_the_famous(site.company) or GUESTS.search(fold(site.company)):
        return None
    rated = [(strength, window) for window in _windows(site) if (strength := _rate(site, window))]
    rated = rated or [(LESS_STRENGTH, window) for window in _in_titles(site) if _is_borne_out(site, window)]
    best = max((strength for strength, _ in rated), default=0.0)
    chosen = [window for strength, window in rated if strength == best]
    explained = [window for window in chosen if window.explained] or chosen
    if len({(one.first, one.last) for one in explained}) != 1:
        return None
    return Person(site, explained[0].first, explained[0].last), best


def _in_titles(site: SiteText) -> Iterator[_Window]:
    """The names that are a part of the home page's title by themselves ("Five Winds — Ann B. Roe, L.Ac.")."""
    ordinary = ordinary_words(site)
    for page in site.pages:
        if page.page.kind is not PageKind.HOME:
            continue
        for part in PART.split(page.page.title or ""):
            words = WORD.findall(part or "")
            free = [_is_free(word, ordinary) and fold(word) not in site.company_words for word in words]
            whole = len(words) > 1 and free[0] and free[-1] and all(map(_may_stand_between, words[1:-1], free[1:-1]))
            if whole and len(words) <= _MOST:
                yield _window(words, explained=True)


def _is_borne_out(site: SiteText, window: _Window) -> bool:
    """Whether a name in the site's title is that of the one who works there, and stands on its pages as well."""
    person = Person(site, window.first, window.last)
    lines = [line for line in person.lines() if line.block.zone is not Zone.TITLE]
    if len(lines) < _LEAST or is_otherwise_called(site, window.first) or is_remembered(site, window.first, window.last):
        return False
    known, life, job = person.known(), person.by_life(), person.by_job()
    return bool(life and job) and known > 0 and known + person.by_mail() + life + job > _SURE


def _rate(site: SiteText, window: _Window) -> float:
    """The strength of a claim that these words are who has the company; 0 where the site does not bear it out."""
    person = Person(site, window.first, window.last)
    if not person.lines() or is_remembered(site, window.first, window.last) or is_otherwise_called(site, window.first):
        return 0.0
    known = person.known()
    mail, life, job, data = person.by_mail(), person.by_life(), person.by_job(), person.by_data()
    if window.registered and not is_first(window.first.split()[0]) and not data:
        return 0.0
    sign = known + mail + life + job + data + (known > 1 and person.by_notice())
    notice = person.by_notice() if window.explained else 0
    told = bool(mail > 1 or life or job > 1 or data or notice)
    alone = 2 * (speaks_as_one(site) or _has_about_me(site)) or int(says_i_at_all(site))
    if not window.explained and not (mail > 1 or data or _stands_alone(person)):
        return 0.0
    if sign >= _SURE and (told or alone):
        return STRENGTH
    if sign >= _LIKELY and (told or alone or job):
        return LESS_STRENGTH
    likely = sign >= _LEAST and (known > 1 or told)
    return LESS_STRENGTH if alone > 1 and (likely or (job and known and window.explained)) else 0.0


def _windows(site: SiteText) -> Iterator[_Window]:
    if "hu" in languages(site) or fold(site.company).split()[:1] in _ARTICLES:
        return
    registered = REGISTERED.search(site.company) is not None
    for part in PART.split(recased(site.company)):
        if part and not _JOINT.search(part):
            words = [word for word in WORD.findall(part) if not _is_title(word)]
            yield from (replace(one, registered=registered) for one in _in_part(site, words))


def _in_part(site: SiteText, words: list[str]) -> Iterator[_Window]:
    ordinary = ordinary_words(site)
    free = _without_the_trade(site, words, [_is_free(word, ordinary) for word in words])
    if len(words) == 2 and fold(words[1]) in PARTICLES and is_plain_first(words[0]):  # noqa: PLR2004
        free[1] = words[1].istitle() and is_last(words[1])  # "Bao Le"
    for start in range(len(words)):
        for end in range(start + 2, min(start + _MOST, len(words)) + 1):
            own = words[start:end]
            if not (
                free[start] and free[end - 1] and all(map(_may_stand_between, own[1:-1], free[start + 1 : end - 1]))
            ):
                continue
            beside = [*range(start), *range(end, len(words))]
            if (
                is_institution(" ".join(words))
                or is_genitive(own[0], own[-1], languages(site))
                or _is_a_brand(site, own)
            ):
                continue
            yield _window(own, explained=not any(free[place] for place in beside))


def _is_a_brand(site: SiteText, own: list[str]) -> bool:
    """Whether the words are ordinary ones ("Crystal Flow"), and the site does not tell that they are somebody's."""
    return may_be_a_brand(fold(own[0]), fold(own[-1])) and is_rather_a_brand(site, own[0], own[-1])


def _without_the_trade(site: SiteText, words: list[str], free: list[bool]) -> list[bool]:
    """Which words may be of a name where three or more in a row would be: the first or last may be its trade.

    "Ann Roe Encajes" is headed "Encajes", or writes "Ann Roe" alone, or no list knows the word behind the two.
    """
    start = next((place for place, one in enumerate(free) if one), 0)
    end = next((place for place in range(start, len(words)) if not free[place]), len(words))
    if end - start < 3 or sum(free) != end - start:  # noqa: PLR2004 - a first name, a last name, and more
        return free
    for trade, name in ((end - 1, words[start : end - 1]), (start, words[start + 1 : end])):
        if _is_the_trade(site, words[trade], name, behind=trade > start):
            return [one and place != trade for place, one in enumerate(free)]
    return free


def _is_the_trade(site: SiteText, word: str, name: list[str], *, behind: bool) -> bool:
    if is_first(word) or is_initial(word):
        return False
    if _is_a_heading(site, word):
        return True
    if Person(site, " ".join(name[:-1]), name[-1]).is_written_without(word):
        return True
    return behind and is_first(name[0]) and not is_last(word) and not (_TWO_SURNAMES & languages(site))


def _is_a_heading(site: SiteText, word: str) -> bool:
    lines = (line for _, line in site.lines_with((word.lower(),)) if line.block.zone is not Zone.META)
    return any(fold(line.text.strip(" .:!")) == fold(word) for line in lines)


def _window(own: list[str], *, explained: bool) -> _Window:
    cut = next((place for place, word in enumerate(own) if place and fold(word) in PARTICLES), len(own) - 1)
    if len(own) > 2 and cut == len(own) - 1 and not is_initial(own[1]) and not is_first(own[1]):  # noqa: PLR2004
        cut = 1 if is_first(own[0]) else cut  # "Virginia Roe Poe"
    return _Window(" ".join(own[:cut]), " ".join(own[cut:]), explained, registered=False)


def _may_stand_between(word: str, free: bool) -> bool:  # noqa: FBT001 - of one word
    return free or is_initial(word) or fold(word) in PARTICLES


def _is_title(word: str) -> bool:
    return fold(word).strip(".") in TITLE_WORDS


def _is_free(word: str, ordinary: frozenset[str]) -> bool:
    """Whether a word of a company's name is no trade, house or ordinary word, as far as lists and the site know."""
    plain, known = fold(word), lexicon()
    if not word[:1].isupper() or len(plain.strip(".")) < 2 or plain in ordinary or plain in LEGAL_FORMS:  # noqa: PLR2004
        return False
    if plain in HOUSES or plain in SCENERY or plain in PARTICLES or plain in SECOND_NAMES or is_a_job(word):
        return False
    named = is_plain_first(word) or is_last(word)
    if plain in MOODS and not is_plain_first(word):
        return False
    rejected = plain in known.rejected and not (is_plain_first(word) or plain in known.last_too)
    return not (is_a_trade(word) or rejected or (plain in known.words and not named))


def _stands_alone(person: Person) -> bool:
    """Whether a line of the site is the name alone, or sets it apart by dashes."""
    pattern = person.pattern()
    parts = (part.strip() for line in person.lines() for part in PART.split(line.text))
    return any(pattern.fullmatch(part) for part in parts)


def _has_about_me(site: SiteText) -> bool:
    """Whether a page is called "About me", by its title, a heading or a link."""
    return any(
        is_about_me(part)
        for page in site.pages
        for line in page.lines
        if line.block.zone in {Zone.TITLE, Zone.NAV, Zone.HEADER} or line.block.tag in {"h1", "h2", "a"}
        for part in PART.split(line.text)
        if part
    )


def _span(line: Line, person: Person) -> NameSpan:
    found = person.pattern().search(line.text)
    at, end = found.span() if found else (0, 0)
    words = tuple(f"{person.first} {person.last}".split())
    first, *rest = person.first.split()
    given = " ".join((first, *(word for word in rest if not is_initial(word))))
    return NameSpan(given, person.last, at, end, at, end, 1.0, words=words)
