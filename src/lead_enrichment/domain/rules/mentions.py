"""Family: half names, completed: "Ann, the owner" or "Dr. Roe founded ..." on a site that names one Ann Roe.

Reviewers' words count here too, but only for somebody whose whole name the company carries: "Ann, the owner, came
herself" says that the Ann of "Ann Roe Plumbing" is alive and in charge.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.declension import is_case_of, is_declined
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.splitter import is_initial
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.namesakes.mail_name import in_an_address, of_the_founded
from lead_enrichment.domain.rules.site_text import SiteText, person_claim

EXTRACTOR: Final = "rules.surname"
LEAST: Final = 0.5
STRENGTH: Final = 0.6
SURNAME_STRENGTH: Final = 0.7
NAMESAKE_STRENGTH: Final = 0.5
_OF_HALVES: Final = frozenset(("first_name_only", "unlikely_name", "testimonial", "reviews_page"))
"""Notes of half a name that do not hold for the whole one."""
_ROLES: Final = frozenset((RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE))
_WRITTEN_OUT: Final = _ROLES | {RoleClass.LEGAL_REPRESENTATIVE}


def completed_claims(claims: tuple[PersonClaim, ...], site: SiteText) -> Iterator[PersonClaim]:
    """For each role claim with half a name only: the same role for the one person who has that half.

    "Ann, the owner" is completed by the only Ann of whom anything is claimed, "Dr. Roe bought the practice" by the only
    Roe of the site. The new claim quotes the block with the whole name, and points to the role's block.
    """
    by_first: dict[str, dict[str, PersonClaim]] = {}
    by_last: dict[str, dict[str, PersonClaim]] = {}
    for claim in claims:
        if claim.first and claim.last and "testimonial" not in claim.notes:
            first = re.split(r"[\s-]", fold(claim.first))[0]
            by_first.setdefault(first, {}).setdefault(fold(claim.last), claim)
            by_last.setdefault(fold(claim.last), {}).setdefault(first, claim)
    for claim in claims:
        if claim.first and claim.last:
            yield from _rewritten(claim, by_last, site)
        if claim.role not in _ROLES or bool(claim.first) == bool(claim.last):
            continue
        namesakes = by_first.get(fold(claim.first), {}) if claim.first else by_last.get(fold(claim.last or ""), {})
        namesakes = namesakes or _mentioned(claim, site) or in_an_address(claim, site) or of_the_founded(claim, site)
        if len(namesakes) != 1:
            continue
        person = next(iter(namesakes.values()))
        from_outside = "testimonial" in claim.notes or "reviews_page" in claim.notes
        if from_outside and "in_company_name" not in person.notes:
            continue
        yield _completed(person, claim, from_outside=from_outside)


def _rewritten(claim: PersonClaim, by_last: dict[str, dict[str, PersonClaim]], site: SiteText) -> Iterator[PersonClaim]:
    """The same role for whom the site names in full where this claim has an initial, or another case."""
    if claim.role in _WRITTEN_OUT and is_initial(claim.first or ""):
        yield from _written_out(claim, by_last, site)
    if is_declined(claim.last or ""):
        yield from _in_the_nominative(claim, site)


def _written_out(
    claim: PersonClaim, by_last: dict[str, dict[str, PersonClaim]], site: SiteText
) -> Iterator[PersonClaim]:
    """The same role for the one person for whom the initial stands ("A. Roe, Owner" where Ann Roe is named)."""
    known = by_last.get(fold(claim.last or ""), {})
    alike = {
        fold(one.first or ""): one
        for one in (*known.values(), *_mentioned(replace(claim, first=None), site).values())
        if not is_initial(one.first or "") and fold(one.first or "")[0] == fold(claim.first or "")[0]
    }
    if len(alike) == 1:
        yield _completed(next(iter(alike.values())), claim, from_outside=False)


def _in_the_nominative(claim: PersonClaim, site: SiteText) -> Iterator[PersonClaim]:
    """The same role for the one person whom a sentence names in another case ("prowadzony przez Annę Roewską")."""
    first, last = claim.first or "", claim.last or ""
    found: dict[str, PersonClaim] = {}
    for _, line in site.lines_with((last.lower()[: max(3, len(last) - 4)],)):
        for span in line.spans if line.block.zone is not Zone.TESTIMONIAL else ():
            if span.last and span.plausibility >= LEAST and is_case_of(first, last, span.first, span.last):
                full = person_claim(
                    line, span, RoleClass.NAMESAKE, None, extractor=EXTRACTOR, strength=SURNAME_STRENGTH
                )
                found.setdefault(fold(f"{span.first} {span.last}"), full)
    if len(found) == 1:
        yield _completed(next(iter(found.values())), claim, from_outside=False)


def _completed(person: PersonClaim, claim: PersonClaim, *, from_outside: bool) -> PersonClaim:
    own = (note for note in person.notes if note != "one_of_several")
    told = (note for note in claim.notes if note not in _OF_HALVES)
    said = ("said_by_customer",) if from_outside else ()
    return replace(
        person,
        role=claim.role,
        role_word=claim.role_word,
        extractor="rules.first_name" if claim.first else EXTRACTOR,
        strength=NAMESAKE_STRENGTH if from_outside else STRENGTH if claim.first else SURNAME_STRENGTH,
        role_block_id=claim.role_block_id or claim.block_id,
        notes=tuple(dict.fromkeys(("completed", *said, *own, *told))),
    )


def _mentioned(claim: PersonClaim, site: SiteText) -> dict[str, PersonClaim]:
    """The people with this first or last name whom the site names in full, without saying what they are.

    Many share a first name: for one, only the page with the role counts, and nobody whom a credit or the like names.
    """
    half = claim.first or claim.last or ""
    found: dict[str, PersonClaim] = {}
    for page, line in site.lines_with((half.lower(),)):
        if line.block.zone is Zone.TESTIMONIAL or (claim.first and claim.block_id not in page.by_id):
            continue
        for span in line.spans:
            part = re.split(r"[\s-]", fold(span.first))[0] if claim.first else fold(span.last or "")
            if not (span.first and span.last and part == fold(half) and span.plausibility >= LEAST):
                continue
            if claim.first and set(context_notes(page, line, span.start, span.end)) - {"current"}:
                continue
            full = person_claim(line, span, RoleClass.NAMESAKE, None, extractor=EXTRACTOR, strength=SURNAME_STRENGTH)
            found.setdefault(fold(f"{span.first} {span.last}"), full)
    return found
