import pytest
from scripted_web import REFUSED, SILENT, SITE, Reply, page, visit, web_of

from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.site_visit.journal import Journal
from lead_enrichment.site_visit.robots import RobotsFiles, RobotsRules

ROBOTS = f"{SITE}robots.txt"


def robots(text: str) -> Reply:
    return Reply(text, content_type="text/plain")


async def test_a_site_that_forbids_us_is_not_read() -> None:
    web = web_of(home=page())
    web.replies[ROBOTS] = robots("User-agent: *\nDisallow: /\n")
    seen = await visit(web)
    assert seen.problem == "robots"
    assert web.paths() == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("User-agent: LeadEnrichment\nDisallow: /\n\nUser-agent: *\nAllow: /\n", "robots"),
        ("User-agent: *\nDisallow: /\n\nUser-agent: LeadEnrichment\nAllow: /\n", None),
        ("User-agent: OtherBot\nDisallow: /\n", None),
        ("User-agent: *\nDisallow: /private\n", None),
        ("<html>no robots here</html>", None),
        ("\x00\xff garbage: [[[\nDisallow", None),
        ("", None),
    ],
)
async def test_rules_are_those_for_us_or_for_all(text: str, problem: str | None) -> None:
    web = web_of(home=page())
    web.replies[ROBOTS] = robots(text)
    assert (await visit(web)).problem == problem


async def test_forbidden_pages_are_left_out_and_said_so() -> None:
    web = web_of(home=page(("/about", "About"), ("/contact", "Contact")), about=page(), contact=page())
    web.replies[ROBOTS] = robots("User-agent: *\nDisallow: /about\n")
    seen = await visit(web)
    assert "/about" not in web.paths()
    assert [(entry.url, entry.note) for entry in seen.log if entry.status is None] == [
        (f"{SITE}about", "robots.txt does not allow it")
    ]


async def test_forbidden_pages_are_not_rendered_either() -> None:
    shell = '<html><body><div id="root"></div><script src="/app.js"></script></body></html>'
    web = web_of(home=Reply(shell, rendered=page(("/about", "About"))), about=Reply(shell, rendered=page()))
    web.replies[ROBOTS] = robots("User-agent: *\nDisallow: /about\n")
    await visit(web)
    assert web.paths("chromium") == ["/"]


@pytest.mark.parametrize("status", [401, 403, 404, 410, 429])
async def test_a_site_without_the_file_allows_all(status: int) -> None:
    web = web_of(home=page())
    web.replies[ROBOTS] = Reply("no", status=status)
    assert (await visit(web)).problem is None


async def test_a_server_error_twice_forbids_all() -> None:
    web = web_of(home=page())
    web.replies[ROBOTS] = Reply("down", status=503)
    seen = await visit(web)
    assert seen.problem == "robots"
    assert "503" in (seen.detail or "")
    assert [url for _, url in web.asked] == [ROBOTS, ROBOTS]
    assert web.waits == [1]


async def test_a_server_error_that_passes_forbids_nothing() -> None:
    web = web_of(home=page())
    web.replies[ROBOTS] = (Reply("down", status=503), Reply("", content_type="text/plain"))
    assert (await visit(web)).problem is None


@pytest.mark.parametrize("reply", [SILENT, REFUSED, Reply(error=PermanentError("too_large"))])
async def test_where_the_file_cannot_be_reached_the_start_page_tells(reply: Reply) -> None:
    web = web_of(home=page())
    web.replies[ROBOTS] = reply
    seen = await visit(web)
    assert seen.problem is None
    assert web.clock.seconds < 10
    assert seen.log[0].url == ROBOTS


async def test_the_crawl_delay_is_honoured_up_to_its_bound() -> None:
    for asked, kept in (("3", 3.0), ("3600", 10.0), ("0", None), ("-5", None), ("nan", None), ("soon", None)):
        web = web_of(home=page(("/about", "About")), about=page())
        web.replies[ROBOTS] = robots(f"User-agent: *\nCrawl-delay: {asked}\n")
        await visit(web)
        longest = max(web.waits, default=0.0)
        assert longest == pytest.approx(kept - 0.1) if kept else longest <= 0.1, asked


async def test_the_rules_of_the_site_that_answers_count_too() -> None:
    web = web_of(home=Reply(to="https://www.brandt-roofing.example/"))
    web.replies["https://www.brandt-roofing.example/"] = Reply(page())
    web.replies["https://www.brandt-roofing.example/robots.txt"] = robots("User-agent: *\nDisallow: /\n")
    seen = await visit(web)
    assert seen.problem == "robots"
    assert seen.pages == ()


async def test_a_file_found_by_redirect_is_not_fetched_again() -> None:
    www = "https://www.brandt-roofing.example/"
    web = web_of(home=Reply(to=www))
    web.replies |= {ROBOTS: Reply(to=f"{www}robots.txt"), f"{www}robots.txt": robots(""), www: Reply(page())}
    assert (await visit(web)).problem is None
    assert [url for _, url in web.asked].count(f"{www}robots.txt") == 1


def test_no_rules_allow_all() -> None:
    assert RobotsRules().allows(SITE)
    assert not RobotsRules(refusal="down").allows(SITE)
    assert RobotsFiles(None, Journal(None, 0)).known(SITE).allows(SITE)
