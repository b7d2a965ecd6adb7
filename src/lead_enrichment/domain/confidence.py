"""From a rank score to a calibrated probability, by a small table that is fitted on labelled sites."""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import exp
from typing import Final

_STEEPEST: Final = 30.0


@dataclass(frozen=True, slots=True)
class Logistic:
    """probability = cap / (1 + exp(-(intercept + slope * score)))."""

    intercept: float
    slope: float
    cap: float

    def probability(self, score: float) -> float:
        """The probability (0.0 to 1.0) that an answer with this score is right."""
        raw = max(-_STEEPEST, min(_STEEPEST, self.intercept + self.slope * score))
        return self.cap / (1.0 + exp(-raw))


@cache
def calibration() -> dict[str, Logistic]:
    """The shipped table by group ("name", "address"): data/calibration.json, which also says what it was fitted on."""
    text = resources.files("lead_enrichment").joinpath("data/calibration.json").read_text(encoding="utf-8")
    groups = json.loads(text)["groups"]
    return {name: Logistic(row["intercept"], row["slope"], row["cap"]) for name, row in groups.items()}


def calibrated(group: str, score: float) -> float:
    """The probability for a score of a group, rounded to four places. Raises KeyError for an unknown group."""
    return round(calibration()[group].probability(score), 4)
