"""Fit data/owner_weights.json: who of those whom a website names is its owner, and how sure that is.

    python scripts/fit_owner_weights.py [--dry-run]

One logistic regression over all people whom real websites name, most of whom are no owners. The rows are in
scripts/first_tries_people.jsonl: what the rules claimed of each before anybody had read those websites, and the signs
of domain/owner_signs.py. The first line lists the signs; a row is the number of the website, whether it tells an owner,
whether the person is right, the log odds of the score (null for people of whom nothing was claimed), the plausibility
of the name, the probability of the best other, and the signs by their numbers. No website and no person is named.

Measured over ten folds of websites: of the person claimed first on each, at several thresholds, the share that is
right, the share of owners found, the share of websites without an owner for which one is given, and the error of
calibration. Websites that name nobody at all have no row.
"""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from lead_enrichment.evaluation.statistics import calibration

ROWS: Final = Path(__file__).with_name("first_tries_people.jsonl")
TARGET: Final = Path(__file__).parents[1] / "src/lead_enrichment/data/owner_weights.json"
FEWEST: Final = 15
"""People who show a sign, for it to be weighed."""
RIDGE: Final = 1.0
"""scikit-learn's C: how little the weights are drawn towards nothing. From 0.1 to 1 the figures hardly differ."""
FOLDS: Final = 10
THRESHOLDS: Final = (0.5, 0.7, 0.8)
FIRST: Final = "claimed first"
NUMBERS: Final = ("odds", "plausibility", "rival")
PROVENANCE: Final = (
    "Fitted by scripts/fit_owner_weights.py on scripts/first_tries_people.jsonl: everybody whom real websites name, as "
    "the rules read them before anybody had looked at those websites. 'measured': the person claimed first, over ten "
    "folds of websites."
)


class Person(NamedTuple):
    """One person on one website."""

    site: int
    tells: bool
    right: bool
    odds: float | None
    plausibility: float
    rival: float
    signs: frozenset[str]


def people() -> list[Person]:
    """The rows, with the signs by name."""
    first, *rows = ROWS.read_text(encoding="utf-8").splitlines()
    names = json.loads(first)
    return [
        Person(site, tells, right, odds, plausibility, rival, frozenset(names[number] for number in shown))
        for site, tells, right, odds, plausibility, rival, shown in map(json.loads, rows)
    ]


def features(rows: Sequence[Person], signs: Sequence[str]) -> NDArray[np.float64]:
    """One line for each person: the three numbers, then the signs."""
    numbers = [[row.odds or 0.0, row.plausibility, row.rival] for row in rows]
    return np.hstack([numbers, [[sign in row.signs for sign in signs] for row in rows]]).astype(float)


def fitted(rows: Sequence[Person], signs: Sequence[str]) -> LogisticRegression:
    """The regression of these rows."""
    model = LogisticRegression(C=RIDGE, max_iter=2_000)
    return model.fit(features(rows, signs), [row.right for row in rows])


def measured(rows: Sequence[Person], signs: Sequence[str]) -> dict[str, Any]:
    """What the weights are worth on websites of another fold than those they were fitted on."""
    stated: list[tuple[float, Person]] = []
    for fold in range(FOLDS):
        model = fitted([row for row in rows if row.site % FOLDS != fold], signs)
        tried = [row for row in rows if row.site % FOLDS == fold and FIRST in row.signs]
        stated += zip(model.predict_proba(features(tried, signs))[:, 1], tried, strict=True)
    sites = {row.site: row.tells for row in rows}
    owners = sum(sites.values())
    figures: dict[str, Any] = {"websites": len(sites), "owners": owners}
    for threshold in THRESHOLDS:
        given = [(p, row) for p, row in stated if p >= threshold]
        right = sum(row.right for _, row in given)
        false = sum(not row.tells for _, row in given)
        error = calibration([(float(p), row.right) for p, row in given])
        figures[f"from {threshold}"] = {
            "given": len(given),
            "right": right,
            "stated": round(float(np.mean([p for p, _ in given])), 3),
            "precision": round(right / len(given), 3),
            "recall": round(right / owners, 3),
            "false owners": round(false / (len(sites) - owners), 3),
            "ece": error.ece and round(error.ece, 3),
        }
    return figures


def main() -> None:
    """Fit, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry-run", action="store_true", help="measure only")
    options = parser.parse_args()
    rows = people()
    shown = Counter(sign for row in rows for sign in row.signs)
    signs = sorted(sign for sign, count in shown.items() if count >= FEWEST)
    figures = measured(rows, signs)
    for name, value in figures.items():
        print(f"{name:10} {value}")
    model = fitted(rows, signs)
    numbers, weights = model.coef_[0][: len(NUMBERS)], model.coef_[0][len(NUMBERS) :]
    table = {
        "provenance": PROVENANCE,
        "measured": figures,
        "weights": {
            "intercept": round(float(model.intercept_[0]), 2),
            **{name: round(float(value), 2) for name, value in zip(NUMBERS, numbers, strict=True)},
            "signs": {name: round(float(value), 2) for name, value in zip(signs, weights, strict=True)},
        },
    }
    if not options.dry_run:
        TARGET.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
