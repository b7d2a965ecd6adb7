"""Whole visits of scripted websites: what is asked for, in which order, and what comes of it."""

import pytest
from scripted_web import (
    LEAD,
    NOT_FOUND,
    REFUSED,
    SHELL,
    SILENT,
    SITE,
    Reply,
    ScriptedWeb,
    gone,
    never,
    page,
    visit,
    visitor,
    web_of,
)

from lead_enrichment.domain.errors import PermanentError, TransientError
from lead_enrichment.domain.evidence import PageContent

FULL = page(("/about", "About"), ("/contact", "Contact"), ("/team", "Team"), ("/services", "Services"))


def enough_after(count: int):
    async def enough(pages: tuple[PageContent, ...], *, thorough: bool) -> bool:  # noqa: ARG001
        return len(pages) >= count

    return enough


async def test_the_start_page_and_the_telling_pages_are_read_best_first() -> None:
    web = web_of(home=FULL, about=page(), contact=page(), team=page())
    seen = await visit(web)
    assert seen.problem is None
    assert web.paths() == ["/", "/about", "/team", "/contact", "/services"]
    assert [entry.status for entry in seen.log] == [200, 200, 200, 200, 404]
    assert {entry.via for entry in seen.log} == {"http"}
    assert seen.http_requests == 6  # robots.txt too
    assert seen.chromium_pages == 0


async def test_reading_stops_as_soon_as_it_is_enough() -> None:
    web = web_of(home=FULL, about=page(), contact=page(), team=page())
    seen = await visit(web, enough=enough_after(1))
    assert seen.stopped_early
    assert web.paths() == ["/"]
    web = web_of(home=FULL, about=page(("/our-founder", "Our founder")), contact=page(), team=page())
    seen = await visit(web, enough=enough_after(4))
    assert seen.stopped_early
    assert "/our-founder" not in web.paths()


async def test_only_a_cheap_and_telling_page_is_worth_a_thorough_look() -> None:
    asked = []

    async def enough(pages: tuple[PageContent, ...], *, thorough: bool) -> bool:
        asked.append((len(pages), thorough))
        return False

    links = [("/about", "About"), ("/contact", "Contact"), ("/team", "Team"), ("/privacy", "Privacy policy")]
    web = web_of(home=page(*links), about=page(), contact=page(), team=page(), privacy=page())
    await visit(web, enough=enough)
    assert asked == [(1, True), (4, False)]


async def test_a_page_found_on_another_page_is_read_too() -> None:
    web = web_of(home=page(("/about", "About")), about=page(("/our-founder", "Our founder")))
    web.replies[f"{SITE}our-founder"] = Reply(page())
    assert (await visit(web)).pages[-1].url == f"{SITE}our-founder"


async def test_no_more_than_eight_pages_are_asked_for() -> None:
    names = (
        "about",
        "team",
        "contact",
        "our-story",
        "history",
        "staff",
        "locations",
        "imprint",
        "legal-notice",
        "owner",
    )
    web = web_of(home=page(*((f"/{name}", name) for name in names)), **{name: page() for name in names})
    seen = await visit(web)
    assert len(web.paths()) == 8
    assert len(seen.pages) == 8
    assert len((await visit(web, max_pages=2)).pages) == 2


async def test_a_dead_site_is_a_result_after_three_attempts() -> None:
    web = web_of(home=SILENT)
    web.replies[f"{SITE}robots.txt"] = SILENT
    seen = await visit(web)
    assert seen.problem == "unreachable"
    assert web.waits == [1, 2]
    assert [entry.ms for entry in seen.log] == [5_000, 20_000, 30_000, 40_000]
    assert web.clock.seconds <= 120


async def test_a_site_that_refuses_connections_is_tried_under_its_other_spellings() -> None:
    web = web_of(home=REFUSED)
    web.replies["http://brandt-roofing.example/"] = Reply(page())
    seen = await visit(web)
    assert seen.problem is None
    assert seen.final_site == "http://brandt-roofing.example"
    assert [entry.url for entry in seen.log][:4] == [SITE, SITE, SITE, "http://brandt-roofing.example/"]


