"""What each SQLite fault means for us, in one table."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from lead_enrichment.domain.errors import LeadEnrichmentError, SetupError, TransientError

BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL})

_FULL: Final = "no space is left on its disk; free some, then go on"
_READ_ONLY: Final = "it cannot be written; allow writing to the file and its folder, or set DATA_DIR to another"
_DAMAGED: Final = "it is damaged; restore a copy, or move it away to start afresh"

UNUSABLE: Final[dict[int, str]] = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; check that its folder exists and may be written to",
    sqlite3.SQLITE_IOERR: "its disk failed to read or write; check the disk and its free space",
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: "it is not a database; move it away, or set DATA_DIR to another folder",
}

_FILE_FAULTS: Final[dict[int | None, str]] = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EROFS: _READ_ONLY,
}


@contextmanager
def faults_named(path: Path) -> Iterator[None]:
    """Turn SQLite's and the file system's errors about the database at `path` into ours.

    Raises:
        TransientError: store_busy, when another process held the file for longer than the busy time-out.
        SetupError: store_unusable, with what to do.

    Errors that are none of these (a wrong statement, for example) are bugs and pass as they are.
    """
    try:
        yield
    except sqlite3.Error as error:
        named = _of_sqlite(error, path)
        if named is None:
            raise
        raise named from error
    except OSError as error:
        what = _FILE_FAULTS.get(error.errno, f"{error.strerror}; check the folder, or set DATA_DIR to another")
        raise SetupError("store_unusable", f"{path}: {what}") from error


def _of_sqlite(error: sqlite3.Error, path: Path) -> LeadEnrichmentError | None:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary in BUSY:
        return TransientError("store_busy", str(path))
    if primary in UNUSABLE:
        return SetupError("store_unusable", f"{path}: {UNUSABLE[primary]}")
    return None
