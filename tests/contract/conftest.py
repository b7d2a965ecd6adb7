"""The engines that every contract test runs on: one more engine is one more parameter here."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from unittest import mock

import pytest
from aws_servers import SERVERS, make_stores
from contract_terms import LEASE, MAX_RECEIVES, numbers
from samples import ManualClock

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.queue.sqs import SqsQueue
from lead_enrichment.adapters.queue.sqs_messages import Places
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.dynamodb.cache import DynamoPageCache
from lead_enrichment.adapters.storage.dynamodb.jobs import DynamoJobStore
from lead_enrichment.adapters.storage.dynamodb.journal import DynamoWriteJournal
from lead_enrichment.adapters.storage.dynamodb.results import DynamoResultStore
from lead_enrichment.adapters.storage.dynamodb.spend import DynamoSpendLedger
from lead_enrichment.adapters.storage.sqlite.cache import SqlitePageCache
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.journal import SqliteWriteJournal
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.adapters.storage.sqlite.spend import SqliteSpendLedger
from lead_enrichment.crm_ports import WriteJournal
from lead_enrichment.model_ports import SpendLedger
from lead_enrichment.ports import JobQueue, JobStore, PageCache, ResultStore

MOST_BYTES = 1000


@dataclass(frozen=True)
class Engine:
    """One process's view of an engine. `pass_time` lets leases and expiry dates come nearer."""

    queue: JobQueue
    results: ResultStore
    jobs: JobStore
    cache: PageCache
    ledger: SpendLedger
    journal: WriteJournal
    clock: ManualClock
    pass_time: Callable[[timedelta], None]
    lacks: frozenset[str] = frozenset()
    lease: timedelta = LEASE
    max_receives: int = MAX_RECEIVES
    most_bytes: int = MOST_BYTES
    many: int = 450

    def needs(self, ability: str) -> None:
        """Skip a test of something that this engine's service cannot do; `SQS_LACKS` says why."""
        if ability in self.lacks:
            pytest.skip(f"{ability}: {SQS_LACKS[ability]}")


@asynccontextmanager
async def sqlite_engine(folder: Path, clock: ManualClock) -> AsyncIterator[Engine]:
    async with Database(folder / "engine.sqlite3") as database:
        yield Engine(
            queue=SqliteQueue(database, clock, lease=LEASE, max_receives=MAX_RECEIVES),
            results=SqliteResultStore(database),
            jobs=SqliteJobStore(database, clock),
            cache=SqlitePageCache(database, clock, most_bytes=MOST_BYTES),
            ledger=SqliteSpendLedger(database),
            journal=SqliteWriteJournal(database),
            clock=clock,
            pass_time=clock.pass_time,
        )


SQS_LACKS = {
    "uncounted release": "SQS counts every receive",
    "one sending": "SQS knows no lead; what is in the dead-letter queue can be sent anew",
    "depth of a job": "SQS counts the messages of all jobs together, and tells ages to CloudWatch only",
    "a clock of ours": "leases run by the clock of SQS",
}


@asynccontextmanager
async def aws_engine(kind: str, servers, _: Path, clock: ManualClock) -> AsyncIterator[Engine]:
    server = servers(kind)
    if not hasattr(clock, "stores"):
        clock.stores = make_stores(server, f"contract-{next(numbers)}", lease=60, max_receives=MAX_RECEIVES)
    stores = clock.stores
    places = Places(stores.queue_url, stores.results, stores.jobs, stores.dead_letter_url)

    def pass_time(span: timedelta) -> None:
        clock.pass_time(span)
        server.pass_time(span)

    with mock.patch.dict("os.environ", server.environment):
        async with Aws() as aws:
            queue = SqsQueue(aws, places, clock, lease=LEASE, max_receives=MAX_RECEIVES)
            yield Engine(
                queue=queue,
                results=DynamoResultStore(aws, stores.results, stores.jobs),
                jobs=DynamoJobStore(aws, stores.jobs, clock),
                cache=DynamoPageCache(aws, stores.cache, clock, most_bytes=MOST_BYTES),
                ledger=DynamoSpendLedger(aws, stores.jobs),
                journal=DynamoWriteJournal(aws, stores.jobs),
                clock=clock,
                pass_time=pass_time,
                lacks=frozenset(SQS_LACKS),
                many=30,  # emulators are slow
            )
            await queue.close()


@pytest.fixture(scope="session")
def servers():
    """Starts each emulator at its first use."""
    with ExitStack() as stack:
        started = {}

        def server(kind: str):
            if kind not in started:
                started[kind] = stack.enter_context(SERVERS[kind]())
            return started[kind]

        yield server


ENGINES = ("sqlite", "moto", pytest.param("ministack", marks=pytest.mark.long))


@pytest.fixture(params=ENGINES)
async def engines(request, tmp_path, servers):
    """Makes views of one engine, as several processes have them."""
    clock = ManualClock()
    make = sqlite_engine if request.param == "sqlite" else partial(aws_engine, request.param, servers)
    async with AsyncExitStack() as stack:

        async def another() -> Engine:
            return await stack.enter_async_context(make(tmp_path, clock))

        yield another


@pytest.fixture
async def engine(engines):
    return await engines()
