"""Shares with their uncertainty, and calibration."""

from collections.abc import Sequence
from math import sqrt

from lead_enrichment.domain.lead import Value

Z_95 = 1.959964
BINS = 10


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
    """`ece` is the expected calibration error: |stated - right|, weighted by count over the bins."""

    bins: tuple[Bin, ...]
    ece: float | None
    brier: float | None


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
    return Calibration(bins=tuple(bins), ece=error / len(answers), brier=brier)
