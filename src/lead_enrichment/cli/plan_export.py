"""Writes the plan of a job as a file to read, and to apply later."""

from pathlib import Path
from typing import Final

from lead_enrichment.adapters.crm.csv_export import replacing
from lead_enrichment.adapters.crm.plan_file import PlanHeader, plan_line
from lead_enrichment.adapters.crm.salesforce.connection import Org
from lead_enrichment.cli.session import Session
from lead_enrichment.domain.job import Job
from lead_enrichment.domain.stored_plan import stored_plan_of

_POLICY: Final = ("name_threshold", "address_threshold", "placeholders_extra", "placeholders_remove")


class PlanFile:
    """The plan file of one job; `leads` counts the leads in it once it is written."""

    def __init__(self, path: Path, job: Job, org: Org, session: Session) -> None:
        self.path = path
        self.leads = 0
        self._job = job
        self._org = org
        self._session = session

    async def write(self) -> None:
        """Write the file whole or not at all. Raises SetupError cannot_write."""
        settings = self._session.settings
        header = PlanHeader(
            job_id=self._job.id,
            org_id=self._org.id,
            org_name=self._org.name,
            created=self._session.clock.now().isoformat(timespec="seconds"),
            policy={name: getattr(settings, name) for name in _POLICY},
        )
        with replacing(self.path, "utf-8") as write:
            write(header.model_dump_json() + "\n")
            async for result in self._session.jobs.results.of_job(self._job.id):
                stored = stored_plan_of(result)
                if stored is not None:
                    self.leads += 1
                    write(plan_line(stored, result) + "\n")
