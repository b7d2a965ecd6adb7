"""The same in Dutch, Danish, Norwegian, Swedish and Finnish, further ways."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

DUTCH: Final = (
    Cue(
        RoleClass.FOUNDER,
        0.74,
        "voor zichzelf",
        "Ann Roe begon in 2009 voor zichzelf.",
        behind=r",? (?:begon|startte)\b[^.;:!?]{0,25}? voor zichzelf\b",
    ),
    Cue(
        _OWNER,
        0.84,
        "nam |namen ",
        "Ann Roe nam in 2014 de zaak over.",
        behind=r",? na(?:m|men) (?:in \d{4} )?<object>[^.;:!?]{0,60}?\bover\b",
    ),
    Cue(
        _OWNER,
        0.84,
        "nam |namen ",
        "In 2014 nam Ann Roe de zaak van haar vader over.",
        front=r"\bna(?:m|men)",
        behind=r" <object>[^.;:!?]{0,60}?\bover\b",
    ),
    Cue(
        _RUNS,
        0.76,
        "roer|hoofd",
        "Sinds 2012 staan Ann en Bob Roe aan het roer.",
        front=r"\bsta(?:at|an)(?: nu| vandaag| nog steeds)?",
        behind=r",? aan het (?:roer|hoofd)\b(?! van (?:de|het|onze|een) (?:team|afdeling|keuken|ploeg))",
    ),
    Cue(
        _RUNS,
        0.74,
        "aan het roer staa",
        "Aan het roer staat nu de derde generatie: Ann Roe.",
        front=r"aan het roer sta(?:at|an)(?: nu| vandaag)?(?: de \w+ generatie)?\s?[:,]?",
    ),
    Cue(
        _OWNER,
        0.8,
        "zette|zet ",
        "In 2010 zette dochter Ann Roe de zaak voort.",
        front=r"\bzet(?:te|ten)?(?: nu)?",
        behind=r" <object>[^.;:!?]{0,30}? voort\b",
    ),
    Cue(
        _RUNS,
        0.76,
        "de directie",
        "Ann Roe en Bob Poe vormen samen de directie.",
        behind=r",? vorm(?:t|en) (?:samen )?de directie\b",
    ),
    Cue(
        _RUNS,
        0.76,
        "roer",
        "Ann Roe staat sinds 2012 aan het roer.",
        behind=r",? (?:nu )?sta(?:at|an)\b[^.;:!?]{0,20}? aan het (?:roer|hoofd)\b(?! van (?:de|het|onze"
        r"|een) (?:team|afdeling|keuken|ploeg))",
    ),
    Cue(
        _OWNER,
        0.82,
        "handen van",
        "De zaak is nu in handen van Ann Roe.",
        front=r"\b(?:is|zijn|kwam|kwamen|gekomen)\b[^.;:!?]{0,25}? in (?:de )?handen van",
    ),
    Cue(
        _OWNER,
        0.84,
        "h.o.d.n|hodn|handelend onder",
        "Ann Roe h.o.d.n. Larkspur",
        behind=r",? \(?(?:h\.?\s?o\.?\s?d\.?\s?n\b|handelend onder)",
    ),
    Cue(
        _RUNS,
        0.74,
        "v.u.|v.u:|v.u ",
        "V.U.: Ann Roe, Dijk 4",
        front=r"(?:^|\W)v\.u\.?\s?:?",
    ),
    Cue(
        _OWNER,
        0.84,
        "eenmanszaak",
        "Eenmanszaak Ann Roe",
        front=r"\beenmanszaak\s?[:,–-]?",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "opende|startte|begon",
        "In 2003 opende Ann Roe haar eigen zaak.",
        front=r"\b(?:opende|startte|begon)(?:den|nen|n)?",
        behind=" <object>",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "opende|startte|begon",
        "Ann Roe opende in 2003 haar eigen zaak.",
        behind=r",? (?:opende|startte|begon)(?:den|nen|n)? (?:in \d{4} )?<object>",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "geopend door|gestart door|opgestart door|begonnen door",
        "Larkspur werd in 2003 geopend door Ann Roe.",
        front=r"<it> (?:werd|is)(?: \w+){0,3} (?:geopend|gestart|opgestart|begonnen) door",
    ),
    Cue(
        _OWNER,
        0.86,
        "eigena|uitba|zaakvoer",
        "Ann Roe is de trotse eigenaresse van Larkspur.",
        behind=r",? is (?:de |het )?(?:trotse |huidige |enige |nieuwe )?(?:mede-?)?(?:eigena(?:ar|resse)"
        r"|uitba(?:ter|atster)|zaakvoer(?:der|ster))\b(?: van <company>|(?! van))",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "achter",
        "Achter Larkspur staat één vrouw: Ann Roe.",
        front=r"^\W*achter <it> (?:staat|zit|schuilt)[^.;:!?]{0,25}?:",
    ),
    Cue(
        _OWNER,
        0.84,
        "overgenomen|gekocht",
        "Ann Roe heeft de zaak in 2018 overgenomen.",
        behind=r",? (?:heeft|hebben) (?:in \d{4} )?<object>[^.;:!?]{0,40}? (?:overgenomen|gekocht|opgericht|geopend)",
    ),
    Cue(
        _RUNS,
        0.74,
        "runt|runnen|leidt|bestiert",
        "Samen met haar man runt Ann Roe de zaak.",
        front=r"\b(?:runt|runnen|leidt|leiden|bestiert)",
        behind=" <object>",
    ),
)

NORDIC: Final = (
    Cue(
        RoleClass.FOUNDER,
        0.74,
        "eget|egen |for seg selv|for sig selv",
        "Ann Roe startade eget 2009.",
        behind=r",? (?:start(?:ade|et|ede)|begynte|begyndte)\b[^.;:!?]{0,20}? (?:eget\b(?! band)|egen (?:firma"
        r"|virksomhed|bedrift|verksamhet)"
        r"|for s[ei]g selv)",
    ),
    Cue(
        _OWNER,
        0.84,
        "äger|ägt|ejer|ejet|eier|eid ",
        "Ann Roe och Bob Poe äger och driver Larkspur.",
        behind=r",? (?:äger|ejer|eier|har (?:ägt|ejet|eid)) (?:(?:och|og) (?:driver|drivit|drevet) )?<object>",
    ),
    Cue(
        _OWNER,
        0.84,
        "osti",
        "Ann Roe osti larkspurin vuonna 2018.",
        behind=",? osti(?:vat)? <object>",
        lang="fi",
    ),
    Cue(
        _OWNER,
        0.84,
        "overtog|overtok|över|tok over|köpt|kjøpt|købt",
        "Ann Roe overtog larkspur i 2013.",
        behind=r",? (?:som )?(?:har )?(?:overtog|overtok|overtaget|tog [öo]ver|tok over|k[öøo](?:pte|bte)"
        r"|kjøpte) (?:i \d{4} )?<object>",
    ),
    Cue(
        _OWNER,
        0.84,
        "overtog|overtok|över|tok over",
        "Ann Roe tok over etter faren i 2007.",
        behind=r",? (?:overtog|overtok|tog [öo]ver|tok over) (?:etter|efter|i \d{4}|20\d\d|19\d\d)",
    ),
    Cue(
        _OWNER,
        0.84,
        "overtog|overtok|tog |tok |köpt|kjøpt|købt",
        "I 2013 købte Ann Roe larkspur.",
        front=r"\b(?:overtog|overtok|tog|tok|k[öøo](?:pte|bte)|kjøpte)",
        behind="(?: [öo]ver)? <object>",
    ),
    Cue(
        _RUNS,
        0.74,
        "spidsen|spissen|spetsen",
        "I spidsen for larkspur står Ann Roe.",
        front=r"\bi (?:spidsen|spissen|spetsen)(?: (?:for|f[öo]r) <it>)? (?:står|er|är|finns)",
    ),
    Cue(
        _RUNS,
        0.76,
        "videre|vidare",
        "Ann Roe driver den videre.",
        behind=r",? (?:driver|drev|leder) (?:den|det|<object>)[^.;:!?]{0,20}? (?:videre|vidare)\b",
    ),
    Cue(
        _OWNER,
        0.84,
        "v/|ved ",
        "Larkspur v/ Ann Roe",
        front="<company>,? (?:v/|ved)(?: (?:indehaver|innehaver|eier|ejer|daglig leder))?",
    ),
    Cue(
        _OWNER,
        0.84,
        "enskild|enkelt|enk ",
        "Enskild firma Ann Roe",
        front=r"\b(?:enskild firma|enskild n[äa]ringsidkare|enkeltpersonforetak(?:et)?"
        r"|enkeltmandsvirksomhed(?:en)?|(?-i:ENK))\s?[:,]?",
    ),
    Cue(
        _OWNER,
        0.84,
        "omist",
        "Larkspur omistaa Ann Roe.",
        front="<it> omista(?:a|vat)",
    ),
    Cue(
        _RUNS,
        0.76,
        "johtaa|pyöritt|luotsaa|vetää",
        "Larkspur johtaa nyt Ann Roe.",
        front="<it> (?:johtaa|johtavat|py[öo]ritt[äa][äa]|py[öo]ritt[äa]v[äa]t|luotsaa|vet[äa][äa])(?: nyt"
        "| nyky[äa][äa]n| t[äa]n[äa][äa]n)?",
    ),
    Cue(
        _OWNER,
        0.84,
        "tmi|toiminimi",
        "Tmi Ann Roe",
        front=r"\b(?:(?-i:T:?mi)|toiminimi)\s?:?",
    ),
    Cue(
        _OWNER,
        0.84,
        "heter|hedder",
        "Jag som driver Larkspur heter Ann Roe.",
        front=r"\b(?:jag|jeg|vi) som (?:driver|[äae]ger|eier|ejer) <it> (?:heter|hedder)",
    ),
    Cue(
        _OWNER,
        0.82,
        "rodret|roret|stafett",
        "2012 tog Ann Roe över rodret.",
        front=r"\b(?:tog|tok|overtog|overtok)",
        behind=r"(?: [öo]ver)? (?:rodret|roret|stafett\w+)",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "perusti",
        "Ann Roe perusti larkspurin vuonna 1995.",
        behind=",? perusti(?:vat)? <object>",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "perusti",
        "Larkspur perusti Ann Roe.",
        front=r"<it> perusti(?:vat)?(?: vuonna \d{4})?",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "takana|taustalla",
        "Larkspur takana on Ann Roe.",
        front="<it> (?:takana|taustalla) (?:on|ovat)",
    ),
)
