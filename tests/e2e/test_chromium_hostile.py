"""Pages that mean harm: each ends within its bound, and the leads beside it notice nothing."""

import asyncio
import os
import signal

import pytest
from loopback_site import LoopbackSite, Reply, open_browser

from lead_enrichment.adapters.fetch.chromium_instance import RecycleLimits
from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError, TransientError

pytestmark = pytest.mark.chromium

WORDS = "Brandt Roofing has mended and built roofs around the harbour for many years and answers every call. " * 4
READ, SHORT = "read", 6.0
ENDLESS = 2.0  # for pages that need not come to an end: their time is over whenever it ends
FILE = {"Content-Disposition": "attachment; filename=a.bin"}

# what a page does, and how its visit may end: it is read, or one of these codes
PAGES = {
    "an endless loop": ("<script>while (true);</script>", {"too_large"}),
    "an endless loop once it is loaded": (
        f"<p>{WORDS}</p><script>setTimeout(() => {{ while (true); }}, 0)</script>",
        {READ, "too_large"},
    ),
    "an endless chain of changes": (
        f"<p>{WORDS}</p><script>setInterval(() => document.body.append('x'), 1)</script>",
        {READ},
    ),
    "a storm of alerts": ("<script>while (true) { alert(1); confirm(2); prompt(3) }</script>", {READ, "too_large"}),
    "a question on leaving": (f"<p>{WORDS}</p><script>onbeforeunload = e => e.preventDefault()</script>", {READ}),
    "a print dialog": (f"<p>{WORDS}</p><script>print()</script>", {READ}),
    "a storm of popups": (
        f"<p>{WORDS}</p><script>for (let i = 0; i < 10000; i++) open('/' + i)</script>",
        {READ, "too_large"},
    ),
    "going round in circles": (
        "<script>location.href = '?' + Math.random()</script>",
        {"too_large", "unreachable", READ},
    ),
    "10,000 frames": (
        f"<p>{WORDS}</p><script>for (let i = 0; i < 10000; i++) document.body.append(document.createElement('iframe'))"
        "</script>",
        {READ, "too_large", "browser_crashed"},
    ),
    "deep nesting": ("<div>" * 50_000 + WORDS, {READ, "too_large", "browser_crashed"}),
    "a name of its own for everything": (
        f"<p>{WORDS}</p><script>Promise = setTimeout = MutationObserver = Array.from = JSON = undefined;"
        "Element.prototype.setAttribute = () => 0; Object.prototype.toJSON = () => 0</script>",
        {READ},
    ),
    "a login": (Reply("Who are you?" + WORDS, status=401, headers={"WWW-Authenticate": 'Basic realm="x"'}), {READ}),
    "a download": (Reply(b"\0" * 1000, content_type="application/octet-stream", headers=FILE), {"not_a_web_page"}),
    "a PDF": (Reply(b"%PDF-1.4", content_type="application/pdf"), {"not_a_web_page", READ}),
    "nothing": (b"", {"unreachable"}),
    "no HTTP": (b"\0\1\2\3\r\n\r\n", {"unreachable"}),
    "half a page": (b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n<p>half", {READ, "empty", "unreachable"}),
}


async def outcome(browser, url, seconds=SHORT):
    try:
        async with browser.tab() as tab:
            page = await tab.open(url, timeout=seconds)
    except LeadEnrichmentError as error:
        return error.code
    return READ if page.body else "empty"


async def test_every_hostile_page_ends_and_the_next_lead_is_read():
    routes = {f"/{i}": page for i, (page, _) in enumerate(PAGES.values())}
    async with LoopbackSite({**routes, "/good": f"<p>{WORDS}</p>"}) as site, open_browser() as browser:
        async with browser.tab() as beside:
            wrong = {}
            for i, (name, (_, allowed)) in enumerate(PAGES.items()):
                ended = await outcome(browser, site.url(f"/{i}"), ENDLESS if "too_large" in allowed else SHORT)
                if ended not in allowed:
                    wrong[name] = ended
                assert WORDS in (await beside.open(site.url("/good"), timeout=60)).body, name
    assert wrong == {}


async def test_hostile_pages_beside_each_other_leave_a_good_one_alone():
    routes = {f"/{i}": page for i, (page, _) in enumerate(PAGES.values())}
    async with LoopbackSite({**routes, "/good": f"<p>{WORDS}</p>"}) as site, open_browser(tabs=3) as browser:
        hostile = [outcome(browser, site.url(f"/{i}"), 3.0) for i in range(6)]
        good = [outcome(browser, site.url("/good"), 60) for _ in range(4)]
        ends = await asyncio.gather(*hostile, *good)
    assert ends[-4:] == [READ] * 4


async def test_a_page_that_eats_memory_is_ended_and_the_others_stay():
    eater = "<script>const all = []; setInterval(() => all.push(new Uint8Array(2e7).fill(1)), 1)</script>"
    limits = RecycleLimits(bytes=600 * 1024 * 1024)
    async with LoopbackSite({"/": eater, "/good": WORDS}) as site, open_browser(recycle=limits) as browser:
        async with browser.tab() as beside:
            assert await outcome(browser, site.url(), 30) in ("too_large", "browser_crashed")
            assert WORDS in (await beside.open(site.url("/good"), timeout=60)).body
        assert await outcome(browser, site.url("/good"), 60) == READ


async def test_a_killed_renderer_costs_only_its_own_lead():
    never = asyncio.Event()
    async with LoopbackSite({"/": WORDS, "/wait.js": never, "/wait": "<script src=/wait.js></script>"}) as site:
        async with open_browser() as browser, browser.tab() as tab:
            await tab.open(site.url(), timeout=30)
            instance = browser._instance
            await instance.refresh_processes()
            before = {process.pid for process in instance.processes if process.kind == "renderer"}
            async with browser.tab() as beside:
                await beside.open(site.url(), timeout=30)
                site.was_asked.clear()
                opening = asyncio.ensure_future(tab.open(site.url("/wait"), timeout=60))
                while "/wait.js" not in site.asked:
                    await site.was_asked.wait()
                    site.was_asked.clear()
                for pid in before:
                    os.kill(pid, signal.SIGKILL)
                with pytest.raises(TransientError) as caught:
                    await opening
                assert caught.value.code == "browser_crashed"
                assert WORDS in (await beside.open(site.url(), timeout=60)).body
            assert browser._instance is instance
            assert WORDS in (await tab.open(site.url(), timeout=60)).body


@pytest.mark.parametrize(
    "url", ["chrome://crash", "file:///etc/passwd", "view-source:file:///etc/passwd", "data:text/html,x"]
)
async def test_what_is_no_website_is_not_even_typed(url):
    async with open_browser() as browser, browser.tab() as tab:
        with pytest.raises(PermanentError) as caught:
            await tab.open(url, timeout=30)
        assert caught.value.code == "bad_website"


async def test_a_page_cannot_lead_to_a_file_or_a_page_of_the_browser():
    routes = {
        f"/{i}": Reply(status=302, headers={"Location": to})
        for i, to in enumerate(["file:///etc/passwd", "chrome://version", "about:blank", "data:text/html,x"])
    }
    async with LoopbackSite(routes) as site, open_browser() as browser:
        ends = [await outcome(browser, site.url(path)) for path in routes]
    assert READ not in ends
    assert set(ends) <= {"address_not_allowed", "bad_website", "unreachable"}
