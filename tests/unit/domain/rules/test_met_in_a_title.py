"""Whom a page's title asks visitors to meet, and who says "I" below without giving a name."""

from lead_enrichment.evaluation.saved_sites import found_on

SPOKEN = (
    "<p>I love my job. My teeth were bad until Dr. Vernon Kessling moved them. I decided on this then. I went to"
    " dental school and I opened my office in 1994.</p>"
)


def owner(pages: dict[str, str]) -> str:
    found = found_on({"": "<title>Alder Valley Orthodontics</title><p>Braces and smiles.</p>"} | pages, "Alder Valley")
    return f"{found.enrichment.first_name} {found.enrichment.last_name}"


def test_the_one_who_speaks_below_is_taken():
    assert owner({"meet": f"<title>Meet Dr. Paul Hutter | Alder Valley</title>{SPOKEN}"}) == "Paul Hutter"


def test_nobody_of_two_is_taken():
    pages = {name: f"<title>Meet {name} | Alder Valley</title>{SPOKEN}" for name in ("Randy Coffman", "Glen Matson")}
    assert owner(pages) == "None None"


def test_a_page_that_speaks_of_others_introduces_nobody():
    assert owner({"meet": "<title>Meet Paul Hutter | Alder Valley</title><p>Paul cleans our rooms.</p>"}) == "None None"
