"""When a model is asked, which one, and within which limits."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lead_enrichment.domain.llm.mode import Mode
from lead_enrichment.domain.llm.models import Model
from lead_enrichment.domain.llm.spend import Caps

MOST_REQUESTS: Final = 3
"""Requests for one lead, whatever happens: the question, once more after a fault, once more to mend the answer."""


class OnFailure(StrEnum):
    """What happens when the account is empty or the key refused: go on with the rules, or stop the run."""

    RULES = "rules"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class ModelPlan:
    """`timeout` is seconds for one request; `patience` is the longest wait in seconds before a repeated one."""

    mode: Mode
    model: Model
    caps: Caps
    flex: bool = False
    timeout: float = 45.0
    patience: float = 20.0
    on_failure: OnFailure = OnFailure.RULES
    base_url: str | None = None

    @property
    def longest(self) -> float:
        """The most seconds that asking about one lead can take."""
        return MOST_REQUESTS * self.timeout + 2 * self.patience
