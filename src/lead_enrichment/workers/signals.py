"""Stop signals: caught while work runs, handed back to whoever had them before."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

STOP_SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)


@contextmanager
def stop_signals(handle: Callable[[signal.Signals], None]) -> Iterator[None]:
    """Call `handle` in the event loop at each SIGTERM and SIGINT, then restore what it replaced.

    To be used in the main thread, inside a running event loop.
    """
    loop = asyncio.get_running_loop()
    replaced = {number: signal.getsignal(number) for number in STOP_SIGNALS}
    for number in STOP_SIGNALS:
        loop.add_signal_handler(number, handle, number)
    try:
        yield
    finally:
        for number, previous in replaced.items():
            loop.remove_signal_handler(number)
            signal.signal(number, signal.SIG_DFL if previous is None else previous)
