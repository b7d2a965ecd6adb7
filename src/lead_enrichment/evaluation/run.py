"""Score labelled sites with the same pipeline and real fetching."""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ipaddress import ip_network
from pathlib import Path
from tempfile import TemporaryDirectory

from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.errors import LeadEnrichmentError, SetupError, UsageError
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.outcome import failed_result
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.evaluation.cases import Case, hosted, load_cases
from lead_enrichment.evaluation.scoring import Scores, miss_report, score
from lead_enrichment.evaluation.stored_visits import keep_visits, visits_of
from lead_enrichment.sandbox.website_server import LOOPBACK, WebsiteServer
from lead_enrichment.settings import Settings
from lead_enrichment.site_visit import ReplayVisitor
from lead_enrichment.wiring import Engine, open_engine

_NOWHERE = "https://not-stored.invalid/"
SCORES_FILE, RESULTS_FILE, MISSES_FILE = "scores.json", "results.jsonl", "misses.jsonl"


@dataclass(frozen=True, slots=True)
class EvaluationRequest:
    """What to evaluate. `replay` is the job whose stored pages are read instead of fetching any."""

    cases: Path
    out: Path
    limit: int | None = None
    misses: bool = False
    replay: str | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What came of it. `job_id` is what `--replay` takes for a day; `stored` says for how many cases."""

    job_id: str
    pairs: tuple[tuple[Case, LeadResult], ...]
    scores: Scores
    stored: int


async def evaluate(
    request: EvaluationRequest,
    settings: Settings,
    *,
    on_start: Callable[[Engine, int, str], Awaitable[None]] | None = None,
    on_result: Callable[[LeadResult], None] | None = None,
) -> Evaluation:
    """Enrich every case, compare with the labels, and write scores.json, results.jsonl and, if asked, misses.jsonl.

    Saved pages are served on loopback, one port for each site. Nothing is reused from earlier evaluations, unless one
    is replayed; what was read stays in the page cache for a day. Spend is counted in the lasting ledger.

    Raises:
        UsageError: bad_cases, cannot_write, not_kept. SetupError: bad_setting.
    """
    cases = load_cases(request.cases)[: request.limit]
    _check_writable(request.out)
    clock = SystemClock()
    job_id = f"evaluation-{clock.now():%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"
    async with open_engine(settings, clock) as lasting, _scratch(settings) as own:
        lasting.model()  # what is wrong with its settings is said before any work
        if on_start:
            await on_start(lasting, len(cases), job_id)
        runner = _Runner(job_id, own, lasting, on_result)
        if request.replay:
            results, stored = await runner.replay(request.replay, cases), 0
        else:
            results, stored = await runner.visit(request.cases, cases)
    pairs = tuple(zip(cases, results, strict=True))
    scores = score(pairs)
    _write(request.out, pairs, scores, misses=request.misses)
    return Evaluation(job_id, pairs, scores, stored)


@asynccontextmanager
async def _scratch(settings: Settings) -> AsyncIterator[Settings]:
    with TemporaryDirectory(prefix="lead-enrichment-evaluate-") as folder:
        yield settings.model_copy(update={"data_dir": Path(folder)})


@dataclass(frozen=True, slots=True)
class _Runner:
    """Enriches cases in an engine of its own (`own`); pages and spend are kept in the lasting one."""

    job_id: str
    own: Settings
    lasting: Engine
    on_result: Callable[[LeadResult], None] | None

    async def visit(self, folder: Path, cases: list[Case]) -> tuple[list[LeadResult], int]:
        """The results of visiting every website, and how many visits were stored."""
        saved = [hosted(folder, case) for case in cases if case.url is None]
        loopback = (ip_network(f"{LOOPBACK}/8", strict=False),) if saved else ()
        own = self.own.model_copy(update={"allow_networks": (*self.own.allow_networks, *loopback)})
        async with WebsiteServer(saved) as server, open_engine(own, ledger=self.lasting.ledger) as engine:
            leads = [
                Lead(id=case.slug, company=case.company, website=case.url or server.urls[case.slug]) for case in cases
            ]
            results = await self._enrich(leads, engine)
            return results, await keep_visits(self.job_id, leads, engine, self.lasting)

    async def replay(self, of_job: str, cases: list[Case]) -> list[LeadResult]:
        """The results from stored pages; nothing is fetched, and no browser is started."""
        visits = await visits_of(of_job, cases, self.lasting)
        leads = [
            Lead(
                id=case.slug,
                company=case.company,
                website=visits[case.slug].site if case.slug in visits else case.url or _NOWHERE,
            )
            for case in cases
        ]
        async with open_engine(self.own, visitor=ReplayVisitor(visits), ledger=self.lasting.ledger) as engine:
            return await self._enrich(leads, engine)

    async def _enrich(self, leads: list[Lead], engine: Engine) -> list[LeadResult]:
        slots = asyncio.Semaphore(self.own.concurrency)

        async def one(lead: Lead) -> LeadResult:
            message = LeadMessage(job_id=self.job_id, lead=lead, dry_run=True)
            async with slots:
                try:
                    result = await engine.process(message)
                except SetupError:
                    raise
                except LeadEnrichmentError as error:
                    result = failed_result(message, error, engine.clock.now(), attempts=1)
            if self.on_result:
                self.on_result(result)
            return result

        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(lead)) for lead in leads]
        except ExceptionGroup as faults:
            raise faults.exceptions[0] from faults
        return [task.result() for task in tasks]


def _check_writable(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / SCORES_FILE).touch()
    except OSError as error:
        raise UsageError("cannot_write", f"{out}: {error.strerror}") from error


def _write(out: Path, pairs: Sequence[tuple[Case, LeadResult]], scores: Scores, *, misses: bool) -> None:
    (out / SCORES_FILE).write_text(scores.model_dump_json(indent=2) + "\n", encoding="utf-8")
    lines = [json.dumps(result.to_json(), ensure_ascii=False) for _, result in pairs]
    (out / RESULTS_FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    if misses:
        reports = [report for case, result in pairs if (report := miss_report(case, result))]
        text = "".join(json.dumps(report, ensure_ascii=False) + "\n" for report in reports)
        (out / MISSES_FILE).write_text(text, encoding="utf-8")
