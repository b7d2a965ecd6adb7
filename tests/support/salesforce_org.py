"""A Salesforce on this machine with leads of one's own, and the product's writer connected to it."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lead_enrichment.adapters.crm.salesforce.api import SalesforceApi
from lead_enrichment.adapters.crm.salesforce.connection import Access, Org, look_at, open_api
from lead_enrichment.adapters.crm.salesforce.credentials import ClientCredentials
from lead_enrichment.adapters.crm.salesforce.crm import SalesforceCrm
from lead_enrichment.adapters.crm.salesforce.records import lead_of
from lead_enrichment.adapters.crm.salesforce.selection import Selection
from lead_enrichment.adapters.crm.salesforce.source import SalesforceSource
from lead_enrichment.adapters.crm.salesforce.writer import Timing
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.journal import SqliteWriteJournal
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.domain.plan import UpdatePlan
from lead_enrichment.domain.retry_policy import RetryPolicy
from lead_enrichment.domain.update_plan import Proposal, plan_from
from lead_enrichment.domain.write_record import Planned
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions

LONG_AGO = "2025-11-03T09:00:00.000+0000"
QUICK = RetryPolicy(timeouts=(30.0,) * 5, waits=(0.01,))
FOUND = {
    "first_name": "Marjorie",
    "last_name": "Quillfeather",
    "street": "12 Larch Road",
    "city": "Dayton",
    "state": "OH",
    "postal_code": "45402",
    "country": "US",
}


def raw_lead(number: int, **fields: Any) -> dict[str, Any]:
    """A lead as a web form leaves it: a company, a website, and a placeholder for a name."""
    return {
        "FirstName": "Info",
        "LastName": "Needed",
        "Company": f"Company {number}",
        "Website": f"https://company{number}.example",
        "CreatedDate": LONG_AGO,
        **fields,
    }


def proposal(**changes: Any) -> Proposal:
    """What was found, sure in both groups."""
    found = {key: value for key, value in (FOUND | changes).items() if value}
    receipts = {key: number for number, key in enumerate(found)}
    return Proposal(found=found, receipts=receipts, name_sure=True, address_sure=True, confidence=0.91)


@dataclass
class ConnectedOrg:
    """The sandbox, the connection to it, the writer and its journal."""

    sandbox: SalesforceSandbox
    org: Org
    crm: SalesforceCrm
    journal: SqliteWriteJournal
    job_id: str = "job-1"
    placeholders: Placeholders = field(default_factory=Placeholders)

    @property
    def api(self) -> SalesforceApi:
        return self.org.api

    @property
    def ids(self) -> list[str]:
        return self.sandbox.lead_ids

    def source(self, soql: str | None = None, where: str = "") -> SalesforceSource:
        form = self.org.form
        selection = Selection(self.org.id, self.org.fields, form, self.placeholders, where)
        return SalesforceSource(self.api, selection, soql)

    async def leads(self) -> list[Lead]:
        """All leads that the sandbox was started with, as they stand."""
        found: list[Lead] = []
        for start in range(0, len(self.ids), 200):
            records, _ = await self.api.retrieve(self.ids[start : start + 200], self.org.fields)
            found += [lead_of(record, self.org.id) for record in records if record]
        return found

    def planned(self, lead: Lead, what: Proposal | None = None, job_id: str | None = None) -> Planned:
        what = what or proposal()

        def again(now: Lead) -> UpdatePlan:
            return plan_from(what, now, self.placeholders, self.org.form)

        return Planned(job_id or self.job_id, lead, again(lead), again=again)

    async def faults(self, **switches: Any) -> None:
        reply = await self.sandbox.control("POST", "/sandbox/faults", json.dumps(switches).encode())
        assert reply.status == 200, reply.body

    async def act(self, lead_id: str, action: str, **fields: Any) -> None:
        reply = await self.sandbox.control("POST", f"/sandbox/leads/{lead_id}/{action}", json.dumps(fields).encode())
        assert reply.status == 200, reply.body

    async def requests(self, **query: str) -> list[dict[str, Any]]:
        asked = "&".join(f"{key}={value}" for key, value in query.items())
        return json.loads((await self.sandbox.control("GET", f"/sandbox/requests?{asked}")).body)["requests"]

    async def history(self, lead_id: str) -> list[dict[str, Any]]:
        return json.loads((await self.sandbox.control("GET", f"/sandbox/history/Lead/{lead_id}")).body)["versions"]

    async def our_versions(self, lead_id: str) -> list[dict[str, Any]]:
        """The versions that our own requests made, not other people, nor the start."""
        return [version for version in await self.history(lead_id) if is_ours(version)]


def is_ours(version: dict[str, Any]) -> bool:
    """Whether a version was made by a request of our user; other people disturb requests, but as themselves."""
    return bool(version["request"]) and version["user"] == "u@example.com"


def access_to(sandbox: SalesforceSandbox, **changes: Any) -> Access:
    known = sandbox.credentials
    return Access(ClientCredentials(sandbox.url, known.client_id, known.client_secret), **changes)


@asynccontextmanager
async def connected(
    sandbox: SalesforceSandbox, folder: Path, *, linger: float = 0.02, timing: Timing | None = None, budget: float = 1.0
) -> AsyncIterator[ConnectedOrg]:
    """A process of ours that is connected to the sandbox."""
    clock = SystemClock()
    timing = timing or Timing(rounds=RetryPolicy(timeouts=(30.0,) * 12, waits=(0.01,)))
    async with (
        Database(folder / "engine.sqlite3") as database,
        open_api(access_to(sandbox, budget=budget), clock, QUICK) as api,
    ):
        journal = SqliteWriteJournal(database)
        org = await look_at(api)
        crm = SalesforceCrm(org, journal, clock, timing, linger)
        try:
            yield ConnectedOrg(sandbox, org, crm, journal)
        finally:
            await crm.close()


@asynccontextmanager
async def org_with(leads: list[dict[str, Any]], folder: Path, **options: Any) -> AsyncIterator[ConnectedOrg]:
    """A sandbox with these leads, connected."""
    async with SalesforceSandbox(SystemClock(), SandboxOptions(), leads=leads) as sandbox:
        async with connected(sandbox, folder, **options) as org:
            yield org
