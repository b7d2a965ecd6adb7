"""Addresses as small businesses write them: in sentences, with rooms and farms in front, and those of others beside."""

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

BRITISH = [
    ("The Garden Room, 29 Larch Avenue, Lancaster LA1 4GT. There is a side gate.", "The Garden Room, 29 Larch Avenue", "Lancaster", None),
    ("3F2, 88 Weaver Row, Edinburgh EH3 7XT", "3F2, 88 Weaver Row", "Edinburgh", None),
    ("Basement Flat, 14 Weaver Wynd, Edinburgh EH3 9LA", "Basement Flat, 14 Weaver Wynd", "Edinburgh", None),
    ("The Yard, rear of 41 Heol y Felin, Pontypridd CF37 4PX", "The Yard, rear of 41 Heol y Felin", "Pontypridd", None),
    ("The Studio, Unit 4, Weir Yard, Alnwick, Northumberland, NE66 1XZ", "The Studio, Unit 4, Weir Yard", "Alnwick", "Northumberland"),
    ("The Old Bakehouse<br>Church Lane<br>Upper Tadley<br>Hants<br>RG26 3PH", "The Old Bakehouse, Church Lane", "Upper Tadley", "Hants"),
    ("Stillmeadow, Penrith Road, Keswick, Cumbria, CA12 4HA", "Stillmeadow, Penrith Road", "Keswick", "Cumbria"),
    ("Arch 14, Railway Approach, London SE1 9SP", "Arch 14, Railway Approach", "London", None),
    ("27 Market Street Whitby North Yorkshire YO22 4AE", "27 Market Street", "Whitby", "North Yorkshire"),
    ("27 Market Street / Whitby / YO22 4AE", "27 Market Street", "Whitby", None),
    ("61 Tolbooth Wynd, Stonehaven AB39 2MR", "61 Tolbooth Wynd", "Stonehaven", None),  # no code ends in "MR"
    ("Come and see us at 27 Market Street in Whitby, YO22 4AE.", "27 Market Street", "Whitby", None),
    ("Visit us at Mercer House, 40 Quay Street, Ipswich IP1 2ZN", "Mercer House, 40 Quay Street", "Ipswich", None),
    ("We work from The Workshop, 12 High Street, Ludlow SY8 3NF most days.", "The Workshop, 12 High Street", "Ludlow", None),
    ("In 2019 we moved to Unit 4, Weir Yard, Fern Lane, Cleckheaton BD19 7QP.", "Unit 4, Weir Yard, Fern Lane", "Cleckheaton", None),
]  # fmt: skip
ELSEWHERE = [
    ("en", "larkspur.com.au", '"Glenroy", 1880 Old Coach Track, Tallangatta VIC 3700. The last 14km is dirt.',
     ('"Glenroy", 1880 Old Coach Track', "Tallangatta", "VIC", "3700", "AU")),
    ("en", "larkspur.com.au", "Beach kiosk, Heron Bay Reserve, Heron Bay NSW 2462, under the pine",
     ("Beach kiosk, Heron Bay Reserve", "Heron Bay", "NSW", "2462", "AU")),
    ("en", "larkspur.com.au", "Shop 4/22 Fig Street Mullumbimby NSW 2482", ("Shop 4/22 Fig Street", "Mullumbimby", "NSW", "2482", "AU")),
    ("en", "larkspur.co.nz", "412 Weir Road, RD 3, Masterton, Wairarapa 5883",
     ("412 Weir Road, RD 3", "Masterton", "Wairarapa", "5883", "NZ")),
    ("en", "larkspur.co.nz", "44 Shell Parade<br>RD 2<br>Ōpunake 4682<br>Taranaki",
     ("44 Shell Parade, RD 2", "Ōpunake", "Taranaki", "4682", "NZ")),
    ("en", "larkspur.example", "Farm Leeukloof, R63, Barrydale, Western Cape, 6750. Gate on the left.",
     ("Farm Leeukloof, R63", "Barrydale", "Western Cape", "6750", "ZA")),
    ("en", "larkspur.com.sg", "3 Cinnamon Lane #02-11 Fern Corner Singapore 389417",
     ("3 Cinnamon Lane #02-11 Fern Corner", "Singapore", None, "389417", "SG")),
    ("en", "larkspur.example", "3rd Floor, Fern Plaza, Weaver Lane, Kilimani, Nairobi. P.O. Box 50155 - 00200 Nairobi",
     ("3rd Floor, Fern Plaza, Weaver Lane, Kilimani", "Nairobi", None, "00200", "KE")),
    ("en", "larkspur.co.ke", "P.O. Box 1023-20100, Nakuru", ("P.O. Box 1023", "Nakuru", None, "20100", "KE")),
    ("en", "larkspur.ph", "Unit 4, 1204 Fern Street, Poblacion, Makati City, Metro Manila",
     ("Unit 4, 1204 Fern Street, Poblacion", "Makati City", "Metro Manila", None, "PH")),
    ("de", "larkspur.at", "Dorfstraße 14, A-6280 Rohrberg im Tal, Tirol", ("Dorfstraße 14", "Rohrberg im Tal", "Tirol", "6280", "AT")),
    ("de", "larkspur.de", "Lange Straße 81, 87561 Oberstdorf, Bayern", ("Lange Straße 81", "Oberstdorf", "Bayern", "87561", "DE")),
    ("nl", "larkspur.be", "Elke zaterdag, 11 u., € 12 met drie proevers. Kanaalkaai 3, 8647 Hulstkerke. Hond welkom.",
     ("Kanaalkaai 3", "Hulstkerke", None, "8647", "BE")),
    ("fr", "larkspur.fr", "Siège : 22 quai des Vanniers, 22520 Binic-sur-Mer. TVA FR 00 000000000.",
     ("22 quai des Vanniers", "Binic-sur-Mer", None, "22520", "FR")),
    ("fr", "larkspur.fr", "La Bergerie - Gîte 3 épis - Lieu-dit Les Combes, 46320 Assier",
     ("Lieu-dit Les Combes", "Assier", None, "46320", "FR")),
    ("fr", "larkspur.fr", "14 bis, rue des Lilas - Bâtiment B - 17000 La Rochelle",
     ("14 bis, rue des Lilas - Bâtiment B", "La Rochelle", None, "17000", "FR")),
    ("ca", "larkspur.cat", "Restaurant · Veïnat de la Font, s/n · 17850 Besalú", ("Veïnat de la Font, s/n", "Besalú", None, "17850", "ES")),
    ("es", "larkspur.es", "Finca Los Olivos, Ctra. CV-10 km 14,5, 12595 Torres", ("Finca Los Olivos, Ctra. CV-10 km 14,5", "Torres", None, "12595", "ES")),
    ("it", "larkspur.it", "Agriturismo Poggio - Az. Agr. di Roe Maria - Loc. Querceto 27 - 05022 Amelia (TR)",
     ("Loc. Querceto 27", "Amelia", "TR", "05022", "IT")),
    ("pt", "larkspur.com.br", "Rua das Flores, 480 – sala 203, Bairro Vila Nova, Belo Vale – SC, CEP 88090-555",
     ("Rua das Flores, 480 – sala 203, Bairro Vila Nova", "Belo Vale", "SC", "88090-555", "BR")),
    ("es", "larkspur.example", "Av. del Sol 2087, B7555 Villa Fresno, Provincia de Buenos Aires",
     ("Av. del Sol 2087", "Villa Fresno", "Buenos Aires", "B7555", "AR")),
    ("es", "larkspur.com.ar", "Ruta 8 Km 220, Villa Fresno, Entre Ríos", ("Ruta 8 Km 220", "Villa Fresno", "Entre Ríos", None, "AR")),
    ("es", "larkspur.com.ar", "Fresnos 245, Mendoza", ("Fresnos 245", "Mendoza", None, None, "AR")),
    ("es", "larkspur.example", "NIT 900.000.047-0<br>Vereda El Fresno, Finca La Loma, Aguas (Caldas), 175550",
     ("Vereda El Fresno, Finca La Loma", "Aguas", "Caldas", "175550", "CO")),
    ("es", "larkspur.example", "Carrera 43A # 12-34, Oficina 501, Medellín, Antioquia",
     ("Carrera 43A # 12-34, Oficina 501", "Medellín", "Antioquia", None, "CO")),
    ("es", "larkspur.cl", "Av. Los Fresnos 1220, Of. 501, Providencia, Región Metropolitana",
     ("Av. Los Fresnos 1220, Of. 501", "Providencia", "Región Metropolitana", None, "CL")),
    ("es", "larkspur.mx", "Av. Fresno #120, Barrio de Arriba, San Miguel, Guanajuato, C.P. 37700",
     ("Av. Fresno #120, Barrio de Arriba", "San Miguel", "Guanajuato", "37700", "MX")),
]  # fmt: skip
TOWNS = [
    ("en", "<footer><p>© 2024 by Larkspur Bakery. Tucson AZ</p></footer>", ("Tucson", "AZ", "US")),
    ("en-CA", "<footer><p>North Bay, ON · Callander · Powassan</p></footer><p>Call 705-555-0123</p>", ("North Bay", "ON", "CA")),
]  # fmt: skip
NOTHING = [
    ("en", "larkspur.example", "Delivery is free for SY8 1AA and SY7 8WL."),
    ("en", "larkspur.example", "Model EN1 2CM and part BS3 4OK in stock, 12 pieces, Monday BS3 4OK"),
    ("en", "larkspur.example", "A 2022 Fern Hatchback, automatic."),
    ("en", "larkspur.example", "We drove from Tucson AZ last year."),
    ("es", "larkspur.com.ar", "Hacemos envíos a Córdoba, Santa Fe, Mendoza"),
    ("en", "larkspur.co.ke", "Founded in 2012, Nairobi"),
]
OF_OTHERS = [
    "Complaints about us may be sent to the Registrar, 1 Union Square, Nottingham NG2 1AY.",
    "We are regulated by the Care Inspectorate, Compass House, 11 Quay Drive, Dundee DD1 4NY",
    "You can buy our loaves at the Corner Shop, 9 Castle Street, Ludlow SY8 1AA.",
    "The Fox and Fern, 12 High Street, Ludlow SY8 3NF, stocks our bread.",
    "<h2>Stockists</h2><p>The Larder, 9 Castle Street, Ludlow SY8 1AA</p><p>Fern Deli, 4 Mill Lane, Clun SY7 8WL</p>",
    "Every Saturday at Ludlow Market, Castle Square, Ludlow SY8 1AX",
    "Donations to our charity, the Hedgehog Trust, 4 Mill Lane, Clun SY7 8WL",
    "In 2021 we catered a wedding at Ashford Barn, Mill Lane, Clun SY7 8WL.",
    "We fitted the kitchen at 14 Willow Drive, Ludlow SY8 3NF last spring.",
    "Our bank is Marches Bank plc, 4 Broad Street, Hereford HR4 9AA",
    "Our accountants are Tilling & Co, 5 Castle Street, Ludlow SY8 1AA.",
    "Nearest station: Ludlow Station, Station Drive, Ludlow SY8 2PQ",
    "Parking: Castle Street car park, Castle Street, Ludlow SY8 1AA",
    "Our flour is milled at Ridge Mill, 12 Mill Road, Penwortham SA 5453",
]
LED_TO_OWN = [
    "Buy our bread at Larkspur Bakery, 12 High Street, Ludlow SY8 3NF.",
    "Suppliers of fine bread since 1998: 12 High Street, Ludlow SY8 3NF.",
    "We restored our workshop at 12 High Street, Ludlow SY8 3NF.",
    "<footer><p>Stockists</p><p>12 High Street, Ludlow SY8 3NF</p></footer>",
]


