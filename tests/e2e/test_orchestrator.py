"""The orchestrator's function: the event in, leads in the queue; moto and the Salesforce sandbox over real HTTP."""

import asyncio
import json
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count
from unittest import mock

import pytest
from aws_servers import moto_server
from orchestrated import aws_settings, messages_in
from salesforce_org import raw_lead
from samples import message, result

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.leases import Leases
from lead_enrichment.adapters.queue.sqs import SqsQueue
from lead_enrichment.adapters.queue.sqs_messages import Places
from lead_enrichment.adapters.storage.dynamodb.dispatch import DynamoDispatchLog
from lead_enrichment.adapters.storage.dynamodb.results import DynamoResultStore
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import SetupError, UsageError
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.orchestration_ports import Cursor, Holder
from lead_enrichment.orchestrator import dispatch
from lead_enrichment.orchestrator import handler as function
from lead_enrichment.ports import Delivery, Recorded
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions

numbers = count(1)


class Context:
    """An invocation whose time runs out after so many looks at it."""

    function_name = "lead-enrichment-orchestrator"

    def __init__(self, request="r-1", looks=10_000):
        self.aws_request_id = request
        self._looks = looks

    def get_remaining_time_in_millis(self):
        self._looks -= 1
        return 600_000 if self._looks >= 0 else 1000


class Cloud:
    """One account: its server, the environment of the function, the org."""

    def __init__(self, server, environment, sandbox):
        self.server, self.environment, self.sandbox = server, environment, sandbox

    async def invoke(self, event, context=None):
        return await asyncio.to_thread(function.handler, event, context or Context())

    def job(self, job_id):
        key = {"job_id": {"S": job_id}}
        item = self.server.client("dynamodb").get_item(TableName=self.environment["JOBS_TABLE"], Key=key)["Item"]
        return {name: next(iter(value.values())) for name, value in item.items()}

    def sent(self):
        return messages_in(self.server, self.environment["JOB_QUEUE_URL"])


pytestmark = pytest.mark.xdist_group("orchestrator")  # one server for all, not one in each test process


@pytest.fixture(scope="module")
def server():
    with moto_server() as running:
        yield running


@pytest.fixture
def invoked():
    """What the function has asked AWS to run next."""
    return []


@asynccontextmanager
async def cloud_with(server, invoked, leads):
    listed = [raw_lead(number) for number in range(1, leads + 1)]
    async with SalesforceSandbox(SystemClock(), SandboxOptions(), leads=listed) as sandbox:
        environment = aws_settings(server, f"orchestrator-{next(numbers)}", sandbox)
        call = Aws.call

        async def noted(self, operation, /, **asked):
            if operation.__name__ == "invoke":
                invoked.append(json.loads(asked["Payload"]))
                return {"StatusCode": 202}
            return await call(self, operation, **asked)

        with mock.patch.dict("os.environ", environment), mock.patch.object(Aws, "call", noted):
            yield Cloud(server, environment, sandbox)


async def test_a_job_is_created_its_leads_are_queued_and_workers_start(server, invoked, capfd):
    async with cloud_with(server, invoked, 25) as cloud:
        answer = await cloud.invoke({"limit": 22, "update_salesforce": True})
        assert answer == {"job_id": answer["job_id"], "leads_found": 22, "leads_queued": 22, "workers_started": 3}
        sent = cloud.sent()
        assert [body["position"] for body in sorted(sent, key=lambda body: body["position"])] == list(range(1, 23))
        assert {body["lead"]["id"] for body in sent} == set(cloud.sandbox.lead_ids[:22])
        assert all(body["update_salesforce"] and body["job_id"] == answer["job_id"] for body in sent)
        job = cloud.job(answer["job_id"])
        assert (job["total"], job["queued_all"]) == ("22", True)
    out, err = capfd.readouterr()
    logged = [json.loads(line) for line in err.splitlines() if line.startswith("{")]
    (created,) = [line for line in logged if line["event"] == "Job created successfully and workers started"]
    assert {name: created[name] for name in answer} == answer
    metrics = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    assert sum(line.get("WorkersStarted", 0) for line in metrics) == 3


