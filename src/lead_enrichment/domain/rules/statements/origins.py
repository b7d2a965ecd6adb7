"""Whose dream a business was, who stands behind it, who carries a family's work on: other languages than English."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE
_IT: Final = r"(?:<it>|(?:el |o )?pro[yj]ecto|(?:o )?projeto|le projet|il progetto|das projekt)"

ORIGINS: Final = (
    Cue(
        _FOUNDER,
        0.76,
        "nace|naci|surg|nasce|nasceu|né |née ",
        "Larkspur nace en 2006 de la ilusión de Ann Roe.",
        front=rf"{_IT} (?:nace|naci[óo]|surge|surgi[óo]|nasce|nasceu|est n[ée]e?)(?: (?:en|em"
        rf"|nel) \d{{4}})?,? (?:del?|d['’]|du|do|da|dall?['’]?|dalla) ?"
        r"(?:la |l['’]|un |una |uma? |une )?(?:idea|sue[ñn]o|ilusi[óo]n|empe[ñn]o|pasi[óo]n|inquietud|envie|r[êe]ve"
        r"|passion|volont[ée]|id[ée]e"
        r"|sonho|vontade|paix[ãa]o|ideia|sogno|passione|volont[àa]|desiderio|esperienza|exp[ée]rience|experi[eê]ncia"
        r"|intuizione|incontro|rencontre|encuentro|encontro)"
        r"(?: (?:\w+ )?(?:condivisa|partag[ée]e|compartida|partilhada|comune?))?"
        r" (?:de la |de |di |da |d['’]|do |entre |tra |fra )"
        r"(?:la doctora |el doctor |dra?\. )?",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "aus der|aus dem|aus einer|aus einem|uit de|uit het|uit een",
        "Larkspur entstand 2006 aus der Leidenschaft von Ann Roe.",
        front=r"<it> (?:entstand|ist|ontstond|is)(?: (?:in )?\d{4})?(?: entstanden| ontstaan| geboren)?"
        r" (?:aus (?:de[rm]|eine[rm])|uit (?:de|het|een)) (?:(?:gemeinsamen?|gedeelde|gezamenlijke|gro(?:ß|ss)en?"
        r"|grote) )?(?:idee|leidenschaft|traum|wunsch|passie|droom|liefde|begeisterung)"
        r"(?: heraus)?(?: (?:voor|f[üu]r|zu[rm]?) (?:\w+ ){1,3}?)?(?: |(?<= ))(?:von|van)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "de la mano de",
        "De la mano de Ann Roe nace Larkspur.",
        front=r"de la mano de",
        behind=r",? (?:nace|naci[óo]|surge|abre|abri[óo])\b",
    ),
    Cue(
        _RUNS,
        0.76,
        "die geschäfte|die geschaefte|die geschicke",
        "Seit 2008 führt Tochter Ann Roe die Geschäfte.",
        front=r"(?:f(?:ü|ue)hrt|leitet|lenkt)(?: nun| heute)?(?: (?:sein |ihr |deren )?(?:sohn|tochter|enkel(?:in)?"
        r"|neffe|nichte))?",
        behind=r" die gesch(?:ä|ae)fte\b",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.76,
        "verantwortung für|gesamtverantwortung",
        "Seit 2014 trägt Ann Roe die Verantwortung für den Betrieb.",
        front=r"(?:tr(?:ä|ae)gt|hat)",
        behind=r" die (?:gesamt)?verantwortung f(?:ü|ue)r <object>",
        lang="de",
    ),
    Cue(
        _RUNS,
        0.74,
        " er heute| sie heute| er seit| sie seit",
        "Ann Roe stieg 2014 in den Betrieb ein, den sie heute leitet.",
        behind=r"[^.;:!?]{2,110}?(?:betrieb|firma|unternehmen|gesch(?:ä|ae)ft)\b[^.,;:!?]{0,12}, (?:den|die"
        r"|das) (?:er|sie) (?:bis heute|heute"
        r"|seit \d{4}|seitdem|seither) (?:leitet|f(?:ü|ue)hrt|betreibt)\b",
        lang="de",
    ),
    Cue(
        _OWNER,
        0.78,
        "des lieux",
        "Maîtresse des lieux depuis 2013, Ann Roe pétrit chaque nuit.",
        front=r"^\W*ma[îi]tre(?:sse)? des lieux(?: depuis (?:\d{4}|\w+ ans))?,",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "achter|hinter|derrière|detrás|dietro|bakom",
        "Ann Roe, de vrouw achter Larkspur, bakt elke dag.",
        behind=r",? (?:(?:de (?:man|vrouw|kracht|drijvende kracht) achter)|(?:der (?:mann|kopf)|die frau"
        r"|das gesicht) hinter"
        r"|l['’](?:homme|[âa]me) derri[èe]re|la (?:femme|persona) (?:derri[èe]re|detr[áa]s de)|(?:mannen"
        r"|kvinnan) bakom) <it>",
    ),
    Cue(
        _RUNS,
        0.74,
        "tradizion|tradition|tradici|tradiç",
        "Ann Roe, che porta avanti la tradizione di famiglia.",
        behind=r",? (?:che |qui |que |quien )?(?:con \w+ )?(?:port(?:a"
        r"|ano) avanti (?:con \w+ )?la tradizione (?:di famiglia|familiare)"
        r"|perp[ée]tue(?:nt)? la tradition familiale|contin[úu]an? (?:con )?la tradici[óo]n familiar"
        r"|mant[ée]m a tradi[çc][ãa]o (?:da fam[íi]lia|familiar)"
        r"|f(?:ü|ue)hr(?:t|en) die (?:familientradition|tradition der familie) (?:fort|weiter))\b",
    ),
    Cue(
        _RUNS,
        0.68,
        "à vos côtés|a vos cotes",
        "Ann et Bob Roe sont à vos côtés depuis 2013.",
        behind=r",? sont [àa] vos c[ôo]t[ée]s\b",
        together=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "conocido como|conocida como",
        "Ann Roe, mejor conocida como Larkspur, con domicilio en calle Juárez 12.",
        behind=r",? (?:mejor |comercialmente )?conocid[oa] (?:comercialmente )?como <company>",
    ),
    Cue(
        _RUNS,
        0.74,
        "vede |vedou|řídí",
        "Larkspur vede od roku 1998 Ann Roe.",
        front=r"<it> (?:vede|vedou|[řr][íi]d[íi]|provozuje) (?:ji[žz] )?od roku \d{4}(?: pan[ií]?)?",
    ),
)
