"""One lead's question: is it needed, may it cost that much, and what if the answer is no answer."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Final

from lead_enrichment.clock import Clock
from lead_enrichment.domain.enrich import Finding, is_enough
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.llm.answer import MOST_OUTPUT_TOKENS, SCHEMA, SCHEMA_NAME, Answer, read_answer
from lead_enrichment.domain.llm.claims import Reading, claims_of
from lead_enrichment.domain.llm.exchange import Ending, ModelReply, ModelRequest
from lead_enrichment.domain.llm.mode import Mode
from lead_enrichment.domain.llm.passages import Passage, select_passages
from lead_enrichment.domain.llm.prompt import data_of, prompt
from lead_enrichment.domain.llm.spend import TokenUsage, dollars
from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import ModelUse
from lead_enrichment.model_ports import LanguageModel, SpendLedger
from lead_enrichment.observability import logger
from lead_enrichment.second_opinion.gate import Gate
from lead_enrichment.second_opinion.paying import Payer, Refused
from lead_enrichment.second_opinion.plan import MOST_REQUESTS, ModelPlan, OnFailure

ANSWERED: Final = "answered"
_CODE_OF: Final = {
    Ending.REFUSED: "model_refused",
    Ending.CUT_OFF: "model_cut_off",
    Ending.BUSY: "model_busy",
    Ending.NO_FLEX: "model_busy",
    Ending.QUOTA: "model_quota",
    Ending.CREDENTIALS: "model_credentials",
    Ending.NOT_ACCEPTED: "model_request_refused",
    Ending.UNAVAILABLE: "model_unavailable",
    Ending.TIMED_OUT: "model_timeout",
}
_FOR_GOOD: Final = frozenset({Ending.QUOTA, Ending.CREDENTIALS})
_HEALTHY: Final = frozenset({Ending.ANSWERED, Ending.REFUSED, Ending.CUT_OFF})
_FAULTS: Final = frozenset({Ending.UNAVAILABLE, Ending.TIMED_OUT, Ending.NOT_ACCEPTED})
_OF_ONE_LEAD: Final = frozenset({"model_refused", "model_cut_off", "model_malformed"})
_FIRST_WAIT: Final = 1.0
_LOWEST_ID, _HIGHEST_ID = 100, 9_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of asking: `reading` is None where the model gave nothing that can be used."""

    use: ModelUse
    reading: Reading | None = None
    answer: Answer | None = None


@dataclass(slots=True)
class _Course:
    """How one lead's question goes: what was sent, counted and spent."""

    request: ModelRequest
    requests: int = 0
    events: list[str] = field(default_factory=list)
    usage: TokenUsage = field(default_factory=TokenUsage)
    nanos: int = 0
    tier: str | None = None
    answer: Answer | None = None

    def again(self, event: str) -> bool:
        """Whether to send once more for this reason: each reason is good for one repetition."""
        if event in self.events or self.requests >= MOST_REQUESTS:
            return False
        self.events.append(event)
        return True


