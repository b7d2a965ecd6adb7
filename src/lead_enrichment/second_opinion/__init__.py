"""Asking a language model about a lead, within caps, whatever its service does."""

from lead_enrichment.domain.llm.mode import Mode
from lead_enrichment.second_opinion.asking import Asked, SecondOpinion
from lead_enrichment.second_opinion.forecast import Forecast, forecast
from lead_enrichment.second_opinion.plan import ModelPlan, OnFailure

__all__ = ["Asked", "Forecast", "Mode", "ModelPlan", "OnFailure", "SecondOpinion", "forecast"]
