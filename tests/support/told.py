"""What the rules take from a small website that says one thing about its owner."""

from lead_enrichment.domain.enrich import Policy, enrich
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.verification import verify

SITE = "https://acme.example/"


def owner_on(company: str, lang: str, path: str, body: str) -> str:
    """Whom the rules think the owner from a home page that says nothing and one page with the sentence."""
    pages = (
        read_page(_html(company, lang, f"<h1>{company}</h1><p>Welcome to {company}.</p>"), SITE),
        read_page(_html(company, lang, f"<p>{company}</p>{body}"), f"{SITE}{path}"),
    )
    dossier = Dossier(lead=Lead(id="1", company=company, website=SITE), site=SITE, pages=pages)
    person = enrich(verify(read_claims(dossier), dossier), dossier, Policy()).likeliest
    return f"{person.first} {person.last}" if person else "-"


def _html(company: str, lang: str, body: str) -> str:
    return f'<!doctype html><html lang="{lang}"><head><title>{company}</title></head><body>{body}</body></html>'
