import pytest

ABOUT, HOME, IMPRINT, TEAM = "about.html", "", "impressum.html", "team.html"

CHOICES = [
    (
        "the owner beats managers and technicians",
        {
            TEAM: "<h3>Tobias Wrenfield</h3><p>Owner</p><h3>Greta Halden</h3><p>Office Manager</p><h3>Emil Stroud</h3><p>Technician</p>"
        },
        "Larkspur Heating",
        "Tobias Wrenfield",
    ),
    (
        "the manager is listed first and still loses",
        {TEAM: "<h3>Greta Halden</h3><p>General Manager</p><h3>Tobias Wrenfield</h3><p>President &amp; Owner</p>"},
        "Larkspur Heating",
        "Tobias Wrenfield",
    ),
    (
        "role above name in each card",
        {
            TEAM: "<p>Office Manager</p><h3>Greta Halden</h3><p>Owner</p><h3>Tobias Wrenfield</h3><p>Foreman</p><h3>Emil Stroud</h3>"
        },
        "Larkspur Heating",
        "Tobias Wrenfield",
    ),
    (
        "of two co-owners the first listed is taken",
        {ABOUT: "<p>Owners Tobias Wrenfield and Greta Halden opened Larkspur in 2009.</p>"},
        "Larkspur Heating",
        "Tobias Wrenfield",
    ),
    (
        "today's owner beats the founder of long ago",
        {
            ABOUT: "<p>Larkspur was founded in 1948 by Albert Stroud.</p><p>Today the company is owned by Tobias Wrenfield.</p>"
        },
        "Larkspur Heating",
        "Tobias Wrenfield",
    ),
    (
        "the second generation beats the late founder",
        {
            ABOUT: "<p>The late Albert Stroud founded Larkspur in 1961.</p><p>Tobias Wrenfield, current president, runs the company.</p>"
        },
        "Larkspur Heating",
        "Tobias Wrenfield",
    ),
    (
        "who bought the company beats who founded it",
        {
            ABOUT: "<p>Albert Stroud started the business in 1979 and retired in 2005.</p><p>Tobias Wrenfield purchased the company in 2005.</p>"
        },
        "Larkspur Heating",
        "Tobias Wrenfield",
    ),
    (
        "the local franchise owner beats the founder of the brand",
        {
            ABOUT: "<p>The Larkspur franchise was founded in 1985 by Albert Stroud.</p><h3>Tobias Wrenfield</h3><p>Franchise Owner</p>"
        },
        "Larkspur of Halden County",
        "Tobias Wrenfield",
    ),
    (
        "a customer who owns another business does not count",
        {
            HOME: "<p>Tobias Wrenfield, Owner</p><blockquote>Great! <cite>Ann Poe, Owner, Poe Bakery</cite></blockquote>"
            + "<p>We heat homes.</p>" * 8
        },
        "Larkspur Heating",
        "Tobias Wrenfield",
    ),
    (
        "the web designer does not count",
        {
            IMPRINT: "<h2>Angaben gemäß § 5 DDG</h2><p>Haar & mehr</p><p>Inhaberin: Swantje Hollerbach</p><h2>Webdesign</h2><p>Jörg Pixler</p>"
        },
        "Haar & mehr",
        "Swantje Hollerbach",
    ),
    (
        "the director of a company is taken when nobody is called owner",
        {
            IMPRINT: "<p>Larkspur GmbH</p><p>Geschäftsführer: Jörg Hollerbach</p><p>Datenschutzbeauftragter: Emil Stroud</p>"
        },
        "Larkspur GmbH",
        "Jörg Hollerbach",
    ),
    (
        "a company called like a person, with no other evidence",
        {HOME: "<h1>Welcome to Tobias Hartley Plumbing</h1><p>We fix drains.</p>"},
        "Tobias Hartley Plumbing",
        "Tobias Hartley",
    ),
    (
        "the company carries an earlier owner's name",
        {ABOUT: "<p>Greta Halden</p><p>President/Owner</p><p>Welcome to Tobias Wrenfield Construction.</p>"},
        "Tobias Wrenfield Construction",
        "Greta Halden",
    ),
    (
        "the dentist whose surname the practice carries beats the associates",
        {
            TEAM: "<h3>Dr. Ann Stroud</h3><p>Associate Dentist</p><h3>Dr. Greta Halden</h3><p>Dr. Halden studied in Ohio.</p>"
        },
        "Halden Family Dental",
        "Greta Halden",
    ),
    (
        "the only professional of a practice",
        {ABOUT: "<h1>Meet Dr. Greta Halden, DDS</h1><p>Dr. Halden studied in Ohio.</p>"},
        "Lakeside Dental",
        "Greta Halden",
    ),
    (
        "the owner's first name in one place and the whole name in another",
        {
            HOME: "<p>Tobias, the owner, answers every call himself.</p>",
            ABOUT: "<p>Tobias Wrenfield grew up in Ohio and founded the company in 2001.</p>",
        },
        "Larkspur Heating",
        "Tobias Wrenfield",
    ),
    (
        "short form and full form are one person",
        {HOME: "<p>Bill Wrenfield, Owner</p>", ABOUT: "<p>William Wrenfield founded Larkspur Heating in 1999.</p>"},
        "Larkspur Heating",
        "Bill Wrenfield",
    ),
    (
        "surname first in French capitals",
        {"mentions-legales.html": "<h2>Éditeur</h2><p>EI CORVELLE Baptiste</p><p>SIRET 000 000 000 00000</p>"},
        "Corvelle Peinture",
        "Baptiste Corvelle",
    ),
    (
        "the owner is named only in structured data",
        {
            HOME: '<script type="application/ld+json">{"@type":"LocalBusiness","name":"Larkspur Heating","founder":{"@type":"Person","name":"Tobias Wrenfield"}}</script><p>Heating.</p>'
        },
        "Larkspur Heating",
        "Tobias Wrenfield",
    ),
    (
        "an employee in structured data counts by the job title",
        {
            HOME: '<script type="application/ld+json">{"@type":"Dentist","name":"Larkspur","employee":[{"@type":"Person","name":"Ann Poe","jobTitle":"Receptionist"},{"@type":"Person","name":"Greta Halden","jobTitle":"Owner"}]}</script>'
        },
        "Larkspur",
        "Greta Halden",
    ),
]


