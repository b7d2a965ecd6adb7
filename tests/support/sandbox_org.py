"""The Salesforce sandbox without its sockets: an org, and a client that asks it directly."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode
from weakref import finalize

from samples import ManualClock

from lead_enrichment.sandbox.salesforce.control import answer_control
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.login.credentials import Credentials
from lead_enrichment.sandbox.salesforce.org import Org
from lead_enrichment.sandbox.salesforce.seeding.founding import add_leads, found
from lead_enrichment.sandbox.salesforce.seeding.given_leads import stored_leads

V65 = "/services/data/v65.0"
LEAD = f"{V65}/sobjects/Lead"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
GRANT = {"grant_type": "client_credentials", "client_id": "ck", "client_secret": "cs"}


@dataclass(frozen=True)
class Answer:
    """A reply, read."""

    reply: Reply

    @property
    def status(self) -> int:
        return self.reply.status

    @property
    def json(self) -> Any:
        return json.loads(self.reply.body)

    @property
    def text(self) -> str:
        return self.reply.body.decode()

    @property
    def error(self) -> str:
        """The first error's code."""
        return self.json[0]["errorCode"]


class OrgClient:
    """An org, a token, and calls in one line; `leads` are the ids of the leads it was given."""

    def __init__(self, *leads: dict[str, Any], with_enrichment_fields: bool = True) -> None:
        self.clock = ManualClock()
        self.org = Org(self.clock, Credentials(), with_enrichment_fields=with_enrichment_fields)
        finalize(self, self.org.database.close)  # Python 3.13 warns of connections that nobody closed
        self.org.url = "http://127.0.0.1:1"
        found(self.org)
        self.leads = add_leads(self.org, stored_leads(self.org, leads))
        self.token = self.log_in()

    def log_in(self) -> str:
        return self.raw("POST", "/services/oauth2/token", urlencode(GRANT).encode(), FORM).json["access_token"]

    def raw(self, method: str, target: str, body: bytes = b"", headers: dict[str, str] | None = None) -> Answer:
        call = Call.to(method, target, headers or {}, body)
        number = self.org.log.begin(call, headers or {}, self.org.clock.now())
        call = Call.to(method, target, headers or {}, body, number)
        reply = self.org.answer(call)
        self.org.log.end(call, reply)
        return Answer(reply)

    def call(self, method: str, target: str, body: Any = None, headers: dict[str, str] | None = None) -> Answer:
        content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.raw(method, target, content, {"Authorization": f"Bearer {self.token}", **(headers or {})})

    def query(self, soql: str, headers: dict[str, str] | None = None, resource: str = "query") -> Answer:
        return self.call("GET", f"{V65}/{resource}?q={quote(soql)}", headers=headers)

    def ids(self, soql: str) -> list[str]:
        answer = self.query(soql)
        assert answer.status == 200, answer.text
        return [record["Id"] for record in answer.json["records"]]

    def get(self, lead_id: str) -> dict[str, Any]:
        answer = self.call("GET", f"{LEAD}/{lead_id}")
        assert answer.status == 200, answer.text
        return answer.json

    def patch(self, lead_id: str, body: Any, headers: dict[str, str] | None = None) -> Answer:
        return self.call("PATCH", f"{LEAD}/{lead_id}", body, headers)

    def control(self, method: str, path: str, body: Any = None) -> Answer:
        content = b"" if body is None else json.dumps(body).encode()
        return Answer(answer_control(self.org, Call.to(method, path, {}, content)))

    def faults(self, **switches: Any) -> None:
        answer = self.control("POST", "/sandbox/faults", switches)
        assert answer.status == 200, answer.text
