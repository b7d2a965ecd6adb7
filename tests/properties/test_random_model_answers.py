"""Whatever a model answers, no value comes out that the website does not say."""

from dataclasses import replace

from random_answers import Site, try_answers, ungrounded

from lead_enrichment.domain.lead import Address


def test_no_ungrounded_value_comes_of_random_answers():
    counted = try_answers(1000, seed=7)
    assert counted.bad == []
    assert counted.names_by_model > 20
    assert counted.places_by_model > 20


def test_the_checker_sees_what_is_not_said():
    site = Site()
    good = site.rules
    for lie in (
        {"first_name": "Ernest", "last_name": "Poole"},
        {"first_name": "Tom", "last_name": "Halden"},
        {"first_name": "Greta", "last_name": "Stroud"},
        {"first_name": "Jane Wrenfield", "last_name": "Wrenfield"},
        {"address": Address(street="1 Attacker Way", city="Dayton")},
        {"address": Address(street="12 Mill Road", city="Toledo")},
        {"address": Address(street="12 Mill Road", city="Dayton", postal_code="43604")},
    ):
        assert ungrounded(replace(good, enrichment=good.enrichment.model_copy(update=lie)), site, None)
