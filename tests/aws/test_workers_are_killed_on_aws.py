"""A short campaign of kills on the deployed account; `make aws-test` runs the long one."""

import asyncio
from unittest import mock

import pytest
from aws_campaign import EXPECTED, WORKERS, AwsCampaign
from deployed_org import fill_in_the_secret, org_with_sites
from marksman import WatchedSalesforce

pytestmark = [
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]


@pytest.mark.timeout(300)
async def test_killed_and_stopped_workers_lose_nothing_and_write_nothing_twice(account, deployed):
    sites = tuple(EXPECTED)
    async with org_with_sites(16, sites, WatchedSalesforce) as sandbox:
        with mock.patch.dict(account.worker_environment, WORKERS | {"CONCURRENCY": "3"}):
            await asyncio.to_thread(fill_in_the_secret, account, deployed, sandbox)
            campaign = AwsCampaign(account, deployed, sandbox, seed=1)
            await asyncio.to_thread(campaign.run, kills=3, terms=1, seconds=250)
            await asyncio.to_thread(campaign.judge_workers)
        await campaign.judge({lead: EXPECTED[sites[at % len(sites)]] for at, lead in enumerate(sandbox.lead_ids)})
        report = campaign.report
        assert report.faults == []
