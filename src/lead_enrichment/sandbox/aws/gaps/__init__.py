"""What moto does not do, or does differently from AWS, and the product depends on: one module for each family."""

from typing import Final

ACCOUNT_ID: Final = "123456789012"
REGION: Final = "us-east-1"


def fill_gaps() -> None:
    """Patch moto in this process; calling it again changes nothing."""
    from lead_enrichment.sandbox.aws.gaps import (  # noqa: PLC0415 - moto is optional and takes seconds to import
        access,
        lossy_models,
        message_moves,
        missing_types,
        running,
        stack_updates,
        template_functions,
        whole_queues,
        whole_transactions,
    )

    gaps = (
        missing_types,
        lossy_models,
        access,
        message_moves,
        running,
        stack_updates,
        template_functions,
        whole_queues,
        whole_transactions,
    )
    for family in gaps:
        family.fill()
