"""What a passage says of a person besides a role: death, an office elsewhere, a chat's window, half a name."""

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims

KEPT = [
    ("<p>Larkspur Florist was born in 2014 when Greta Wrenfield left her desk job.</p>", "Greta Wrenfield"),
    ("<p>L'entreprise est née en 2014 quand Solenne Wrenfield a quitté son bureau.</p>", "Solenne Wrenfield"),
    (
        "<h3>Dr. Greta Sullivan, DDS</h3><p>Dr. Sullivan purchased the practice in 2015 from Dr. Tobias Eames, who"
        " retired.</p><h3>Dr. Alan Oakes, DMD</h3><p>Associate dentist</p>",
        "Greta Sullivan",
    ),
    (
        "<p>Our president Tobias Wrenfield answers every call to Larkspur himself, day and night.</p>",
        "Tobias Wrenfield",
    ),
    ("<p>President: Tobias Wrenfield</p>", "Tobias Wrenfield"),
    ("<p>Propriétaire : Jean-François Théberge</p>", "Jean-François Théberge"),
]
DROPPED = [
    "<p>The mill was sold in 1911. President Calvin Coolidge once slept here on his way north.</p>",
    "<p>Walter Wrenfield founded the company in 1958. When he passed away in 1994, his son took over.</p>",
    "<p>Hi, I'm Greta Wrenfield, how can I help you today?</p>",
    "<div class='chat-widget'><p>My name is Greta Wrenfield.</p></div><p>We trim trees all over the county.</p>",
]


@pytest.mark.parametrize(("body", "name"), KEPT)
def test_a_person_is_taken_as_the_passage_says(owner, body, name):
    assert owner(body, "Larkspur") == name


@pytest.mark.parametrize("body", DROPPED)
def test_a_person_is_not_taken_against_what_the_passage_says(owner, body):
    assert owner(body, "Larkspur") is None


def test_a_sole_trader_may_stand_surname_first_behind_the_company_name(owner):
    footer = "<footer>Falegnameria Larkspur di Brunelli Gianluca - P.IVA 99999999999</footer>"
    assert owner(footer, "Falegnameria Larkspur", lang="it") == "Gianluca Brunelli"


def test_initials_in_a_company_name_are_not_a_first_name(people):
    found = people("<h1>JC Wrenfield Pediatrics</h1>", "JC Wrenfield Pediatrics")
    assert not any(person.first == "JC" and person.probability >= 0.5 for person in found)


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        (
            "<p>Bäckerei Wrenfield, Kirchgasse 3, CH-6460 Altdorf UR</p>",
            ("Kirchgasse 3", "Altdorf", "UR", "6460", "CH"),
        ),
        (
            "<p>22 Donkin Street, Beaufort West, 6970, Western Cape, South Africa</p>",
            ("22 Donkin Street", "Beaufort West", "Western Cape", "6970", "ZA"),
        ),
    ],
)
def test_a_region_behind_town_or_code_is_the_state(dossier, body, parts):
    (place,) = {tuple(claim.address.model_dump().values()) for claim in address_claims(dossier({"": body}))}
    assert place == parts


def test_a_street_comes_before_a_post_office_box(dossier):
    page = "<p>Mailing: PO Box 118, Kalispell, MT 59903</p><p>Shop: 1420 Spur Rd, Kalispell, MT 59901</p>"
    found = dossier({"": page}, "Larkspur")
    assert [place.address.street for place in rank_addresses(address_claims(found), found)] == [
        "1420 Spur Rd",
        "PO Box 118",
    ]
