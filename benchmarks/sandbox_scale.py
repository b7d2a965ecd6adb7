"""How the Salesforce sandbox does with many leads: CPU time of loading, queries and writes, and peak memory.

usage: benchmarks/sandbox_scale.py [LEADS]
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar
from urllib.parse import quote

from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.ids import numbered_id
from lead_enrichment.sandbox.salesforce.login.credentials import Credentials
from lead_enrichment.sandbox.salesforce.org import Org
from lead_enrichment.sandbox.salesforce.seeding.founding import add_leads, found
from lead_enrichment.sandbox.salesforce.seeding.leads import seeded_leads
from lead_enrichment.sandbox.salesforce.seeding.staff import INTEGRATION_USER

DATA = "/services/data/v65.0"
WANTED = (
    "IsConverted = false AND Enrichment_Completed__c = false AND Website != null AND (LastName IN ('Needed', "
    "'Info Needed', '[not provided]', 'Unknown', 'TBD', 'N/A', 'Not Provided') OR FirstName IN ('Info'))"
)
FIELDS = (
    "Id, FirstName, LastName, Company, Website, Email, Phone, Street, City, State, PostalCode, Country, SystemModstamp"
)
REPEATS = 50
T = TypeVar("T")


def main() -> int:
    """Print one line for each measurement."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    org = Org(SystemClock(), Credentials(), with_enrichment_fields=True)
    found(org)
    token = org.sessions.open(INTEGRATION_USER.id, org.clock.now())
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    def call(method: str, target: str, body: object = None) -> Reply:
        reply = org.answer(Call.to(method, target, headers, b"" if body is None else json.dumps(body).encode()))
        if reply.status not in (200, 204):
            raise SystemExit(f"{method} {target}: {reply.status} {reply.body.decode()[:200]}")
        return reply

    def query(soql: str) -> Reply:
        return call("GET", f"{DATA}/query?q={quote(soql)}")

    ids = measured(f"load {count} leads", lambda: add_leads(org, seeded_leads(count, 1)))
    middle = numbered_id("00Q", count // 2, "5e")
    for label, soql in (
        ("COUNT()", "SELECT COUNT() FROM Lead"),
        ("COUNT() of the selection", f"SELECT COUNT() FROM Lead WHERE {WANTED}"),
        ("first 5 by date", f"SELECT {FIELDS} FROM Lead WHERE {WANTED} ORDER BY CreatedDate, Id LIMIT 5"),
        ("all by date, first page", f"SELECT {FIELDS} FROM Lead WHERE {WANTED} ORDER BY CreatedDate, Id"),
        (
            "keyset page from the middle",
            f"SELECT Id FROM Lead WHERE Id > '{middle}' AND {WANTED} ORDER BY Id LIMIT 2000",
        ),
        ("scan by LIKE", "SELECT COUNT() FROM Lead WHERE Company LIKE '%bakery'"),
    ):
        measured(label, partial(query, soql))
    patch = partial(call, "PATCH", f"{DATA}/sobjects/Lead/{ids[0]}", {"City": "X"})
    measured("PATCH", lambda: [patch() for _ in range(REPEATS)], REPEATS)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return 0


def measured(label: str, work: Callable[[], T], times: int = 1) -> T:
    """Do it, and print the CPU time that it took each time."""
    started = time.process_time()
    answer = work()
    print(f"{label:<32} {(time.process_time() - started) / times * 1000:10.1f} ms of CPU")
    return answer


if __name__ == "__main__":
    sys.exit(main())