async def test_time_runs_out_and_another_run_goes_on_where_this_one_stopped(server, invoked):
    with mock.patch.object(dispatch, "PAGE", 7):
        async with cloud_with(server, invoked, 60) as cloud:
            answer = await cloud.invoke({}, Context("r-1", looks=3))
            assert answer["continued"]
            assert answer["leads_queued"] == 21
            runs = 1
            while invoked:
                answer = await cloud.invoke(invoked.pop(), Context(f"r-{runs}", looks=3))
                runs += 1
            assert runs >= 3
            sent = cloud.sent()
            assert sorted(body["lead"]["id"] for body in sent) == sorted(cloud.sandbox.lead_ids)
            assert answer["leads_found"] == 60
            assert cloud.job(answer["job_id"])["total"] == "60"
            assert answer["workers_started"] == 3


class Killed(BaseException):
    """As sudden as SIGKILL: nothing of ours may catch it."""


@pytest.mark.parametrize("moment", ["before sending", "after sending"])
async def test_a_kill_repeats_one_page_at_most_and_loses_no_lead(server, invoked, moment):
    send, sends = SqsQueue.send, []

    async def deadly(self, messages):
        sends.append(len(messages))
        if len(sends) == 3 and moment == "before sending":
            raise Killed
        await send(self, messages)
        if len(sends) == 3:
            raise Killed

    with mock.patch.object(dispatch, "PAGE", 7):
        async with cloud_with(server, invoked, 40) as cloud:
            with mock.patch.object(SqsQueue, "send", deadly), pytest.raises(Killed):
                await cloud.invoke({}, Context("r-1"))
            # meanwhile the leads of the page that was cut off have been enriched, so a query finds them no more
            gone = cloud.sandbox.lead_ids[14:21]
            for lead_id in gone:
                edit = json.dumps({"Enrichment_Completed__c": True}).encode()
                reply = await cloud.sandbox.control("POST", f"/sandbox/leads/{lead_id}/edit", edit)
                assert reply.status == 200, reply.body
            job_id = await the_job(cloud)
            await outlive(cloud, job_id)
            scaled = await cloud.invoke({"action": "scale"}, Context("tick"))
            assert scaled["resumed_job"] == job_id
            answer = await cloud.invoke(invoked.pop(), Context("r-2"))
            assert answer["leads_found"] == 40
            ids = [body["lead"]["id"] for body in cloud.sent()]
            assert set(ids) == set(cloud.sandbox.lead_ids)
            assert len(ids) - 40 == (7 if moment == "after sending" else 0)
            assert cloud.job(job_id)["total"] == "40"


async def outlive(cloud, job_id):
    """Let the dead dispatcher's right run out, as two minutes would."""
    key = {"job_id": {"S": f"cursor#{job_id}"}}
    past = {":past": {"N": "1"}}
    cloud.server.client("dynamodb").update_item(
        TableName=cloud.environment["JOBS_TABLE"],
        Key=key,
        UpdateExpression="SET #until = :past",
        ExpressionAttributeNames={"#until": "until"},
        ExpressionAttributeValues=past,
    )


async def the_job(cloud):
    async with Aws() as aws:
        holder = await DynamoDispatchLog(aws, cloud.environment["JOBS_TABLE"], SystemClock()).holder()
    return holder.job_id


async def test_no_two_jobs_at_once_unless_asked(server, invoked):
    async with cloud_with(server, invoked, 5) as cloud:
        first = await cloud.invoke({}, Context("r-1"))
        second = await cloud.invoke({}, Context("r-2"))
        assert second == {
            "job_id": first["job_id"],
            "leads_found": 0,
            "leads_queued": 0,
            "workers_started": 0,
            "already_running": True,
        }
        again = await cloud.invoke({}, Context("r-1"))
        assert (again["job_id"], again["leads_found"]) == (first["job_id"], 5)
        third = await cloud.invoke({"allow_parallel": True}, Context("r-3"))
        assert third["job_id"] != first["job_id"]
        assert len(cloud.sent()) == 10


async def test_a_job_without_leads_ends_at_once_and_frees_the_way(server, invoked, capfd):
    async with cloud_with(server, invoked, 0) as cloud:
        first = await cloud.invoke({})
        assert (first["leads_found"], first["workers_started"]) == (0, 0)
        assert "ended_at" in cloud.job(first["job_id"])
        assert completed(capfd) == ([first["job_id"]], 1)
        second = await cloud.invoke({}, Context("r-2"))
        assert second["job_id"] != first["job_id"]


