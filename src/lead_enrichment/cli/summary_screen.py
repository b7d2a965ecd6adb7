"""The end of a run as one screen."""

from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from lead_enrichment.cli.pace import in_words
from lead_enrichment.cli.summary import STEPS, TOP_REASONS, Summary
from lead_enrichment.domain.job import JobCounters
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import STATUS_WORDS, LeadStatus

if TYPE_CHECKING:
    from lead_enrichment.cli.finishing import Finished

_STYLES = {
    LeadStatus.ENRICHED: "green",
    LeadStatus.PARTLY_ENRICHED: "green",
    LeadStatus.NEEDS_REVIEW: "yellow",
    LeadStatus.FAILED: "red",
}


def run_screen(
    summary: Summary, counters: JobCounters, finished: "Finished", next_step: str, more_files: dict[str, str]
) -> RenderableType:
    """Counts, reasons, what each step bought, the cost, the files, the next step."""
    worked, outputs = finished.worked, finished.outputs
    state = "finished" if worked.complete else "stopped"
    head = f"Job {finished.job.id} {state}: {counters.done:,} of {counters.total:,} leads done"
    rate = f" ({worked.per_hour:,.0f} leads/h)" if worked.per_hour else ""
    return Group(
        Text(f"\n{head}", style="bold"),
        Text(),
        status_table(counters.by_status),
        Text(),
        reason_table(summary),
        Text(),
        step_table(summary),
        Text(),
        labelled(
            (
                "Found",
                f"owner for {summary.owners:,}, address for {summary.addresses:,} of {summary.leads:,} leads done",
            ),
            ("Time", f"{worked.done:,} leads in {in_words(worked.seconds)}{rate}"),
            ("Cost", cost_text(summary)),
            *((("Model", words),) if (words := summary.models.in_words()) else ()),
            *(() if finished.out_line is None else (finished.out_line,)),
            *finished.more_lines(summary),
            ("Results", str(outputs.results)),
            *((name.capitalize(), path) for name, path in more_files.items()),
            ("Next step", next_step),
        ),
    )


def status_table(by_status: dict[LeadStatus, int]) -> Table:
    """How many leads ended how; the numbers add up to the total in the last line."""
    table = table_of("Status", "Leads", "What to do")
    for status in LeadStatus:
        if count := by_status.get(status, 0):
            words = STATUS_WORDS[status]
            table.add_row(Text(words.name, style=_STYLES.get(status, "")), f"{count:,}", words.next_step)
    table.add_section()
    table.add_row("Total", f"{sum(by_status.values()):,}", "")
    return table


def reason_table(summary: Summary) -> Table:
    """The most frequent reasons."""
    table = table_of("Reason", "Leads", "What to do")
    for code, leads in summary.reasons.most_common(TOP_REASONS):
        table.add_row(REASONS[code].name, f"{leads:,}", REASONS[code].next_step)
    if (others := len(summary.reasons) - TOP_REASONS) > 0:
        rest = summary.leads - sum(leads for _, leads in summary.reasons.most_common(TOP_REASONS))
        table.add_row(
            f"{others} other{'s' if others > 1 else ''}", f"{rest:,}", "see the results file, or `status JOB --json`"
        )
    return table


def step_table(summary: Summary) -> Table:
    """What each step bought: leads count under the costliest step that they needed."""
    table = table_of("Read by", "Leads", "Owners", "Addresses")
    for step, name in STEPS.items():
        bought = summary.steps[step]
        if bought.leads:
            table.add_row(name, f"{bought.leads:,}", f"{bought.owners:,}", f"{bought.addresses:,}")
    return table


def cost_text(summary: Summary) -> str:
    """Requests, rendered pages, tokens and dollars."""
    model = (
        f", {summary.tokens:,} tokens, ${summary.usd:,.4f}"
        if summary.tokens or summary.models.asked
        else ", no model used, $0.00"
    )
    return f"{summary.http_requests:,} requests, {summary.chromium_pages:,} pages in Chromium{model}"


def labelled(*pairs: tuple[str, RenderableType]) -> Table:
    """A label and a text in each line."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="bold", no_wrap=True)
    grid.add_column(overflow="fold")
    for label, text in pairs:
        grid.add_row(label, Text(text) if isinstance(text, str) else text)
    return grid


def plain_table() -> Table:
    """A table without lines: bold headings, two columns of space between."""
    return Table(box=None, padding=(0, 2, 0, 0), header_style="bold", show_edge=False)


def table_of(first: str, *others: str) -> Table:
    """A plain table with these headings; those of counts stand to the right."""
    table = plain_table()
    table.add_column(first, no_wrap=True)
    for heading in others:
        number = heading in ("Leads", "Owners", "Addresses")
        table.add_column(heading, justify="right" if number else "left", no_wrap=number)
    return table
