"""The events that the orchestrator takes, and what it says about all others."""

import pytest

from lead_enrichment.domain.errors import UsageError
from lead_enrichment.orchestrator.events import ContinueJob, Scale, StartJob, WorkerStopped, parse


@pytest.mark.parametrize(
    ("event", "meant"),
    [
        ({}, StartJob()),
        ({"limit": 5, "update_salesforce": True}, StartJob(limit=5, update_salesforce=True)),
        ({"limit": None}, StartJob()),
        ({"update_salesforce": True, "allow_parallel": True}, StartJob(update_salesforce=True, allow_parallel=True)),
        ({"website": "https://a.example/b"}, StartJob(website="https://a.example/b")),
        ({"action": "scale"}, Scale(action="scale")),
        ({"action": "continue", "job_id": "j-1"}, ContinueJob(action="continue", job_id="j-1")),
        (
            {"source": "aws.events", "detail-type": "Scheduled Event", "detail": {}, "id": "1"},
            StartJob(update_salesforce=True, trigger="schedule"),
        ),
    ],
)
def test_events_that_are_taken(event, meant):
    assert parse(event) == meant


@pytest.mark.parametrize(
    ("detail", "useless"),
    [
        ({}, None),
        ({"stopCode": "SpotInterruption", "containers": [{"exitCode": 0}]}, None),
        ({"stopCode": "EssentialContainerExited", "containers": [{"exitCode": 137}]}, None),
        ({"stopCode": "EssentialContainerExited", "containers": [{}]}, None),
        ({"stopCode": "EssentialContainerExited", "containers": [{"exitCode": 3}]}, "exit code 3"),
        (
            {"stopCode": "TaskFailedToStart", "stoppedReason": "CannotPullContainerError", "containers": [{}]},
            "TaskFailedToStart: CannotPullContainerError",
        ),
    ],
)
def test_a_worker_that_could_not_work_is_not_replaced_at_once(detail, useless):
    event = {"source": "aws.ecs", "detail-type": "ECS Task State Change", "detail": {"lastStatus": "STOPPED"} | detail}
    assert parse(event) == WorkerStopped(useless=useless)


@pytest.mark.parametrize(
    ("event", "named"),
    [
        ({"limit": "5"}, "limit"),
        ({"limit": 0}, "limit"),
        ({"website": "a.example"}, "website"),
        ({"website": "https://a.example", "update_salesforce": True}, "website"),
        ({"limit": True}, "limit"),
        ({"update_salesforce": "yes"}, "update_salesforce"),
        ({"limt": 5}, "limt"),
        ({"action": "stop"}, "action"),
        ({"action": ["scale"]}, "action"),
        ({"action": "continue"}, "job_id"),
        ({"action": "scale", "limit": 3}, "limit"),
        ({"source": "aws.s3", "detail-type": "Object Created"}, "source"),
        ([], "JSON object"),
        ("scale", "JSON object"),
        (None, "JSON object"),
    ],
)
def test_the_field_that_is_wrong_is_named_and_its_value_is_not_quoted(event, named):
    with pytest.raises(UsageError) as caught:
        parse(event)
    assert caught.value.code == "bad_event"
    assert named in caught.value.detail
