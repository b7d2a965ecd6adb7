"""Chains, networks and franchises: who founded the whole is not the owner of the one place whose website it is.

`told_of_chains.txt` holds what such sites say of themselves, and what other companies say with the same words. All are
invented; "-" is nobody.
"""

import json
from pathlib import Path

import pytest
from told import owner_on

FOUNDED = "<p>The company was founded in 1994 by Marta Wrenfield.</p>"
CORPUS = Path(__file__).with_name("told_of_chains.txt")


def _told() -> list[list[str]]:
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(("lang", "said", "kind"), _told())
def test_a_chain_tells_that_it_is_one(lang: str, said: str, kind: str) -> None:
    owner = owner_on("Quill Heating", lang, "about", f"{FOUNDED}<p>{said}</p>")
    assert owner == {"chain": "-", "own": "Marta Wrenfield"}[kind]


def _data(**node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "LocalBusiness", **node})}</script>'


def _organisation(name: str, **more: object) -> dict[str, object]:
    return {"@type": "Organization", "name": name, **more}


SHOWN = "<p>12 Mill Lane, 41540 Wexcombe</p>"
BRANCH = "Quill Heating Wexcombe"


@pytest.mark.parametrize(
    ("company", "data", "owner"),
    [
        (BRANCH, _data(name=BRANCH, branchCode="WEX", telephone="01632 960001"), "-"),
        (BRANCH, _data(name=BRANCH, parentOrganization=_organisation("Quill Heating Group plc")), "-"),
        (BRANCH, _data(name=BRANCH, parentOrganization=_organisation("Quill Heating")), "-"),
        (BRANCH, _data(name=BRANCH, parentOrganization=_organisation("Quill Heating Wexcombe Ltd")), "Marta Wrenfield"),
        (
            "Quill Heating",
            _data(name="Quill", parentOrganization=_organisation("Quill Heating Ltd")),
            "Marta Wrenfield",
        ),
        ("Quill Group", _data(name="Quill", parentOrganization=_organisation("Quill Group")), "Marta Wrenfield"),
        ("Quill Heating", _data(name="Quill", branchCode=""), "Marta Wrenfield"),
    ],
)
def test_structured_data_tell_of_a_branch(company: str, data: str, owner: str) -> None:
    assert owner_on(company, "en", "about", f"{FOUNDED}{SHOWN}{data}") == owner


@pytest.mark.parametrize(("town", "owner"), [("Penhale", "-"), ("Wexcombe", "Ada Halden")])
def test_the_founder_of_what_has_its_seat_in_another_town_is_none_here(town: str, owner: str) -> None:
    seat = {"@type": "PostalAddress", "addressLocality": town, "postalCode": "41001"}
    data = _data(name="Quill Heating", founder={"@type": "Person", "name": "Ada Halden"}, address=seat)
    assert owner_on(BRANCH, "en", "about", SHOWN + data) == owner


def test_a_company_that_moved_keeps_its_founder() -> None:
    seat = {"@type": "PostalAddress", "addressLocality": "Penhale", "postalCode": "41001"}
    data = _data(name="Quill Heating", founder={"@type": "Person", "name": "Ada Halden"}, address=seat)
    assert owner_on("Quill Heating", "en", "about", SHOWN + data) == "Ada Halden"
