"""German streets without a word that is for streets alone: "Gewerbepark 3", "Obertor 6", "Am Anger 3"."""

import re
from typing import Final

from lead_enrichment.domain.addresses.not_streets import is_no_street

_GERMAN_STREET: Final = re.compile(
    r"(?:(?:Am|Im|Zum|Zur|Beim|An de[rnm]|In de[rnm]|Auf de[rm]|Hinter de[rm]|Unter de[rnm]|Vor dem|Hinterm|Unterm)"
    r"\s(?!\w+(?:tag|abend|woche)\b|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*\s)[A-ZÄÖÜ]"
    r"[\wäöüß-]+(?: [A-ZÄÖÜ][\wäöüß-]+)?"
    r"|[A-ZÄÖÜ][\wäöüß-]{2,20}(?:park|tor|anger|winkel|st[äa]tte|graben|höhe|zeile|wiesen?|feld|garten|br[üu]cke|mühle|rain"
    r"|hang|halde|kai|promenade|twiete|stieg|wall|pfad|bogen|gässle|gässchen|markt|plätzle|berg|hof|esch|kamp|brink|worth"
    r"|bühl|lände|leite|stra[ßs]se?))\s\d{1,3}\s?[a-z]?(?:\s?[-–/]\s?\d{1,3}[a-z]?)?$"
)
"""A German street by a word in front of it or by its last one, without a word that is for streets alone."""


def is_german_street(text: str) -> bool:
    """Whether a text is a German street with its number, as such names are formed ("Gewerbepark 3", "Am Anger 3")."""
    return _GERMAN_STREET.match(text) is not None and not is_no_street(text)
