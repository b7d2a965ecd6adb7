"""The long campaign of kills (`make kill-test`): 1,000 SIGKILLs over 10,000 leads, then 200 SIGTERMs over 2,000.

Real worker processes on one database file; the exit code is 1 when a lead was lost, counted twice or left over.
"""

import signal
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

from kills import Report, run_campaign


def main() -> int:
    """Run both campaigns; the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        killed = run_campaign(Path(folder), leads=10_000, kills=1_000)
    _show("SIGKILL", killed)
    with tempfile.TemporaryDirectory() as folder:
        ended = run_campaign(Path(folder), leads=2_000, kills=200, number=signal.SIGTERM)
    _show("SIGTERM", ended)
    return 1 if killed.faults or ended.faults else 0


def _show(name: str, report: Report) -> None:
    print(
        f"{name}: {report.kills} in {report.seconds:.0f} s over {report.leads} leads; "
        f"{report.looks} looks at the counters; {report.received_again} leads received again, "
        f"at most {report.most_receives} times; exit codes {dict(report.exit_codes)}; "
        f"faults: {'; '.join(report.faults[:5]) or 'none'}"
    )


if __name__ == "__main__":
    sys.exit(main())
