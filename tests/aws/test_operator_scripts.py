"""Every script that an operator runs, from the first deployment on: on a stack of its own in the emulated account."""

import asyncio
import json
import os
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from salesforce_org import raw_lead
from samples import result

from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.job import JobOptions, LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.sandbox.aws.deploy import zipped
from lead_enrichment.sandbox.demo import demo_websites
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions
from lead_enrichment.settings import Settings
from lead_enrichment.wiring import open_engine

pytestmark = [
    pytest.mark.long,
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]
PROJECT = Path(__file__).parents[2]
STACK, BUCKET = "trial", "trial-artifacts"
READ_OF_SF = ("SF_USERNAME", "SF_PASSWORD", "SF_SECURITY_TOKEN", "SF_CLIENT_ID", "SF_CLIENT_SECRET", "SF_MY_DOMAIN", "SF_LOGIN_URL")  # fmt: skip


def image(digit):
    return f"123456789012.dkr.ecr.us-east-1.amazonaws.com/lead-enrichment-worker@sha256:{digit * 64}"


GOOD, BETTER, LOST, BROKEN = map(image, "abcd")


@contextmanager
def running(serve):
    """An asynchronous context manager, entered in a thread of its own."""
    loop, stack = asyncio.new_event_loop(), serve()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield asyncio.run_coroutine_threadsafe(stack.__aenter__(), loop).result(30)
        asyncio.run_coroutine_threadsafe(stack.__aexit__(None, None, None), loop).result(30)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@pytest.fixture(scope="module")
def website():
    with running(lambda: demo_websites(SystemClock())) as urls:
        yield urls["bluebell-plumbing"]


@pytest.fixture(scope="module")
def salesforce(website):
    leads = [raw_lead(number, Website=website) for number in range(3)]
    with running(lambda: SalesforceSandbox(SystemClock(), SandboxOptions(), leads=leads)) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def secrets(account, salesforce):
    """Secrets that were there before: one that is right, one whose log-in Salesforce refuses, one for the model."""
    known = salesforce.credentials
    right = dict.fromkeys(READ_OF_SF, "") | {
        "SF_LOGIN_URL": salesforce.url, "SF_CLIENT_ID": known.client_id, "SF_CLIENT_SECRET": known.client_secret,
    }  # fmt: skip
    contents = {"right": right, "wrong": right | {"SF_CLIENT_SECRET": "no"}, "model": {"OPENAI_API_KEY": ""}}
    client = account.client("secretsmanager")
    return {
        name: client.create_secret(Name=f"trial/{name}", SecretString=json.dumps(content))["ARN"]
        for name, content in contents.items()
    }


@pytest.fixture(scope="module")
def operator(account, secrets, website):
    """Runs a script as the account's administrator; `account` may be empty of everything else."""
    account.client("s3").create_bucket(Bucket=BUCKET)
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "SF_"))}
    environment = ours | {name.upper(): value for name, value in account.administrator.items()}
    environment |= {
        "STACK": STACK, "AWS_ENDPOINT_URL": account.url, "AWS_REGION": "us-east-1", "ARTIFACT_BUCKET": BUCKET,
        "LAMBDA_PYTHON": f"{sys.version_info.major}.{sys.version_info.minor}", "COLUMNS": "100", "NO_COLOR": "1",
        "CANARY_WEBSITE": website, "CANARY_MINUTES": "1",
        "CANARY_PARAMETERS": f"SalesforceSecretArn={secrets['right']} OpenAiSecretArn={secrets['model']}",
    }  # fmt: skip

    def run(script, *arguments, code=0, answer="", **more):
        command = [PROJECT / "scripts" / f"{script}.sh", *arguments]
        done = subprocess.run(command, env=environment | more, input=answer, capture_output=True, text=True, timeout=150, check=False)  # fmt: skip
        assert done.returncode == code, f"{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr
        return done

    return run


