"""Check the Dockerfile's statements where no container engine runs: exit status 1 and a line for each fault."""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def instructions(text: str) -> list[tuple[str, str]]:
    """Instruction and argument of each statement; comments left out, continued lines joined."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n\s*", " ", "\n".join(lines))
    return [
        (word.upper(), rest.strip()) for word, _, rest in (line.partition(" ") for line in joined.splitlines() if line)
    ]


def _last(found: list[tuple[str, str]], word: str) -> str:
    return next((rest for name, rest in reversed(found) if name == word), "")


def _is_exec_form(argument: str) -> bool:
    try:
        return isinstance(json.loads(argument), list)
    except ValueError:
        return False


def _missing_sources(found: list[tuple[str, str]], root: Path) -> list[str]:
    copied = [rest.split() for name, rest in found if name == "COPY" and not rest.startswith("--from")]
    return [source for words in copied for source in words[:-1] if not (root / source).exists()]


def faults(text: str, root: Path = ROOT) -> list[str]:
    """What is wrong with the Dockerfile, a sentence each."""
    found = instructions(text)
    bases = [rest.split()[0] for name, rest in found if name == "FROM"]
    final = found[max(i for i, (name, _) in enumerate(found) if name == "FROM") :] if bases else []
    health = _last(final, "HEALTHCHECK")
    runs = " ".join(rest for name, rest in found if name == "RUN")
    checks = {
        "a base is not the pinned build argument BASE_IMAGE": bool(bases) and set(bases) == {"${BASE_IMAGE}"},
        "BASE_IMAGE has a default": ("ARG", "BASE_IMAGE") in found,
        "the worker runs as root": bool(re.fullmatch(r"[1-9]\d*:[1-9]\d*", _last(final, "USER"))),
        "ENTRYPOINT is not in exec form": _is_exec_form(_last(final, "ENTRYPOINT")),
        "there is no HEALTHCHECK in exec form": "CMD" in health and _is_exec_form(health.partition("CMD")[2].strip()),
        "the stop signal is not SIGTERM": _last(final, "STOPSIGNAL") == "SIGTERM",
        "there is no writable /tmp": _is_exec_form(_last(final, "VOLUME")) and "/tmp" in _last(final, "VOLUME"),  # noqa: S108
        "package lists stay in a layer": "/var/lib/apt/lists" in runs if "apt-get" in runs else True,
        "ADD is used, which also downloads": all(name != "ADD" for name, _ in found),
        "a secret is named": not re.search(r"(PASSWORD|TOKEN|API_KEY|SECRET)\s*=", text),
    }
    wrong = [sentence for sentence, right in checks.items() if not right]
    return wrong + [f"COPY names {source}, which is not there" for source in _missing_sources(found, root)]


def main() -> int:
    """Check the project's Dockerfile."""
    wrong = faults((ROOT / "Dockerfile").read_text(encoding="utf-8"))
    for sentence in wrong:
        print(f"Dockerfile: {sentence}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
