"""Which endpoint answers which method and path."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from lead_enrichment.sandbox.salesforce.exchange import Reply
from lead_enrichment.sandbox.salesforce.login import identity, oauth, soap_login
from lead_enrichment.sandbox.salesforce.rest import collections, composite, describe, limits, query, records, versions

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org  # noqa: F401

Endpoint = Callable[..., Reply]


class Area(Enum):
    """What a route asks of a request before it is answered, and the shape of its errors."""

    OPEN = auto()
    """No session."""
    REST = auto()
    """A session and a living API version; the call counts."""


@dataclass(frozen=True, slots=True)
class Route:
    """One line of the table. `pattern` has no trailing slash; its groups become the endpoint's arguments."""

    method: str
    pattern: re.Pattern[str]
    endpoint: Endpoint
    area: Area


def _route(method: str, path: str, endpoint: Endpoint, area: Area = Area.REST) -> Route:
    text = path if area is not Area.REST else _DATA + path
    for name, form in _FORMS.items():
        text = text.replace("{" + name + "}", f"(?P<{name}>{form})")
    return Route(method, re.compile(text, re.IGNORECASE if area is Area.REST else 0), endpoint, area)


_DATA: Final = "/services/data/v{version}"
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
