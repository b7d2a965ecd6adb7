"""What AWS does on a bad day: refused entries, keys left out, conflicts, copies, poison. On moto, through botocore."""

import json
from datetime import timedelta
from functools import partial
from types import SimpleNamespace
from unittest import mock

import pytest
from aws_servers import make_stores
from botocore.exceptions import ClientError, ConnectTimeoutError, NoCredentialsError
from contract_terms import LEASE, MAX_RECEIVES, numbers
from samples import ManualClock, ids, job, message, messages, result

from lead_enrichment.adapters.aws import clients
from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.errors import BUSY, CREDENTIALS, DENIED, MISSING, named
from lead_enrichment.adapters.queue.sqs import SqsQueue
from lead_enrichment.adapters.queue.sqs_messages import Places
from lead_enrichment.adapters.storage.dynamodb.jobs import DynamoJobStore
from lead_enrichment.adapters.storage.dynamodb.results import MOST_BYTES, DynamoResultStore, packed
from lead_enrichment.domain.errors import SetupError, TransientError
from lead_enrichment.domain.result import Candidate, LeadStatus
from lead_enrichment.ports import Recorded

NO_WAIT = timedelta(0)


class Desk(SimpleNamespace):
    """The adapters, the clients below them and the names of the stores."""

    def before(self, call: str, answer) -> None:
        """Answer a call ("sqs.SendMessageBatch") here with what `answer()` gives; where that is None it is made."""
        service, operation = call.split(".")
        client = getattr(self.aws, service)

        def handle(**_):
            parsed = answer()
            if parsed is None:
                return None
            return SimpleNamespace(status_code=parsed["ResponseMetadata"]["HTTPStatusCode"]), parsed

        client.meta.events.register(f"before-call.{service}.{operation}", handle)


@pytest.fixture
async def desk(servers):
    server, clock = servers("moto"), ManualClock()
    stores = make_stores(server, f"faults-{next(numbers)}", lease=60, max_receives=MAX_RECEIVES)
    places = Places(stores.queue_url, stores.results, stores.jobs)
    with mock.patch.dict("os.environ", server.environment):
        async with Aws() as aws:
            queue = SqsQueue(aws, places, clock, lease=LEASE, max_receives=MAX_RECEIVES)
            results = DynamoResultStore(aws, stores.results, stores.jobs)
            jobs = DynamoJobStore(aws, stores.jobs, clock)
            yield Desk(aws=aws, queue=queue, results=results, jobs=jobs, stores=stores, clock=clock, server=server)
            await queue.close()


def refuse_entries(desk, operation: str, refused) -> list[list[str]]:
    """Let `refused(call number, entry number)` say which entries of a batch call fail; what each call held."""
    calls: list[list[str]] = []
    kept_back: list[dict] = []
    events = desk.aws.sqs.meta.events

    def before(params, **_):
        entries = params["Entries"]
        calls.append([entry["Id"] for entry in entries])
        kept_back[:] = [entry for number, entry in enumerate(entries) if refused(len(calls), number)]
        params["Entries"] = [entry for entry in entries if entry not in kept_back]

    def after(parsed, **_):
        failed = [{"Id": entry["Id"], "SenderFault": False, "Code": "InternalError"} for entry in kept_back]
        parsed["Failed"] = parsed.get("Failed", []) + failed

    events.register(f"before-parameter-build.sqs.{operation}", before)
    events.register(f"after-call.sqs.{operation}", after)
    return calls


async def test_only_entries_that_were_refused_are_sent_again(desk):
    calls = refuse_entries(desk, "SendMessageBatch", lambda call, entry: call < 3 and entry % 3 == 0)
    await desk.queue.send(messages(10))
    assert [len(call) for call in calls] == [10, 4, 2]
    received = await desk.queue.receive(10, NO_WAIT)
    assert sorted(ids(received)) == [one.lead.id for one in messages(10)]
    assert (await desk.queue.depth()).waiting == 0


async def test_entries_refused_again_and_again_are_an_error(desk, monkeypatch):
    monkeypatch.setattr("lead_enrichment.adapters.queue.sqs_batches.TRIES", 2)
    refuse_entries(desk, "SendMessageBatch", lambda _, entry: entry > 0)
    with pytest.raises(TransientError, match="1 entries refused"):
        await desk.queue.send(messages(3))


