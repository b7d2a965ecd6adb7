"""Leads from Salesforce, page by page: 200,000 leads never stand in memory together."""

from collections.abc import AsyncIterator
from typing import Any, Final

from lead_enrichment.adapters.crm.salesforce.api import SalesforceApi
from lead_enrichment.adapters.crm.salesforce.records import lead_of
from lead_enrichment.adapters.crm.salesforce.selection import LEAST_PAGE, PAGE, Selection
from lead_enrichment.adapters.crm.salesforce.soql import checked_query
from lead_enrichment.domain.errors import TransientError, UsageError
from lead_enrichment.domain.lead import Lead

_IDS_AT_ONCE: Final = 200


class SalesforceSource:
    """The leads of a selection, or those of a query of a person's own (`soql`).

    `passed_over` counts leads that Salesforce gave and that need nothing or have no usable website.
    """

    def __init__(self, api: SalesforceApi, selection: Selection, soql: str | None = None) -> None:
        self._api = api
        self._selection = selection
        self._soql = None if soql is None else checked_query(soql)
        self.passed_over = 0

    async def leads(self, limit: int | None = None) -> AsyncIterator[Lead]:
        """Each lead once, in the order of ids (of a query of one's own: in its order); at most `limit`.

        Raises:
            SetupError, TransientError, UsageError: the query cannot be answered.
        """
        given = 0
        pages = self._leads_of_pages(limit) if self._soql is None else self._asked_for(self._soql)
        async for page in pages:
            for lead in page:
                if given == limit:
                    return
                given += 1
                yield lead

    async def _leads_of_pages(self, limit: int | None) -> AsyncIterator[list[Lead]]:
        async for leads, _ in self.pages(None, limit):
            yield leads

    async def pages(self, after: str | None, most: int | None) -> AsyncIterator[tuple[list[Lead], str | None]]:
        """Pages of the selection from behind the lead `after`, each with the id of the last lead that was looked at.

        `most` is how many leads are needed, a hint for the size of a page.

        Raises:
            SetupError, TransientError, UsageError: the query cannot be answered.
        """
        size = PAGE if most is None else min(PAGE, max(most, LEAST_PAGE))
        while True:
            try:
                page = await self._api.query(self._selection.query(after, size))
            except TransientError as error:
                if error.code != "query_too_heavy" or size <= LEAST_PAGE:
                    raise
                size //= 2
                continue
            records = page.get("records") or []
            leads = [lead_of(record, self._selection.org) for record in records]
            wanted = [lead for lead in leads if self._selection.wants(lead)]
            self.passed_over += len(leads) - len(wanted)
            yield wanted, (str(records[-1]["Id"]) if records else after)
            if not records or (page.get("done", True) and len(records) < size):
                return
            after = str(records[-1]["Id"])

    async def _asked_for(self, soql: str) -> AsyncIterator[list[Lead]]:
        page = await self._api.query(soql)
        seen: set[str] = set()
        while True:
            ids = [_id_of(record) for record in page.get("records") or ()]
            new = [lead_id for lead_id in dict.fromkeys(ids) if lead_id not in seen]
            seen.update(new)
            for start in range(0, len(new), _IDS_AT_ONCE):
                yield await self._these(new[start : start + _IDS_AT_ONCE])
            following = page.get("nextRecordsUrl")
            if page.get("done", True) or not following:
                return
            page = await self._api.query_more(str(following).rpartition("/")[2])

    async def _these(self, ids: list[str]) -> list[Lead]:
        records, _ = await self._api.retrieve(ids, self._selection.fields)
        leads = [lead_of(record, self._selection.org) for record in records if record and not record.get("IsConverted")]
        self.passed_over += len(ids) - len(leads)
        return leads


def _id_of(record: dict[str, Any]) -> str:
    lead_id = record.get("Id")
    if not lead_id:
        raise UsageError("bad_query", "--soql must select Id.")
    return str(lead_id)
