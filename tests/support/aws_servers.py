"""AWS emulators behind one face: moto in this process, MiniStack in its own, each with a clock that can be moved."""

import copy
import json
import logging
import os
import subprocess
import sys
import threading
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import boto3

ROOT = Path(__file__).resolve().parents[2]
REGION = "eu-central-1"
ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_REGION": REGION,
    "AWS_DEFAULT_REGION": REGION,
    "AWS_EC2_METADATA_DISABLED": "true",
}


@dataclass(frozen=True)
class Server:
    """A running emulator; `pass_time` moves its clock on."""

    endpoint: str
    pass_time: "object"

    @property
    def environment(self) -> dict[str, str]:
        return {**ENVIRONMENT, "AWS_ENDPOINT_URL": self.endpoint}

    def client(self, service: str):
        keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
        return boto3.client(service, endpoint_url=self.endpoint, region_name=REGION, **keys)


@contextmanager
def moto_server():
    """moto over HTTP in a thread of this process.

    moto checks a transaction's conditions and makes its changes without a lock; DynamoDB does both at once.
    """
    from moto.core import utils
    from moto.dynamodb.models import DynamoDBBackend
    from moto.server import ThreadedMotoServer
    from moto.sqs import models as sqs

    offset = timedelta(0)

    def pass_time(span: timedelta) -> None:
        nonlocal offset
        offset += span

    def now(at: datetime | None = None) -> float:
        return real(at) + offset.total_seconds()

    real = utils.unix_time
    lock = threading.RLock()

    def alone(name: str):
        change = getattr(DynamoDBBackend, name)

        def locked(*arguments, **named):
            with lock:
                return change(*arguments, **named)

        return mock.patch.object(DynamoDBBackend, name, locked)

    logging.getLogger("werkzeug").setLevel(logging.WARNING)  # a line for each call
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with (
        mock.patch.object(sqs, "unix_time", now),
        mock.patch.object(sqs, "unix_time_millis", lambda at=None: now(at) * 1000),
    ):
        with alone("transact_write_items"), alone("put_item"), alone("update_item"), alone("delete_item"):
            with cheap_transactions():
                yield Server(f"http://{host}:{port}", pass_time)
    server.stop()


@contextmanager
def cheap_transactions():
    """moto copies both whole tables, item by item, for each change of a transaction, to have them back if it fails.

    Here it keeps the items themselves, and an update changes a copy.
    """
    from moto.dynamodb import models
    from moto.dynamodb.models import DynamoDBBackend
    from moto.dynamodb.models.dynamo_type import DynamoType

    def snapshot(value):
        if not isinstance(value, models.Table):
            return copy.deepcopy(value)
        kept = copy.copy(value)
        nested = value.has_range_key
        kept.items = defaultdict(dict, {key: dict(item) if nested else item for key, item in value.items.items()})
        return kept

    def update_a_copy(backend, table_name, key, *arguments, **named):
        table = backend.get_table(table_name)
        place, at = table.items, DynamoType(key[table.hash_key_attr])
        if table.has_range_key:
            place, at = place.get(at, {}), DynamoType(key[table.range_key_attr])
        if at in place:
            place[at] = copy.deepcopy(place[at])
        return update(backend, table_name, key, *arguments, **named)

    update = DynamoDBBackend.update_item
    with mock.patch.object(models, "copy", SimpleNamespace(deepcopy=snapshot)):
        with mock.patch.object(DynamoDBBackend, "update_item", update_a_copy):
            yield


@contextmanager
def ministack_server():
    """MiniStack in an environment of its own; its launcher takes the seconds to add to the clock from a pipe."""
    python = ROOT / ".venv" / "tools" / "ministack" / "bin" / "python"
    launcher = Path(__file__).with_name("ministack_launcher.py")
    process = subprocess.Popen(
        [python, "-u", launcher],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=sys.stderr,
        text=True,
        env={**os.environ, "PYTHONPATH": ""},
    )
    try:
        ready = json.loads(process.stdout.readline())

        def pass_time(span: timedelta) -> None:
            process.stdin.write(f"{span.total_seconds()}\n")
            process.stdin.flush()
            process.stdout.readline()

        yield Server(ready["endpoint"], pass_time)
    finally:
        process.terminate()
        process.wait(20)
        process.stdin.close()
        process.stdout.close()


SERVERS = {"moto": moto_server, "ministack": ministack_server}


@dataclass(frozen=True)
class Stores:
    """Names of one engine's queue and tables."""

    queue_url: str
    dead_letter_url: str
    results: str
    cache: str
    jobs: str


def make_stores(server: Server, prefix: str, *, lease: int = 300, max_receives: int = 5) -> Stores:
    """A queue with its dead-letter queue and the three tables, as the template makes them."""
    sqs, dynamodb = server.client("sqs"), server.client("dynamodb")
    dead = sqs.create_queue(QueueName=f"{prefix}-dead")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    redrive = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": max_receives})
    attributes = {"VisibilityTimeout": str(lease), "RedrivePolicy": redrive}
    queue = sqs.create_queue(QueueName=f"{prefix}-queue", Attributes=attributes)["QueueUrl"]
    _table(dynamodb, f"{prefix}-results", "lead_id", ("by_job", "job_id", ("position", "N")))
    _table(dynamodb, f"{prefix}-jobs", "job_id", ("by_group", "group", ("sort", "S")))
    _table(dynamodb, f"{prefix}-cache", "website")
    return Stores(queue, dead, f"{prefix}-results", f"{prefix}-cache", f"{prefix}-jobs")


def _table(dynamodb, name: str, key: str, index: "tuple[str, str, tuple[str, str]] | None" = None) -> None:
    types, extra = {key: "S"}, {}
    if index is not None:
        index_name, group, (sort, sort_type) = index
        types |= {group: "S", sort: sort_type}
        schema = [{"AttributeName": group, "KeyType": "HASH"}, {"AttributeName": sort, "KeyType": "RANGE"}]
        extra["GlobalSecondaryIndexes"] = [
            {"IndexName": index_name, "KeySchema": schema, "Projection": {"ProjectionType": "ALL"}}
        ]
    dynamodb.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": n, "AttributeType": t} for n, t in types.items()],
        KeySchema=[{"AttributeName": key, "KeyType": "HASH"}],
        **extra,
    )
