"""Which leads are asked for: a coarse question to Salesforce, the exact one in code (Salesforce notes, 7.1).

Only positive conditions and tests for null: what `!=` and NOT IN do with empty fields is told in two ways.
"""

from dataclasses import dataclass
from typing import Final

from lead_enrichment.adapters.crm.salesforce.soql import checked_condition, one_of, quoted
from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.lead import COMPLETED_FIELD, Lead
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.domain.website import site_of_lead

PAGE: Final = 2000
LEAST_PAGE: Final = 125
_NEEDED: Final = ("Street", "City")


@dataclass(frozen=True, slots=True)
class Selection:
    """The leads to enrich in one org."""

    org: str
    fields: tuple[str, ...]
    form: LeadForm
    placeholders: Placeholders
    where: str = ""

    def query(self, after: str | None, most: int) -> str:
        """The next `most` leads by id, after a lead's id (keyset paging: no cursor that could expire)."""
        has = self.form.fields or {}
        reachable = [f"{field} != null" for field in ("Website", "Email") if field in has]
        conditions = [
            "IsConverted = false",
            *([f"{COMPLETED_FIELD} = false"] if COMPLETED_FIELD in has else []),
            *([f"({' OR '.join(reachable)})"] if reachable else []),
            f"({' OR '.join(self._wanting(set(has)))})",
            *([checked_condition(self.where)] if self.where.strip() else []),
            *([f"Id > {quoted(after)}"] if after else []),
        ]
        listed, conditions_all = ", ".join(self.fields), " AND ".join(conditions)
        return f"SELECT {listed} FROM Lead WHERE {conditions_all} ORDER BY Id LIMIT {most}"  # noqa: S608 - SOQL of ours

    def _wanting(self, has: set[str]) -> list[str]:
        words = self.placeholders.words()
        spelled = [spelling for word in words for spelling in (word, f"[{word}]", f"[[{word}]]")]
        return [
            one_of("LastName", spelled),
            *([one_of("FirstName", spelled)] if "FirstName" in has else []),
            *(f"{field} = null" for field in _NEEDED if field in has),
        ]

    def wants(self, lead: Lead) -> bool:
        """Whether the lead lacks a name or an address and has somewhere to look."""
        return self._lacks_something(lead) and _has_site(lead)

    def _lacks_something(self, lead: Lead) -> bool:
        if any(self.placeholders.open_names(lead.first_name, lead.last_name)):
            return True
        return self.placeholders.open_part(lead.address.street) or self.placeholders.open_part(lead.address.city)


def _has_site(lead: Lead) -> bool:
    try:
        site_of_lead(lead)
    except PermanentError:
        return False
    return True
