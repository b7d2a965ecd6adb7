"""Whose address it is: of who made the site, sells, supplies or decides, or the company's own, if only in part."""

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page

COMPANY = "Larkspur Bakery"
SALEM = "204 Fern St, Salem, VA 24153"
IN_A_TEXT = [  # text on a page beside, the footer of every page, the town that the footer says
    ("The county wants a permit first. Permits and Inspections, 204 Fern St, Salem, VA 24153. We do the paperwork.", "Salem, VA", "Salem"),
    ("Drop off hazardous waste at the Roanoke Transfer Station, 1020 Hollins Rd, Roanoke, VA 24012.", "Salem, VA", "Salem"),
    ("Coffee by Ridgeline Roasters, 88 Depot St, Salem, VA 24153.", "Salem, VA", "Salem"),
    ("Financing through Hopewell Credit Union, 12 Main St, Salem, VA 24153", "Salem, VA", "Salem"),
    ("Parts from Plumbers Choice, 88 Depot St, Salem, VA 24153", "Salem, VA", "Salem"),
    ("Timber from Ashgrove, Unit 4 Weir Works, Pudsey LS28 6JT.", "Ludlow, Shropshire", "Ludlow"),
    ("Salon furniture: Ashgrove & Pike, 4 Weir Lane, Ludlow SY8 3NF.", "Clun, Shropshire", "Clun"),
    ("<ul><li>May 3: Salem Farmers Market, 34 E Main St, Salem, VA 24153</li></ul>", "Salem, VA", "Salem"),
    ("Ask for us at Fern Hardware, 611 E Main St, Salem, VA 24153.", "Salem, VA", "Salem"),
    ("See them at Central Fern, 5510 Hwy 10 East, Salem, VA 24153, ask for Dale.", "Salem, VA", "Salem"),
    ("Bike hire: Fern Sport, 611 E Main St, Salem, VA 24153", "Salem, VA", "Salem"),
    ("You will also find our bread at The Larder (4 Broad Street, Hereford HR4 9AA).", "Ludlow, Shropshire", "Ludlow"),
    ("Pesticide questions: Virginia Dept. of Agriculture, 1020 Hollins Rd, Roanoke, VA 24012", "Salem, VA", "Salem"),
    ("Ask your council and the Forest Practices Authority, 30 Fern St, Hobart TAS 7000, before felling.", "Salem, VA", "Salem"),
    ("Licensed by the Board of Cosmetology, 1020 Hollins Rd, Roanoke, VA 24012", "Salem, VA", "Salem"),
    ("Until 2019 we were at 4 Broad Street, Hereford HR4 9AA.", "Ludlow, Shropshire", "Ludlow"),
    ("Formerly at 4 Broad Street, Hereford HR4 9AA", "Ludlow, Shropshire", "Ludlow"),
    ("Complaints we cannot settle go to Ombudsman Services, 3300 Fern Park, Warrington WA4 4HS.", "Ludlow, Shropshire", "Ludlow"),
]  # fmt: skip
OWN_IN_A_TEXT = [
    f"We opened the doors of our little shop at {SALEM} in 1999.",
    f"You will find the bakery in the old depot, {SALEM}.",
    f"Come by for a cup. Free parking. {SALEM}",
    f"Bread by Larkspur Bakery, {SALEM}",
    f"We bake and deliver from the Old Depot, {SALEM}",
    f"Website: larkspur.example, {SALEM}",
    f"Pick up your order at our kitchen: Fern Commons, {SALEM}",
    f"You can find our little shop at {SALEM}",
    f"Visit the shop ({SALEM}) any day",
    f"Behind Fern Bank, {SALEM}",
    f"Larkspur Bakery (formerly Fern Bakery), {SALEM}",
    f"We moved from Vinton to {SALEM}",
]
CREDITS = [  # language, host, the credit, the company's own line
    ("en-AU", "larkspur.com.au", "© 2025 | SEO & Web by Ridge Torque, Level 2, 18 Wharf Lane, Brisbane QLD 4000", "PO Box 77, Toowoomba QLD 4350", "Toowoomba"),
    ("en-GB", "larkspur.co.uk", "Proudly built by Pixel Fern Agency, 18 Wharf Lane, Leeds LS1 4AP", "PO Box 77, Ludlow SY8 9AA", "Ludlow"),
    ("en-GB", "larkspur.co.uk", "Site: Pixel Fern, 18 Wharf Lane, Leeds LS1 4AP", "Ludlow, Shropshire", "Ludlow"),
    ("de", "larkspur.de", "Umsetzung: Pixelfarn GmbH, Lindenstr. 4, 50674 Köln", "Postfach 12, 45130 Essen", "Essen"),
    ("de", "larkspur.de", "Konzept & Gestaltung: Pixelfarn, Lindenstr. 4, 50674 Köln", "45130 Essen", "Essen"),
    ("da", "larkspur.dk", "Hjemmeside: Pixelbregne, Havnegade 4, 5000 Odense C", "5700 Svendborg", "Svendborg"),
    ("sv", "larkspur.se", "Webb: Pixelormbunke AB, Hornsgatan 90, 118 21 Stockholm", "Box 41, 793 70 Tällberg", "Tällberg"),
    ("fr", "larkspur.fr", "Création du site : Studio Fougère, 14 rue des Lilas, 69003 Lyon", "01200 Bellegarde", "Bellegarde"),
    ("it", "larkspur.it", "Sito realizzato da Felce Digitale, Via Roma 14, 20121 Milano", "05022 Amelia (TR)", "Amelia"),
    ("es", "larkspur.es", "Diseño web: Helecho Digital, Calle Mayor 14, 28013 Madrid", "17850 Besalú", "Besalú"),
    ("nl", "larkspur.nl", "Website: Varen Media, Herengracht 14, 1015 BK Amsterdam", "Postbus 12, 9711 KV Groningen", "Groningen"),
    ("da", "larkspur.dk", "Klager: Håndværkets Ankenævn, Ny Kongensgade 13, 1472 København K", "5700 Svendborg", "Svendborg"),
    ("nl", "larkspur.nl", "Klachten? Geschillencommissie, Bordewijklaan 46, 2591 XR Den Haag", "9711 KV Groningen", "Groningen"),
    ("sv", "larkspur.se", "Återförsäljare Stockholm: Form & Furu, Hornsgatan 90, 118 21 Stockholm", "793 70 Tällberg", "Tällberg"),
    ("nb", "larkspur.no", "Forhandler: Form & Furu AS, Storgata 9, 0184 Oslo", "5003 Bergen", "Bergen"),
    ("de", "larkspur.de", "Unser Mehl kommt von der Obermühle, Mühlweg 3, 87561 Oberstdorf.", "45130 Essen", "Essen"),
    ("es", "larkspur.es", "Nuestro aceite es de Almazara Helecho, Calle Mayor 14, 28013 Madrid", "17850 Besalú", "Besalú"),
    ("fr", "larkspur.fr", "Nos farines viennent du Moulin Fougère, 14 rue des Lilas, 69003 Lyon", "01200 Bellegarde", "Bellegarde"),
]  # fmt: skip
OWN_LABELS = [  # words like those of a credit that lead to the company's own address
    ("de", "larkspur.de", "Herausgegeben von: Larkspur Bakery, Lindenstr. 4, 45130 Essen", "Lindenstr. 4"),
    ("de", "larkspur.de", "Kontakt: Anna Beispiel, Lindenstr. 4, 45130 Essen", "Lindenstr. 4"),
    (
        "en-GB",
        "larkspur.co.uk",
        "Larkspur Bakery is run by Fern Ltd, 27 Market Street, Ludlow SY8 3NF",
        "27 Market Street",
    ),
    ("nl", "larkspur.nl", "Adres: Vismarkt 97, 9711 KV Groningen", "Vismarkt 97"),
]
HEAD_OFFICE = "<footer><p>Head office</p><p>Snip and Go Group Ltd</p><p>18 Wharf Lane</p><p>Leeds LS1 4AP</p></footer>"
DATA = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"%s","address":'
    '{"@type":"PostalAddress","streetAddress":"18 Wharf Ln","addressLocality":"Roanoke","addressRegion":"VA",'
    '"postalCode":"24012"}}</script>'
)
AS_TEXT = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Bakery","name":"Larkspur","address":"%s"}</script>'


