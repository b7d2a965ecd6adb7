"""GET /sobjects, /sobjects/X, /sobjects/X/describe."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.moments import http_date, read_http_date
from lead_enrichment.sandbox.salesforce.schema.catalog import described_object
from lead_enrichment.sandbox.salesforce.schema.field import Field
from lead_enrichment.sandbox.salesforce.schema.visibility import VisibleFields

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org


def describe_global(org: "Org", call: Call, version: str) -> Reply:
    """All objects, without their fields."""
    del call
    base = f"/services/data/v{version}"
    return Reply.of_json(
        {"encoding": "UTF-8", "maxBatchSize": 200, "sobjects": [described_object(item, base) for item in org.catalog]}
    )


def basic_information(org: "Org", call: Call, version: str, object_name: str) -> Reply:
    """One object, without its fields."""
    del call
    described = described_object(org.catalog.get(object_name), f"/services/data/v{version}")
    return Reply.of_json({"objectDescribe": described, "recentItems": []})


def describe(org: "Org", call: Call, version: str, object_name: str) -> Reply:
    """One object with the fields that the user sees; 304 where nothing has changed since If-Modified-Since."""
    sobject = org.catalog.get(object_name)
    modified = org.catalog.modified
    since = read_http_date(call.headers.get("if-modified-since", ""))
    headers = {"Last-Modified": http_date(modified)}
    if since is not None and modified <= since:
        return Reply(304, headers=headers)
    visible = org.schema.visible(sobject, call.user_id)
    body = described_object(sobject, f"/services/data/v{version}")
    body["fields"] = [_field(item, visible) for item in visible.readable.values()]
    body |= {"childRelationships": [], "recordTypeInfos": [], "supportedScopes": []}
    return Reply.of_json(body, headers=headers)


def _field(item: Field, visible: VisibleFields) -> dict[str, Any]:
    may_write = item.name in visible.editable
    return replace(item, writable=may_write).described() | {"permissionable": not item.required and item.writable}
