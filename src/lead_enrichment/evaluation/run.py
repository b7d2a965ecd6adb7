"""Score labelled sites with the same pipeline and real fetching."""

import asyncio
import json
from collections.abc import Callable
from ipaddress import ip_network
from pathlib import Path
from tempfile import TemporaryDirectory

from lead_enrichment.domain.errors import LeadEnrichmentError, UsageError
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.outcome import failed_result
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.evaluation.cases import Case, hosted, load_cases
from lead_enrichment.evaluation.scoring import Scores, miss_report, score
from lead_enrichment.sandbox.website_server import LOOPBACK, WebsiteServer
from lead_enrichment.settings import Settings
from lead_enrichment.wiring import Engine, open_engine

SCORES_FILE, RESULTS_FILE, MISSES_FILE = "scores.json", "results.jsonl", "misses.jsonl"


async def evaluate(
    cases_path: Path,
    out: Path,
    settings: Settings,
    *,
    limit: int | None = None,
    misses: bool = False,
    on_result: Callable[[LeadResult], None] | None = None,
) -> Scores:
    """Enrich every case, compare with the labels, and write scores.json, results.jsonl and, if asked, misses.jsonl.

    Saved pages are served on loopback, one port for each site. Nothing is cached between two evaluations.

    Raises:
        UsageError: bad_cases, cannot_write.
    """
    cases = load_cases(cases_path)[:limit]
    _check_writable(out)
    saved = [hosted(cases_path, case) for case in cases if case.url is None]
    with TemporaryDirectory(prefix="lead-enrichment-evaluate-") as scratch:
        loopback = (ip_network(f"{LOOPBACK}/8", strict=False),) if saved else ()
        own = settings.model_copy(
            update={"data_dir": Path(scratch), "allow_networks": (*settings.allow_networks, *loopback)}
        )
        async with WebsiteServer(saved) as server, open_engine(own) as engine:
            leads = [
                Lead(id=case.slug, company=case.company, website=case.url or server.urls[case.slug]) for case in cases
            ]
            results = await _enrich_all(leads, engine, own.concurrency, on_result)
    pairs = list(zip(cases, results, strict=True))
    scores = score(pairs)
    _write(out, pairs, scores, misses=misses)
    return scores


async def _enrich_all(
    leads: list[Lead], engine: Engine, concurrency: int, on_result: Callable[[LeadResult], None] | None
) -> list[LeadResult]:
    slots = asyncio.Semaphore(concurrency)

    async def one(lead: Lead) -> LeadResult:
        message = LeadMessage(job_id="evaluation", lead=lead, dry_run=True)
        async with slots:
            try:
                result = await engine.process(message)
            except LeadEnrichmentError as error:
                result = failed_result(message, error, engine.clock.now(), attempts=1)
        if on_result:
            on_result(result)
        return result

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(lead)) for lead in leads]
    return [task.result() for task in tasks]


def _check_writable(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / SCORES_FILE).touch()
    except OSError as error:
        raise UsageError("cannot_write", f"{out}: {error.strerror}") from error


def _write(out: Path, pairs: list[tuple[Case, LeadResult]], scores: Scores, *, misses: bool) -> None:
    (out / SCORES_FILE).write_text(scores.model_dump_json(indent=2) + "\n", encoding="utf-8")
    lines = [json.dumps(result.to_json(), ensure_ascii=False) for _, result in pairs]
    (out / RESULTS_FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    if misses:
        reports = [report for case, result in pairs if (report := miss_report(case, result))]
        text = "".join(json.dumps(report, ensure_ascii=False) + "\n" for report in reports)
        (out / MISSES_FILE).write_text(text, encoding="utf-8")
