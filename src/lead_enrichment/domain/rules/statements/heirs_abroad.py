"""Sentences in other languages than English by which somebody came after the last owner, or has the say today."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _RUNS = RoleClass.OWNER, RoleClass.EXECUTIVE

_TODAY_DE: Final = r"(?: (?:heute|nun|jetzt|inzwischen|mittlerweile|bereits|schon|seit \d{4}|seit dem jahr \d{4}))*"
_GENERATION_DE: Final = r"(?:n(?:ä|ae)chste|junge|neue|zweite|dritte|vierte|f(?:ü|ue)nfte|sechste|siebte)"
_KIN_IT: Final = (
    r"(?: (?:il|la|i|le|suo|sua|al|alla|ai|alle)? ?(?:figli[oaie]|nipot[ei]|genero|nuora|fratell[oi]|sorell[ae]))?"
)
_KIN_ES: Final = (
    r"(?: (?:su|el|la|sus|los|las) (?:hij[oa]s?|niet[oa]s?|sobrin[oa]s?|yerno|nuera|viuda|herman[oa]s?))?,?"
)

HEIRS_ABROAD: Final = (
    Cue(
        _OWNER,
        0.8,
        "an der spitze",
        "Seit 2014 steht Ann Roe an der Spitze der Bäckerei.",
        front=r"\bste(?:ht|hen)",
        behind=rf"{_TODAY_DE} an der spitze (?:des|der|unsere[sr]|von) <it>",
    ),
    Cue(
        _RUNS,
        0.78,
        "das sagen|die zügel|die zuegel|den kochlöffel|das zepter",
        "Seit 2014 hat Ann Roe das Sagen.",
        front=r"(?:^|\bseit \d{4}|\bheute|\binzwischen|\bhier|\bnun|\bjetzt) (?:hat|haben|h(?:ä|ae)lt|halten"
        r"|schwingt|f(?:ü|ue)hrt)",
        behind=r",? (?:das sagen|die z(?:ü|ue)gel|das zepter)\b(?! (?:in der|im|am|bei|über|auf) )",
    ),
    Cue(
        _OWNER,
        0.78,
        "die geschicke",
        "Seit 2014 lenkt Ann Roe die Geschicke der Bäckerei.",
        front=r"\b(?:lenk(?:t|en)|leite(?:t|n)|bestimm(?:t|en)|steuer(?:t|n))",
        behind=rf"{_TODAY_DE} die geschicke (?:des|der|unsere[sr]|von) <it>",
    ),
    Cue(
        _RUNS,
        0.78,
        "am ruder|am steuer",
        "Am Ruder ist seit 2014 Ann Roe.",
        front=rf"\bam (?:ruder|steuer) (?:ist|sind|ste(?:ht|hen)|sitz(?:t|en)){_TODAY_DE}",
    ),
    Cue(
        _OWNER,
        0.84,
        "im besitz|in besitz",
        "Die Bäckerei ist heute im Besitz von Ann Roe.",
        front=r"<it> (?:ist|sind|befindet sich|steht|blieb)\b[^.;:!?]{0,50}? ?i[mn] (?:besitz|eigentum) (?:von"
        r"|der familie|des)",
    ),
    Cue(
        _OWNER,
        0.78,
        "generation",
        "Mit Ann Roe ist seit 2014 die vierte Generation am Werk.",
        front=r"(?:^|[.!?] )mit",
        behind=r" (?:ist|sind|steht|f(?:ü|ue)hrt|leitet|(?:ü|ue)bernahm"
        rf"|kam){_TODAY_DE} (?:auch )?die {_GENERATION_DE} generation\b",
    ),
    Cue(
        _OWNER,
        0.78,
        "generation",
        "Ann Roe ist die vierte Generation, die die Bäckerei führt.",
        behind=rf",? (?:ist|sind|verk(?:ö|oe)rper\w+|vertreten|vertritt){_TODAY_DE} (?:die"
        rf"|in) {_GENERATION_DE}[nr]? generation,?"
        r" (?:die|der|welche) [^.;:!?]{2,40}? (?:f(?:ü|ue)hr(?:t|en)|leite(?:t|n)|betreib(?:t|en))\b",
    ),
    Cue(
        _OWNER,
        0.82,
        "heutige|jetzige|derzeitige|aktuelle|gegenwärtige",
        "Die heutige Chefin Ann Roe ist Konditorin.",
        front=r"\b(?:heutige[rn]?|jetzige[rn]?|derzeitige[rn]?|aktuelle[rn]?|gegenw(?:ä"
        r"|ae)rtige[rn]?) (?:(?:junior)?chef(?:in)?"
        r"|inhaber(?:in)?|besitzer(?:in)?|wirt(?:in)?|hausherr(?:in)?|eigent(?:ü|ue)mer(?:in)?|betreiber(?:in)?"
        r"|p(?:ä|ae)chter(?:in)?"
        r"|firmenchef(?:in)?|betriebsleiter(?:in)?)(?: (?:ist|heißt|heisst))?",
    ),
    Cue(
        _OWNER,
        0.84,
        "repris les|repris le ",
        "En 2018, Ann Roe a repris les murs et le zinc.",
        behind=r",? (?:a|ont) repris (?:les (?:murs|lieux|commandes|r[êe]nes|fourneaux)|le (?:flambeau|relais"
        r"|fonds))\b",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.78,
        "alla guida",
        "Alla guida oggi c'è Ann Roe.",
        front=r"\balla guida(?: (?:di|del|della|dell['’]) ?<it>)?(?: oggi| ora| adesso"
        rf"|,? dal \d{{4}},?)? (?:c['’][èe]|ci sono|[èe]|sono"
        rf"|troviamo)(?: oggi| ora)?{_KIN_IT}",
    ),
    Cue(
        _OWNER,
        0.82,
        " passa | passò | passo | passat| passano",
        "Nel 2005 la panificio passa al figlio Ann Roe.",
        front=r"<it> (?:passa|pass[òo]|[èe] passat[oa]|passano)(?: di mano| in mano| in eredit[àa]| poi)? a(?:l|lla"
        r"|i|lle|"
        r" suo| sua|gli)? (?:figli[oaie]|nipot[ei]|genero|nuora|fratell[oi]|sorell[ae]),?",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.82,
        "sucedi|relev",
        "En 2004 le sucedió su hija, Ann Roe.",
        front=rf"\bl[eoa]s? (?:sucedi[óo]|sucedieron|relev[óo]|relevaron){_KIN_ES}",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.78,
        "al frente|al mando|al timón|al timon",
        "Desde 2004 está al frente de la panadería Ann Roe.",
        front=rf"\best[áa]n? (?:hoy |ahora )?al (?:frente|mando|tim[óo]n) de(?:l| la) <it>{_KIN_ES}",
    ),
    Cue(
        _RUNS,
        0.78,
        "à frente",
        "Desde 2004 está à frente da padaria Ann Roe.",
        front=r"\best(?:á|ão) (?:hoje )?à frente d[aoe]s? <it>(?: (?:a|o|os|as) (?:filh[oa]s?|net[oa]s?))?",
    ),
    Cue(
        _RUNS,
        0.78,
        "capdavant",
        "Des del 2005 Ann Roe està al capdavant de la panadería.",
        behind=r",? (?:està|est[àa]n|és|s[óo]n) al capdavant de(?:l| la| l['’]| les)? ?<it>",
    ),
    Cue(
        _OWNER,
        0.82,
        "ging |gaat ",
        "In 2018 ging de zaak over op zijn dochter Ann Roe.",
        front=r"\b(?:ging|gaat|is) <it> (?:in \d{4} )?over (?:op|naar|aan)(?: (?:zijn|haar|hun|de) (?:zoon|dochter"
        r"|kinderen|kleinzoon"
        r"|kleindochter|neef|broer|zus))?|<it> (?:ging|gaat) (?:in \d{4} )?(?:over )?(?:op|naar)(?: (?:zijn|haar"
        r"|hun|de) (?:zoon|dochter))?",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.78,
        "rodret|roret|trådarna|trådene",
        "Sedan 2004 är det Ann Roe som håller i rodret.",
        front=r"\b(?:är|er)(?: (?:i ?dag|nu|n[åa]))? det",
        behind=r" (?:som|der) (?:h[åa]ller i (?:rodret|tr[åa]darna|taktpinnen)|st[åa]r (?:ved|vid) ro[rd]+et"
        r"|har roret|styrer|holder i"
        r" (?:roret|tr[åa]dene))\b",
    ),
    Cue(
        _OWNER,
        0.82,
        "stafettpinnen|roret|nøklene|nycklarna|nøglerne|rodret",
        "I 2004 ga han stafettpinnen videre til datteren Ann Roe.",
        front=r"\b(?:ga|gav|overlot|overrakte|l[äa]mnade|overdrog|overlod)(?: (?:han|hun|hon"
        r"|(?-i:[A-ZÅÄÖØÆ])[\w-]+))? (?:stafettpinnen"
        r"|ro[rd]+et|n[øo]klene|nycklarna|n[øo]glerne)(?: (?:videre|[öo]ver|vidare))? till?(?: (?:datteren"
        r"|s[øo]nn?en|dottern|sonen"
        r"|svigers[øo]nn?en|barnebarnet|barnbarnet))?",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "overgenomen|übernommen|rilevat|repris|tog över|overtog|overtok|took over|przej|převz",
        "Ik, Ann Roe, werkte hier al jaren en heb de zaak overgenomen.",
        front=r"(?:^|[.!?] )(?:ik|ich|moi|je|io|yo|eu|I|jag|jeg),?",
        behind=r",[^.;:!?]{0,110}?\b(?:heb <it> overgenomen|habe <it> (?:ü|ue)bernommen|ho (?:rilevato"
        r"|preso in mano) |j['’]?ai repris "
        r"|tog (?:jag )?[öo]ver |overto[gk] (?:jeg )?|took over )",
    ),
    Cue(
        _OWNER,
        0.82,
        "confié|remis les|transmis|les clés|les cles|les rênes",
        "En 2015, Bob Poe a confié les clés à son bras droit, Ann Roe.",
        front=r"\b(?:a|ont) (?:confi[ée]|remis|transmis|laiss[ée]|donn[ée]) (?:les (?:cl[ée]s|cl[ée]fs|r[êe]nes"
        r"|commandes)|la barre)"
        r"(?: de <it>)? (?:[àa]|aux?)(?: (?:son|sa|ses|leurs?) [^.,;:!?]{2,30},?)?",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "rilevato|acquistato|comprato",
        "Nel 2015 Ann Roe ha rilevato il panificio da Bob Poe.",
        behind=r" (?:ha|hanno) (?:poi )?(?:rilevato|acquistato|comprato) <object>",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "overgenomen|gekocht",
        "In 2015 heeft Ann Roe de zaak van Bob Poe overgenomen.",
        front=r"\b(?:heeft|hebben)",
        behind=r" (?:de|het) <it> (?:in \d{4} )?(?:overgenomen|gekocht)\b",
        heir=True,
    ),
)
