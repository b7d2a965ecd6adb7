"""People who edit leads while we enrich them, and the judge that reads the org's own version history afterwards."""

import asyncio
import random
from dataclasses import dataclass, field
from typing import Any

from salesforce_org import FOUND, ConnectedOrg, is_ours

from lead_enrichment.domain.placeholders import Placeholders

NAME = {"FirstName": "first_name", "LastName": "last_name"}
ADDRESS = {"Street": "street", "City": "city", "State": "state", "PostalCode": "postal_code", "Country": "country"}
STANDARD = NAME | ADDRESS
EDITS: tuple[dict[str, Any], ...] = (
    {"LastName": "Okonkwo"},
    {"FirstName": "Ines", "LastName": "Okonkwo"},
    {"FirstName": "Marjorie"},
    {"Street": "9 Person Street", "City": "Columbus", "State": "OH"},
    {"City": "Dayton"},
    {"PostalCode": "10001"},
    {"Phone": "202-555-0147"},
    {"FirstName": None, "LastName": "Unknown"},
    {"Street": None},
)
"""What a person may do: enter another name, a part that agrees, something unrelated, or clear a field."""


class Rivals:
    """Edits random leads at random moments until it is stopped."""

    def __init__(self, org: ConnectedOrg, seed: int, pause: float) -> None:
        self._org = org
        self._chance = random.Random(seed)  # noqa: S311
        self._pause = pause
        self.edits = 0

    async def run(self) -> None:
        while True:
            await self.edit(self._chance.choice(self._org.ids))
            await asyncio.sleep(self._chance.random() * self._pause)

    async def edit(self, lead_id: str) -> None:
        await self._org.act(lead_id, "edit", **self._chance.choice(EDITS))
        self.edits += 1


@dataclass
class Verdict:
    """What the version history says. All but `leads`, `written`, `edited` must stay empty."""

    leads: int = 0
    written: int = 0
    edited: int = 0
    overwritten: list[str] = field(default_factory=list)
    mixed: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)


async def judge(org: ConnectedOrg, lead_ids: list[str]) -> Verdict:
    """Read every version of every lead."""
    verdict = Verdict()
    for lead_id in lead_ids:
        _judge_lead(lead_id, await org.history(lead_id), verdict)
    return verdict


def _judge_lead(lead_id: str, versions: list[dict[str, Any]], verdict: Verdict) -> None:
    values: dict[str, Any] = {}
    by_person: set[str] = set()
    ours = 0
    verdict.leads += 1
    for version in versions:
        changes = {name: change["new"] for name, change in version["changes"].items()}
        if is_ours(version):
            ours += 1
            if not changes:
                verdict.empty.append(lead_id)
            _judge_write(lead_id, values, changes, by_person, verdict)
        else:
            verdict.edited += version["version"] > 1
            by_person |= set(changes) & set(STANDARD)
        values |= changes
    verdict.written += ours > 0
    if ours > 1:
        verdict.twice.append(lead_id)


def _judge_write(
    lead_id: str, values: dict[str, Any], changes: dict[str, Any], by_person: set[str], verdict: Verdict
) -> None:
    """A value that stood there may be replaced only where nobody would call it a value; units are never mixed."""
    words = Placeholders()
    open_first, open_last = words.open_names(values.get("FirstName"), values.get("LastName"))
    is_open = {"FirstName": open_first, "LastName": open_last}
    is_open |= {name: words.open_part(values.get(name)) for name in ADDRESS}
    for name in set(changes) & set(STANDARD):
        if not is_open[name]:
            verdict.overwritten.append(f"{lead_id} {name}: {values.get(name)!r} -> {changes[name]!r}")
    for unit in (NAME, ADDRESS):
        written = set(changes) & set(unit)
        foreign = {
            name
            for name, key in unit.items()
            if not is_open[name] and (values.get(name) or "").casefold() != FOUND[key].casefold()
        }
        if written and foreign:
            verdict.mixed.append(f"{lead_id}: wrote {sorted(written)} beside {sorted(foreign & by_person or foreign)}")


LOST = {"kind": "lost_reply", "method": "POST", "path": "/services/data/*/composite", "times": 3, "skip": 2}


async def campaign(org: ConnectedOrg, *, seed: int, pause: float = 0.15, at_once: int = 400) -> tuple[Verdict, int]:
    """Write all leads of the org twice over, as with duplicated messages, while people edit and replies get lost.

    A tenth of the leads was edited a moment before, so that their last change and ours fall into one second.
    """
    rivals = Rivals(org, seed, pause)
    leads = await org.leads()
    chance = random.Random(seed)  # noqa: S311
    for lead in chance.sample(leads, len(leads) // 10):
        await rivals.edit(lead.id)
    await org.faults(
        failures=[
            LOST,
            {"kind": "status", "status": 503, "path": "/services/data/*/composite*", "times": 3, "skip": 9},
        ],
        other_edits=[
            {"when": "after_read", "nth": 1, "share": 0.05, "fields": {"LastName": "Ferreira"}},
            {"when": "after_read", "nth": 2, "share": 0.03, "fields": {"Street": "4 Other Way", "City": "Akron"}},
            {"when": "before_write", "nth": 1, "share": 0.04, "fields": {"FirstName": "Tomas", "LastName": "Ferreira"}},
        ],
    )
    running = asyncio.create_task(rivals.run())
    gate = asyncio.Semaphore(at_once)

    async def write(lead: Any) -> None:
        async with gate:
            await org.crm.apply(org.planned(lead))

    try:
        await asyncio.gather(*(write(lead) for lead in leads))
        await asyncio.gather(*(write(lead) for lead in chance.sample(leads, len(leads) // 5)))
    finally:
        running.cancel()
        await asyncio.wait({running})
    await org.faults()
    return await judge(org, [lead.id for lead in leads]), rivals.edits
