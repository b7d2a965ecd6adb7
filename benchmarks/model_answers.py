"""The long campaign of random model answers (`make model-test`): 10,000, each value that comes out checked.

The exit code is 1 when a value came out that the website does not say.
"""

import sys
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

from random_answers import try_answers


def main() -> int:
    """Run the campaign; the exit code."""
    started = perf_counter()
    counted = try_answers(10_000, seed=1)
    print(
        f"{counted.answers} random answers in {perf_counter() - started:.0f} s: of the half without rules beside them "
        f"{counted.names_by_model} gave a name and {counted.places_by_model} an address; "
        f"ungrounded values: {len(counted.bad)} {counted.bad[:3]}"
    )
    return 1 if counted.bad else 0


if __name__ == "__main__":
    sys.exit(main())