@pytest.fixture(scope="module")
def built(account, package, tmp_path_factory):
    """What `deploy-manual.sh --build` leaves behind, from the package that the account's other tests use."""
    folder = tmp_path_factory.mktemp("release")
    account.client("s3").put_object(Bucket=BUCKET, Key="package.zip", Body=zipped(package))
    text = (PROJECT / "infra" / "template.yaml").read_text()
    (folder / "packaged.yaml").write_text(text.replace("CodeUri: lambda\n", f"CodeUri: s3://{BUCKET}/package.zip\n"))
    return folder


@pytest.fixture(scope="module")
def installed(operator, secrets, built):
    """The first deployment; what it printed."""
    parameters = (f"SalesforceSecretArn={secrets['right']}", f"OpenAiSecretArn={secrets['model']}")
    parameters += ("Environment=trial", "ScheduleState=DISABLED", "LeadsPerWorker=20")
    return operator("deploy-manual", "--yes", "--build", str(built), "--image", GOOD, *parameters)


@pytest.fixture
def in_use(account):
    """What is in use: revision and image of the stack, and the revision that the function starts."""

    def look():
        stack = account.client("cloudformation").describe_stacks(StackName=STACK)["Stacks"][0]
        outputs = {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}
        function = account.client("lambda").get_function_configuration(FunctionName=outputs["OrchestratorName"])
        variables = function["Environment"]["Variables"]
        definition = account.client("ecs").describe_task_definition(taskDefinition=variables["ECS_TASK_DEFINITION"])
        container = definition["taskDefinition"]["containerDefinitions"][0]
        assert outputs["WorkerTaskDefinition"] == variables["ECS_TASK_DEFINITION"]
        return container["image"], variables["ECS_TASK_DEFINITION"], variables["MAX_WORKERS"]

    return look


def test_a_stack_is_deployed_by_hand(installed, in_use):
    assert "Add      AWS::ECS::TaskDefinition" in installed.stdout
    assert f"deployed {STACK}" in installed.stdout
    assert in_use()[0] == GOOD


@pytest.mark.usefixtures("installed")
def test_without_a_job_it_is_said_how_one_is_started(operator):
    told = operator("monitor-progress", code=2)
    assert "There is no job yet; lead-enrichment --engine aws start --limit 5 makes one." in told.stderr
    told = operator("check-status")
    assert "Revision   lead-enrichment-worker-trial:1" in told.stdout
    assert "Schedule   rate(6 hours), disabled" in told.stdout
    assert "none of 9 is on" in told.stdout
    assert "No job yet" in told.stdout
    assert "ok    task_definition" in told.stdout
    assert "FIX" not in told.stdout


@pytest.mark.usefixtures("installed")
def test_workers_come_and_go_by_themselves_and_their_job_is_told(operator):
    told = operator("test-auto-shutdown", "--limit", "1", "--minutes", "2")
    assert "workers of revision lead-enrichment-worker-trial:1 did it and ended with exit code 0" in told.stderr
    seen = json.loads(operator("monitor-progress", "--json").stdout)
    assert (seen["complete"], seen["done"], seen["remaining"]) == (True, 1, 0)
    assert seen["workers"]["ended"][0]["exit_code"] == 0
    told = operator("monitor-progress", "--watch", seen["job_id"])
    for part in ("1 of 1 leads (100 %)", "0 running, 0 pending", "0 dead letters", "nothing is written to it"):
        assert part in told.stdout, part
    told = operator("check-status", seen["job_id"])
    for part in ("Stack      trial", f"Job {seen['job_id']}: done", "Total", "owner for 1"):
        assert part in told.stdout, part


@pytest.mark.usefixtures("installed")
def test_a_job_with_a_failed_lead_is_told(operator, account, monkeypatch):
    job_id = asyncio.run(_fail_a_lead(account, monkeypatch))
    told = operator("monitor-progress", code=4)
    assert f"lead-enrichment --engine aws retry {job_id} (1 failed on our side)" in " ".join(told.stdout.split())
    told = operator("check-status", job_id)
    assert "Failed lead" in told.stdout
    assert "hapless" in told.stdout


