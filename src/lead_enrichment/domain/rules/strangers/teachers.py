"""Whether a sentence says that somebody learnt from a person ("trained under Ann Roe, owner of Roe Pots").

Teachers have firms, schools and titles of their own.
"""

import re
from typing import Final

from lead_enrichment.domain.sieve import Sieve

_REACH: Final = 110
_LEARNT: Final = re.compile(
    r"\b(?:train(?:ed|ing)|taught|mentored|coached|apprentice(?:d|ship)?|studied|studying|learn(?:ed|t|ing)|certified"
    r"|qualified|inspired|guided|tutored)\b(?:\s+[^\W\d]\S*){0,5}?\s+(?:by|under|with|from|to|alongside)\s"
    r"[^.,;:!?()]{0,50}$"
    r"|\b(?:gelernt|ausgebildet|lehre|ausbildung|meistersch[üu]ler(?:in)?|sch[üu]ler(?:in)?|gesell(?:e|in))\b[^.,;!?]"
    r"{0,30}?\b(?:bei|von|unter|durch)\s[^.,;:!?()]{0,40}$"
    r"|\b(?:form[ée]e?s?|appris|[ée]l[èe]ve|apprentie?|initi[ée]e?)\b[^.,;!?]{0,40}?\b(?:par|chez|avec|aupr[èe]s de|de"
    r"|aux c[ôo]t[ée]s de)\s[^.,;:!?()]{0,40}$"
    r"|\b(?:formatosi|format[oa]|alliev[oa]|imparato|apprendista|discepol[oa])\b[^.,;!?]{0,40}?\b(?:da|dal|di|con|sotto"
    r"|presso)\s[^.,;:!?()]{0,40}$"
    r"|\b(?:aprend(?:i[óo]|ió|í|eu)|alumn[oa]|alun[oa]|disc[íi]pul[oa]|aprendiz)\b[^.,;!?]{0,40}?\b(?:por|con"
    r"|com|de|do|da|del|junto a)\s[^.,;:!?()]{0,40}$"
    r"|\b(?:opgeleid|leerling|in de leer|geleerd)\b[^.,;!?]{0,30}?\b(?:door|bij|van)\s[^.,;:!?()]{0,40}$"
    r"|\b(?:utbildad|utbildade|elev|l[äa]rling|uddannet|udl[æa]rt|utdannet|l[æa]rling)\b[^.,;!?]{0,30}?\b(?:av|af"
    r"|hos|till"
    r"|til|under)\s[^.,;:!?()]{0,40}$"
    r"|\b(?:ucze[ńn]|uczennica|uczy[łl]a? si[ęe]|szkoli[łl]a? si[ęe])\b[^.,;!?]{0,30}?\b(?:u|pod)\s[^.,;:!?()]{0,40}$",
    re.IGNORECASE,
)
STEMS: Final = Sieve(
    "train|taught|mentored|coached|apprenti|studied|studying|learn|certified|qualified|inspired|guided|tutored|gelernt"
    "|ausgebildet|lehre|ausbildung|schüler|schuler|gesell|formé|forme|appris|élève|éleve|elève|eleve|initi|format"
    "|alliev|imparato|apprendista|discepol|aprend|alumn|alun|discípul|discipul|opgeleid|leerling|in de leer"
    "|geleerd|utbildad|elev|lärling|larling|uddannet|udlært|udlart|utdannet|lærling|uczeń|uczen|uczy|szkoli".split("|")
)
"""What those words hold, in lower case."""


def is_a_teacher(text: str, start: int) -> bool:
    """Whether the words in front of a person (and their role), who begin at `start`, say who learnt from them."""
    front = text[max(0, start - _REACH) : start]
    return STEMS.catches(front.lower()) and _LEARNT.search(front) is not None
