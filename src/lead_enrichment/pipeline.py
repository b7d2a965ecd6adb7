"""The way of one lead, forward only. Read this file first.

Lead -> visit the website -> Pages -> extractors -> Claims -> verify -> Enrichment
     -> plan the update -> apply it -> LeadResult
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lead_enrichment.clock import Clock
from lead_enrichment.domain.enrich import Finding, Policy, enrich, is_enough
from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.evidence import Claims, Dossier, PageContent, Usage
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.outcome import failed_result, finished_result
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.domain.update_plan import plan_update
from lead_enrichment.domain.verification import verify
from lead_enrichment.domain.website import site_of_lead
from lead_enrichment.ports import Crm, Extractor
from lead_enrichment.site_visit import SiteVisitor


@dataclass(frozen=True, slots=True)
class Services:
    """Everything `process_lead` needs from outside; built by `wiring`, or by hand in tests."""

    visitor: SiteVisitor
    extractors: Sequence[Extractor]
    crm: Crm
    policy: Policy
    clock: Clock


async def process_lead(message: LeadMessage, services: Services, attempts: int = 1) -> LeadResult:
    """Enrich one lead.

    Raises:
        TransientError, SetupError: the worker gives the message back. A PermanentError becomes the result.
    """
    lead, started = message.lead, services.clock.monotonic()

    async def find(pages: tuple[PageContent, ...]) -> Finding:
        dossier = Dossier(lead=lead, site=site, pages=pages)
        claims = await _claims(dossier, services.extractors)
        return enrich(verify(claims, dossier), dossier, services.policy)

    async def enough(pages: tuple[PageContent, ...], *, thorough: bool) -> bool:
        return is_enough(await find(pages), thorough=thorough)

    try:
        site = site_of_lead(lead)
        visit = await services.visitor.visit(site, lead, enough)
        visited = services.clock.monotonic()
        finding = await find(() if visit.problem else visit.pages)
        plan = plan_update(lead, finding, services.policy)
        applied = () if message.dry_run else await services.crm.apply(plan)
    except PermanentError as error:
        return failed_result(message, error, services.clock.now(), attempts)
    timings = {
        "visit_ms": round((visited - started) * 1000),
        "total_ms": round((services.clock.monotonic() - started) * 1000),
    }
    return finished_result(
        message,
        visit,
        finding,
        plan,
        applied=applied,
        timings=timings,
        attempts=attempts,
        at=services.clock.now(),
    )


async def _claims(dossier: Dossier, extractors: Sequence[Extractor]) -> Claims:
    answers = [await extractor.extract(dossier) for extractor in extractors]
    return Claims(
        people=tuple(claim for answer in answers for claim in answer.people),
        addresses=tuple(claim for answer in answers for claim in answer.addresses),
        usage=Usage(
            tokens_in=sum(answer.usage.tokens_in for answer in answers),
            tokens_out=sum(answer.usage.tokens_out for answer in answers),
            usd=sum(answer.usage.usd for answer in answers),
        ),
    )
