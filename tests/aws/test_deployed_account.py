"""The built template in the emulated account: nothing skipped, the function answers, a task is a real process."""

import json

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ReadTimeoutError

from lead_enrichment.sandbox.aws.comparison import differences

pytestmark = [
    pytest.mark.xdist_group("aws"),
    pytest.mark.filterwarnings("ignore"),  # moto's own, on threads of its server
]
FUNCTION = "lead-enrichment-orchestrator"


def test_account_holds_what_the_template_says(account, deployed, parameters):
    assert differences(account, deployed, parameters) == []


def test_a_lost_resource_is_named(account, deployed, parameters):
    from dataclasses import replace

    poorer = replace(deployed, resources={**deployed.resources, "JobQueue": ""})
    assert differences(account, poorer, parameters) == ["JobQueue (AWS::SQS::Queue) was skipped"]


@pytest.mark.usefixtures("deployed")
def test_lambda_scales_with_nothing_in_the_queue(account):
    answer = account.client("lambda").invoke(FunctionName=FUNCTION, Payload=b'{"action": "scale"}')
    assert "FunctionError" not in answer
    assert json.loads(answer["Payload"].read())["workers_started"] == 0
    assert [verdict for verdict in account.verdicts if "OrchestratorRole" in verdict[0] and not verdict[2]] == []


@pytest.mark.usefixtures("deployed")
def test_wrong_event_is_a_clear_error(account):
    answer = account.client("lambda").invoke(FunctionName=FUNCTION, Payload=b'{"limit": "five"}')
    assert answer["FunctionError"] == "Unhandled"
    assert "limit" in json.loads(answer["Payload"].read())["errorMessage"].lower()


@pytest.mark.parametrize(
    ("role", "service", "operation", "arguments"),
    [
        ("TaskRole", "sqs", "send_message", {"QueueUrl": "{JobQueue}", "MessageBody": "x"}),
        ("TaskRole", "dynamodb", "scan", {"TableName": "{ResultsTable}"}),
        ("TaskRole", "secretsmanager", "get_secret_value", {"SecretId": "{SalesforceSecret}"}),
        ("OrchestratorRole", "secretsmanager", "get_secret_value", {"SecretId": "{OpenAiSecret}"}),
        ("OrchestratorRole", "sqs", "receive_message", {"QueueUrl": "{JobQueue}"}),
        ("OrchestratorRole", "ecs", "list_tasks", {"cluster": "another-cluster"}),
    ],
)
def test_roles_may_not_do_more(account, deployed, role, service, operation, arguments):  # noqa: PLR0917 - a table
    arguments = {key: value.format(**deployed.resources) for key, value in arguments.items()}
    client, before = account.client_as(_role_arn(account, deployed, role), service), len(account.verdicts)
    with pytest.raises(ClientError) as refused:
        getattr(client, operation)(**arguments)
    del account.verdicts[before:]  # the product asks for nothing of this
    assert refused.value.response["Error"]["Code"] == "AccessDeniedException"


def test_orchestrator_starts_a_worker_that_ends_when_idle(account, deployed):
    before = len(account.verdicts)
    ecs = account.client_as(_role_arn(account, deployed, "OrchestratorRole"), "ecs")
    network = {
        "subnets": [deployed.resources["PrivateSubnetA"]],
        "securityGroups": [deployed.resources["WorkerSecurityGroup"]],
    }
    started = ecs.run_task(
        cluster=deployed.resources["Cluster"],
        taskDefinition=deployed.resources["WorkerTask"],
        capacityProviderStrategy=[{"capacityProvider": "FARGATE_SPOT", "weight": 1}],
        networkConfiguration={"awsvpcConfiguration": network},
    )
    arn = started["tasks"][0]["taskArn"]
    assert account.fargate.tasks[arn].ended.wait(90)
    (task,) = account.client("ecs").describe_tasks(cluster=deployed.resources["Cluster"], tasks=[arn])["tasks"]
    log = _log(account, "/ecs/lead-enrichment-worker")
    assert (task["lastStatus"], task["containers"][0]["exitCode"]) == ("STOPPED", 0), log
    assert task["stopCode"] == "EssentialContainerExited"
    assert "Worker starting, polling queue" in log
    listed = account.client("ecs").list_tasks(cluster=deployed.resources["Cluster"], desiredStatus="RUNNING")
    assert arn not in listed["taskArns"]
    assert [verdict for verdict in account.verdicts[before:] if not verdict[2]] == []


def _role_arn(account, deployed, logical_id):
    return account.client("iam").get_role(RoleName=deployed.resources[logical_id])["Role"]["Arn"]


def _log(account, group):
    events = account.client("logs").filter_log_events(logGroupName=group)["events"]
    return "\n".join(event["message"] for event in events)


def test_a_poll_whose_caller_has_gone_takes_no_message(account, deployed):
    url = deployed.resources["DeadLetterQueue"]
    hurried = Config(read_timeout=0.2, retries={"total_max_attempts": 1})
    impatient = boto3.client(
        "sqs", endpoint_url=account.url, region_name="us-east-1", config=hurried, **account.administrator
    )
    for _ in range(5):
        with pytest.raises(ReadTimeoutError):
            impatient.receive_message(QueueUrl=url, WaitTimeSeconds=20, VisibilityTimeout=300)
    patient = account.client("sqs")
    patient.send_message(QueueUrl=url, MessageBody="for somebody who waits")
    [message] = patient.receive_message(QueueUrl=url, WaitTimeSeconds=3)["Messages"]
    patient.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
