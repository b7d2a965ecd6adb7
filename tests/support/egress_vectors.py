"""The lists of addresses that a guard must refuse or allow: our own, and the shared one where it is there."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parents[2]
OWN = _ROOT / "tests" / "data" / "egress_vectors.txt"
SHARED = Path(os.environ.get("SHARED_DIR", _ROOT.parent / "shared")) / "security" / "ssrf_vectors.txt"

ALLOW, REFUSE, HARMLESS = "allow", "refuse", "harmless"


@dataclass(frozen=True)
class Vector:
    """`expect`: allow (must be fetched), refuse (must be an error), harmless (either, but no honeypot reached)."""

    expect: str
    url: str
    note: str


def own_vectors() -> list[Vector]:
    """Lines of three fields with tabs between: what to expect, the address as a JSON string, why."""
    lines = OWN.read_text(encoding="utf-8").splitlines()
    return [
        Vector(expect, json.loads(url), note)
        for expect, url, note in (line.split("\t") for line in lines if line and not line.startswith("#"))
    ]


def shared_vectors() -> list[Vector]:
    """The shared list, or nothing where it is not on this machine."""
    if not SHARED.exists():
        return []
    lines = (line for line in SHARED.read_text(encoding="utf-8").splitlines() if line.startswith('"'))
    return [_shared(*line.split("\t#", 1)) for line in lines]


def _shared(url: str, comment: str) -> Vector:
    kind, _, note = comment.strip().partition(" ")
    text = json.loads(url)
    if kind == "ALLOW":
        return Vector(ALLOW, text, note)
    leads_on_by_redirect = kind == "BLOCK-REDIR" and any(part in text for part in ("/r?", "/chain", "/loop", "/robots"))
    can_be_fetched = kind in ("BLOCK-SUB", "BLOCK-REDIR") or "rebind" in text
    return Vector(HARMLESS if can_be_fetched and not leads_on_by_redirect else REFUSE, text, note)
