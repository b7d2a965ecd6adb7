"""The long campaign of kills on the emulated AWS account (`make aws-test`): 200 SIGKILLs, 100 SIGTERMs, 2,000 leads.

The real template is deployed with IAM in force; the Lambda queues the leads, workers are real processes, websites and
Salesforce are served on this machine. Half of the kills are aimed: before and after a transaction of DynamoDB, a
deletion from the queue, a write to Salesforce. Leads that gave up (received five times) are brought back by `retry`.
The exit code is 1 when a lead was lost, counted twice or written twice.
"""

import argparse
import asyncio
import logging
import os
import sys
import tempfile
import warnings
from collections import Counter
from pathlib import Path
from time import monotonic
from unittest import mock

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

from aws_campaign import EXPECTED, WORKERS, AwsCampaign, Report
from command import Command
from deployed_org import fill_in_the_secret, org_with_sites
from marksman import WatchedSalesforce

from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.aws.account_environment import environment_of
from lead_enrichment.sandbox.aws.checkout import build_package, template_of_checkout
from lead_enrichment.sandbox.aws.deploy import IMAGE, deploy

STACK = {"WorkerImage": IMAGE, "LeadsPerWorker": "100", "MaxWorkers": "4"}
LONGER = {"CONCURRENCY": "4", "LEASE_SECONDS": "10", "HEARTBEAT_SECONDS": "3"}


async def run(folder: Path, asked: argparse.Namespace) -> Report:
    """Deploy, run, retry what gave up, and judge."""
    package = folder / "Orchestrator"
    await build_package(package)
    sites = tuple(EXPECTED)
    environment = WORKERS | LONGER | {"ALLOW_NETWORKS": "127.0.0.0/8"}
    account = EmulatedAccount(SystemClock(), path=os.environ["PATH"], worker_environment=environment)
    async with org_with_sites(asked.leads, sites, WatchedSalesforce) as sandbox:
        with account:
            deployed = await asyncio.to_thread(deploy, account, template_of_checkout(), package, STACK)
            await asyncio.to_thread(fill_in_the_secret, account, deployed, sandbox)
            campaign = AwsCampaign(account, deployed, sandbox, asked.seed)
            await asyncio.to_thread(campaign.run, kills=asked.kills, terms=asked.terms, seconds=asked.seconds)
            await asyncio.to_thread(campaign.judge_workers)
            command = Command(folder, environment_of(account, deployed))
            await campaign.retry(command, asked.seconds)
            await campaign.judge({lead: EXPECTED[sites[at % len(sites)]] for at, lead in enumerate(sandbox.lead_ids)})
            return campaign.report


def show(report: Report) -> None:
    """The figures as a table."""
    figures = {
        "leads": report.leads,
        "SIGKILLs": f"{report.kills.total()} ({_listed(report.kills)})",
        "SIGTERMs (StopTask)": report.terms,
        "their exit codes": _listed(report.exit_codes),
        "workers started": report.workers,
        "looks at the counters": report.looks,
        "leads received again": report.received_again,
        "set aside, brought back by retry": report.set_aside,
        "lost": len(report.lost),
        "counted wrong": len(report.counted_wrong),
        "written twice": len(report.written_twice),
        "other faults": len(report.others),
        "seconds": round(report.seconds),
    }
    for name, figure in figures.items():
        print(f"{name:34}{figure}")
    for fault in report.faults[:20]:
        print(f"  {fault}")


def _listed(counts: Counter) -> str:
    return ", ".join(f"{name}: {count}" for name, count in sorted(counts.items()))


def main() -> int:
    """Run the campaign and print what was found; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leads", type=int, default=2_000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--terms", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=5_400, help="longest that the job may take")
    asked = parser.parse_args()
    warnings.simplefilter("ignore")  # moto's own
    logging.getLogger("botocore").setLevel(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder, mock.patch.dict("os.environ"):
        began = monotonic()
        report = asyncio.run(run(Path(folder), asked))
    show(report)
    print(f"{'seconds in all':34}{monotonic() - began:.0f}")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
