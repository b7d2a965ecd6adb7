"""All that a process gets here and would not get on AWS, in one place."""

from collections.abc import Mapping
from dataclasses import dataclass

from lead_enrichment.sandbox.aws.gaps import REGION


@dataclass(frozen=True, slots=True)
class PlatformAdditions:
    """`endpoint` is the emulated account; `path` is PATH; `worker` holds what only workers need here.

    Workers need ALLOW_NETWORKS for websites on loopback and CHROMIUM_PATH where the browser is not the image's.
    """

    endpoint: str
    path: str
    worker: Mapping[str, str]

    def of_function(self) -> dict[str, str]:
        """For an execution environment of a function."""
        return {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "PATH": self.path,
        }

    def of_task(self) -> dict[str, str]:
        """For a task; HOME and the rest come from the task definition."""
        return self.of_function() | dict(self.worker)
