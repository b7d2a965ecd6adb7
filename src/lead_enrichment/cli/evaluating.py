"""Scores labelled websites and prints the figures."""

import asyncio
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lead_enrichment.cli.model_notes import tell_forecast
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import set_up_logs
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.evaluation.comparison import Comparison, compare, load_results
from lead_enrichment.evaluation.html_report import write_evaluation_report
from lead_enrichment.evaluation.run import (
    MISSES_FILE,
    RESULTS_FILE,
    SCORES_FILE,
    Evaluation,
    EvaluationRequest,
    evaluate,
)
from lead_enrichment.evaluation.scoring import Scores
from lead_enrichment.evaluation.statistics import Calibration
from lead_enrichment.settings import load_settings
from lead_enrichment.wiring import Engine

_MOST_CHANGES = 20


@dataclass(frozen=True, slots=True)
class Beside:
    """What `evaluate` does beside scoring: another LLM_MODE, an older evaluation to compare with, a page to write."""

    llm: str | None = None
    compare: Path | None = None
    report: Path | None = None


def run_evaluation(request: EvaluationRequest, beside: Beside, reporter: Reporter) -> None:
    """Do it. Raises UsageError: bad_cases, cannot_write, not_kept. SetupError: bad_setting."""
    settings = load_settings(llm_mode=beside.llm)
    set_up_logs(settings, reporter)
    older = load_results(beside.compare) if beside.compare else None

    def tell(result: LeadResult) -> None:
        if sys.stderr.isatty():
            reporter.note(f"{result.lead.id}: {result.status.value}")

    async def start(engine: Engine, cases: int, job_id: str) -> None:
        await tell_forecast(engine, cases, job_id, reporter)

    found = asyncio.run(evaluate(request, settings, on_start=start, on_result=tell))
    comparison = compare(found.pairs, older) if older is not None else None
    files = [str(request.out / name) for name in (SCORES_FILE, RESULTS_FILE)]
    files += [str(request.out / MISSES_FILE)] if request.misses else []
    if beside.report:
        write_evaluation_report(beside.report, found, comparison, title=str(request.cases), at=SystemClock().now())
        files.append(str(beside.report))
    if reporter.as_json:
        reporter.answer(_to_json(found, comparison, files))
        return
    _print(found, comparison, reporter)
    reporter.say("\n" + "\n".join(files))
    reporter.say(_next_step(request, found))


def _to_json(found: Evaluation, comparison: Comparison | None, files: list[str]) -> dict[str, Any]:
    body = found.scores.model_dump(mode="json") | {"files": files, "job_id": found.job_id, "stored": found.stored}
    return body | {"comparison": comparison.model_dump(mode="json") if comparison else None}


def _next_step(request: EvaluationRequest, found: Evaluation) -> str:
    if found.stored:
        return (
            f"Next step: --replay {found.job_id} reads the same pages again, without fetching, for a day;"
            f" --compare {request.out} shows what changed (give another --out then)."
        )
    return "Next step: --misses writes every miss with what was seen." if not request.misses else ""


def _print(found: Evaluation, comparison: Comparison | None, reporter: Reporter) -> None:
    for label, value in _figures(found.scores):
        reporter.say(f"{label:<26} {value}")
    if comparison is None:
        return
    reporter.say(f"\ncompared with before        {comparison.compared} cases in both runs")
    for field in ("owner", "address"):
        counts = ", ".join(f"{comparison.count(field, kind)} {kind}" for kind in ("gained", "lost", "changed"))
        reporter.say(f"{field:<26} {counts}")
    reporter.say(
        f"{'US dollars per lead':<26} {comparison.usd_per_lead_before:.5f} before,"
        f" {comparison.usd_per_lead_after:.5f} now"
    )
    for change in comparison.changes[:_MOST_CHANGES]:
        before, after = change.before or "nothing", change.after or "nothing"
        reporter.say(f"  {change.kind:<8} {change.field:<8} {change.slug}: {before} -> {after}")
    if (more := len(comparison.changes) - _MOST_CHANGES) > 0:
        reporter.say(f"  and {more} more (--json lists all)")


def _error(found: Calibration) -> str:
    """A calibration error with its interval, and how many answers it rests on."""
    if found.ece is None or found.low is None or found.high is None:
        return "-"
    answers = sum(bin_.count for bin_ in found.bins)
    return f"{found.ece:.3f} [{found.low:.3f}, {found.high:.3f}] ({answers} answers)"


def _figures(scores: Scores) -> list[tuple[str, str]]:
    def number(value: float | None, form: str = ".3f") -> str:
        return "-" if value is None else format(value, form)

    asked = scores.model["leads_asked"]
    outcomes = ", ".join(f"{leads} {name}" for name, leads in scores.model["outcomes"].items())
    return [
        ("sites", str(scores.sites)),
        ("owner precision", str(scores.owner_precision)),
        ("owner recall", str(scores.owner_recall)),
        ("owner F1", number(scores.owner_f1)),
        ("abstention (no owner)", str(scores.abstention)),
        ("false owners, of all sites", str(scores.false_owner_rate)),
        *((f"address: {part}", str(value)) for part, value in scores.address_parts.items()),
        ("address in full", str(scores.address_full)),
        ("false addresses", str(scores.false_address_rate)),
        ("name calibration, ECE", _error(scores.name_calibration)),
        ("address calibration, ECE", _error(scores.address_calibration)),
        ("pages per lead", f"{scores.pages_per_lead:.2f}, of them {scores.chromium_pages_per_lead:.2f} in Chromium"),
        ("seconds per lead", f"{scores.seconds_per_lead_median:.2f} median, {scores.seconds_per_lead_max:.2f} longest"),
        ("US dollars per lead", f"{scores.usd_per_lead:.5f} ({scores.tokens_per_lead:,.0f} tokens)"),
        ("model asked", f"{asked} leads: {outcomes}" if asked else "not at all"),
    ]
