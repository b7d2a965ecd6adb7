"""Addresses and towns of American sites as small firms write them, and towns that are nobody's seat."""

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

LIKELY = 0.5
SITE = "https://larkspur.example/"


def given(html: str, company: str = "Larkspur Pottery") -> tuple[str | None, ...] | None:
    body = f"<html lang='en'><title>{company}</title><body><main>{html}</main>"
    dossier = Dossier(lead=Lead(id="1", company=company, website=SITE), site=SITE, pages=(read_page(body, SITE),))
    ranked = rank_addresses(address_claims(dossier), dossier)
    if not ranked or ranked[0].probability < LIKELY:
        return None
    address = ranked[0].address
    return address.street, address.city, address.state, address.postal_code


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>Our shop is on Highway 12 North in Salem, Oregon</p>", ("Highway 12 North", "Salem", "OR", None)),
        ("<p>7 miles east of town on Highway 87, Salem, OR 97301</p>", ("Highway 87", "Salem", "OR", "97301")),
        ("<p>Mile 19.5 Fern Highway, Salem, OR 97301</p>", ("Mile 19.5 Fern Highway", "Salem", "OR", "97301")),
        ("<p>Rt. 4 (across from the fire station)<br>Salem, OR 97301</p>", ("Rt. 4", "Salem", "OR", "97301")),
        ("<p>OR-99, Salem, OR 97301</p>", ("OR-99", "Salem", "OR", "97301")),
        ("<p>15000 RR 337, Salem, OR 97301</p>", ("15000 RR 337", "Salem", "OR", "97301")),
        ("<p>RR 3 Box 12, Salem, OR 97301</p>", ("RR 3 Box 12", "Salem", "OR", "97301")),
        ("<p>P.O. Box 61 / 120 Fern Rd, Salem, OR 97301</p>", ("120 Fern Rd", "Salem", "OR", "97301")),
        ("<p>PO Box 61, Salem, OR 97301</p>", ("PO Box 61", "Salem", "OR", "97301")),
        ("<p>Phone: 503-555-0133<br>14 Fern Blvd #12<br>Hours: M-F 8-6<br>Salem, OR 97301</p>", ("14 Fern Blvd #12", "Salem", "OR", "97301")),
        ("<p>WHERE: 45 Fern St., Salem OR. WHEN: Daily 7-3</p>", ("45 Fern St.", "Salem", "OR", None)),
        ("<p>Larkspur Pottery, 45 Fern St., Salem OR (503) 555-0133</p>", ("45 Fern St.", "Salem", "OR", None)),
        ("<p>14 Fern Ave.<br>Bldg 2, Floor 3<br>Salem, OR 97301</p>", ("14 Fern Ave., Bldg 2, Floor 3", "Salem", "OR", "97301")),
        ("<p>Lic. #ROC 312345 Larkspur Pottery 16 S Fern Dr Ste 101 Salem OR 97301</p>", ("16 S Fern Dr Ste 101", "Salem", "OR", "97301")),
        ("<p>Larkspur Pottery / 16 Fern Dr / Salem, OR 97301</p>", ("16 Fern Dr", "Salem", "OR", "97301")),
        ("<p>Showroom: 16 Fern Avenue between 5th and 6th, Salem, OR 97301</p>", ("16 Fern Avenue", "Salem", "OR", "97301")),
        ("<p>We are on the corner of Larch and 4th in Salem, Oregon.</p>", ("corner of Larch and 4th", "Salem", "OR", None)),
        ("<p>Come see us: 14 Fern Plaza (next to the market), Salem OR</p>", ("14 Fern Plaza", "Salem", "OR", None)),
        ("<p>Larkspur Pottery, Fern Street, Salem, OR 97301</p>", ("Fern Street", "Salem", "OR", "97301")),
        ("<p>Old Fern Wharf<br>Salem, OR 97301</p>", ("Old Fern Wharf", "Salem", "OR", "97301")),
        ("<p>Larkspur is a small pottery on Potter Hill Road in Salem, Oregon.</p>", ("Potter Hill Road", "Salem", "OR", None)),
        ("<p>Fern Street</p><p>12 Fern Street, Salem, OR 97301</p>", ("12 Fern Street", "Salem", "OR", "97301")),
        ("<p>2155 Old Fern Rd.</p><p>Mon-Fri 8-5</p><p>Salem, OR 97301</p>", ("2155 Old Fern Rd.", "Salem", "OR", "97301")),
        ("<p>LARKSPUR POTTERY | 48 W. 2ND STREET | SALEM, OREGON | 503.555.0100</p>", ("48 W. 2ND STREET", "SALEM", "OR", None)),
        ("<p>Larkspur Pottery, 5th &amp; Locust, Salem, Ore.</p>", ("5th & Locust", "Salem", "OR", None)),
        ("<p>Located in the lower level of Fern Lutheran Church, 24 Maple Road, Salem, OR 97301.</p>", ("24 Maple Road", "Salem", "OR", "97301")),
        ("<p>Anna grew up on Fern Street in Salem, OR and has always painted.</p>", None),
        ("<p>Home Shop About Contact Road Trip Mugs Salem, OR 97301</p>", (None, "Salem", "OR", "97301")),
        ("<p>Physical: 14 W. Fern Road<br>Mailing: PO Box 6<br>Salem, OR 97301</p>", ("14 W. Fern Road", "Salem", "OR", "97301")),
        ("<p>Delivery to 97302, 97303, 97305.</p><p>Salem, OR 97301</p>", (None, "Salem", "OR", "97301")),
        ("<p>We're on FM 170 in Salem, Oregon, next to the trading post.</p>", ("FM 170", "Salem", "OR", None)),
        ("<p>We're at 12B Fern Way, Ste. #4, Salem OR (enter from the alley)</p>", ("12B Fern Way, Ste. #4", "Salem", "OR", None)),
        ("<p>Larkspur Pottery<br>1 block west of the courthouse<br>Salem, OR 97301</p>", (None, "Salem", "OR", "97301")),
        ("<footer>Larkspur Pottery · Salem, Oregon</footer>", (None, "Salem", "OR", None)),
        ("<p>Larkspur Pottery is based in Salem, OR, and ships everywhere.</p>", (None, "Salem", "OR", None)),
        ("<p>Anna was born in Salem, OR and studied at Fern College in Salem, OR 97301.</p>", None),
        ("<p>They did a great job. – Anna T., Salem, OR</p>", None),
        ("<p>Very tidy crew! — Bob &amp; Anna, Salem, OR</p>", None),
        ("<blockquote>We loved it! <cite>Anna, Salem, OR</cite></blockquote>", None),
        ("<p>“Larkspur made our mugs in Salem, OR and we loved it!” – Anna</p>", None),
        ("<p>Bob S. - Salem, OR</p>", None),
        ("<p>June 14 – Fern Music Days, Salem, OR</p><p>July 2 – Albany, OR</p>", None),
        ("<p>Salem, OR | Albany, OR | Corvallis, OR</p>", None),
        ("<ul><li>Salem, OR</li><li>Albany, OR</li><li>Corvallis, OR</li></ul>", None),
    ],
)  # fmt: skip
def test_what_an_american_page_says(html, wanted):
    assert given(html) == wanted


