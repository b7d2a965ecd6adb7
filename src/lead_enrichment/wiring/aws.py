"""The AWS engine: SQS and three DynamoDB tables."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.queue.sqs import SqsQueue
from lead_enrichment.adapters.queue.sqs_messages import Places
from lead_enrichment.adapters.storage.dynamodb.cache import DynamoPageCache
from lead_enrichment.adapters.storage.dynamodb.jobs import DynamoJobStore
from lead_enrichment.adapters.storage.dynamodb.journal import DynamoWriteJournal
from lead_enrichment.adapters.storage.dynamodb.results import DynamoResultStore
from lead_enrichment.adapters.storage.dynamodb.spend import DynamoSpendLedger
from lead_enrichment.adapters.worker_pool.ecs import family_of
from lead_enrichment.adapters.worker_pool.ecs_watch import EcsWorkerWatch
from lead_enrichment.clock import Clock, SystemClock
from lead_enrichment.jobs import Jobs
from lead_enrichment.model_ports import SpendLedger
from lead_enrichment.settings import Settings
from lead_enrichment.site_visit import Visitor
from lead_enrichment.wiring.aws_settings import STORES, check_aws_settings
from lead_enrichment.wiring.engine import Engine


@asynccontextmanager
async def open_aws_engine(
    settings: Settings,
    clock: Clock | None = None,
    *,
    visitor: Visitor | None = None,
    ledger: SpendLedger | None = None,
) -> AsyncIterator[Engine]:
    """Open the clients and everything on them; closed in order at the end. See `open_engine`.

    Nothing is asked of AWS yet.

    Raises:
        SetupError: bad_setting, naming each setting that is missing and what it should hold.
    """
    check_aws_settings(settings, STORES)
    clock = clock or SystemClock()
    async with AsyncExitStack() as stack:
        aws = await stack.enter_async_context(Aws(settings.aws_region))
        queue = SqsQueue(
            aws,
            Places(settings.job_queue_url, settings.results_table, settings.jobs_table, settings.dead_letter_queue_url),
            clock,
            lease=timedelta(seconds=settings.lease_seconds),
            max_receives=settings.max_receives,
        )
        stack.push_async_callback(queue.close)
        keep = timedelta(days=settings.result_days) if settings.result_days else None
        results = DynamoResultStore(aws, settings.results_table, settings.jobs_table, keep=keep)
        store = DynamoJobStore(aws, settings.jobs_table, clock)
        yield Engine(
            settings=settings,
            clock=clock,
            queue=queue,
            results=results,
            jobs=Jobs(queue=queue, results=results, store=store, clock=clock),
            cache=DynamoPageCache(aws, settings.cache_table, clock),
            journal=DynamoWriteJournal(aws, settings.jobs_table),
            ledger=ledger or DynamoSpendLedger(aws, settings.jobs_table),
            _queue_of=lambda _: queue,  # SQS cannot pick the messages of one job: its workers serve every job
            _exit=stack,
            _opening=asyncio.Lock(),
            workers=_watch(aws, settings),
            _visitor=visitor,
        )


def _watch(aws: Aws, settings: Settings) -> EcsWorkerWatch | None:
    if not (settings.ecs_cluster and settings.ecs_task_definition):
        return None
    return EcsWorkerWatch(aws, settings.ecs_cluster, family_of(settings.ecs_task_definition))
