import pytest

from lead_enrichment.domain.discovery import (
    Ground,
    best_first,
    child_sitemaps,
    entrance,
    from_links,
    from_sitemap,
    from_usual_paths,
    page_key,
)
from lead_enrichment.domain.evidence import PageContent, PageKind
from lead_enrichment.domain.reading import read_page


def home(
    *links: tuple[str, str], url: str = "https://acme.example/", lang: str | None = "en", head: str = ""
) -> PageContent:
    items = "".join(f'<a href="{target}">{text}</a> ' for target, text in links)
    language = f' lang="{lang}"' if lang else ""
    return read_page(f"<html{language}><head>{head}</head><body><nav>{items}</nav></body></html>", url)


def chosen(page: PageContent, most: int = 8) -> list[str]:
    ground = Ground.of(page)
    return [candidate.url for candidate in best_first(from_links(page, ground), (), {page_key(page.url)}, most)]


@pytest.mark.parametrize(
    ("lang", "links", "expected"),
    [
        ("en", [("/work", "Work"), ("/contact", "Contact"), ("/about-us", "About Us")], ["about-us", "contact", "work"]),
        ("de", [("/kontakt", "Kontakt"), ("/ueber-uns", "Über uns"), ("/impressum", "Impressum")],
         ["impressum", "ueber-uns", "kontakt"]),
        ("fr", [("/nous-contacter", "Contact"), ("/notre-histoire", "Histoire"), ("/mentions-legales", "Mentions")],
         ["mentions-legales", "notre-histoire", "nous-contacter"]),
        ("es", [("/contacto", "Contacto"), ("/sobre-nosotros", "Sobre nosotros"), ("/aviso-legal", "Aviso legal")],
         ["aviso-legal", "sobre-nosotros", "contacto"]),
        ("it", [("/contatti", "Contatti"), ("/azienda", "Azienda"), ("/note-legali", "Note legali")],
         ["note-legali", "azienda", "contatti"]),
        ("nl", [("/contact", "Contact"), ("/over-ons", "Over ons"), ("/colofon", "Colofon")],
         ["colofon", "over-ons", "contact"]),
        ("pt", [("/contato", "Contato"), ("/sobre", "Sobre"), ("/quem-somos", "Quem somos")],
         ["sobre", "quem-somos", "contato"]),
    ],
)  # fmt: skip
def test_the_pages_that_tell_owner_and_address_come_first(
    lang: str, links: list[tuple[str, str]], expected: list[str]
) -> None:
    assert chosen(home(*links, lang=lang)) == [f"https://acme.example/{path}" for path in expected]


def test_one_page_of_every_kind_comes_before_a_second_of_one_kind() -> None:
    page = home(("/about", "About"), ("/our-story", "Our story"), ("/team", "Team"), ("/contact", "Contact"))
    assert chosen(page, 3) == [f"https://acme.example/{path}" for path in ("about", "team", "contact")]


@pytest.mark.parametrize(
    "url",
    [
        "mailto:info@acme.example",
        "https://facebook.example/acme/about",
        "/downloads/about-us.pdf",
        "/contact.jpg",
        "/login/contact",
        "/category/about",
        "/about/about/about",
        "/2024/05/about",
        "/contact?add-to-cart=9",
        "/a/b/c/d/e/contact",
        "/about" + "-x" * 400,
    ],
)
def test_what_is_no_page_of_the_site_is_never_chosen(url: str) -> None:
    assert chosen(home((url, "About us"))) == []


def test_a_blog_post_about_the_team_comes_after_the_contact_page() -> None:
    page = home(("/blog/meet-the-team", "Meet the team"), ("/contact", "Contact"))
    assert chosen(page, 1) == ["https://acme.example/contact"]


def test_the_page_s_own_language_comes_before_its_translations() -> None:
    page = home(("/de/about", "Über"), ("/about", "About"), ("/fr/contact", "Contact"), ("/contact", "Contact"))
    assert chosen(page, 2) == ["https://acme.example/about", "https://acme.example/contact"]


def test_scheme_www_index_files_and_tracking_do_not_make_a_page_another_one() -> None:
    page = home(
        ("http://www.acme.example/about/?utm_source=x", "About"),
        ("/About/index.html", "About"),
        ("https://acme.example/about", "About"),
        ("/index.html", "About us"),
    )
    assert len(chosen(page)) == 1


def test_a_subdomain_of_the_site_counts_less() -> None:
    page = home(("https://shop.acme.example/about", "About"), ("/about", "About us"))
    assert chosen(page, 1) == ["https://acme.example/about"]
    alone = home(("https://info.acme.example/contact", "Contact"))
    assert chosen(alone) == ["https://info.acme.example/contact"]


def test_links_of_a_mirror_to_its_canonical_host_are_paths_on_the_mirror() -> None:
    page = home(
        ("https://www.acme.example/about", "About"),
        ("https://www.acme.example/contact", "Contact"),
        ("https://other.example/contact", "Contact our agency"),
        url="http://127.0.0.1:8123/",
        head='<link rel="canonical" href="https://www.acme.example/">',
    )
    assert chosen(page) == ["http://127.0.0.1:8123/about", "http://127.0.0.1:8123/contact"]


