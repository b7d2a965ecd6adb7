"""Which leads have a terminal result: asked by the queue before a message is handed out, and by the result store.

The results table holds one item for each lead, with the result of its newest job under the lead's id. The result of an
older job has moved aside to `LEAD#JOB`.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.items import expressions

WAITING: Final = "waiting"
"""The status of a result that was taken back for a retry."""

_SEEN: Final = expressions(projection="#lead_id, #job_id, #status")


def aside_key(lead_id: str, job_id: str) -> str:
    """The key under which the result of an older job stands."""
    return f"{lead_id}#{job_id}"


async def finished(aws: Aws, table: str, asked: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those of the pairs (job, lead) that have a terminal result."""
    pairs = list(asked)
    done = await _terminal(aws, table, [lead for _, lead in pairs])
    found = {(job, lead) for job, lead in pairs if done.get(lead) == job}
    older = [(job, lead) for job, lead in pairs if lead in done and done[lead] != job]
    aside = await _terminal(aws, table, [aside_key(lead, job) for job, lead in older])
    return found | {(job, lead) for job, lead in older if aside.get(aside_key(lead, job)) == job}


async def _terminal(aws: Aws, table: str, keys: Sequence[str]) -> dict[str, str]:
    """The job of the item under each key; "" where its result was taken back."""
    items = await aws.get_many(table, "lead_id", keys, **_SEEN) if keys else []
    return {str(item["lead_id"]): "" if item["status"] == WAITING else str(item["job_id"]) for item in items}
