"""The whole story of one lead on one screen."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from lead_enrichment.cli.plan_screen import short_change_lines, shortened, write_lines
from lead_enrichment.cli.summary_screen import labelled
from lead_enrichment.domain.identity import VERDICT_WORDS, Verdict
from lead_enrichment.domain.lead import ADDRESS_PARTS
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import STATUS_WORDS, Candidate, LeadResult

_MOST_CANDIDATES = 3
_MOST_PAGES = 8
_QUOTE = 160
_STANDS = {
    "same": "rules and model agree",
    "model_only": "only the model reads one",
    "rules_only": "only the rules read one",
    "different": "rules and model differ",
    "neither": "neither reads one",
    "no_opinion": "the model said nothing that could be proven",
}
_SURE, _LIKELY, _POSSIBLE = 0.95, 0.80, 0.50


def lead_screen(result: LeadResult) -> RenderableType:
    """Values with their proof, who else was seen, pages, plan, times, next step."""
    lead, reason, status = result.lead, REASONS[result.reason], STATUS_WORDS[result.status]
    head = labelled(
        ("Lead", shortened(f"{lead.id}  {lead.company or ''}", 100)),
        ("Website", shortened(lead.website or "none", 100)),
        ("Status", Text(f"{status.name}: {reason.name}", style="bold")),
        ("Why", shortened(f"{reason.meaning} {result.detail or ''}", 300)),
        *_site_check(result),
    )
    parts: list[RenderableType] = [head]
    for title, lines in (
        ("Owner", _owner(result)),
        ("Address", _address(result)),
        ("Seen, not taken", _others(result.candidates)),
        ("Model", _model(result)),
        ("Pages", _pages(result)),
        ("Plan", short_change_lines(result)),
        ("Salesforce", write_lines(result)),
    ):
        if lines:
            parts += [Text(f"\n{title}", style="bold"), Padding(Text("\n".join(lines)), (0, 0, 0, 2))]
    parts += [Text(), labelled(("Time", _time(result)), ("Next step", reason.next_step))]
    return Group(*parts)


def _site_check(result: LeadResult) -> list[tuple[str, str]]:
    """What the website was taken for, and its certificate where something is wrong with it."""
    check = result.site_check
    if check is None:
        return []
    why = f" ({check.why})" if check.why else ""
    rows = [("Their site?", shortened(f"{VERDICT_WORDS[Verdict(check.verdict)]}, {check.score:.0%}{why}", 300))]
    if check.certificate:
        names = f", for {', '.join(check.certificate_names[:3])}" if check.certificate_names else ""
        rows.append(("Certificate", shortened(f"{check.certificate}{names}", 200)))
    return rows


def in_words(probability: float) -> str:
    """A probability as people say it, with the figure."""
    steps = ((_SURE, "almost certain"), (_LIKELY, "likely"), (_POSSIBLE, "possible, needs a look"))
    word = next((word for least, word in steps if probability >= least), "unlikely")
    return f"{word} ({probability:.0%})"


def _owner(result: LeadResult) -> list[str]:
    found = result.enrichment
    name = " ".join(part for part in (found.first_name, found.last_name) if part)
    if not name:
        return ["none taken"]
    return [f"{name}: {in_words(found.name_confidence)}", *_proof(result, ("last_name", "first_name"))]


def _address(result: LeadResult) -> list[str]:
    found = result.enrichment
    if found.address.is_empty():
        return ["none taken"]
    return [f"{found.address.one_line()}: {in_words(found.address_confidence)}", *_proof(result, ADDRESS_PARTS)]


def _proof(result: LeadResult, fields: tuple[str, ...]) -> list[str]:
    receipt = next((item for field in fields for item in result.evidence if item.field == field), None)
    if receipt is None:
        return []
    read = f", read {receipt.fetched_at:%Y-%m-%d %H:%M} UTC" if receipt.fetched_at else ""
    return [f"“{shortened(receipt.quote, _QUOTE)}”", f"{receipt.url} ({receipt.extractor}{read})"]


def _others(candidates: tuple[Candidate, ...]) -> list[str]:
    others = [item for item in candidates if item.decision != "taken"]
    lines = [line for item in others[:_MOST_CANDIDATES] for line in _candidate(item)]
    more = len(others) - _MOST_CANDIDATES
    return [*lines, f"and {more} more (--json lists all)"] if more > 0 else lines


def _candidate(item: Candidate) -> Iterator[str]:
    yield f"{item.kind} {shortened(item.value, 60)}: {in_words(item.probability)}. {shortened(item.why, 120)}"
    yield f"  “{shortened(item.quote, 90)}” {item.url}"


def _model(result: LeadResult) -> list[str]:
    use = result.model
    if use is None:
        return []
    reason = REASONS.get(use.outcome)
    outcome = f"{reason.name}: {use.detail or reason.meaning}" if reason else "answered"
    lines = [
        f"{use.model}, {use.prompt}",
        f"{outcome} ({use.requests} requests, {use.tokens_in + use.tokens_out:,} tokens, ${use.usd:.5f})",
    ]
    if use.name or use.address:
        lines.append(f"Owner: {_STANDS.get(use.name or '', '-')}. Address: {_STANDS.get(use.address or '', '-')}.")
    return [*lines, *(f"dropped: {shortened(fault, 120)}" for fault in use.dropped[:_MOST_CANDIDATES])]


def _pages(result: LeadResult) -> list[str]:
    lines = [
        f"{page.status or '-':<4} {page.via:<9} {page.ms / 1000:6.2f} s  {page.url}"
        + (f"  ({shortened(page.note, 80)})" if page.note else "")
        for page in result.pages[:_MOST_PAGES]
    ]
    more = len(result.pages) - _MOST_PAGES
    return [*lines, f"and {more} more (--json lists all)"] if more > 0 else lines


def _time(result: LeadResult) -> str:
    total = result.timings.get("total_ms")
    took = f" in {total / 1000:.1f} s" if total is not None else ""
    again = f", worth another look from {result.recheck_after:%Y-%m-%d}" if result.recheck_after else ""
    tried = f", attempt {result.attempts}" if result.attempts > 1 else ""
    return f"{result.finished_at:%Y-%m-%d %H:%M:%S} UTC{took}{tried}, job {result.job_id}{again}"