def test_most_of_the_navigation_tells_the_canonical_host_too() -> None:
    page = home(
        ("https://acme.example/", "Home"),
        ("https://acme.example/work", "Work"),
        ("https://acme.example/contact", "Contact"),
        ("https://social.example/acme", "Follow us"),
        url="http://127.0.0.1:8123/",
    )
    assert chosen(page) == ["http://127.0.0.1:8123/contact", "http://127.0.0.1:8123/work"]


def test_pages_of_no_known_kind_come_last_and_are_three_at_most() -> None:
    page = home(
        ("/news", "News"),
        ("/work", "Work"),
        ("/terms", "Terms"),
        ("/faq", "FAQ"),
        ("/care", "Care"),
        ("/about", "About"),
    )
    assert [url.rpartition("/")[2] for url in chosen(page)] == ["about", "news", "terms", "work", "faq"]


def test_one_link_elsewhere_makes_no_mirror() -> None:
    page = home(("https://agency.example/contact", "Contact"), url="http://127.0.0.1:8123/")
    assert chosen(page) == []


def test_another_port_is_another_site() -> None:
    page = home(("/contact", "Contact"), ("http://127.0.0.1:9000/about", "About"), url="http://127.0.0.1:8123/")
    assert chosen(page) == ["http://127.0.0.1:8123/contact"]


def test_a_sitemap_gives_candidates_of_this_site_only() -> None:
    ground = Ground.of(home())
    body = """<urlset><url><loc>https://acme.example/about-us/</loc></url>
    <url><loc> <![CDATA[https://acme.example/contact]]></loc></url>
    <url><loc>https://acme.example/blue-widget</loc></url><url><loc>https://evil.example/about</loc></url></urlset>"""
    assert [candidate.url for candidate in from_sitemap(body, ground)] == [
        "https://acme.example/about-us/",
        "https://acme.example/contact",
    ]
    assert child_sitemaps(body, ground) == ()


def test_of_a_sitemap_index_the_page_lists_are_followed() -> None:
    body = """<?xml version="1.0"?><sitemapindex><sitemap><loc>https://acme.example/post-sitemap.xml</loc></sitemap>
    <sitemap><loc>https://acme.example/misc-sitemap.xml</loc></sitemap>
    <sitemap><loc>https://acme.example/page-sitemap.xml</loc></sitemap>
    <sitemap><loc>https://elsewhere.example/page-sitemap.xml</loc></sitemap></sitemapindex>"""
    assert child_sitemaps(body, Ground.of(home())) == (
        "https://acme.example/page-sitemap.xml",
        "https://acme.example/misc-sitemap.xml",
    )


@pytest.mark.parametrize(
    ("lang", "first"),
    [
        ("en", "/contact"),
        ("de-AT", "/impressum"),
        ("fr", "/mentions-legales"),
        ("es", "/aviso-legal"),
        ("it", "/contatti"),
        ("nl", "/contact"),
        ("pt-BR", "/contato"),
        ("xx", "/contact"),
    ],
)
def test_usual_paths_are_tried_in_the_site_s_language_where_nothing_is_linked(lang: str, first: str) -> None:
    guesses = from_usual_paths(Ground.of(home(lang=lang)), ())
    assert guesses[0].url == f"https://acme.example{first}"
    assert all(guess.guessed for guess in guesses)
    assert len(guesses) <= 3


def test_the_top_level_domain_tells_the_language_that_a_page_does_not() -> None:
    assert Ground.of(home(url="https://acme.de/", lang=None)).language == "de"


def test_no_path_is_guessed_where_pages_are_linked_but_a_legal_notice_that_law_asks_for() -> None:
    english = home(("/contact", "Contact"))
    assert from_usual_paths(Ground.of(english), from_links(english, Ground.of(english))) == ()
    german = home(("/kontakt", "Kontakt"), lang="de")
    guesses = from_usual_paths(Ground.of(german), from_links(german, Ground.of(german)))
    assert [guess.kind for guess in guesses] == [PageKind.IMPRINT]


@pytest.mark.parametrize(
    ("site", "start", "named"),
    [
        ("https://acme.example/", "https://acme.example/", None),
        ("https://acme.example/index.html", "https://acme.example/", None),
        ("https://acme.example/en/", "https://acme.example/", None),
        ("https://acme.example/contact", "https://acme.example/", "https://acme.example/contact"),
        ("https://hosts.example/view/acme", "https://hosts.example/view/acme", None),
        ("https://acme.example/?store=12", "https://acme.example/?store=12", None),
    ],
)
def test_a_visit_starts_at_the_root_unless_the_path_may_be_the_company_s_own(
    site: str, start: str, named: str | None
) -> None:
    found, candidate = entrance(site)
    assert found == start
    assert (candidate.url if candidate else None) == named


def test_of_very_many_links_those_of_the_navigation_count() -> None:
    items = "".join(f'<a href="/about-{number}">About {number}</a> ' for number in range(3_000))
    markup = f'<html lang="en"><body><main>{items}</main><footer><a href="/imprint">Imprint</a></footer></body></html>'
    page = read_page(markup, "https://acme.example/")
    found = from_links(page, Ground.of(page))
    assert len(found) == 1_000
    assert found[0].url == "https://acme.example/imprint"
