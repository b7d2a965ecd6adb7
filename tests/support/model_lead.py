"""One lead through the whole pipeline with a model: real rules, real SDK, real HTTP, a real ledger; pages given as HTML."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from model_server import KEY
from samples import ManualClock

from lead_enrichment.adapters.crm.export_only import ExportOnly
from lead_enrichment.adapters.extract.offline import OfflineExtractor
from lead_enrichment.adapters.extract.openai.client import Endpoint, OpenAiModel
from lead_enrichment.adapters.extract.openai.requests import Api
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.spend import SqliteSpendLedger
from lead_enrichment.domain.enrich import Policy
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.llm.models import model_named
from lead_enrichment.domain.llm.spend import Caps, nanodollars
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.domain.visit import SiteVisit
from lead_enrichment.pipeline import Services, process_lead
from lead_enrichment.second_opinion import Mode, ModelPlan, SecondOpinion
from lead_enrichment.site_visit import ReplayVisitor

SITE = "https://larkspur.test"
PLAN = ModelPlan(
    mode=Mode.ALWAYS,
    model=model_named("gpt-6-luna"),
    caps=Caps(lead=nanodollars(0.10), job=nanodollars(5.0), day=nanodollars(20.0)),
    timeout=20.0,
)


@dataclass
class Desk:
    """Where leads are enriched. `pauses` are the waits that were asked for (none is really waited)."""

    services: Services
    ledger: SqliteSpendLedger
    clock: ManualClock
    pauses: list[float]

    async def enrich(
        self,
        pages: str | Mapping[str, str],
        company: str = "Larkspur Joinery",
        lead: str = "1",
        job: str = "job-1",
        lang: str = "en",
    ) -> LeadResult:
        """The result for a website of these pages (by path)."""
        read = pages_of({"": pages} if isinstance(pages, str) else pages, lang)
        visit = SiteVisit(site=SITE, final_site=SITE, pages=read, log=())
        self.services.visitor._visits[lead] = visit
        message = LeadMessage(job_id=job, lead=Lead(id=lead, company=company, website=SITE), dry_run=True)
        return await process_lead(message, self.services)

    async def spent(self, job: str = "job-1") -> float:
        """Dollars that the ledger holds against the job."""
        return (await self.ledger.spent_on_job(job)).total / 1e9


def pages_of(pages: Mapping[str, str], lang: str = "en"):
    return tuple(
        read_page(body if "<html" in body else f'<html lang="{lang}"><body>{body}</body></html>', f"{SITE}/{path}")
        for path, body in pages.items()
    )


@asynccontextmanager
async def desk(base: str, folder: Path, plan: ModelPlan = PLAN, api: Api | None = None) -> AsyncIterator[Desk]:
    """A desk whose model is behind `base`. With `Api.RESPONSES` it is spoken to as the vendor is."""
    clock, pauses = ManualClock(), []
    extractor = OfflineExtractor()

    async def pause(seconds: float) -> None:
        pauses.append(seconds)
        clock.seconds += seconds

    async with Database(folder / "engine.sqlite3") as database:
        ledger = SqliteSpendLedger(database)
        endpoint = Endpoint(key=lambda: KEY, base_url=base, api=api)
        opinion = SecondOpinion(OpenAiModel(endpoint, timeout=plan.timeout), ledger, plan, clock, pause=pause)
        services = Services(
            visitor=ReplayVisitor({}),
            extractors=(extractor,),
            crm=ExportOnly(),
            policy=Policy(),
            clock=clock,
            second_opinion=opinion,
        )
        try:
            yield Desk(services, ledger, clock, pauses)
        finally:
            await opinion.close()
            extractor.close()


def with_caps(lead: float = 1.0, job: float = 1.0, day: float = 1.0, plan: ModelPlan = PLAN) -> ModelPlan:
    """The plan with caps in dollars."""
    return replace(plan, caps=Caps(lead=nanodollars(lead), job=nanodollars(job), day=nanodollars(day)))
