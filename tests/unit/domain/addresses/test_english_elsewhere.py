"""Addresses on English pages of countries whose sites no language tells: by host, telephone, currency or legal form."""

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.addresses.named_places import country_of_places
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

LIKELY = 0.5


def given(host: str, html: str) -> tuple[str | None, ...] | None:
    site = f"https://{host}/"
    body = f"<html lang='en'><title>Larkspur Pottery</title><body><h1>Larkspur Pottery</h1><main>{html}</main>"
    lead = Lead(id="1", company="Larkspur Pottery", website=site)
    dossier = Dossier(lead=lead, site=site, pages=(read_page(body, site),))
    ranked = rank_addresses(address_claims(dossier), dossier)
    if not ranked or ranked[0].probability < LIKELY:
        return None
    address = ranked[0].address
    return address.street, address.city, address.state, address.postal_code


@pytest.mark.parametrize(
    ("host", "html", "wanted"),
    [
        ("larkspur.com.sg", "<p>Blk 1008 Fern Lane 3 #01-27 S(159722)</p>", ("Blk 1008 Fern Lane 3 #01-27", None, None, "159722")),
        ("larkspur.com.sg", "<p>Block 14 Fern Avenue 3, #02-101, S159722</p>", ("Block 14 Fern Avenue 3, #02-101", None, None, "159722")),
        ("larkspur.com.sg", "<p>Fern Plaza, 14 Fern Road #03-04, S'pore 159722</p>", ("Fern Plaza, 14 Fern Road #03-04", "S'pore", None, "159722")),
        ("larkspur.com.ph", "<p>14 Fern Street, Poblacion, Baguio City, Benguet 2600</p>", ("14 Fern Street, Poblacion", "Baguio City", "Benguet", "2600")),
        ("larkspur.co.ke", "<p>Fern Chambers, 3rd Flr Rm 312, Fern Street, Nairobi CBD</p><p>P.O. Box 108 - 00100 GPO NAIROBI</p>", ("Fern Chambers, 3rd Flr Rm 312, Fern Street", "Nairobi", None, None)),
        ("larkspur.co.ke", "<p>P.O. Box 108 &ndash; 00100 GPO, Nairobi, Kenya</p>", ("P.O. Box 108", "Nairobi", None, "00100")),
        ("larkspur.com.ng", "<p>Head Office: 14B, Fern Ajao Street, by Fern Bus-stop, off Fern Road, Lagos.</p>", ("14B, Fern Ajao Street, by Fern Bus-stop, off Fern Road", "Lagos", None, None)),
        ("larkspur.com.ng", "<p>Suite C12, Fern Mall, Area 11, Garki, Abuja</p>", ("Suite C12, Fern Mall, Area 11, Garki", "Abuja", None, None)),
        ("larkspur.com.jm", "<p>Return the form to: Larkspur Pottery, 3 Fern Road, Kingston 6</p>", ("3 Fern Road", "Kingston 6", None, None)),
        ("larkspur.example", "<p>14 Fern Street, Montego Bay, St. James. Call 876-555-0123</p>", ("14 Fern Street", "Montego Bay", "St. James", None)),
        ("larkspur.example", "<p>Shop 3, Fernview Centre<br>Cnr Fern &amp; De Beer Streets<br>Braamfontein<br>2001</p><p>Postnet Suite 211, Private Bag X9, Melville, 2109</p>", ("Shop 3, Fernview Centre, Cnr Fern & De Beer Streets", "Braamfontein", None, "2001")),
        ("larkspur.example", "<p>14B, Fern Street, off Fern Road, Lagos.</p><p>Abuja: call us</p>", ("14B, Fern Street, off Fern Road", "Lagos", None, None)),
        ("larkspur.example", "<p>14 Fern Street, Exampleton</p><p>01632 960 018</p>", ("14 Fern Street", "Exampleton", None, None)),
        ("larkspur.example", "<p>14 Fern Road, Parklands, Nairobi</p>", ("14 Fern Road, Parklands", "Nairobi", None, None)),
        ("larkspur.com.ng", "<p>Photo by Anna Smith, Lagos</p>", None),
        ("larkspur.com.sg", "<p>UEN 201512345D. Order no 159722</p>", None),
        ("larkspur.com.jm", "<p>Open 6 days, Kingston 6</p>", None),
    ],
)  # fmt: skip
def test_an_address_is_read(host, html, wanted):
    assert given(host, html) == wanted


@pytest.mark.parametrize(
    ("texts", "country"),
    [
        (["Kilns in Yorkshire and Scotland", "Tel 01632 960 018"], "GB"),
        (["Tours of New England from Vermont"], None),
        (["Belfast, Northern Ireland"], None),
        (["Dublin, Ohio"], None),
        (["We ship to Canada, Ireland and Australia"], None),
        (["Pots from Christchurch, New Zealand"], "NZ"),
        ([], None),
    ],
)
def test_the_country_whose_places_are_named_most(texts, country):
    assert country_of_places(texts) == country
