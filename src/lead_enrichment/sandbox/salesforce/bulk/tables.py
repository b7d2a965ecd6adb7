"""CSV files of the Bulk API."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError

DELIMITERS: Final = {"COMMA": ",", "TAB": "\t", "SEMICOLON": ";", "PIPE": "|", "CARET": "^", "BACKQUOTE": "`"}
LINE_ENDINGS: Final = {"LF": "\n", "CRLF": "\r\n"}


def read_table(text: str, delimiter: str) -> tuple[list[str], list[dict[str, str]]]:
    """Headings and rows of a CSV file.

    Raises:
        ApiError: InvalidBatch for a file without headings, or with a row of another width.
    """
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter, strict=True)
    try:
        lines = [line for line in reader if line]
    except csv.Error as error:
        raise ApiError("InvalidBatch", f"Failed to parse CSV: {error}") from None
    if not lines:
        raise ApiError("InvalidBatch", "Field name not found: the file is empty")
    headings = lines[0]
    for number, line in enumerate(lines[1:], start=2):
        if len(line) != len(headings):
            raise ApiError("InvalidBatch", f"row {number} has {len(line)} columns instead of {len(headings)}")
    return headings, [dict(zip(headings, line, strict=True)) for line in lines[1:]]


def write_table(headings: Sequence[str], rows: Iterable[Sequence[Any]], delimiter: str, line_ending: str) -> str:
    """A CSV file; every cell in quotes, as Salesforce writes them."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, lineterminator=line_ending, quoting=csv.QUOTE_ALL)
    writer.writerow(headings)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return stream.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
