"""The files that come out: the input's rows with what was found beside them, and one JSON object for each lead.

Input cells are passed through as they are. Only what we add is made safe for spreadsheets: a cell that a program
would take for a formula gets an apostrophe in front (OWASP, CSV Injection), which `restored` takes off again.
"""

import json
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import IO, Final

from lead_enrichment.adapters.crm.csv_file import CsvTable, RowLead
from lead_enrichment.adapters.crm.csv_format import csv_line
from lead_enrichment.domain.errors import SetupError, UsageError
from lead_enrichment.domain.lead import ADDRESS_PARTS
from lead_enrichment.domain.result import Evidence, LeadResult
from lead_enrichment.ports import ResultStore

ADDED_COLUMNS: Final = (
    "enriched_first_name",
    "enriched_last_name",
    "enriched_street",
    "enriched_city",
    "enriched_state",
    "enriched_postal_code",
    "enriched_country",
    "enriched_full_address",
    "enrichment_status",
    "enrichment_reason",
    "enrichment_confidence",
    "name_confidence",
    "address_confidence",
    "owner_source_url",
    "owner_quote",
    "address_source_url",
    "address_quote",
)
_FORMULA: Final = re.compile(r"'*[\s\x00]*[=+\-@＝＋－＠\t\r\n\x00]")
_NOT_TRIED: Final = ("", "", "", "", "", "", "", "", "waiting", "not_tried", "", "", "", "", "", "", "")


def neutralised(text: str) -> str:
    """The text, with an apostrophe in front where a spreadsheet could take it for a formula."""
    return "'" + text if _FORMULA.match(text) else text


def restored(text: str) -> str:
    """What `neutralised` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text


def added_cells(result: LeadResult | None) -> tuple[str, ...]:
    """The cells under ADDED_COLUMNS for one lead; without a result it waits."""
    if result is None:
        return _NOT_TRIED
    found = result.enrichment
    owner = _receipt(result.evidence, ("last_name", "first_name"))
    place = _receipt(result.evidence, ADDRESS_PARTS)
    cells = (
        *(found.first_name, found.last_name),
        *(getattr(found.address, part) for part in ADDRESS_PARTS),
        found.address.one_line(),
        *(result.status.value, result.reason),
        *(_probability(value) for value in (found.confidence, found.name_confidence, found.address_confidence)),
        *((owner.url, owner.quote) if owner else (None, None)),
        *((place.url, place.quote) if place else (None, None)),
    )
    return tuple(neutralised(cell or "") for cell in cells)


async def export(
    table: CsvTable,
    job_id: str,
    results: ResultStore,
    *,
    out: Path | None,
    jsonl: Path,
    seen: Callable[[LeadResult], None] = lambda _: None,
) -> None:
    """Write both files in the input's order, each whole or not at all; `seen` is told each lead's result once.

    `out` None writes the JSONL only (a dry run). A lead without a result yet has a row but no JSON object.

    Raises:
        SetupError: cannot_write.
        UsageError: input_changed, where the input is not the file any more that the job was started with.
    """
    table.must_be_unchanged()
    with ExitStack() as files:
        write_object = files.enter_context(replacing(jsonl, "utf-8"))
        write_row = files.enter_context(replacing(out, table.form.output_encoding)) if out else _nowhere
        kept = _kept_columns(table)
        write_row(csv_line((*(heading for _, heading in kept), *ADDED_COLUMNS), table.form))
        async for row_lead, result in _joined(table, job_id, results):
            if result is not None and not row_lead.repeated:
                seen(result)
                write_object(json.dumps(result.to_json(), ensure_ascii=False) + "\n")
            own = row_lead.row.cells
            added = added_cells(result) if row_lead.lead else ("",) * len(ADDED_COLUMNS)
            write_row(csv_line((*(own[n] if n < len(own) else "" for n, _ in kept), *added), table.form))


async def _joined(
    table: CsvTable, job_id: str, results: ResultStore
) -> AsyncIterator[tuple[RowLead, LeadResult | None]]:
    """Each row with its lead's result. Both come in the source's order, so they are read side by side once."""
    ahead = aiter(results.of_job(job_id))
    following = await anext(ahead, None)
    for row_lead in table.walk():
        if row_lead.lead is None:
            yield row_lead, None
        elif row_lead.repeated:
            yield row_lead, await results.get(row_lead.lead.id, job_id)
        elif following is not None and following.lead.id == row_lead.lead.id:
            yield row_lead, following
            following = await anext(ahead, None)
        else:
            yield row_lead, None
    if following is not None:
        raise UsageError("input_changed", f"{table.path} has no row for the lead {following.lead.id}.")


def _kept_columns(table: CsvTable) -> list[tuple[int, str]]:
    """All columns of the input but those that an earlier run of ours has added; cells without a heading get one."""
    headings = (*table.headings, *(f"column_{n + 1}" for n in range(len(table.headings), table.width)))
    return [(n, heading) for n, heading in enumerate(headings) if heading not in ADDED_COLUMNS]


def _receipt(evidence: tuple[Evidence, ...], fields: tuple[str, ...]) -> Evidence | None:
    return next((item for field in fields for item in evidence if item.field == field), None)


def _probability(value: float) -> str:
    return f"{value:.2f}" if value else ""


@contextmanager
def replacing(path: Path, encoding: str) -> Iterator[Callable[[str], None]]:
    """Gives a function that writes; what it wrote stands under `path` once all is on the disk, else nowhere.

    Raises:
        SetupError: cannot_write.
    """
    target = path.resolve()
    direct = target.exists() and not target.is_file()  # a device or a pipe is written to, never replaced
    part = target if direct else target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding=encoding, newline="") as stream:
            yield partial(_write, path, stream)
            stream.flush()
            if not direct:
                os.fsync(stream.fileno())
        if not direct:
            part.replace(target)
    except OSError as error:
        raise _cannot_write(path, error) from None
    finally:
        if not direct:
            part.unlink(missing_ok=True)


def _write(path: Path, stream: IO[str], text: str) -> None:
    try:
        stream.write(text)
    except OSError as error:
        raise _cannot_write(path, error) from None


def _cannot_write(path: Path, error: OSError) -> SetupError:
    return SetupError("cannot_write", f"{path}: {error.strerror or error}.")


def _nowhere(text: str) -> None:
    """Takes the rows of a dry run."""
