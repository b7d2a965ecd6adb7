"""A check: what was looked at, what was found, what is wanted, and how to mend it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from lead_enrichment.cli.reporting import Reporter


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `needed` False: only some leads suffer where it is not `ok`."""

    id: str
    found: str
    wanted: str
    fix: str
    ok: bool = True
    needed: bool = True


def all_good(checks: Sequence[Check]) -> bool:
    """Whether everything that is needed is in place."""
    return not any(check.needed and not check.ok for check in checks)


def tell_checks(checks: Sequence[Check], unproven: str, next_step: str, reporter: Reporter) -> None:
    """Print the checks, what they cannot prove, and the next step where all is good."""
    good = all_good(checks)
    if reporter.as_json:
        reporter.answer({"ok": good, "checks": [asdict(check) for check in checks], "unproven": unproven})
        return
    width = max((len(check.id) for check in checks), default=16)
    for check in checks:
        mark = "ok  " if check.ok else "FIX " if check.needed else "note"
        reporter.say(f"{mark}  {check.id:<{width}} {check.found}")
        if not check.ok:
            reporter.say(f"      {'wanted':<{width}} {check.wanted}\n      {'fix':<{width}} {check.fix}")
    reporter.say(f"\n{unproven}")
    reporter.say(f"Next step: {next_step if good else 'the fixes above, then this again.'}")
