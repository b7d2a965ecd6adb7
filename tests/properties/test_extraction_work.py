"""Pages made to be dear cost a bounded amount of work: function calls are counted, for times differ by machine.

What they take in seconds and megabytes is measured by `make extraction-bench`.
"""

import cProfile
from collections.abc import Callable

import pytest
from heavy_pages import heavy_page
from learnt import bounded_caches

from lead_enrichment.domain.enrich import Policy, enrich
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.rules.bounds import MOST_CHARACTERS_OF_A_PAGE
from lead_enrichment.domain.rules.site_text import site_text
from lead_enrichment.domain.verification import verify

URL = "https://larkspur.example/"
MOST_CALLS = 2_000_000
"""About a second on a slow machine; ordinary pages take 20,000 to 60,000."""
DEAREST = ("sentences of owners", "links", "role lines", "addresses", "nested tags")


def calls_of(work: Callable[[], object]) -> int:
    """How many functions were called, those written in C among them."""
    profiler = cProfile.Profile()
    profiler.runcall(work)
    return sum(entry.callcount for entry in profiler.getstats())


def dossier_of(html: str) -> Dossier:
    return Dossier(lead=Lead(id="1", company="Larkspur Bakery", website=URL), site=URL, pages=(read_page(html, URL),))


def extracted(html: str) -> None:
    dossier = dossier_of(html)
    enrich(verify(read_claims(dossier), dossier), dossier, Policy())


@pytest.mark.parametrize("name", DEAREST)
def test_a_heavy_page_costs_a_bounded_number_of_calls(name):
    html = heavy_page(name)
    extracted(html)  # compiles the patterns that such a page needs, once for a process
    for learnt in bounded_caches():
        learnt.cache_clear()
    assert calls_of(lambda: extracted(html)) <= MOST_CALLS


@pytest.mark.parametrize("name", ["text", "sentences of owners", "one line", "capitals", "digits"])
def test_the_rules_look_at_so_many_characters_of_a_page(name):
    (page,) = site_text(dossier_of(heavy_page(name))).pages
    assert len(page.lowered) <= MOST_CHARACTERS_OF_A_PAGE
