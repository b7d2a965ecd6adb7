"""GET, PATCH, POST, DELETE /sobjects/X[/id]."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Self

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.moments import http_date, read_http_date, read_moment
from lead_enrichment.sandbox.salesforce.records.shape import attributes, shown
from lead_enrichment.sandbox.salesforce.records.store import Author
from lead_enrichment.sandbox.salesforce.records.writer import WriteRequest
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject
from lead_enrichment.sandbox.salesforce.schema.field import Field

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

_ALLOW_SAVE: Final = "allowsave=true"


def get_record(org: "Org", call: Call, version: str, object_name: str, record_id: str) -> Reply:
    """One record: the fields that `fields` names, or all that the user sees."""
    sobject = org.catalog.get(object_name)
    row = org.writer.find(sobject, record_id)
    names = [name for name in call.query.get("fields", "").split(",") if name]
    body = RecordView.of(org, call, version, object_name, names).shown(row)
    changed = read_moment(row.get("LastModifiedDate") or "")
    if sobject.name == "Lead":
        org.writer.others.act("after_read", row["Id"], author_of(org, call))
    return Reply.of_json(body, headers={"Last-Modified": http_date(changed)} if changed else None)


def update_record(org: "Org", call: Call, version: str, object_name: str, record_id: str) -> Reply:
    """Change one record; 204 without a body."""
    sobject = org.catalog.get(object_name)
    request = write_request(org, call, version)
    try:
        org.writer.update(sobject, record_id, call.json_object(), request)
    except ApiError as error:
        if error.status == 412 and org.switches.precondition_body == "empty":  # noqa: PLR2004
            return Reply(412)
        raise
    org.after_change(sobject)
    return Reply(204)


def create_record(org: "Org", call: Call, version: str, object_name: str) -> Reply:
    """Add a record; 201 with its id."""
    sobject = org.catalog.get(object_name)
    record_id = org.create(sobject, call.json_object(), write_request(org, call, version))
    location = f"/services/data/v{version}/sobjects/{sobject.name}/{record_id}"
    return Reply.of_json({"id": record_id, "success": True, "errors": []}, 201, {"Location": location})


def delete_record(org: "Org", call: Call, version: str, object_name: str, record_id: str) -> Reply:
    """Move a record to the recycle bin; 204 without a body."""
    org.writer.delete(org.catalog.get(object_name), record_id, write_request(org, call, version))
    return Reply(204)


def author_of(org: "Org", call: Call) -> Author:
    """Who makes a change that this request asks for."""
    return Author(call.user_id, org.clock.now(), call.request_id)


def unconditional(org: "Org", call: Call, version: str) -> WriteRequest:
    """The same for many records at once, where no header speaks about the age of one of them."""
    return replace(write_request(org, call, version), unmodified_since=None)


def write_request(org: "Org", call: Call, version: str) -> WriteRequest:
    """What the headers ask for. Raises ApiError 400 for a date that cannot be read."""
    since = None
    if "if-unmodified-since" in call.headers:
        since = read_http_date(call.headers["if-unmodified-since"])
        if since is None:
            raise ApiError("INVALID_HEADER", "If-Unmodified-Since is no HTTP date", status=400)
    duplicates = call.headers.get("sforce-duplicate-rule-header", "").replace(" ", "").lower()
    return WriteRequest(
        author=author_of(org, call),
        base=f"/services/data/v{version}",
        unmodified_since=since,
        auto_assign=call.headers.get("sforce-auto-assign", "TRUE").strip().upper() != "FALSE",
        duplicates_allowed=_ALLOW_SAVE in duplicates.split(";"),
    )


@dataclass(frozen=True, slots=True)
class RecordView:
    """Some fields of an object, as the caller sees them."""

    sobject: SObject
    fields: tuple[Field, ...]
    visible: frozenset[str]
    base: str

    @classmethod
    def of(cls, org: "Org", call: Call, version: str, object_name: str, names: Iterable[str]) -> Self:
        """The fields of these names, or all that the user sees. Raises ApiError INVALID_FIELD, or NOT_FOUND."""
        sobject = org.catalog.get(object_name)
        visible = org.schema.visible(sobject, call.user_id)
        fields = []
        for name in names:
            item = visible.get(name.strip())
            if item is None:
                raise ApiError("INVALID_FIELD", f"No such column '{name.strip()}' on entity '{sobject.name}'")
            fields.append(item)
        base = f"/services/data/v{version}"
        return cls(sobject, tuple(fields or visible.readable.values()), frozenset(visible.readable), base)

    def shown(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """A row with these fields, and always with its id."""
        body: dict[str, Any] = {"attributes": attributes(self.base, self.sobject.name, row["Id"])}
        return body | {item.name: shown(item, row, self.visible) for item in self.fields} | {"Id": row["Id"]}
