"""What stands beside a street and is no part of it (prices, hours, remarks), what is (villages, units), and bare towns."""

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

HOSTS = {
    "en-US": "larkspur.example", "en-GB": "larkspur.co.uk", "en-CA": "larkspur.ca", "en-AU": "larkspur.com.au", "de": "larkspur.de",
    "fr": "larkspur.fr", "es": "larkspur.es", "it": "larkspur.it", "nl": "larkspur.nl", "sv": "larkspur.se", "da": "larkspur.dk",
    "nb": "larkspur.no", "cs": "larkspur.cz", "pt": "larkspur.pt", "fr-CA": "larkspur.ca",
}  # fmt: skip
PRICES = "<ul><li>Swap from £1,895</li><li>Removal from £2,700</li><li>Move + £350</li></ul>"
FORMS = [
    # prices and opening hours
    ("en-GB", PRICES + "<p>Larkspur, Unit 6 Weir Works, Pudsey LS28 6JT.</p>", ("Unit 6 Weir Works", "Pudsey", None, "LS28 6JT")),
    ("en-GB", PRICES + "<p>Ludlow SY8 3NF</p>", (None, "Ludlow", None, "SY8 3NF")),
    ("en-AU", "<p>Cut $45</p><p>Colour from $1,120</p><p>Toowoomba QLD 4350</p>", (None, "Toowoomba", "QLD", "4350")),
    ("en-US", "<p>Tues–Fri 10–7, Sat 9–3</p><p>Salem, VA 24153</p>", (None, "Salem", "VA", "24153")),
    ("en-US", "<p>Mon-Fri 8-5 204 Fern St Salem VA 24153</p>", ("204 Fern St", "Salem", "VA", "24153")),
    ("en-GB", "<p>Open Thurs - Sat 9.30 - 4, 27 Market Street, Ludlow SY8 3NF</p>", ("27 Market Street", "Ludlow", None, "SY8 3NF")),
    ("de", "<p>Di–Fr 9–18, Sa 8–13</p><p>45130 Essen</p>", (None, "Essen", None, "45130")),
    ("de", "<p>Sa 8 bis 13</p><p>Do-Weg 3</p><p>45130 Essen</p>", ("Do-Weg 3", "Essen", None, "45130")),
    ("fr", "<p>Lun-Ven 8-12 / 14-18</p><p>01200 Bellegarde</p>", (None, "Bellegarde", None, "01200")),
    # remarks in brackets
    ("en-US", "<p>927 1/2 Fern St (upstairs!)<br>Salem, VA 24153</p>", ("927 1/2 Fern St", "Salem", "VA", "24153")),
    ("en-US", "<p>927 Fern St<br>(behind the post office)<br>Salem, VA 24153</p>", ("927 Fern St", "Salem", "VA", "24153")),
    ("en-US", "<p>927 Fern St, Suite 4 (2nd door on the left)<br>Salem, VA 24153</p>", ("927 Fern St, Suite 4", "Salem", "VA", "24153")),
    ("en-GB", "<p>27 Market Street (Entrance on Mill Lane), Ludlow SY8 3NF</p>", ("27 Market Street", "Ludlow", None, "SY8 3NF")),
    ("de", "<p>Lindenstr. 4<br>(neben der Eisdiele)<br>45130 Essen</p>", ("Lindenstr. 4", "Essen", None, "45130")),
    ("de", "<p>Lindenstr. 4 (Hinterhaus)<br>45130 Essen</p>", ("Lindenstr. 4 (Hinterhaus)", "Essen", None, "45130")),
    ("fr", "<p>14 rue des Lilas (face à la mairie)<br>01200 Bellegarde</p>", ("14 rue des Lilas", "Bellegarde", None, "01200")),
    ("it", "<p>Via Roma 14 (cortile interno)<br>05022 Amelia (TR)</p>", ("Via Roma 14", "Amelia", "TR", "05022")),
    # streets of several small words, of two lines, and towns with their river
    ("de", "<p>Larkspur<br>Zwischen alten Linden 41<br>26721 Emden</p>", ("Zwischen alten Linden 41", "Emden", None, "26721")),
    ("de", "<p>Larkspur<br>An der neuen Mühle 3<br>26721 Emden</p>", ("An der neuen Mühle 3", "Emden", None, "26721")),
    ("de", "<p>Ziegelkamp 17, 31582 Nienburg/Weser</p>", ("Ziegelkamp 17", "Nienburg/Weser", None, "31582")),
    ("de", "<p>Lindenstr. 4<br>87435 Kempten/Allgäu</p>", ("Lindenstr. 4", "Kempten/Allgäu", None, "87435")),
    ("de", "<p>Lindenstr. 4<br>19348 Perleberg OT Quitzow</p>", ("Lindenstr. 4", "Perleberg", None, "19348")),
    ("fr", "<p>210, allée des Lilas<br>ZI du Coteau<br>42300 Roanne</p>", ("210, allée des Lilas, ZI du Coteau", "Roanne", None, "42300")),
    ("fr", "<p>Larkspur<br>ZI du Coteau<br>42300 Roanne</p>", ("ZI du Coteau", "Roanne", None, "42300")),
    ("pt", "<p>Zona Industrial de Alvor, Lote 94<br>3500-618 Viseu</p>", ("Zona Industrial de Alvor, Lote 94", "Viseu", None, "3500-618")),
    ("en-GB", "<p>Plot 4, Mill Road<br>Scunthorpe<br>North Lincolnshire<br>DN16 1DQ</p>", ("Plot 4, Mill Road", "Scunthorpe", "North Lincolnshire", "DN16 1DQ")),
    # villages between a street and the town
    ("da", "<p>Grønnevej 53, Thurø<br>5700 Svendborg</p>", ("Grønnevej 53, Thurø", "Svendborg", None, "5700")),
    ("da", "<p>Strandvejen 12<br>Ordrup<br>4540 Fårevejle</p>", ("Strandvejen 12, Ordrup", "Fårevejle", None, "4540")),
    ("sv", "<p>Byvägen 3, Nedre Gärdsjö<br>795 70 Rättvik</p>", ("Byvägen 3, Nedre Gärdsjö", "Rättvik", None, "795 70")),
    ("de", "<p>Dorfstr. 3, Neudorf<br>87561 Oberstdorf</p>", ("Dorfstr. 3, Neudorf", "Oberstdorf", None, "87561")),
    ("de", "<p>Herren 26</p><p>Kontakt</p><p>45130 Essen</p>", (None, "Essen", None, "45130")),
    # numbers and units
    ("en-AU", "<p>Workshop: Shed 4, 61 Fern Link, Toowoomba QLD 4350</p>", ("Shed 4, 61 Fern Link", "Toowoomba", "QLD", "4350")),
    ("en-AU", "<p>Tenancy 2, 61 Fern Road<br>Toowoomba QLD 4350</p>", ("Tenancy 2, 61 Fern Road", "Toowoomba", "QLD", "4350")),
    ("en-GB", "<p>Barn 2, Fern Farm, Mill Lane, Ludlow SY8 3NF</p>", ("Barn 2, Fern Farm, Mill Lane", "Ludlow", None, "SY8 3NF")),
    ("en-US", "<p>61 Fern Rd, Barn B<br>Salem, VA 24153</p>", ("61 Fern Rd, Barn B", "Salem", "VA", "24153")),
    ("en-US", "<p>204½ Fern St<br>Salem, VA 24153</p>", ("204½ Fern St", "Salem", "VA", "24153")),
    ("en-US", "<p>204-B Fern St, Salem, VA 24153</p>", ("204-B Fern St", "Salem", "VA", "24153")),
    ("en-US", "<p>204 Fern St / PO Box 41<br>Salem, VA 24153</p>", ("204 Fern St", "Salem", "VA", "24153")),
    ("fr-CA", "<p>4410 rue des Fougères, bureau 2, Granby (Québec) J2G 3V3</p>", ("4410 rue des Fougères, bureau 2", "Granby", "QC", "J2G 3V3")),
    ("sv", "<p>Storgatan 12 B, 3 tr<br>793 70 Tällberg</p>", ("Storgatan 12 B, 3 tr", "Tällberg", None, "793 70")),
    ("en-US", "<p>Larkspur * P.O. Box 418 * Salem VA 24153 * 540-555-0127</p>", ("P.O. Box 418", "Salem", "VA", "24153")),
    # towns alone
    ("en-GB", "<footer>27 Market Street, Ludlow, Shropshire</footer>", ("27 Market Street", "Ludlow", "Shropshire", None)),
    ("en-GB", "<p>Based in Ludlow, we travel all over.</p>", (None, "Ludlow", None, None)),
    ("en-GB", "<p>A bakery in the heart of Ludlow, Shropshire.</p>", (None, "Ludlow", "Shropshire", None)),
    ("en-US", "<footer>© 2024 Larkspur, Salem VA. All rights reserved.</footer>", (None, "Salem", "VA", None)),
    ("en-AU", "<footer>Toowoomba QLD</footer>", (None, "Toowoomba", "QLD", None)),
    ("es", "<footer>Besalú (Girona)</footer>", (None, "Besalú", "Girona", None)),
    ("it", "<footer>Amelia (TR)</footer>", (None, "Amelia", "TR", None)),
    ("en-GB", "<footer>Larkspur, Ludlow, Shropshire</footer>", (None, "Ludlow", "Shropshire", None)),
    ("en-US", "<p>We are based in Salem, Virginia. We travel.</p>", (None, "Salem", "VA", None)),
    ("en-GB", "<footer>Larkspur, Peckham, London SE15</footer>", (None, "London", None, "SE15")),
    ("en-GB", "<footer>Hove, BN3</footer>", (None, "Hove", None, "BN3")),
    ("en-GB", "<p>You will find us in Ludlow, Shropshire.</p>", (None, "Ludlow", "Shropshire", None)),
    ("en-US", "<p>Our shop is in Salem, Virginia.</p>", (None, "Salem", "VA", None)),
    ("de", "<p>Du findest uns in Oberstdorf.</p>", (None, "Oberstdorf", None, None)),
    ("de", "<p>Unser Salon ist mitten in Essen-Rüttenscheid.</p>", (None, "Essen", None, None)),
    ("de", "<p>Wir sind ein kleiner Betrieb in Garmisch-Partenkirchen.</p>", (None, "Garmisch-Partenkirchen", None, None)),
    ("es", "<p>La casa está en Tielve (Cabrales), Asturias.</p>", (None, "Tielve", "Asturias", None)),
    ("es", "<p>Estamos en Besalú (Girona).</p>", (None, "Besalú", "Girona", None)),
    ("fr", "<p>Notre atelier se trouve à Bellegarde.</p>", (None, "Bellegarde", None, None)),
    ("nl", "<p>Ons atelier zit in Groningen.</p>", (None, "Groningen", None, None)),
    ("it", "<p>Il nostro laboratorio si trova ad Amelia (TR).</p>", (None, "Amelia", "TR", None)),
    ("sv", "<p>Vi finns i Tällberg.</p>", (None, "Tällberg", None, None)),
    ("da", "<p>Vi holder til i Svendborg.</p>", (None, "Svendborg", None, None)),
    ("pt", "<p>Estamos em Guimarães.</p>", (None, "Guimarães", None, None)),
]  # fmt: skip
NOTHING = [
    ("sv", "Larkspur AB | 08-465 004 61 | Godkänd för F-skatt"),
    ("sv", "Ring 0247 - 501 12 Anna"),
    ("cs", "Tel.: 602 123 45 Praha"),
    ("de", "Tel: 0201 45130 Termine nach Absprache"),
    ("da", "Tlf. 6255 0113 Ring gerne"),
    ("fr", "Certifiée depuis 2019, Bellegarde. ISO 14001 Entreprise"),
    ("de", "Wir waren im Urlaub in Paris."),
    ("de", "Unsere Lieferanten sind in Hamburg."),
    ("fr", "Nous sommes à Votre écoute."),
    ("es", "El secreto está en Nuestra Masa."),
    ("en-GB", "Our daughter is in Leeds."),
    ("en-GB", "Near the M4 and bus E8"),
]


