"""What asking a language model needs from outside: the model, and a ledger that keeps the caps."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from lead_enrichment.domain.llm.exchange import ModelReply, ModelRequest
from lead_enrichment.domain.llm.spend import Caps, CapScope


class LanguageModel(Protocol):
    """A language model's service."""

    async def ask(self, request: ModelRequest) -> ModelReply:
        """Send one question, once. Whatever happens is a reply: this raises nothing but cancellation."""
        ...

    async def close(self) -> None:
        """Close its connections."""
        ...


@dataclass(frozen=True, slots=True)
class Reservation:
    """Money set aside for one call, in nanodollars, before it is made. `id` is unique for each call; `day` is UTC."""

    id: str
    job_id: str
    lead_id: str
    day: date
    nanos: int


@dataclass(frozen=True, slots=True)
class Spent:
    """What stands in the ledger for a job or a day, in nanodollars: reserved amounts count as spent until settled.

    `open` is the part that is reserved only: calls under way, and calls of workers that died.
    """

    total: int
    open: int


class SpendLedger(Protocol):
    """What was spent, with caps that hold whatever happens to those who spend.

    A reservation counts as spent from the moment it is made. Who dies before settling leaves it spent: the call may
    have been made. All methods are atomic, also against other processes, and may be repeated.
    """

    async def reserve(self, reservation: Reservation, caps: Caps) -> CapScope | None:
        """Reserve, unless the lead's, the job's or the day's total would pass its cap: then which, and nothing changes.

        Repeating a reservation that is open changes nothing and answers None.
        """
        ...

    async def settle(self, reservation: Reservation, nanos: int) -> bool:
        """Put what the call did cost in the place of what was reserved; False where it is not open any more."""
        ...

    async def release(self, reservation: Reservation) -> bool:
        """Take a reservation back whose call cost nothing; False where it is not open any more."""
        ...

    async def spent_on_job(self, job_id: str) -> Spent:
        """What a job has cost so far."""
        ...

    async def spent_on_day(self, day: date) -> Spent:
        """What a day has cost so far."""
        ...
