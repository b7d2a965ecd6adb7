"""Run inside the private network: fetch each vector over plain HTTP and print what became of it, as JSON."""

import asyncio
import json
import sys

from dns_zone import dns_server
from egress_vectors import Vector, own_vectors, shared_vectors
from honeypots import Honeypots, listening
from private_network import DNS_ADDRESS, connections_opened, enter
from treacherous_site import HONEST_TEXT, website

from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.adapters.fetch.http import HttpFetcher
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.website import alternatives, site_of_lead
from lead_enrichment.sandbox.certificate import untrusted_tls

SECONDS = 8.0
DNS_SECONDS = 1.0


def _starts(vector: Vector) -> tuple[str, ...]:
    """What a visit of a lead with this website would ask for."""
    try:
        return alternatives(site_of_lead(Lead(id="1", website=vector.url)))
    except LeadEnrichmentError:
        return ()


async def _outcome(fetcher: HttpFetcher, url: str) -> str:
    try:
        document = await fetcher.fetch(url, timeout=SECONDS)
    except LeadEnrichmentError as error:
        return error.code
    return "fetched" if HONEST_TEXT in document.body else f"status {document.status}"


async def _try(vector: Vector, shared: HttpFetcher, honeypots: Honeypots) -> dict:
    as_written = await _outcome(shared, vector.url)
    # a fresh guard has nothing pinned: rebinding names now show their second face
    async with HttpFetcher(EgressGuard(dns_timeout=DNS_SECONDS), "Test/1.0") as fresh:
        as_website = [await _outcome(fresh, start) for start in _starts(vector)]
    return {
        "expect": vector.expect,
        "url": vector.url,
        "note": vector.note,
        "as_written": as_written,
        "as_website": as_website,
        "hits": honeypots.take_hits(),
    }


async def _run() -> dict:
    async with listening(website(), untrusted_tls(SystemClock())) as honeypots:
        before = connections_opened()
        async with HttpFetcher(EgressGuard(dns_timeout=DNS_SECONDS), "Test/1.0") as shared:
            outcomes = [await _try(vector, shared, honeypots) for vector in (*own_vectors(), *shared_vectors())]
            opened = connections_opened() - before
        welcome = honeypots.welcome
        # the listeners do see what gets through: one connection that nobody guards
        _, writer = await asyncio.open_connection("10.99.98.97", 80)
        writer.close()
        await writer.wait_closed()
        return {"outcomes": outcomes, "opened": opened, "welcome": welcome, "unguarded": honeypots.take_hits()}


if __name__ == "__main__":
    enter()
    with dns_server(DNS_ADDRESS):
        json.dump(asyncio.run(_run()), sys.stdout)
