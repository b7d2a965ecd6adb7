"""Does an "I" who writes speak of this person as of somebody else ("Bob Poe, who owned a firm, hired me")?

Owners who write "I" name their teachers, landlords and hosts in full, and hardly ever themselves.
"""

import re
from typing import Final

_I: Final = {
    "en": re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|me|[Mm]y|myself)\b"),
    "de": re.compile(r"\b(?:[Ii]ch|mi[cr]h?|[Mm]eine?[mnrs]?)\b"),
    "fr": re.compile(r"\b(?:[Jj]e|moi|[Mm]on|[Mm]es|[Mm]a)\b|\b[JjMm]['’]"),
    "es": re.compile(r"\b(?:[Yy]o|[Mm]e|[Mm]is?|conmigo)\b"),
    "it": re.compile(r"\b(?:[Ii]o|[Mm]i|[Mm]i[oae]|miei)\b"),
    "nl": re.compile(r"\b(?:[Ii]k|mij|[Mm]ijn)\b"),
    "pt": re.compile(r"\b(?:[Ee]u|[Mm]e|[Mm]eu|[Mm]inha)\b"),
    "sv": re.compile(r"\b(?:[Jj]ag|mig|[Mm]in|[Mm]itt|[Mm]ina)\b"),
    "da": re.compile(r"\b(?:[Jj]eg|mig|[Mm]in|[Mm]it|[Mm]ine)\b"),
    "no": re.compile(r"\b(?:[Jj]eg|meg|[Mm]in|[Mm]itt|[Mm]ine)\b"),
}
"""How an "I" shows, by the page's language; in others nothing is told by it."""
_SELF_IN_FRONT: Final = re.compile(
    r"(?:\bI['’]m|\bI am|\bI,|\bnames? (?:is|are)|\bcall(?:ed)? me|\bthis is|\bit['’]?s|\bme,|\bme:|\bby me"
    r"|\bich bin|\bich,"
    r"|\bhei(?:ß|ss)e|\bje suis|\bm['’]appelle|\bmoi,?|\bsoy|\bme llamo|\bsono|\bmi chiamo|\bik ben|\bik,|\bheet"
    r"|\bheter"
    r"|\bjag är|\bjeg er|\bhedder|\bsou|\bchamo[- ]me|\bmyself,?)(?: (?:an?|the|der|die"
    r"|l[ae]) [\w-]+(?: [\w-]+)?,?)?\W*$",
    re.IGNORECASE,
)
_SELF_BEHIND: Final = re.compile(r"(?: here)?,? ?[(–—-]? ?(?:I\b|that['’]s me|myself|ich\b|je\b|moi\b)")
_TOGETHER: Final = re.compile(
    r"(?:\band|&|\bund|\bet|\by|\be|\ben|\boch|\bog) (?:I|me|myself|ich|moi|yo|io|ik|eu|jag|jeg)\b"
    r"|\b(?:my|mein\w*|mon|ma|mes|mi|mio|mia|mijn|meu|minha|min|mitt) (?:\w+ )?(?:husband|wife|spouse|partner"
    r"|better half"
    r"|fianc[ée]e?|father|mother|dad|mom|mum|parents|brothers?|sisters?|sons?|daughters?|grand\w+|uncle|aunt|cousin"
    r"|famil\w+|mann|frau|gatt\w+|vater|mutter|eltern|gro(?:ß|ss)\w+|br[uü]der|schwester|sohn|tochter|mari|femme"
    r"|[ée]poux"
    r"|[ée]pouse|compagn\w+|conjoint\w*|p[èe]re|m[èe]re|fr[èe]re|s[œo]e?ur|fils|fille|marido|mujer|espos\w+|pareja"
    r"|padre"
    r"|madre|hermano|hermana|hijo|hija|abuel\w+|marito|moglie|fratello|sorella|figlio|figlia|nonn\w+|vrouw|man|vader"
    r"|moeder|broer|zus|zoon|dochter|opa|oma|pai|m[ãa]e|irm[ãa]o?|filh\w+|fru|far|mor|bror|syster|s[øo]n|søster"
    r"|sambo)\b",
    re.IGNORECASE,
)
"""The writer's own people may well own it with them, or have had it before."""
_QUOTED: Final = re.compile(r"[“\"„«][^”\"“»]{1,400}[”\"“»]")
_SENTENCE_ENDS: Final = re.compile(r"[.!?](?<!\bDr.)(?<!\bMr.)(?<!\bMs.)(?<!\bSt.)(?<!\b[A-Z].)[.!?]*[\"”’)]*\s")
_REACH: Final = 300
_GOES_ON: Final = 25
"""Characters of the sentence behind a person; with fewer it is a signature."""


def is_an_acquaintance(text: str, start: int, end: int, lang: str | None) -> bool:
    """Whether the sentence around the person and role at `start:end` is told by an "I" who is somebody else."""
    front = _SENTENCE_ENDS.split(text[max(0, start - _REACH) : start])[-1]
    behind = _SENTENCE_ENDS.split(text[end : end + _REACH], maxsplit=1)[0]
    if len(behind) < _GOES_ON or _SELF_IN_FRONT.search(front) or _SELF_BEHIND.match(behind):
        return False
    told = _QUOTED.sub(" ", f"{front} {text[start:end]} {behind}")
    speaks = _I.get(lang or "en")
    return speaks is not None and speaks.search(told) is not None and _TOGETHER.search(told) is None
