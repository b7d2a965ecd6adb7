"""A company that belongs to a group: who founded it or gave it a name is no owner of today; who is called so stays.

All companies and people are invented; "-" is nobody.
"""

import pytest
from told import owner_on

FOUNDED = "<p>The company was founded in 1994 by Marta Wrenfield.</p>"
PARENT = (
    '<script type="application/ld+json">{"@type": "LocalBusiness", "name": "Quill Heating", "parentOrganization": '
    '{"@type": "Organization", "name": "NAME"}}</script>'
)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "In 2019 Quill Heating became part of Hilltop Service Partners."),
        ("en", "Quill Heating is now part of the Hilltop Group."),
        ("en", "In the spring of 2021 our branch joined Hilltop, which we had known for years."),
        ("en", "Quill Heating was acquired by Hilltop Home Holdings in 2022."),
        ("en", "Quill Heating is a trading name of H&B Property Group plc."),
        ("en", "She sold it to Strand Pacific Group in 2018."),
        ("en", "© 2025 Hilltop Services (NYSE: HTS). All rights reserved."),
        ("de", "Seit 2020 gehört Quill Heating zur Nordwerk Gruppe."),
        ("de", "Wir sind Teil der Nordwerk Holding AG."),
        ("fr", "Depuis 2021, l'entreprise fait partie du Groupe Valcour."),
        ("es", "Desde 2019 la empresa forma parte del Grupo Valcour."),
        ("it", "Dal 2018 l'azienda fa parte del Gruppo Valcorri."),
        ("nl", "Sinds 2020 zijn wij onderdeel van Velden Retail Holding."),
        ("sv", "Sedan 2019 är vi en del av Nordverkskoncernen."),
    ],
)
def test_the_founder_of_what_belongs_to_a_group_is_no_owner(lang, said):
    assert owner_on("Quill Heating", "en", "about", FOUNDED) == "Marta Wrenfield"
    assert owner_on("Quill Heating", lang, "about", f"{FOUNDED}<p>{said}</p>") == "-"


@pytest.mark.parametrize(
    "said",
    [
        "We joined the Hilltop Chamber of Commerce in 2004.",
        "Quill Heating is part of the Association of Heating Companies.",
        "In 2019 we acquired the business of Hilltop Heating Group.",
        "She joined Hilltop Partners as a trainee before that.",
        "We are part of the village and proud of it.",
        "We install boilers of Hilltop Corporation (NYSE: HTC).",
        "We sold 40 boilers to a group of hotels.",
    ],
)
def test_what_is_said_of_clubs_and_of_others_counts_nothing(said):
    assert owner_on("Quill Heating", "en", "about", f"{FOUNDED}<p>{said}</p>") == "Marta Wrenfield"


def test_whoever_is_called_the_owner_stays():
    told = "<p>Quill Heating is part of the Hilltop Franchise Group.</p><h3>Owen Halden</h3><p>Owner</p>"
    assert owner_on("Quill Heating", "en", "about", FOUNDED + told) == "Owen Halden"


@pytest.mark.parametrize(("parent", "owner"), [("Hilltop Pet Health", "-"), ("Quill Heating", "Marta Wrenfield")])
def test_structured_data_tell_whose_part_a_company_is(parent, owner):
    assert owner_on("Quill Heating", "en", "about", FOUNDED + PARENT.replace("NAME", parent)) == owner


def test_a_founder_in_the_structured_data_of_another_organisation_is_none_here():
    told = (
        PARENT.replace("parentOrganization", "founder").replace("Organization", "Person").replace("NAME", "Ada Halden")
    )
    assert owner_on("Quill Heating", "en", "about", told) == "Ada Halden"
    assert owner_on("Quill Heating", "en", "about", told.replace('"Quill Heating"', '"Webwerk Themes"')) == "-"