@pytest.mark.parametrize(
    ("pages", "company", "expected"), [case[1:] for case in CHOICES], ids=[case[0] for case in CHOICES]
)
def test_who_is_taken(owner, pages, company, expected):
    assert owner(pages, company, "de" if IMPRINT in pages else "en") == expected


def test_people_in_reviews_of_structured_data_are_nobody(owner):
    data = (
        '<script type="application/ld+json">{"@type":"LocalBusiness","name":"Larkspur","review":[{"@type":"Review",'
        '"author":{"@type":"Person","name":"Ann Poe","jobTitle":"Owner"}}]}</script>'
    )
    assert owner(data, "Larkspur") is None


def test_co_owners_are_named_in_the_reason_and_cap_the_probability(people):
    found = people("<p>Owners Tobias Wrenfield and Greta Halden opened Larkspur in 2009.</p>", "Larkspur")
    assert "Greta Halden" in found[0].why
    assert "co_owners" in found[0].notes
    assert found[0].probability <= 0.9


def test_the_reason_quotes_the_page(people):
    found = people("<p>Tobias Wrenfield, Owner</p>", "Larkspur")
    assert "Tobias Wrenfield, Owner" in found[0].why
    assert found[0].claims[0].quote in "Tobias Wrenfield, Owner"


def test_a_thousand_role_lines_make_a_bounded_number_of_claims(people):
    page = "".join(
        f"<p>Owner {first} Wren{number}field</p>" for number, first in enumerate(["Ann", "Bob", "Cleo"] * 400)
    )
    assert len(people(page, "Larkspur")) <= 25


@pytest.mark.parametrize(
    "email", ["tobias@larkspur.example", "twrenfield@larkspur.example", "tobias.wrenfield@larkspur.example"]
)
def test_an_e_mail_address_of_that_name_speaks_for_a_person(people, email):
    text = "<p>Tobias Wrenfield, Director</p>"
    without, along = people(text, "Larkspur"), people(text + f'<a href="mailto:{email}">Write</a>', "Larkspur")
    assert along[0].probability > without[0].probability
