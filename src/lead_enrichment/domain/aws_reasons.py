"""Reasons that have to do with AWS: why its queue, tables or workers could not be used."""

from typing import Final

from lead_enrichment.domain.reason import Reason

AWS_REASONS: Final = (
    Reason(
        "aws_unavailable",
        "AWS not available",
        "A service of AWS did not answer, or asked for less haste, also when tried again.",
        "Nothing: it is tried again. If it repeats, look at the network (NAT, endpoints) and at AWS's health page.",
    ),
    Reason(
        "aws_denied",
        "AWS refused the right",
        "The role or user may not do this.",
        "Give the role the action that is named; the template's roles have what the program needs.",
    ),
    Reason(
        "aws_credentials",
        "AWS credentials not usable",
        "There are no credentials, or they have expired or are not accepted.",
        "Log in again (`aws sso login`), or set AWS_PROFILE; check the machine's clock.",
    ),
    Reason(
        "workers_not_started",
        "Workers could not be started",
        "ECS does not accept the task definition, the network or the roles of a worker.",
        "Follow the quoted words; ECS_TASK_DEFINITION, ECS_SUBNETS and ECS_SECURITY_GROUP are outputs of the stack.",
    ),
    Reason(
        "bad_event",
        "Event not understood",
        'The orchestrator takes {"limit": 5, "update_salesforce": true}, {"action": "scale"}, and its own events.',
        "Correct the field that is named and send the event again; nothing was started.",
    ),
    Reason(
        "dispatched_elsewhere",
        "Another run sends the leads",
        "Another run of the orchestrator is sending the job's leads, so this one stopped.",
        "Nothing: the other run goes on; if it dies, the scaling by the clock starts another within five minutes.",
    ),
    Reason(
        "secret_not_usable",
        "Secret not usable",
        "The secret of SALESFORCE_SECRET_ARN is no JSON object of SF_* settings.",
        'Store a JSON object such as {"SF_USERNAME": "...", ...} in the secret.',
    ),
    Reason(
        "aws_missing",
        "AWS resource missing",
        "The queue, table, cluster or function does not exist in this account and region.",
        "Check JOB_QUEUE_URL, the table settings and AWS_REGION against the outputs of the stack.",
    ),
    Reason(
        "extra_missing",
        "Optional libraries missing",
        "The emulated AWS account needs libraries that the program alone does not bring.",
        "Install the extra aws-sandbox, on Linux: `make setup-dev`, or `pip install -e '.[aws-sandbox]'`.",
    ),
    Reason(
        "no_checkout",
        "Not a checkout",
        "The emulated AWS account is deployed from infra/, which only the source code has, with make and bash.",
        "Get the source code, run `make setup-dev` in it, and start the command from its .venv.",
    ),
    Reason(
        "package_not_built",
        "Package not built",
        "The package of the orchestrator's function could not be built.",
        "Follow the quoted words (often a package index that cannot be reached), or name a built one with --package.",
    ),
)
