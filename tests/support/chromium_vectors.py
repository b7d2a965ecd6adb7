"""Run inside the private network: open each vector and each hostile page in Chromium and print what came of it, as JSON.

Chromium's own check of local networks is switched off: our proxy has to hold alone.
"""

import asyncio
import dataclasses
import json
import os
import subprocess
import sys

import structlog
from dns_zone import dns_server
from egress_vectors import Vector, own_vectors, shared_vectors
from fetch_vectors import _starts as starts
from honeypots import Honeypots, listening
from hostile_pages import PAGES
from loopback_site import chromium_for_tests
from playwright.async_api import Error, async_playwright
from private_network import DNS_ADDRESS, connections_opened, enter
from treacherous_site import HONEST_TEXT, reported, website

from lead_enrichment.adapters.fetch import chromium_launch
from lead_enrichment.adapters.fetch.chromium import ChromiumBrowser
from lead_enrichment.adapters.fetch.chromium_tab import ChromiumTab, RenderLimits
from lead_enrichment.adapters.fetch.guard import EgressGuard, Target
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.sandbox.certificate import untrusted_tls

SECONDS = 20.0
# whether a page is read is the question here, not how soon: a machine that is starved for a while must not answer it
PATIENT_SECONDS = 90.0
TABS = 8
NO_HELP_FROM_CHROMIUM = (
    "--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,LocalNetworkAccessChecksWebRTC,"
    "LocalNetworkAccessChecksWebTransport,BlockInsecurePrivateNetworkRequests"
)
NEED_TLS = ("webtransport", "serviceworker", "nel")
ENOUGH_TO_NOTICE = (
    "css",
    "iframe",
    "fetch",
    "ws",
    "worker",
    "form",
    "popup",
    "webrtc-udp",
    "webrtc-tcp",
    "webtransport",
)
WEB = ("http:", "https:", "ws:", "wss:")


class Unchecked:
    """Lets every web address through to Chromium, so that the proxy alone decides."""

    def check_url(self, url: str) -> Target:
        return Target("http", "unchecked", 80, url)


def _browser(guard: EgressGuard) -> ChromiumBrowser:
    return ChromiumBrowser(
        guard=guard,
        executable=chromium_for_tests(),
        environment=dict(os.environ),
        user_agent="Test/1.0",
        tabs=TABS,
        render=RenderLimits(empty_seconds=0.3, busy_seconds=0.3, settle_seconds=PATIENT_SECONDS / 2),
    )


async def _open(tab: ChromiumTab, url: str, seconds: float = SECONDS) -> str:
    try:
        document = await tab.open(url, timeout=seconds)
    except LeadEnrichmentError as error:
        return error.code
    return "fetched" if HONEST_TEXT in document.body else f"status {document.status}"


async def _through_adapter(vector: Vector, browser: ChromiumBrowser, seen: dict[str, str]) -> dict:
    """`seen` is what came of the addresses that Chromium has already opened."""
    async with browser.tab() as tab:
        as_written = seen.get(vector.url) or await _open(tab, vector.url)
        as_website = [
            # the same address again tells nothing new, unless its name may mean another place by then
            as_written
            if start.rstrip("/") == vector.url.rstrip("/") and "rebind" not in start
            else await _open(tab, start)
            for start in starts(vector)[:1]
        ]
    return {**dataclasses.asdict(vector), "as_written": as_written, "as_website": as_website}


def _needs_typing(vector: Vector) -> bool:
    """Whether Chromium has not seen this web address yet, as our own check refused it, or its name may have moved."""
    if not vector.url.strip().lower().startswith(WEB):
        return False
    try:
        EgressGuard().check_url(vector.url)
    except LeadEnrichmentError:
        return True
    return "rebind" in vector.url


async def _past_the_list(vectors: list[Vector], browser: ChromiumBrowser) -> dict[str, str]:
    """Type what is left of `vectors` into one tab, without the check of what is typed."""
    outcomes = {}
    async with browser.tab() as tab:
        tab._guard = Unchecked()
        while vectors:
            url = vectors.pop().url
            outcomes[url] = await _open(tab, url)
    return outcomes


def _address(name: str) -> str:
    return f"{'https' if name in NEED_TLS else 'http'}://pub.test/sub/{name}"


async def _hostile(name: str, browser: ChromiumBrowser) -> dict:
    async with browser.tab() as tab:
        outcome = await _open(tab, _address(name), PATIENT_SECONDS)
        for _ in range(300):  # the page says when its requests have had time to leave
            if reported[name]:
                break
            await asyncio.sleep(0.1)
    return {"name": name, "outcome": outcome, "reported": reported[name]}


async def _guarded(honeypots: Honeypots) -> dict:
    browser = _browser(EgressGuard())
    accepted = 0
    serve = browser._proxy._serve

    async def counted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal accepted
        accepted += 1
        await serve(reader, writer)

    browser._proxy._serve = counted
    before = connections_opened()
    async with browser:
        vectors = list({vector.url: vector for vector in (*shared_vectors(), *own_vectors())}.values())
        pages = await asyncio.gather(*(_hostile(name, browser) for name in PAGES))
        seen = {_address(page["name"]): page["outcome"] for page in pages}
        outcomes = await asyncio.gather(*(_through_adapter(vector, browser, seen) for vector in vectors))
        left = [vector for vector in vectors if _needs_typing(vector)]
        typed = await asyncio.gather(*(_past_the_list(left, browser) for _ in range(TABS)))
    return {
        "outcomes": outcomes,
        "past_the_list": {url: outcome for part in typed for url, outcome in part.items()},
        "pages": pages,
        "hits": honeypots.take_hits(),
        "opened_past_us": connections_opened() - before - honeypots.welcome - accepted,
        "welcome": honeypots.welcome,
    }


async def _unguarded(honeypots: Honeypots) -> list[str]:
    """The same pages in a Chromium that nobody guards: the honeypots must notice."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium_for_tests(), args=[NO_HELP_FROM_CHROMIUM, "--disable-gpu"]
        )
        noticed = []
        for name in ENOUGH_TO_NOTICE:
            reported[name] = 0
            page = await browser.new_page(ignore_https_errors=True)
            try:
                await page.goto(_address(name), wait_until="commit", timeout=5000)
                for _ in range(25):
                    if reported[name]:
                        break
                    await asyncio.sleep(0.1)
            except Error:
                pass
            await page.close()
            if honeypots.take_hits():
                noticed.append(name)
        await browser.close()
    return noticed


async def _run() -> dict:
    async with listening(website(), untrusted_tls(SystemClock())) as honeypots:
        guarded = await _guarded(honeypots)
        return {**guarded, "unguarded": await _unguarded(honeypots)}


def _add_interface() -> None:
    """WebRTC gathers nothing on loopback: give it an interface that leads nowhere."""
    for command in (
        "ip link add w0 type veth peer name w1",
        "ip addr add 10.77.0.2/24 dev w0",
        "ip link set w0 up",
        "ip link set w1 up",
    ):
        subprocess.run(command.split(), check=True)


if __name__ == "__main__":
    enter()
    _add_interface()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    chromium_launch._SWITCHES = (*chromium_launch._SWITCHES, NO_HELP_FROM_CHROMIUM)
    with dns_server(DNS_ADDRESS):
        report = asyncio.run(_run())
    json.dump(report, sys.stdout)
