"""Streets of English-speaking countries before a town of the table, in the ways in which sites part them."""

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

LIKELY = 0.5
Parts = tuple[str | None, ...]


def given(host: str, html: str, company: str = "Larkspur Pottery") -> Parts | None:
    site = f"https://{host}/contact"
    body = f"<html lang='en'><title>{company}</title><body><h1>{company}</h1><main>{html}</main>"
    lead = Lead(id="1", company=company, website=site)
    dossier = Dossier(lead=lead, site=site, pages=(read_page(body, site),))
    ranked = rank_addresses(address_claims(dossier), dossier)
    if not ranked or ranked[0].probability < LIKELY:
        return None
    address = ranked[0].address
    return address.street, address.city, address.state, address.postal_code


@pytest.mark.parametrize(
    ("host", "html", "wanted"),
    [
        ("larkspur.co.uk", "<p>14 Fern Avenue | Bath | Somerset</p>", ("14 Fern Avenue", "Bath", "Somerset", None)),
        ("larkspur.co.uk", "<p>Fern House, 14 Oak Terrace · Leeds · 0113 496 0123</p>", ("Fern House, 14 Oak Terrace", "Leeds", None, None)),
        ("larkspur.co.uk", "<p>Shop 7</p><p>14 Oak Street</p><p>Newcastle upon Tyne</p><p>Tyne &amp; Wear</p>", ("Shop 7, 14 Oak Street", "Newcastle upon Tyne", "Tyne & Wear", None)),
        ("larkspur.co.uk", "<ul><li>2nd Floor</li><li>26 Fern Place</li><li>Bury St Edmunds</li></ul>", ("2nd Floor, 26 Fern Place", "Bury St Edmunds", None, None)),
        ("larkspur.co.uk", "<p>CH46 8ZZ, 31 Fern Road, Wirral</p>", ("31 Fern Road", "Wirral", None, "CH46 8ZZ")),
        ("larkspur.co.uk", "<p>76 Fernegate, Leeds</p>", ("76 Fernegate", "Leeds", None, None)),
        ("larkspur.co.uk", "<p>Suite 9, Fern House, Oak Lane London, SE15 4BP</p>", ("Suite 9, Fern House, Oak Lane", "London", None, "SE15 4BP")),
        ("larkspur.co.uk", "<p>12 Fern Road</p><p>Clifton</p><p>Bristol</p>", ("12 Fern Road, Clifton", "Bristol", None, None)),
        ("larkspur.co.uk", "<footer>© 2025 Larkspur Pottery. All rights reserved. Fern House, 14 Oak Mews, Leeds LS1 4BP</footer>", ("Fern House, 14 Oak Mews", "Leeds", None, "LS1 4BP")),
        ("larkspur.ie", "<p>Unit 7, Fern Retail Park, Naas, Kildare, W91 FD43</p>", ("Unit 7, Fern Retail Park", "Naas", "Kildare", "W91 FD43")),
        ("larkspur.com.au", "<p>Shop 6, 100 Fern Dr, Braddon ACT. Parking behind.</p>", ("Shop 6, 100 Fern Dr", "Braddon", "ACT", None)),
        ("larkspur.com.au", "<p>45 - 49 Fern Parade, Braddon ACT 2612</p>", ("45 - 49 Fern Parade", "Braddon", "ACT", "2612")),
        ("larkspur.co.za", "<p>Cnr of Fern Road and Oak Avenue – White River</p>", ("Cnr of Fern Road and Oak Avenue", "White River", None, None)),
        ("larkspur.co.in", "<p>D.No: 84-8, Main Road, Jayanagar, Kalyan, Maharashtra - 421301</p>", ("D.No: 84-8, Main Road, Jayanagar", "Kalyan", "Maharashtra", "421301")),
        ("larkspur.co.in", "<p>Near Fern Temple, Oak Road, Pune - 411024</p>", ("Near Fern Temple, Oak Road", "Pune", None, "411024")),
        ("larkspur.co.in", "<p>H. No. 2-7, 3rd Floor, Fern Nagar, Hyderabad - 500 029 (T.S.)</p>", ("H. No. 2-7, 3rd Floor, Fern Nagar", "Hyderabad", "Telangana", "500 029")),
        ("larkspur.co.in", "<p>173, Fern Road, Andheri West<br>Mumbai - 400064</p>", ("173, Fern Road, Andheri West", "Mumbai", None, "400064")),
        ("larkspur.co.ke", "<p>Fern Edge Business Center, 1st Floor, Karinde, Ngong.</p>", ("Fern Edge Business Center, 1st Floor, Karinde", "Ngong", None, None)),
        ("larkspur.co.ke", "<p>Oak Road, opposite Fern Hotel, Diani, Kwale County</p>", ("Oak Road, opposite Fern Hotel", "Diani", "Kwale County", None)),
        ("larkspur.co.ke", "<p>Fern Plaza, 4th Floor, Oak Road<br>P.O. Box 2780, Ngong</p>", ("Fern Plaza, 4th Floor, Oak Road", "Ngong", None, None)),
        ("larkspur.co.zw", "<p>115 Fern Way, Borrowdale, Harare</p>", ("115 Fern Way, Borrowdale", "Harare", None, None)),
        ("larkspur.com.ng", "<p>Block 6<br>Plot 18<br>Fern Estate<br>Benin City<br>Edo State</p>", ("Block 6, Plot 18, Fern Estate", "Benin City", "Edo State", None)),
        ("larkspur.com.my", "<p>53, Jalan Fern 7, Taman Oak, 88000 Kota Kinabalu, Sabah. Open six days.</p>", ("53, Jalan Fern 7, Taman Oak", "Kota Kinabalu", "Sabah", "88000")),
        ("larkspur.example", "<div><span>69 Fern Road, Port of Spain</span><span>+1 868-555-0123</span></div>", ("69 Fern Road", "Port of Spain", None, None)),
        ("larkspur.com.jm", "<div>31 Fern Road</div><div>Negril</div><div>Westmoreland</div>", ("31 Fern Road", "Negril", "Westmoreland", None)),
        ("larkspur.com.my", "<p>Location: Kota Kinabalu, Sabah</p>", (None, "Kota Kinabalu", "Sabah", None)),
        ("larkspur.co.uk", "<p>Where: St. Ives, Cornwall</p>", (None, "St. Ives", "Cornwall", None)),
    ],
)  # fmt: skip
def test_streets_before_a_town_of_the_table(host: str, html: str, wanted: Parts) -> None:
    assert given(host, html) == wanted


