"""Family: a site that says "I" and gives no name but the company's, which is a person's ("Ann Roe Woodworking").

Whoever works alone under her own name seldom introduces herself: the name stands at the head of the site, and the text
below it says "I", or her customers say "Ann".
"""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.declension import is_genitive, without_genitive
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first, is_last, is_plain_first
from lead_enrichment.domain.owner_score import is_institution
from lead_enrichment.domain.rules.company.company_itself import is_another
from lead_enrichment.domain.rules.company.ordinary_on_site import deeds, ordinary_words
from lead_enrichment.domain.rules.company.set_apart import languages, name_set_apart
from lead_enrichment.domain.rules.company.whole_name import is_otherwise_called, nothing_but_a_name, whole_name_in
from lead_enrichment.domain.rules.namesakes.borne_out import is_rather_a_brand
from lead_enrichment.domain.rules.namesakes.in_memory import is_remembered
from lead_enrichment.domain.rules.site_text import Line, SiteText, person_claim
from lead_enrichment.domain.rules.voices.sole_voice import says_i_at_all, speaks_as_one

EXTRACTOR: Final = "rules.eponym"
STRENGTH: Final = 0.76
SPOKEN_OF_STRENGTH: Final = 0.7
_INITIALS: Final = 2
_STEM: Final = 4
"""Letters of a surname by which lines that may hold it are found."""
BARE_EXTRACTOR: Final = "rules.company_bears_name"
BARE_STRENGTH: Final = 0.66
"""Of 58 companies with a whole name beside their trade, 57 were that person's; the other's site tells its owner. Of 13
that are called nothing but a first name and a known surname, all were.
"""
_SHORT_FORMS: Final = frozenset("al hal ty jo ed val cal gus sid".split())
"""First names that are words or surnames, too, and as the first word of a company are a first name."""


def eponym_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The person whose whole name the company bears, where the site speaks for one and names itself so."""
    alone = speaks_as_one(site)
    apart = name_set_apart(site)
    name = without_genitive(_name(site, alone=alone) or apart, languages(site))
    if name is None or is_otherwise_called(site, name[0]) or is_genitive(*name, languages(site)):
        return
    if fold(name[1]) in deeds(site.company):
        return
    if alone and not apart and not is_plain_first(name[0].split()[0]) and not _is_called(site, name):
        return
    if is_rather_a_brand(site, *name) or is_remembered(site, *name):
        return
    told = alone or _is_spoken_of(site, name[0])
    sure = told or name == apart or _is_surely_a_person(site.company, name)
    line = _line_with(site, name) if sure else None
    if line is not None and not is_another(site, _span(line, name)):
        yield person_claim(
            line,
            _span(line, name),
            RoleClass.NAMESAKE,
            None,
            extractor=EXTRACTOR if told else BARE_EXTRACTOR,
            strength=STRENGTH if alone else SPOKEN_OF_STRENGTH if told else BARE_STRENGTH,
            notes=("in_company_name",),
        )


def _name(site: SiteText, *, alone: bool) -> tuple[str, str] | None:
    """The name that the company bears beside its trade, or of which it consists; in Hungarian the order is another."""
    if "hu" in languages(site):
        return None
    ordinary, spoken = ordinary_words(site), alone or says_i_at_all(site)
    whole = whole_name_in(site.company, spoken=alone, ordinary=ordinary)
    return whole or nothing_but_a_name(site.company, spoken=spoken, ordinary=ordinary)


def _is_surely_a_person(company: str, name: tuple[str, str]) -> bool:
    """Whether a name that the site does not bear out can be nothing but a person's, whose business it is."""
    first, last = name[0].split()[0], name[1].split()[-1]
    if is_institution(company) or (len(first) <= _INITIALS and first.isupper()):
        return False
    shortened = fold(first) in _SHORT_FORMS and is_last(last)
    known, surname = lexicon(), fold(last)
    doubtful = surname in known.ambiguous or surname in known.last_too or (is_plain_first(last) and not is_last(last))
    return (is_plain_first(first) or shortened) and not doubtful


def _is_called(site: SiteText, name: tuple[str, str]) -> bool:
    """Whether a line is the whole name, or about somebody whose first name may be a word as well ("About Art")."""
    whole, first = " ".join(name), name[0].split()[0]
    if any(line.text == whole for _, line in site.lines_with((whole.lower(),))):
        return True
    about = re.compile(rf"\b(?:about|meet|hire|ask|call|über|frag) {re.escape(first)}\b(?! [A-Z])", re.IGNORECASE)
    return any(about.search(line.text) for _, line in site.lines_with((first.lower(),)))


def _is_spoken_of(site: SiteText, first_name: str) -> bool:
    """Whether the site, or a customer of it, speaks of somebody by the company's first name ("Ann was quick")."""
    first = first_name.split(maxsplit=1)[0]
    if not is_first(first):
        return False
    told = re.compile(
        rf"\b(?:[Cc]all|[Aa]sk for|[Tt]ext|[Ee]mail|[Cc]ontact|[Tt]hanks?,?|[Tt]hank you,?|[Hh]ire"
        rf"|[Rr]ecommend) {re.escape(first)}"
        rf"\b(?! [A-Z])|\b{re.escape(first)} (?:and (?:his|her)|was|is|did|came|has|will|himself|herself|gave"
        rf"|showed|got|fixed|took"
        r"|made|explained|answers|works|arrived|went|knows|cleaned|helped|does)\b"
    )
    return any(
        told.search(line.text)
        for _, line in site.lines_with((first.lower(),))
        if line.block.zone not in {Zone.TITLE, Zone.META, Zone.NAV}
    )


def _line_with(site: SiteText, name: tuple[str, str]) -> Line | None:
    """The line in which the site writes the name, sooner in its text than in a title."""
    written = _written(name)
    stems = dict.fromkeys((name[1].split()[-1][:_STEM].lower(), fold(name[1]).split()[-1][:_STEM]))
    lines = [line for _, line in site.lines_with(tuple(stems)) if line.block.zone is not Zone.META]
    named = [line for line in lines if written.search(line.text)]
    whole = re.compile(rf"{re.escape(name[1])}(?!\w)", re.IGNORECASE)  # sooner than "Ann Roes Snickeri"
    return min(named, key=lambda line: (line.block.zone is Zone.TITLE, not whole.search(line.text)), default=None)


def _written(name: tuple[str, str]) -> re.Pattern[str]:
    """How a line may write a name: with spaces around its hyphens, with the surname in front."""
    first, last = (re.escape(one).replace(r"\-", r"\s*[-–]\s*").replace(r"\ ", r"\s+") for one in name)
    return re.compile(rf"(?<!\w)(?:{first}\s+{last}s?|{last}\s+{first})(?!\w)", re.IGNORECASE)


def _span(line: Line, name: tuple[str, str]) -> NameSpan:
    found = _written(name).search(line.text)
    at, end = found.span() if found else (0, 0)
    return NameSpan(name[0], name[1], at, end, at, end, 1.0, words=tuple(" ".join(name).split()))
