"""100,000 leads queued by the deployed orchestrator while its time runs out (`make aws-bulk-test`).

The real template in the emulated account, the built package behind Lambda's runtime interface, a Salesforce sandbox.
Again and again the function hands over to another run before the end of its time, and twice it is killed by its
time-out in the middle of a page. Then the queue is received to its end. The exit code is 1 when a lead is missing or
would be handed out twice.

usage: benchmarks/aws_bulk.py [LEADS]
"""

import asyncio
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

from bulk_queueing import BulkReport, Plan, queue_all
from log_lines import LogLines
from many_leads import many_leads

from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.aws.checkout import build_package, template_of_checkout
from lead_enrichment.sandbox.aws.deploy import IMAGE, deploy

LEADS = 100_000
PLAN = Plan(timeout=30, reserve=10, kills=(3, 100), patience=3600)
QUICK_PLAN = Plan(timeout=30, reserve=10, kills=(1,), patience=600)
"""Of fewer than 60,000 leads, which come to an end before page 100."""


def main() -> int:
    """Run it; the exit code."""
    leads = int(sys.argv[1]) if len(sys.argv) > 1 else LEADS
    log_lines = LogLines()
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / "Orchestrator"
        asyncio.run(build_package(package))
        with EmulatedAccount(SystemClock(), path=os.environ["PATH"], said=log_lines) as account:
            deployed = deploy(account, template_of_checkout(), package, {"WorkerImage": IMAGE})
            with many_leads(leads) as org:
                report = queue_all(account, deployed, log_lines, org, PLAN if leads >= 60_000 else QUICK_PLAN)
    _show(report)
    return 1 if report.faults else 0


def _show(report: BulkReport) -> None:
    print(
        f"leads {report.leads}, messages {report.messages} ({report.copies} are copies of pages that a kill cut off), "
        f"missing {report.missing}, handed out twice {report.twice}"
    )
    print(
        f"invocations {report.invocations}, planned hand-overs {report.hand_overs}, kills by time-out {report.kills}, "
        f"{report.seconds:.1f} s ({report.stalled:.1f} s of them without an answer of the queue), "
        f"{report.per_second:.0f} messages/s"
    )
    print(f"faults: {'; '.join(report.faults) or 'none'}")


if __name__ == "__main__":
    sys.exit(main())
