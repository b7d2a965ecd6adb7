"""How probable it is that somebody is the owner: what the score says, and the signs beside it, weighed together.

One logistic regression over everybody whom 886 real websites name, as the rules read them before anybody had seen them
(record 54): data/owner_weights.json, fitted by scripts/fit_owner_weights.py.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import exp, log
from typing import Final

_LEAST: Final = 0.001
"""No probability is nearer to nothing or to certainty than this, so that its log odds are finite."""


@dataclass(frozen=True, slots=True)
class OwnerWeights:
    """Log odds: those of a person nothing is known of, and what is added.

    `odds` is for each log odds of the score's own probability, `plausibility` for words that are surely a name, `rival`
    for another who is surely the owner, `signs` for each sign that is shown (`owner_signs`).
    """

    intercept: float
    odds: float
    plausibility: float
    rival: float
    signs: Mapping[str, float]

    def probability(self, scored: float, plausibility: float, rival: float, signs: Iterable[str]) -> float:
        """The probability (0.0 to 1.0), from that of the score, that of the words, and that of the best other."""
        raw = self.intercept + self.odds * log_odds(scored) + self.plausibility * plausibility + self.rival * rival
        raw += sum(self.signs.get(sign, 0.0) for sign in signs)
        return 1.0 / (1.0 + exp(-raw))


def log_odds(probability: float) -> float:
    """The log odds of a probability, at most 6.9 either way."""
    bounded = min(max(probability, _LEAST), 1 - _LEAST)
    return log(bounded / (1 - bounded))


@cache
def owner_weights() -> OwnerWeights:
    """The shipped weights; the file also says what they were fitted on and how they were measured."""
    text = resources.files("lead_enrichment").joinpath("data/owner_weights.json").read_text(encoding="utf-8")
    return OwnerWeights(**json.loads(text)["weights"])
