"""The way of one lead, forward only. Read this file first.

Lead -> visit the website -> Pages -> extractors -> Claims -> verify -> Finding
     -> (not sure enough? a model's opinion, verified the same way) -> Enrichment
     -> plan the update -> apply it -> LeadResult
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lead_enrichment.clock import Clock
from lead_enrichment.domain.doubt import doubted
from lead_enrichment.domain.enrich import Finding, Policy, enrich, is_enough
from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.evidence import Claims, Dossier, PageContent
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.llm.opinion import Opinion, weigh
from lead_enrichment.domain.notebook import Notebook
from lead_enrichment.domain.outcome import failed_result, finished_result
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.domain.update_plan import plan_update
from lead_enrichment.domain.verification import verify
from lead_enrichment.domain.website import site_of_lead
from lead_enrichment.ports import Crm, Extractor
from lead_enrichment.second_opinion import SecondOpinion
from lead_enrichment.site_visit import Visitor


@dataclass(frozen=True, slots=True)
class Services:
    """Everything `process_lead` needs from outside; built by `wiring`, or by hand in tests.

    `second_opinion` is None where no model is to be asked.
    """

    visitor: Visitor
    extractors: Sequence[Extractor]
    crm: Crm
    policy: Policy
    clock: Clock
    second_opinion: SecondOpinion | None = None


async def process_lead(message: LeadMessage, services: Services, attempts: int = 1) -> LeadResult:
    """Enrich one lead.

    Raises:
        TransientError, SetupError: the worker gives the message back. A PermanentError becomes the result.
    """
    lead, started = message.lead, services.clock.monotonic()
    try:
        site = site_of_lead(lead)
        search = _Search(lead, site, services)
        visit = await services.visitor.visit(site, lead, search.is_enough)
        visited = services.clock.monotonic()
        finding = await search.find(() if visit.problem else visit.pages)
        finding = await _second_opinion(finding, search.dossier, message.job_id, services)
        finding = doubted(finding, search.dossier)
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


class _Search:
    """What the pages of one lead's site say, asked again as pages are added; nothing is worked out twice.

    `dossier` holds the pages that were asked about last.
    """

    def __init__(self, lead: Lead, site: str, services: Services) -> None:
        self._services = services
        self._last: tuple[tuple[PageContent, ...], Finding] | None = None
        self.dossier = Dossier(lead=lead, site=site, pages=(), notebook=Notebook())

    async def find(self, pages: tuple[PageContent, ...]) -> Finding:
        """The finding from these pages; the last one again where no page was added since."""
        if self._last and list(map(id, self._last[0])) == list(map(id, pages)):
            return self._last[1]
        self.dossier = replace(self.dossier, pages=pages)
        claims = await _claims(self.dossier, self._services.extractors)
        finding = enrich(verify(claims, self.dossier), self.dossier, self._services.policy)
        self._last = (pages, finding)
        return finding

    async def is_enough(self, pages: tuple[PageContent, ...], *, thorough: bool) -> bool:
        """Whether owner and address are both proven, so that no further page need be read."""
        return is_enough(await self.find(pages), thorough=thorough)


async def _claims(dossier: Dossier, extractors: Sequence[Extractor]) -> Claims:
    answers = [await extractor.extract(dossier) for extractor in extractors]
    return Claims(
        people=tuple(claim for answer in answers for claim in answer.people),
        addresses=tuple(claim for answer in answers for claim in answer.addresses),
    )


async def _second_opinion(rules: Finding, dossier: Dossier, job_id: str, services: Services) -> Finding:
    """The finding after a model was asked, where one is there and the rules are not sure; else the rules' own."""
    model = services.second_opinion
    asked = await model.ask(dossier, rules, job_id) if model and model.wanted(rules) else None
    if asked is None:
        return rules
    opinion = None
    if asked.reading is not None and asked.answer is not None:
        verified = verify(Claims(asked.reading.people, asked.reading.addresses), dossier)
        opinion = Opinion.of(asked.answer, asked.reading, verified)
    return weigh(rules, opinion, asked.use, dossier, services.policy)
