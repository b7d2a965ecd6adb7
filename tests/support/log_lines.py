"""Log lines of an emulated account as they arrive, and a wait for one of them."""

import threading
from collections.abc import Callable


class LogLines:
    """Called with each line and its log group."""

    def __init__(self) -> None:
        self._lines: list[tuple[str, str]] = []
        self._arrived = threading.Condition()
        self._also: list[Callable[[str, str], None]] = []

    def __call__(self, group: str, line: str) -> None:
        with self._arrived:
            self._lines.append((group, line))
            self._arrived.notify_all()
        for listener in self._also:
            listener(group, line)

    def also(self, listener: Callable[[str, str], None]) -> None:
        """Tell somebody else of each line, too."""
        self._also.append(listener)

    def of(self, group: str, text: str, *, since: int = 0) -> list[str]:
        """The lines of a group that hold the text."""
        return [line for at, line in self._lines[since:] if at == group and text in line]

    @property
    def count(self) -> int:
        return len(self._lines)

    def wait_for(self, group: str, text: str, *, since: int, seconds: float) -> str:
        """The first such line that arrived after the first `since` of all; fails with what was said instead."""
        with self._arrived:
            arrived = self._arrived.wait_for(lambda: self.of(group, text, since=since), seconds)
            assert arrived, "\n".join(line for _, line in self._lines[since:])
            return arrived[0]
