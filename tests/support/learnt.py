"""What a process has learnt of the texts it has read, as against what it loads and compiles once."""

import gc
from functools import _lru_cache_wrapper


def bounded_caches() -> "list[_lru_cache_wrapper[object]]":
    """Every bounded cache of the project, to be emptied; what is loaded once for a process stays."""
    return [
        known
        for known in gc.get_objects()
        if isinstance(known, _lru_cache_wrapper)
        and known.__module__.startswith("lead_enrichment")
        and known.cache_parameters()["maxsize"]
    ]
