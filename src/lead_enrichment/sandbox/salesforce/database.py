"""The org's database: one private SQLite file that is gone when the sandbox ends.

All work is done in one thread, one request after the other: what a request sees is never half of another's work.
"""

import re
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject
from lead_enrichment.sandbox.salesforce.schema.field import NUMBER_KINDS, Field, Kind

Row = dict[str, Any]

_PRAGMAS: Final = (
    "locking_mode = EXCLUSIVE",
    "synchronous = OFF",
    "journal_mode = MEMORY",
    "temp_store = MEMORY",
    "cache_size = -65536",
    "user_version = 1",  # the first change, which opens the file
)
_TOO_MUCH: Final = re.compile(r"too (?:large|complex|many|deep)|stack overflow")
_INDEXED: Final = ("CreatedDate", "SystemModstamp")
_HISTORY: Final = """
CREATE TABLE "_version" (
  object TEXT, record TEXT, number INTEGER, at TEXT, user TEXT, request INTEGER, cause TEXT, changes TEXT,
  PRIMARY KEY (object, record, number)
) WITHOUT ROWID
"""
_REQUESTS: Final = """
CREATE TABLE "_request" (
  id INTEGER PRIMARY KEY, parent INTEGER, reference TEXT, at TEXT, method TEXT, target TEXT, headers TEXT, body TEXT,
  status INTEGER, reply TEXT, fault TEXT
)
"""
_OWNER_NAMES: Final = """
CREATE VIEW "Name" AS
  SELECT Id, Name, 'User' AS Type, Username, Email FROM "User"
  UNION ALL SELECT Id, Name, 'Queue', NULL, NULL FROM "Group"
"""


class OrgDatabase:
    """The connection and what every module needs of it. To be used from one thread at a time."""

    def __init__(self) -> None:
        # SQLite's own nameless temporary file has each commit walk over all pages that were ever changed: with
        # 200,000 leads 25 ms for one change, against 1 ms on a file that loses its name once it is open
        with tempfile.TemporaryDirectory(prefix="lead-enrichment-sandbox-") as folder:
            self._connection = sqlite3.connect(
                Path(folder) / "org.sqlite3", isolation_level=None, check_same_thread=False, cached_statements=512
            )
            for pragma in _PRAGMAS:
                self._connection.execute(f"PRAGMA {pragma}")
        self._connection.row_factory = sqlite3.Row
        self._connection.create_function("fold", 1, fold, deterministic=True)
        self._depth = 0

    def create(self, objects: Sequence[SObject]) -> None:
        """Make the tables: one for each object, one for all versions, one for the request log."""
        for sobject in objects:
            columns = ", ".join(_column(item) for item in sobject.fields.values() if item.stored)
            self.run(f'CREATE TABLE "{sobject.name}" ({columns}, PRIMARY KEY ("Id")) WITHOUT ROWID')
            if sobject.name == "Lead":
                for name in _INDEXED:
                    self.run(f'CREATE INDEX "Lead_{name}" ON "Lead" ("{name}", "Id")')
        for statement in (_HISTORY, _REQUESTS, _OWNER_NAMES):
            self.run(statement)

    def add_column(self, sobject: SObject, new: Field) -> None:
        """Make room for a field that has been installed."""
        default = " DEFAULT 0" if new.kind is Kind.BOOLEAN else ""
        self.run(f'ALTER TABLE "{sobject.name}" ADD COLUMN {_column(new)}{default}')

    def run(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Execute one statement.

        Raises:
            ApiError: QUERY_TOO_COMPLICATED for conditions that are beyond SQLite's own limits.
        """
        try:
            return self._connection.execute(statement, values)
        except sqlite3.OperationalError as error:
            if not _TOO_MUCH.search(str(error)):
                raise
            raise ApiError(
                "QUERY_TOO_COMPLICATED", "Query is either selecting too many fields or too complicated"
            ) from None

    def run_many(self, statement: str, rows: Iterator[Sequence[Any]] | Sequence[Sequence[Any]]) -> None:
        """Execute one statement for many rows."""
        self._connection.executemany(statement, rows)

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""
        return [dict(row) for row in self.run(statement, values)]

    @contextmanager
    def level(self) -> Iterator["Level"]:
        """What is done inside is undone when an error leaves the block, or when asked to. May be nested."""
        self._depth += 1
        level = Level(self, f"level_{self._depth}")
        self.run(f"SAVEPOINT {level.name}")
        try:
            yield level
        except BaseException:
            level.undo()
            raise
        finally:
            self.run(f"RELEASE {level.name}")
            self._depth -= 1

    def close(self) -> None:
        """Close the file, which removes it."""
        self._connection.close()


@dataclass(frozen=True, slots=True)
class Level:
    """A block of changes that belong together."""

    database: OrgDatabase
    name: str

    def undo(self) -> None:
        """Undo everything since the block began."""
        self.database.run(f"ROLLBACK TO {self.name}")


def fold(text: Any) -> Any:
    """Text as comparisons see it: case does not count."""
    return text.lower() if isinstance(text, str) else text


def _column(item: Field) -> str:
    if item.kind in (Kind.BOOLEAN, Kind.INT):
        return f'"{item.name}" INTEGER'
    return f'"{item.name}" {"REAL" if item.kind in NUMBER_KINDS else "TEXT"}'
