"""From a rank score to a calibrated probability, by a small table that is fitted on labelled sites."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from math import exp
from typing import Final

GIVEN: Final = 0.5
"""The probability from which a value is shown at all."""
_STEEPEST: Final = 30.0


@dataclass(frozen=True, slots=True)
class Logistic:
    """probability = cap / (1 + exp(-(intercept + slope * score))).

    `signs` are the log odds that are added for each sign that an answer shows.
    """

    intercept: float
    slope: float
    cap: float
    signs: Mapping[str, float] = field(default_factory=dict)

    def probability(self, score: float, signs: Iterable[str] = ()) -> float:
        """The probability (0.0 to 1.0) that an answer with this score and these signs is right.

        Signs say how sure an answer is, and not whether there is one: what the score gives is given, for a person to
        see at least, and what it does not give is not.
        """
        raw = max(-_STEEPEST, min(_STEEPEST, self.intercept + self.slope * score))
        plain = self.cap / (1.0 + exp(-raw))
        weight = sum(self.signs.get(sign, 0.0) for sign in signs)
        if plain <= GIVEN or not weight:
            return plain
        return min(self.cap, max(GIVEN, 1.0 / (1.0 + exp(-weight) * (1.0 - plain) / plain)))


@cache
def calibration() -> dict[str, Logistic]:
    """The shipped table by group ("name", "address"): data/calibration.json, which also says what it was fitted on."""
    text = resources.files("lead_enrichment").joinpath("data/calibration.json").read_text(encoding="utf-8")
    return {name: Logistic(**row) for name, row in json.loads(text)["groups"].items()}


def calibrated(group: str, score: float, signs: Iterable[str] = ()) -> float:
    """The probability for a score of a group, rounded to four places. Raises KeyError for an unknown group."""
    return round(calibration()[group].probability(score, signs), 4)