def test_a_building_that_is_called_by_its_number_is_no_town():
    assert given("<p>Larkspur Pottery is located at One Fern Plaza.</p>") is None


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>14 Larch Avenue NW, Edmonton, AB</p>", ("14 Larch Avenue NW", "Edmonton", "AB", None)),
        ("<p>Located at #108 - 18 Larch Road in Edmonton, AB.</p>", ("#108 - 18 Larch Road", "Edmonton", "AB", None)),
        ("<p>Edmonton Eyewear</p>", None),
    ],
)
def test_a_company_that_is_named_after_its_town(html, wanted):
    assert given(html, "Edmonton Eyewear") == wanted


@pytest.mark.parametrize(
    "above",
    [
        "<h2>Nearby hotels</h2><p>Sleep Well, 900 Hotel Way, Salem, OR 97301</p>",
        "<p>After hours emergencies: KilnCare ER, 900 Kiln Way, Albany, OR 97321, 541-555-0911</p>",
        "<p>Larkspur mugs are sold at Fern Barn, 5 Mill St, Albany, OR 97321 and online.</p>",
        "<p>Just sold! 14 Mill St, Salem, OR 97301 $450,000</p><p>Now: 22 Elm St, Salem OR 97301, 3 bd</p>",
        "<p>Job site: 1 Beach Rd, Albany, OR 97321. Completed 2021.</p>",
        "<p>Find us every Saturday at the Albany Farmers Market, 4 Market Way, Albany, OR 97321.</p>",
    ],
)
def test_an_address_of_others_above_the_own_one(above):
    own = "<footer>Larkspur, 77 Fern Rd, Salem, OR 97301</footer>"
    assert given(f"{above}</main>{own}<main>") == ("77 Fern Rd", "Salem", "OR", "97301")
