"""Reasons that have to do with the language model: why it was not asked, or gave nothing that could be used.

None of them ends a lead: the rules' finding stands. They are the `outcome` of a lead's `ModelUse`, are counted in the
summary, and three of them stop a run where LLM_ON_FAILURE is "stop".
"""

from typing import Final

from lead_enrichment.domain.reason import Reason

_RULES_STAND = "The rules' finding stands; ask again with `run` or `retry` when you need the model's opinion."

MODEL_REASONS: Final = (
    Reason(
        "model_refused",
        "Model refused",
        "The language model declined to answer about this website.",
        "Nothing: the rules' finding stands. Look at the lead with `show`.",
    ),
    Reason(
        "model_cut_off",
        "Model answer cut off",
        "The language model's answer was longer than allowed, twice.",
        "Nothing: the rules' finding stands. If it repeats, choose another LLM_MODEL.",
    ),
    Reason(
        "model_malformed",
        "Model answer not usable",
        "The language model's answer did not keep to the schema, also when asked again.",
        "Nothing: the rules' finding stands. If it repeats, choose an LLM_MODEL with structured outputs.",
    ),
    Reason(
        "model_busy",
        "Model busy",
        "The language model's service asks for fewer requests (HTTP 429).",
        "Nothing for single leads; if it repeats, lower CONCURRENCY or raise the limit of your account.",
    ),
    Reason(
        "model_unavailable",
        "Model not available",
        "The language model's service did not answer, or answered with a fault of its own.",
        f"Nothing, later leads try again. {_RULES_STAND}",
    ),
    Reason(
        "model_timeout",
        "Model too slow",
        "The language model did not answer within LLM_TIMEOUT_SECONDS; its cost is counted as reserved.",
        f"Raise LLM_TIMEOUT_SECONDS if it repeats. {_RULES_STAND}",
    ),
    Reason(
        "model_quota",
        "Model quota used up",
        "The account of OPENAI_API_KEY has no credit left, or has reached its own spending limit.",
        "Add credit or raise the limit at the provider, then run again; or set LLM_MODE=never.",
    ),
    Reason(
        "model_credentials",
        "Model credentials refused",
        "The language model's service does not accept OPENAI_API_KEY, or the key may not use this model.",
        "Set a valid OPENAI_API_KEY for LLM_MODEL (and OPENAI_BASE_URL, if any), or set LLM_MODE=never.",
    ),
    Reason(
        "model_request_refused",
        "Model request not accepted",
        "The language model's service does not accept the request: LLM_MODEL is unknown there, or lacks a feature.",
        "Check LLM_MODEL and OPENAI_BASE_URL; LLM_API=chat or responses chooses the other interface.",
    ),
    Reason(
        "model_retired",
        "Model retired",
        "The model of LLM_MODEL has been shut down by its vendor.",
        "Set LLM_MODEL to the replacement that the message names.",
    ),
    Reason(
        "spend_cap",
        "Spend cap reached",
        "Asking the language model could have cost more than a cap allows, so it was not asked.",
        "Raise LLM_CAP_LEAD_USD, LLM_CAP_JOB_USD or LLM_CAP_DAY_USD (see the message), or leave it to the rules.",
    ),
)
