"""A small job from its start to the end of its workers: the smoke test, the canary, the test of the shutdown.

It is good only when a lead got its result from a worker of the stack's own revision that then ended with exit code 0.
"""

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import boto3
from aws_faults import StackError
from aws_outputs import environment, outputs
from botocore.exceptions import ClientError

_READ_BY: Final = ("http", "chromium")
"""How a website is read that was not in the cache already."""
PURGE_SECONDS: Final = 65.0
"""SQS empties a queue once in 60 seconds (API reference of PurgeQueue)."""
_COMMAND: Final = (sys.executable, "-m", "lead_enrichment", "--engine", "aws")


@dataclass(frozen=True)
class Trial:
    """What is tried. `website` is read where no lead of Salesforce shows that websites can be; empty: none is."""

    stack: str
    limit: int = 1
    write: bool = False
    website: str = ""
    minutes: float = 15.0
    apart: bool = False
    """The stack is there for the trial alone: a job that was left does not matter, and the queue may be emptied."""


def invoke(stack: str, event: dict[str, Any]) -> dict[str, Any]:
    """Invoke the orchestrator and give back its answer. Raises StackError with the function's own words."""
    name = outputs(stack)["OrchestratorName"]
    answer = boto3.client("lambda").invoke(FunctionName=name, Payload=json.dumps(event).encode())
    body = json.loads(answer["Payload"].read() or b"null")
    if answer.get("FunctionError") or not isinstance(body, dict):
        told = body.get("errorMessage", body) if isinstance(body, dict) else body
        raise StackError(f"the orchestrator refused: {told}; the log /aws/lambda/{name} says more")
    return dict(body)


def run(trial: Trial) -> None:
    """Do it. Raises StackError, which says what failed; then a queue of the trial's own is emptied."""
    settings = environment(trial.stack)
    began = datetime.now(UTC)
    until = time.monotonic() + trial.minutes * 60
    try:
        job = _proven(trial, settings, began, until)
        _wait_for_the_end(job, settings, began, until)
    except StackError:
        if trial.apart:
            _empty(settings["JOB_QUEUE_URL"])
        raise


def _empty(queue: str) -> None:
    """Empty a queue, which SQS does once a minute: another trial may just have had it done."""
    until = time.monotonic() + PURGE_SECONDS
    while True:
        try:
            boto3.client("sqs").purge_queue(QueueUrl=queue)
        except ClientError as error:
            if "PurgeQueueInProgress" not in error.response["Error"]["Code"] or time.monotonic() > until:
                raise
            time.sleep(5)
        else:
            return


def _proven(trial: Trial, settings: dict[str, str], began: datetime, until: float) -> str:
    """Have a website read: that of a lead of Salesforce, else the trial's own; the last job. Raises StackError."""
    job = _job(trial, {"limit": trial.limit, "update_salesforce": trial.write})
    if job and _watched(job, settings, began, until):
        return job
    if not trial.website:
        raise StackError("no website of a lead was read, so nothing is shown; name one with --website")
    _say(f"no lead of Salesforce shows that websites are read; trying {trial.website}")
    job = _job(trial, {"website": trial.website})
    if not _watched(job, settings, began, until):
        raise StackError(f"{trial.website} could not be read; look at the network of the workers (NetworkMode)")
    return job


def _job(trial: Trial, event: dict[str, Any]) -> str:
    """Start a job; its id, or nothing where Salesforce has no lead that needs enrichment."""
    answer = invoke(trial.stack, event | ({"allow_parallel": True} if trial.apart else {}))
    _say(f"answer: {json.dumps(answer)}")
    if answer.get("already_running"):
        raise StackError(f"job {answer['job_id']} is under way; wait for its end (scripts/monitor-progress.sh --watch)")
    return str(answer["job_id"]) if answer["leads_queued"] else ""


def _watched(job: str, settings: dict[str, str], began: datetime, until: float) -> bool:
    """Wait for the job's end; whether a website was read. Raises StackError where a lead or a worker failed."""
    said = ""
    while True:
        seen = _look("monitor", job, "--once", settings=settings)
        ended = _ended(seen, began)
        for worker in ended:
            if worker["exit_code"] != 0:
                raise StackError(f"a worker ended badly ({_in_words(worker)}); its log is /ecs/lead-enrichment-worker")
        workers = seen["workers"] or {"running": "?", "pending": "?"}
        line = (
            f"job {job}: {seen['done']} of {seen['leads']} leads, "
            f"workers {workers['running']} running, {workers['pending']} pending"
        )
        if line != said:
            _say(line)
            said = line
        if seen["complete"]:
            break
        _pause(until, f"job {job} has not ended in time: {line}")
    told = _look("status", job, settings=settings)
    if failed := told["statuses"]["failed"]:
        reasons = ", ".join(each["code"] for each in told["reasons"])
        raise StackError(
            f"{failed} leads of job {job} failed ({reasons}); see: lead-enrichment --engine aws status {job}"
        )
    return any(told["steps"][step]["leads"] for step in _READ_BY)


def _wait_for_the_end(job: str, settings: dict[str, str], began: datetime, until: float) -> None:
    """Until no worker is left, and one of the stack's own revision has ended as it should. Raises StackError."""
    _say("waiting until the workers have shut themselves down")
    while True:
        seen = _look("monitor", job, "--once", settings=settings)
        if seen["workers"] is None:
            raise StackError("the workers cannot be looked at; ecs:ListTasks and ecs:DescribeTasks are needed")
        if not (seen["workers"]["running"] or seen["workers"]["pending"]):
            break
        _pause(until, f"{seen['workers']['running']} workers are still there; see docs/how-to/operate-on-aws.md")
    ended = _ended(seen, began)
    bad = [worker for worker in ended if worker["exit_code"] != 0]
    revision = settings["ECS_TASK_DEFINITION"].rpartition("/")[2]
    ours = [worker for worker in ended if worker["task_definition"] == revision]
    if bad or not ours:
        what = _in_words(bad[0]) if bad else f"none of revision {revision} was seen to end"
        raise StackError(f"the workers did not end as they should: {what}")
    _say(f"good: {len(ours)} workers of revision {revision} did it and ended with exit code 0")


def _look(*arguments: str, settings: dict[str, str]) -> dict[str, Any]:
    """What a command of ours answers. Raises StackError with its own words."""
    done = subprocess.run(  # noqa: S603 - our own command
        [*_COMMAND, *arguments, "--json"], env=os.environ | settings, capture_output=True, text=True, check=False
    )
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        raise StackError(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}") from None
    if "error" in answer:
        raise StackError(f"{answer['error']['what']}: {answer['error']['detail']} {answer['error']['what_to_do']}")
    return answer


def _ended(seen: dict[str, Any], began: datetime) -> list[dict[str, Any]]:
    """The workers that have ended since the trial began."""
    listed = (seen["workers"] or {"ended": []})["ended"]
    return [one for one in listed if one["ended_at"] and datetime.fromisoformat(one["ended_at"]) >= began]


def _in_words(worker: dict[str, Any]) -> str:
    code = "never ran" if worker["exit_code"] is None else f"exit code {worker['exit_code']}"
    return f"{code}, revision {worker['task_definition']}: {worker['reason']}"


def _pause(until: float, else_: str) -> None:
    """Wait a little; raises StackError when the time is over."""
    if time.monotonic() > until:
        raise StackError(else_)
    threading.Event().wait(2)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
