"""A lead's update plan, field by field, in plain text."""

from typing import Final

from lead_enrichment.domain.filling import STAMP, WRITE
from lead_enrichment.domain.plan import FieldChange
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import STATUS_WORDS, LeadResult

_WIDTH: Final = 40
_CUSTOM: Final = "__c"


def plan_lines(result: LeadResult) -> str:
    """A head line for the lead, then one line for each field of its plan."""
    name = shortened(result.lead.company or result.lead.website or "")
    head = f"{result.lead.id}  {name}: {STATUS_WORDS[result.status].name}"
    return "\n".join([head, *(f"  {line}" for line in change_lines(result))])


def change_lines(result: LeadResult) -> list[str]:
    """The lead's fields, each with what stands there and what would; our own bookkeeping is left out."""
    changes = result.plan.changes if result.plan else ()
    return [_line(change) for change in changes if change.decision != STAMP]


def short_change_lines(result: LeadResult) -> list[str]:
    """The same, with our own Enriched_* fields counted instead of listed: they hold what was found."""
    changes = [change for change in (result.plan.changes if result.plan else ()) if change.decision != STAMP]
    standard = [_line(change) for change in changes if not change.field.endswith(_CUSTOM)]
    ours = len(changes) - len(standard)
    return [*standard, f"{WRITE:<6} {ours} Enriched_* fields with what was found"] if ours else standard


def write_lines(result: LeadResult) -> list[str]:
    """What became of the plan at Salesforce: the outcome, what was left out and why, how to take it back."""
    write = result.write
    if write is None:
        return []
    reason = f": {REASONS[write.reason].name}" if write.reason else ""
    replanned = ", planned anew for the lead as it stood then" if write.replanned else ""
    lines = [f"{write.outcome.value.replace('_', ' ')}{reason} ({len(write.written)} fields{replanned})"]
    lines += [f"left out {', '.join(group.fields)}: {group.code} {group.message}" for group in write.dropped]
    return [*lines, f"lead-enrichment undo {result.lead.id} takes it back"] if write.written else lines


def _line(change: FieldChange) -> str:
    before, after = quoted(change.before), quoted(change.after)
    what = f"{before} -> {after}" if change.decision == WRITE else f"{before} stays; found {after}"
    return f"{change.decision:<6} {change.field:<26} {what}  ({change.reason.replace('_', ' ')})"


def quoted(value: str | None) -> str:
    """The value, so that it is told apart from none."""
    return f'"{shortened(value)}"' if value else "(empty)"


def shortened(text: str, width: int = _WIDTH) -> str:
    """The text on one line without control characters, cut to `width`."""
    line = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return line if len(line) <= width else line[: width - 1] + "…"
