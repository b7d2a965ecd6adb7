"""Links are resolved as the standard library does it, by their form where that is enough."""

from urllib.parse import urljoin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.reading.contacts import Contacts, absolute

BASES = (
    "https://site.example/",
    "https://site.example",
    "https://site.example:8443/about/team.html",
    "http://site.example/a//b/../c/?page=2",
    "https://site.example/a;v=1/b;v=2?x#y",
    "https://site.example/./a/..",
)
PIECES = (
    *("a", "b1", "-", "_", "~", "=", "&", "%20", "%", "."),
    *(
        "..",
        "/",
        "//",
        "./",
        "../",
        "#part",
        "https://",
        "http://",
        "other.example",
        ":80",
        "@",
        "(",
        ";",
        "*",
        "+",
        ",",
    ),
)


@pytest.mark.parametrize("base", BASES)
@settings(max_examples=50)
@given(st.lists(st.sampled_from(PIECES), max_size=7))
def test_a_link_leads_where_the_standard_library_says(base, pieces):
    href = "".join(pieces)
    assert Contacts(base).absolute(href or "#") == absolute(base, href or "#")


@pytest.mark.parametrize("href", ["team.html", "../", "./legal/", "../../imprint.html#top", "#top", "/a/b"])
def test_the_usual_links(href):
    base = "https://site.example/about/us/index.html"
    assert Contacts(base).absolute(href) == urljoin(base, href).partition("#")[0]


def test_the_text_of_a_link_survives_an_empty_block_before_it():
    html = '<body><div> <a href="/services"><div class="icon"></div>Services</a></div></body>'
    page = read_page(html, "https://site.example/")
    assert [(link.url, link.text, link.zone) for link in page.links] == [
        ("https://site.example/services", "Services", Zone.MAIN)
    ]
