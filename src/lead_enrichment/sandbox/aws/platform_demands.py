"""What AWS itself asks IAM for on behalf of a role before any code of ours runs: the image, the log, a failed event."""

import re
from typing import Final

from lead_enrichment.sandbox.aws.gaps import ACCOUNT_ID, REGION
from lead_enrichment.sandbox.aws.policies import Demand

_OF_ECR: Final = re.compile(r"(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com/([^@:]+)")
_PULL: Final = ("BatchCheckLayerAvailability", "GetDownloadUrlForLayer", "BatchGetImage")


def pull_of(image: str) -> list[Demand]:
    """To pull an image from ECR; other registries ask for nothing."""
    found = _OF_ECR.match(image)
    if found is None:
        return []
    account, region, repository = found.groups()
    arn = f"arn:aws:ecr:{region}:{account}:repository/{repository}"
    return [Demand("ecr:GetAuthorizationToken", "*"), *(Demand(f"ecr:{action}", arn) for action in _PULL)]


def log_into(group: str, stream: str) -> list[Demand]:
    """To write a log stream of CloudWatch."""
    arn = f"arn:aws:logs:{REGION}:{ACCOUNT_ID}:log-group:{group}:log-stream:{stream}"
    return [Demand(f"logs:{action}", arn) for action in ("CreateLogStream", "PutLogEvents")]


def report_to(queue_arn: str) -> list[Demand]:
    """To put an event that failed for good into a queue."""
    return [Demand("sqs:SendMessage", queue_arn)]
