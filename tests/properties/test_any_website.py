"""Any website of what small firms write, in any order and any number, is read to the end and gives grounded values."""

import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from lead_enrichment.domain.enrich import Finding, Policy, enrich
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.verification import verify

SITE = "https://acme.example/"
CORPORA = Path(__file__).parents[1] / "unit" / "domain"
COMPANIES = ["Larkspur Pottery", "Fern & Sons Roofing LLC", "Praxis Dr. Lindqvist", "Vautrelle", "Acme", None]
PATHS = [
    "",
    "about",
    "contact",
    "impressum",
    "team",
    "locations",
    "privacy",
    "mentions-legales",
    "sobre-nosotros",
    "blog/fern",
]
STREETS = [
    "12 Elm St",
    "Lindenstraße 4",
    "12 rue des Fougères",
    "Unit 3, The Mill",
    "Elm Street",
    "PO Box 12",
    "",
    None,
]
TOWNS = ["Salem", "Portland", "Essen", "Lyon", "Ludlow", "São Paulo", "Larkspur", "", None]
REGIONS = ["OR", "VA", "Oregon", "NRW", "Shropshire", "", None]
CODES = ["97301", "45130", "69001", "SY8 1AA", "01310-100", "0", "", None]
COUNTRIES = ["US", "DE", "France", {"@type": "Country", "name": "GB"}, "", None]
TYPES = ["LocalBusiness", "Bakery", "Organization", "Person", "Dentist", "Place", ["Store", "Organization"]]
NAMES = ["Larkspur Pottery", "Rosa Fern", "Dr. Ulf Lindqvist", "Acme", "Webfern Studio", "", None]


def _sentences(pattern: str, separator: str, column: int) -> list[str]:
    """What the pages of the corpora say, one entry a line."""
    lines = [line for file in sorted(CORPORA.rglob(pattern)) for line in file.read_text("utf-8").splitlines()]
    parts = [line.split(separator) for line in lines if line and not line.startswith("#")]
    return [part[column] for part in parts if len(part) > column]


_written = st.sampled_from(
    _sentences("told_*.txt", " | ", 3)
    + _sentences("addresses_in_full.txt", " ^ ", 1)
    + _sentences("addresses_of_others.txt", " ^ ", 1)
)
_postal = st.fixed_dictionaries(
    {
        "@type": st.just("PostalAddress"),
        "streetAddress": st.sampled_from(STREETS),
        "addressLocality": st.sampled_from(TOWNS),
        "addressRegion": st.sampled_from(REGIONS),
        "postalCode": st.sampled_from(CODES),
        "addressCountry": st.sampled_from(COUNTRIES),
    }
)
_person = st.fixed_dictionaries(
    {
        "@type": st.just("Person"),
        "name": st.sampled_from(NAMES),
        "jobTitle": st.sampled_from(["Owner", "Inhaberin", "Chef", None]),
    }
)
_node = st.fixed_dictionaries(
    {
        "@type": st.sampled_from(TYPES),
        "name": st.sampled_from(NAMES),
        "address": st.one_of(
            _postal, st.lists(_postal, max_size=3), st.sampled_from(["12 Elm St, Salem, OR 97301", None])
        ),
        "founder": st.one_of(st.none(), _person, st.lists(_person, max_size=2), st.sampled_from(NAMES)),
    }
)
_data = st.lists(_node, min_size=1, max_size=3).map(
    lambda nodes: f'<script type="application/ld+json">{json.dumps(nodes, ensure_ascii=False)}</script>'
)
_wrapped = st.builds(
    lambda tag, kind, body: f'<{tag} class="{kind}">{body}</{tag}>',
    st.sampled_from(["div", "footer", "section", "li", "nav", "address", "blockquote", "td"]),
    st.sampled_from(["", "testimonial", "team-member", "footer", "hidden", "location"]),
    _written,
)
_page = st.lists(st.one_of(_written, _wrapped, _data), min_size=1, max_size=7).map("\n".join)
_leads = st.builds(
    Lead,
    id=st.just("1"),
    company=st.sampled_from(COMPANIES),
    website=st.just(SITE),
    address=st.builds(
        Address,
        city=st.sampled_from(TOWNS),
        state=st.sampled_from(REGIONS),
        country=st.sampled_from(["US", "DE", None]),
    ),
)


@settings(max_examples=300, deadline=None)
@given(
    _leads,
    st.dictionaries(st.sampled_from(PATHS), _page, min_size=1, max_size=4),
    st.sampled_from(["en", "de", "fr", "pt", "el", ""]),
)
def test_any_website_of_such_pieces_is_read_to_the_end(lead: Lead, bodies: dict[str, str], lang: str) -> None:
    found = _found(lead, bodies, lang)
    for candidate in (*found.people, *found.addresses):
        assert 0 <= candidate.probability <= 1
        assert candidate.claims
        assert all(claim.quote for claim in candidate.claims)
    said = " ".join(bodies.values()).casefold()
    if found.person:
        assert found.person.first
        assert found.person.last
        assert found.person.probability >= Policy().review_name
        assert all(word.casefold() in said for word in found.person.last.split())
    assert _found(lead, bodies, lang) == found


def _found(lead: Lead, bodies: dict[str, str], lang: str) -> Finding:
    pages = tuple(
        read_page(
            f'<html lang="{lang}"><head><title>{lead.company}</title></head><body>{body}</body></html>', SITE + path
        )
        for path, body in bodies.items()
    )
    dossier = Dossier(lead=lead, site=SITE, pages=pages)
    return enrich(verify(read_claims(dossier), dossier), dossier, Policy())
