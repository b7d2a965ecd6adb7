"""Print the Chromium that the product would use; exit status 1 where there is none. For scripts/setup.sh."""

import sys

from lead_enrichment.adapters.fetch.browser_find import find_chromium
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.settings import environment_without, load_settings


def main() -> int:
    """Look where a run would look: CHROMIUM_PATH, PATH, Playwright's downloads."""
    try:
        found = find_chromium(load_settings().chromium_path, environment_without())
    except SetupError as error:
        print(error.detail, file=sys.stderr)
        return 1
    print(found.path or found.reason)
    return 0 if found.path else 1


if __name__ == "__main__":
    sys.exit(main())
