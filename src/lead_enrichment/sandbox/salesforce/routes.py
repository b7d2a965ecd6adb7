"""Which endpoint answers which method and path."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from lead_enrichment.sandbox.salesforce.bulk import export, first_generation, ingest
from lead_enrichment.sandbox.salesforce.exchange import Reply
from lead_enrichment.sandbox.salesforce.login import identity, oauth, soap_login
from lead_enrichment.sandbox.salesforce.metadata import soap, tooling
from lead_enrichment.sandbox.salesforce.rest import collections, composite, describe, limits, query, records, versions

Endpoint = Callable[..., Reply]


class Area(Enum):
    """What a route asks of a request before it is answered, and the shape of its errors."""

    OPEN = auto()
    """No session."""
    REST = auto()
    """A session and a living API version; the call counts."""
    BULK_1 = auto()
    """The same, but an error is an exception code with status 400."""
    METADATA = auto()
    """A session inside the envelope; an error is a SOAP fault."""


@dataclass(frozen=True, slots=True)
class Route:
    """One line of the table. `pattern` has no trailing slash; its groups become the endpoint's arguments."""

    method: str
    pattern: re.Pattern[str]
    endpoint: Endpoint
    area: Area


def area_of(path: str) -> Area:
    """The area that a path belongs to, whether there is a route or not."""
    return next((area for start, area in _AREAS if path.startswith(start)), Area.OPEN)


def _route(method: str, path: str, endpoint: Endpoint, area: Area = Area.REST) -> Route:
    text = _STARTS.get(area, "") + path
    for name, form in _FORMS.items():
        text = text.replace("{" + name + "}", f"(?P<{name}>{form})")
    return Route(method, re.compile(text, re.IGNORECASE if area is Area.REST else 0), endpoint, area)


_STARTS: Final = {
    Area.REST: "/services/data/v{version}",
    Area.BULK_1: "/services/async/{version}",
    Area.METADATA: "/services/Soap/m/{version}",
}
_AREAS: Final = (
    ("/services/data/", Area.REST),
    ("/services/async/", Area.BULK_1),
    ("/services/Soap/m/", Area.METADATA),
)
_FORMS: Final = {
    "version": r"\d+\.\d+",
    "object_name": r"\w+",
    "record_id": r"[^/]+",
    "locator": r"[A-Za-z0-9]+",
    "offset": r"\d+",
    "org_id": r"[^/]+",
    "user_id": r"[^/]+",
    "job_id": r"[A-Za-z0-9]+",
    "batch_id": r"[A-Za-z0-9]+",
    "outcome": r"[A-Za-z]+",
}
ROUTES: Final = (
    _route("POST", "/services/oauth2/token", oauth.token, Area.OPEN),
    _route("POST", "/services/oauth2/revoke", oauth.revoke, Area.OPEN),
    _route("GET", "/services/oauth2/userinfo", identity.userinfo, Area.OPEN),
    _route("GET", "/id/{org_id}/{user_id}", identity.identity, Area.OPEN),
    _route("POST", "/services/Soap/u/{version}(?:/[A-Za-z0-9]*)?", soap_login.partner, Area.OPEN),
    _route("GET", "/services/data", versions.versions, Area.OPEN),
    _route("GET", "", versions.resources),
    _route("GET", "/limits", limits.limits),
    _route("GET", "/query", query.query),
    _route("GET", "/queryall", query.query_all),
    _route("GET", "/query(?:all)?/{locator}-{offset}", query.query_more),
    _route("GET", "/sobjects", describe.describe_global),
    _route("GET", "/sobjects/{object_name}", describe.basic_information),
    _route("GET", "/sobjects/{object_name}/describe", describe.describe),
    _route("POST", "/sobjects/{object_name}", records.create_record),
    _route("GET", "/sobjects/{object_name}/{record_id}", records.get_record),
    _route("PATCH", "/sobjects/{object_name}/{record_id}", records.update_record),
    _route("DELETE", "/sobjects/{object_name}/{record_id}", records.delete_record),
    _route("POST", "/composite", composite.composite),
    _route("POST", "/composite/batch", composite.batch),
    _route("PATCH", "/composite/sobjects", collections.update_many),
    _route("POST", "/composite/sobjects", collections.create_many),
    _route("DELETE", "/composite/sobjects", collections.delete_many),
    _route("GET", "/composite/sobjects/{object_name}", collections.retrieve),
    _route("POST", "/composite/sobjects/{object_name}", collections.retrieve),
    _route("GET", "/jobs/ingest", ingest.list_jobs),
    _route("POST", "/jobs/ingest", ingest.create_job),
    _route("GET", "/jobs/ingest/{job_id}", ingest.job_info),
    _route("PATCH", "/jobs/ingest/{job_id}", ingest.change_state),
    _route("DELETE", "/jobs/ingest/{job_id}", ingest.delete_job),
    _route("PUT", "/jobs/ingest/{job_id}/batches", ingest.upload),
    _route("GET", "/jobs/ingest/{job_id}/{outcome}", ingest.results),
    _route("POST", "/jobs/query", export.create_job),
    _route("GET", "/jobs/query/{job_id}", export.job_info),
    _route("DELETE", "/jobs/query/{job_id}", export.delete_job),
    _route("GET", "/jobs/query/{job_id}/results", export.results),
    _route("POST", "/tooling/sobjects/CustomField", tooling.create_custom_field),
    _route("POST", "/job", first_generation.create_job, Area.BULK_1),
    _route("GET", "/job/{job_id}", first_generation.job_info, Area.BULK_1),
    _route("POST", "/job/{job_id}", first_generation.change_state, Area.BULK_1),
    _route("POST", "/job/{job_id}/batch", first_generation.add_batch, Area.BULK_1),
    _route("GET", "/job/{job_id}/batch/{batch_id}", first_generation.batch_info, Area.BULK_1),
    _route("GET", "/job/{job_id}/batch/{batch_id}/result", first_generation.batch_result, Area.BULK_1),
    _route("POST", "(?:/[A-Za-z0-9]*)?", soap.metadata, Area.METADATA),
)


@dataclass(frozen=True, slots=True)
class Match:
    """A route, and the arguments that its path gives."""

    route: Route
    arguments: dict[str, str]


def routes_of(path: str) -> list[Match]:
    """Every route of a path, whatever its method; a trailing slash does not count."""
    bare = path.rstrip("/") or "/"
    found = ((route, route.pattern.fullmatch(bare)) for route in ROUTES)
    return [Match(route, match.groupdict()) for route, match in found if match]
