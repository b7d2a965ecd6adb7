"""How a CSV file is written down: its encoding, its delimiter, its rows; nothing about what they mean.

Encodings: UTF-8 with or without byte order mark, UTF-16 with one (Excel's "Unicode text"), else Windows-1252.
Delimiters: comma, semicolon, tab. Quoting as in RFC 4180.
"""

import codecs
import csv
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from lead_enrichment.adapters.crm.csv_headings import understood
from lead_enrichment.domain.errors import UsageError

DELIMITERS: Final = (",", ";", "\t")
_CHUNK: Final = 1 << 20
_SAMPLE_BYTES: Final = 8000  # git looks at as many to tell text from binary
_SAMPLE_ROWS: Final = 20
_MOST_CONTROL_SHARE: Final = 0.05
_NOT_IN_WINDOWS_1252: Final = (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d")
_SIGNATURES: Final = (
    (b"PK\x03\x04", "an Excel workbook or ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"PAR1", "a Parquet file"),
)
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class CsvFormat:
    """`encoding` is a Python codec; `newline` ends the lines; `digest` is the SHA-256 of the whole file."""

    encoding: str
    delimiter: str
    newline: str
    digest: str = ""

    @property
    def output_encoding(self) -> str:
        """UTF-8, which holds every name; with a mark where the input has one or came from a Windows program."""
        return "utf-8" if self.encoding == "utf-8" else "utf-8-sig"


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One record: its number (the headings are 0), the line it starts on (from 1), its cells as written."""

    number: int
    line: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """Whether no cell says anything."""
        return not any(cell.strip() for cell in self.cells)


def detect_format(path: Path) -> CsvFormat:
    """Read the file once as bytes and find out how it is written.

    Raises:
        UsageError: no_such_file, unreadable_file, no_leads (an empty file).
    """
    head, encoding, digest = _scan(path)
    if not head.strip(b"\r\n\t \xef\xbb\xbf\xff\xfe\x00"):
        raise UsageError("no_leads", f"{path} is empty.")
    draft = CsvFormat(encoding, ",", _line_end(head, encoding), digest)
    return replace(draft, delimiter=_delimiter(path, draft))


def read_rows(path: Path, form: CsvFormat) -> Iterator[CsvRow]:
    """All records, headings first; wholly empty lines are left out.

    Raises:
        UsageError: unreadable_file, where a quote is never closed or the file is damaged.
    """
    with _opening(path):
        stream = path.open(encoding=form.encoding, newline="")
    with stream:
        reader, number, line = csv.reader(stream, delimiter=form.delimiter), 0, 1
        try:
            for cells in reader:
                if cells:
                    yield CsvRow(number, line, tuple(cells))
                    number += 1
                line = reader.line_num + 1
        except csv.Error as error:
            raise UsageError(
                "unreadable_file", f"{path}, record from line {line}: {error}; is a quote left open there?"
            ) from None
        except UnicodeError:
            raise UsageError("unreadable_file", f"{path}, near line {line}: not {form.encoding} text.") from None


def csv_line(cells: Sequence[str], form: CsvFormat) -> str:
    """One line that reads back as the same cells, with its line end.

    Written here because Python 3.11's csv.writer leaves a lone carriage return unquoted when lines end in LF.
    """
    special = (form.delimiter, '"', "\r", "\n")
    quoted = ('"' + cell.replace('"', '""') + '"' if any(mark in cell for mark in special) else cell for cell in cells)
    return (form.delimiter.join(quoted) or '""') + form.newline


@contextmanager
def _opening(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise UsageError("no_such_file", f"{path} does not exist.") from None
    except PermissionError:
        raise UsageError("unreadable_file", f"{path}: this user may not read it.") from None
    except OSError as error:
        raise UsageError("unreadable_file", f"{path}: {error.strerror or error}.") from None


def _scan(path: Path) -> tuple[bytes, str, str]:
    """The first bytes, the encoding, the digest."""
    if path.exists() and not path.is_file():  # a device or a pipe cannot be read twice, and may never end
        raise UsageError("unreadable_file", f"{path} is {'a folder' if path.is_dir() else 'no regular file'}.")
    head, digest, utf8, windows = b"", hashlib.sha256(), _Utf8Check(), True
    with _opening(path), path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            head = head or chunk[:_SAMPLE_BYTES]
            digest.update(chunk)
            utf8.feed(chunk)
            windows = windows and not any(byte in chunk for byte in _NOT_IN_WINDOWS_1252)
    utf8.feed(b"", final=True)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return head, encoding, digest.hexdigest()
    _refuse_binary(path, head)
    if not utf8.good and not windows:
        raise UsageError("unreadable_file", f"{path} is neither UTF-8 nor Windows-1252 text.")
    return head, "utf-8" if utf8.good else "cp1252", digest.hexdigest()


class _Utf8Check:
    def __init__(self) -> None:
        self.good = True
        self._decoder = codecs.getincrementaldecoder("utf-8")()

    def feed(self, chunk: bytes, *, final: bool = False) -> None:
        if self.good:
            try:
                self._decoder.decode(chunk, final)
            except UnicodeDecodeError:
                self.good = False


def _refuse_binary(path: Path, head: bytes) -> None:
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            raise UsageError("unreadable_file", f"{path} is {what}, not CSV.")
    control = sum(byte < 0x20 and byte not in b"\t\n\r\x0b\x0c" for byte in head)  # noqa: PLR2004 - below the space
    if b"\x00" in head or control > _MOST_CONTROL_SHARE * len(head):
        raise UsageError("unreadable_file", f"{path} is a binary file, not text.")


def _line_end(head: bytes, encoding: str) -> str:
    text = head[: len(head) // 2 * 2].decode(encoding, errors="ignore")
    return "\r\n" if "\r\n" in text else "\n"


def _delimiter(path: Path, draft: CsvFormat) -> str:
    """The delimiter under which most headings are understood; if that does not tell, where rows agree in width."""

    def score(rank: int, delimiter: str) -> tuple[int, float, int, int]:
        widths, headings = _first_rows(path, replace(draft, delimiter=delimiter))
        agreeing = widths.count(widths[0]) / len(widths) if widths and widths[0] > 1 else 0.0
        return sum(map(understood, headings)), agreeing, len(headings), -rank

    return max((score(rank, delimiter), delimiter) for rank, delimiter in enumerate(DELIMITERS))[1]


def _first_rows(path: Path, form: CsvFormat) -> tuple[list[int], tuple[str, ...]]:
    widths: list[int] = []
    headings: tuple[str, ...] = ()
    try:
        for row in read_rows(path, form):
            headings = headings or row.cells
            widths.append(len(row.cells))
            if len(widths) > _SAMPLE_ROWS:
                break
    except UsageError:
        # a wrong guess may run into a quote that it does not see closed; with the right one it is raised again later
        return widths, headings
    return widths, headings
