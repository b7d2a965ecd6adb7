"""What comes out for one lead; `LeadResult` is the line of RESULTS.jsonl (`to_json` gives its fixed form)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from pydantic import Field

from lead_enrichment.domain.lead import Address, Lead, Value
from lead_enrichment.domain.plan import FieldChange, UpdatePlan
from lead_enrichment.domain.write_record import WriteRecord

__all__ = [
    "STATUS_WORDS",
    "TERMINAL_STATUSES",
    "Candidate",
    "Cost",
    "Enrichment",
    "Evidence",
    "FieldChange",
    "LeadResult",
    "LeadStatus",
    "PageVisit",
    "SiteCheck",
    "StatusWords",
    "UpdatePlan",
]


class LeadStatus(StrEnum):
    """Where a lead stands. The first two are on the way, all others are terminal."""

    WAITING = "waiting"
    WORKING = "working"
    ENRICHED = "enriched"
    PARTLY_ENRICHED = "partly_enriched"
    NEEDS_REVIEW = "needs_review"
    NOTHING_FOUND = "nothing_found"
    UNREACHABLE = "unreachable"
    SKIPPED = "skipped"
    FAILED = "failed"

    @property
    def terminal(self) -> bool:
        """Whether nothing more will happen to the lead in this job."""
        return self not in (LeadStatus.WAITING, LeadStatus.WORKING)


@dataclass(frozen=True, slots=True)
class StatusWords:
    """A status in plain English: its name, what it means, and what a person does next."""

    name: str
    meaning: str
    next_step: str


STATUS_WORDS: Final = {
    LeadStatus.WAITING: StatusWords("Waiting", "In the queue.", "Nothing: its turn will come."),
    LeadStatus.WORKING: StatusWords("Working", "A worker is reading its website.", "Nothing: it will end by itself."),
    LeadStatus.ENRICHED: StatusWords("Enriched", "Owner and address are proven.", "Nothing; `show` prints the proof."),
    LeadStatus.PARTLY_ENRICHED: StatusWords(
        "Partly enriched", "Either the owner or the address is proven.", "The reason says what the website lacks."
    ),
    LeadStatus.NEEDS_REVIEW: StatusWords(
        "Needs review", "Something was found that a person should look at.", "Compare the quote with the page."
    ),
    LeadStatus.NOTHING_FOUND: StatusWords(
        "Nothing found", "The website was read and gives neither owner nor address.", "Ask the company."
    ),
    LeadStatus.UNREACHABLE: StatusWords(
        "Website not read", "The website could not be read; the reason says why.", "Follow the reason's advice."
    ),
    LeadStatus.SKIPPED: StatusWords(
        "Skipped", "The lead cannot be worked on; the reason says why.", "Follow the reason's advice."
    ),
    LeadStatus.FAILED: StatusWords("Failed", "A fault on our side.", "`retry`; if it repeats, see `doctor`."),
}
TERMINAL_STATUSES = tuple(status for status in LeadStatus if status.terminal)


class Evidence(Value):
    """The receipt of one value: where it was read, when, in which words, by which extractor.

    `model` and `prompt` (name, version and hash) stand in every receipt of a lead about which a model was asked.
    """

    field: str
    value: str
    url: str
    quote: str
    extractor: str
    block: str
    role: str | None = None
    fetched_at: datetime | None = None
    probability: float | None = None
    model: str | None = None
    prompt: str | None = None


class Candidate(Value):
    """A name or an address that was seen; `decision` says what became of it and `why`, for a reader."""

    kind: str
    value: str
    role: str | None
    probability: float
    decision: str
    why: str
    url: str
    quote: str


class Enrichment(Value):
    """Extraction's answer: every value may be None, and none stands here without evidence."""

    first_name: str | None = None
    last_name: str | None = None
    address: Address = Address()
    confidence: float = 0.0
    name_confidence: float = 0.0
    address_confidence: float = 0.0
    reasoning: str = ""


class PageVisit(Value):
    """One attempt to read an address: `via` is "http", "chromium" or "cache"; `ms` is wall time."""

    url: str
    via: str
    status: int | None
    ms: int
    note: str | None = None


class SiteCheck(Value):
    """What the website is to the lead: the verdict (see `identity.Verdict`), how well it fits, and by which signs.

    `address` is the origin that answered. `certificate` says what is wrong with its certificate, if anything, and
    `certificate_names` for which domains it is.
    """

    verdict: str
    score: float
    why: str
    address: str
    certificate: str | None = None
    certificate_names: tuple[str, ...] = ()


class Cost(Value):
    """What a lead cost: requests made, pages rendered, model tokens and US dollars."""

    http_requests: int = 0
    chromium_pages: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    usd: float = 0.0


class ModelUse(Value):
    """What a language model was asked about a lead and what came of it.

    `outcome` is "answered" or the reason code of what went wrong; `events` are what was counted on the way
    ("fenced", "malformed", "sent_again"). `name` and `address` say how its opinion stands to that of the rules.
    `dropped` are its claims that the cited lines do not say. Its own words are not kept: a page may
    have put them there.
    """

    model: str
    prompt: str
    outcome: str
    detail: str | None = None
    events: tuple[str, ...] = ()
    requests: int = 0
    tokens_in: int = 0
    tokens_cached: int = 0
    tokens_out: int = 0
    usd: float = 0.0
    tier: str | None = None
    name: str | None = None
    address: str | None = None
    dropped: tuple[str, ...] = ()


class LeadResult(Value):
    """The durable record of one lead in one job."""

    job_id: str
    lead: Lead
    status: LeadStatus
    reason: str
    detail: str | None = None
    enrichment: Enrichment = Enrichment()
    candidates: tuple[Candidate, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    plan: UpdatePlan | None = None
    applied: tuple[str, ...] = ()
    write: WriteRecord | None = None
    site_check: SiteCheck | None = None
    pages: tuple[PageVisit, ...] = ()
    timings: dict[str, int] = Field(default_factory=dict)
    attempts: int = 1
    cost: Cost = Cost()
    model: ModelUse | None = None
    recheck_after: datetime | None = None
    finished_at: datetime

    def to_json(self) -> dict[str, Any]:
        """The object written to RESULTS.jsonl: `lead_id`, `company` and `website` first, then the rest."""
        body = self.model_dump(mode="json")
        lead = body["lead"]
        if self.write is None:
            del body["write"]
        if self.lead.crm is None:
            del lead["crm"]
        return {"lead_id": lead["id"], "company": lead["company"], "website": lead["website"], **body}
