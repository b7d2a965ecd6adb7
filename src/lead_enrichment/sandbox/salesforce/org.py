"""The org: everything that a request can reach, and the way from a request to its answer.

An endpoint is a plain function of the org and a call. All of them run in one thread, one after the other.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from lead_enrichment.clock import Clock
from lead_enrichment.sandbox.salesforce.bulk import first_generation
from lead_enrichment.sandbox.salesforce.bulk.jobs import BulkJobs
from lead_enrichment.sandbox.salesforce.database import OrgDatabase
from lead_enrichment.sandbox.salesforce.errors import ApiError, not_found
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.failures import FailurePlan
from lead_enrichment.sandbox.salesforce.login.credentials import Credentials
from lead_enrichment.sandbox.salesforce.login.sessions import Sessions, token_of
from lead_enrichment.sandbox.salesforce.metadata import soap
from lead_enrichment.sandbox.salesforce.metadata.deploys import Deploys
from lead_enrichment.sandbox.salesforce.org_clock import OrgClock
from lead_enrichment.sandbox.salesforce.records.interference import Interference
from lead_enrichment.sandbox.salesforce.records.store import RecordStore
from lead_enrichment.sandbox.salesforce.records.writer import RecordWriter, WriteRequest
from lead_enrichment.sandbox.salesforce.request_log import RequestLog
from lead_enrichment.sandbox.salesforce.rest import versions
from lead_enrichment.sandbox.salesforce.rest.limits import ApiUsage
from lead_enrichment.sandbox.salesforce.routes import Area, Match, area_of, routes_of
from lead_enrichment.sandbox.salesforce.schema.catalog import Catalog, SObject
from lead_enrichment.sandbox.salesforce.schema.visibility import Schema
from lead_enrichment.sandbox.salesforce.seeding.staff import ORG_ID
from lead_enrichment.sandbox.salesforce.soql.cursors import Cursors
from lead_enrichment.sandbox.salesforce.switches import Switches


class Org:
    """One org. `url` is where clients reach it, known once the server listens."""

    def __init__(self, clock: Clock, credentials: Credentials, *, with_enrichment_fields: bool) -> None:
        self.name = "Lead Enrichment sandbox"
        self.url = ""
        self.clock = OrgClock(clock)
        self.credentials = credentials
        self.switches = Switches()
        self.failures = FailurePlan()
        self.database = OrgDatabase()
        self.catalog = Catalog(self.clock.now(), with_enrichment_fields=with_enrichment_fields)
        self.database.create(list(self.catalog))
        self.store = RecordStore(self.database)
        self.schema = Schema(self.catalog, self.database)
        self.interference = Interference()
        self.writer = RecordWriter(self.database, self.store, self.schema, self.interference)
        self.sessions = Sessions(ORG_ID)
        self.usage = ApiUsage()
        self.cursors = Cursors()
        self.jobs = BulkJobs()
        self.deploys = Deploys()
        self.log = RequestLog(self.database)

    def use(self, switches: Switches) -> None:
        """Follow these switches from now on."""
        self.switches = switches
        self.clock.set(switches.clock, switches.clock_ahead_seconds)
        self.sessions.follow(switches)
        self.usage.limit = switches.daily_api_limit
        self.schema.use(switches)
        self.writer.use(switches)
        self.failures.use(switches)
        self.catalog.touch(self.clock.now())

    def answer(self, call: Call) -> Reply:
        """The answer to one request; an error of the API is an answer as well."""
        area = area_of(call.path)
        try:
            reply = self._routed(call, area)
        except ApiError as error:
            reply = _refused(call, area, error)
        if area is not Area.REST:
            return reply
        return replace(reply, headers={**reply.headers, **self.usage.header(self.clock.now())})

    def answer_part(self, whole: Call, part: Call, headers: Mapping[str, str], reference: str = "") -> Reply:
        """The answer to a part of a composite request, which needs no session of its own and does not count."""
        number = self.log.begin(part, headers, self.clock.now(), parent=whole.request_id, reference=reference)
        call = replace(part, request_id=number, user_id=whole.user_id)
        try:
            self.failures.raise_error(call)
            match = _matching(call)
            if match.route.area is not Area.REST:
                raise not_found()
            reply = match.route.endpoint(self, call, **match.arguments)
        except ApiError as error:
            reply = Reply.of_error(error)
        self.log.end(call, reply)
        return reply

    def check_session(self, call: Call, token: str = "") -> str:
        """Who asks. Raises ApiError INVALID_SESSION_ID, or API_DISABLED_FOR_ORG."""
        user_id = self.sessions.user_of(token or token_of(call.headers), self.clock.now())
        if not self.switches.api_enabled:
            raise ApiError("API_DISABLED_FOR_ORG", "API is not enabled for this Organization or Partner")
        return user_id

    def create(self, sobject: SObject, body: Mapping[str, Any], request: WriteRequest) -> str:
        """Save a new record of any object; its id."""
        record_id = self.writer.create(sobject, body, request)
        self.after_change(sobject)
        return record_id

    def after_change(self, sobject: SObject) -> None:
        """Permissions are records too: what users see may have changed."""
        if sobject.name != "Lead":
            self.schema.forget()

    def _routed(self, call: Call, area: Area) -> Reply:
        if area in (Area.OPEN, Area.METADATA):
            self.failures.raise_error(call)
            match = _matching(call)
            return match.route.endpoint(self, call, **match.arguments)
        user_id = self.check_session(call)
        self.failures.raise_error(call)
        self.usage.count(self.clock.now())
        match = _matching(call)
        _CHECK_VERSION[area](match.arguments["version"])
        return match.route.endpoint(self, call.by(user_id), **match.arguments)


def _refused(call: Call, area: Area, error: ApiError) -> Reply:
    if area is Area.BULK_1:
        return first_generation.refused(call, error)
    return soap.refused(error) if area is Area.METADATA else Reply.of_error(error)


def _matching(call: Call) -> Match:
    """The route of a request. Raises ApiError NOT_FOUND, or METHOD_NOT_ALLOWED naming the methods there are."""
    matches = routes_of(call.path)
    if not matches:
        raise not_found()
    method = "GET" if call.method == "HEAD" else call.method
    for match in matches:
        if match.route.method == method:
            return match
    methods = {match.route.method for match in matches}
    allowed = ",".join(
        name for name in ("HEAD", "GET", "POST", "PUT", "PATCH", "DELETE") if name in _with_head(methods)
    )
    raise ApiError("METHOD_NOT_ALLOWED", f"HTTP Method '{call.method}' not allowed. Allowed are {allowed}")


_CHECK_VERSION: Final = {Area.REST: versions.check_version, Area.BULK_1: first_generation.check_version}


def _with_head(methods: set[str]) -> set[str]:
    return methods | {"HEAD"} if "GET" in methods else methods
