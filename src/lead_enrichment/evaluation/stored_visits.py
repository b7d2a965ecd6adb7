"""The pages of an evaluation or a run, kept in the page cache for a day, so that they can be read again.

Website content lives in that cache and nowhere else, for 24 hours at most.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from lead_enrichment.domain.errors import PermanentError, UsageError
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.visit import SiteVisit
from lead_enrichment.domain.website import site_of_lead
from lead_enrichment.evaluation.cases import Case
from lead_enrichment.site_visit import site_key
from lead_enrichment.site_visit.visit_cache import decode, encode
from lead_enrichment.wiring import Engine


async def keep_visits(job_id: str, leads: Sequence[Lead], scratch: Engine, lasting: Engine) -> int:
    """Copy what an evaluation read into the lasting cache, for as long as it may still be kept; how many visits."""
    kept = 0
    now = lasting.clock.now()
    for lead in leads:
        key = _key_of(lead)
        entry = await scratch.cache.get(key) if key else None
        visit = decode(entry.body, key) if entry and key else None
        if visit and entry:
            name = _name(job_id, lead.id)
            await lasting.cache.put(name, encode(visit, name), min(entry.expires_at - now, _limit(lasting)))
            kept += 1
    return kept


async def visits_of(job_id: str, cases: Sequence[Case], engine: Engine) -> Mapping[str, SiteVisit]:
    """The stored visits for these cases, by slug: of an evaluation, or of a run by lead id or website.

    Raises:
        UsageError: not_kept, when none is there (any more).
    """
    found: dict[str, SiteVisit] = {}
    for case in cases:
        visit = await _stored(engine, _name(job_id, case.slug))
        if visit:
            found[case.slug] = visit
    if not found:
        found = await _of_run(job_id, cases, engine)
    if not found:
        raise UsageError("not_kept", f"No page of job {job_id} is stored for these cases.")
    return found


async def _of_run(job_id: str, cases: Sequence[Case], engine: Engine) -> dict[str, SiteVisit]:
    by_id = {case.slug: case.slug for case in cases}
    by_site = {_key_of(Lead(id=case.slug, website=case.url)): case.slug for case in cases if case.url}
    found: dict[str, SiteVisit] = {}
    async for result in engine.results.of_job(job_id):
        key = _key_of(result.lead)
        slug = by_id.get(result.lead.id) or by_site.get(key)
        visit = await _stored(engine, key) if slug and key else None
        if slug and visit:
            found[slug] = visit
    return found


async def _stored(engine: Engine, key: str) -> SiteVisit | None:
    entry = await engine.cache.get(key)
    return decode(entry.body, key) if entry else None


def _key_of(lead: Lead) -> str | None:
    try:
        return site_key(site_of_lead(lead))
    except PermanentError:
        return None


def _name(job_id: str, slug: str) -> str:
    return f"evaluation:{job_id}:{slug}"


def _limit(engine: Engine) -> timedelta:
    return timedelta(hours=engine.settings.cache_hours)
