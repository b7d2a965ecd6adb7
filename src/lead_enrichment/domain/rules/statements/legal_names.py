"""How legal texts of Latin countries, Hungary and Romania name the person who trades under a name or has a status."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _LEGAL = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.LEGAL_REPRESENTATIVE

LEGAL_NAMES: Final = (
    Cue(
        _OWNER,
        0.82,
        "nombre comercial|la marca|nombre de",
        "Ann Roe, quien opera con el nombre comercial «Larkspur»",
        behind=r",? (?:(?:quien|que) )?(?:opera|gira|comercia|act[úu]a|trabaja|operando|actuando|girando)"
        r" (?:comercialmente )?(?:con|bajo) (?:el|la) (?:nombre(?: comercial)?|marca(?: comercial)?)"
        r"(?: de)?\s?[«\"“:]?\s?<company>",
    ),
    Cue(
        _OWNER,
        0.8,
        "mejor conocid|conocido como|conocida como|conhecid|conosciut",
        "Ann Roe, mejor conocida como LARKSPUR, con domicilio en Calle Roble 4",
        behind=r",? (?:mejor |comercialmente |tambi[ée]n |tamb[ée]m )?(?:conocid[oa]|conhecid[oa]|conosciut[oa])"
        r" (?:comercialmente |commercialmente )?(?:como|come)\s?[«\"“:]?\s?<company>",
    ),
    Cue(
        _OWNER,
        0.82,
        "nome fantasia|nome comercial|nome di|insegna|denominazione|marchio",
        "Ann Roe, com nome fantasia Larkspur",
        behind=r",? (?:[^;:!?]{0,70}?,? )?(?:com (?:o )?|sob (?:o )?|usando (?:o )?"
        r"|che opera (?:con|sotto) (?:il |la |l['’])?)"
        r"(?:nome (?:de )?fantasia|nome comercial|nome(?: commerciale)?(?: di)?|insegna|denominazione|marchio)"
        r"\s?[«\"“:]?\s?<company>",
    ),
    Cue(
        _LEGAL,
        0.8,
        "domicilio|domiciliad",
        "Ann Roe, con domicilio en Calle Roble 4, es la responsable del tratamiento de sus datos.",
        behind=r",? (?:con domicilio|domiciliad[oa])\b[^;:!?]{3,95}? es (?:el |la )?responsable d",
    ),
    Cue(
        _OWNER,
        0.84,
        "ev.|egyéni vállalkoz",
        "Adatkezelő: Roe Ann egyéni vállalkozó",
        behind=r",? \(?(?:ev\.|egy[ée]ni v[áa]llalkoz[óo]\b)",
        lang="hu",
    ),
    Cue(
        _OWNER,
        0.84,
        "pfa|persoană fizică|persoana fizica|întreprindere individual|intreprindere individual",
        "Site-ul este administrat de Ann Roe, persoană fizică autorizată.",
        behind=r",? \(?(?:PFA\b|persoan[ăa] fizic[ăa] autorizat|[îi]ntreprindere individual)",
        lang="ro",
    ),
    Cue(
        _OWNER,
        0.82,
        "pfa ",
        "Comenzile sunt livrate de PFA Ann Roe prin magazinul virtual.",
        front=r"(?:\bde(?: c[ăa]tre)?|v[âa]nz[ăa]tor(?:ul)?\s?[-–:]|\beste|operator(?:ul)?\s?[-–:])(?: PFA)?",
        behind=r"(?=[^.;!?]{0,90}\bCUI\b|\s?,? prin (?:magazin|site))",
        lang="ro",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "numesc",
        "Mă numesc Ann Roe și am deschis atelierul în 2015.",
        front=r"\bm[ăa] numesc",
        behind=r",? [șşs]i (?:am (?:deschis|fondat|creat|[îi]nfiin[țţt]at|pornit)|sunt (?:fondato|proprietar))",
        lang="ro",
    ),
)
