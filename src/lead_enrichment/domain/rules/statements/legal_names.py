"""How legal texts of many countries name the person who trades under a name or has the status of a sole trader."""

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
    Cue(
        _OWNER,
        0.82,
        "e.k.|e. k.|e.kfr|e.kfm",
        "Larkspur e.K. Ann Roe",
        front=r"<company>,? e\. ?k(?:fr|fm)?\.?,?",
        lang="de",
    ),
    Cue(
        _OWNER,
        0.84,
        "ditta individuale|impresa individuale",
        "Ditta individuale di Ann Roe",
        front=r"\b(?:ditta|impresa) individuale(?: di|\s?:)",
        lang="it",
    ),
    Cue(
        _OWNER,
        0.84,
        "enkeltmandsvirksomhed|enkeltpersonforetak|enskild firma",
        "Enkeltmandsvirksomhed ejet af Ann Roe",
        front=r"\b(?:enkelt(?:mandsvirksomhed|personforetak)|enskild firma)(?:,? som)?"
        r" (?:ejes|ejet|eies|eid|drives|drevet|[äa]gs|drivs) a[fv]",
    ),
    Cue(
        _OWNER,
        0.84,
        "jednoosobow",
        "Jednoosobowa działalność gospodarcza Ann Roe",
        front=r"\bjednoosobow[aą] dzia[łl]alno[śs](?:[ćc]|ci[ąa]) gospodarcz[aąą]\s?[:,–-]?",
        lang="pl",
    ),
    Cue(
        _OWNER,
        0.84,
        "szčo|szco|osvč|osvc",
        "SZČO Ann Roe",
        front=r"\b(?:szčo|szco|osvč|osvc)\s?[:,–-]?",
    ),
    Cue(
        _OWNER,
        0.84,
        "p.f.a|i.i.|i. i.|î.i.|î. i.",
        "Ann Roe P.F.A.",
        behind=r",? (?:p\.\s?f\.\s?a\.|[iî]\. ?[iî]\.)",
        lang="ro",
    ),
    Cue(
        _OWNER,
        0.84,
        "ατομική|ατομικη",
        "Ατομική επιχείρηση Ann Roe",
        front=r"\bατομικ[ήη] επιχε[ίι]ρηση\s?[:,–-]?",
    ),
    Cue(
        _OWNER,
        0.84,
        "şahıs",
        "Şahıs firması: Ann Roe",
        front=r"\bşahıs (?:firması|şirketi|işletmesi)\s?[:,–-]",
    ),
    Cue(
        _OWNER,
        0.84,
        "şahıs",
        "Ann Roe – Şahıs Şirketi",
        behind=r"\s?[,–(-]?\s?şahıs (?:firması|şirketi|işletmesi)\b",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "kurdu|açtı",
        "Ann Roe 2005 yılında atölyeyi kurdu.",
        behind=r"(?:,? \d{4}(?:['’]\w+| (?:yılında|senesinde)))? (?:kendi )?"
        r"(?:at[öo]lye|firma|işletme|muayenehane|stüdyo|mağaza|pastane|lokanta)(?:sını|yi|yı)"
        r"(?: (?:yılında|senesinde))? (?:kurdu|açtı)\b"
        r"|(?:,? \d{4}(?:['’]\w+| (?:yılında|senesinde)))? (?:kendi )?"
        r"(?:klini|şirke|salon|dükkan|restoran|otel|pansiyon|fırın|okul|ofis|büro|ajans)(?:[ğdt]?in?i|[ğdt]?ın?ı|[ğdt]?un?u|[ğdt]?ün?ü)"
        r" (?:kurdu|açtı)\b",
        lang="tr",
    ),
)
