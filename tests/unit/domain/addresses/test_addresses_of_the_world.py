"""Addresses of further countries, and those of others that a company's pages mention beside its own."""

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

STATED = [
    ("en", "larkspur.example", "HC 71 Box 114, Pie Town, NM 87827", ("HC 71 Box 114", "Pie Town", "NM", "87827", "US")),
    ("en", "larkspur.example", "RR 4 Box 88A<br>Towanda, PA 18848", ("RR 4 Box 88A", "Towanda", "PA", "18848", "US")),
    ("en", "larkspur.example", "2210 Highway 20, PO Box 77, Sutherlin, OR 97479", ("2210 Highway 20", "Sutherlin", "OR", "97479", "US")),
    ("en", "larkspur.example", "Suite 210<br>900 Grand Avenue<br>Saint Paul, Minnesota 55105",
     ("Suite 210, 900 Grand Avenue", "Saint Paul", "MN", "55105", "US")),
    ("hu", "larkspur.hu", "8230 Balatonfüred, Kossuth Lajos utca 52.", ("Kossuth Lajos utca 52.", "Balatonfüred", None, "8230", "HU")),
    ("hu", "larkspur.hu", "7621 Pécs<br>Király utca 14/A", ("Király utca 14/A", "Pécs", None, "7621", "HU")),
    ("ro", "larkspur.ro", "Str. Republicii nr. 24, Cluj-Napoca, 400015", ("Str. Republicii nr. 24", "Cluj-Napoca", None, "400015", "RO")),
    ("cs", "larkspur.cz", "Sídlo: náměstí Míru 3, Vsetín 755 01", ("náměstí Míru 3", "Vsetín", None, "755 01", "CZ")),
    ("sk", "larkspur.sk", "Ulica 29. augusta 7<br>974 01 Banská Bystrica",
     ("Ulica 29. augusta 7", "Banská Bystrica", None, "974 01", "SK")),
    ("pl", "larkspur.pl", "ul. 3 Maja 14/2, 43-300 Bielsko-Biała", ("ul. 3 Maja 14/2", "Bielsko-Biała", None, "43-300", "PL")),
    ("el", "larkspur.gr", "Ερμού 12, 105 63 Αθήνα", ("Ερμού 12", "Αθήνα", None, "105 63", "GR")),
    ("en", "larkspur.gr", "Agia Marina Beach Road, 858 00 Kasos, Greece", ("Agia Marina Beach Road", "Kasos", None, "858 00", "GR")),
    ("bg", "larkspur.bg", "ул. Граф Игнатиев 14, 1000 София", ("ул. Граф Игнатиев 14", "София", None, "1000", "BG")),
    ("tr", "larkspur.com.tr", "Moda Cad. No: 45, 34710 Kadıköy/İstanbul", ("Moda Cad. No: 45", "Kadıköy", "İstanbul", "34710", "TR")),
    ("hr", "larkspur.hr", "Ulica kralja Zvonimira 14, 21000 Split", ("Ulica kralja Zvonimira 14", "Split", None, "21000", "HR")),
    ("sl", "larkspur.si", "Slovenska cesta 12, 1000 Ljubljana", ("Slovenska cesta 12", "Ljubljana", None, "1000", "SI")),
    ("lv", "larkspur.lv", "Brīvības iela 45, Rīga, LV-1010", ("Brīvības iela 45", "Rīga", None, "LV-1010", "LV")),
    ("es", "larkspur.com.ar", 'Av. Pellegrini 2084, PB "B" (S2000) Rosario, Santa Fe',
     ('Av. Pellegrini 2084, PB "B"', "Rosario", "Santa Fe", "S2000", "AR")),
    ("es", "larkspur.cl", "Camino El Huique s/n, Km 4, Palmilla, Región de O'Higgins, Chile",
     ("Camino El Huique s/n, Km 4", "Palmilla", "Región de O'Higgins", None, "CL")),
    ("es", "larkspur.example", "Calle 10 No. 43E-25, Medellín, Antioquia, Colombia",
     ("Calle 10 No. 43E-25", "Medellín", "Antioquia", None, "CO")),
    ("es", "larkspur.mx", "Calle 60 No. 312, Col. Centro, C.P. 97000, Mérida, Yucatán",
     ("Calle 60 No. 312, Col. Centro", "Mérida", "Yucatán", "97000", "MX")),
    ("en", "larkspur.ae", "Shop 4, Al Wasl Road, Jumeirah 1, Dubai, United Arab Emirates",
     ("Shop 4, Al Wasl Road, Jumeirah 1", "Dubai", None, None, "AE")),
    ("en", "larkspur.jp", "2-11-3 Meguro, Meguro-ku, Tokyo 153-0063, Japan", ("2-11-3 Meguro, Meguro-ku", "Tokyo", None, "153-0063", "JP")),
    ("en", "larkspur.com.my", "12, Jalan SS 2/24, 47300 Petaling Jaya, Selangor", ("12, Jalan SS 2/24", "Petaling Jaya", "Selangor", "47300", "MY")),
    ("en", "larkspur.ph", "45 Session Road, Baguio City, 2600 Benguet, Philippines", ("45 Session Road", "Baguio City", "Benguet", "2600", "PH")),
    ("en", "larkspur.co.ke", "Ngong Road, Prestige Plaza, 2nd Floor, Nairobi, Kenya",
     ("Ngong Road, Prestige Plaza, 2nd Floor", "Nairobi", None, None, "KE")),
    ("en", "larkspur.com.mt", "45 Triq ir-Repubblika, Valletta VLT 1110, Malta", ("45 Triq ir-Repubblika", "Valletta", None, "VLT 1110", "MT")),
    ("en", "larkspur.example", "The Potting Shed, Lower Wick Farm, Wick Lane, Thornbury, Gloucestershire BS35 3ZQ",
     ("The Potting Shed, Lower Wick Farm, Wick Lane", "Thornbury", "Gloucestershire", "BS35 3ZQ", "GB")),
    ("fr", "larkspur.ca", "1250, boul. Guillaume-Couture, bureau 201, Lévis (Québec) G6W 0R8",
     ("1250, boul. Guillaume-Couture, bureau 201", "Lévis", "QC", "G6W 0R8", "CA")),
]  # fmt: skip
OTHERS = [
    "123 Fifth Avenue, New York, NY 10160",
    "500 Terry Francois Street, San Francisco, CA 94158",
    "A108 Adam Street, New York, NY 535022",
    "Hosted with love by PebbleNet, Inc., 2400 Server Farm Way, Ashburn, VA 20147",
    "Our accountants: Tilling & Co, 9 Castle Street, Salem, VA 24153.",
    "Upcoming: Spring Market at Salina Expo Center, 900 Exposition Ave, Salina, KS 67401",
]
OWN_BESIDE = [
    "<p>Flour comes from Prairie Grain Mills LLC, 88 Elevator Rd, Salina, KS 67401.</p>",
    "<p>Flourish Franchising LLC is headquartered at 700 Corporate Dr, Dallas, TX 75201.</p>",
    "<p>Support Office: Level 3, 700 Corporate Dr, Dallas, TX 75201.</p>",
    "<p>Mill: Ridge Grain Supplies, 1480 Gorge Hwy, Salina, KS 67401</p>",
]


def ranked(lang: str, host: str, body: str):
    url = f"https://{host}/"
    page = read_page(f'<html lang="{lang}"><body><h1>Larkspur Bakery</h1>{body}</body></html>', url)
    dossier = Dossier(Lead(id="1", company="Larkspur Bakery", website=url), url, (page,))
    return rank_addresses(address_claims(dossier), dossier)


@pytest.mark.parametrize(("lang", "host", "text", "parts"), STATED)
def test_an_address_is_read_in_parts(lang, host, text, parts):
    place = ranked(lang, host, f"<p>{text}</p>")[0].address
    assert (place.street, place.city, place.state, place.postal_code, place.country) == parts


@pytest.mark.parametrize("text", OTHERS)
def test_an_address_of_others_or_of_a_template_is_not_taken(text):
    assert all(place.probability < 0.5 for place in ranked("en", "larkspur.example", f"<p>{text}</p>"))


@pytest.mark.parametrize("other", OWN_BESIDE)
def test_the_companys_own_address_wins_over_one_that_it_mentions(other):
    places = ranked("en", "larkspur.example", f"{other}<p>Visit us at 22 Elm St, Salem, VA 24153</p>")
    assert places[0].address.street == "22 Elm St"
