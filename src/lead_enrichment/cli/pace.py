"""How fast leads finish and how long the rest will take, judged by those that finished last."""

from collections import deque
from math import sqrt
from typing import Final

WINDOW: Final = 50
LEAST: Final = 10
_SPREAD: Final = 1.5
"""Finishing is close to a Poisson process: of n finished leads the rate is uncertain by about 1/sqrt(n)."""


class Pace:
    """Told from time to time how many leads are done; answers the rate and the time left."""

    def __init__(self, now: float, done: int = 0) -> None:
        self._done = done
        self._since = now
        self._finished: deque[float] = deque(maxlen=WINDOW + 1)

    def note(self, now: float, done: int) -> None:
        """`done` leads are finished at `now` (seconds); new ones are taken as evenly spread since the last note."""
        new = done - self._done
        if new <= 0:
            return
        for n in range(max(1, new - WINDOW), new + 1):
            self._finished.append(self._since + (now - self._since) * n / new)
        self._done, self._since = done, now

    def per_hour(self, now: float) -> float | None:
        """Leads an hour by the last `WINDOW` finished; None until `LEAST` are done."""
        if len(self._finished) < LEAST or now <= self._finished[0]:
            return None
        return (len(self._finished) - 1) / (now - self._finished[0]) * 3600

    def left(self, now: float, remaining: int) -> tuple[float, float] | None:
        """Least and most seconds that `remaining` leads will take; None until `LEAST` are done."""
        rate = self.per_hour(now)
        if rate is None:
            return None
        return left_at(rate, remaining, len(self._finished))


def left_at(per_hour: float, remaining: int, seen: int) -> tuple[float, float]:
    """Least and most seconds that `remaining` leads take at a rate that was judged by `seen` finished ones."""
    spread = min(_SPREAD / sqrt(seen), 0.5)
    expected = remaining / per_hour * 3600
    return expected * (1 - spread), expected * (1 + spread)


def in_words(seconds: float) -> str:
    """A time span as people say it: `45 s`, `12 min`, `1 h 10 min`, `2 d 3 h`."""
    if seconds < 9.95:  # noqa: PLR2004 - below ten seconds a tenth says something
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 60:  # noqa: PLR2004 - seconds of a minute
        return f"{whole} s"
    minutes, hours, days = round(whole / 60), whole // 3600, whole // 86400
    if days:
        return f"{days} d {whole % 86400 // 3600} h"
    return f"{minutes // 60} h {minutes % 60} min" if hours or minutes >= 60 else f"{minutes} min"  # noqa: PLR2004


def range_in_words(least: float, most: float) -> str:
    """A span of time spans, such as `8 min to 12 min`."""
    low, high = in_words(least), in_words(most)
    return low if low == high else f"{low} to {high}"
