"""AWS emulators behind one face: moto and MiniStack, each in a process of its own and with a clock that can be moved."""

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

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
    """moto in a process of its own: the account of tests/aws switches IAM on for all of moto in its process."""
    with _launched(sys.executable, "moto_launcher.py") as server:
        yield server


@contextmanager
def ministack_server():
    """MiniStack in an environment of its own."""
    with _launched(ROOT / ".venv" / "tools" / "ministack" / "bin" / "python", "ministack_launcher.py") as server:
        yield server


@contextmanager
def _launched(python, launcher: str):
    """A launcher that tells its endpoint and takes the seconds to add to its clock from a pipe."""
    process = subprocess.Popen(
        [python, "-u", Path(__file__).with_name(launcher)],
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