async def test_a_domain_that_does_not_exist_is_tried_with_www() -> None:
    web = web_of(home=gone())
    web.replies["http://brandt-roofing.example/"] = gone()
    web.replies["https://www.brandt-roofing.example/"] = Reply(page())
    assert (await visit(web)).final_site == "https://www.brandt-roofing.example"
    host = "brandt-roofing.example/"
    spellings = (f"https://{host}", f"http://{host}", f"https://www.{host}", f"http://www.{host}")
    lost = ScriptedWeb(dict.fromkeys(spellings, gone()))
    assert (await visit(lost)).problem == "domain_not_found"
    assert lost.waits == []


async def test_a_silent_site_is_not_tried_under_other_spellings() -> None:
    web = web_of(home=SILENT)
    web.replies["http://brandt-roofing.example/"] = Reply(page())
    assert (await visit(web)).problem == "unreachable"
    assert "http://brandt-roofing.example/" not in [url for _, url in web.asked]


async def test_a_passing_server_error_is_tried_again() -> None:
    web = web_of(home=(Reply("busy", status=503), Reply(page())))
    seen = await visit(web)
    assert seen.problem is None
    assert [entry.status for entry in seen.log[:2]] == [503, 200]
    assert web.waits[0] == 1


async def test_retry_after_is_honoured_within_its_bound() -> None:
    web = web_of(home=(Reply("slow down", status=429, retry_after=12), Reply(page())))
    assert (await visit(web)).problem is None
    assert web.waits[0] == 12
    web = web_of(home=Reply("slow down", status=429, retry_after=3600))
    assert (await visit(web)).problem == "http_error"
    assert web.paths() == ["/"]


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        (Reply("<h1>Forbidden</h1>", status=403), "blocked"),
        (Reply("<h1>Unauthorized</h1>", status=401), "blocked"),
        (Reply("<h1>Bad</h1>", status=400), "http_error"),
        (Reply("<h1>Down</h1>", status=500), "http_error"),
        (Reply("%PDF-1.7", content_type="application/pdf"), "not_a_web_page"),
        (Reply("", content_type="text/html"), "not_a_web_page"),
        (Reply(error=PermanentError("too_large", "6 MB")), "too_large"),
        (Reply(error=PermanentError("redirect_loop")), "redirect_loop"),
        (Reply(error=PermanentError("address_not_allowed")), "address_not_allowed"),
    ],
)
async def test_a_start_page_that_cannot_be_used_has_its_reason(reply: Reply, problem: str) -> None:
    web = web_of(home=reply)
    seen = await visit(web)
    assert seen.problem == problem
    assert set(web.paths()) == {"/"}


async def test_html_that_is_served_as_something_vague_is_read() -> None:
    assert (await visit(web_of(home=Reply(page(), content_type="text/plain")))).problem is None


async def test_a_missing_start_page_still_leads_to_the_site() -> None:
    web = web_of(home=Reply(page(("/about", "About")), status=404), about=page())
    seen = await visit(web)
    assert seen.problem is None
    assert [one.url for one in seen.pages] == [f"{SITE}about"]
    web = web_of(home=NOT_FOUND, contact=page())
    assert (await visit(web)).problem is None
    web = web_of(home=NOT_FOUND)
    assert (await visit(web)).problem == "http_error"
    assert len(web.paths()) == 5  # the start page, the sitemap, three guesses


async def test_a_page_built_by_scripts_is_rendered_and_its_pages_go_to_the_browser_at_once() -> None:
    web = web_of(
        home=Reply(SHELL, rendered=page(("/about", "About"), ("/contact", "Contact"))),
        about=Reply(SHELL, rendered=page()),
        contact=Reply(SHELL, rendered=page()),
    )
    seen = await visit(web)
    assert seen.problem is None
    assert web.paths("http") == ["/"]
    assert web.paths("chromium") == ["/", "/about", "/contact"]
    assert web.tabs == 1
    assert seen.chromium_pages == 3
    assert all(one.readable_chars > 200 for one in seen.pages)