async def _fail_a_lead(account, monkeypatch):
    with monkeypatch.context() as patch:
        for name, value in account.administrator.items():
            patch.setenv(name.upper(), value)
        patch.setenv("AWS_ENDPOINT_URL", account.url)
        names = {f"{table}_table": f"lead-enrichment-{table}-trial" for table in ("results", "cache", "jobs")}
        queues = account.client("sqs")
        url = queues.get_queue_url(QueueName="lead-enrichment-job-queue-trial")["QueueUrl"]
        settings = Settings(_env_file=None, engine="aws", job_queue_url=url, aws_region="us-east-1", **names)
        async with open_engine(settings) as engine:
            job = await engine.jobs.start(JobOptions(source="salesforce:trial"), trigger="test", asked_by="test")
            await engine.jobs.store.accept(job.id, 1)
            await engine.jobs.store.queued_all(job.id)
            await engine.queue.send([LeadMessage(job_id=job.id, lead=Lead(id="hapless"), position=1)])
            from datetime import timedelta

            (delivery,) = await engine.queue.receive(1, timedelta(seconds=5))
            await engine.results.record(result(delivery.message, LeadStatus.FAILED), delivery)
            await engine.queue.delete(delivery)
            await engine.jobs.finish(job.id)
    return job.id


@pytest.mark.usefixtures("installed")
def test_capacity_is_changed_alone_and_rolled_back(operator, in_use):
    before = in_use()
    told = operator("deploy-auto-shutdown", "MaxWorkers=3", answer="n\n")
    assert "Modify   AWS::Lambda::Function" in told.stdout
    assert "nothing was changed" in told.stderr
    assert in_use() == before
    operator("deploy-auto-shutdown", "--yes", "MaxWorkers=3")
    assert in_use() == (*before[:2], "3")
    told = operator("rollback", "--dry-run")
    assert "dry run: nothing was changed" in told.stdout
    assert in_use()[2] == "3"
    operator("rollback")
    assert in_use() == before


@pytest.mark.usefixtures("installed")
def test_a_release_is_used_when_its_canary_has_passed(operator, built, in_use):
    told = operator("deploy-manual", "--yes", "--canary", "--build", str(built), "--image", BETTER)
    assert "workers of revision lead-enrichment-worker-canary:1 did it" in told.stderr
    assert in_use()[0] == BETTER


@pytest.mark.parametrize(
    ("release", "secret", "why"),
    [
        (LOST, "right", "CannotPullContainerError"),
        pytest.param(BROKEN, "right", "exit code 9", marks=pytest.mark.long),
        pytest.param(BETTER, "wrong", "the orchestrator refused: Salesforce log-in", marks=pytest.mark.long),
    ],
    ids=["an image that is not there", "a broken command", "a wrong secret"],
)
@pytest.mark.usefixtures("installed")
def test_a_release_is_not_used_when_its_canary_fails(operator, account, secrets, built, in_use, release, secret, why):  # noqa: PLR0917
    account.fargate.images |= {LOST: None, BROKEN: (sys.executable, "-c", "raise SystemExit(9)")}
    before = in_use()
    parameters = f"SalesforceSecretArn={secrets[secret]} OpenAiSecretArn={secrets['model']}"
    told = operator(
        "deploy-manual", "--yes", "--canary", "--build", str(built), "--image", release, code=1, CANARY_PARAMETERS=parameters
    )  # fmt: skip
    assert why in told.stderr, told.stderr
    assert f"{STACK} is not touched and stays as it is" in told.stderr
    assert in_use() == before
    url = account.client("sqs").get_queue_url(QueueName="lead-enrichment-job-queue-canary")["QueueUrl"]
    left = account.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert left["ApproximateNumberOfMessages"] == "0"


@pytest.mark.long
@pytest.mark.usefixtures("installed")
def test_what_sam_builds_and_packages_is_the_same_release(operator):
    told = operator("deploy-manual", "--dry-run")
    assert "building the function" in told.stderr
    assert "Modify   AWS::Lambda::Function" in told.stdout  # the archive has another name
    assert "AWS::ECS::TaskDefinition" not in told.stdout
