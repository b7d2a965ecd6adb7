import asyncio

from lead_enrichment.adapters.extract.offline import OfflineExtractor
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page


def _dossier(name: str) -> Dossier:
    page = read_page(f"<p>{name}, Owner</p><p>12 Mill Road</p>", "https://larkspur.test/")
    return Dossier(lead=Lead(id=name, company="Larkspur"), site="https://larkspur.test", pages=(page,))


async def test_it_gives_what_the_rules_give_for_many_dossiers_at_once():
    dossiers = [_dossier(name) for name in ("Ann Wrenfield", "Bob Halden", "Greta Stroud")]
    extractor = OfflineExtractor(threads=2)
    try:
        found = await asyncio.gather(*(extractor.extract(dossier) for dossier in dossiers))
    finally:
        extractor.close()
    assert found == [read_claims(dossier) for dossier in dossiers]
    assert all(claims.people for claims in found)
