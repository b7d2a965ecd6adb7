"""The SQL of `SqliteQueue`; the table is described in `adapters/sqlite/schema.py`.

A plus before `job_id` keeps SQLite from using an index on it: dead letters are few, and the oldest message is
found soonest in the order of `seq`.
"""

from typing import Final

SEND: Final = """
    INSERT INTO messages (job_id, lead_id, body, sent_at, visible_at, changed_at)
    VALUES (:job, :lead, :body, :now, :now, :now)
    ON CONFLICT (job_id, lead_id) DO NOTHING"""

READY: Final = """
    SELECT seq, token, body, receives, abandoned, leased FROM messages
    WHERE dead_at IS NULL AND visible_at <= :now
    ORDER BY visible_at, seq LIMIT :most"""

READY_OF_JOB: Final = """
    SELECT seq, token, body, receives, abandoned, leased FROM messages
    WHERE dead_at IS NULL AND job_id = :job AND visible_at <= :now
    ORDER BY visible_at, seq LIMIT :most"""

SET_IN_FUTURE: Final = """
    SELECT 1 FROM messages
    WHERE dead_at IS NULL AND visible_at > :now AND changed_at > :future LIMIT 1"""

FORGET_FUTURE: Final = """
    UPDATE messages SET visible_at = :now, changed_at = :now
    WHERE dead_at IS NULL AND visible_at > :now AND changed_at > :future"""

LEASE: Final = """
    UPDATE messages
    SET leased = 1, token = token + 1, receives = receives + 1, abandoned = abandoned + leased,
        visible_at = :visible, changed_at = :now
    WHERE seq = :seq"""

BURY: Final = """
    UPDATE messages SET leased = 0, token = token + 1, abandoned = abandoned + leased, dead_at = :now
    WHERE seq = :seq"""

EXTEND: Final = """
    UPDATE messages SET visible_at = :visible, changed_at = :now
    WHERE seq = :seq AND token = :token AND leased = 1"""

RELEASE: Final = """
    UPDATE messages
    SET leased = 0, token = token + 1, receives = receives - :uncount, visible_at = :visible, changed_at = :now
    WHERE seq = :seq AND token = :token AND leased = 1"""

DELETE: Final = "DELETE FROM messages WHERE seq = :seq AND token = :token"

EXISTS: Final = "SELECT 1 FROM messages WHERE seq = :seq"

DEPTH: Final = """
    SELECT (SELECT count(*) FROM messages WHERE dead_at IS NULL),
           (SELECT count(*) FROM messages WHERE dead_at IS NULL AND visible_at > :now AND leased),
           (SELECT count(*) FROM messages WHERE dead_at IS NOT NULL),
           (SELECT sent_at FROM messages WHERE dead_at IS NULL AND NOT (leased AND visible_at > :now)
            ORDER BY seq LIMIT 1)"""

DEPTH_OF_JOB: Final = """
    SELECT (SELECT count(*) FROM messages WHERE dead_at IS NULL AND job_id = :job),
           (SELECT count(*) FROM messages
            WHERE dead_at IS NULL AND job_id = :job AND visible_at > :now AND leased),
           (SELECT count(*) FROM messages WHERE dead_at IS NOT NULL AND +job_id = :job),
           (SELECT sent_at FROM messages
            WHERE dead_at IS NULL AND +job_id = :job AND NOT (leased AND visible_at > :now)
            ORDER BY seq LIMIT 1)"""

DEAD: Final = """
    SELECT seq, token, body, receives, abandoned, leased FROM messages
    WHERE dead_at IS NOT NULL AND (:job IS NULL OR job_id = :job)
    ORDER BY dead_at, seq LIMIT :most"""

REDRIVE: Final = """
    UPDATE messages
    SET dead_at = NULL, receives = 0, abandoned = 0, token = token + 1, visible_at = :now, changed_at = :now
    WHERE dead_at IS NOT NULL AND (:job IS NULL OR job_id = :job)"""
