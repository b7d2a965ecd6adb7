"""What start-up made is no longer the collector's; what comes later is."""

import subprocess
import sys

SCRIPT = """
import gc
from lead_enrichment.workers.collector import pass_over_start_up
before = len(gc.get_objects())
pass_over_start_up()
kept, later = gc.get_freeze_count(), []
later.append(later)
print(kept >= before // 2, len(gc.get_objects()) < before // 10, any(one is later for one in gc.get_objects()))
"""


def test_the_collector_passes_over_what_start_up_made():
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True", "True"]
