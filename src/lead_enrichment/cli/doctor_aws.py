"""Looks whether the AWS engine's parts are there and within reach: account, queue, tables, cluster, task definition."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

from botocore.config import Config
from botocore.exceptions import ClientError

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.errors import code_of
from lead_enrichment.cli.checks import Check
from lead_enrichment.domain.errors import LeadEnrichmentError, SetupError
from lead_enrichment.settings import Settings
from lead_enrichment.wiring.aws_settings import STORES, WORKERS, check_aws_settings

UNPROVEN: Final = (
    "Not proven by this: that workers start, reach websites and may write to Salesforce "
    "(scripts/smoke-test.sh shows it with one lead; `lead-enrichment salesforce check` looks at the org)."
)
_QUICK: Final = Config(connect_timeout=2, read_timeout=4, retries={"mode": "standard", "total_max_attempts": 1})
_DEPLOY: Final = "deploy the stack (scripts/deploy-manual.sh), and take the name from its outputs"
_KEYS: Final = {"results_table": "lead_id", "cache_table": "website", "jobs_table": "job_id"}
_DIGITS: Final = 12
"""Of a digest; enough to tell images apart."""
Look = Callable[[Aws, Settings], Awaitable[Check]]


async def examine_aws(settings: Settings) -> list[Check]:
    """A check for each part; without the account none of the others is looked at."""
    complete = _complete(settings)
    async with Aws(settings.aws_region, _QUICK) as aws:
        account = await _seen(_account, "aws_account", aws, settings)
        if not (complete.ok and account.ok):
            return [complete, account]
        looks = (
            ("job_queue", _queue),
            ("dead_letters", _dead_letters),
            *((name, _table_named(name)) for name in _KEYS),
            ("cluster", _cluster),
            ("task_definition", _task_definition),
        )
        return [complete, account, *await asyncio.gather(*(_seen(look, name, aws, settings) for name, look in looks))]


def _complete(settings: Settings) -> Check:
    wanted, fix = "the names of queue, tables and cluster", "take them from the stack: scripts/check-status.sh does so"
    try:
        check_aws_settings(settings, (*STORES, *WORKERS))
    except SetupError as error:
        return Check("aws_settings", error.detail, wanted, fix, ok=False)
    return Check("aws_settings", "all names are there", wanted, fix)


async def _seen(look: Look, name: str, aws: Aws, settings: Settings) -> Check:
    """What the look finds; a fault of AWS is a check that failed, with the fault's own next step."""
    try:
        return await look(aws, settings)
    except LeadEnrichmentError as error:
        return Check(name, f"{error.reason.name}: {error.detail}", "an answer", error.reason.next_step, ok=False)
    except ClientError as error:
        return Check(name, f"AWS refused: {code_of(error)}", "an answer", _DEPLOY, ok=False)


async def _account(aws: Aws, _: Settings) -> Check:
    who = await aws.call(aws.identity.get_caller_identity)
    found = f"{who['Arn']} in {aws.identity.meta.region_name}"
    return Check("aws_account", found, "credentials that AWS takes", "aws sso login, or set AWS_PROFILE")


async def _queue(aws: Aws, settings: Settings) -> Check:
    there = await _attributes(aws, settings.job_queue_url)
    waiting, hidden = (there.get(f"ApproximateNumberOfMessages{kind}", "?") for kind in ("", "NotVisible"))
    found = f"{settings.job_queue_url.rpartition('/')[2]}: {waiting} waiting, {hidden} in work"
    set_aside = "RedrivePolicy" in there
    return Check("job_queue", found, "a queue with a dead-letter queue", _DEPLOY, ok=set_aside)


async def _dead_letters(aws: Aws, settings: Settings) -> Check:
    wanted, fix = "none", "lead-enrichment --engine aws status JOB names the leads; `retry JOB` brings them back"
    if not settings.dead_letter_queue_url:
        return Check("dead_letters", "not looked at: DEAD_LETTER_QUEUE_URL is not set", wanted, fix)
    there = await _attributes(aws, settings.dead_letter_queue_url)
    count = there.get("ApproximateNumberOfMessages", "0")
    return Check("dead_letters", f"{count} leads were set aside", wanted, fix, ok=count == "0", needed=False)


async def _attributes(aws: Aws, url: str) -> dict[str, Any]:
    answer = await aws.call(aws.sqs.get_queue_attributes, QueueUrl=url, AttributeNames=["All"])
    return dict(answer.get("Attributes", {}))


def _table_named(setting: str) -> Look:
    async def look(aws: Aws, settings: Settings) -> Check:
        name, key = getattr(settings, setting), _KEYS[setting]
        table = (await aws.call(aws.dynamodb.describe_table, TableName=name))["Table"]
        keys = [each["AttributeName"] for each in table["KeySchema"]]
        found = f"{name}: {table['TableStatus'].lower()}, key {', '.join(keys)}"
        right = table["TableStatus"] in ("ACTIVE", "UPDATING") and keys == [key]
        return Check(setting, found, f"an active table with the key {key}", _DEPLOY, ok=right)

    return look


async def _cluster(aws: Aws, settings: Settings) -> Check:
    wanted = "an active cluster"
    found = (await aws.call(aws.ecs.describe_clusters, clusters=[settings.ecs_cluster])).get("clusters", [])
    if not found:
        return Check("cluster", f"{settings.ecs_cluster} is not there", wanted, _DEPLOY, ok=False)
    there = found[0]
    state = f"{there['clusterName']}: {there['status'].lower()}, {there.get('runningTasksCount', 0)} workers running"
    return Check("cluster", state, wanted, _DEPLOY, ok=there["status"] == "ACTIVE")


async def _task_definition(aws: Aws, settings: Settings) -> Check:
    asked = settings.ecs_task_definition
    there = (await aws.call(aws.ecs.describe_task_definition, taskDefinition=asked))["taskDefinition"]
    image = there["containerDefinitions"][0]["image"].rpartition("/")[2]
    name, at, digest = image.partition("@sha256:")
    found = f"{there['family']}:{there['revision']}: {there['status'].lower()}, image {name}{at}{digest[:_DIGITS]}"
    return Check("task_definition", found, "an active revision", _DEPLOY, ok=there["status"] == "ACTIVE")
