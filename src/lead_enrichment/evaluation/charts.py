"""The points of the report's two charts, in the coordinates of their drawings: no scripts, only lines in a picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lead_enrichment.evaluation.curves import Point
from lead_enrichment.evaluation.statistics import Bin

SIDE: Final = 240
"""Width and height of a chart's square; 0 to 1 on both axes."""
_RADIUS_MOST: Final = 12.0


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark in a chart; `says` is its text for a reader."""

    x: float
    y: float
    radius: float
    says: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A line (SVG points) with its dots, and the same as a table."""

    name: str
    line: str
    dots: tuple[Dot, ...]
    rows: tuple[tuple[str, ...], ...]


def curve(name: str, points: Sequence[Point]) -> Chart:
    """Precision over recall, from the surest answers on the left to all of them on the right."""
    dots = tuple(
        Dot(
            _x(point.recall),
            _y(point.precision),
            3.0,
            f"from {point.threshold:.2f}: precision {point.precision:.2f}, recall {point.recall:.2f}",
        )
        for point in points
    )
    rows = tuple((f"{point.threshold:.2f}", f"{point.precision:.2f}", f"{point.recall:.2f}") for point in points)
    return Chart(name, _line(dots), dots, rows)


def reliability(name: str, bins: Sequence[Bin]) -> Chart:
    """How often answers were right over how sure they were; the larger a dot, the more answers are in its bin."""
    filled = [one for one in bins if one.count and one.stated is not None and one.right is not None]
    most = max((one.count for one in filled), default=1)
    dots = tuple(
        Dot(
            _x(one.stated or 0.0),
            _y(one.right or 0.0),
            3.0 + (_RADIUS_MOST - 3.0) * one.count / most,
            f"{one.low:.1f} to {one.high:.1f}: {one.count} answers, said {one.stated:.2f}, right {one.right:.2f}",
        )
        for one in filled
    )
    rows = tuple(
        (f"{one.low:.1f} to {one.high:.1f}", str(one.count), f"{one.stated:.2f}", f"{one.right:.2f}") for one in filled
    )
    return Chart(name, _line(dots), dots, rows)


def _line(dots: Sequence[Dot]) -> str:
    return " ".join(f"{dot.x:.1f},{dot.y:.1f}" for dot in dots)


def _x(share: float) -> float:
    return round(share * SIDE, 1)


def _y(share: float) -> float:
    return round((1 - share) * SIDE, 1)
