"""Every cue reads its own example, and reads nothing where the same words mean another company or a part of one."""

import pytest

from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.rules.site_text import site_text
from lead_enrichment.domain.rules.statements import statement_claims
from lead_enrichment.domain.rules.statements.cue import Cue
from lead_enrichment.domain.rules.statements.cues import CUES

SITE = "https://larkspur.example/"


def claimed(sentence: str, lang: str = "en", company: str = "Larkspur Bakery") -> list[str]:
    """The names that a page with this sentence gives as owners, founders or heads of the company."""
    page = read_page(f'<html lang="{lang}"><title>x</title><body><p>{sentence}</p></body></html>', SITE)
    dossier = Dossier(lead=Lead(id="1", company=company, website=SITE), site=SITE, pages=(page,))
    return [f"{claim.first} {claim.last}" for claim in statement_claims(site_text(dossier))]


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.example)
def test_each_cue_reads_its_example(cue: Cue) -> None:
    company = "A&B Larkspur Bakery Bäckerei Boulangerie Panadería Padaria Panificio Cukiernia Zahradnictví"
    lowered = cue.example.lower()
    assert any(stem in lowered for stem in cue.stems.split("|"))
    assert "Ann Roe" in claimed(cue.example, cue.lang or "en", company)


@pytest.mark.parametrize(
    "sentence",
    [
        "The woman behind the music is Ann Roe.",
        "At the helm of our sales department is Ann Roe.",
        "Ann Roe is at the helm of our kitchen.",
        "The recipe was passed down to Ann Roe.",
        "Ann Roe set up a tent in the garden.",
        "Ann Roe built a treehouse for her nephews.",
        "General manager Ann Roe heads up a small team.",
        "Hinter dem Tresen steht Ann Roe.",
        "Ann Roe and Bob Poe welcome you.",
    ],
)
def test_the_same_words_about_something_else_say_nothing(sentence: str) -> None:
    assert claimed(sentence) == []