async def test_an_end_that_the_orchestrator_notes_first_is_logged_and_counted_once(server, invoked, capfd):
    async with cloud_with(server, invoked, 1) as cloud:
        job_id = (await cloud.invoke({}))["job_id"]
        async with Aws() as aws:
            (sent,) = [LeadMessage.model_validate(body) for body in cloud.sent()]
            environment, clock = cloud.environment, SystemClock()
            places = Places(environment["JOB_QUEUE_URL"], environment["RESULTS_TABLE"], environment["JOBS_TABLE"])
            token = (await Leases(aws, places.jobs_table, clock, timedelta(minutes=1)).take(sent, "m-1")).token
            stored = await DynamoResultStore(aws, places.results_table, places.jobs_table).record(
                result(sent), Delivery(sent, f"{token} handle", 1)
            )
        assert stored is Recorded.STORED
        capfd.readouterr()
        for tick in ("tick-1", "tick-2"):
            await cloud.invoke({"action": "scale"}, Context(tick))
        assert completed(capfd) == ([job_id], 1)


def completed(capfd):
    """The jobs that were logged as completed, and how many the metrics count."""
    out, err = capfd.readouterr()
    logged = [json.loads(line) for line in err.splitlines() if line.startswith("{")]
    metrics = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    jobs = [line["job_id"] for line in logged if line["event"] == "Job completed"]
    return jobs, sum(line.get("JobsCompleted", 0) for line in metrics)


async def test_scaling_is_the_same_however_often_it_is_asked(server, invoked):
    async with cloud_with(server, invoked, 12) as cloud:
        await cloud.invoke({})
        for _ in range(2):
            scaled = await cloud.invoke({"action": "scale"})
            assert (scaled["wanted"], scaled["present"], scaled["started"]) == (2, 2, 0)
        ecs = server.client("ecs")
        arn = ecs.list_tasks(cluster=cloud.environment["ECS_CLUSTER"])["taskArns"][0]
        ecs.stop_task(cluster=cloud.environment["ECS_CLUSTER"], task=arn)
        stopped = {"source": "aws.ecs", "detail-type": "ECS Task State Change"}
        useless = await cloud.invoke(stopped | {"detail": {"containers": [{"exitCode": 3}]}})
        assert useless["workers_started"] == 0
        healed = await cloud.invoke(stopped | {"detail": {}})
        assert healed["started"] == 1


async def test_what_is_missing_is_named_all_at_once(server, invoked):
    async with cloud_with(server, invoked, 0) as cloud:
        with mock.patch.dict("os.environ", {"JOBS_TABLE": "", "ECS_SUBNETS": ""}):
            with pytest.raises(SetupError) as caught:
                await cloud.invoke({})
        assert "JOBS_TABLE" in caught.value.detail
        assert "ECS_SUBNETS" in caught.value.detail


async def test_a_secret_that_is_no_object_is_named_and_not_quoted(server, invoked):
    async with cloud_with(server, invoked, 0) as cloud:
        server.client("secretsmanager").put_secret_value(
            SecretId=cloud.environment["SALESFORCE_SECRET_ARN"], SecretString="hunter2-is-no-json"
        )
        with pytest.raises(SetupError) as caught:
            await cloud.invoke({})
        assert caught.value.code == "secret_not_usable"
        assert "hunter2" not in str(caught.value)


async def test_a_job_that_is_not_there_cannot_be_continued(server, invoked):
    async with cloud_with(server, invoked, 0) as cloud:
        with pytest.raises(UsageError) as caught:
            await cloud.invoke({"action": "continue", "job_id": "nothing"})
        assert caught.value.code == "no_such_job"


async def test_only_one_dispatcher_and_one_job_hold_their_rights(server, invoked):
    async with cloud_with(server, invoked, 0) as cloud, Aws() as aws:
        log = DynamoDispatchLog(aws, cloud.environment["JOBS_TABLE"], SystemClock())
        assert await log.lock(Holder("job-1", "r-1"))
        assert not await log.lock(Holder("job-2", "r-2"))
        await log.unlock("job-2")
        assert (await log.holder()).job_id == "job-1"
        assert await log.lock(Holder("job-2", "r-2"), instead_of="job-1")
        assert not await log.lock(Holder("job-3", "r-3"), instead_of="job-1")
        assert await log.begin("job-2", "one") == Cursor()
        assert await log.begin("job-2", "two") is None
        server.client("dynamodb").put_item(
            TableName=cloud.environment["JOBS_TABLE"], Item={"job_id": {"S": "job-2"}, "total": {"N": "0"}}
        )
        cursor = Cursor(after="00Q1", found=1, pending=(message(1),))
        assert await log.keep("job-2", "one", cursor)
        assert not await log.keep("job-2", "two", Cursor(found=9))
        assert cloud.job("job-2")["total"] == "1"
        await log.hand_over("job-2", "one")
        assert await log.begin("job-2", "two") == cursor
