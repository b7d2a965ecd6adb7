"""Leads that were read once and wait on disk until they are queued: a source that stays the same when it is resumed."""

import json
import os
import secrets
from collections.abc import AsyncIterator
from pathlib import Path
from typing import IO

from lead_enrichment.crm_ports import LeadSource
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.lead import Lead


class SpooledLeads:
    """A file with one lead a line; only its owner may read it, and it goes when all its leads are queued."""

    def __init__(self, path: Path) -> None:
        self.path = path

    async def leads(self, limit: int | None = None) -> AsyncIterator[Lead]:
        """Each lead in the order in which it was read."""
        with self.path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number == limit:
                    return
                yield Lead.model_validate_json(line)

    def remove(self) -> None:
        """Take it off the disk."""
        self.path.unlink(missing_ok=True)


async def spool(source: LeadSource, folder: Path, limit: int | None) -> tuple[SpooledLeads, int]:
    """Read a source to its end into a file; the file and the number of leads.

    Raises:
        SetupError: cannot_write; and what the source raises.
    """
    path = folder / f"reading-{secrets.token_hex(6)}.jsonl"
    count = 0
    try:
        with _private_file(path) as file:
            async for lead in source.leads(limit):
                count += 1
                file.write(json.dumps(lead.model_dump(mode="json"), ensure_ascii=False) + "\n")
    except BaseException as error:
        path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise SetupError("cannot_write", f"{folder}: {error.strerror or error}.") from None
        raise
    return SpooledLeads(path), count


def spool_of(folder: Path, job_id: str) -> SpooledLeads:
    """The file that belongs to a job."""
    return SpooledLeads(folder / f"{job_id}.jsonl")


def _private_file(path: Path) -> IO[str]:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8")
