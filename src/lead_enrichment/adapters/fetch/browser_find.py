"""Which Chromium to use: the setting, else the one on PATH, else Playwright's own download."""

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lead_enrichment.domain.errors import SetupError

# The headless shell first: it costs 2.6 times less CPU per page than full Chromium (docs: benchmarks).
PROGRAMS: Final = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
_DOWNLOADS: Final = (
    "chromium_headless_shell-*/chrome-*/headless_shell",
    "chromium_headless_shell-*/chrome-*/chrome-headless-shell",
    "chromium-*/chrome-*/chrome",
    "chromium-*/chrome-*/*.app/Contents/MacOS/*",
)


@dataclass(frozen=True, slots=True)
class FoundChromium:
    """`path` is None where there is none; `reason` says where it was found, or what was looked for."""

    path: Path | None
    reason: str


def find_chromium(explicit: Path | None, environment: Mapping[str, str]) -> FoundChromium:
    """Look for a Chromium; `environment` gives PATH, HOME and PLAYWRIGHT_BROWSERS_PATH.

    Raises:
        SetupError: bad_setting, when CHROMIUM_PATH is set to something that cannot be run.
    """
    if explicit is not None:
        if not (explicit.is_file() and os.access(explicit, os.X_OK)):
            raise SetupError("bad_setting", f"CHROMIUM_PATH: {explicit} is not a program that can be run")
        return FoundChromium(explicit, "CHROMIUM_PATH")
    for program in PROGRAMS:
        found = shutil.which(program, path=environment.get("PATH", os.defpath))
        if found:
            return FoundChromium(Path(found), f"{program} on PATH")
    for pattern in _DOWNLOADS:
        for path in sorted(_download_folder(environment).glob(pattern), key=_revision, reverse=True):
            if path.is_file() and os.access(path, os.X_OK):
                return FoundChromium(path, "Playwright's download")
    return FoundChromium(None, f"no {', '.join(PROGRAMS)} on PATH, and no download of Playwright's")


def is_headless_shell(path: Path) -> bool:
    """Whether this build is always headless and needs no switch for it."""
    return "headless" in path.name


def _revision(path: Path) -> int:
    """The number in `chromium-1200`, the folder that Playwright makes for each version."""
    numbers = [part.rpartition("-")[2] for part in path.parts if part.startswith("chromium")]
    return max((int(number) for number in numbers if number.isdigit()), default=0)


def _download_folder(environment: Mapping[str, str]) -> Path:
    own = environment.get("PLAYWRIGHT_BROWSERS_PATH", "")
    if own not in ("", "0"):
        return Path(own)
    home = Path(environment.get("HOME") or Path.home())
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "ms-playwright"
    return Path(environment.get("XDG_CACHE_HOME") or home / ".cache") / "ms-playwright"
