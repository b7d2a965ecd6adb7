"""The garbage collector of a process that works on one lead after the other."""

import gc

from lead_enrichment.domain.names.lexicon import lexicon


def pass_over_start_up() -> None:
    """Let the collector pass over what the process has made so far: modules, patterns, the lexicon.

    All of it stays to the end; going through it again and again took 4 % of the CPU time of a lead, and more on large
    websites (benchmarks/extraction_speed.py). Call it once, when all is set up and no lead has been taken.
    """
    lexicon()
    gc.collect()
    gc.freeze()
