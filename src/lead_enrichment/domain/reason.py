"""What a reason code stands for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """`recheck_days` is when it is worth looking again (None: not by itself)."""

    code: str
    name: str
    meaning: str
    next_step: str
    recheck_days: int | None = None
