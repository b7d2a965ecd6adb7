"""Lead messages and receipts as SQS carries them."""

import json
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.observability import logger
from lead_enrichment.ports import Delivery


@dataclass(frozen=True, slots=True)
class Places:
    """Where the queue and what it needs to know about leads are: URLs and table names."""

    queue_url: str
    results_table: str
    jobs_table: str
    dead_letter_url: str = ""


def parse(message: dict[str, Any]) -> LeadMessage | None:
    """The lead message in an SQS message; None, and a line in the log, where there is none.

    Such a message is left alone: after the last receive SQS sets it aside.
    """
    try:
        return LeadMessage.model_validate(json.loads(message["Body"]))
    except (ValueError, ValidationError):
        logger().error("Message is no lead, left to the dead-letter queue", message_id=message.get("MessageId"))
        return None


def receipt(token: str, handle: str) -> str:
    """The receipt of a delivery."""
    return f"{token} {handle}"


def parts(delivery: Delivery) -> tuple[str, str]:
    """The fencing token and SQS's handle of a delivery."""
    token, _, handle = delivery.receipt.partition(" ")
    return token, handle