@pytest.mark.parametrize(
    "html",
    [
        "<div><p>RE · 02</p><p>Real Estate</p><p>FAM · 07</p><p>Family Law</p><p>Who We Serve</p><p>Team</p><p>Contact</p></div>",
        "<ul><li>07 | Family Law | Contact</li><li>08 | Probate | Bath</li></ul>",
        "<p>24 Staff Members, Leeds</p>",
        "<p>3 Things to do, Bath</p>",
        "<p>6 Rock Oysters, Brown Bread, Whitby</p>",
        "<p>2 Rooms, Bath</p>",
        "<p>Level 3 Diploma, Leeds College, Leeds</p>",
        "<p>Leeds | Bradford | Wakefield | Halifax</p>",
        "<p>Sat 14 June: Summer Fair, Fern Park, Leeds</p>",
    ],
)
@pytest.mark.parametrize("host", ["larkspur.co.uk", "larkspur.ie", "larkspur.co.za"])
def test_what_a_town_ends_and_is_no_address(host: str, html: str) -> None:
    assert given(host, html) is None


def test_a_menu_is_no_address_in_a_town_called_contact() -> None:
    html = "<p>FAM · 07</p><p>Family Law</p><p>Who We Serve</p><p>Team</p><p>Contact</p><p>Kenya</p><p>SMEs</p>"
    assert given("larkspur.co.ke", html) is None


def test_the_name_of_an_institution_read_as_part_of_a_street() -> None:
    html = "<p>You may complain to the Craft Ombudsman, Fern House, 43-55 Oak Street, Salisbury, Wiltshire, SP1 2BP</p>"
    assert given("larkspur.co.uk", html) is None


def test_a_court_is_no_place_of_the_company() -> None:
    assert given("larkspur.co.uk", "<p>Disputes go to the County Court at 1 Fern Row, Leeds.</p>") is None


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<h3>Contact</h3><p>Chipping Norton</p><p>01632 960 113</p>", "Chipping Norton"),
        ("<header><p>Chipping Norton | 01632 960 113</p></header><p>Welcome.</p>", "Chipping Norton"),
        ("<h3>Contact</h3><p>Leeds</p><p>01632 960 113</p><p>Wakefield</p><p>01632 960 114</p>", None),
        ("<p>Kitchen</p><p>Bath</p><p>01632 960 113</p>", None),
        ("<h3>Vacancy</h3><p>Chipping Norton</p><p>01632 960 113</p>", None),
        ("<h3>Team</h3><p>Lincoln</p><p>01632 960 113</p>", None),
    ],
)
def test_a_town_beside_how_to_reach_the_company(html: str, wanted: str | None) -> None:
    found = given("larkspur.co.uk", html)
    assert (found[1] if found else None) == wanted


def test_towns_that_head_the_street_below_them() -> None:
    html = (
        "<p>Queenstown</p><p>14 Fern Place, Frankton</p><p>Cromwell</p><p>6 Oak Road</p><p>Dunedin</p><p>9 Elm Road</p>"
    )
    found = given("larkspur.co.nz", html)
    assert found is None or found[:2] != ("14 Fern Place, Frankton", "Cromwell")


def test_data_that_say_the_post_town_go_before_a_line_that_ends_in_the_village() -> None:
    data = (
        '<script type="application/ld+json">{"@type":"LocalBusiness","name":"Larkspur Pottery","address":{"@type":'
        '"PostalAddress","streetAddress":"Unit 5, Fern Marina, Warsash","addressLocality":"Southampton",'
        '"postalCode":"SO31 9ZZ","addressCountry":"GB"}}</script>'
    )
    html = f"<p>Fern Marina, Warsash, SO31 9ZZ</p>{data}"
    assert given("larkspur.co.uk", html) == ("Unit 5, Fern Marina, Warsash", "Southampton", None, "SO31 9ZZ")


def test_the_companys_name_above_its_town_is_no_street() -> None:
    html = "<footer><p>Bluebell Bakery</p><p>Eldoret, Kenya</p></footer>"
    assert given("bluebell.co.ke", html, "Bluebell Bakery") == (None, "Eldoret", None, None)
