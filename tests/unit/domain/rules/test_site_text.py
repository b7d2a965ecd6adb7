from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.rules.bounds import MOST_CHARACTERS_OF_A_PAGE, MOST_CHARACTERS_OF_A_SITE
from lead_enrichment.domain.rules.site_text import site_text


def _site(*pages: str):
    read = tuple(read_page(html, f"https://larkspur.test/{number}") for number, html in enumerate(pages))
    return site_text(
        Dossier(lead=Lead(id="1", company="Larkspur Heating GmbH"), site="https://larkspur.test", pages=read)
    )


def _long_page(word: str) -> str:
    return "".join(f"<p>{number} {word} {'x' * 200}</p>" for number in range(2_000)) + f"<p>The last {word} line</p>"


def test_a_line_that_pages_repeat_counts_once():
    assert [line.text for line in _site("<p>Alpha</p><p>Beta</p>", "<p>Beta</p><p>Gamma</p>").first.values()] == [
        "Alpha",
        "Beta",
        "Gamma",
    ]


def test_of_a_very_long_page_the_middle_is_left_out_and_the_end_is_kept():
    (page,) = _site(_long_page("alpha")).pages
    assert sum(len(line.text) for line in page.lines) <= MOST_CHARACTERS_OF_A_PAGE
    assert page.lines[0].text.startswith("0 alpha")
    assert page.lines[-1].text == "The last alpha line"


def test_all_pages_together_are_bounded():
    site = _site(*(_long_page(word) for word in ("alpha", "beta", "gamma", "delta")))
    assert sum(len(line.text) for page in site.pages for line in page.lines) <= MOST_CHARACTERS_OF_A_SITE


def test_lines_are_sieved_by_their_words():
    site = _site("<p>The Owner is here</p><p>Nothing</p><p>Our founder and owner</p>")
    assert [line.text for _, line in site.lines_with(("owner", "founder"))] == [
        "The Owner is here",
        "Our founder and owner",
    ]
    assert list(site.lines_with(("absent",))) == []


def test_generic_words_do_not_tell_a_company_apart():
    assert _site("<p>x</p>").company_words == {"larkspur"}
