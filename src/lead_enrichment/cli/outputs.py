"""Where a run's files go, checked before any work starts."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from lead_enrichment.domain.errors import UsageError


@dataclass(frozen=True, slots=True)
class Outputs:
    """The enriched copy (None in a dry run) and the JSON lines."""

    out: Path | None
    results: Path

    def check(self, *others: Path) -> None:
        """Raises UsageError: cannot_write, where a file could not be made; bad_usage, where two are the same."""
        files = [path for path in (self.out, self.results) if path is not None]
        if len({path.resolve() for path in (*others, *files)}) < len(others) + len(files):
            raise UsageError("bad_usage", "The input, --out and --results must be different files.")
        for path in files:
            _check_writable(path)


def outputs_beside(source: Path, out: Path | None, results: Path | None, *, dry_run: bool) -> Outputs:
    """The files as asked for, else beside the input under its name."""
    return Outputs(
        out=None if dry_run else out or source.with_name(f"{source.stem}.enriched.csv"),
        results=results or source.with_name(f"{source.stem}.results.jsonl"),
    )


def _check_writable(path: Path) -> None:
    target = path.resolve()
    if target.is_dir():
        raise UsageError("cannot_write", f"{path} is a folder.")
    if not target.parent.is_dir():
        raise UsageError("cannot_write", f"{path.parent} is not an existing folder.")
    if target.exists() and not target.is_file():
        return  # a device or a pipe
    try:
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as error:
        raise UsageError("cannot_write", f"{path.parent}: {error.strerror or error}.") from None
