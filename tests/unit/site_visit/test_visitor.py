"""One crawl for all leads of a site, and how long it is remembered."""

import asyncio
from datetime import timedelta

import pytest
from scripted_web import LEAD, SILENT, SITE, MemoryCache, Reply, never, page, visitor, web_of

from lead_enrichment.domain.errors import TransientError
from lead_enrichment.site_visit.visit_cache import decode, encode
from lead_enrichment.site_visit.visitor import site_key


async def test_a_second_lead_of_the_site_is_served_from_the_cache() -> None:
    web = web_of(home=page(("/about", "About")), about=page())
    one = visitor(web)
    first = await one.visit(SITE, LEAD, never)
    asked = len(web.asked)
    second = await one.visit(SITE, LEAD, never)
    assert len(web.asked) == asked
    assert second.pages == first.pages
    assert second.from_cache
    assert [(entry.url, entry.via, entry.status) for entry in second.log] == [
        (SITE, "cache", 200),
        (f"{SITE}about", "cache", 200),
    ]
    assert (second.http_requests, second.chromium_pages) == (0, 0)


async def test_the_cache_serves_another_process() -> None:
    web = web_of(home=page())
    cache = MemoryCache(web.clock)
    await visitor(web, cache).visit(SITE, LEAD, never)
    asked = len(web.asked)
    assert (await visitor(web, cache).visit(SITE, LEAD, never)).from_cache
    assert len(web.asked) == asked


async def test_two_processes_do_not_visit_a_site_at_the_same_time() -> None:
    web = web_of(home=page())
    cache = MemoryCache(web.clock)
    asked, answer = asyncio.Event(), asyncio.Event()
    web.before_reply = lambda url: None if "robots.txt" in url else asked.set() or answer
    first = asyncio.create_task(visitor(web, cache).visit(SITE, LEAD, never))
    await asked.wait()
    left = asyncio.Event()
    web.pause = lambda _seconds: left.wait()
    second = asyncio.create_task(visitor(web, cache).visit(SITE, LEAD, never))
    await cache.refused.wait()
    assert web.paths() == ["/"]
    answer.set()
    assert not (await first).from_cache
    left.set()
    assert (await second).from_cache
    assert web.paths().count("/") == 1


async def test_a_site_that_another_process_does_not_leave_is_tried_later() -> None:
    web = web_of(home=page())
    cache = MemoryCache(web.clock)
    await cache.claim(SITE.rstrip("/"), "another process", timedelta(days=1))
    with pytest.raises(TransientError) as caught:
        await visitor(web, cache, lead_seconds=100).visit(SITE, LEAD, never)
    assert (caught.value.code, web.asked, sum(web.waits)) == ("site_busy", [], 50)


async def test_a_failed_visit_gives_the_site_free() -> None:
    web = web_of(home=Reply(error=TransientError("browser_crashed")))
    cache = MemoryCache(web.clock)
    with pytest.raises(TransientError, match="Browser stopped"):
        await visitor(web, cache).visit(SITE, LEAD, never)
    assert cache.claims == {}


async def test_leads_that_come_at_once_share_one_crawl() -> None:
    web = web_of(home=page())
    asked, answer = asyncio.Event(), asyncio.Event()
    web.before_reply = lambda _url: asked.set() or answer
    one = visitor(web, keep=timedelta(0))  # no cache: they share it by waiting
    tasks = [asyncio.create_task(one.visit(SITE, LEAD, never)) for _ in range(20)]
    await asked.wait()
    answer.set()
    seen = await asyncio.gather(*tasks)
    assert web.paths().count("/") == 1
    assert [visit.from_cache for visit in seen].count(False) == 1
    assert len({visit.pages for visit in seen}) == 1


async def test_a_lead_that_is_cancelled_hands_the_crawl_on() -> None:
    web = web_of(home=page())
    asked, answer = asyncio.Event(), asyncio.Event()
    web.before_reply = lambda _url: asked.set() or answer
    one = visitor(web)
    first, second = (asyncio.create_task(one.visit(SITE, LEAD, never)) for _ in range(2))
    await asked.wait()
    first.cancel()
    await asyncio.wait({first})
    answer.set()
    seen = await second
    assert seen.problem is None
    assert not seen.from_cache
    assert not one._turns._turns


async def test_a_fault_on_our_side_is_not_shared() -> None:
    web = web_of(home='<html><body><div id="root"></div><script src="/a.js"></script></body></html>')
    web.browser_problem = TransientError("browser_crashed", "gone")
    one = visitor(web)
    outcomes = await asyncio.gather(*(one.visit(SITE, LEAD, never) for _ in range(2)), return_exceptions=True)
    assert all(isinstance(outcome, TransientError) for outcome in outcomes)
    assert web.paths("http").count("/") == 2


async def test_two_ports_of_one_host_are_two_sites() -> None:
    assert site_key("http://127.0.0.1:8001/") != site_key("http://127.0.0.1:8002/")
    assert site_key("https://acme.example/contact") == site_key("https://acme.example/") == "https://acme.example"
    assert site_key("https://hosts.example/view/acme") != site_key("https://hosts.example/view/other")


@pytest.mark.parametrize(("hours", "cached"), [(0, True), (23.99, True), (24, False), (1_000, False)])
async def test_what_was_read_is_used_for_24_hours_and_no_longer(hours: float, *, cached: bool) -> None:
    web = web_of(home=page())
    one = visitor(web)
    await one.visit(SITE, LEAD, never)
    web.clock.pass_time(timedelta(hours=hours))
    assert (await one.visit(SITE, LEAD, never)).from_cache is cached


@pytest.mark.parametrize(("minutes", "cached"), [(29, True), (31, False)])
async def test_a_site_that_gave_nothing_is_tried_again_sooner(minutes: float, *, cached: bool) -> None:
    web = web_of(home=SILENT)
    one = visitor(web)
    await one.visit(SITE, LEAD, never)
    web.clock.pass_time(timedelta(minutes=minutes))
    seen = await one.visit(SITE, LEAD, never)
    assert seen.problem == "unreachable"
    assert seen.from_cache is cached


async def test_a_shorter_setting_counts_for_older_entries() -> None:
    web = web_of(home=page())
    cache = MemoryCache(web.clock)
    await visitor(web, cache).visit(SITE, LEAD, never)
    web.clock.pass_time(timedelta(hours=2))
    assert not (await visitor(web, cache, keep=timedelta(hours=1)).visit(SITE, LEAD, never)).from_cache


async def test_no_time_in_the_cache_means_no_cache() -> None:
    web = web_of(home=page())
    cache = MemoryCache(web.clock)
    await visitor(web, cache, keep=timedelta(0)).visit(SITE, LEAD, never)
    assert cache.entries == {}


async def test_running_out_of_time_is_not_remembered() -> None:
    web = web_of(home=page())
    web.replies[f"{SITE}robots.txt"] = Reply("", seconds=3)
    cache = MemoryCache(web.clock)
    assert (await visitor(web, cache, lead_seconds=2).visit(SITE, LEAD, never)).problem == "time_budget"
    assert cache.entries == {}


async def test_an_entry_of_another_version_or_site_or_a_damaged_one_is_no_entry() -> None:
    web = web_of(home=page(("/about", "About")), about=page())
    seen = await visitor(web).visit(SITE, LEAD, never)
    body = encode(seen, "https://brandt-roofing.example")
    assert decode(body, "https://brandt-roofing.example") == seen
    assert decode(body, "https://other.example") is None
    assert decode(body[:-9], "https://brandt-roofing.example") is None
    assert decode(b"", "https://brandt-roofing.example") is None