def ranked(lang: str, body: str):
    site = f"https://{HOSTS[lang]}/"
    page = read_page(f'<html lang="{lang}"><body><h1>Larkspur</h1>{body}</body></html>', site)
    dossier = Dossier(Lead(id="1", company="Larkspur", website=site), site, (page,))
    return rank_addresses(address_claims(dossier), dossier)


@pytest.mark.parametrize(("lang", "body", "parts"), FORMS)
def test_an_address_is_read_without_what_stands_beside_it(lang, body, parts):
    place = ranked(lang, body)[0].address
    assert (place.street, place.city, place.state, place.postal_code) == parts


@pytest.mark.parametrize(("lang", "text"), NOTHING)
def test_no_place_is_invented(lang, text):
    assert ranked(lang, f"<p>{text}</p>") == ()


@pytest.mark.parametrize(
    ("company", "line", "street"),
    [
        ("The Cabins at Fern Road", "The Cabins at Fern Road, Salida, Colorado", None),
        ("The Cabins at Fern Road", "The Cabins at Fern Road, 14 Fern Road, Salida, Colorado", "14 Fern Road"),
        ("Fern Lane Pottery", "Fern Lane Pottery, Fern Lane, Salida, Colorado 80439", "Fern Lane"),
    ],
)
def test_a_street_that_is_part_of_the_companys_name_is_none_unless_told_apart(company, line, street):
    site = "https://larkspur.example/"
    page = read_page(f"<html lang='en-US'><body><footer><p>{line}</p></footer></body></html>", site)
    dossier = Dossier(lead=Lead(id="1", company=company, website=site), site=site, pages=(page,))
    first = rank_addresses(address_claims(dossier), dossier)[0].address
    assert (first.street, first.city, first.state) == (street, "Salida", "CO")


def test_a_region_of_several_towns_is_no_town():
    site = "https://larkspur.example/"
    page = read_page("<html lang='en-US'><body><p>Serving Fern Hills Region, Maine</p></body></html>", site)
    dossier = Dossier(lead=Lead(id="1", company="Larkspur", website=site), site=site, pages=(page,))
    assert not address_claims(dossier)