class SecondOpinion:
    """Asks about leads as its plan says. One for a process, so that pauses and announcements are shared."""

    def __init__(
        self,
        model: LanguageModel,
        ledger: SpendLedger,
        plan: ModelPlan,
        clock: Clock,
        *,
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._model = model
        self._plan = plan
        self._pause = pause
        self._payer = Payer(ledger, plan, clock)
        self._gate = Gate(clock)
        self._announced: set[str] = set()

    def wanted(self, finding: Finding) -> bool:
        """Whether this finding of the rules calls for the model's opinion."""
        if self._plan.mode is Mode.UNSURE:
            return not is_enough(finding, thorough=True)
        return self._plan.mode is Mode.ALWAYS

    async def ask(self, dossier: Dossier, rules: Finding, job_id: str) -> Asked | None:
        """Ask about one lead; None where its website has no text to ask about.

        Raises:
            SetupError: model_quota, model_credentials, where the plan says to stop for them.
        """
        first = _LOWEST_ID + secrets.randbelow(_HIGHEST_ID)
        passages = await asyncio.to_thread(select_passages, dossier, rules.claims, first)
        if not passages:
            return None
        course = _Course(self._request(data_of(dossier, passages)))
        outcome, detail = await self._run(course, job_id, dossier.lead.id)
        use = ModelUse(
            model=self._plan.model.name,
            prompt=prompt().name,
            outcome=outcome,
            detail=detail or None,
            events=tuple(course.events),
            requests=course.requests,
            tokens_in=course.usage.tokens_in,
            tokens_cached=course.usage.cached,
            tokens_out=course.usage.tokens_out,
            usd=dollars(course.nanos),
            tier=course.tier,
        )
        if course.answer is None:
            self._announce(outcome, detail)
            return Asked(use)
        return await asyncio.to_thread(_asked, use, course.answer, passages, dossier)

    async def close(self) -> None:
        """Close the model's connections."""
        await self._model.close()

    def _request(self, data: str) -> ModelRequest:
        plan = self._plan
        return ModelRequest(
            model=plan.model.name,
            instructions=prompt().text,
            data=data,
            schema_name=SCHEMA_NAME,
            schema=SCHEMA,
            max_output_tokens=MOST_OUTPUT_TOKENS,
            effort=plan.model.effort,
            explicit_cache=plan.model.explicit_cache,
            flex=plan.flex and plan.model.flex,
            timeout=plan.timeout,
        )

    async def _run(self, course: _Course, job_id: str, lead_id: str) -> tuple[str, str]:
        """Send until there is an answer or no hope of one; the outcome and a detail for a reader."""
        while True:
            if self._gate.closed:
                return self._gate.closed, ""
            wait = self._gate.wait()
            if wait > self._plan.patience:
                return "model_unavailable", f"left alone for another {wait:.0f} s after repeated faults"
            if wait:
                await self._pause(wait)
            paid = await self._payer.send(self._model, course.request, job_id, lead_id)
            if isinstance(paid, Refused):
                return "spend_cap", paid.detail
            course.requests += 1
            course.nanos += paid.nanos
            course.tier = paid.reply.tier or course.tier
            _add(course, paid.reply)
            _note_other_model(course, paid.reply)
            ended = self._judge(course, paid.reply)
            if ended:
                return ended

    def _judge(self, course: _Course, reply: ModelReply) -> tuple[str, str] | None:
        """The outcome, or None to send `course.request` again."""
        ending = reply.ending
        if ending in _HEALTHY:
            self._gate.succeeded()
        elif ending in _FAULTS:
            self._gate.failed()
        if ending is Ending.ANSWERED:
            return self._read(course, reply.text)
        if self._mended(course, reply):
            return None
        if ending in _FOR_GOOD:
            self._give_up(_CODE_OF[ending], reply.detail)
        return _CODE_OF[ending], reply.detail

    def _mended(self, course: _Course, reply: ModelReply) -> bool:
        """Whether sending once more can help; then `course.request` is what to send. A slow call is never repeated."""
        if reply.ending is Ending.CUT_OFF:
            course.request = replace(course.request, max_output_tokens=2 * MOST_OUTPUT_TOKENS)
            return course.again("cut_off")
        if reply.ending is Ending.NO_FLEX:
            course.request = replace(course.request, flex=False)
            return course.again("no_flex")
        if reply.ending not in (Ending.BUSY, Ending.UNAVAILABLE):
            return False
        wait = _FIRST_WAIT if reply.retry_after is None else reply.retry_after
        if reply.ending is Ending.BUSY:
            self._gate.pause(wait)
        if wait > self._plan.patience or not course.again("sent_again"):
            return False
        self._gate.pause(wait)
        return True

    def _read(self, course: _Course, text: str) -> tuple[str, str] | None:
        read = read_answer(text)
        course.events += [event for event in read.events if event not in course.events]
        if read.answer is not None:
            course.answer = read.answer
            return ANSWERED, ""
        if course.again("malformed"):
            course.request = replace(course.request, correction=read.fault)
            return None
        return "model_malformed", read.fault or ""

    def _give_up(self, code: str, detail: str) -> None:
        self._gate.close(code)
        if self._plan.on_failure is OnFailure.STOP:
            raise SetupError(code, detail)

    def _announce(self, code: str, detail: str) -> None:
        """Say once in a process what keeps the model from being asked, why, and what to do."""
        if code in self._announced or code in _OF_ONE_LEAD:
            return
        self._announced.add(code)
        reason = REASONS[code]
        logger().warning(
            f"{reason.name}: {detail}" if detail else reason.name,
            reason=code,
            why=reason.meaning,
            what_to_do=reason.next_step,
            meanwhile="leads are enriched by the rules",
        )


def _add(course: _Course, reply: ModelReply) -> None:
    if reply.usage is not None:
        old, new = course.usage, reply.usage
        course.usage = TokenUsage(
            tokens_in=old.tokens_in + new.tokens_in,
            tokens_out=old.tokens_out + new.tokens_out,
            cached=old.cached + new.cached,
            written=old.written + new.written,
        )


def _note_other_model(course: _Course, reply: ModelReply) -> None:
    """Count an answer of another model than was asked; a dated snapshot, or a server's longer name, is the same."""
    asked, served = course.request.model, reply.served_by
    if served and asked not in served and "other_model" not in course.events:
        course.events.append("other_model")


def _asked(use: ModelUse, answer: Answer, passages: tuple[Passage, ...], dossier: Dossier) -> Asked:
    return Asked(use, claims_of(answer, passages, dossier), answer)
