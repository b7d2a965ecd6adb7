"""Addresses whose country nothing names: the code, the town, the wording and the language of the page tell it."""

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.reading.language_guess import language_of_text

STATED = [
    ("en", "<p>14 Dominick Street Lower, Galway, H91 X2Y3</p>", ("14 Dominick Street Lower", "Galway", None, "H91 X2Y3", "IE")),
    ("en", "<p>Ballyremon, Kilmacanogue, Co. Wicklow, A98 F2P8</p>", ("Ballyremon", "Kilmacanogue", "Co. Wicklow", "A98 F2P8", "IE")),
    ("en", "<p>41 Miller Street, Dannevirke 4930</p>", ("41 Miller Street", "Dannevirke", None, "4930", "NZ")),
    ("en", "<p>9 Mackenzie Drive, Twizel 7901<br>Phone 03 435 5555</p>", ("9 Mackenzie Drive", "Twizel", None, "7901", "NZ")),
    ("en", "<p>204 17 Ave SW, Calgary, AB T2S 0A1</p>", ("204 17 Ave SW", "Calgary", "AB", "T2S 0A1", "CA")),
    ("de", "<p>Schreinerei, Industriestrasse 4, 6460 Altdorf</p>", ("Industriestrasse 4", "Altdorf", None, "6460", "CH")),
    ("de", "<p>Wir grüßen Sie.</p><p>Linzer Straße 77<br>4050 Traun</p>", ("Linzer Straße 77", "Traun", None, "4050", "AT")),
    ("de", "<p>Gasse 41, 8010 Graz. Mitglied der Kammer. Gewerbebehörde: Magistrat</p>", ("Gasse 41", "Graz", None, "8010", "AT")),
    ("fr", "<p>Rue du Simplon 9, 1800 Vevey</p>", ("Rue du Simplon 9", "Vevey", None, "1800", "CH")),
    ("fr", "<p>Chaussée de Dinant 210, 5000 Namur</p>", ("Chaussée de Dinant 210", "Namur", None, "5000", "BE")),
    ("nl", "<p>Markt 17 - 2500 Lier</p>", ("Markt 17", "Lier", None, "2500", "BE")),
    ("", "<p>Kungsgatan 5 B<br>753 21 Uppsala</p>", ("Kungsgatan 5 B", "Uppsala", None, "753 21", "SE")),
    ("", "<p>Lieu-dit Le Mazet<br>30460 Lasalle</p>", ("Lieu-dit Le Mazet", "Lasalle", None, "30460", "FR")),
    ("da", "<p>Torvet 6, 1. sal, 6760 Ribe</p>", ("Torvet 6, 1. sal", "Ribe", None, "6760", "DK")),
    ("pt", "<p>Rua Sete, 540 - Centro - Blumenau/SC - CEP 89010-200</p>", ("Rua Sete, 540, Centro", "Blumenau", "SC", "89010-200", "BR")),
    ("pt", "<p>Av. Brasil, 2210 - São Cristóvão<br>Cascavel - PR<br>CEP 85812-001</p>",
     ("Av. Brasil, 2210, São Cristóvão", "Cascavel", "PR", "85812-001", "BR")),
    ("es", "<p>Av. Hidalgo 415, 44100 Guadalajara, Jalisco</p>", ("Av. Hidalgo 415", "Guadalajara", "Jalisco", "44100", "MX")),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "body", "parts"), STATED)
def test_the_address_is_read_with_its_country(lang, body, parts):
    page = read_page(f'<html lang="{lang}"><body>{body}</body></html>', "http://127.0.0.1:8000/")
    dossier = Dossier(Lead(id="1", company="Larkspur", website="http://127.0.0.1:8000/"), page.url, (page,))
    place = rank_addresses(address_claims(dossier), dossier)[0].address
    assert (place.street, place.city, place.state, place.postal_code, place.country) == parts


@pytest.mark.parametrize(
    ("declared", "text", "language"),
    [
        (None, "Wir sind für Sie da und freuen uns auf die Arbeit mit dem Holz.", "de"),
        (None, "Plumbing 24/7", None),
        ("fr", "We are here for you and your home, with the best of our work.", "fr"),
        ("en", "Wir sind für Sie da und freuen uns auf die Arbeit mit dem Holz. " * 3, "de"),
        ("en-US", "Our menu: Crème brûlée de la maison", "en-US"),
    ],
)
def test_the_language_is_the_one_of_the_words_where_markup_leaves_it_open(declared, text, language):
    assert language_of_text(declared, [text]) == language
