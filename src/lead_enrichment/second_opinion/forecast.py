"""What a run may cost, said before it starts."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from lead_enrichment.domain.llm.answer import MOST_OUTPUT_TOKENS
from lead_enrichment.domain.llm.passages import MOST_TOKENS
from lead_enrichment.domain.llm.spend import FLEX, TokenUsage, cost_of, dollars, most_cost, most_tokens_in
from lead_enrichment.model_ports import SpendLedger
from lead_enrichment.second_opinion.plan import MOST_REQUESTS, ModelPlan

TYPICAL: Final = TokenUsage(tokens_in=3_000, tokens_out=300)
"""Tokens of one question and its answer, as measured on small companies' websites."""
_MOST_BYTES_PER_TOKEN: Final = 12
"""Bytes behind one estimated token at most: three characters of four bytes each."""
_FIXED_BYTES: Final = 8_000
"""Instructions, schema and the frame of the data, with room to spare."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """Bounds for a run over `leads` leads; dollars. `most_usd` holds whatever happens, `likely_usd` is the usual cost.

    `likely_usd` is for the case that every lead is asked about; with LLM_MODE=unsure it is fewer. `ends_early` says
    that the likely cost passes a cap, so that the last leads would be left to the rules.
    """

    leads: int
    model: str
    mode: str
    flex: bool
    most_calls: int
    most_tokens_in: int
    most_tokens_out: int
    likely_usd: float
    most_usd: float
    cap_lead_usd: float
    cap_job_usd: float
    cap_day_usd: float
    spent_on_job_usd: float
    spent_today_usd: float
    ends_early: bool

    def to_json(self) -> dict[str, Any]:
        """The forecast as the JSON answers give it."""
        return {name: getattr(self, name) for name in self.__slots__}

    def in_words(self) -> str:
        """Two lines for a reader."""
        when = "each lead" if self.mode == "always" else "leads of which the rules are not sure"
        early = " The caps may end it before the last lead; the rules go on alone then." if self.ends_early else ""
        return (
            f"Model: {self.model}{' (flex)' if self.flex else ''} is asked about {when}; for {self.leads:,} leads at"
            f" most {self.most_calls:,} calls and {self.most_tokens_in + self.most_tokens_out:,} tokens. Likely up to"
            f" ${self.likely_usd:,.2f}, never more than ${self.most_usd:,.2f}.{early}\n"
            f"Caps:  ${self.cap_lead_usd:,.2f} a lead, ${self.cap_job_usd:,.2f} the job, ${self.cap_day_usd:,.2f} a day"
            f" (${self.spent_today_usd:,.4f} spent today)."
        )


async def forecast(leads: int, plan: ModelPlan, ledger: SpendLedger, today: date, job_id: str) -> Forecast:
    """What a run over so many leads may cost with this plan and what was spent already."""
    request_bytes = MOST_TOKENS * _MOST_BYTES_PER_TOKEN + _FIXED_BYTES
    output = MOST_OUTPUT_TOKENS * (MOST_REQUESTS + 1)  # the answer that was cut off is given twice the room
    of_lead = min(MOST_REQUESTS * most_cost(request_bytes, 2 * MOST_OUTPUT_TOKENS, plan.model), plan.caps.lead)
    on_job = (await ledger.spent_on_job(job_id)).total
    on_day = (await ledger.spent_on_day(today)).total
    left = max(0, min(plan.caps.job - on_job, plan.caps.day - on_day))
    likely = leads * cost_of(TYPICAL, plan.model, FLEX if plan.flex else None)
    return Forecast(
        leads=leads,
        model=plan.model.name,
        mode=plan.mode.value,
        flex=plan.flex,
        most_calls=leads * MOST_REQUESTS,
        most_tokens_in=leads * MOST_REQUESTS * most_tokens_in(request_bytes),
        most_tokens_out=leads * output,
        likely_usd=dollars(min(likely, left)),
        most_usd=dollars(min(leads * of_lead, left)),
        cap_lead_usd=dollars(plan.caps.lead),
        cap_job_usd=dollars(plan.caps.job),
        cap_day_usd=dollars(plan.caps.day),
        spent_on_job_usd=dollars(on_job),
        spent_today_usd=dollars(on_day),
        ends_early=likely > left,
    )
