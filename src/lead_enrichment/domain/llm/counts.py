"""What asking a model came to, over many leads."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import ModelUse


@dataclass(slots=True)
class ModelCount:
    """What asking a model came to: leads asked about, how each ended, what was met on the way, how opinions stood."""

    asked: int = 0
    requests: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    events: Counter[str] = field(default_factory=Counter)
    names: Counter[str] = field(default_factory=Counter)
    addresses: Counter[str] = field(default_factory=Counter)
    dropped: int = 0

    def add(self, use: ModelUse) -> None:
        """Count one lead's question."""
        self.asked += 1
        self.requests += use.requests
        self.outcomes[use.outcome] += 1
        self.events.update(use.events)
        self.names.update([use.name] if use.name else [])
        self.addresses.update([use.address] if use.address else [])
        self.dropped += len(use.dropped)

    def to_json(self) -> dict[str, Any]:
        """The counts as the JSON answers give them."""
        return {
            "leads_asked": self.asked,
            "requests": self.requests,
            "outcomes": dict(self.outcomes.most_common()),
            "events": dict(self.events.most_common()),
            "names": dict(self.names.most_common()),
            "addresses": dict(self.addresses.most_common()),
            "claims_dropped": self.dropped,
        }

    def in_words(self) -> str:
        """One line for a reader; empty where no model was asked."""
        if not self.asked:
            return ""
        failed = [
            f"{leads:,} {REASONS[code].name.lower()}" for code, leads in self.outcomes.most_common() if code in REASONS
        ]
        agreed = f"agreed on {self.names['same']:,} owners and {self.addresses['same']:,} addresses"
        differed = f"differed on {self.names['different']:,} and {self.addresses['different']:,}"
        dropped = f", {self.dropped:,} of its claims were dropped as unproven" if self.dropped else ""
        answered = (
            f"asked about {self.asked:,} leads, answered {self.outcomes['answered']:,}: {agreed}, {differed}{dropped}"
        )
        return answered + (f"; {', '.join(failed)} (the rules stand)" if failed else "")
