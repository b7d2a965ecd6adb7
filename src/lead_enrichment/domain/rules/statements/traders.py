"""How legal notices of many languages say in a sentence, or by a status, that somebody trades alone under a name."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _LEGAL = RoleClass.OWNER, RoleClass.LEGAL_REPRESENTATIVE

TRADERS: Final = (
    Cue(
        _OWNER,
        0.84,
        "entrepreneur",
        "Entrepreneur individuel (EI) Ann Roe",
        front=r"\bentrepreneure? individuel(?:le)?(?: \((?-i:EI)\))?\s?[:,–-]?(?: (?:m\.|mme|monsieur|madame))?",
    ),
    Cue(
        _OWNER,
        0.84,
        "entrepren|entrepris",
        "Ann Roe – Entrepreneure individuelle",
        behind=r"\s?[,–(-]\s?(?:entrepreneure? individuel(?:le)?|(?:micro|auto)-?entrepreneu(?:re?|se)"
        r"|entreprise individuelle|micro-?entreprise)\b",
    ),
    Cue(
        _OWNER,
        0.84,
        "exerce|exerçant|exercant",
        "Ann Roe exerce en entreprise individuelle.",
        behind=r",? exer(?:ce|[çc]ant) (?:(?:son|une) activit[ée](?: \w+)? )?(?:en |comme "
        r"|sous (?:le statut )?(?:de |d['’])?)"
        r"(?:tant (?:que |qu['’]))?(?:entrepr|micro|auto|ind[ée]pendant|lib[ée]ral)",
    ),
    Cue(
        _OWNER,
        0.84,
        "sous le nom|sous l'enseigne|sous l’enseigne",
        "Mme Ann Roe, exerçant sous le nom commercial Larkspur",
        behind=r",? (?:exer(?:ce|[çc]ant)|agissant|commer[çc]ant|op[ée]rant)(?: \w+){0,3} sous "
        r"(?:le nom|l['’]enseigne|le nom commercial)(?: commerciale?)?(?: de| d['’]|\s?:)?\s?[«\"“]?\s?<company>",
    ),
    Cue(
        _LEGAL,
        0.78,
        " ved | v/|genom |gjennom ",
        "Larkspur Bakery ved Ann Roe er ansvarlig for behandlingen.",
        front=r"<company>,? (?:ved|v/|genom|gjennom)\s?",
        behind=r",? (?:er|[äa]r) (?:(?:behandlings|data|personuppgifts)?ansvarlig|personuppgiftsansvarig)",
    ),
    Cue(
        _LEGAL,
        0.78,
        "org.nr|org. nr|orgnr|cvr",
        "Larkspur (org.nr. 000000000) ved Ann Roe er ansvarlig.",
        front=r"\(?(?:org\.? ?n(?:r|ummer)\.?|cvr(?:-?nr\.?)?)[ :.]*[\d ]{6,13}\)?,? (?:ved|v/)\s?",
    ),
    Cue(
        _OWNER,
        0.8,
        "det är jag|det er meg|det er mig",
        "Det är jag, Ann Roe, som är Larkspur.",
        front=r"\bdet (?:[äa]r|er) (?:jag|meg|mig),?",
        behind=r",? som (?:[äa]r|er|driver|[äa]ger|eier|ejer|st[åa]r bak(?:om)?) <it>",
    ),
    Cue(
        _LEGAL,
        0.72,
        "rekisterinpit",
        "Rekisterinpitäjä: Larkspur Bakery / Ann Roe",
        front=r"\brekisterinpit[äa]j[äa]\s?:? <company>\s?[/,–-]",
    ),
    Cue(
        _OWNER,
        0.8,
        "provozovatel|prodávající|prodavajici|poskytovatelem|prevádzkovateľ|predávajúc",
        "Provozovatelem ateliéru je Ann Roe.",
        front=r"\b(?:provozovatel(?:em|kou)|prod[áa]vaj[íi]c[íi]m?|poskytovatelem|prev[áa]dzkovate[ľl]om"
        r"|pred[áa]vaj[úu]ci[mo]?u?)"
        r"(?: (?!plat|host|syst|slu)\w+){0,3} (?:je|jsem)(?: pan[ií]?)?",
    ),
    Cue(
        _OWNER,
        0.82,
        "w živnosten|v živnosten|zivnosten",
        "Fyzická osoba zapsaná v živnostenském rejstříku: Ann Roe",
        front=r"\bzapsan[áýa] v [žz]ivnostensk[ée]m rejst[řr][íi]ku\s?[:,–-]",
    ),
    Cue(
        _OWNER,
        0.84,
        "ścicielem|ścicielką|scicielem|sprzedającym|sprzedawcą|usługodawcą|prowadzącym|prowadzącą",
        "Właścicielem sklepu i prowadzącym sklep jest Ann Roe.",
        front=r"\b(?:w[łl]a[śs]ciciel(?:em|k[ąa])|sprzedaj[ąa]cym|sprzedawc[ąa]|us[łl]ugodawc[ąa]|prowadz[ąa]c(?:ym|[ąa]))"
        r"(?: (?!lokal|budyn|nieruchom|grun|dzia[łl]k|hostin|serwer)\w+){0,5} jest(?: firma)?(?: pan[ii]?)?",
    ),
    Cue(
        _OWNER,
        0.84,
        "właścicielami|wlascicielami|majiteli jsou|majitelia",
        "Właścicielami są Ann i Bob Roe.",
        front=r"\b(?:w[łl]a[śs]cicielami|majiteli)(?: <it>)? (?:s[ąa]|jsou)(?: man[žz]el[ée]| pa[ńn]stwo)?",
    ),
    Cue(
        _LEGAL,
        0.74,
        " sp.k| sp. k| sp.j| sp. j| s.c.| spółka jawna| spółka komandytowa",
        "Larkspur Ann Roe sp.k.",
        front=r"<it>",
        behind=r",? (?:sp\. ?[kj]\.|sp[óo][łl]ka (?:komandytowa|jawna|cywilna)|s\.c\.)",
    ),
    Cue(
        _OWNER,
        0.82,
        "entidade exploradora|titular da explora|explorador",
        "Entidade exploradora: Ann Roe",
        front=r"\b(?:entidade exploradora|explorador[ae]?|titular da explora[çc][ãa]o)(?: do alojamento)?\s?[:–-]",
    ),
    Cue(
        _LEGAL,
        0.74,
        "is verantwoordelijk voor de",
        "Larkspur / Ann Roe, gevestigd aan de Kade 2, is verantwoordelijk voor de verwerking.",
        front=r"<company>\s?[/,–-]",
        behind=r",? (?:gevestigd|met|te )[^.;!?]{0,70}? is verantwoordelijk voor de (?:verwerking|weergave)",
    ),
    Cue(
        _LEGAL,
        0.7,
        "©|copyright",
        "© 2024 Ann Roe | Larkspur | Impressum",
        front=r"^\W*(?:©|copyright)\s*(?:©\s*)?\d{4}(?:\s?[–-]\s?\d{4})?(?: by)?",
        behind=r"\s?[|·•–—,-]\s?(?:<company>|alle rechte|tous droits|tutti i diritti|todos los derechos"
        r"|alle rechten|impressum)",
    ),
    Cue(
        _OWNER,
        0.82,
        "podnikatele|podnikatelky|prodávajícího|provozovatele|provozovatelky",
        "Obchodní podmínky podnikatelky Ann Roe",
        front=r"\b(?:podnikatel(?:e|ky)|prod[áa]vaj[íi]c[íi]ho|provozovatel(?:e|ky) (?:webu|obchodu|e-?shopu"
        r"|str[áa]nek))"
        r"(?: pan[ai]| pan[íi])?",
        declined=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "przez",
        "Sklep jest prowadzony przez Ann Roe.",
        front=r"(?:\bsklep(?: internetowy)?|\bserwis|<it>)(?: jest)?,? (?:prowadzon[ya]|reprezentowan[ya])(?: jest)?"
        r" przez(?: pani[ąa]| pana)?",
        declined=True,
    ),
    Cue(
        _LEGAL,
        0.74,
        "gdpr|nařízení",
        "Správcem osobních údajů podle čl. 4 bod 7 nařízení (EU) 2016/679 (dále jen: „GDPR”) je Ann Roe.",
        front=r"\(d[áa]le (?:jen|jako|t[ée][žz])\s?:?\s?[„“”\"']?(?:gdpr"
        r"|na[řr][íi]zen[íi])[„“”\"']?\s?\) je(?: pan[ií]?)?",
    ),
)
