"""Names that a template brings along and nobody replaced ("Max Mustermann", "{{name}}")."""

import re
from typing import Final

_PLACEHOLDER: Final = re.compile(
    r"mustermann|musterfrau|\b(?:john|jane) doe\b|jean dupont\b|joe bloggs|\bmax muster\b|\bhans muster\b"
    r"|jan modaal|(?:ola|kari) nordmann|fulano de tal|lorem ipsum|\byour name|\{\{|\$\{|<%"
    r"|\b(?:matti|maija) meikäläinen|\bminta (?:jános|anna|péter)|\b[vw]ardenis pavardenis|\bmedel-?svensson\b"
    r"|\b(?:herr|frau|hans|petra|max|erika|anna|peter) beispiel\b|\b(?:name|nome) (?:surname|cognome)\b"
    r"|\[(?:your|name|first|owner|vorname|nom|à|a comp)"
    r"|\[[^\]\[]{0,40}(?:name\b|namen\b|eintrag|einfüg|einsetz|ergänz|insert\b|enter\b|to be |compl[ée]t|renseign"
    r"|nombre|rellen|apellid|inserir|inserire|cognome|invullen|aanvullen|naam\b|navn\b|namn\b|nimi\b|nazwisk|příjmení|prezime)",
    re.IGNORECASE,
)
_STEMS: Final = (
    "muster", " doe", "dupont", "bloggs", "modaal", "nordmann", "fulano", "lorem", "your name", "{", "<%", "[",
    "meikäläinen", "minta ", "pavardenis", "svensson", " beispiel", "surname", " cognome",
)  # fmt: skip


def is_template(line: str) -> bool:
    """Whether a line is one of a template that nobody filled in."""
    lowered = line.lower()
    for stem in _STEMS:
        if stem in lowered:
            return _PLACEHOLDER.search(line) is not None
    return False
