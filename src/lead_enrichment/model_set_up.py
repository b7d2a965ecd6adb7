"""From settings to a plan for asking a language model: checked before any work starts."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from lead_enrichment.adapters.extract.openai.client import Endpoint, OpenAiModel
from lead_enrichment.adapters.extract.openai.requests import Api
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.llm.models import Price, model_named, retired, warnings_about
from lead_enrichment.domain.llm.spend import Caps, nanodollars
from lead_enrichment.second_opinion import Mode, ModelPlan, OnFailure
from lead_enrichment.settings import Settings

_TIMEOUT, _FLEX_TIMEOUT = 45.0, 900.0
FLEX: Final = "flex"


@dataclass(frozen=True, slots=True)
class ModelSetUp:
    """The plan, where the model is, and what a person should know before the run."""

    plan: ModelPlan
    endpoint: Endpoint
    warnings: tuple[str, ...]

    def open_model(self) -> OpenAiModel:
        """The model; nothing is connected or imported yet."""
        return OpenAiModel(self.endpoint, timeout=self.plan.timeout)


def mode_of(settings: Settings) -> Mode:
    """When the model is asked: as set, else "unsure" with a key and "never" without."""
    if settings.llm_mode is not None:
        return Mode(settings.llm_mode)
    return Mode.UNSURE if settings.openai_api_key else Mode.NEVER


def model_set_up(settings: Settings, today: date) -> ModelSetUp | None:
    """How the model is asked; None where it is not.

    Raises:
        SetupError: bad_setting, model_retired.
    """
    mode = mode_of(settings)
    if mode is Mode.NEVER:
        return None
    if settings.openai_api_key is None and settings.openai_base_url is None:
        raise SetupError(
            "bad_setting",
            f"LLM_MODE is {mode.value}, but there is no model to ask: set OPENAI_API_KEY, or OPENAI_BASE_URL for a"
            " server of your own, or LLM_MODE=never to work with the rules alone.",
        )
    key = settings.openai_api_key
    endpoint = Endpoint(
        key=lambda: key.get_secret_value() if key else None,
        base_url=settings.openai_base_url,
        api=None if settings.llm_api == "auto" else Api(settings.llm_api),
    )
    model = model_named(settings.llm_model, _own_price(settings))
    if endpoint.is_vendor and retired(model, today):
        raise SetupError(
            "model_retired", f"{model.name} ended on {model.ends:%d %B %Y}; set LLM_MODEL={model.instead}."
        )
    warnings = warnings_about(model, today)
    flex = settings.llm_tier == FLEX
    plan = ModelPlan(
        mode=mode,
        model=model,
        caps=Caps(
            lead=nanodollars(settings.llm_cap_lead_usd),
            job=nanodollars(settings.llm_cap_job_usd),
            day=nanodollars(settings.llm_cap_day_usd),
        ),
        flex=flex,
        timeout=settings.llm_timeout_seconds or (_FLEX_TIMEOUT if flex else _TIMEOUT),
        on_failure=OnFailure(settings.llm_on_failure),
        base_url=settings.openai_base_url,
    )
    return ModelSetUp(plan, endpoint, warnings)


def _own_price(settings: Settings) -> Price | None:
    tokens_in, tokens_out = settings.llm_price_in_usd, settings.llm_price_out_usd
    if tokens_in is None and tokens_out is None:
        return None
    if tokens_in is None or tokens_out is None:
        raise SetupError("bad_setting", "Set both LLM_PRICE_IN_USD and LLM_PRICE_OUT_USD, or neither.")
    return Price(tokens_in=tokens_in, cached=tokens_in, tokens_out=tokens_out)