async def test_only_the_page_that_needs_it_is_rendered() -> None:
    home = page(("/contact", "Contact"), ("/about", "About"))
    web = web_of(home=home, contact=Reply(SHELL, rendered=page()), about=page())
    await visit(web)
    assert web.paths("chromium") == ["/contact"]


async def test_without_a_browser_what_plain_http_gave_is_used() -> None:
    missing = PermanentError("browser_missing", "no Chromium")
    web = web_of(home=SHELL)
    web.browser_problem = missing
    assert (await visit(web)).problem == "browser_missing"
    ld = '<script type="application/ld+json">{"@type":"LocalBusiness","name":"Brandt Roofing"}</script>'
    web = web_of(home=SHELL.replace("</head>", f"{ld}</head>"))
    web.browser_problem = missing
    assert (await visit(web)).problem is None


async def test_a_browser_that_stops_is_tried_once_more_and_then_is_our_fault() -> None:
    web = web_of(home=Reply(SHELL, rendered=page()))
    crash = TransientError("browser_crashed", "gone")
    crashes = [crash]
    whole = web.open

    async def fragile(url: str, *, timeout: float):
        if crashes:
            raise crashes.pop()
        return await whole(url, timeout=timeout)

    web.open = fragile
    assert (await visit(web)).problem is None
    assert web.tabs == 2
    crashes = [crash, crash]
    with pytest.raises(TransientError) as raised:
        await visit(web)
    assert raised.value.code == "browser_crashed"


async def test_a_redirect_to_another_site_is_followed_and_reported() -> None:
    web = web_of(home=Reply(to="https://other-firm.example/"))
    text = "Quite another firm sells garden furniture here, since long ago. " * 8
    web.replies["https://other-firm.example/"] = Reply(page(("/about", "About"), text=text, title="Other"))
    seen = await visit(web)
    assert seen.final_site == "https://other-firm.example"
    assert seen.problem == "other_company"


async def test_a_meta_refresh_is_followed_like_a_redirect() -> None:
    signpost = '<html><head><meta http-equiv="refresh" content="0; url=/start/"></head><body>One moment</body></html>'
    web = web_of(home=signpost)
    web.replies[f"{SITE}start/"] = Reply(page(("/about", "About")))
    seen = await visit(web)
    assert seen.pages[0].url == f"{SITE}start/"
    loop = web_of(home=signpost)
    loop.replies[f"{SITE}start/"] = Reply(signpost.replace("/start/", "/"))
    await visit(loop)
    assert len(loop.paths()) <= 8


async def test_a_page_that_redirects_to_one_read_already_is_not_read_twice() -> None:
    web = web_of(home=page(("/about", "About"), ("/contact", "Contact")), about=Reply(to="/"), contact=page())
    seen = await visit(web)
    assert [one.url for one in seen.pages] == [SITE, f"{SITE}contact"]
    assert "read already" in (seen.log[1].note or "")


async def test_a_page_that_redirects_away_from_the_site_is_left_out() -> None:
    web = web_of(home=page(("/about", "About")), about=Reply(to="https://network.example/acme"))
    web.replies["https://network.example/acme"] = Reply(page())
    seen = await visit(web)
    assert len(seen.pages) == 1
    assert "left the site" in (seen.log[1].note or "")


async def test_pages_that_only_the_sitemap_lists_are_found() -> None:
    web = web_of(home=page(("/services", "Services")), team=page())
    web.replies[f"{SITE}robots.txt"] = Reply(
        "Sitemap: https://brandt-roofing.example/map.xml", content_type="text/plain"
    )
    web.replies[f"{SITE}map.xml"] = Reply(
        f"<sitemapindex><sitemap><loc>{SITE}page-map.xml</loc></sitemap></sitemapindex>", content_type="text/xml"
    )
    web.replies[f"{SITE}page-map.xml"] = Reply(
        f"<urlset><url><loc>{SITE}team</loc></url></urlset>", content_type="text/xml"
    )
    seen = await visit(web)
    assert [one.url for one in seen.pages] == [SITE, f"{SITE}team"]


