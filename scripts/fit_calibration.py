"""Fit data/calibration.json: from a rank score to the probability that the answer is right.

    python scripts/fit_calibration.py ../shared/sites

Two sources: saved real websites with labels, and invented ones (evaluation/synthetic). The real ones are few and are
what counts, so together they weigh as much as all invented ones. One logistic curve for each group, of one feature, the
score; the quality is measured on sites that the curve has not seen (10 folds over real sites).
"""

import argparse
import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from lead_enrichment.evaluation.saved_sites import Trial, invented, saved, trials

TARGET = Path(__file__).parents[1] / "src/lead_enrichment/data/calibration.json"
GROUPS = ("name", "address", "town")
FOLDS = 10
CAPS = {"name": 0.98, "address": 0.98, "town": 0.79}
"""A town alone is never sure enough to be written unseen."""
INVENTED = range(1_500)
PRIOR = {"name": 0.5, "address": 0.5, "town": 0.25}
BEFORE = {
    "name": {"intercept": 0.0, "slope": 1.0, "cap": 1.0},
    "address": {"intercept": -2.42, "slope": 1.1, "cap": 1.0},
    "town": {"intercept": -2.42, "slope": 1.1, "cap": 1.0},
}


def fold_of(slug: str) -> int:
    """The fold of a site: by the hash of its name, so that it never moves."""
    return int(sha256(slug.encode()).hexdigest(), 16) % FOLDS


def fit(real: Sequence[Trial], made: Sequence[Trial], group: str) -> dict[str, float]:
    """Intercept and slope of P(right | score), drawn towards the curve that held before anything was fitted.

    The rules were written while looking at such sites, so what they get right there is too much of a good thing. For
    each observation there is a share (`PRIOR`) of one that follows the earlier curve.
    """
    rows = [*real, *made]
    weights = np.array([len(made) / max(1, len(real)) if number < len(real) else 1.0 for number in range(len(rows))])
    scores, right = np.array([[row.score] for row in rows]), np.array([row.right for row in rows])
    before = np.array([probability(BEFORE[group], row.score) for row in rows])
    model = LogisticRegression(C=1e3)
    model.fit(
        np.vstack([scores, scores, scores]),
        np.concatenate([right, np.ones(len(rows), bool), np.zeros(len(rows), bool)]),
        sample_weight=np.concatenate([weights, PRIOR[group] * weights * before, PRIOR[group] * weights * (1 - before)]),
    )
    intercept, slope = float(model.intercept_[0]), float(model.coef_[0][0])
    return {"intercept": round(intercept, 3), "slope": round(slope, 3), "cap": CAPS[group]}


def probability(curve: dict[str, float], score: float) -> float:
    """What the fitted curve says."""
    return curve["cap"] / (1 + float(np.exp(-(curve["intercept"] + curve["slope"] * score))))


def expected_error(pairs: Sequence[tuple[float, bool]], bins: int = 5) -> float:
    """Expected calibration error over equally wide bins of those answers that would be given (0.5 and more)."""
    given = [(p, right) for p, right in pairs if p >= 0.5]
    total = 0.0
    for number in range(bins):
        low = 0.5 + number * 0.5 / bins
        inside = [(p, right) for p, right in given if low <= p < low + 0.5 / bins or (number == bins - 1 and p >= 1)]
        if inside:
            gap = abs(np.mean([p for p, _ in inside]) - np.mean([right for _, right in inside]))
            total += len(inside) / len(given) * float(gap)
    return total


def main() -> None:
    """Fit, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sites", type=Path, help="folder with cases.jsonl and pages/")
    parser.add_argument("--dry-run", action="store_true", help="measure only")
    options = parser.parse_args()
    real = [trial for case, finding in saved(options.sites) for trial in trials(case, finding)]
    made = [trial for case, finding in invented(INVENTED) for trial in trials(case, finding)]
    groups, measured = {}, {}
    for group in GROUPS:
        ours, theirs = ([trial for trial in source if trial.group == group] for source in (real, made))
        unseen = []
        for fold in range(FOLDS):
            curve = fit([trial for trial in ours if fold_of(trial.slug) != fold], theirs, group)
            unseen += [(probability(curve, trial.score), trial.right) for trial in ours if fold_of(trial.slug) == fold]
        groups[group] = fit(ours, theirs, group)
        measured[group] = {
            "real": len(ours),
            "invented": len(theirs),
            "ece_unseen_real": round(expected_error(unseen), 3),
            "ece_invented": round(expected_error([(probability(groups[group], t.score), t.right) for t in theirs]), 3),
        }
        print(group, groups[group], measured[group])
    table = {
        "provenance": "Fitted by scripts/fit_calibration.py: logistic regression of 'the best candidate is right' on "
        "its score, drawn towards the earlier curve; "
        "real sites together weigh as much as the invented ones; errors on real sites over 10 folds of sites.",
        "measured": measured,
        "groups": groups,
    }
    if not options.dry_run:
        TARGET.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
