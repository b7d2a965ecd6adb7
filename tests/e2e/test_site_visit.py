"""Visits with the real HTTP fetcher and the real Chromium, of a website on loopback."""

import contextlib
from datetime import timedelta

import pytest
from loopback_site import LOOPBACK, LoopbackSite, Reply, open_browser
from scripted_web import LEAD, SHELL, MemoryCache, never, page

from lead_enrichment.adapters.fetch.chromium import ChromiumBrowser
from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.adapters.fetch.http import HttpFetcher
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.visit import SiteVisit
from lead_enrichment.site_visit import SiteVisitor, VisitLimits

NO_BROWSER = {"executable": None, "missing": "none in this test", "environment": {}, "user_agent": "TestBot/1.0"}


async def visit(site: LoopbackSite, browser: ChromiumBrowser | None = None, leads: int = 1) -> list[SiteVisit]:
    guard = EgressGuard([LOOPBACK])
    async with contextlib.AsyncExitStack() as stack:
        fetcher = await stack.enter_async_context(HttpFetcher(guard, user_agent="TestBot/1.0"))
        if browser is None:
            browser = await stack.enter_async_context(ChromiumBrowser(guard=guard, **NO_BROWSER))
        clock = SystemClock()
        visitor = SiteVisitor(
            fetcher=fetcher,
            browser=browser,
            cache=MemoryCache(clock),
            clock=clock,
            limits=VisitLimits(site_interval=0.0, keep=timedelta(hours=1)),
            agent="TestBot",
        )
        return [await visitor.visit(site.url(), LEAD, never) for _ in range(leads)]


async def test_a_website_is_read_by_its_rules_once_for_all_leads() -> None:
    routes = {
        "/robots.txt": Reply("User-agent: TestBot\nDisallow: /team\n", content_type="text/plain"),
        "/": page(("/about", "About"), ("/team", "Team"), ("/old-contact", "Contact"), ("/brochure.pdf", "About us")),
        "/about": page(("/our-founder", "Our founder")),
        "/our-founder": page(),
        "/old-contact": Reply(status=301, headers={"Location": "/contact"}),
        "/contact": page(),
    }
    async with LoopbackSite(routes) as site:
        first, second = await visit(site, leads=2)
        assert sorted(site.asked) == sorted(["/robots.txt", "/", "/about", "/our-founder", "/old-contact", "/contact"])
        assert first.problem is None
        assert {one.url for one in first.pages} == {
            site.url(path) for path in ("/", "/about", "/our-founder", "/contact")
        }
        assert second.from_cache
        assert second.pages == first.pages
        assert first.http_requests == 6


async def test_a_mirror_never_leads_to_the_host_it_names() -> None:
    named = "http://mirrored.invalid/"  # would fail to resolve
    routes = {
        "/": page((f"{named}contact", "Contact"), head=f'<link rel="canonical" href="{named}">'),
        "/contact": page(),
    }
    async with LoopbackSite(routes) as site:
        (seen,) = await visit(site)
        assert [one.url for one in seen.pages] == [site.url(), site.url("/contact")]


async def test_a_site_that_cuts_connections_is_a_result() -> None:
    async with LoopbackSite({"/": b"", "/robots.txt": b"HTTP/1.1 20"}) as site:
        (seen,) = await visit(site)
    assert seen.problem == "unreachable"
    assert [entry.status for entry in seen.log if entry.url.endswith("/")] == [None, None, None]


@pytest.mark.chromium
async def test_an_app_is_rendered_within_one_tab_page_by_page() -> None:
    script = """const pages = PAGES; document.getElementById('root').innerHTML = pages[location.pathname]"""
    bodies = {"/": page(("/about", "About"), ("/contact", "Contact")), "/about": page(), "/contact": page()}
    inner = {path: body.partition("<body>")[2].partition("</body>")[0] for path, body in bodies.items()}
    routes = dict.fromkeys(bodies, SHELL) | {
        "/app.js": Reply(script.replace("PAGES", str(inner)), content_type="text/javascript")
    }
    async with LoopbackSite(routes) as site, open_browser() as browser:
        (seen,) = await visit(site, browser)
        assert [one.url for one in seen.pages] == [site.url(path) for path in ("/", "/about", "/contact")]
        assert all("answers every call" in str(one.blocks) for one in seen.pages)
        assert [entry.via for entry in seen.log] == ["http", "chromium", "chromium", "chromium"]
        assert [path for path in site.asked if path in bodies] == ["/", "/", "/about", "/contact"]
