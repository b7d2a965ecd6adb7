"""GET /query, /queryAll, and the pages behind nextRecordsUrl."""

import re
from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.soql.column_metadata import column_metadata
from lead_enrichment.sandbox.salesforce.soql.cursors import Cursor
from lead_enrichment.sandbox.salesforce.soql.execute import QueryRun, Viewer
from lead_enrichment.sandbox.salesforce.soql.parser import parse

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

LARGEST_PAGE: Final = 2000
_SMALLEST_PAGE: Final = 200
_BATCH_SIZE: Final = re.compile(r"batchSize\s*=\s*(\d+)", re.IGNORECASE)


def query(org: "Org", call: Call, version: str) -> Reply:
    """Records that are not deleted."""
    return _answer(org, call, version, deleted_too=False)


def query_all(org: "Org", call: Call, version: str) -> Reply:
    """Deleted records as well."""
    return _answer(org, call, version, deleted_too=True)


def query_more(org: "Org", call: Call, version: str, locator: str, offset: str) -> Reply:
    """The next page of an open cursor."""
    cursor = org.cursors.get(locator, org.clock.now())
    start = int(offset)
    if start >= len(cursor.ids):
        raise ApiError("INVALID_QUERY_LOCATOR", "invalid query locator")
    return Reply.of_json(_page(org, call, version, cursor, locator=locator, start=start))


def run_of(org: "Org", soql: str, call: Call, version: str, *, deleted_too: bool = False) -> QueryRun:
    """A parsed and checked query of this caller. Raises ApiError for whatever is wrong with it."""
    viewer = Viewer(call.user_id, org.clock.now(), f"/services/data/v{version}", deleted_too)
    return QueryRun(parse(soql), org.schema, org.database, viewer)


def _answer(org: "Org", call: Call, version: str, *, deleted_too: bool) -> Reply:
    soql = call.query.get("q", "")
    if not soql.strip():
        raise ApiError("MALFORMED_QUERY", "A query string has to be specified")
    run = run_of(org, soql, call, version, deleted_too=deleted_too)
    if call.query.get("columns", "").lower() == "true":
        return Reply.of_json(column_metadata(run))
    if run.query.counts_only:
        return Reply.of_json({"totalSize": run.count(), "done": True, "records": []})
    if run.query.aggregates:
        groups = run.groups()
        return Reply.of_json({"totalSize": len(groups), "done": True, "records": groups})
    cursor = Cursor(run, run.ids(), org.clock.now())
    return Reply.of_json(_page(org, call, version, cursor))


def _page(org: "Org", call: Call, version: str, cursor: Cursor, *, locator: str = "", start: int = 0) -> dict[str, Any]:
    end = start + _page_size(org, call)
    done = end >= len(cursor.ids)
    body: dict[str, Any] = {"totalSize": len(cursor.ids), "done": done}
    if not done:
        locator = locator or org.cursors.open(cursor)
        body["nextRecordsUrl"] = f"/services/data/v{version}/query/{locator}-{end}"
    body["records"] = cursor.run.records(cursor.ids[start:end])
    return body


def _page_size(org: "Org", call: Call) -> int:
    if org.switches.page_size:
        return org.switches.page_size
    match = _BATCH_SIZE.search(call.headers.get("sforce-query-options", ""))
    return min(max(int(match.group(1)), _SMALLEST_PAGE), LARGEST_PAGE) if match else LARGEST_PAGE