def ranked(lang: str, host: str, pages: dict[str, str], company: str = COMPANY):
    site = f"https://{host}/"
    read = tuple(
        read_page(f'<html lang="{lang}"><body>{body}</body></html>', site + path) for path, body in pages.items()
    )
    dossier = Dossier(Lead(id="1", company=company, website=site), site, read)
    return rank_addresses(address_claims(dossier), dossier)


def with_footer(text: str, foot: str):
    footer = f"<footer><p>{COMPANY}</p><p>{foot}</p></footer>"
    pages = {"": "<p>Welcome.</p>", "services": f"<h1>Info</h1><p>{text}</p>", "contact": "<p>Call us.</p>"}
    return ranked("en", "larkspur.example", {path: body + footer for path, body in pages.items()})


@pytest.mark.parametrize(("text", "foot", "town"), IN_A_TEXT)
def test_the_town_of_the_footer_wins_over_an_address_of_others_in_a_text(text, foot, town):
    place = with_footer(text, foot)[0]
    assert (place.address.street, place.address.city) == (None, town)
    assert place.probability >= 0.5


@pytest.mark.parametrize("text", OWN_IN_A_TEXT)
def test_an_address_in_a_text_about_the_company_wins_over_the_town_of_the_footer(text):
    place = with_footer(text, "Salem, VA")[0]
    assert (place.address.street, place.address.postal_code) == ("204 Fern St", "24153")
    assert place.probability >= 0.5


