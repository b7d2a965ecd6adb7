"""API versions: which answer, which are retired."""

from typing import TYPE_CHECKING, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError, not_found
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.seeding.staff import ORG_ID

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

OLDEST: Final = 31
NEWEST: Final = 68
_OLDEST_RETIRED: Final = 21
_SEASONS: Final = ("Spring", "Summer", "Winter")
_WINTER_26: Final = 65


def label_of(version: int) -> str:
    """The release's name: three a year, and 65 is Winter '26."""
    years, season = divmod(version - _WINTER_26, 3)
    return f"{_SEASONS[(season + 2) % 3]} '{26 + years:02d}"


def check_version(version: str) -> None:
    """Raises ApiError: UNSUPPORTED_API_VERSION (410) for a retired version, NOT_FOUND for one that never was."""
    number = int(version.partition(".")[0])
    if _OLDEST_RETIRED <= number < OLDEST:
        raise ApiError("UNSUPPORTED_API_VERSION", f"API version {version} is retired")
    if not OLDEST <= number <= NEWEST or version.partition(".")[2] not in ("", "0"):
        raise not_found()


def versions(org: "Org", call: Call) -> Reply:
    """GET /services/data; needs no session."""
    del org, call
    return Reply.of_json(
        [
            {"label": label_of(number), "url": f"/services/data/v{number}.0", "version": f"{number}.0"}
            for number in range(OLDEST, NEWEST + 1)
        ]
    )


def resources(org: "Org", call: Call, version: str) -> Reply:
    """GET /services/data/vX: what there is."""
    base = f"/services/data/v{version}"
    names = ("composite", "jobs", "limits", "query", "queryAll", "sobjects", "tooling")
    return Reply.of_json(
        {name: f"{base}/{name}" for name in names} | {"identity": f"{org.url}/id/{ORG_ID}/{call.user_id}"}
    )
