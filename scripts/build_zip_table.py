"""Build the bundled ZIP code table from the MIT-licensed PyPI package `zipcodes` (a development dependency).

    python scripts/build_zip_table.py

One line for each ZIP code, `46240IN;indianapolis;nora;`: the code, its state, its city, then every other name
that mail (or its residents) use for it. One line for each telephone area code, `@317IN`. Gzip without a time
stamp, so that the same source gives the same bytes.
"""

import gzip
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import zipcodes

TARGET = Path(__file__).parent.parent / "src" / "lead_enrichment" / "data" / "us_zip_codes.txt.gz"


def fold(name: str) -> str:
    """The name as `domain/addresses/us_zip_codes.py` asks for it: no accents, no case, no punctuation."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in plain.replace("'", "")).split())


def main() -> None:
    """Write the table and say how large it is."""
    states_of_area: defaultdict[str, Counter[str]] = defaultdict(Counter)
    rows: list[dict[str, Any]] = zipcodes.list_all()  # type: ignore[no-untyped-call]
    lines = []
    for row in sorted(rows, key=lambda row: row["zip_code"]):
        names = [row["city"], *row["acceptable_cities"], *row["unacceptable_cities"]]
        folded = dict.fromkeys(fold(name) for name in names if name)
        lines.append(f"{row['zip_code']}{row['state']};{';'.join(folded)};")
        if row["zip_code_type"] == "STANDARD":
            for area in row["area_codes"]:
                states_of_area[area][row["state"]] += 1
    lines += [f"@{area}{states.most_common(1)[0][0]}" for area, states in sorted(states_of_area.items())]
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(gzip.compress("\n".join(["", *lines, ""]).encode("ascii"), 9, mtime=0))
    print(f"{TARGET.name}: {len(lines)} lines, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