@pytest.mark.parametrize(("lang", "host", "credit", "own", "town"), CREDITS)
def test_who_made_the_site_or_supplies_or_decides_is_not_the_company(lang, host, credit, own, town):
    footer = f"<footer><p>{COMPANY}</p><p>{own}</p><p>{credit}</p></footer>"
    place = ranked(lang, host, {"": f"<p>Larkspur</p>{footer}", "contact": f"<p>{own}</p>{footer}"})[0]
    assert place.address.city == town
    assert place.probability >= 0.5


@pytest.mark.parametrize(("lang", "host", "text", "street"), OWN_LABELS)
def test_words_that_only_look_like_a_credit_lead_to_the_companys_own_address(lang, host, text, street):
    place = ranked(lang, host, {"": f"<footer><p>{text}</p></footer>"})[0]
    assert place.address.street == street
    assert place.probability >= 0.8


def test_a_label_on_a_line_of_its_own_counts_for_the_lines_below():
    made = "<h3>Umsetzung</h3><p>Pixelfarn</p><p>Lindenstr. 4</p><p>50674 Köln</p>"
    assert all(place.probability < 0.5 for place in ranked("de", "larkspur.de", {"": made}))


def test_the_branch_wins_that_the_company_is_named_after():
    branch = "<h1>Snip and Go Ludlow</h1><p>12 Mill Street, Ludlow SY8 3NF</p>"
    pages = {"": HEAD_OFFICE, "salons/ludlow": branch + HEAD_OFFICE}
    place = ranked("en-GB", "snipgo.co.uk", pages, "Snip and Go Ludlow")[0]
    assert (place.address.street, place.address.city) == ("12 Mill Street", "Ludlow")
    assert ranked("en-GB", "snipgo.co.uk", pages, "Snip and Go")[0].address.city == "Leeds"


def test_a_town_with_an_epithet_is_known_by_its_name():
    chain = "<footer>AutoFern SAS, 14 allée des Parcs, 69800 Saint-Priest</footer>"
    branch = "<h1>AutoFern Clermont</h1><p>112 boulevard Fougère</p><p>63100 Clermont-Ferrand</p>"
    place = ranked("fr", "autofern.fr", {"": branch + chain, "reseau": chain}, "AutoFern Clermont Nord")[0]
    assert place.address.city == "Clermont-Ferrand"


def test_a_street_in_the_companys_name_names_no_branch():
    lines = (
        "<footer><p>Leeds Road Garage, 27 Leeds Road, Ilkley LS29 8AA</p><p>18 Wharf Lane, Leeds LS1 4AP</p></footer>"
    )
    assert ranked("en-GB", "lrg.co.uk", {"": lines}, "Leeds Road Garage")[0].address.city == "Ilkley"


def test_of_equal_branches_the_first_in_the_list_is_taken():
    lines = (
        "22 Fern Mews, Ballarat VIC 3350",
        "Shop 5, 140 Fern Pde, Bacchus Marsh VIC 3340",
        "9 Fern Rise, Daylesford VIC 3460",
    )
    for first in range(3):
        turned = lines[first:] + lines[:first]
        footer = "<footer>" + "".join(f"<p>{line}</p>" for line in turned) + "</footer>"
        place = ranked("en-AU", "larkspur.com.au", {"": footer, "team": footer})[0]
        assert place.address.street in turned[0]


