from collections.abc import Callable

import pytest

from lead_enrichment.domain.evidence import Dossier, RankedPerson
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.owner_choice import rank_people
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.rules.people import person_claims

SITE = "http://127.0.0.1:8000"


def dossier_of(pages: dict[str, str], company: str = "", lang: str = "en") -> Dossier:
    read = tuple(
        read_page(f'<html lang="{lang}"><body>{body}</body></html>', f"{SITE}/{path}") for path, body in pages.items()
    )
    return Dossier(lead=Lead(id="1", company=company or None, website=SITE), site=SITE, pages=read)


@pytest.fixture
def dossier() -> Callable[..., Dossier]:
    """Makes a dossier of pages that are given by path."""
    return dossier_of


@pytest.fixture
def people() -> Callable[..., tuple[RankedPerson, ...]]:
    """All ranked people of pages that are given by path; the home page alone where it is a string."""

    def ranked(pages: dict[str, str] | str, company: str = "", lang: str = "en") -> tuple[RankedPerson, ...]:
        dossier = dossier_of({"": pages} if isinstance(pages, str) else pages, company, lang)
        return rank_people(person_claims(dossier), dossier)

    return ranked


@pytest.fixture
def owner(people) -> Callable[..., str | None]:
    """The name that is taken for the owner (probability 0.5 or more), else None."""

    def taken(pages: dict[str, str] | str, company: str = "", lang: str = "en") -> str | None:
        found = people(pages, company, lang)
        if not found or not found[0].last or found[0].probability < 0.5:
            return None
        return f"{found[0].first} {found[0].last}"

    return taken
