"""The tables of the database file and how an older file is brought forward.

Times are whole milliseconds since 1970 (UTC).

    messages     the queue. `visible_at` is when a message may next be received: with `leased` it is the end of
                 the lease. `changed_at` is when `visible_at` was set. `token` grows with every change of hands
                 and, with `seq`, makes up the receipt. `abandoned` counts the leases that ran out.
                 `dead_at` is set for dead letters.
    results      one row for each lead of a job that has, or had, a result; status "waiting" after it was
                 taken back for a retry. `body` is the result as compressed JSON.
    jobs         one row for each job.
    job_counts   how many results of a job have each terminal status; changed only together with `results`.
    cache        what was read from a site.
    site_claims  which process visits a site now; others wait until `expires_at`.
    spend        what was spent on language models by scope ("lead:JOB:LEAD", "job:JOB", "day:2026-11-26"), in
                 nanodollars; open reservations are part of it.
    reservations money set aside for calls that are under way, or whose worker died.
"""

import sqlite3
from typing import Final

from lead_enrichment.domain.errors import SetupError

APPLICATION_ID: Final = 0x4C45414E  # "LEAN": tells our files from other programs' SQLite files

_VERSION_1: Final = (
    """CREATE TABLE messages (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        job_id TEXT NOT NULL,
        lead_id TEXT NOT NULL,
        body TEXT NOT NULL,
        sent_at INTEGER NOT NULL,
        visible_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        leased INTEGER NOT NULL DEFAULT 0,
        token INTEGER NOT NULL DEFAULT 0,
        receives INTEGER NOT NULL DEFAULT 0,
        abandoned INTEGER NOT NULL DEFAULT 0,
        dead_at INTEGER,
        UNIQUE (job_id, lead_id)
    )""",
    "CREATE INDEX messages_ready ON messages (visible_at, seq) WHERE dead_at IS NULL",
    "CREATE INDEX messages_ready_of_job ON messages (job_id, visible_at, seq) WHERE dead_at IS NULL",
    "CREATE INDEX messages_dead ON messages (dead_at, seq) WHERE dead_at IS NOT NULL",
    """CREATE TABLE results (
        job_id TEXT NOT NULL,
        lead_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        dry_run INTEGER NOT NULL,
        update_salesforce INTEGER NOT NULL,
        status TEXT NOT NULL,
        finished_at INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (job_id, lead_id)
    )""",
    "CREATE INDEX results_in_order ON results (job_id, position, lead_id)",
    "CREATE INDEX results_of_lead ON results (lead_id, finished_at)",
    """CREATE TABLE jobs (
        id TEXT PRIMARY KEY,
        trigger TEXT NOT NULL,
        asked_by TEXT NOT NULL,
        options TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        ended_at INTEGER,
        total INTEGER NOT NULL,
        queued_all INTEGER NOT NULL
    )""",
    "CREATE INDEX jobs_by_age ON jobs (created_at)",
    """CREATE TABLE job_counts (
        job_id TEXT NOT NULL,
        status TEXT NOT NULL,
        leads INTEGER NOT NULL,
        PRIMARY KEY (job_id, status)
    ) WITHOUT ROWID""",
    """CREATE TABLE cache (
        site TEXT PRIMARY KEY,
        body BLOB NOT NULL,
        stored_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL
    )""",
    "CREATE INDEX cache_by_expiry ON cache (expires_at)",
)

_VERSION_2: Final = (
    """CREATE TABLE site_claims (
        site TEXT PRIMARY KEY,
        holder TEXT NOT NULL,
        expires_at INTEGER NOT NULL
    ) WITHOUT ROWID""",
)

_VERSION_3: Final = (
    "CREATE TABLE spend (scope TEXT PRIMARY KEY, nanos INTEGER NOT NULL) WITHOUT ROWID",
    """CREATE TABLE reservations (
        id TEXT PRIMARY KEY,
        lead_scope TEXT NOT NULL,
        job_scope TEXT NOT NULL,
        day_scope TEXT NOT NULL,
        nanos INTEGER NOT NULL
    ) WITHOUT ROWID""",
)

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (_VERSION_1, _VERSION_2, _VERSION_3)
"""Statements that lead from version n to n + 1. A released step is never edited; a change is a new step."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to the present version, inside the transaction that the caller has begun.

    Raises:
        SetupError: store_unusable, for another program's file or one made by a newer version of ours.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if version == len(MIGRATIONS) and application == APPLICATION_ID:
        return
    if version > len(MIGRATIONS):
        raise SetupError("store_unusable", "the database was made by a newer version; install that version")
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application != APPLICATION_ID and tables:
        raise SetupError("store_unusable", "the database belongs to another program; set DATA_DIR to another folder")
    for step in MIGRATIONS[version:]:
        for statement in step:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
