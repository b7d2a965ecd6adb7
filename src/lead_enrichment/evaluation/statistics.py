"""Shares with their uncertainty, and calibration."""

from collections.abc import Sequence
from math import sqrt
from random import Random

from lead_enrichment.domain.lead import Value

Z_95 = 1.959964
BINS = 10
RESAMPLES = 300
"""Bootstrap samples behind the interval of a calibration error."""


class Share(Value):
    """`hits` of `total`; `low` and `high` bound the share with 95 % confidence (Wilson score interval)."""

    hits: int
    total: int
    share: float | None
    low: float | None
    high: float | None

    def __str__(self) -> str:
        if self.share is None:
            return "- (0 of 0)"
        return f"{self.share:.2f} [{self.low:.2f}, {self.high:.2f}] ({self.hits} of {self.total})"


def share(hits: int, total: int) -> Share:
    """The share with its Wilson interval; all None where there is nothing to count."""
    if total == 0:
        return Share(hits=0, total=0, share=None, low=None, high=None)
    p, z2 = hits / total, Z_95 * Z_95
    centre = (p + z2 / (2 * total)) / (1 + z2 / total)
    half = Z_95 * sqrt(p * (1 - p) / total + z2 / (4 * total * total)) / (1 + z2 / total)
    return Share(hits=hits, total=total, share=p, low=max(0.0, centre - half), high=min(1.0, centre + half))


class Bin(Value):
    """One of the equal-width bins of stated probability: how many, how sure, how often right."""

    low: float
    high: float
    count: int
    stated: float | None
    right: float | None


class Calibration(Value):
    """`ece` is the expected calibration error: |stated - right|, weighted by count over the bins.

    `low` and `high` bound it with 95 % confidence (percentile bootstrap over the answers). With few answers even a
    perfect forecast has an error well above zero.
    """

    bins: tuple[Bin, ...]
    ece: float | None
    brier: float | None
    low: float | None = None
    high: float | None = None


def calibration(answers: Sequence[tuple[float, bool]]) -> Calibration:
    """Calibration of (stated probability, was it right) pairs in ten bins."""
    bins, error = [], 0.0
    for number in range(BINS):
        inside = [pair for pair in answers if min(int(pair[0] * BINS), BINS - 1) == number]
        stated = sum(p for p, _ in inside) / len(inside) if inside else None
        right = sum(ok for _, ok in inside) / len(inside) if inside else None
        if stated is not None and right is not None:
            error += abs(stated - right) * len(inside)
        bins.append(Bin(low=number / BINS, high=(number + 1) / BINS, count=len(inside), stated=stated, right=right))
    if not answers:
        return Calibration(bins=tuple(bins), ece=None, brier=None)
    brier = sum((p - ok) ** 2 for p, ok in answers) / len(answers)
    low, high = _interval(answers)
    return Calibration(bins=tuple(bins), ece=error / len(answers), brier=brier, low=low, high=high)


def expected_error(answers: Sequence[tuple[float, bool]]) -> float:
    """The expected calibration error of (stated probability, was it right) pairs; 0.0 for none."""
    gaps = [0.0] * BINS
    for stated, right in answers:
        gaps[min(int(stated * BINS), BINS - 1)] += stated - right
    return sum(abs(gap) for gap in gaps) / max(1, len(answers))


def _interval(answers: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """The 2.5 % and 97.5 % points of the error over resampled answers; the same answers give the same interval."""
    random = Random(len(answers))  # noqa: S311 - no secret
    errors = sorted(expected_error(random.choices(answers, k=len(answers))) for _ in range(RESAMPLES))
    return errors[int(0.025 * RESAMPLES)], errors[int(0.975 * RESAMPLES)]
