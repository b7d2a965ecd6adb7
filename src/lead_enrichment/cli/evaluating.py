"""Scores labelled websites and prints the figures."""

import asyncio
import sys
from pathlib import Path

from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import set_up_logs
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.evaluation.run import MISSES_FILE, RESULTS_FILE, SCORES_FILE, evaluate
from lead_enrichment.evaluation.scoring import Scores
from lead_enrichment.settings import load_settings


def run_evaluation(cases: Path, out: Path, reporter: Reporter, *, limit: int | None, misses: bool) -> None:
    """Do it. Raises UsageError: bad_cases, cannot_write."""
    settings = load_settings()
    set_up_logs(settings, reporter)

    def tell(result: LeadResult) -> None:
        if sys.stderr.isatty():
            reporter.note(f"{result.lead.id}: {result.status.value}")

    scores = asyncio.run(evaluate(cases, out, settings, limit=limit, misses=misses, on_result=tell))
    files = [str(out / name) for name in (SCORES_FILE, RESULTS_FILE, *([MISSES_FILE] if misses else []))]
    if reporter.as_json:
        reporter.answer(scores.model_dump(mode="json") | {"files": files})
        return
    for label, value in _figures(scores):
        reporter.say(f"{label:<26} {value}")
    reporter.say("\n" + "\n".join(files))
    if not misses:
        reporter.say("Next step: --misses writes every miss with what was seen.")


def _figures(scores: Scores) -> list[tuple[str, str]]:
    def number(value: float | None, form: str = ".3f") -> str:
        return "-" if value is None else format(value, form)

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
        ("name calibration, ECE", number(scores.name_calibration.ece)),
        ("address calibration, ECE", number(scores.address_calibration.ece)),
        ("pages per lead", f"{scores.pages_per_lead:.2f}, of them {scores.chromium_pages_per_lead:.2f} in Chromium"),
        ("seconds per lead", f"{scores.seconds_per_lead_median:.2f} median, {scores.seconds_per_lead_max:.2f} longest"),
        ("US dollars per lead", f"{scores.usd_per_lead:.4f}"),
    ]
