"""The way of one lead, forward only. Read this file first.

Lead -> visit the website -> Pages -> extractors -> Claims -> verify, keep what is of this company -> Finding
     -> (not sure enough? a model's opinion, verified the same way) -> Enrichment
     -> plan the update -> apply it -> LeadResult
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lead_enrichment.clock import Clock
from lead_enrichment.crm_ports import Crm
from lead_enrichment.domain.doubt import doubted
from lead_enrichment.domain.enrich import Finding, Policy, enrich, is_enough
from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.evidence import Claims, Dossier, PageContent
from lead_enrichment.domain.identity import Identity, Verdict, judge
from lead_enrichment.domain.identity.belonging import of_this_company
from lead_enrichment.domain.identity.certificate import foreign_domain
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.llm.opinion import Opinion
from lead_enrichment.domain.llm.weighing import weigh
from lead_enrichment.domain.notebook import Notebook
from lead_enrichment.domain.outcome import failed_result, finished_result, is_conclusive
from lead_enrichment.domain.plan import UpdatePlan
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.domain.update_plan import plan_update
from lead_enrichment.domain.verification import Verified, verify
from lead_enrichment.domain.website import site_of_lead
from lead_enrichment.domain.write_record import Planned
from lead_enrichment.ports import Extractor
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
        finding = await _second_opinion(finding, search, message.job_id, services)
        finding = doubted(finding, search.dossier, foreign_domain(visit.certificate_names, visit.final_site))
        conclusive = is_conclusive(visit.problem, lead, services.policy.max_tries)
        form = await services.crm.form()

        def plan_for(now: Lead) -> UpdatePlan:
            return plan_update(now, finding, services.policy, form, conclusive=conclusive)

        planned = Planned(message.job_id, lead, plan_for(lead), again=plan_for)
        write = await services.crm.apply(planned) if message.may_write else None
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
        planned.plan,
        write=write,
        timings=timings,
        attempts=attempts,
        at=services.clock.now(),
    )


class _Search:
    """What the pages of one lead's site say, asked again as pages are added; nothing is worked out twice.

    `dossier` holds the pages that were asked about last. Of them only what is said of this company counts.
    """

    def __init__(self, lead: Lead, site: str, services: Services) -> None:
        self._services = services
        self._last: tuple[tuple[PageContent, ...], Finding] | None = None
        self.dossier = Dossier(lead=lead, site=site, pages=(), notebook=Notebook())
        self._identity = judge((), lead, site, site)

    async def find(self, pages: tuple[PageContent, ...]) -> Finding:
        """The finding from these pages; the last one again where no page was added since."""
        if self._last and list(map(id, self._last[0])) == list(map(id, pages)):
            return self._last[1]
        self.dossier = replace(self.dossier, pages=pages)
        self._identity = self._judged()
        claims = await _claims(self.dossier, self._services.extractors)
        finding = enrich(self.verified(claims), self.dossier, self._services.policy)
        self._last = (pages, finding)
        return finding

    def verified(self, claims: Claims) -> Verified:
        """The claims that the pages say, and say of this company."""
        return of_this_company(verify(claims, self.dossier), self._identity, self.dossier)

    @property
    def is_hopeless(self) -> bool:
        """Whether nothing can be taken from the site, whoever reads it."""
        return self._identity.verdict is Verdict.UNKNOWN and self._identity.reason_code is not None

    def _judged(self) -> Identity:
        dossier = self.dossier
        final = dossier.pages[0].url if dossier.pages else dossier.site
        return judge(dossier.pages, dossier.lead, dossier.site, final)

    async def is_enough(self, pages: tuple[PageContent, ...], *, thorough: bool) -> bool:
        """Whether owner and address are both proven, so that no further page need be read."""
        return is_enough(await self.find(pages), thorough=thorough)


async def _claims(dossier: Dossier, extractors: Sequence[Extractor]) -> Claims:
    answers = [await extractor.extract(dossier) for extractor in extractors]
    return Claims(
        people=tuple(claim for answer in answers for claim in answer.people),
        addresses=tuple(claim for answer in answers for claim in answer.addresses),
    )


async def _second_opinion(rules: Finding, search: _Search, job_id: str, services: Services) -> Finding:
    """The finding after a model was asked, where one is there and the rules are not sure; else the rules' own."""
    model, dossier = services.second_opinion, search.dossier
    wanted = model is not None and not search.is_hopeless and model.wanted(rules)
    asked = await model.ask(dossier, rules, job_id) if model and wanted else None
    if asked is None:
        return rules
    opinion = None
    if asked.reading is not None and asked.answer is not None:
        verified = search.verified(Claims(asked.reading.people, asked.reading.addresses))
        opinion = Opinion.of(asked.answer, asked.reading, verified)
    return weigh(rules, opinion, asked.use, dossier, services.policy)
