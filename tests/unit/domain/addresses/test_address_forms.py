"""The forms in which websites of many countries write their address, each alone on a page without any other hint."""

import pytest

from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

SITE = "http://127.0.0.1:8000/"
FORMS = [
    ("de", "<p>Lange Straße 81<br>61348 Bad Homburg</p>", ("Lange Straße 81", "Bad Homburg", None, "61348", "DE")),
    (
        "de",
        "<p>Larkspur GmbH, Lange Straße 81, 61348 Bad Homburg</p>",
        ("Lange Straße 81", "Bad Homburg", None, "61348", "DE"),
    ),
    (
        "de",
        "<p>Karl-Marx-Allee 90, 60311 Frankfurt am Main</p>",
        ("Karl-Marx-Allee 90", "Frankfurt am Main", None, "60311", "DE"),
    ),
    ("cs", "<p>tř. Svobody 19, 602 00 Brno</p>", ("tř. Svobody 19", "Brno", None, "602 00", "CZ")),
    ("cs", "<p>Masarykova 770/9, Brno 602 00</p>", ("Masarykova 770/9", "Brno", None, "602 00", "CZ")),
    (
        "fr",
        "<p>12, chemin des Vignes - 17000 La Rochelle</p>",
        ("12, chemin des Vignes", "La Rochelle", None, "17000", "FR"),
    ),
    (
        "fr",
        "<p>ZA de Kergaradec, 61 rue Monjaret<br>17000 La Rochelle</p>",
        ("ZA de Kergaradec, 61 rue Monjaret", "La Rochelle", None, "17000", "FR"),
    ),
    ("fr", "<p>3 rue des Lilas, 72000 Le Mans</p>", ("3 rue des Lilas", "Le Mans", None, "72000", "FR")),
    (
        "en",
        "<p>Blk 58 Toa Payoh Lorong 8, Singapore 238872</p>",
        ("Blk 58 Toa Payoh Lorong 8", "Singapore", None, "238872", "SG"),
    ),
    ("en", "<p>23 Orchard Road #04-12, S(238872)</p>", ("23 Orchard Road #04-12", None, None, "238872", "SG")),
    (
        "en",
        "<p>Shop No. 4, Opp. Town Hall, Marine Drive, Kochi 682016, Kerala</p>",
        ("Shop No. 4, Opp. Town Hall, Marine Drive", "Kochi", "Kerala", "682016", "IN"),
    ),
    (
        "en",
        "<p>Flat 3, Shanti Apartments, 37 FC Road<br>Kochi - 682016, Kerala, India</p>",
        ("Flat 3, Shanti Apartments, 37 FC Road", "Kochi", "Kerala", "682016", "IN"),
    ),
    ("en", "<p>6, MG Road, Kochi, Kerala 682016</p>", ("6, MG Road", "Kochi", "Kerala", "682016", "IN")),
    (
        "en",
        "<p>50 Dorp Street<br>Stellenbosch<br>Western Cape<br>7600</p>",
        ("50 Dorp Street", "Stellenbosch", "Western Cape", "7600", "ZA"),
    ),
    (
        "en",
        "<p>Shop 7, Umgeni Business Park, 77 Umgeni Road<br>Durban<br>4001<br>South Africa</p>",
        ("Shop 7, Umgeni Business Park, 77 Umgeni Road", "Durban", None, "4001", "ZA"),
    ),
    (
        "en",
        "<p>Larkspur Bakery – 95 Trafalgar Street, Nelson 7010, New Zealand – +64 3 555 1022</p>",
        ("95 Trafalgar Street", "Nelson", None, "7010", "NZ"),
    ),
    (
        "en",
        "<p>Larkspur Bakery</p><p>1 Moorabool Street, Fremantle WA 6160</p>",
        ("1 Moorabool Street", "Fremantle", "WA", "6160", "AU"),
    ),
    (
        "en",
        "<p>Larkspur Bakery | 81 Castle Street, Kingston upon Thames, Surrey KT1 1HR, UK</p>",
        ("81 Castle Street", "Kingston upon Thames", "Surrey", "KT1 1HR", "GB"),
    ),
    (
        "fr",
        "<p>Boulangerie Larkspur | Rue de Fer 43, 3000 Leuven | +32 81 55 01 33</p>",
        ("Rue de Fer 43", "Leuven", None, "3000", "BE"),
    ),
    (
        "en",
        "<p>Unit 5, Quin Road Business Park, Ennis, Co. Clare, V95 X2T4</p>",
        ("Unit 5, Quin Road Business Park", "Ennis", "Co. Clare", "V95 X2T4", "IE"),
    ),
    (
        "en",
        "<p>Main Street, Ennis, Co. Clare, V95 X2T4, Ireland</p>",
        ("Main Street", "Ennis", "Co. Clare", "V95 X2T4", "IE"),
    ),
    ("en", "<p>31 Abbey Street<br>Dublin 7<br>D07 R2X8</p>", ("31 Abbey Street", "Dublin 7", None, "D07 R2X8", "IE")),
    (
        "en",
        "<p>The Old Forge, Church Road, Hexham, Northumberland, NE46 1NA</p>",
        ("The Old Forge, Church Road", "Hexham", "Northumberland", "NE46 1NA", "GB"),
    ),
    (
        "en",
        "<p>Flat 3, 12 Lemon Street<br>Truro<br>Cornwall<br>TR1 2AA</p>",
        ("Flat 3, 12 Lemon Street", "Truro", "Cornwall", "TR1 2AA", "GB"),
    ),
    (
        "en",
        "<p>Kiosk by the Pier, Promenade, Llandudno LL30 1BB</p>",
        ("Kiosk by the Pier, Promenade", "Llandudno", None, "LL30 1BB", "GB"),
    ),
    ("sv", "<p>Storgatan 12, 903 26 Umeå</p>", ("Storgatan 12", "Umeå", None, "903 26", "SE")),
    ("sv", "<p>Storgatan 12, SE-903 26 Umeå</p>", ("Storgatan 12", "Umeå", None, "903 26", "SE")),
    ("no", "<p>Kongens gate 4, 6002 Ålesund</p>", ("Kongens gate 4", "Ålesund", None, "6002", "NO")),
    ("da", "<p>Møllevej 12, 2. tv, 1154 København K</p>", ("Møllevej 12, 2. tv", "København K", None, "1154", "DK")),
    (
        "da",
        "<p>Møllevej 12, 2. th.<br>DK-1154 København K</p>",
        ("Møllevej 12, 2. th.", "København K", None, "1154", "DK"),
    ),
    (
        "nl",
        "<p>Van der Duynstraat 39-7<br>7411 KT Deventer</p>",
        ("Van der Duynstraat 39-7", "Deventer", None, "7411 KT", "NL"),
    ),
    ("nl", "<p>Melkmarkt 23, 2511GP Den Haag</p>", ("Melkmarkt 23", "Den Haag", None, "2511GP", "NL")),
    (
        "pt",
        "<p>Largo da Porta Nova, n.º 3, 4400-001 Vila Nova de Gaia</p>",
        ("Largo da Porta Nova, n.º 3", "Vila Nova de Gaia", None, "4400-001", "PT"),
    ),
    ("es", "<p>C/ Larios 5, 2º B, 29005 Málaga (Málaga)</p>", ("C/ Larios 5, 2º B", "Málaga", "Málaga", "29005", "ES")),
    (
        "es",
        "<p>Avda. de la Constitución, 24 bajo. 33201 Gijón, Asturias</p>",
        ("Avda. de la Constitución, 24 bajo.", "Gijón", "Asturias", "33201", "ES"),
    ),
    (
        "es",
        "<p>Polígono Industrial Norte, nave 7 - 01001 - Vitoria-Gasteiz</p>",
        ("Polígono Industrial Norte, nave 7", "Vitoria-Gasteiz", None, "01001", "ES"),
    ),
    (
        "it",
        "<p>Corso Italia, 12 - 42121 Reggio Emilia (RE)</p>",
        ("Corso Italia, 12", "Reggio Emilia", "RE", "42121", "IT"),
    ),
    ("it", "<p>Via Roma 3/A 55100 Lucca LU</p>", ("Via Roma 3/A", "Lucca", "LU", "55100", "IT")),
    ("fi", "<p>Kauppakatu 12 A 4, 20100 TURKU</p>", ("Kauppakatu 12 A 4", "TURKU", None, "20100", "FI")),
    ("pl", "<p>ul. Świętojańska 12/4, 81-364 Gdynia</p>", ("ul. Świętojańska 12/4", "Gdynia", None, "81-364", "PL")),
    (
        "en",
        "<p>W485 State Road 3<br>Eau Claire, WI 54701</p>",
        ("W485 State Road 3", "Eau Claire", "WI", "54701", "US"),
    ),
    ("en", "<p>937 E 300 S, Springfield, IL 62701</p>", ("937 E 300 S", "Springfield", "IL", "62701", "US")),
    ("en", "<p>One Harbor Plaza | Tempe, AZ 85281</p>", ("One Harbor Plaza", "Tempe", "AZ", "85281", "US")),
    (
        "en",
        "<p>38 1/2 Court Sq.<br>Fort Collins, CO 80521</p>",
        ("38 1/2 Court Sq.", "Fort Collins", "CO", "80521", "US"),
    ),
    ("en", "<p>1108 W 5th St #4, Boise, ID 83702</p>", ("1108 W 5th St #4", "Boise", "ID", "83702", "US")),
    ("en", "<p>520 County Road 2<br>Tempe, AZ 85281</p>", ("520 County Road 2", "Tempe", "AZ", "85281", "US")),
    ("en", "<p>Address 12 Mill Rd City Boise State ID Zip 83702</p>", ("12 Mill Rd", "Boise", "ID", "83702", "US")),
    (
        "en",
        "<table><tr><td>Street</td><td>12 Mill Rd</td></tr><tr><td>City</td><td>Boise</td></tr><tr><td>State</td><td>Idaho</td></tr><tr><td>Zip</td><td>83702</td></tr></table>",
        ("12 Mill Rd", "Boise", "ID", "83702", "US"),
    ),
    ("en", "<p>12 Mill Road Boise ID 83702</p>", ("12 Mill Road", "Boise", "ID", "83702", "US")),
    ("en", "<p>12 Mill Road • Boise, Idaho • 83702</p>", ("12 Mill Road", "Boise", "ID", "83702", "US")),
    (
        "en",
        "<p>12 MILL ROAD, SUITE 200<br>BOISE, IDAHO 83702-1234</p>",
        ("12 MILL ROAD, SUITE 200", "BOISE", "ID", "83702-1234", "US"),
    ),
    (
        "en",
        "<p><span>12 Mill Road</span><span>Boise</span>, <span>ID</span> <span>83702</span></p>",
        ("12 Mill Road", "Boise", "ID", "83702", "US"),
    ),
    (
        "en",
        "<p>123 Rue Wellington Nord, Sherbrooke (Québec) J1H 4A5</p>",
        ("123 Rue Wellington Nord", "Sherbrooke", "QC", "J1H 4A5", "CA"),
    ),
    ("en", "<p>RR 3, Guelph, ON N1H 3A1</p>", ("RR 3", "Guelph", "ON", "N1H 3A1", "CA")),
    ("en", "<p>12 Mill Road<br>Boise, ID 83702<br>Mon-Fri 8am-5pm</p>", ("12 Mill Road", "Boise", "ID", "83702", "US")),
    (
        "en",
        "<p>Hours: 8-5 | 12 Mill Road, Boise, ID 83702 | 208-555-0142</p>",
        ("12 Mill Road", "Boise", "ID", "83702", "US"),
    ),
    (
        "en",
        "<div>12 Mill Road</div><div>Suite 200</div><div>Boise</div><div>ID</div><div>83702</div>",
        ("12 Mill Road, Suite 200", "Boise", "ID", "83702", "US"),
    ),
    (
        "en",
        "<p>We're located at 12 Mill Road in Boise, Idaho 83702.</p>",
        ("12 Mill Road", "Boise", "ID", "83702", "US"),
    ),
    (
        "en",
        "<p>12 Mill Rd., Ste. B-4, Boise, Idaho, 83702, United States</p>",
        ("12 Mill Rd., Ste. B-4", "Boise", "ID", "83702", "US"),
    ),
    (
        "en",
        "<p>Boise Office: 12 Mill Road, Boise, ID 83702. Nampa Office: 8 Oak Street, Nampa, ID 83651.</p>",
        ("12 Mill Road", "Boise", "ID", "83702", "US"),
    ),
    ("en", "<p>12 Mill Road, Boise, ID, USA</p>", ("12 Mill Road", "Boise", "ID", None, "US")),
    (
        "en",
        "<p>12-14 Mill Road<br>Building C, 2nd Floor<br>Boise ID 83702</p>",
        ("12-14 Mill Road, Building C, 2nd Floor", "Boise", "ID", "83702", "US"),
    ),
    ("en", "<p>2/14 Smith St, Geelong VIC 3220</p>", ("2/14 Smith St", "Geelong", "VIC", "3220", "AU")),
    (
        "en",
        "<p>Lot 5 Harvest Court, Toowoomba Qld 4350, Australia</p>",
        ("Lot 5 Harvest Court", "Toowoomba", "QLD", "4350", "AU"),
    ),
    (
        "en",
        "<p>Level 3, 100 Queen Street, Auckland 1010, New Zealand</p>",
        ("Level 3, 100 Queen Street", "Auckland", None, "1010", "NZ"),
    ),
    (
        "en",
        "<p>12 Mill Lane, Little Snoring, Norfolk NR21 0JL</p>",
        ("12 Mill Lane", "Little Snoring", "Norfolk", "NR21 0JL", "GB"),
    ),
    (
        "en",
        "<p>Mill House, 12 Mill Lane<br>Leeds LS1 4AP<br>0113 496 0123</p>",
        ("Mill House, 12 Mill Lane", "Leeds", None, "LS1 4AP", "GB"),
    ),
    (
        "en",
        "<p>1st Floor, 12 Baker Street, London, W1U 6TJ, United Kingdom</p>",
        ("1st Floor, 12 Baker Street", "London", None, "W1U 6TJ", "GB"),
    ),
    (
        "en",
        "<p>1200 Bay St., Suite 300, Toronto, Ontario M5R 2A5</p>",
        ("1200 Bay St, Suite 300", "Toronto", "ON", "M5R 2A5", "CA"),
    ),
    (
        "en",
        "<p>12 Main St, PO Box 45, Guelph ON N1H 3A1</p>",
        ("12 Main St", "Guelph", "ON", "N1H 3A1", "CA"),
    ),
    (
        "fr",
        "<p>Larkspur SARL au capital de 5000 € - 3 bis rue des Lilas - 29000 Quimper - RCS Quimper 000 000 000</p>",
        ("3 bis rue des Lilas", "Quimper", None, "29000", "FR"),
    ),
    (
        "fr",
        "<p>3 rue des Lilas, BP 12, 29000 Quimper Cedex</p>",
        ("3 rue des Lilas, BP 12", "Quimper", None, "29000", "FR"),
    ),
    (
        "fr",
        "<p>Siège social : 3, rue des Lilas 29000 QUIMPER</p>",
        ("3, rue des Lilas", "QUIMPER", None, "29000", "FR"),
    ),
    ("fr", "<p>Lieu-dit Kerbihan<br>29000 Quimper</p>", ("Lieu-dit Kerbihan", "Quimper", None, "29000", "FR")),
    ("fr", "<p>Avenue Louise 12, 1050 Bruxelles</p>", ("Avenue Louise 12", "Bruxelles", None, "1050", "BE")),
    (
        "de",
        "<p>Larkspur GmbH · Lange Str. 3 · 37073 Göttingen · Tel 0551 5550142</p>",
        ("Lange Str. 3", "Göttingen", None, "37073", "DE"),
    ),
    (
        "de",
        "<p>Adresse: Lange Str. 3, 37073 Göttingen, Deutschland</p>",
        ("Lange Str. 3", "Göttingen", None, "37073", "DE"),
    ),
    ("de", "<p>Hauptstr. 5 a<br>A-4600 Wels</p>", ("Hauptstr. 5 a", "Wels", None, "4600", "AT")),
    (
        "de",
        "<p>Bahnhofstrasse 12<br>Postfach<br>CH-7000 Chur</p>",
        ("Bahnhofstrasse 12", "Chur", None, "7000", "CH"),
    ),
    (
        "es",
        "<p>Dirección: Calle Mayor, 12, 1º izq. 33201 Gijón (Asturias)</p>",
        ("Calle Mayor, 12, 1º izq.", "Gijón", "Asturias", "33201", "ES"),
    ),
    ("es", "<p>C/Uría 12 · 33201 Gijón</p>", ("C/Uría 12", "Gijón", None, "33201", "ES")),
    (
        "it",
        "<p>Via Garibaldi 12 - 55100 Lucca (LU) - Tel. 0583 555014</p>",
        ("Via Garibaldi 12", "Lucca", "LU", "55100", "IT"),
    ),
    (
        "it",
        "<p>Sede legale: Via Garibaldi n. 12, 55100 - Lucca</p>",
        ("Via Garibaldi n. 12", "Lucca", None, "55100", "IT"),
    ),
    (
        "it",
        "<p>Località Pian di Sopra 12, 55100 Lucca</p>",
        ("Località Pian di Sopra 12", "Lucca", None, "55100", "IT"),
    ),
    ("nl", "<p>Adres: Melkmarkt 23a, 8011 CW  Zwolle</p>", ("Melkmarkt 23a", "Zwolle", None, "8011 CW", "NL")),
    (
        "pt",
        "<p>Rua do Souto 12, 1º Dto, 4700-319 Braga</p>",
        ("Rua do Souto 12, 1º Dto", "Braga", None, "4700-319", "PT"),
    ),
    ("sv", "<p>Besöksadress: Storgatan 12, 903 26 Umeå</p>", ("Storgatan 12", "Umeå", None, "903 26", "SE")),
    ("da", "<p>Algade 12 st. tv., 9000 Aalborg</p>", ("Algade 12 st. tv.", "Aalborg", None, "9000", "DK")),
    ("no", "<p>Storgata 12A, 0184 Oslo</p>", ("Storgata 12A", "Oslo", None, "0184", "NO")),
    ("fi", "<p>Kauppakatu 12 A 4<br>20100 Turku</p>", ("Kauppakatu 12 A 4", "Turku", None, "20100", "FI")),
    ("pl", "<p>ul. Długa 12 lok. 4<br>87-100 Toruń</p>", ("ul. Długa 12 lok. 4", "Toruń", None, "87-100", "PL")),
    ("cs", "<p>Masarykova 12, 602 00 Brno 2</p>", ("Masarykova 12", "Brno", None, "602 00", "CZ")),
    (
        "en",
        "<p>No. 12, 2nd Main, Indiranagar, Bengaluru, Karnataka 560038</p>",
        ("No. 12, 2nd Main, Indiranagar", "Bengaluru", "Karnataka", "560038", "IN"),
    ),
    (
        "en",
        "<p>10 Anson Road, #20-05 International Plaza, Singapore 079903</p>",
        ("10 Anson Road, #20-05 International Plaza", "Singapore", None, "079903", "SG"),
    ),
]


@pytest.mark.parametrize(("lang", "html", "expected"), FORMS)
def test_an_address_is_read_in_parts(lang, html, expected):
    page = read_page(f'<html lang="{lang}"><body>{html}</body></html>', SITE)
    claims = address_claims(Dossier(lead=Lead(id="1", company="Larkspur Bakery"), site=SITE, pages=(page,)))
    assert tuple(claims[0].address.model_dump().values()) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tel. 0551 / 555 0177<br>Öffnungszeiten",
        "Fax 0551/5550178 Montag",
        "+43 316 5550 1234 Termine",
        "(0551) 5550 Rufen",
    ],
)
def test_the_end_of_a_telephone_number_is_no_postal_code(text):
    page = read_page(f'<html lang="de"><body><p>Lange Straße 81 – {text}</p></body></html>', SITE)
    assert address_claims(Dossier(lead=Lead(id="1"), site=SITE, pages=(page,))) == ()
