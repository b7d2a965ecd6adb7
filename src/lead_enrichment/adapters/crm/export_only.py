"""The writer for leads from a file: the file itself is never changed, its enriched copy is exported at the end."""

from lead_enrichment.domain.result import UpdatePlan


class ExportOnly:
    """Takes every plan as it is; the export reads the plans from the stored results."""

    async def apply(self, plan: UpdatePlan) -> tuple[str, ...]:
        """The fields that the exported copy will hold."""
        return tuple(plan.writes())
