"""A Salesforce sandbox with as many leads as one likes, in a process of its own: `python many_leads.py COUNT`.

The first line that it prints is a JSON object with `url` and `ids`; it ends when its standard input is closed.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from salesforce_org import raw_lead

from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.salesforce.login.credentials import Credentials
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions

EVERY = 10
"""Beside so many leads that need enrichment stands one that a person has completed."""


@dataclass(frozen=True)
class ManyLeads:
    """The running sandbox; `ids` are those of the leads that need enrichment."""

    url: str
    ids: frozenset[str]
    credentials: Credentials = field(default_factory=Credentials)


@contextmanager
def many_leads(count: int) -> Iterator[ManyLeads]:
    """Serve an org with `count` leads that need enrichment."""
    process = subprocess.Popen(
        [sys.executable, __file__, str(count)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        told = json.loads(process.stdout.readline())
        try:
            yield ManyLeads(told["url"], frozenset(told["ids"]))
        finally:
            process.stdin.close()
            process.wait(30)


async def serve(count: int) -> None:
    """Print where the org is, and wait for the end of the standard input."""
    leads = []
    for number in range(1, count + 1):
        leads.append(raw_lead(number))
        if number % EVERY == 0:
            leads.append(raw_lead(number, FirstName="Orla", LastName="Finch", Enrichment_Completed__c=True))
    async with SalesforceSandbox(SystemClock(), SandboxOptions(), leads=leads) as sandbox:
        wanted = [lead for lead, raw in zip(sandbox.lead_ids, leads, strict=True) if raw["LastName"] == "Needed"]
        sys.stdout.write(json.dumps({"url": sandbox.url, "ids": wanted}) + "\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    asyncio.run(serve(int(sys.argv[1])))