def ranked(lang: str, host: str, body: str):
    url = f"https://{host}/"
    page = read_page(f'<html lang="{lang}"><body><h1>Larkspur Bakery</h1>{body}</body></html>', url)
    dossier = Dossier(Lead(id="1", company="Larkspur Bakery", website=url), url, (page,))
    return rank_addresses(address_claims(dossier), dossier)


@pytest.mark.parametrize(("text", "street", "city", "county"), BRITISH)
def test_a_british_address_is_read_with_its_room_and_without_the_sentence(text, street, city, county):
    place = ranked("en", "larkspur.example", f"<p>{text}</p>")[0].address
    assert (place.street, place.city, place.state, place.country) == (street, city, county, "GB")


@pytest.mark.parametrize(("lang", "host", "text", "parts"), ELSEWHERE)
def test_an_address_is_read_as_its_country_writes_it(lang, host, text, parts):
    place = ranked(lang, host, f"<p>{text}</p>")[0].address
    assert (place.street, place.city, place.state, place.postal_code, place.country) == parts


@pytest.mark.parametrize(("lang", "body", "parts"), TOWNS)
def test_a_footer_names_the_town(lang, body, parts):
    place = ranked(lang, "larkspur.example", body)[0].address
    assert (place.city, place.state, place.country) == parts


