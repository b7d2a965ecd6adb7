"""Fit data/calibration.json: from a rank score to the probability that the answer is right.

    python scripts/fit_calibration.py ../shared/sites
    python scripts/fit_calibration.py --signs-only

The curve: two sources, saved real websites with labels, and invented ones (evaluation/synthetic). The real ones are few
and are what counts, so together they weigh as much as all invented ones. One logistic curve for each group, of one
feature, the score. It also decides from which score on an answer is given at all.

The quality is cross-validated over sites: each site, real or invented, is judged by a curve that was fitted without the
sites of its fold. That says how well the curve is calibrated, and nothing about the rules: they were written by people
who had seen these sites, so the share that is right (and with it every figure here) flatters. What that is worth is
shown by "stated": on sites that nobody has seen, the share that is right was up to 10 points lower.

The signs of addresses (domain/address_signs.py): log odds added to the curve's, fitted on scripts/first_tries.csv, the
addresses that the rules gave on real websites before anybody had read them: group, score, whether right, signs. It
names no site and no place. `--signs-only` fits them to the curves as they are. What names are worth beside their score
is fitted by scripts/fit_owner_weights.py.
"""

import argparse
import csv
import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

from lead_enrichment.domain.confidence import Logistic
from lead_enrichment.evaluation.saved_sites import Trial, invented, saved, trials
from lead_enrichment.evaluation.statistics import Calibration, calibration

FIRST_TRIES = Path(__file__).with_name("first_tries.csv")
TARGET = Path(__file__).parents[1] / "src/lead_enrichment/data/calibration.json"
GROUPS = ("name", "address", "town", "passing")
FIELDS = {"name": ("name",), "address": ("address", "town", "passing")}
SHOWN = FIELDS | {"with street": ("address",), "town": ("town",), "passing": ("passing",)}
PROVENANCE = (
    "Fitted by scripts/fit_calibration.py: logistic regression of 'the best candidate is right' on its score, drawn "
    "towards the earlier curve; real sites together weigh as much as the invented ones. 'measured': answers of 0.5 and "
    "more, cross-validated over 10 folds of sites, errors in ten bins with bootstrap intervals; the rules have seen "
    "these sites, but for 'first tries': the answers on real sites before anybody had read them "
    "(scripts/first_tries.csv), on which the log odds of the signs are fitted."
)
FOLDS = 10
LEAST = 0.5
Judged = tuple[float, bool]
CAPS = {"name": 0.98, "address": 0.98, "town": 0.92, "passing": 0.79}
"""A town that a sentence only mentions is never sure enough to be written unseen."""
INVENTED = range(1_500)
PRIOR = {"name": 0.5, "address": 0.5, "town": 0.25, "passing": 0.5}
BEFORE = {
    "name": {"intercept": 0.0, "slope": 1.0, "cap": 1.0},
    "address": {"intercept": -2.42, "slope": 1.1, "cap": 1.0},
    "town": {"intercept": -2.42, "slope": 1.1, "cap": 1.0},
    "passing": {"intercept": -2.42, "slope": 1.1, "cap": 1.0},
}


RIDGE = 1.0
"""How strongly the weights of signs are drawn towards nothing."""
STEPS = 20_000


class FirstTry(NamedTuple):
    """An answer on a site that nobody had read: its score, its signs, and whether it was right."""

    group: str
    score: float
    right: bool
    signs: tuple[str, ...]


def first_tries() -> list[FirstTry]:
    """The rows of scripts/first_tries.csv."""
    with FIRST_TRIES.open(encoding="utf-8", newline="") as file:
        return [
            FirstTry(
                row["group"], float(row["score"]), row["right"] == "1", tuple(filter(None, row["signs"].split("; ")))
            )
            for row in csv.DictReader(file)
        ]


def weigh_signs(tries: Sequence[FirstTry], curve: dict[str, float]) -> dict[str, float]:
    """The log odds of each sign, by ridge regression from what the curve says."""
    names = sorted({sign for one in tries for sign in one.signs})
    shown = np.array([[name in one.signs for name in names] for one in tries], float)
    right = np.array([one.right for one in tries], float)
    stated = np.array([probability(curve, one.score) for one in tries])
    odds, weights = np.log(stated / (1 - stated)), np.zeros(len(names))
    step = 1 / (RIDGE + shown.sum() / 4)  # no more than the inverse of the steepest bend, so that it cannot overshoot
    for _ in range(STEPS):
        weights += step * (shown.T @ (right - 1 / (1 + np.exp(-(odds + shown @ weights)))) - RIDGE * weights)
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


def with_signs(curve: dict[str, float], weights: dict[str, float], one: FirstTry) -> float:
    """The probability that the table gives to an answer."""
    return Logistic(**curve, signs=weights).probability(one.score, one.signs)


