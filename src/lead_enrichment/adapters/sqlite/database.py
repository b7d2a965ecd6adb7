"""The database file: opened once for each process, used from its own threads, never from the event loop."""

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Self, TypeVar

from lead_enrichment.adapters.sqlite.faults import faults_named
from lead_enrichment.adapters.sqlite.schema import migrate

Answer = TypeVar("Answer")

FILE_NAME: Final = "lead_enrichment.sqlite3"

_PRAGMAS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # a committed result survives a power cut, not only a killed process
    "PRAGMA secure_delete = FAST",  # website text is kept for 24 hours, so it is wiped and not only unlinked
    "PRAGMA journal_size_limit = 67108864",
)


def to_ms(moment: datetime) -> int:
    """An aware moment as the database stores it: whole milliseconds since 1970 (UTC)."""
    return round(moment.timestamp() * 1000)


def from_ms(ms: int) -> datetime:
    """The moment, aware and in UTC, that `to_ms` stored."""
    return datetime.fromtimestamp(ms / 1000, UTC)


class Database:
    """One SQLite file in WAL mode, as an asynchronous context manager.

    Several processes may use one file on a local disk. Within a process all changes go through one thread with
    its own connection, and all reads through another, so that reads never wait for changes. `busy` is how long
    to wait for another process's change before TransientError store_busy.
    """

    def __init__(self, path: Path, *, busy: timedelta = timedelta(seconds=10)) -> None:
        self.path = path
        self._changes = _Lane(path, "BEGIN IMMEDIATE", busy)
        self._reads = _Lane(path, "BEGIN", busy)

    async def __aenter__(self) -> Self:
        """Create or open the file and bring its tables to the present version.

        Raises:
            SetupError: store_unusable. TransientError: store_busy.
        """
        try:
            await self._changes.open(self._create_folder)
            await self._changes.run(migrate)
            await self._reads.open()
        except BaseException:
            await self.__aexit__()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the file; what was begun is finished first."""
        await self._reads.close()
        await self._changes.close()

    async def write(self, change: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """Run `change` in one transaction: all of it becomes durable, or nothing.

        Raises:
            SetupError: store_unusable. TransientError: store_busy.
        """
        return await self._changes.run(change)

    async def read(self, query: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """Run `query` on one consistent snapshot. Raises the same errors as `write`."""
        return await self._reads.run(query)

    def _create_folder(self) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path.touch(mode=0o600)


@contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Let one connection at a time open or close a file of the folder.

    While a new file is put into WAL mode, and while the last connection tidies the WAL away, SQLite refuses others
    at once instead of letting them wait.
    """
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


class _Lane:
    """One connection and the one thread that uses it."""

    def __init__(self, path: Path, begin: str, busy: timedelta) -> None:
        self._path = path
        self._begin = begin
        self._busy = busy
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite")
        self._connection: sqlite3.Connection | None = None

    async def open(self, first: Callable[[], None] = lambda: None) -> None:
        await self._in_thread(lambda: self._open(first))

    async def run(self, work: Callable[[sqlite3.Connection], Answer]) -> Answer:
        return await self._in_thread(lambda: self._transaction(work))

    async def close(self) -> None:
        await self._in_thread(self._close)
        self._thread.shutdown()

    async def _in_thread(self, call: Callable[[], Answer]) -> Answer:
        return await asyncio.get_running_loop().run_in_executor(self._thread, call)

    def _open(self, first: Callable[[], None]) -> None:
        with faults_named(self._path):
            first()
            with _one_at_a_time(self._path.parent):
                self._connection = sqlite3.connect(self._path, timeout=self._busy.total_seconds(), isolation_level=None)
                for pragma in _PRAGMAS:
                    self._connection.execute(pragma)

    def _transaction(self, work: Callable[[sqlite3.Connection], Answer]) -> Answer:
        connection = self._connection
        if connection is None:
            raise RuntimeError("the database is not open")
        with faults_named(self._path):
            connection.execute(self._begin)
            try:
                answer = work(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            return answer

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with faults_named(self._path), _one_at_a_time(self._path.parent):
                connection.close()
