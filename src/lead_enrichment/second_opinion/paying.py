"""Every request is paid for before it is sent, and settled when it is known what it did cost."""

import json
import secrets
from dataclasses import dataclass

from lead_enrichment.clock import Clock
from lead_enrichment.domain.llm.exchange import ModelReply, ModelRequest
from lead_enrichment.domain.llm.spend import CapScope, cost_of, dollars, most_cost
from lead_enrichment.model_ports import LanguageModel, Reservation, SpendLedger
from lead_enrichment.second_opinion.plan import ModelPlan


@dataclass(frozen=True, slots=True)
class Refused:
    """A cap did not allow the request; nothing was sent."""

    detail: str


@dataclass(frozen=True, slots=True)
class Paid:
    """A reply, and what it is counted at in nanodollars."""

    reply: ModelReply
    nanos: int


class Payer:
    """Sends requests within the plan's caps.

    What is not known for certain is counted at its upper bound: a call that timed out, was cut or brought no figures
    costs what was reserved for it, and so does one whose worker died.
    """

    def __init__(self, ledger: SpendLedger, plan: ModelPlan, clock: Clock) -> None:
        self._ledger = ledger
        self._plan = plan
        self._clock = clock

    async def send(self, model: LanguageModel, request: ModelRequest, job_id: str, lead_id: str) -> Paid | Refused:
        """Reserve, send once, settle."""
        most = most_cost(bytes_of(request), request.max_output_tokens, self._plan.model)
        reservation = Reservation(
            id=secrets.token_hex(12), job_id=job_id, lead_id=lead_id, day=self._clock.now().date(), nanos=most
        )
        full = await self._ledger.reserve(reservation, self._plan.caps)
        if full is not None:
            return Refused(self._told(full, most))
        reply = await model.ask(request)
        if not reply.billed:
            await self._ledger.release(reservation)
            return Paid(reply, 0)
        nanos = most if reply.usage is None else cost_of(reply.usage, self._plan.model, reply.tier)
        await self._ledger.settle(reservation, nanos)
        return Paid(reply, nanos)

    def _told(self, full: CapScope, most: int) -> str:
        cap = {"lead": self._plan.caps.lead, "job": self._plan.caps.job, "day": self._plan.caps.day}[full.value]
        return (
            f"another request could cost ${dollars(most):.4f} and pass LLM_CAP_{full.value.upper()}_USD"
            f" (${dollars(cap):.2f})"
        )


def bytes_of(request: ModelRequest) -> int:
    """The bytes of everything in a request that a model is charged for."""
    texts = (request.instructions, request.data, json.dumps(dict(request.schema)), request.correction or "")
    return sum(len(text.encode("utf-8", "replace")) for text in texts)
