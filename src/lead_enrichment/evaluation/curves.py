"""Precision and recall at every threshold of the stated probability."""

from collections.abc import Sequence

from lead_enrichment.domain.lead import Value


class Point(Value):
    """At `threshold` and above: the share of answers that are right, and of what there is that was found."""

    threshold: float
    precision: float
    recall: float


def precision_recall(answers: Sequence[tuple[float, bool]], findable: int) -> tuple[Point, ...]:
    """The curve of (stated probability, was it right) pairs; `findable` is how many right answers there are.

    Points go from the highest threshold down; answers of equal probability make one point.
    """
    points: list[Point] = []
    right = 0
    ordered = sorted(answers, key=lambda pair: -pair[0])
    for number, (stated, is_right) in enumerate(ordered, start=1):
        right += is_right
        last_of_its_kind = number == len(ordered) or ordered[number][0] < stated
        if last_of_its_kind and findable:
            points.append(Point(threshold=stated, precision=right / number, recall=min(1.0, right / findable)))
    return tuple(points)
