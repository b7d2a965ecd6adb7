"""Put this checkout's package and its command into .venv without fetching a build tool.

An ordinary `pip install -e .` would download the build backend outside the pinned list; a path file and
a two-line script do the same from what is here.
"""

import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMAND = """#!{python}
import sys
from lead_enrichment.cli.app import main
sys.exit(main())
"""


def main() -> None:
    """Write the path file and the command."""
    site = Path(sysconfig.get_path("purelib"))
    (site / "lead_enrichment_checkout.pth").write_text(f"{ROOT / 'src'}\n", encoding="utf-8")
    command = Path(sysconfig.get_path("scripts")) / "lead-enrichment"
    command.write_text(COMMAND.format(python=sys.executable), encoding="utf-8")
    command.chmod(0o755)


if __name__ == "__main__":
    main()
