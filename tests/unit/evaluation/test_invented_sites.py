from lead_enrichment.evaluation.matching import best_parts, same_owner
from lead_enrichment.evaluation.saved_sites import invented
from lead_enrichment.evaluation.synthetic.build import site

SEEDS = range(500_000, 500_240)


def test_a_seed_always_gives_the_same_site():
    assert site(7) == site(7)
    assert site(7).pages != site(8).pages


def test_the_sites_are_of_many_languages_countries_and_situations():
    tags = {tag for seed in SEEDS for tag in site(seed).label["tags"]}
    kinds = {
        name: {tag for tag in tags if tag.startswith(f"{name}:")} for name in ("lang", "country", "situation", "layout")
    }
    assert {name: len(found) for name, found in kinds.items()} == {
        "lang": 13,
        "country": 25,
        "situation": 7,
        "layout": 8,
    }


def test_owners_and_addresses_of_invented_sites_are_found():
    given = right = owners = addresses = full = 0
    for case, finding in invented(SEEDS):
        found = finding.enrichment
        named = bool(found.first_name and found.last_name)
        given += named
        right += named and same_owner(case, found.first_name, found.last_name)
        owners += bool(case.owner)
        addresses += bool(case.address)
        full += bool(case.address) and not found.address.is_empty() and all(best_parts(case, found.address).values())
    assert right / given >= 0.95
    assert right / owners >= 0.90
    assert (given - right) / len(SEEDS) <= 0.03
    assert full / addresses >= 0.88
