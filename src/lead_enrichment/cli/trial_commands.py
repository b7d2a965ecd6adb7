"""`lead-enrichment demo` and `evaluate`."""

from pathlib import Path
from typing import Annotated

import typer

from lead_enrichment.cli.options import Debug, Json, epilog
from lead_enrichment.cli.reporting import reporting
from lead_enrichment.domain.llm.mode import Mode


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(epilog=epilog("lead-enrichment demo", "lead-enrichment demo --out /tmp/demo --json"))(demo)
    app.command(
        epilog=epilog(
            "lead-enrichment evaluate cases/",
            "lead-enrichment evaluate cases.jsonl --out scores --misses --limit 20",
            "lead-enrichment evaluate cases/ --llm always --replay JOB --compare scores --out scores-2",
        )
    )(evaluate)


def demo(
    *,
    out: Annotated[Path, typer.Option(metavar="FOLDER", help="Where its files go.")] = Path("demo-output"),
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Enrich invented leads, to see how it works.

    Their websites are served on this machine; no network is needed. Writes the enriched CSV, the JSON lines and one
    HTML report with the proof of each value.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        from lead_enrichment.cli.demo import run_the_demo

        raise typer.Exit(run_the_demo(out, reporter))


def evaluate(
    cases: Annotated[
        Path, typer.Argument(help="Folder with cases.jsonl and pages/<slug>/, or a JSONL file whose cases have a url.")
    ],
    *,
    out: Annotated[Path, typer.Option(metavar="FOLDER", help="Where scores.json and results.jsonl go.")] = Path(
        "evaluation-output"
    ),
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Only the first N cases.")] = None,
    misses: Annotated[
        bool, typer.Option("--misses", help="Also write misses.jsonl: every miss with what was seen.")
    ] = False,
    llm: Annotated[
        Mode | None, typer.Option("--llm", help="When the language model is asked. Default: the setting LLM_MODE.")
    ] = None,
    replay: Annotated[
        str | None,
        typer.Option(metavar="JOB", help="Fetch nothing: read the pages that this job or evaluation read today."),
    ] = None,
    compare: Annotated[
        Path | None,
        typer.Option(metavar="OLD", help="Folder of an earlier evaluation: say what was gained, lost and changed."),
    ] = None,
    report: Annotated[
        Path | None, typer.Option(metavar="HTML", help="Write a page with curves, and each miss with its evidence.")
    ] = None,
    as_json: Json = False,
    debug: Debug = False,
) -> None:
    """Score a labelled set of websites.

    The same pipeline and real fetching as `run`. Each line of cases.jsonl holds slug, company, owner {first, last}
    or null, and address. Saved pages are served on this machine. Gives precision, recall, abstention and
    calibration, with 95 % intervals.
    """
    with reporting(as_json=as_json, debug=debug) as reporter:
        from lead_enrichment.cli.evaluating import Beside, run_evaluation
        from lead_enrichment.evaluation.run import EvaluationRequest

        request = EvaluationRequest(cases=cases, out=out, limit=limit, misses=misses, replay=replay)
        beside = Beside(llm=llm.value if llm else None, compare=compare, report=report)
        run_evaluation(request, beside, reporter)
