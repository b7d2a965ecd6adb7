"""What a job came to, counted while its results go by."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Final

from lead_enrichment.cli.options import to_type
from lead_enrichment.domain.llm.counts import ModelCount
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import STATUS_WORDS, LeadResult, LeadStatus

TOP_REASONS: Final = 5
STEPS: Final = {
    "cache": "answered from the cache",
    "http": "plain HTTP",
    "chromium": "Chromium",
    "none": "no website read",
}
_HTTP_ERROR: Final = 400


@dataclass(slots=True)
class Bought:
    """What one step bought: leads that needed it, and owners and addresses found for them."""

    leads: int = 0
    owners: int = 0
    addresses: int = 0


@dataclass(slots=True)
class Summary:
    """Sums over the results of a job; `add` each result once."""

    statuses: Counter[LeadStatus] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    owners: int = 0
    addresses: int = 0
    steps: dict[str, Bought] = field(default_factory=lambda: {step: Bought() for step in STEPS})
    http_requests: int = 0
    chromium_pages: int = 0
    tokens: int = 0
    models: ModelCount = field(default_factory=ModelCount)
    usd: float = 0.0
    lead_ms: list[int] = field(default_factory=list)
    writes: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)

    def add(self, result: LeadResult) -> None:
        """Count one lead."""
        has_owner, has_address = bool(result.enrichment.last_name), not result.enrichment.address.is_empty()
        self.statuses[result.status] += 1
        self.reasons[result.reason] += 1
        self.owners += has_owner
        self.addresses += has_address
        bought = self.steps[costliest_step(result)]
        bought.leads += 1
        bought.owners += has_owner
        bought.addresses += has_address
        self.http_requests += result.cost.http_requests
        self.chromium_pages += result.cost.chromium_pages
        self.tokens += result.cost.tokens_in + result.cost.tokens_out
        self.usd += result.cost.usd
        if result.model is not None:
            self.models.add(result.model)
        if result.write is not None:
            self.writes[result.write.outcome.value] += 1
            self.dropped.update(group.reason for group in result.write.dropped)
        if "total_ms" in result.timings:
            self.lead_ms.append(result.timings["total_ms"])

    @property
    def leads(self) -> int:
        """Leads counted."""
        return self.statuses.total()

    def seconds_at(self, share: float) -> float | None:
        """The time per lead that `share` of the leads stayed within, in seconds (nearest rank)."""
        if not self.lead_ms:
            return None
        ranked = sorted(self.lead_ms)
        return ranked[min(len(ranked) - 1, max(0, round(share * len(ranked)) - 1))] / 1000

    def to_json(self) -> dict[str, Any]:
        """The figures as the JSON answers of `run`, `retry` and `status` give them."""
        return {
            "statuses": {status.value: self.statuses[status] for status in LeadStatus if status.terminal},
            "reasons": [
                {"code": code, "name": REASONS[code].name, "leads": leads, "next_step": REASONS[code].next_step}
                for code, leads in self.reasons.most_common()
            ],
            "owners": self.owners,
            "addresses": self.addresses,
            "steps": {
                step: {"leads": bought.leads, "owners": bought.owners, "addresses": bought.addresses}
                for step, bought in self.steps.items()
            },
            "cost": {
                "http_requests": self.http_requests,
                "chromium_pages": self.chromium_pages,
                "tokens": self.tokens,
                "usd": round(self.usd, 6),
            },
            "model": self.models.to_json(),
            **({"writes": dict(self.writes), "left_out": dict(self.dropped)} if self.writes else {}),
            "seconds_per_lead": {"p50": self.seconds_at(0.50), "p95": self.seconds_at(0.95)},
        }

    def next_step(self, engine: str = "embedded") -> str:
        """What a person does next, by what most needs it."""
        retry, doctor, show = (to_type(engine, name) for name in ("retry", "doctor", "show LEAD"))
        if self.statuses[LeadStatus.FAILED]:
            return f"{retry} (some leads failed on our side); if it repeats: {doctor}"
        if self.leads and self.statuses[LeadStatus.UNREACHABLE] == self.leads:
            return f"{doctor} (no website answered: is the network there?)"
        if self.statuses[LeadStatus.NEEDS_REVIEW]:
            return f"{show}, for the leads whose enrichment_status is needs_review"
        return f"{show} prints the proof of any lead"


def costliest_step(result: LeadResult) -> str:
    """Which step the lead's website was read by; of several the costliest."""
    used = {page.via for page in result.pages if page.status is not None and page.status < _HTTP_ERROR}
    return next((step for step in ("chromium", "http", "cache") if step in used), "none")


def status_line(statuses: dict[LeadStatus, int] | Counter[LeadStatus]) -> str:
    """The counts in words, only those that are there: `12 enriched, 3 waiting`."""
    parts = [
        f"{statuses[status]:,} {STATUS_WORDS[status].name.lower()}" for status in LeadStatus if statuses.get(status)
    ]
    return ", ".join(parts) or "nothing yet"