@pytest.mark.parametrize(("lang", "host", "text"), NOTHING)
def test_no_address_is_invented(lang, host, text):
    assert ranked(lang, host, f"<p>{text}</p>") == ()


@pytest.mark.parametrize("text", OF_OTHERS)
def test_the_address_of_somebody_else_is_not_sure(text):
    places = ranked("en", "larkspur.example", text if text.startswith("<") else f"<p>{text}</p>")
    assert places
    assert all(place.probability < 0.5 for place in places)


@pytest.mark.parametrize("text", LED_TO_OWN)
def test_a_sentence_about_the_company_itself_leads_to_its_own_address(text):
    place = ranked("en", "larkspur.example", text if text.startswith("<") else f"<p>{text}</p>")[0]
    assert place.address.street == "12 High Street"
    assert place.probability >= 0.8


def test_a_region_that_one_page_names_is_kept():
    lines = "".join(
        f"<p>71 Fern Lane, Pietermaritzburg, {middle}3201</p>" for middle in ("", "", "KwaZulu-Natal, ", "", "")
    )
    place = ranked("en", "larkspur.co.za", lines)[0].address
    assert (place.street, place.state) == ("71 Fern Lane", "KwaZulu-Natal")


def test_opening_hours_in_front_are_no_part_of_the_street():
    places = ranked("en", "larkspur.example", "<p>Saturdays 3-6, 1288 Fern Hollow Rd, Salem, VA 24153</p>")
    assert places[0].address.street == "1288 Fern Hollow Rd"


def test_a_kind_of_place_in_front_is_a_label():
    places = ranked("en-CA", "larkspur.ca", "<p>Yard<br>4410 Fern Way, Unit 12<br>Nanaimo, BC V9S 5Z8</p>")
    assert places[0].address.street == "4410 Fern Way, Unit 12"


def test_a_heading_that_reads_like_a_building_is_no_part_of_the_street():
    places = ranked(
        "en", "larkspur.example", "<h2>Fern Mill</h2><p>Open daily</p><p>9 Castle Street, Ludlow SY8 1AA</p>"
    )
    assert places[0].address.street == "9 Castle Street"
