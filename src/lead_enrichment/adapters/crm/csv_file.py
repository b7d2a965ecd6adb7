"""A CSV file as a CRM: leads come from its rows, and what is found goes to a copy of it at the end of the job."""

import hashlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lead_enrichment.adapters.crm.csv_format import CsvFormat, CsvRow, detect_format, read_rows
from lead_enrichment.adapters.crm.csv_headings import map_columns
from lead_enrichment.adapters.crm.export_only import ExportOnly
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.lead import ADDRESS_PARTS, Address, Lead

_USABLE: Final = ("website", "email", "company")
_MOST_LINES: Final = 5
_MANY_LINES: Final = 100


@dataclass(frozen=True, slots=True)
class RowLead:
    """A row with the lead it stands for; a row without content stands for none.

    `repeated`: an earlier row stands for the same lead. `renamed`: its own id was taken by another lead before.
    """

    row: CsvRow
    lead: Lead | None
    repeated: bool = False
    renamed: bool = False


@dataclass(frozen=True, slots=True)
class CsvTable:
    """A CSV file that was read through once and found usable.

    `width` is the widest row's number of cells, `rows` the number of rows under the headings, `leads` the number
    of different leads in them. `warnings` are for the person who asked.
    """

    path: Path
    form: CsvFormat
    headings: tuple[str, ...]
    columns: dict[str, int]
    width: int
    rows: int
    leads: int
    warnings: tuple[str, ...]

    def walk(self) -> Iterator[RowLead]:
        """Every row under the headings in the file's order; a row without any content stands for no lead."""
        return _walk(self.path, self.form, self.columns)

    def must_be_unchanged(self) -> None:
        """Raises UsageError input_changed where the file is not what it was: its rows may be others now."""
        if detect_format(self.path).digest != self.form.digest:
            raise UsageError("input_changed", f"{self.path} was changed while its leads were worked on.")


class CsvCrm(ExportOnly):
    """The leads of a table. Nothing is written while the job runs: `csv_export` writes at its end."""

    def __init__(self, table: CsvTable) -> None:
        self._table = table

    async def leads(self, limit: int | None = None) -> AsyncIterator[Lead]:
        """Each different lead once, in the file's order; at most `limit`."""
        given = 0
        for row_lead in self._table.walk():
            if given == limit:
                return
            if row_lead.lead is not None and not row_lead.repeated:
                given += 1
                yield row_lead.lead


def open_table(path: Path) -> CsvTable:
    """Read a CSV file through once, to know all that is wrong with it before any work starts.

    Raises:
        UsageError: no_such_file, unreadable_file, no_usable_column, no_leads.
    """
    form = detect_format(path)
    headings = next(read_rows(path, form)).cells
    columns = map_columns(headings)
    if not columns.keys() & set(_USABLE):
        seen = ", ".join(repr(heading[:40]) for heading in headings[:12])
        raise UsageError("no_usable_column", f"{path} has the headings {seen}.")
    survey = _Survey(len(headings))
    for row_lead in _walk(path, form, columns):
        survey.see(row_lead)
    if not survey.leads:
        raise UsageError("no_leads", f"{path} has headings but no rows with content.")
    return CsvTable(
        path=path,
        form=form,
        headings=headings,
        columns=columns,
        width=survey.width,
        rows=survey.rows,
        leads=survey.leads,
        warnings=survey.warnings(form),
    )


def _walk(path: Path, form: CsvFormat, columns: dict[str, int]) -> Iterator[RowLead]:
    ids = _LeadIds()
    rows = read_rows(path, form)
    next(rows)
    for row in rows:
        if row.blank:
            yield RowLead(row, None)
            continue
        cells = {field: _cell(row, column) for field, column in columns.items()}
        own = cells.pop("id", None)
        lead_id, repeated = ids.assign(own, row.number, cells)
        address = Address(**{part: cells.pop(part, None) for part in ADDRESS_PARTS})
        lead = Lead(id=lead_id, address=address, **cells)
        yield RowLead(row, lead, repeated, renamed=own is not None and own != lead_id)


def _cell(row: CsvRow, column: int) -> str | None:
    return (row.cells[column].strip() or None) if column < len(row.cells) else None


class _LeadIds:
    """Gives each row the id of its lead.

    Without an id of its own a row is `row-<number>`. Rows that share id, company and website are one lead; rows
    that share only the id are leads of their own: `<id>#2`, `<id>#3`. The same file always gives the same ids.
    """

    def __init__(self) -> None:
        self._content_of: dict[str, bytes] = {}

    def assign(self, own: str | None, number: int, cells: dict[str, str | None]) -> tuple[str, bool]:
        """The lead's id, and whether an earlier row stands for the same lead."""
        wanted = own or f"row-{number}"
        said = f"{own}\0{cells.get('company')}\0{cells.get('website')}\0{number if own is None else ''}"
        content = hashlib.blake2b(said.encode(), digest_size=16).digest()
        lead_id, copy = wanted, 1
        while (known := self._content_of.setdefault(lead_id, content)) != content:
            copy += 1
            lead_id = f"{wanted}#{copy}"
        return lead_id, known is not content


class _Survey:
    """What is worth telling about a file, counted while its rows go by."""

    def __init__(self, headings: int) -> None:
        self.width = self._headings = headings
        self.rows = self.leads = self._short = self._repeated = 0
        self._long: list[int] = []
        self._tall: list[int] = []
        self._renamed: list[int] = []

    def see(self, row_lead: RowLead) -> None:
        """Count one row."""
        row = row_lead.row
        self.rows += 1
        self.width = max(self.width, len(row.cells))
        if len(row.cells) > self._headings:
            self._long.append(row.line)
        if sum(cell.count("\n") for cell in row.cells) > _MANY_LINES:
            self._tall.append(row.line)
        if row_lead.lead is None:
            return
        self._short += len(row.cells) < self._headings
        self._repeated += row_lead.repeated
        self.leads += not row_lead.repeated
        if row_lead.renamed and not row_lead.repeated:
            self._renamed.append(row.line)

    def warnings(self, form: CsvFormat) -> tuple[str, ...]:
        """Plain sentences, the most important first."""
        found = (
            (len(self._long), f"rows have more cells than headings ({_lines(self._long)}): is a comma unquoted?"),
            (
                len(self._tall),
                f"rows run over more than {_MANY_LINES} lines ({_lines(self._tall)}): is a quote left open?",
            ),
            (self._short, "rows have fewer cells than headings; the missing ones count as empty."),
            (
                len(self._renamed),
                f"rows repeat an id with other content ({_lines(self._renamed)}); each is a lead of its own, <id>#2.",
            ),
            (self._repeated, "rows repeat an earlier lead and share its result."),
        )
        sentences = [f"{count} {text}" for count, text in found if count]
        if form.encoding == "cp1252":
            sentences.append("The file is not UTF-8; it was read as Windows-1252. The output is UTF-8.")
        return tuple(sentences)


def _lines(lines: list[int]) -> str:
    more = ", ..." if len(lines) > _MOST_LINES else ""
    return "line " + ", ".join(str(line) for line in lines[:_MOST_LINES]) + more
