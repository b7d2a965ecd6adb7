"""The long campaigns against the Salesforce sandbox (`make salesforce-test`): rival editors, undo, cost in calls.

10,000 leads edited at random moments with lost replies and duplicates; 1,000 leads written, 100 edited, undone; 2,000
leads read, planned and written. The judge reads the sandbox's version history only. The exit code is 1 when a value
that a person entered was overwritten or not restored, a lead was written twice, or writing cost too many calls.
"""

import asyncio
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

from rivals import campaign
from salesforce_campaigns import cost_campaign, undo_campaign
from salesforce_org import org_with, raw_lead

from lead_enrichment.observability import configure_logging

RIVAL_LEADS, UNDO_LEADS, UNDO_EDITS, COST_LEADS = 10_000, 1_000, 100, 2_000


async def rivals(folder: Path, leads: int) -> list[str]:
    """People edit leads while we write them."""
    async with org_with([raw_lead(number) for number in range(leads)], folder) as org:
        verdict, edits = await campaign(org, seed=20260301, pause=0.05)
        print(
            f"rivals: {verdict.leads} leads, {verdict.written} written, {verdict.edited} versions by people ({edits} "
            f"live edits): {len(verdict.overwritten)} values overwritten, {len(verdict.mixed)} units mixed, "
            f"{len(verdict.twice)} leads written twice, {len(verdict.empty)} empty updates; calls "
            f"{dict(org.api.usage.calls)}"
        )
        return [*verdict.overwritten, *verdict.mixed, *verdict.twice, *verdict.empty]


async def undo(folder: Path, leads: int) -> list[str]:
    """An undo after later edits."""
    report = await undo_campaign(folder, leads=leads, edits=leads * UNDO_EDITS // UNDO_LEADS)
    print(f"undo: of {leads} leads {report.restored} restored, {report.reported} reported, {len(report.faults)} wrong")
    return report.faults


async def cost(folder: Path, leads: int) -> list[str]:
    """What writing costs in calls."""
    figures = await cost_campaign(folder, leads=leads)
    each = figures.writing_calls_per_lead
    print(f"cost: {figures.written} of {figures.leads} leads written, {each:.3f} calls each; {figures.calls}")
    return [] if each <= 0.1 and figures.written == leads else [f"{each} calls a lead, {figures.written} written"]


def main() -> int:
    """Run all three (or a share of their size, such as 0.1) and print what was found; the exit code."""
    configure_logging("ERROR", json_lines=False)
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    faults: list[str] = []
    for run, leads in ((cost, COST_LEADS), (undo, UNDO_LEADS), (rivals, RIVAL_LEADS)):
        started = perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            faults += asyncio.run(run(Path(folder), round(leads * share)))
        print(f"  {perf_counter() - started:.0f} s", flush=True)
    for fault in faults[:20]:
        print(f"  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
