import pytest

from lead_enrichment.domain.evidence import PageKind
from lead_enrichment.domain.reading import kind_of_link
from lead_enrichment.domain.reading.page_kind import kind_of_page

SITE = "https://bluebird.example"


@pytest.mark.parametrize(
    ("path", "text", "kind"),
    [
        ("/", "", PageKind.HOME),
        ("/index.html", "Home", PageKind.HOME),
        ("/de/", "", PageKind.HOME),
        ("/about-us/", "", PageKind.ABOUT),
        ("/en/about", "", PageKind.ABOUT),
        ("/about/our-team.html", "", PageKind.TEAM),
        ("/meet-the-owner", "", PageKind.OWNER),
        ("/Impressum.php", "", PageKind.IMPRINT),
        ("/mentions-l%C3%A9gales", "", PageKind.IMPRINT),
        ("/aviso-legal", "", PageKind.IMPRINT),
        ("/note_legali", "", PageKind.IMPRINT),
        ("/colofon", "", PageKind.IMPRINT),
        ("/datenschutzerklaerung", "", PageKind.PRIVACY),
        ("/kontakt", "", PageKind.CONTACT),
        ("/nous-contacter", "", PageKind.CONTACT),
        ("/qui-sommes-nous", "", PageKind.TEAM),
        ("/quienes-somos", "", PageKind.TEAM),
        ("/chi-siamo", "", PageKind.TEAM),
        ("/over-ons", "", PageKind.ABOUT),
        ("/sobre-nós", "", PageKind.ABOUT),
        ("/über-uns", "", PageKind.ABOUT),
        ("/standorte", "", PageKind.LOCATIONS),
        ("/testimonials", "", PageKind.REVIEWS),
        ("/p1", "Meet the owner", PageKind.OWNER),
        ("/?page=kontakt", "", PageKind.CONTACT),
        ("/index.php?id=7", "Über uns", PageKind.ABOUT),
        ("/services/drain-cleaning", "Drain cleaning", PageKind.OTHER),
        ("/blog/why-you-should-never-ignore-a-leak", "", PageKind.OTHER),
        ("/personal-injury", "Personal injury", PageKind.OTHER),
    ],
)
def test_links_tell_what_is_behind_them(path, text, kind):
    assert kind_of_link(SITE + path, text) is kind


def test_heading_and_title_tell_where_the_address_does_not():
    assert kind_of_page(f"{SITE}/p7", "Welcome", "Our Team") is PageKind.TEAM
    assert kind_of_page(f"{SITE}/p7", "Impressum | Bluebird", "Angaben") is PageKind.IMPRINT
    assert kind_of_page("http://[bad", "x", "y") is PageKind.HOME
