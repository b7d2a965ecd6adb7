"""The same job on the embedded and on the AWS engine: the results are the same, order and times aside."""

from collections import Counter
from datetime import timedelta
from typing import Any
from unittest import mock

import pytest
from aws_servers import make_stores, moto_server
from samples import ListCrm

from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.job import JobOptions
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.evaluation.synthetic.build import site as invented_site
from lead_enrichment.sandbox.website_server import Answer, HostedSite, WebsiteServer
from lead_enrichment.settings import Settings
from lead_enrichment.wiring import open_engine
from lead_enrichment.workers.limits import Limits
from lead_enrichment.workers.worker import Worker

pytestmark = pytest.mark.long

LEADS, SITES = 200, 120
TIMES = {"ms", "fetched_at", "finished_at", "recheck_after", "timings", "job_id"}
"""What no two runs share."""


def hosted(seed: int) -> tuple[HostedSite, str]:
    made = invented_site(seed)
    pages = {f"/{path}": Answer(html.encode()) for path, html in made.pages.items()}
    return HostedSite(f"site-{seed}", pages), made.label["company"]


def leads_for(urls: dict[str, str], companies: list[str]) -> list[Lead]:
    """One lead for each site, and others that cannot be worked on, each in its own way."""
    sound = [
        Lead(id=f"lead-{number:03}", company=company, website=url, last_name="Info Needed")
        for number, (company, url) in enumerate(zip(companies, urls.values(), strict=True))
    ]
    odd = [None, "not a website", "ftp://files.example", "http://"] * 10
    odd += [f"http://10.1.2.{number}/" for number in range(40)]  # no site twice: who comes second reads the cache
    return [*sound, *(Lead(id=f"odd-{number}", company="Odd", website=text) for number, text in enumerate(odd))]


def timeless(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: timeless(one) for name, one in value.items() if name not in TIMES}
    return [timeless(one) for one in value] if isinstance(value, list) else value


async def results_of(settings: Settings, leads: list[Lead]) -> tuple[list[LeadResult], dict[str, int]]:
    """Run the job with one worker; its results and its counters."""
    async with open_engine(settings) as engine:
        job = await engine.jobs.start(JobOptions(source="leads"), trigger="test", asked_by="tester")
        assert await engine.jobs.send_leads(job, ListCrm(leads)) == LEADS
        limits = Limits(concurrency=16, poll=timedelta(seconds=1))
        worker = Worker(engine.queue, engine.results, engine.process, SystemClock(), limits)
        await worker.run(until=lambda: engine.jobs.finish(job.id))
        progress = await engine.jobs.progress(job.id)
        assert progress.job.ended_at is not None
        assert (progress.depth.waiting, progress.depth.in_flight, progress.depth.dead) == (0, 0, 0)
        found = [result async for result in engine.results.of_job(job.id)]
        return found, {status.value: count for status, count in progress.counters.by_status.items()}


@pytest.fixture
async def job_leads():
    sites = [hosted(seed) for seed in range(SITES)]
    async with WebsiteServer([site for site, _ in sites]) as server:
        yield leads_for(server.urls, [company for _, company in sites])


async def test_two_hundred_leads_end_alike_on_both_engines(job_leads, tmp_path, monkeypatch):
    for place in ("PATH", "PLAYWRIGHT_BROWSERS_PATH"):
        monkeypatch.setenv(place, str(tmp_path))  # no browser is found
    common = {
        "_env_file": None,
        "allow_networks": "127.0.0.0/8",
        "llm_mode": "never",
        "max_pages": 2,
        "site_interval_ms": 0,
    }
    embedded, counted = await results_of(Settings(**common, data_dir=tmp_path), job_leads)
    with moto_server() as server, mock.patch.dict("os.environ", server.environment):
        stores = make_stores(server, "alike")
        names = {"results_table": stores.results, "cache_table": stores.cache, "jobs_table": stores.jobs}
        aws = Settings(**common, engine="aws", job_queue_url=stores.queue_url, **names)
        on_aws, counted_on_aws = await results_of(aws, job_leads)
    assert [one.lead.id for one in embedded] == [one.lead.id for one in on_aws] == [lead.id for lead in job_leads]
    assert counted == counted_on_aws
    for here, there in zip(embedded, on_aws, strict=True):
        assert timeless(here.model_dump(mode="json")) == timeless(there.model_dump(mode="json"))
    statuses = Counter(one.status.value for one in embedded)
    assert statuses["enriched"] > SITES // 4, "the sites gave too little for the comparison to say much"
    assert len(statuses) > 3
