"""Lines in the embedded metric format: what Amazon's specification of it asks for."""

import json

import pytest
from samples import START, ManualClock, message, result

from lead_enrichment.domain.result import Cost, LeadStatus
from lead_enrichment.domain.write_record import WriteOutcome, WriteRecord
from lead_enrichment.metrics import UNITS, Metrics
from lead_enrichment.workers.vital_signs import VitalSigns

KNOWN_UNITS = {"Seconds", "Count", "None"}


@pytest.fixture
def lines():
    return []


@pytest.fixture
def metrics(lines):
    return Metrics(ManualClock(), "test", lines.append)


def checked(lines):
    """The objects of the lines; each is what CloudWatch would take."""
    found = []
    for line in lines:
        assert line.endswith("\n")
        assert "\n" not in line[:-1]
        body = json.loads(line)
        assert body["_aws"]["Timestamp"] == START.timestamp() * 1000
        (directive,) = body["_aws"]["CloudWatchMetrics"]
        assert set(directive) == {"Namespace", "Dimensions", "Metrics"}
        assert directive["Namespace"] == "LeadEnrichment"
        assert 1 <= len(directive["Metrics"]) <= 100
        for dimensions in directive["Dimensions"]:
            assert len(dimensions) <= 30
            assert all(isinstance(body[name], str) and body[name] for name in dimensions)
        for metric in directive["Metrics"]:
            assert metric["Unit"] in KNOWN_UNITS
            values = body[metric["Name"]]
            values = values if isinstance(values, list) else [values]
            assert len(values) <= 100
            assert all(isinstance(value, int | float) for value in values)
        found.append(body)
    return found


def sums(bodies, name):
    return sum(body.get(name, 0) for body in bodies)


def test_every_metric_has_a_unit_and_is_written_once(metrics, lines):
    for name in UNITS.keys() - {"FailuresByReason", "LeadSeconds"}:
        metrics.count(name, 2)
    metrics.flush()
    (body,) = checked(lines)
    assert body["LeadsProcessed"] == 2
    metrics.flush()
    assert len(lines) == 1


def test_times_of_many_leads_go_into_lines_of_a_hundred(metrics, lines):
    for number in range(250):
        metrics.lead_seconds(number / 10)
    metrics.flush()
    assert [len(body["LeadSeconds"]) for body in checked(lines)] == [100, 100, 50]


def test_failures_have_their_reason_as_a_dimension(metrics, lines):
    for reason in ("unreachable", "gave_up", "unreachable"):
        metrics.failure(reason)
    metrics.flush()
    bodies = checked(lines)
    assert {body["Reason"]: body["FailuresByReason"] for body in bodies} == {"unreachable": 2, "gave_up": 1}
    assert all(body["_aws"]["CloudWatchMetrics"][0]["Dimensions"] == [["Environment", "Reason"]] for body in bodies)


def test_what_a_worker_did_becomes_metrics(metrics, lines):
    signs = VitalSigns(metrics, ManualClock(), lambda: 3)
    good = result(message(1)).model_copy(
        update={
            "timings": {"total_ms": 1500},
            "cost": Cost(tokens_in=900, tokens_out=40, usd=0.002),
            "write": WriteRecord(outcome=WriteOutcome.WRITTEN),
        }
    )
    bad = result(message(2), LeadStatus.UNREACHABLE).model_copy(
        update={"reason": "unreachable", "write": WriteRecord(outcome=WriteOutcome.REFUSED, reason="validation_rule")}
    )
    nothing = result(message(3), LeadStatus.NOTHING_FOUND)
    for each in (good, bad, nothing):
        signs.note(each)
    signs.tell()
    bodies = checked(lines)
    wanted = {
        "LeadsProcessed": 3,
        "LeadsSucceeded": 2,
        "LeadsFailed": 1,
        "SalesforceUpdates": 1,
        "SalesforceUpdateFailures": 1,
        "TokensIn": 900,
        "TokensOut": 40,
        "SpendUsd": 0.002,
        "FailuresByReason": 1,
        "Heartbeat": 1,
    }
    assert {name: sums(bodies, name) for name in wanted} == wanted
    assert [body["LeadSeconds"] for body in bodies if "LeadSeconds" in body] == [[1.5]]


def test_without_a_place_to_write_to_nothing_is_kept():
    metrics = Metrics(ManualClock(), "test", None)
    metrics.count("LeadsProcessed")
    metrics.flush()
    assert metrics._sums == {}