async def test_guessing_ends_after_a_few_misses() -> None:
    web = web_of(home=page())
    await visit(web)
    assert web.paths() == ["/", "/sitemap.xml", "/about", "/contact", "/about-us"]


async def test_a_mirror_is_read_on_its_own_host() -> None:
    site = "http://127.0.0.1:8123/"
    links = (("https://www.brandt-roofing.example/about", "About"),)
    head = '<link rel="canonical" href="https://www.brandt-roofing.example/">'
    web = web_of(site, home=page(*links, head=head), about=page())
    seen = await visit(web, site)
    assert [one.url for one in seen.pages] == [site, f"{site}about"]
    assert all(url.startswith(site) for _, url in web.asked)


async def test_the_page_that_the_lead_points_to_is_read_besides_the_start_page() -> None:
    web = web_of(home=page(), contact=page())
    seen = await visit(web, f"{SITE}contact")
    assert [one.url for one in seen.pages] == [SITE, f"{SITE}contact"]


async def test_a_parked_domain_is_recognised_and_left_alone() -> None:
    text = "This domain is for sale. Buy this domain brandt-roofing.example now. This domain is parked free of charge."
    web = web_of(home=page(("/contact", "Contact"), text=text, title="brandt-roofing.example is for sale"))
    seen = await visit(web)
    assert seen.problem == "parked"
    assert web.paths() == ["/"]


async def test_the_time_for_a_lead_is_a_bound_and_what_was_read_by_then_counts() -> None:
    web = web_of(home=Reply(FULL, seconds=15), about=SILENT, team=SILENT, contact=SILENT)
    seen = await visit(web, lead_seconds=40)
    assert seen.problem is None
    assert len(seen.pages) == 1
    assert web.clock.seconds <= 41
    web = web_of(home=(Reply("busy", status=503, seconds=19), Reply("busy", status=503, seconds=19), Reply(FULL)))
    assert (await visit(web, lead_seconds=20)).problem == "http_error"


async def test_no_time_left_at_all_is_its_own_reason() -> None:
    web = web_of(home=FULL)
    web.replies[f"{SITE}robots.txt"] = Reply("", seconds=3)
    assert (await visit(web, lead_seconds=2)).problem == "time_budget"


async def test_a_bad_certificate_is_noted() -> None:
    web = web_of(home=Reply(page(), certificate_error="self-signed certificate"))
    seen = await visit(web)
    assert seen.problem is None
    assert seen.certificate_error == "self-signed certificate"


async def test_an_error_of_one_further_page_changes_nothing_for_the_others() -> None:
    web = web_of(home=FULL, about=Reply("down", status=500), team=REFUSED, contact=page())
    seen = await visit(web)
    assert [one.url for one in seen.pages] == [SITE, f"{SITE}contact"]
    assert web.paths().count("/about") == 2


async def test_leads_of_one_site_are_each_judged_for_themselves() -> None:
    web = web_of(home=Reply(to="https://other-firm.example/"))
    text = "Other Firm sells garden furniture here, since long ago, to all who like to sit outside. " * 8
    web.replies["https://other-firm.example/"] = Reply(page(text=text, title="Other Firm"))
    one = visitor(web)
    assert (await one.visit(SITE, LEAD, never)).problem == "other_company"
    owner = LEAD.model_copy(update={"company": "Other Firm"})
    assert (await one.visit(SITE, owner, never)).problem is None


async def test_waiting_for_a_browser_tab_is_not_taken_from_the_lead_s_time() -> None:
    home = Reply(SHELL, rendered=page(("/about", "About")))
    web = web_of(home=home, about=Reply(SHELL, rendered=page()))
    web.tab_wait = 100.0
    seen = await visit(web, lead_seconds=30)
    assert [one.url for one in seen.pages] == [SITE, f"{SITE}about"]
