from datetime import date

import pytest

from lead_enrichment.domain.llm.models import DEAREST, Price, model_named, retired, warnings_about
from lead_enrichment.domain.llm.spend import TokenUsage, cost_of, dollars, most_cost, nanodollars

TODAY = date(2026, 11, 26)
LUNA = model_named("gpt-6-luna")


def test_a_typical_question_costs_a_twentieth_of_a_cent():
    assert dollars(cost_of(TokenUsage(tokens_in=3000, tokens_out=300), LUNA, "default")) == pytest.approx(0.00045)


def test_flex_is_half_and_cached_input_a_tenth():
    usage = TokenUsage(tokens_in=1000, tokens_out=0, cached=1000)
    assert dollars(cost_of(usage, LUNA, None)) == pytest.approx(0.00001)
    assert dollars(cost_of(TokenUsage(1000, 0), LUNA, "flex")) == pytest.approx(0.00005)


def test_writing_the_cache_costs_a_quarter_more():
    assert dollars(cost_of(TokenUsage(1000, 0, written=1000), LUNA, None)) == pytest.approx(0.000125)


@pytest.mark.parametrize(
    "usage", [TokenUsage(900, 50), TokenUsage(900, 50, cached=900), TokenUsage(900, 50, written=900)]
)
def test_no_call_costs_more_than_its_bound(usage):
    assert cost_of(usage, LUNA, None) <= most_cost(900, 50, LUNA)


def test_absurd_shares_of_cached_tokens_cannot_make_a_call_cheaper_than_free():
    assert cost_of(TokenUsage(10, 0, cached=10**9, written=10**9), LUNA, None) == cost_of(
        TokenUsage(10, 0, cached=10), LUNA, None
    )


def test_a_model_that_is_not_listed_counts_at_the_dearest_price_and_says_so():
    unknown = model_named("some-local-model")
    assert cost_of(TokenUsage(1000, 0), unknown, None) == nanodollars(DEAREST.tokens_in / 1000)
    assert "LLM_PRICE_IN_USD" in warnings_about(unknown, TODAY)[0]
    assert warnings_about(model_named("some-local-model", Price(0, 0, 0)), TODAY) == ()


def test_a_dated_snapshot_is_its_model():
    assert model_named("gpt-6-luna-2026-09-22").price == LUNA.price
    assert model_named("gpt-6-luna-2026-09-22").name == "gpt-6-luna-2026-09-22"


@pytest.mark.parametrize(
    ("name", "warned", "is_retired"),
    [
        ("gpt-6-luna", False, False),
        ("gpt-5.4-nano", True, False),
        ("gpt-4o-mini", True, False),
        ("gpt-5-mini", True, False),
        ("gpt-4", False, True),
        ("gpt-4-turbo", False, True),
    ],
)
def test_what_is_shut_down_is_said_in_time(name, warned, is_retired):
    model = model_named(name)
    assert any("shut down" in warning for warning in warnings_about(model, TODAY)) is warned
    assert retired(model, TODAY) is is_retired


def test_models_that_refuse_no_effort_get_the_least_they_take():
    assert [model_named(name).effort for name in ("gpt-6-luna", "gpt-6.2-sol", "gpt-5-mini", "gpt-4o", "other")] == [
        "none", "low", "minimal", None, None,
    ]  # fmt: skip
