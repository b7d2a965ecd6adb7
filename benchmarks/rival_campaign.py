"""The long campaign of rival editors (`make rival-test`): 10,000 leads, edits at random moments, lost replies.

The judge reads the sandbox's version history only. The exit code is 1 when a value that a person entered was
overwritten, a name or address was mixed, or a lead was written twice.
"""

import asyncio
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

from rivals import Verdict, campaign
from salesforce_org import org_with, raw_lead

from lead_enrichment.observability import configure_logging

LEADS = 10_000


async def run(leads: int) -> tuple[Verdict, int, dict[str, int]]:
    """The campaign; the verdict, the number of live edits, the calls made."""
    with tempfile.TemporaryDirectory() as folder:
        async with org_with([raw_lead(number) for number in range(leads)], Path(folder)) as org:
            verdict, edits = await campaign(org, seed=20260301, pause=0.05)
            return verdict, edits, dict(org.api.usage.calls)


def main() -> int:
    """Run it and print what the judge found; the exit code."""
    configure_logging("ERROR", json_lines=False)
    leads = int(sys.argv[1]) if len(sys.argv) > 1 else LEADS
    started = perf_counter()
    verdict, edits, calls = asyncio.run(run(leads))
    faults = [*verdict.overwritten, *verdict.mixed, *verdict.twice, *verdict.empty]
    print(
        f"{verdict.leads} leads, {verdict.written} written, {verdict.edited} versions by people ({edits} live edits): "
        f"{len(verdict.overwritten)} values overwritten, {len(verdict.mixed)} units mixed, "
        f"{len(verdict.twice)} leads written twice, {len(verdict.empty)} empty updates; "
        f"{perf_counter() - started:.0f} s, calls {calls}"
    )
    for fault in faults[:20]:
        print(f"  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