def test_an_address_told_once_does_not_go_before_the_one_that_every_page_lists():
    beside = "<p>Coffee and bread on Sundays with Fern, 149 Mill Lane, Ludlow SY8 3NF.</p>"
    footer = "<footer><p>156 Mill Lane</p><p>Ludlow SY8 3NF</p></footer>"
    place = ranked("en-GB", "larkspur.co.uk", {"": beside + footer, "story": footer, "shop": footer})[0]
    assert place.address.street == "156 Mill Lane"


def test_a_registered_office_stands_behind_the_place_itself():
    office = "<p>Registered office: 4 Fern House, Broad Street, Hereford HR4 9AA</p>"
    own = "<footer>27 Market Street, Ludlow SY8 3NF</footer>"
    assert ranked("en-GB", "larkspur.co.uk", {"": office + own})[0].address.city == "Ludlow"
    alone = ranked("en-GB", "larkspur.co.uk", {"": office})[0]
    assert (alone.address.city, alone.probability >= 0.5) == ("Hereford", True)


def test_data_of_somebody_else_stand_behind_the_town_that_visitors_see():
    foot = "<footer>Salem, VA 24153</footer>"
    assert ranked("en-US", "larkspur.example", {"": DATA % "Pixel Fern" + foot})[0].address.city == "Salem"
    assert ranked("en-US", "larkspur.example", {"": DATA % "Larkspur" + foot})[0].address.city == "Roanoke"


def test_data_may_say_an_address_as_one_text():
    place = ranked("en-US", "larkspur.example", {"": AS_TEXT % SALEM})[0].address
    assert (place.street, place.city, place.state, place.postal_code) == ("204 Fern St", "Salem", "VA", "24153")


def test_the_data_of_a_person_who_works_for_the_company_give_its_code():
    """They are others' addresses else: those of the firm that somebody worked for before."""
    data = (
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Ada Farn","worksFor":'
        '{"@type":"LocalBusiness","name":"%s","address":{"@type":"PostalAddress","streetAddress":"Lindenstr. 4",'
        '"addressLocality":"Essen","postalCode":"45130","addressCountry":"DE"}}}</script>'
    )
    line = "<h1>Larkspur Pottery</h1><p>Lindenstr. 4, Essen</p>"
    own = ranked("de", "larkspur.de", {"": line + data % "Larkspur Pottery"}, "Larkspur Pottery")
    assert own[0].address.postal_code == "45130"
    other = ranked("de", "larkspur.de", {"": line + data % "Moosgrund Keramik"}, "Larkspur Pottery")
    assert other[0].address.postal_code is None


def test_two_addresses_that_only_data_say_are_both_kept():
    towns = [("12 Elm St", "Salem", "97301"), ("99 Pine Ave", "Portland", "97201")]
    nodes = [
        f"""{{"@type":"Bakery","name":"{COMPANY}","address":{{"@type":"PostalAddress","streetAddress":"{street}","addressLocality":"{town}",
        "addressRegion":"OR","postalCode":"{code}"}}}}"""
        for street, town, code in towns
    ]
    data = f'<script type="application/ld+json">[{",".join(nodes)}]</script>'
    page = read_page(
        f'<html lang="en"><head>{data}</head><body><h1>{COMPANY}</h1></body></html>', "https://larkspur.example/"
    )
    dossier = Dossier(lead=Lead(id="1", company=COMPANY, website=page.url), site=page.url, pages=(page,))
    ranked = rank_addresses(address_claims(dossier), dossier)
    assert {place.address.street for place in ranked} == {"12 Elm St", "99 Pine Ave"}


@pytest.mark.parametrize(
    ("company", "street"),
    [("Anna Farn – Překlady", "Kapradí 59"), ("Farn Překlady", None)],
)
def test_the_address_of_the_person_whose_name_the_company_bears_is_its_own(company, street):
    data = (
        '{"@type": "Person", "name": "Anna Farn", "address": {"@type": "PostalAddress", "streetAddress": "Kapradí 59",'
        ' "postalCode": "412 01", "addressLocality": "Kapradí", "addressCountry": "CZ"}}'
    )
    page = read_page(
        f'<html lang="cs"><script type="application/ld+json">{data}</script><p>Překlady</p></html>', "https://farn.cz/"
    )
    dossier = Dossier(Lead(id="1", company=company, website="https://farn.cz/"), page.url, (page,))
    assert {claim.address.street for claim in address_claims(dossier)} == ({street} if street else set())
