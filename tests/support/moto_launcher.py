"""Starts moto on a free loopback port with a clock that runs ahead by what comes in on standard input.

moto checks a transaction's conditions and makes its changes without a lock; DynamoDB does both at once, and so does this.
"""

import copy
import json
import logging
import sys
import threading
from collections import defaultdict
from contextlib import ExitStack, contextmanager
from types import SimpleNamespace
from unittest import mock

from moto.core import utils
from moto.dynamodb import models
from moto.dynamodb.models import DynamoDBBackend
from moto.dynamodb.models.dynamo_type import DynamoType
from moto.ec2.models.elastic_network_interfaces import NetworkInterface
from moto.server import ThreadedMotoServer
from moto.sqs import models as sqs

LOCK = threading.RLock()
AHEAD = [0.0]
REAL = utils.unix_time


def now(at=None) -> float:
    return REAL(at) + AHEAD[0]


def alone(name: str):
    change = getattr(DynamoDBBackend, name)

    def locked(*arguments, **named):
        with LOCK:
            return change(*arguments, **named)

    return mock.patch.object(DynamoDBBackend, name, locked)


@contextmanager
def cheap_transactions():
    """moto copies both whole tables, item by item, for each change of a transaction, to have them back if it fails.

    Here it keeps the items themselves, and an update changes a copy.
    """

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


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    logging.getLogger("werkzeug").setLevel(logging.WARNING)  # a line for each call
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with ExitStack() as patches:
        patches.enter_context(mock.patch.object(sqs, "unix_time", now))
        patches.enter_context(mock.patch.object(sqs, "unix_time_millis", lambda at=None: now(at) * 1000))
        # moto 5.2.5 has no private DNS name on a network interface and answers RunTask with a fault of its own
        patches.enter_context(mock.patch.object(NetworkInterface, "private_dns_name", "", create=True))
        patches.enter_context(cheap_transactions())
        for name in ("transact_write_items", "put_item", "update_item", "delete_item"):
            patches.enter_context(alone(name))
        tell(json.dumps({"endpoint": f"http://{host}:{port}"}))
        for line in sys.stdin:
            AHEAD[0] += float(line)
            tell("moved")


if __name__ == "__main__":
    main()
