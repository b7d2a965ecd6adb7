"""The memory of Chromium's processes, and the end of those that take too much."""

import contextlib
import os
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

_PAGE: Final = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class BrowserProcess:
    """One process of the browser; `kind` as Chromium names it ("browser", "renderer", "utility", ...)."""

    pid: int
    kind: str


def processes_in(answer: dict[str, Any]) -> tuple[BrowserProcess, ...]:
    """Read Chromium's answer to SystemInfo.getProcessInfo."""
    return tuple(BrowserProcess(int(process["id"]), str(process["type"])) for process in answer.get("processInfo", []))


def private_bytes(pid: int) -> int:
    """Memory that only this process holds; 0 where it has gone, or where there is no /proc (macOS)."""
    try:
        fields = Path(f"/proc/{pid}/statm").read_bytes().split()
        return (int(fields[1]) - int(fields[2])) * _PAGE
    except (OSError, ValueError, IndexError):
        return 0


def end_oversized(processes: Sequence[BrowserProcess], most: int) -> int:
    """End renderers that hold more than `most` bytes; how many there were. Their tabs report a crash."""
    ended = 0
    for process in processes:
        if process.kind == "renderer" and private_bytes(process.pid) > most:
            end_now(process.pid)
            ended += 1
    return ended


def end_now(pid: int) -> None:
    """SIGKILL; a process that has gone already is no error."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGKILL)
