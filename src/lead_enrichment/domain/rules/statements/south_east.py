"""The same in Hungarian, Romanian and Turkish."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

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
        _OWNER,
        0.84,
        "proprietar",
        "Proprietara firmei este Ann Roe.",
        front=r"\bproprietar(?:ul|a|ii|ele)(?: <it>)? (?:este|sunt|e)(?: domnul| doamna)?",
    ),
    Cue(
        _OWNER,
        0.84,
        "vlasni|lastni",
        "Vlasnica salona je Ann Roe.",
        front=r"\b(?:vlasni(?:k|ca|ci|ce)|lastni(?:k|ca|ki|ci))(?: <it>)? (?:je|su|so|sta)",
    ),
    Cue(
        _RUNS,
        0.78,
        "condus",
        "Larkspur este condusă astăzi de Ann Roe.",
        front=r"<it> (?:este|e) condus[ăa]?(?: în prezent| ast[ăa]zi| acum)? de(?: c[ăa]tre)?",
        lang="ro",
    ),
    Cue(
        _OWNER,
        0.82,
        "preluat|vândut|vandut|cumpărat|predat",
        "În 2015 firma a fost preluată de Ann Roe.",
        front=r"<it> a fost (?:preluat|v[âa]ndut|cump[ăa]rat|predat)[ăa]?(?: [iî]n \d{4})? (?:de(?: c[ăa]tre)?|lui)",
        lang="ro",
    ),
    Cue(
        _RUNS,
        0.76,
        "vezet|üzemeltet",
        "A Larkspur szalont Roe Ann vezeti.",
        front=r"<it>(?: \d{4}-?(?:ben|ban|t[óo]l)| ma)?",
        behind=r" (?:vezeti|[üu]zemelteti|ir[áa]ny[íi]tja)\b",
        lang="hu",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "alapít|nyitott",
        "A Larkspur szalont Roe Ann alapította.",
        front=r"<it>(?: \d{4}-?(?:ben|ban))?",
        behind=r" (?:\d{4}-b[ae]n )?(?:alap[íi]totta|nyitotta)\b",
        lang="hu",
    ),
    Cue(
        _OWNER,
        0.82,
        "átvette|megvette|megvásárolta",
        "A Larkspur szalont Roe Ann vette át 2015-ben, aki megvásárolta.",
        front="<it>",
        behind=r" (?:[áa]tvette|megvette|megv[áa]s[áa]rolta|vette [áa]t)\b",
        lang="hu",
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
        front=r"\b(?:kurucu(?:su|muz)?|(?<!ev )(?<!mal )(?<!araç )(?<!deneyim )(?<!bilgi )sahibi(?:miz)?)\s?:?",
        lang="tr",
    ),
)
