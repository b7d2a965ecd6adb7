"""Whether the settings of the AWS engine are complete: all that is missing is named at once."""

from collections.abc import Sequence
from typing import Final

from lead_enrichment.domain.errors import SetupError
from lead_enrichment.settings import Settings

STORES: Final = ("job_queue_url", "results_table", "cache_table", "jobs_table")
"""What every process needs."""

WORKERS: Final = ("ecs_cluster", "ecs_task_definition", "ecs_subnets", "ecs_security_group")
"""What starting workers needs as well."""


def check_aws_settings(settings: Settings, names: Sequence[str]) -> None:
    """Raises SetupError bad_setting, naming each setting that is missing and what it should hold."""
    missing = [name for name in names if not getattr(settings, name)]
    if missing:
        told = [f"{name.upper()} is missing ({_meaning(name)})" for name in missing]
        raise SetupError("bad_setting", f"{'; '.join(told)}. They are outputs of the stack.")


def _meaning(name: str) -> str:
    described = Settings.model_fields[name].description or ""
    return described.removeprefix("AWS: ").rstrip(".")
