"""What a command needs in its environment to work on the emulated account."""

from lead_enrichment.sandbox.aws.account import EmulatedAccount
from lead_enrichment.sandbox.aws.deploy import Deployed
from lead_enrichment.sandbox.aws.gaps import REGION

_OUTPUTS = {
    "JOB_QUEUE_URL": "JobQueueUrl",
    "DEAD_LETTER_QUEUE_URL": "DeadLetterQueueUrl",
    "RESULTS_TABLE": "ResultsTableName",
    "CACHE_TABLE": "CacheTableName",
    "JOBS_TABLE": "JobsTableName",
    "ECS_CLUSTER": "ClusterName",
    "ECS_TASK_DEFINITION": "WorkerTaskDefinition",
    "ECS_SUBNETS": "Subnets",
    "ECS_SECURITY_GROUP": "SecurityGroup",
    "ECS_ASSIGN_PUBLIC_IP": "AssignPublicIp",
}


def environment_of(account: EmulatedAccount, deployed: Deployed) -> dict[str, str]:
    """The environment of an administrator of the deployed stack: address, keys and the stack's outputs as settings."""
    return {
        "ENGINE": "aws",
        "AWS_ENDPOINT_URL": account.url,
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        **{name.upper(): value for name, value in account.administrator.items()},
        "AWS_SESSION_TOKEN": "",  # one that the user has would not belong to these keys
        **{setting: deployed.outputs[output] for setting, output in _OUTPUTS.items()},
    }
