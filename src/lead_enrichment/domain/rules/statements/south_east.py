"""The same in Hungarian, Romanian and Turkish."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER = RoleClass.OWNER, RoleClass.FOUNDER

SOUTH_EASTERN: Final = (
    Cue(
        _OWNER,
        0.84,
        "e.v.|e. v.",
        "Roe Ann e.v.",
        behind=r",? e\.\s?v\.",
        lang="hu",
    ),
    Cue(
        _OWNER,
        0.86,
        "tulajdonos",
        "A Larkspur tulajdonosa Roe Ann.",
        front=r"<it> tulajdonosai?(?: [ée]s [^\W\d_]+)?",
        lang="hu",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "fondat|înființat|infiintat|deschis",
        "Larkspur a fost fondat în 2009 de Ann Roe.",
        front=r"\b(?:fondat|[îi]nfiin[țt]at|deschis)[ăa]?(?: [iî]n \d{4})? de(?: c[ăa]tre)?",
        lang="ro",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "tarafından",
        "Firmamız 1998 yılında Ann Roe tarafından kurulmuştur.",
        behind=r" taraf[ıi]ndan (?:\w+ )?(?:kur|aç)",
        lang="tr",
    ),
    Cue(
        _OWNER,
        0.84,
        "sahibi|kurucu",
        "İşletme sahibi Ann Roe",
        front=r"\b(?:kurucu(?:su|muz)?|sahibi(?:miz)?)\s?:?",
        lang="tr",
    ),
)
