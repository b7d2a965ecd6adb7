"""The orchestrator, put together: queue, results, jobs, workers and Salesforce; no browser, no extractor, no model."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.queue.sqs import SqsQueue
from lead_enrichment.adapters.queue.sqs_messages import Places
from lead_enrichment.adapters.storage.dynamodb.dispatch import DynamoDispatchLog
from lead_enrichment.adapters.storage.dynamodb.jobs import DynamoJobStore
from lead_enrichment.adapters.storage.dynamodb.results import DynamoResultStore
from lead_enrichment.adapters.worker_pool.ecs import EcsPlace, EcsWorkerPool
from lead_enrichment.clock import Clock
from lead_enrichment.jobs import Jobs
from lead_enrichment.metrics import Metrics
from lead_enrichment.orchestration_ports import DispatchLog, PagedSource, WorkerPool
from lead_enrichment.scaling import Scaling
from lead_enrichment.settings import Settings
from lead_enrichment.wiring.aws_settings import STORES, WORKERS, check_aws_settings


@dataclass(frozen=True, slots=True)
class OrchestratorParts:
    """What the orchestrator is made of."""

    jobs: Jobs
    log: DispatchLog
    pool: WorkerPool
    scaling: Scaling
    clock: Clock
    metrics: Metrics
    aws: Aws


@asynccontextmanager
async def open_orchestrator(
    settings: Settings,
    clock: Clock,
    write: Callable[[str], object] | None = None,
    killed_at: datetime | None = None,
) -> AsyncIterator[OrchestratorParts]:
    """Open it; `write` is given the lines of metrics, `killed_at` is when this process is ended by force.

    Raises:
        SetupError: bad_setting, naming everything that is missing.
    """
    check_aws_settings(settings, (*STORES, *WORKERS))
    metrics = Metrics(clock, settings.environment, write)
    async with Aws(settings.aws_region) as aws:
        queue = SqsQueue(
            aws,
            Places(settings.job_queue_url, settings.results_table, settings.jobs_table, settings.dead_letter_queue_url),
            clock,
            lease=timedelta(seconds=settings.lease_seconds),
            max_receives=settings.max_receives,
        )
        keep = timedelta(days=settings.result_days) if settings.result_days else None
        results = DynamoResultStore(aws, settings.results_table, settings.jobs_table, keep=keep)
        store = DynamoJobStore(aws, settings.jobs_table, clock)
        try:
            yield OrchestratorParts(
                jobs=Jobs(queue=queue, results=results, store=store, clock=clock, metrics=metrics),
                log=DynamoDispatchLog(aws, settings.jobs_table, clock, killed_at),
                pool=pool_of(aws, settings),
                scaling=Scaling(settings.leads_per_worker, settings.max_workers),
                clock=clock,
                metrics=metrics,
                aws=aws,
            )
        finally:
            metrics.flush()
            await queue.close()


def pool_of(aws: Aws, settings: Settings) -> EcsWorkerPool:
    """The workers' cluster."""
    place = EcsPlace(
        cluster=settings.ecs_cluster,
        task_definition=settings.ecs_task_definition,
        subnets=settings.ecs_subnets,
        security_group=settings.ecs_security_group,
        public_address=settings.ecs_assign_public_ip,
    )
    return EcsWorkerPool(aws, place, on_demand=settings.on_demand_workers, spot=settings.spot_workers)


@asynccontextmanager
async def open_leads(settings: Settings, clock: Clock) -> AsyncIterator[tuple[str, PagedSource]]:
    """The org's id and the leads that need enrichment; logs in.

    Raises:
        SetupError: bad_setting, salesforce_login, no_lead_access. TransientError: salesforce_unavailable.
    """
    from lead_enrichment.adapters.crm.salesforce.connection import look_at, open_api  # noqa: PLC0415 - only a job does
    from lead_enrichment.adapters.crm.salesforce.source import SalesforceSource  # noqa: PLC0415 - same
    from lead_enrichment.wiring.salesforce_access import salesforce_access, selection_of  # noqa: PLC0415 - same

    async with open_api(salesforce_access(settings), clock) as api:
        org = await look_at(api)
        yield org.id, SalesforceSource(api, selection_of(settings, org))
