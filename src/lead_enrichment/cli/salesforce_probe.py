"""`salesforce probe`: the points that no document settles, tried on the user's own sandbox in fewer than 20 calls."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from lead_enrichment.adapters.crm.salesforce.api import WRITE_HEADERS, SalesforceApi
from lead_enrichment.adapters.crm.salesforce.connection import Org
from lead_enrichment.adapters.crm.salesforce.records import http_date
from lead_enrichment.adapters.crm.salesforce.replies import Reply
from lead_enrichment.adapters.crm.salesforce.transport import Request
from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import open_session
from lead_enrichment.domain.errors import PermanentError, UsageError
from lead_enrichment.domain.lead_form import as_time

_LEAD: Final = {"LastName": "Lead Enrichment Probe", "Company": "Lead Enrichment Probe", "City": "  Probeville  "}
_FIELDS: Final = ("Id", "OwnerId", "City", "Street", "SystemModstamp", "LastModifiedDate")
_LONG_AGO: Final = "Mon, 03 Jan 2000 00:00:00 GMT"
_NEXT_SECOND: Final = 2.2


@dataclass(frozen=True, slots=True)
class Finding:
    """An open point, what the org did, and whether it is what we rely on (None: we rely on neither)."""

    point: str
    found: str
    as_expected: bool | None


def probe_salesforce(reporter: Reporter, *, production: bool) -> ExitCode:
    """Do it and print the report. Raises UsageError bad_usage for a production org."""
    findings, calls = asyncio.run(_probe(reporter, production=production))
    surprises = [finding for finding in findings if finding.as_expected is False]
    code = ExitCode.PARTIAL if surprises else ExitCode.OK
    if reporter.as_json:
        listed = [{"point": f.point, "found": f.found, "as_expected": f.as_expected} for f in findings]
        reporter.answer({"findings": listed, "calls": calls, "exit_code": int(code)})
        return code
    for finding in findings:
        mark = {True: "as expected", False: "SURPRISE", None: "noted"}[finding.as_expected]
        reporter.say(f"{mark:<12} {finding.point}: {finding.found}")
    reporter.say(f"\n{calls} calls. Send this report back if anything is a surprise: it holds no personal data.")
    return code


async def _probe(reporter: Reporter, *, production: bool) -> tuple[list[Finding], int]:
    async with open_session(reporter) as session:
        org, _ = await session.engine.salesforce()
        if org.is_sandbox is not True and not production:
            raise UsageError("bad_usage", "This org is not a sandbox; the probe makes and deletes a lead in it.")
        probe = _Probe(org)
        made = await org.api.call(Request("probe", "POST", "sobjects/Lead", body=_LEAD, headers=WRITE_HEADERS))
        probe.lead_id = str(made.body["id"])
        try:
            await probe.run()
        finally:
            gone = await org.api.answer(Request("probe", "DELETE", f"sobjects/Lead/{probe.lead_id}"))
        probe.note("the probe's lead is deleted again", _shape(gone), gone.good)
        return probe.findings, sum(org.api.usage.calls.values())


class _Probe:
    """The trials, in order, on one lead."""

    def __init__(self, org: Org) -> None:
        self.lead_id = ""
        self.findings: list[Finding] = []
        self._org = org
        self._api: SalesforceApi = org.api

    def note(self, point: str, found: str, as_expected: bool | None) -> None:  # noqa: FBT001 - three states
        """Keep a finding."""
        self.findings.append(Finding(point, found, as_expected))

    async def run(self) -> None:
        """All trials: ten calls."""
        first = await self._read()
        self.note("text is trimmed when it is saved", repr(first["City"]), None)
        stale = await self._patch({"Street": "1 Stale Street"}, _LONG_AGO)
        self.note("a stale conditional update is refused", _shape(stale), stale.status == 412)  # noqa: PLR2004
        await asyncio.sleep(_NEXT_SECOND)
        fresh = await self._patch({"Street": "1 Fresh Street"}, http_date(str(first["SystemModstamp"])))
        self.note("a fresh conditional update is made", _shape(fresh), fresh.good)
        second = await self._read()
        self.note("it is the condition that decides", repr(second["Street"]), second["Street"] == "1 Fresh Street")
        self._compare_stamps(second)
        await self._in_composite(second)
        await self._blank_tests()

    def _compare_stamps(self, record: Mapping[str, Any]) -> None:
        modified, stamped = as_time(str(record["LastModifiedDate"])), as_time(str(record["SystemModstamp"]))
        apart = (stamped - modified) if modified and stamped else timedelta()
        self.note("SystemModstamp is never before LastModifiedDate", f"{apart.total_seconds():.0f} s apart", None)

    async def _in_composite(self, record: Mapping[str, Any]) -> None:
        stale, fresh = await self._composite(record)
        self.note("conditions hold inside a composite call", _shape(stale), stale.status == 412)  # noqa: PLR2004
        self.note("a fresh condition passes inside a composite call", _shape(fresh), fresh.good)
        after = await self._read()
        same = after["OwnerId"] == record["OwnerId"]
        self.note("the owner stays with Sforce-Auto-Assign: FALSE", "same" if same else "changed", same)

    async def _composite(self, record: Mapping[str, Any]) -> tuple[Reply, Reply]:
        await asyncio.sleep(_NEXT_SECOND)
        since = http_date(str(record["SystemModstamp"]))
        values = {"Street": "2 Composite Street"}
        stale, fresh = await self._api.update_leads([(self.lead_id, values, _LONG_AGO), (self.lead_id, values, since)])
        return stale, fresh

    async def _blank_tests(self) -> None:
        for point, condition in (
            ("`!= 'x'` keeps leads where the field is empty", "PostalCode != 'x'"),
            ("NOT IN keeps leads where the field is empty", "PostalCode NOT IN ('x')"),
        ):
            try:
                page = await self._api.query(f"SELECT Id FROM Lead WHERE Id = '{self.lead_id}' AND {condition}")  # noqa: S608
            except PermanentError as error:
                self.note(point, error.detail, None)
            else:
                self.note(point, "yes" if page.get("records") else "no", None)

    async def _read(self) -> Mapping[str, Any]:
        reply = await self._api.call(
            Request("probe", "GET", f"sobjects/Lead/{self.lead_id}", params={"fields": ",".join(_FIELDS)})
        )
        record: Mapping[str, Any] = reply.body
        return record

    async def _patch(self, values: Mapping[str, str], since: str) -> Reply:
        headers = {**WRITE_HEADERS, "If-Unmodified-Since": since}
        request = Request("probe", "PATCH", f"sobjects/Lead/{self.lead_id}", body=dict(values), headers=headers)
        return await self._api.answer(request)


def _shape(reply: Reply) -> str:
    fault = reply.fault
    return f"status {reply.status}" + (f", {fault.code or 'no error code'}" if fault else "")
