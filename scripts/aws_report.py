"""How the deployed stack stands, for a person: its revision, its schedule, and the alarms that are on."""

import boto3
from aws_outputs import described


def report(stack: str) -> list[str]:
    """A line for each fact. Raises StackError where there is no such stack."""
    there = described(stack)
    found = {each["OutputKey"]: each["OutputValue"] for each in there.get("Outputs", [])}
    since = there.get("LastUpdatedTime") or there["CreationTime"]
    parameters = {each["ParameterKey"]: each.get("ParameterValue", "") for each in there.get("Parameters", [])}
    name = parameters.get("Environment", "production")
    facts = {
        "Stack": f"{stack}: {there['StackStatus'].lower()} since {since:%Y-%m-%d %H:%M} UTC",
        "Revision": found.get("WorkerTaskDefinition", "?").rpartition("/")[2],
        "Image": _short(found.get("WorkerImageInUse", "?")),
        "Schedule": _schedule(f"lead-enrichment-{name}-ScheduleRule"),
        "Alarms": _alarms(f"lead-enrichment-{name}-"),
        "Dashboard": found.get("DashboardName", "?"),
    }
    return [f"{label:<9}  {text}" for label, text in facts.items()]


def _short(image: str) -> str:
    """Without the registry; twelve digits of the digest tell images apart."""
    name, at, digest = image.rpartition("/")[2].partition("@sha256:")
    return f"{name}{at}{digest[:12]}"


def _schedule(rule: str) -> str:
    there = boto3.client("events").describe_rule(Name=rule)
    return f"{there.get('ScheduleExpression', '?')}, {there['State'].lower()}"


def _alarms(prefix: str) -> str:
    pages = boto3.client("cloudwatch").get_paginator("describe_alarms").paginate(AlarmNamePrefix=prefix)
    alarms = [alarm for page in pages for alarm in page["MetricAlarms"]]
    ringing = sorted(alarm["AlarmName"].removeprefix(prefix) for alarm in alarms if alarm["StateValue"] == "ALARM")
    if not ringing:
        return f"none of {len(alarms)} is on"
    return f"{', '.join(ringing)} (what to do: docs/how-to/operate-on-aws.md)"