async def test_a_delete_that_was_refused_is_told(desk):
    await desk.queue.send(messages(2))
    first, second = await desk.queue.receive(2, NO_WAIT)
    answers = iter([refused_delete()])
    desk.before("sqs.DeleteMessageBatch", lambda: next(answers, None))
    with pytest.raises(TransientError):
        await desk.queue.delete(first)
    await desk.queue.delete(second)
    await desk.queue.delete(first)
    desk.server.pass_time(LEASE * 2)
    assert await desk.queue.receive(2, NO_WAIT) == []


def refused_delete():
    failed = {"Id": "0", "SenderFault": False, "Code": "InternalError"}
    return {"Failed": [failed], "Successful": [], "ResponseMetadata": {"HTTPStatusCode": 200}}


async def test_keys_that_were_left_out_are_asked_for_again(desk):
    await desk.jobs.create(job())
    await desk.queue.send(messages(9))
    for delivery in await desk.queue.receive(9, NO_WAIT):
        await desk.results.record(result(delivery.message), delivery)
    asked: list[int] = []

    def leave_out(params, **_):
        [(table, wanted)] = params["RequestItems"].items()
        asked.append(len(wanted["Keys"]))
        left = wanted["Keys"][4:]
        params["RequestItems"] = {table: {**wanted, "Keys": wanted["Keys"][:4]}}
        rest.update({table: {**wanted, "Keys": left}} if left else {})

    rest: dict = {}

    def say_so(parsed, **_):
        parsed["UnprocessedKeys"] = dict(rest)
        rest.clear()

    events = desk.aws.dynamodb.meta.events
    events.register("before-parameter-build.dynamodb.BatchGetItem", leave_out)
    events.register("after-call.dynamodb.BatchGetItem", say_so)
    leads = [one.lead.id for one in messages(9)]
    assert await desk.results.terminal_among("job-1", leads) == set(leads)
    assert asked == [9, 5, 1]


def cancelled(*codes: str):
    error = {"Code": "TransactionCanceledException", "Message": "cancelled"}
    reasons = [{"Code": code} for code in codes]
    return {"Error": error, "CancellationReasons": reasons, "ResponseMetadata": {"HTTPStatusCode": 400}}


@pytest.mark.parametrize("reason", ["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"])
async def test_a_transaction_that_met_another_is_tried_again(desk, reason):
    await desk.jobs.create(job(total=1))
    await desk.queue.send([message(1)])
    [delivery] = await desk.queue.receive(1, NO_WAIT)
    answers = iter([cancelled("None", reason, "None")] * 3)
    desk.before("dynamodb.TransactWriteItems", lambda: next(answers, None))
    assert await desk.results.record(result(delivery.message), delivery) is Recorded.STORED
    assert next(answers, None) is None
    assert (await desk.jobs.counters("job-1")).by_status[LeadStatus.ENRICHED] == 1


async def test_a_conflict_that_never_ends_is_transient(desk, monkeypatch):
    monkeypatch.setattr(clients, "_CONFLICT_TRIES", 2)
    await desk.queue.send([message(1)])
    [delivery] = await desk.queue.receive(1, NO_WAIT)
    desk.before("dynamodb.TransactWriteItems", lambda: cancelled("TransactionConflict", "None", "None"))
    with pytest.raises(TransientError, match="others keep changing"):
        await desk.results.record(result(delivery.message), delivery)


async def test_each_transaction_carries_a_token_so_that_a_lost_reply_counts_nothing_twice(desk):
    tokens: list[str] = []
    desk.aws.dynamodb.meta.events.register(
        "before-call.dynamodb.TransactWriteItems",
        lambda params, **_: tokens.append(json.loads(params["body"])["ClientRequestToken"]),
    )
    await desk.jobs.create(job())
    await desk.queue.send(messages(2))
    for delivery in await desk.queue.receive(2, NO_WAIT):
        await desk.results.record(result(delivery.message), delivery)
    assert len(set(tokens)) == 2


async def test_a_reply_that_was_lost_after_the_change_is_no_loss_and_no_second_count(desk):
    await desk.jobs.create(job(total=1))
    await desk.queue.send([message(1)])
    [delivery] = await desk.queue.receive(1, NO_WAIT)
    losses = iter([True])

    def lose(**_):
        if next(losses, False):
            raise ConnectTimeoutError(endpoint_url="somewhere")

    desk.aws.dynamodb.meta.events.register("after-call.dynamodb.TransactWriteItems", lose)
    with pytest.raises(TransientError):
        await desk.results.record(result(delivery.message), delivery)
    assert await desk.results.record(result(delivery.message), delivery) is Recorded.ALREADY_TERMINAL
    assert (await desk.jobs.counters("job-1")).by_status[LeadStatus.ENRICHED] == 1


