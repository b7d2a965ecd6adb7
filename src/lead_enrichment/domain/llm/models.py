"""What each model costs and how it wants to be asked.

Prices are US dollars for a million tokens, as the vendor's model pages gave them in November 2026; shutdown dates are
those of its deprecation page. A model that is not listed is charged at the dearest listed price, so that caps hold.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

DEFAULT_MODEL: Final = "gpt-6-luna"
_SNAPSHOT: Final = re.compile(r"-\d{4}-\d{2}-\d{2}$")


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars for a million tokens. Writing to the prompt cache costs `cache_write` times the input price."""

    tokens_in: float
    cached: float
    tokens_out: float
    cache_write: float = 1.0


@dataclass(frozen=True, slots=True)
class Model:
    """`effort` is the least reasoning effort that the model accepts; None: it knows no such parameter.

    `explicit_cache`: it takes `prompt_cache_options` (without it each unique page would be written to the cache, at a
    surcharge). `ends` is the day on which the vendor shuts it down; `instead` is what it recommends.
    """

    name: str
    price: Price | None
    effort: str | None = "none"
    explicit_cache: bool = True
    flex: bool = True
    ends: date | None = None
    instead: str = DEFAULT_MODEL
    known: bool = True


def _old(name: str, ends: date, effort: str | None = None) -> Model:
    return Model(name, None, effort=effort, explicit_cache=False, flex=False, ends=ends)


_GPT_4_ENDS: Final = date(2026, 10, 23)
_GPT_5_ENDS: Final = date(2026, 12, 11)
_GPT_4O_ENDS: Final = date(2027, 1, 14)
_MODELS: Final = (
    Model("gpt-6-luna", Price(0.10, 0.01, 0.50, cache_write=1.25)),
    Model("gpt-6.1-terra", Price(1.00, 0.05, 5.00, cache_write=1.25)),
    Model("gpt-6-sol", Price(2.00, 0.20, 10.00, cache_write=1.25)),
    Model("gpt-6.2-sol", None, effort="low"),
    Model("gpt-6.2-astra", None, effort="low"),
    Model("gpt-5.4-mini", Price(0.75, 0.75, 4.50), explicit_cache=False),
    Model("gpt-5.4-nano", Price(0.20, 0.20, 1.25), explicit_cache=False, ends=date(2027, 4, 1)),
    *(_old(name, _GPT_5_ENDS, effort="minimal") for name in ("gpt-5", "gpt-5-mini", "gpt-5-nano")),
    *(_old(name, _GPT_4O_ENDS) for name in ("gpt-4o", "gpt-4o-mini", "gpt-4.1", "gpt-4.1-mini")),
    *(_old(name, _GPT_4_ENDS) for name in ("gpt-4", "gpt-4-turbo")),
)
_BY_NAME: Final = {model.name: model for model in _MODELS}
DEAREST: Final = Price(
    tokens_in=max(model.price.tokens_in for model in _MODELS if model.price),
    cached=max(model.price.tokens_in for model in _MODELS if model.price),
    tokens_out=max(model.price.tokens_out for model in _MODELS if model.price),
    cache_write=max(model.price.cache_write for model in _MODELS if model.price),
)


def model_named(name: str, own_price: Price | None = None) -> Model:
    """The model of this name or of a dated snapshot of it; `own_price` wins over the table's."""
    listed = _BY_NAME.get(name) or _BY_NAME.get(_SNAPSHOT.sub("", name))
    if listed is None:
        listed = Model(name, None, effort=None, explicit_cache=False, flex=True, known=False)
    return replace(listed, name=name, price=own_price or listed.price)


def warnings_about(model: Model, today: date) -> tuple[str, ...]:
    """What a person should know before a run with this model, at its vendor."""
    found = []
    if model.ends and today < model.ends:
        found.append(
            f"LLM_MODEL={model.name} is shut down by its vendor on {model.ends:%d %B %Y}; its replacement is"
            f" {model.instead}."
        )
    if model.price is None:
        found.append(
            f"The price of {model.name} is not known, so it is counted at ${DEAREST.tokens_in:g} in and"
            f" ${DEAREST.tokens_out:g} out for a million tokens; set LLM_PRICE_IN_USD and LLM_PRICE_OUT_USD."
        )
    return tuple(found)


def retired(model: Model, today: date) -> bool:
    """Whether the vendor has shut the model down."""
    return model.ends is not None and model.ends <= today
