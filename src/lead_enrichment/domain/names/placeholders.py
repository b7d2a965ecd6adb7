"""Names that a template brings along and nobody replaced ("Max Mustermann", "{{name}}")."""

import re
from typing import Final

_PLACEHOLDER: Final = re.compile(
    r"mustermann|musterfrau|\b(?:john|jane) doe\b|jean dupont\b|joe bloggs|\bmax muster\b|\bhans muster\b"
    r"|jan modaal|(?:ola|kari) nordmann|fulano de tal|lorem ipsum|\byour name|\{\{|\$\{|<%|\[(?:your|name"
    r"|first|owner|vorname|nom|à|a comp)",
    re.IGNORECASE,
)
_STEMS: Final = (
    "muster", " doe", "dupont", "bloggs", "modaal", "nordmann", "fulano", "lorem", "your name", "{", "<%", "["
)  # fmt: skip


def is_template(line: str) -> bool:
    """Whether a line is one of a template that nobody filled in."""
    lowered = line.lower()
    for stem in _STEMS:
        if stem in lowered:
            return _PLACEHOLDER.search(line) is not None
    return False
