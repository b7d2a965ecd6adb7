"""Money: what a call cost, what it may cost at most, and the caps that hold. Amounts are whole nanodollars (1e-9 USD).

A tokenizer of byte pairs never makes more tokens than there are bytes, so the bytes of a request bound its input; the
output is bounded by the limit that is sent. That bound is reserved before a call and settled after it.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import Final

from lead_enrichment.domain.llm.models import DEAREST, Model

NANO: Final = 1_000_000_000
_PER_MILLION: Final = 1_000_000
FLEX: Final = "flex"
_FLEX_FACTOR: Final = 0.5
FRAMING_TOKENS: Final = 400
"""Tokens that a service may add around messages and schema (roles, separators, its own format instructions)."""


def nanodollars(usd: float) -> int:
    """Dollars as the ledger counts them."""
    return round(usd * NANO)


def dollars(nanos: int) -> float:
    """What the ledger counts, in dollars."""
    return nanos / NANO


@dataclass(frozen=True, slots=True)
class TokenUsage:
    """Tokens of one call as the service counted them; `cached` and `written` are parts of `tokens_in`."""

    tokens_in: int = 0
    tokens_out: int = 0
    cached: int = 0
    written: int = 0


class CapScope(StrEnum):
    """What a cap is about."""

    LEAD = "lead"
    JOB = "job"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Caps:
    """Most that may be spent, in nanodollars: on one lead of a job, on a job, in a day (UTC)."""

    lead: int
    job: int
    day: int


def cost_of(usage: TokenUsage, model: Model, tier: str | None) -> int:
    """What a call cost, in nanodollars, rounded up; `tier` is the one that served it."""
    price = model.price or DEAREST
    cached = min(max(0, usage.cached), usage.tokens_in)
    written = min(max(0, usage.written), usage.tokens_in - cached)
    plain = usage.tokens_in - cached - written
    millionths = (
        plain * price.tokens_in
        + cached * price.cached
        + written * price.tokens_in * price.cache_write
        + usage.tokens_out * price.tokens_out
    )
    factor = _FLEX_FACTOR if tier == FLEX else 1.0
    return ceil(round(millionths * factor * NANO / _PER_MILLION, 3))


def most_tokens_in(request_bytes: int) -> int:
    """The most input tokens that a request of so many bytes can have."""
    return request_bytes + FRAMING_TOKENS


def most_cost(request_bytes: int, max_output_tokens: int, model: Model) -> int:
    """The most that one call can cost, in nanodollars: no cache, no discount, every token written to the cache."""
    tokens_in = most_tokens_in(request_bytes)
    plain = TokenUsage(tokens_in=tokens_in, tokens_out=max_output_tokens)
    written = TokenUsage(tokens_in=tokens_in, tokens_out=max_output_tokens, written=tokens_in)
    return max(cost_of(plain, model, None), cost_of(written, model, None))
