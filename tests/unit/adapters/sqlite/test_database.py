"""The database file: its life, its faults, its versions."""

import asyncio
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import timedelta

import pytest
from samples import ManualClock, messages

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.sqlite.faults import faults_named
from lead_enrichment.adapters.sqlite.schema import APPLICATION_ID, MIGRATIONS
from lead_enrichment.domain.errors import SetupError, TransientError


async def refusal(path) -> str:
    with pytest.raises(SetupError) as refused:
        async with Database(path):
            pass
    assert refused.value.code == "store_unusable"
    return refused.value.detail


async def test_the_file_and_its_folder_are_made_for_their_owner_only(tmp_path):
    path = tmp_path / "new" / "data" / "engine.sqlite3"
    async with Database(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_what_was_written_is_there_after_reopening(tmp_path):
    clock = ManualClock()
    async with Database(tmp_path / "x") as database:
        await SqliteQueue(database, clock).send(messages(3))
    async with Database(tmp_path / "x") as database:
        assert (await SqliteQueue(database, clock).depth()).waiting == 3


async def test_a_change_that_fails_leaves_nothing_behind(tmp_path):
    def change(db):
        db.execute("INSERT INTO job_counts VALUES ('job', 'failed', 1)")
        raise RuntimeError

    async with Database(tmp_path / "x") as database:
        with pytest.raises(RuntimeError):
            await database.write(change)
        assert await database.read(lambda db: db.execute("SELECT * FROM job_counts").fetchall()) == []


async def test_reads_go_on_while_another_process_writes(tmp_path):
    async with Database(tmp_path / "x") as database:
        with closing(sqlite3.connect(tmp_path / "x", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("INSERT INTO job_counts VALUES ('job', 'failed', 1)")
            assert await database.read(lambda db: db.execute("SELECT * FROM job_counts").fetchall()) == []


async def test_a_locked_file_is_a_passing_fault(tmp_path):
    async with Database(tmp_path / "x", busy=timedelta(0)) as database:
        with closing(sqlite3.connect(tmp_path / "x", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(TransientError) as busy:
                await database.write(lambda _: None)
            assert busy.value.code == "store_busy"
            other.execute("ROLLBACK")
            await database.write(lambda _: None)


def test_many_processes_may_create_the_file_at_once(tmp_path):
    script = (
        "import asyncio, sys, pathlib\n"
        "from lead_enrichment.adapters.sqlite.database import Database\n"
        "async def main():\n"
        "    print('ready', flush=True); sys.stdin.readline()\n"
        "    async with Database(pathlib.Path(sys.argv[1])): pass\n"
        "asyncio.run(main())\n"
    )
    crew = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path / "x")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(6)
    ]
    for process in crew:
        assert process.stdout.readline() == "ready\n"
    for process in crew:
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in crew:
        process.communicate()
    assert [process.returncode for process in crew] == [0] * 6


async def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"id,company\n1,Invented Ltd\n" * 100)
    assert "not a database" in await refusal(path)
    assert path.read_bytes().startswith(b"id,company")


async def test_a_damaged_file_is_named(tmp_path):
    path = tmp_path / "x"
    async with Database(path) as database:
        await SqliteQueue(database, ManualClock()).send(messages(2000))
    body = bytearray(path.read_bytes())
    for start in range(4096, len(body), 4096):
        body[start : start + 200] = b"\xff" * 200
    path.write_bytes(body)
    with pytest.raises(SetupError, match="damaged"):
        async with Database(path) as database:
            await SqliteQueue(database, ManualClock()).depth()


async def test_another_programs_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "x"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE theirs (x)")
        db.commit()
    assert "another program" in await refusal(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT name FROM sqlite_schema").fetchall() == [("theirs",)]


async def test_a_newer_versions_file_is_refused(tmp_path):
    path = tmp_path / "x"
    async with Database(path) as database:
        await database.write(lambda db: db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}"))
    assert "newer version" in await refusal(path)


async def test_the_file_says_whose_it_is_and_which_version(tmp_path):
    async with Database(tmp_path / "x"):
        pass
    with closing(sqlite3.connect(tmp_path / "x")) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


async def test_a_folder_that_is_a_file_is_named(tmp_path):
    (tmp_path / "data").write_text("not a folder")
    assert str(tmp_path / "data") in await refusal(tmp_path / "data" / "x")


def test_a_folder_that_may_not_be_written_is_named(tmp_path_factory):
    folder = tmp_path_factory.mktemp("locked")
    script = (
        "import asyncio, sys, pathlib\n"
        "from lead_enrichment.domain.errors import SetupError\n"
        "from lead_enrichment.adapters.sqlite.database import Database\n"
        "import os\n"
        "os.geteuid() or os.setresuid(65534, 65534, 65534)\n"
        "async def main():\n"
        "    async with Database(pathlib.Path('x')): pass\n"
        "try: asyncio.run(main())\n"
        "except SetupError as error: print(error)\n"
    )
    folder.chmod(0o555)
    said = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=True)
    folder.chmod(0o755)
    assert said.stdout == (
        "Store not usable: x: it cannot be written; "
        "allow writing to the file and its folder, or set DATA_DIR to another\n"
    )


FULL_DISK = """
import asyncio, sys, pathlib
sys.path[:0] = sys.argv[2:]
from samples import ManualClock, messages
from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.domain.errors import SetupError

async def main():
    folder = pathlib.Path(sys.argv[1])
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(500_000))
    async with Database(folder / "x") as database:
        queue = SqliteQueue(database, ManualClock())
        sent = 0
        try:
            while True:
                await queue.send(messages(100, f"job-{sent}"))
                sent += 100
        except SetupError as error:
            print(error)
        ballast.unlink()
        assert (await queue.depth()).waiting == sent, "what was sent before is there, and nothing else"
        await queue.send(messages(100, "after"))
        assert (await queue.depth()).waiting == sent + 100, "the same connection goes on"
    print("went on")

asyncio.run(main())
"""


def test_a_full_disk_is_named_and_the_work_goes_on_once_there_is_space(tmp_path):
    if shutil.which("unshare") is None or os.geteuid() != 0:
        pytest.skip("a small disk can only be mounted by root with unshare")
    (tmp_path / "full.py").write_text(FULL_DISK)
    (tmp_path / "disk").mkdir()
    mount = 'mount -t tmpfs -o size=2m none "$1" && exec "$2" "$3" "$1" "$4"'
    support = next(path for path in sys.path if path.endswith("support"))
    command = ["unshare", "-m", "sh", "-c", mount, "sh", tmp_path / "disk", sys.executable, tmp_path / "full.py"]
    said = subprocess.run([*command, support], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    assert "no space is left on its disk; free some, then go on" in said.stdout
    assert said.stdout.endswith("went on\n")


@pytest.mark.parametrize(
    "code", ["SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR", "SQLITE_CORRUPT"]
)
def test_every_fault_of_the_file_says_what_to_do(tmp_path, code):
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = getattr(sqlite3, code) | (3 << 8)
    with pytest.raises(SetupError) as named, faults_named(tmp_path):
        raise error
    assert str(tmp_path) in named.value.detail
    assert named.value.code == "store_unusable"


def test_a_wrong_statement_is_a_bug_and_passes_as_it_is(tmp_path):
    with pytest.raises(sqlite3.OperationalError), faults_named(tmp_path), closing(sqlite3.connect(":memory:")) as db:
        db.execute("SELECT * FROM nowhere")


async def test_a_closed_database_cannot_be_used(tmp_path):
    async with Database(tmp_path / "x") as database:
        pass
    with pytest.raises(RuntimeError):
        await database.read(lambda db: db.execute("SELECT 1"))


async def test_closing_waits_for_a_change_under_way(tmp_path):
    async with Database(tmp_path / "x") as database:
        sending = asyncio.ensure_future(SqliteQueue(database, ManualClock()).send(messages(500)))
        await asyncio.sleep(0)
    await sending
    async with Database(tmp_path / "x") as database:
        assert (await SqliteQueue(database, ManualClock()).depth()).waiting == 500
