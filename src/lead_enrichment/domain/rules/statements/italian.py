"""The same in Italian, further ways."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

ITALIAN: Final = (
    Cue(
        _RUNS,
        0.76,
        "guida|gestisc|conduc|dirig",
        "Ann Roe guida il panificio dal 2010.",
        behind=r",? (?:guidan?o?|gestisc(?:e|ono)|conduc(?:e|ono)|dirig(?:e|ono)) <object>",
        lang="it",
    ),
    Cue(
        _OWNER,
        0.8,
        "testimone|timone|redini|affidat|passa |passò|passata|passato|passano",
        "Nel 2012 il testimone passa alla figlia Ann Roe.",
        front=r"(?:testimone|timone|guida|redini|gestione|attivit[àa]"
        r"|azienda)\b(?! della staff)[^.;:!?]{0,30}? (?:passan?o?|pass[òo]|[èe] passat[oa]"
        r"|viene affidat[oa])(?: [^.;:!?]{1,20}?)? (?:a|al|alla|ai|alle|nelle mani di|in mano a)",
    ),
    Cue(
        _RUNS,
        0.74,
        "avanti",
        "Da vent'anni Ann Roe e il marito portano avanti l'azienda di famiglia.",
        behind=r"(?: e [^.;:!?,]{1,25}?)?,? port(?:a|ano) avanti (?:con \w+ )?<object>",
    ),
    Cue(
        _OWNER,
        0.82,
        "& c.|e c.|s.n.c|snc|s.a.s",
        "Larkspur di Ann Roe & C. s.n.c.",
        front=r"\bdi",
        behind=r"(?: (?:&|e) c\.)?,? ?\(?s\.?\s?(?:n\.?\s?c|a\.?\s?s)\b",
    ),
    Cue(
        _OWNER,
        0.82,
        "s.n.c|snc|s.a.s|sas",
        "Larkspur s.a.s. di Ann Roe & C.",
        front=r"\bs\.?\s?(?:n\.?\s?c|a\.?\s?s)\.? di",
    ),
    Cue(
        _OWNER,
        0.84,
        "di proprietà di|di proprieta di",
        "Il panificio è di proprietà di Ann Roe.",
        front=r"<it> (?:[èe]|sono)(?: oggi| ora)? di propriet[àa] d(?:i|el|ella|ei)",
    ),
    Cue(
        _OWNER,
        0.84,
        "individuale",
        "Ditta individuale Ann Roe",
        front=r"\b(?:ditta|impresa) individuale\s?[:,–-]?",
    ),
    Cue(
        _RUNS,
        0.74,
        "redini|timone",
        "Oggi Ann Roe tiene le redini dell'azienda.",
        behind=",? (?:tiene|tengono|prende|prendono|ha preso|hanno preso) (?:in mano )?(?:le redini|il timone)",
    ),
    Cue(
        _OWNER,
        0.82,
        "mani di|mano a",
        "L'attività è oggi nelle mani di Ann Roe.",
        front=r"(?:\b[èe]|sono|passat[oa])\b[^.;:!?]{0,20}? (?:nelle mani di|in mano a)",
    ),
    Cue(
        _RUNS,
        0.76,
        "a capo",
        "A capo dell'azienda c'è Ann Roe.",
        front=r"\ba capo (?:di |del |della |dell['’])<it>,? (?:c['’][èe]|ci sono|troviamo)",
    ),
    Cue(
        _RUNS,
        0.76,
        "oggi è|oggi e| è il | è la ",
        "Oggi è Ann Roe a dirigere l'azienda.",
        front=r"\b(?:oggi|ora|dal \d{4}) [èe](?: (?:il|la) (?:figli[oa]|nipote))?",
        behind=r" (?:a|che) (?:portarl[oa] avanti|(?:dirig|guid|gest|port|cond)\w+ <object>)",
    ),
)