def tried(groups: dict[str, dict[str, float]]) -> tuple[dict[str, dict[str, float]], dict[str, list[Judged]]]:
    """For each group the weights of signs, and the first tries judged by weights fitted without their fold."""
    given = [one for one in first_tries() if probability(groups[one.group], one.score) > LEAST]
    weights: dict[str, dict[str, float]] = {}
    judged: dict[str, list[Judged]] = {}
    for group, curve in groups.items():
        rows = [one for one in given if one.group == group]
        weights[group], judged[group] = {}, []
        if not rows:
            continue
        weights[group] = weigh_signs(rows, curve)
        folds = [
            weigh_signs([one for place, one in enumerate(rows) if place % FOLDS != fold], curve)
            for fold in range(FOLDS)
        ]
        judged[group] = [(with_signs(curve, folds[place % FOLDS], one), one.right) for place, one in enumerate(rows)]
    return weights, judged


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
    if slope < 0:  # a handful of answers: more evidence must never make an answer less likely
        share = float(np.average((right + PRIOR[group] * before) / (1 + PRIOR[group]), weights=weights))
        intercept, slope = float(np.log(share / (1 - share))), 0.0
    return {"intercept": round(intercept, 3), "slope": round(slope, 3), "cap": CAPS[group]}


def probability(curve: dict[str, float], score: float) -> float:
    """What the fitted curve says."""
    return curve["cap"] / (1 + float(np.exp(-(curve["intercept"] + curve["slope"] * score))))


def outside(rows: Sequence[Trial], fold: int) -> list[Trial]:
    """The rows of all sites but those of a fold."""
    return [row for row in rows if fold_of(row.slug) != fold]


def unseen(real: Sequence[Trial], made: Sequence[Trial], group: str) -> tuple[list[Judged], list[Judged]]:
    """Real and invented answers of a group, each with the probability of a curve that has not seen its fold."""
    ours, theirs = ([trial for trial in source if trial.group == group] for source in (real, made))
    judged: tuple[list[Judged], list[Judged]] = ([], [])
    for fold in range(FOLDS):
        curve = fit(outside(ours, fold), outside(theirs, fold), group)
        for source, into in zip((ours, theirs), judged, strict=True):
            into += [(probability(curve, t.score), t.right) for t in source if fold_of(t.slug) == fold]
    return judged


def summary(answers: Sequence[Judged]) -> dict[str, float | int | list[float] | None]:
    """How many answers would be given (0.5 and more), how sure and how often right, and the error with its interval."""
    given = [(p, right) for p, right in answers if p >= LEAST]
    found: Calibration = calibration(given)
    if found.ece is None or found.low is None or found.high is None or found.brier is None:
        return {"answers": 0}
    return {
        "answers": len(given),
        "stated": round(float(np.mean([p for p, _ in given])), 3),
        "right": round(float(np.mean([right for _, right in given])), 3),
        "ece": round(found.ece, 3),
        "ece_95": [round(found.low, 3), round(found.high, 3)],
        "brier": round(found.brier, 3),
    }


def curves(sites: Path) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, object]]]:
    """The curve of each group, and how well such curves are calibrated on sites of another fold."""
    real = [trial for case, finding in saved(sites) for trial in trials(case, finding)]
    made = [trial for case, finding in invented(INVENTED) for trial in trials(case, finding)]
    groups = {
        group: fit([t for t in real if t.group == group], [t for t in made if t.group == group], group)
        for group in GROUPS
    }
    judged = {group: unseen(real, made, group) for group in GROUPS}
    measured: dict[str, dict[str, object]] = {
        field: {
            source: summary([answer for group in parts for answer in judged[group][number]])
            for number, source in enumerate(("real", "invented"))
        }
        for field, parts in SHOWN.items()
    }
    return groups, measured


def tell_first_tries(measured: dict[str, dict[str, object]], tries: dict[str, list[Judged]]) -> None:
    """Put the quality on first tries among what was measured; names have their own (scripts/fit_owner_weights.py)."""
    for field, parts in SHOWN.items():
        answers = [answer for group in parts for answer in tries[group]]
        measured[field] = {source: row for source, row in measured[field].items() if source != "first tries"}
        if answers:
            measured[field]["first tries"] = summary(answers)


def main() -> None:
    """Fit, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sites", type=Path, nargs="?", help="folder with cases.jsonl and pages/")
    parser.add_argument("--signs-only", action="store_true", help="keep the curves, fit the signs")
    parser.add_argument("--dry-run", action="store_true", help="measure only")
    options = parser.parse_args()
    if (options.sites is None) != options.signs_only:
        parser.error("give a folder of saved sites, or --signs-only")
    table = json.loads(TARGET.read_text(encoding="utf-8"))
    groups = {group: {key: row[key] for key in ("intercept", "slope", "cap")} for group, row in table["groups"].items()}
    measured = table["measured"]
    if options.sites:
        groups, measured = curves(options.sites)
    weights, tries = tried(groups)
    tell_first_tries(measured, tries)
    for group in GROUPS:
        print("curve", group, groups[group], "signs", weights[group])
    for field, sources in measured.items():
        for source, figures in sources.items():
            print(f"{field:11} {source:11} cross-validated over {FOLDS} folds: {figures}")
    print("The rules have seen these sites but for the first tries: an estimate of the curve, not of unseen sites.")
    table = {
        "provenance": PROVENANCE,
        "measured": measured,
        "groups": {group: {**curve, "signs": weights[group]} for group, curve in groups.items()},
    }
    if not options.dry_run:
        TARGET.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
