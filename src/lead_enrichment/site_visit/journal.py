"""What one visit has tried and used, and how much of its time is left."""

from dataclasses import dataclass, field

from lead_enrichment.clock import Clock
from lead_enrichment.domain.result import PageVisit
from lead_enrichment.ports import Document


@dataclass(slots=True)
class Journal:
    """Filled while a visit goes on. `deadline` is on the clock's monotonic scale."""

    clock: Clock
    deadline: float
    entries: list[PageVisit] = field(default_factory=list)
    http_requests: int = 0
    chromium_pages: int = 0
    certificate_error: str | None = None
    certificate_names: tuple[str, ...] = ()

    def remaining(self) -> float:
        """Seconds left for this visit; 0 or less when its time is up."""
        return self.deadline - self.clock.monotonic()

    def count(self, via: str, document: Document | None) -> None:
        """Count a request (and the redirects it followed), and keep the first certificate and its fault."""
        if via == "chromium":
            self.chromium_pages += 1
        else:
            self.http_requests += 1 + (len(document.redirects) if document else 0)
        if document and document.certificate_error and self.certificate_error is None:
            self.certificate_error = document.certificate_error
        if document and document.certificate_names and not self.certificate_names:
            self.certificate_names = document.certificate_names

    def note(self, url: str, via: str, *, status: int | None, ms: int, note: str | None) -> None:
        """Log one attempt."""
        self.entries.append(PageVisit(url=url, via=via, status=status, ms=ms, note=note))

    def remark(self, url: str, remark: str) -> None:
        """Add what became of the page that was read last at this address."""
        for index in range(len(self.entries) - 1, -1, -1):
            entry = self.entries[index]
            if entry.url == url:
                said = f"{entry.note}; {remark}" if entry.note else remark
                self.entries[index] = entry.model_copy(update={"note": said})
                return
