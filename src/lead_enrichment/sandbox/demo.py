"""The demo: invented businesses on loopback, and leads that point at them."""

import csv
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from lead_enrichment.clock import Clock
from lead_enrichment.sandbox.certificate import untrusted_tls
from lead_enrichment.sandbox.site_folder import answers_of
from lead_enrichment.sandbox.website_server import LOOPBACK, NOT_FOUND, Answer, HostedSite, WebsiteServer

SLOW_SECONDS = 2.5
_APP_PATHS = ("/about", "/contact")
_TEMPORARY, _MOVED = 302, 301
_STANDING = {"CreatedDate": "2025-11-03T09:00:00.000+0000"}
"""Nobody has touched these leads for a while."""


@asynccontextmanager
async def demo_websites(clock: Clock) -> AsyncIterator[dict[str, str]]:
    """Serve the demo websites; gives the start address of each, by its slug."""
    with as_file(files("lead_enrichment.sandbox") / "demo_sites") as folder, _dead_port() as dead:
        sites = [_site(path, clock) for path in sorted(folder.iterdir()) if path.is_dir()]
        async with WebsiteServer([*sites, *_sites_without_pages()]) as server:
            yield {**server.urls, "dead": f"http://{LOOPBACK}:{dead}/"}


def demo_leads(urls: dict[str, str]) -> list[dict[str, Any]]:
    """The demo's leads, each a map of Lead fields, whose websites are the served addresses."""
    text = (files("lead_enrichment.sandbox") / "demo_leads.csv").read_text(encoding="utf-8")
    for slug, url in urls.items():
        text = text.replace("{{" + slug + "}}", url)
    rows = csv.DictReader(text.splitlines())
    return [{**{name: value or None for name, value in row.items() if name != "Id"}, **_STANDING} for row in rows]


def _site(folder: Path, clock: Clock) -> HostedSite:
    pages = answers_of(folder)
    if folder.name == "aurora-yoga":
        pages |= dict.fromkeys(_APP_PATHS, pages["/"])
    elif folder.name == "slowbrook-carpentry":
        pages = {path: Answer(answer.body, answer.content_type, delay=SLOW_SECONDS) for path, answer in pages.items()}
    elif folder.name == "wexcombe-legal":
        pages |= {"/": Answer(b"", status=_TEMPORARY, headers={"Location": "/en/"})}
    elif folder.name == "challenge":
        pages |= {"/": Answer(pages["/"].body, status=403)}
    return HostedSite(folder.name, pages, tls=untrusted_tls(clock) if folder.name == "old-quarry-brewing" else None)


def _sites_without_pages() -> list[HostedSite]:
    def forwards_to(slug: str) -> dict[str, Answer]:
        return {"/": Answer(b"", status=_MOVED, headers={"Location": "{{" + slug + "}}/"})}

    return [
        HostedSite("old-name", forwards_to("two-rivers-coffee")),
        HostedSite("sold-name", forwards_to("hillcrest-vets")),
        HostedSite("broken-server", {"/": Answer(b"<h1>Internal Server Error</h1>", status=500), "/404": NOT_FOUND}),
    ]


@contextmanager
def _dead_port() -> Iterator[int]:
    """A port that refuses connections and that nobody else can take meanwhile: bound, never listening."""
    with socket.socket() as reserved:
        reserved.bind((LOOPBACK, 0))
        yield reserved.getsockname()[1]
