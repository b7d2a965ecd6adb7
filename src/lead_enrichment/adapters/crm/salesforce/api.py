"""Calls to one org: logs in once for all, retries by the error table, watches the day's calls."""

import asyncio
import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final, Protocol

from lead_enrichment.adapters.crm.salesforce.error_table import Decision, as_error, row_for
from lead_enrichment.adapters.crm.salesforce.login import Token
from lead_enrichment.adapters.crm.salesforce.replies import Reply
from lead_enrichment.adapters.crm.salesforce.tokens import Tokens
from lead_enrichment.adapters.crm.salesforce.transport import Request, Unanswered
from lead_enrichment.adapters.crm.salesforce.usage import ApiUsage
from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import TransientError
from lead_enrichment.domain.retry_policy import RetryPolicy
from lead_enrichment.observability import logger

WAITS: Final = RetryPolicy(timeouts=(30.0,) * 5, waits=(0.5, 1.0, 2.0, 4.0), retry_after_most=60.0)
"""Row locks and short outages: five attempts with 0.5 to 8 s between them (half of it by chance)."""

WRITE_HEADERS: Final = {"Sforce-Auto-Assign": "FALSE"}
"""Without it an active assignment rule gives an updated lead to another owner."""


class Sender(Protocol):
    """What sends a request with a token."""

    async def send(self, token: Token, request: Request) -> Reply:
        """The answer, whatever its status. Raises Unanswered."""
        ...


class SalesforceApi:
    """One org's REST API. Any number of calls at once."""

    def __init__(
        self,
        tokens: Tokens,
        sender: Sender,
        usage: ApiUsage,
        clock: Clock,
        *,
        version: str,
        waits: RetryPolicy = WAITS,
    ) -> None:
        self._tokens = tokens
        self._sender = sender
        self._clock = clock
        self._waits = waits
        self._version = version
        self.usage = usage

    @property
    def logins(self) -> int:
        """How often this process has logged in."""
        return self._tokens.logins

    async def instance_url(self) -> str:
        """The org's own address."""
        return (await self._tokens.current()).instance_url

    async def call(self, request: Request, *, may_repeat: bool = True) -> Reply:
        """The good answer to a request.

        `may_repeat` False is for writes whose fate is unknown when no answer comes: they are not sent again.

        Raises:
            SetupError, TransientError, PermanentError: by the error table, after the retries that it asks for.
        """
        reply = await self.answer(request, may_repeat=may_repeat)
        if reply.fault is not None:
            raise as_error(reply.fault, reply.retry_after)
        return reply

    async def answer(self, request: Request, *, may_repeat: bool = True) -> Reply:
        """The answer, good or bad, after the retries that the error table asks for.

        Raises:
            TransientError: no answer. SetupError: no log-in, or the day's calls are used up.
        """
        renewed, attempt = False, 0
        while True:
            self.usage.check()
            token = await self._tokens.current()
            reply = await self._try(token, request)
            decision = _decision(reply)
            if decision is Decision.LOG_IN and not renewed:
                await self._tokens.after(token)
                renewed = True
                continue
            attempt += 1
            surely_refused = reply is not None and bool(reply.fault and reply.fault.code)
            wait = self._waits.wait_after(attempt, reply.retry_after if reply else None)
            if decision is not Decision.RETRY or wait is None or not (may_repeat or surely_refused):
                if reply is None:
                    raise TransientError("salesforce_unavailable", f"{request.method} {request.kind}: no answer.")
                return reply
            logger().warning("Salesforce is asked again", call=request.kind, attempt=attempt)
            await asyncio.sleep(wait * (0.5 + random.random()))  # noqa: S311 - spreads retries, guards nothing

    async def _try(self, token: Token, request: Request) -> Reply | None:
        try:
            reply = await self._sender.send(token, request)
        except Unanswered as error:
            self.usage.note(request.kind, None)
            logger().warning("Salesforce gave no answer", call=request.kind, error=str(error))
            return None
        self.usage.note(request.kind, reply.headers.get("Sforce-Limit-Info"))
        return reply

    async def query(self, soql: str) -> dict[str, Any]:
        """One page of a query's answer: {records, done, totalSize, nextRecordsUrl?}."""
        return _object(await self.call(Request("query", "GET", "query/", params={"q": soql})))

    async def query_more(self, locator: str) -> dict[str, Any]:
        """The next page, by the last part of nextRecordsUrl."""
        return _object(await self.call(Request("query", "GET", f"query/{locator}")))

    async def describe_lead(self) -> dict[str, Any]:
        """What the logged-in user sees of the object Lead."""
        return _object(await self.call(Request("describe", "GET", "sobjects/Lead/describe")))

    async def retrieve(
        self, ids: Sequence[str], fields: Sequence[str], kind: str = "retrieve"
    ) -> tuple[list[Any], datetime]:
        """Records in the order of `ids`, None for those that are gone; and Salesforce's time when it answered."""
        request = Request(kind, "POST", "composite/sobjects/Lead", body={"ids": list(ids), "fields": list(fields)})
        reply = await self.call(request)
        records = reply.body if isinstance(reply.body, list) else []
        return records, self._time_of(reply)

    async def update_leads(self, updates: Sequence[tuple[str, Mapping[str, Any], str]]) -> list[Reply]:
        """Conditional updates in one call: id, values, and the HTTP date since when nobody may have changed it.

        The replies stand in the order of the updates. Nothing is sent twice: where no answer comes, a
        TransientError leaves it open whether the updates were made.
        """
        version = f"/services/data/v{self._version}"
        requests = [
            {
                "method": "PATCH",
                "url": f"{version}/sobjects/Lead/{lead_id}",
                "referenceId": f"lead{number}",
                "httpHeaders": {**WRITE_HEADERS, "If-Unmodified-Since": since},
                "body": dict(values),
            }
            for number, (lead_id, values, since) in enumerate(updates)
        ]
        body = {"allOrNone": False, "compositeRequest": requests}
        reply = await self.call(
            Request("update", "POST", "composite", body=body, headers=WRITE_HEADERS), may_repeat=False
        )
        answers = {part.get("referenceId"): part for part in _object(reply).get("compositeResponse") or ()}
        return [_part(answers.get(f"lead{number}"), reply) for number in range(len(requests))]

    def _time_of(self, reply: Reply) -> datetime:
        try:
            return parsedate_to_datetime(reply.headers.get("Date", ""))
        except (TypeError, ValueError):
            return self._clock.now()


def _decision(reply: Reply | None) -> Decision | None:
    if reply is None:
        return Decision.RETRY
    return row_for(reply.fault).decision if reply.fault else None


def _object(reply: Reply) -> dict[str, Any]:
    if not isinstance(reply.body, dict):
        raise TransientError("salesforce_unavailable", "An answer that is not Salesforce's.")
    return reply.body


def _part(answer: Any, whole: Reply) -> Reply:
    if not isinstance(answer, dict) or not isinstance(answer.get("httpStatusCode"), int):
        return replace(whole, status=500, body=None)
    headers = {str(name).title(): str(value) for name, value in (answer.get("httpHeaders") or {}).items()}
    return Reply(answer["httpStatusCode"], answer.get("body"), headers)
