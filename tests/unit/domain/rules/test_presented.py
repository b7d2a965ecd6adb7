"""Whom descriptions call the one behind the company, whose name ends every title, and names that are sentences."""

from lead_enrichment.evaluation.saved_sites import found_on


def owner(company: str, pages: dict[str, str]) -> str:
    found = found_on(pages, company).likeliest
    return f"{found.first} {found.last}" if found else "None None"


def described(text: str) -> dict[str, str]:
    head = f'<head><title>Larkspur</title><meta name="description" content="{text}"></head>'
    return {"": f"<html>{head}<body><h1>Larkspur</h1><p>Bags made of leather.</p></body></html>"}


def test_the_one_behind_the_company_is_taken():
    assert owner("Larkspur", described("Meet Dan Holloway, the leatherworker behind Larkspur.")) == "Dan Holloway"
    assert owner("Larkspur", described("Wouter Hendriks, lederbewerker achter Larkspur in Gent.")) == "Wouter Hendriks"
    assert owner("Larkspur", described("Holger Brandt, der Kopf hinter Larkspur.")) == "Holger Brandt"


def test_whoever_stands_behind_something_else_is_not():
    assert owner("Larkspur", described("Dan Holloway, the designer behind the logo of Larkspur.")) == "None None"
    assert owner("Larkspur", described("Meet Dan Holloway, our chef behind the counter.")) == "None None"
    assert owner("Larkspur", described("Dan Holloway, the man behind Kitchen King, on leather.")) == "None None"


def test_the_name_in_every_title_is_taken():
    pages = {
        name: f"<title>Larkspur Rugs :: Tatjana Brandt</title><h1>Larkspur Rugs</h1><p>{text}</p>"
        for name, text in (("", "Antique rugs."), ("contact", "Call 555 123 4567."))
    }
    assert owner("Larkspur Rugs", pages) == "Tatjana Brandt"


def test_the_name_in_one_title_of_two_is_not():
    pages = {
        "": "<title>Larkspur Rugs</title><h1>Larkspur Rugs</h1><p>Antique rugs.</p>",
        "news": "<title>Larkspur Rugs :: Tatjana Brandt</title><p>A guest of ours.</p>",
    }
    assert owner("Larkspur Rugs", pages) == "None None"


def test_a_sentence_names_nobody_by_its_verb():
    for company in ("Jonas Made This", "Rosie Bakes Cakes", "Anna Kocht"):
        assert owner(company, {"": f"<h1>{company}</h1><p>Welcome to {company}.</p>"}) == "None None"
