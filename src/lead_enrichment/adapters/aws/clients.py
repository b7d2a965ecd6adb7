"""AWS from asyncio: one set of clients, called in a bounded pool of threads."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from lead_enrichment.adapters.aws.errors import code_of, named
from lead_enrichment.adapters.aws.items import Item, from_wire, to_wire
from lead_enrichment.domain.errors import TransientError

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_ecs import ECSClient
    from mypy_boto3_lambda import LambdaClient
    from mypy_boto3_sqs import SQSClient

THREADS: Final = 32
POLLS: Final = 8
"""Long polls at once; they have threads of their own, so that twenty seconds of waiting keep no other call waiting."""

CONFIG: Final = Config(
    max_pool_connections=THREADS + POLLS,
    retries={"mode": "standard", "total_max_attempts": 4},
    connect_timeout=5,
    read_timeout=30,  # longer than the longest long poll, 20 s
)
BATCH_KEYS: Final = 100
"""Items that one BatchGetItem may ask for."""

_CONFLICT_TRIES: Final = 12
_CONFLICTS: Final = frozenset(
    {"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded", "RequestLimitExceeded"}
)
_CONDITION: Final = "ConditionalCheckFailed"


class Aws:
    """The clients of one process; credentials and endpoint come from the environment, as boto3 reads them.

    So does the region where none is given. boto3 itself does not read AWS_REGION, only AWS_DEFAULT_REGION.
    """

    def __init__(self, region: str = "", config: Config = CONFIG) -> None:
        self._region = region or None
        self._config = config
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="aws")
        self._polls = ThreadPoolExecutor(POLLS, thread_name_prefix="aws-poll")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self._close)

    def _close(self) -> None:
        for pool in (self._threads, self._polls):
            pool.shutdown(wait=True, cancel_futures=True)

    @cached_property
    def _session(self) -> boto3.session.Session:
        return boto3.session.Session(region_name=self._region)

    @cached_property
    def sqs(self) -> "SQSClient":
        """The queue service."""
        client: SQSClient = self._client("sqs")
        return client

    @cached_property
    def dynamodb(self) -> "DynamoDBClient":
        """The tables."""
        client: DynamoDBClient = self._client("dynamodb")
        return client

    @cached_property
    def ecs(self) -> "ECSClient":
        """The workers' cluster."""
        client: ECSClient = self._client("ecs")
        return client

    @cached_property
    def functions(self) -> "LambdaClient":
        """The orchestrator."""
        client: LambdaClient = self._client("lambda")
        return client

    @cached_property
    def identity(self) -> Any:
        """The service that says who we are."""
        return self._client("sts")

    def _client(self, service: str) -> Any:
        try:
            return self._session.client(service, config=self._config)  # type: ignore[call-overload]
        except BotoCoreError as error:
            ours = named(error, service)
            if ours is None:
                raise
            raise ours from error

    async def call(self, operation: Callable[..., Any], /, **arguments: Any) -> Any:
        """What the operation answers.

        Raises:
            TransientError, SetupError: as the table of faults says. ClientError: a condition that failed, or a bug.
        """
        return await self._run(self._threads, operation, arguments)

    async def poll(self, operation: Callable[..., Any], /, **arguments: Any) -> Any:
        """The same for a call that waits for long."""
        return await self._run(self._polls, operation, arguments)

    async def _run(self, pool: Executor, operation: Callable[..., Any], arguments: Mapping[str, Any]) -> Any:
        def run() -> Any:
            try:
                return operation(**arguments)
            except (ClientError, BotoCoreError) as error:
                ours = named(error, operation.__name__)
                if ours is None:
                    raise
                raise ours from error

        return await asyncio.get_running_loop().run_in_executor(pool, run)

    async def holds(self, operation: Callable[..., Any], /, **arguments: Any) -> bool:
        """Make a conditional change; whether its condition held."""
        try:
            await self.call(operation, **arguments)
        except ClientError as error:
            if code_of(error) != "ConditionalCheckFailedException":
                raise
            return False
        return True

    async def transact(self, changes: Sequence[Mapping[str, Any]]) -> list[bool] | None:
        """Make all changes or none; None when made, else for each change whether its own condition held.

        What others were changing at the same moment is tried again. Raises TransientError aws_unavailable.
        """
        for attempt in range(_CONFLICT_TRIES):
            try:
                await self.call(self.dynamodb.transact_write_items, TransactItems=list(changes))
            except ClientError as error:
                if code_of(error) != "TransactionCanceledException":
                    raise
                codes = [reason.get("Code") for reason in error.response.get("CancellationReasons", [])]
                if _CONDITION in codes:
                    return [code != _CONDITION for code in codes]
                if not _CONFLICTS & set(codes):
                    raise
                # between 0 and 10 ms at first, twice that after each try
                await asyncio.sleep(random.random() * 0.01 * 2**attempt)  # noqa: S311 - spreads tries, no secret
            else:
                return None
        raise TransientError("aws_unavailable", "transact_write_items: others keep changing the same items")

    async def get(self, table: str, **key: str) -> Item | None:
        """One item as it is now, or None."""
        found = await self.call(self.dynamodb.get_item, TableName=table, Key=to_wire(key), ConsistentRead=True)
        return from_wire(found["Item"]) if "Item" in found else None

    async def get_many(self, table: str, key: str, values: Sequence[str], **projection: Any) -> list[Item]:
        """The items with these keys as they are now, those that are there, in no order."""
        wanted = list(dict.fromkeys(values))

        async def part(start: int) -> list[Item]:
            found: list[Item] = []
            keys = [to_wire({key: value}) for value in wanted[start : start + BATCH_KEYS]]
            asked: dict[str, Any] = {table: {"Keys": keys, "ConsistentRead": True, **projection}}
            while asked:
                answer = await self.call(self.dynamodb.batch_get_item, RequestItems=asked)
                found += [from_wire(item) for item in answer["Responses"].get(table, [])]
                asked = answer.get("UnprocessedKeys") or {}
            return found

        parts = await asyncio.gather(*(part(start) for start in range(0, len(wanted), BATCH_KEYS)))
        return [item for found in parts for item in found]

    async def query(self, **arguments: Any) -> AsyncIterator[list[Item]]:
        """What a query finds, page by page."""
        after: dict[str, Any] = {}
        while True:
            page = await self.call(self.dynamodb.query, **arguments, **after)
            yield [from_wire(item) for item in page.get("Items", [])]
            if "LastEvaluatedKey" not in page:
                return
            after = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