async def test_a_message_that_is_no_lead_stops_nobody_and_ends_in_the_dead_letter_queue(desk, capsys):
    send = partial(desk.aws.sqs.send_message, QueueUrl=desk.stores.queue_url)
    for body in ("{}", "not json", '{"job_id": 1, "lead": []}', '[{"job_id": "job-1"}]'):
        send(MessageBody=body)
    await desk.queue.send([message(1)])
    [delivery] = await desk.queue.receive(10, NO_WAIT)
    assert delivery.message == message(1)
    await desk.queue.delete(delivery)
    assert capsys.readouterr().out.count("Message is no lead") == 4
    for _ in range(MAX_RECEIVES):
        desk.server.pass_time(LEASE * 1.1)
        assert await desk.queue.receive(10, NO_WAIT) == []
    depth = await desk.queue.depth()
    assert (depth.waiting, depth.in_flight, depth.dead) == (0, 0, 4)
    assert await desk.queue.dead_letters() == []


async def test_what_is_no_lead_is_brought_back_as_it_was(desk):
    send = partial(desk.aws.sqs.send_message, QueueUrl=desk.stores.dead_letter_url)
    for body in ("not json", message(1).model_dump_json(), "{}"):
        send(MessageBody=body)
    assert await desk.queue.redrive("job-2") == 0
    assert await desk.queue.redrive("job-1") == 1
    assert (await desk.queue.depth()).dead == 2
    assert await desk.queue.redrive() == 2
    answer = desk.aws.sqs.receive_message(QueueUrl=desk.stores.queue_url, MaxNumberOfMessages=10)
    assert {one["Body"] for one in answer["Messages"]} == {"not json", message(1).model_dump_json(), "{}"}


async def test_a_copy_of_a_lead_that_is_done_or_in_hand_is_dropped(desk):
    await desk.jobs.create(job())
    await desk.queue.send(messages(2))
    done, in_hand = await desk.queue.receive(2, NO_WAIT)
    await desk.results.record(result(done.message), done)
    await desk.queue.send(messages(2))
    assert await desk.queue.receive(10, NO_WAIT) == []
    await desk.queue.extend(in_hand)
    depth = await desk.queue.depth()
    assert (depth.waiting, depth.in_flight) == (0, 2)


def test_a_result_that_is_too_large_keeps_its_values_and_loses_what_is_only_for_reading():
    noise = "".join(f"{number * 7919 % 1_000_003:x}" for number in range(400_000))
    seen = Candidate(
        kind="name", value="x", role=None, probability=0.1, decision="dropped", why="y", url="u", quote=noise
    )
    large = result(message(1)).model_copy(update={"candidates": (seen,)})
    assert len(packed(large)) <= MOST_BYTES
    with pytest.raises(ValueError, match="too large"):
        packed(large.model_copy(update={"detail": noise}))


def client_error(code: str, status: int = 400) -> ClientError:
    answer = {"Error": {"Code": code, "Message": "m"}, "ResponseMetadata": {"HTTPStatusCode": status}}
    return ClientError(answer, "Call")


@pytest.mark.parametrize(
    ("codes", "kind", "reason"),
    [
        (BUSY, TransientError, "aws_unavailable"),
        (DENIED, SetupError, "aws_denied"),
        (CREDENTIALS, SetupError, "aws_credentials"),
        (MISSING, SetupError, "aws_missing"),
    ],
)
def test_each_code_of_the_table_has_its_meaning(codes, kind, reason):
    for code in codes:
        ours = named(client_error(code), "call")
        assert (type(ours), ours.code) == (kind, reason), code


def test_what_is_in_no_table_is_told_by_its_status_or_is_a_bug():
    assert named(client_error("NeverHeardOf", 503), "call").code == "aws_unavailable"
    assert named(client_error("ValidationException"), "call") is None
    assert named(NoCredentialsError(), "call").code == "aws_credentials"


async def test_a_table_that_is_not_there_is_named_as_set_up(desk):
    lost = DynamoJobStore(desk.aws, "no-such-table", desk.clock)
    with pytest.raises(SetupError) as caught:
        await lost.get("job-1")
    assert caught.value.code == "aws_missing"
