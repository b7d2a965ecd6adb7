"""The scripts for AWS: their help and dry runs, and deployment and rollback against an emulated account over HTTP."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import boto3
import pytest
from aws_servers import moto_server

ROOT = Path(__file__).parents[2]
SCRIPTS = ("monitor-progress", "check-status", "deploy-auto-shutdown", "test-auto-shutdown", "deploy-manual", "rollback", "smoke-test")  # fmt: skip
TEMPLATE = {
    "Parameters": {"Days": {"Type": "Number", "Default": 1}},
    "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "first"}}},
    "Outputs": {"JobQueueUrl": {"Value": {"Ref": "Queue"}}},
}


@pytest.fixture(scope="module")
def account():
    with moto_server() as server:
        yield os.environ | _keys(server.endpoint.replace("127.0.0.1", "localhost"))


def _keys(endpoint):
    return {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "invented",
        "AWS_SECRET_ACCESS_KEY": "invented",
    }


def client(account, service):
    return boto3.client(
        service,
        endpoint_url=account["AWS_ENDPOINT_URL"],
        region_name="us-east-1",
        aws_access_key_id="invented",
        aws_secret_access_key="invented",
    )


def run(account, *arguments, stack="trial"):
    command = [sys.executable, str(ROOT / "scripts" / "aws_stack.py"), "--stack", stack, *arguments]
    return subprocess.run(command, env=account, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_script_is_strict_and_explains_itself(name, tmp_path):
    path = ROOT / "scripts" / f"{name}.sh"
    assert "set -euo pipefail" in path.read_text()
    done = subprocess.run([path, "--help"], cwd=tmp_path, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 0, done.stderr
    assert f"usage: scripts/{name}.sh" in done.stdout


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_refuses_what_it_does_not_know(name):
    command = [ROOT / "scripts" / f"{name}.sh", "--nonsense"]
    assert subprocess.run(command, capture_output=True, timeout=20, check=False).returncode == 2


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ("monitor-progress.sh one two", "only one JOB"),
        ("check-status.sh one two", "only one JOB"),
        ("smoke-test.sh --minutes soon", "--minutes needs a number"),
        ("test-auto-shutdown.sh --limit 0", "--limit needs a number above 0"),
        ("test-auto-shutdown.sh --limit", "needs a value"),
        ("deploy-auto-shutdown.sh", "nothing to change was named"),
        ("deploy-auto-shutdown.sh NetworkMode=public", "NetworkMode=public is no part of it"),
        ("deploy-auto-shutdown.sh MaxWorkers=many", "MaxWorkers needs a number"),
        ("deploy-manual.sh --image worker:latest", "--image needs an image by digest"),
        ("deploy-manual.sh NetworkMode", "neither an option nor NAME=VALUE"),
    ],
)
def test_wrong_arguments_are_named(command, why):
    script, *arguments = command.split()
    path = ROOT / "scripts" / script
    done = subprocess.run([path, *arguments], capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 2
    assert why in done.stderr
    assert f"usage: scripts/{script}" in done.stderr


RUN = {name: [] for name in SCRIPTS} | {"deploy-auto-shutdown": ["--yes", "MaxWorkers=3"]}


@pytest.mark.parametrize("name", SCRIPTS)
def test_an_account_that_does_not_answer_is_an_error_with_a_next_step(name):
    done = _without_an_account(name, _keys("http://127.0.0.1:9"))
    assert done.returncode == 5, done.stderr
    assert "AWS not available" in done.stderr


@pytest.mark.parametrize("name", ["monitor-progress", "deploy-manual", "smoke-test"])
def test_missing_credentials_are_an_error_with_a_next_step(name):
    keys = {key: value for key, value in _keys("http://127.0.0.1:9").items() if "ACCESS_KEY" not in key}
    done = _without_an_account(name, keys | {"AWS_EC2_METADATA_DISABLED": "true", "HOME": "/nowhere"})
    assert done.returncode == 3, done.stderr
    assert "AWS credentials not usable" in done.stderr
    assert "aws sso login" in done.stderr


def _without_an_account(name, keys):
    ours = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
    command = [ROOT / "scripts" / f"{name}.sh", *RUN[name]]
    more = {"ARTIFACT_BUCKET": "artifacts", "AWS_MAX_ATTEMPTS": "1"}
    done = subprocess.run(command, env=ours | keys | more, capture_output=True, text=True, timeout=60, check=False)
    assert "Traceback" not in done.stderr
    assert "what to do:" in done.stderr
    return done


@pytest.mark.parametrize("name", ["monitor-progress", "check-status", "test-auto-shutdown", "smoke-test"])
def test_a_dry_run_tells_what_it_would_do_and_needs_no_account(name):
    done = subprocess.run(
        [ROOT / "scripts" / f"{name}.sh", "--dry-run"], capture_output=True, text=True, timeout=20, check=False
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines
    for line in lines:  # each can be typed as it is
        assert line.startswith("would run: .venv/bin/python "), line


def test_a_stack_that_is_not_there_is_named(account):
    done = run(account, "environment", stack="nothing")
    assert done.returncode == 1
    assert "there is no stack nothing here" in done.stderr
    assert "deploy-manual.sh" in done.stderr


def test_settings_come_from_the_outputs_and_what_lacks_is_named(account):
    client(account, "cloudformation").create_stack(StackName="partial", TemplateBody=json.dumps(TEMPLATE))
    done = run(account, "environment", stack="partial")
    assert done.returncode == 1
    assert "ResultsTableName" in done.stderr
    assert "JobQueueUrl" not in done.stderr


@pytest.mark.long
def test_a_deployment_is_shown_then_made_and_rolled_back(account, tmp_path):
    client(account, "s3").create_bucket(Bucket="artifacts")
    queues = client(account, "sqs")

    def deploy(seconds, *more, stack="trial"):
        body = json.loads(json.dumps(TEMPLATE))
        body["Resources"]["Queue"]["Properties"] = {"QueueName": stack, "VisibilityTimeout": seconds}
        (tmp_path / "template.json").write_text(json.dumps(body))
        template = ("--template", str(tmp_path / "template.json"))
        done = run(account, "deploy", "--bucket", "artifacts", *template, *more, stack=stack)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def timeout():
        found = queues.get_queue_attributes(QueueUrl=queues.get_queue_url(QueueName="trial")["QueueUrl"], AttributeNames=["All"])  # fmt: skip
        return found["Attributes"]["VisibilityTimeout"]

    # moto makes a second stack of a name whose first change set was deleted: a name of its own for the dry run
    assert re.search(r"Add\s+AWS::SQS::Queue\s+Queue", deploy(40, stack="shown"))
    assert not queues.list_queues(QueueNamePrefix="shown").get("QueueUrls")
    deploy(40, "--execute")
    assert timeout() == "40"
    deploy(50, "--execute")
    assert timeout() == "50"
    done = run(account, "rollback", "--bucket", "artifacts", "--execute")
    assert done.returncode == 0, done.stderr
    assert timeout() == "40"


def test_a_rollback_without_a_deployment_before_is_refused(account):
    client(account, "s3").create_bucket(Bucket="empty")
    done = run(account, "rollback", "--bucket", "empty", "--execute")
    assert done.returncode == 1
    assert "no deployment of trial before the last one is noted in empty" in done.stderr
