"""What a process prints, line by line into a CloudWatch log group, as a log driver does."""

import subprocess
import threading
from collections.abc import Callable
from typing import Any

from lead_enrichment.clock import Clock


class LogDelivery:
    """Takes streams; `logs` is moto's own of CloudWatch Logs. `also` is called with each line, for a terminal."""

    def __init__(self, logs: Any, clock: Clock, also: Callable[[str, str], None] | None = None) -> None:
        self._logs = logs
        self._clock = clock
        self._also = also
        self._lock = threading.Lock()

    def follow(self, process: subprocess.Popen[bytes], group: str, stream: str) -> threading.Thread:
        """Read the standard output of `process` to its end; the thread that does so ends then."""
        self.open(group, stream)
        thread = threading.Thread(target=self._read, args=(process, group, stream), daemon=True)
        thread.start()
        return thread

    def open(self, group: str, stream: str) -> None:
        """Make the stream if it is not there."""
        with self._lock:
            self._logs.ensure_log_group(group)
            if stream not in self._logs.groups[group].streams:
                self._logs.create_log_stream(group, stream)

    def write_new(self, group: str, stream: str, line: str) -> None:
        """One line, into a stream that need not be there."""
        self.open(group, stream)
        self.write(group, stream, line)

    def write(self, group: str, stream: str, line: str) -> None:
        """One line."""
        moment = int(self._clock.now().timestamp() * 1000)
        with self._lock:
            self._logs.put_log_events(group, stream, [{"timestamp": moment, "message": line}])
        if self._also:
            self._also(group, line)

    def _read(self, process: subprocess.Popen[bytes], group: str, stream: str) -> None:
        if process.stdout is None:
            return
        with process.stdout as output:
            for line in iter(output.readline, b""):
                if line.strip():
                    self.write(group, stream, line.decode("utf-8", "replace").rstrip("\n"))
