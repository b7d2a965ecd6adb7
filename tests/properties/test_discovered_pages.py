"""Whatever a page or a sitemap says, only readable addresses of the same website become candidates."""

from hypothesis import example, given
from hypothesis import strategies as st

from lead_enrichment.domain.discovery import Ground, best_first, child_sitemaps, from_links, from_sitemap
from lead_enrichment.domain.evidence import Link, PageContent, PageKind, Zone
from lead_enrichment.domain.website import origin_of, same_site

BASE = "https://www.acme.example/"
HOSTS = """acme.example WWW.acme.example:443 shop.acme.example acme.example.evil.example acme.example:8080
user@acme.example [::1] [bad acme.example:99999 ac_me.example 127.0.0.1"""
hosts = st.sampled_from(["", *HOSTS.split()])
paths = st.one_of(
    st.sampled_from(["/about", "/contact?x=1&utm_source=a", "/impressum#x", "//contact"]), st.text(max_size=40)
)
urls = st.one_of(
    st.builds("{}{}{}".format, st.sampled_from(["https://", "http://", "ftp://", "javascript:"]), hosts, paths),
    st.text(max_size=60),
)


@given(st.lists(urls, max_size=8))
@example(["https://acme.example:bad/about"])
@example(["https://[acme.example/about"])
@example(["https://acme.example\x1f"])
def test_every_candidate_lies_on_the_website(addresses: list[str]) -> None:
    home = PageContent(BASE, PageKind.HOME, "", "en", (), tuple(Link(url, "About us", Zone.MAIN) for url in addresses))
    ground = Ground(BASE, "en")
    listed = "<sitemapindex>" + "".join(f"<loc>{url}</loc>" for url in addresses)
    found = (*from_links(home, ground), *from_sitemap(listed, ground))
    for candidate in best_first(found, (), (), 8):
        assert same_site(candidate.url, BASE)
        assert origin_of(candidate.url)
    for url in child_sitemaps(listed, ground):
        assert origin_of(url) == origin_of(BASE)
