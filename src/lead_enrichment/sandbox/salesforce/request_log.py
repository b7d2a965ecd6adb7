"""Every request with its headers and what was answered; the parts of a composite request stand under it."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.database import OrgDatabase
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.moments import written

_LONGEST: Final = 200_000
MOST_LISTED: Final = 10_000


class RequestLog:
    """Kept in the org's database, so that a long run does not fill the memory."""

    def __init__(self, database: OrgDatabase) -> None:
        self._database = database

    def begin(
        self,
        call: Call,
        headers: Mapping[str, str],
        at: datetime,
        *,
        parent: int | None = None,
        reference: str | None = None,
    ) -> int:
        """Note a request before it is answered, with its headers as they were sent; its number."""
        text = call.body[:_LONGEST].decode("utf-8", "replace")
        found = self._database.run(
            'INSERT INTO "_request" (parent, reference, at, method, target, headers, body) '
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (parent, reference, written(at), call.method, call.target, json.dumps(dict(headers)), text),
        )
        return int(found.lastrowid or 0)

    def end(self, call: Call, reply: Reply | None, fault: str | None = None) -> None:
        """Note what was answered: None where the client got nothing. `fault` says what a switch did to it."""
        body = reply.body[:_LONGEST].decode("utf-8", "replace") if reply else None
        self._database.run(
            'UPDATE "_request" SET status = ?, reply = ?, fault = ? WHERE id = ?',
            (reply.status if reply else None, body, fault, call.request_id),
        )

    def listed(self, query: Mapping[str, str]) -> list[dict[str, Any]]:
        """The requests after number `since`, of a `method`, whose target contains `path`, at most `limit`."""
        rows = self._database.rows(
            "SELECT * FROM \"_request\" WHERE id > ? AND (? = '' OR method = ?) AND instr(target, ?) > 0 "
            "ORDER BY id LIMIT ?",
            (
                int(query.get("since", "0")),
                query.get("method", ""),
                query.get("method", "").upper(),
                query.get("path", ""),
                min(int(query.get("limit", MOST_LISTED)), MOST_LISTED),
            ),
        )
        return [_shown(row) for row in rows]

    def line_of(self, request_id: int) -> str | None:
        """Method and target of one request."""
        found = self._database.rows('SELECT method, target FROM "_request" WHERE id = ?', (request_id,))
        return f"{found[0]['method']} {found[0]['target']}" if found else None

    def forget(self) -> None:
        """Empty the log but for the request that asks for it; numbers go on."""
        self._database.run('DELETE FROM "_request" WHERE id < (SELECT MAX(id) FROM "_request")')


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    target = row["target"]
    return {
        "id": row["id"],
        "parent": row["parent"],
        "referenceId": row["reference"],
        "at": row["at"],
        "method": row["method"],
        "path": target.partition("?")[0],
        "query": target.partition("?")[2],
        "headers": json.loads(row["headers"]),
        "body": row["body"],
        "status": row["status"],
        "reply": row["reply"],
        "fault": row["fault"],
    }
