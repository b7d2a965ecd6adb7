"""The same in Spanish and Portuguese, further ways."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

SPANISH: Final = (
    Cue(
        _RUNS,
        0.76,
        " la dirig| lo dirig| la llev| lo llev| la regent| lo regent| la gestion| lo gestion",
        "La panadería la lleva Ann Roe.",
        front=r"<it> l[ao] (?:dirigen?|regentan?|llevan?|gestionan?)(?: (?:hoy|ahora|desde \d{4}))?",
        lang="es",
    ),
    Cue(
        _RUNS,
        0.76,
        "lleva|regenta|dirig|gestiona",
        "Ann Roe lleva la panadería desde 2010.",
        behind=r",? (?:llevan?|regentan?|dirigen?|gestionan?) <object>",
        lang="es",
    ),
    Cue(
        _RUNS,
        0.76,
        "dirig|regenta|llev|gestion|conduc",
        "Hoy la dirige su hija Ann Roe.",
        front=r"\b(?:hoy|ahora|actualmente|\d{4}),? (?:en d[íi]a )?l[ao]s? (?:dirigen?|regentan?|llevan?"
        r"|gestionan?|conducen?)",
    ),
    Cue(
        _OWNER,
        0.8,
        "tomó|toma |tomaron|asum|cogi|hered|compró|compra |adquiri",
        "En 2014 Ann Roe tomó el relevo de su padre.",
        behind=r",? (?:tom[óoa]|tomaron|cogi[óo]|asumi[óo]|hered[óo]|compr[óo]|adquiri[óo]|asume|hereda"
        r"|compra) (?:en \d{4} )?(?:el (?:relevo|testigo|mando|negocio)|las riendas|<object>)",
    ),
    Cue(
        _RUNS,
        0.74,
        "al frente",
        "Al frente del taller, Ann Roe cuida cada detalle.",
        front="al frente(?: (?:de |del )<it>)?,",
    ),
    Cue(
        _RUNS,
        0.72,
        "al frente",
        "Ann Roe está al frente del taller.",
        behind=r",? (?:est[áa]n?|sigue|contin[úu]a|lleva)\b[^.;:!?]{0,20}? al frente\b(?! de(?:l| la) (?:equipo"
        r"|almac[ée]n|obrador|producci[óo]n|proyecto|departamento|cocina|sala))",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "alma|artífice|artifice",
        "Ann Roe, alma máter de Larkspur, se formó en Bilbao.",
        behind=",? (?:es )?(?:el |la )?(?:alma(?: m[áa]ter)?|art[íi]fice) (?:de |del )<it>",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "empezó|empezo|inició|comenz|montó|puso en marcha|levantó",
        "Don Ann Roe empezó el negocio en 1994.",
        behind=r",? (?:empez[óo]|inici[óo]|comenz[óo]|mont[óo]|puso en marcha|levant[óo]) (?:en \d{4} )?<object>",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "de la mano de|de manos de|por iniciativa de",
        "Nuestra historia comienza en 1994 de la mano de Ann Roe.",
        front=r"(?:historia|andadura|trayectoria|empresa|negocio|taller|proyecto)\b[^.;:!?]{0,40}? (?:de la mano"
        r"|de manos|por iniciativa) de",
    ),
    Cue(
        _OWNER,
        0.84,
        "nombre comercial",
        "Ann Roe, con nombre comercial Larkspur, es responsable de sus datos.",
        behind=r",? (?:con|cuyo|bajo el|utiliza el) nombre comercial\b",
    ),
    Cue(
        _OWNER,
        0.84,
        "autónom|autonom|persona física|persona fisica",
        "Autónomo: Ann Roe",
        front=r"^\W*(?:(?:trabajadora?|empresari[oa]) )?(?:aut[óo]nom[oa]|persona f[íi]sica)\s?:",
    ),
    Cue(
        _RUNS,
        0.74,
        "cabeza|al frente",
        "La panadería, con Ann Roe a la cabeza, crece.",
        front=r"\bcon",
        behind=r" (?:a la cabeza|al frente)\b",
    ),
)

PORTUGUESE: Final = (
    Cue(
        _RUNS,
        0.74,
        "à frente d|a frente d",
        "Ann Roe está à frente da padaria desde 2009.",
        behind=r",? (?:est[áa]|continua|fica|encontra-se) [àa] frente d[aoe]s? <it>",
    ),
    Cue(
        _OWNER,
        0.8,
        "assumi|assume|herd|compr|adquir",
        "Em 2011 Ann Roe assumiu a empresa do pai.",
        behind=r",? (?:assumiu|assume|herdou|comprou|adquiriu) (?:em \d{4} )?(?:as r[ée]deas|o neg[óo]cio|<object>)",
    ),
    Cue(
        _OWNER,
        0.84,
        "propriedade de",
        "A padaria é propriedade de Ann Roe.",
        front="<it> [ée] (?:hoje )?propriedade de",
    ),
    Cue(
        _OWNER,
        0.84,
        "unipessoal|em nome individual",
        "Ann Roe, Unipessoal Lda.",
        behind=r",? \(?(?:unipessoal|empres[áa]ri[oa] em nome individual)\b",
    ),
    Cue(
        _OWNER,
        0.84,
        " me | mei| epp| eireli|cnpj",
        "Ann Roe ME - CNPJ 00.000.000/0001-00",
        behind=r" ?[,–-]? (?-i:MEI?|EPP|EIRELI)\b(?=\W*$|\W+cnpj)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "mãos de|maos de|mãos da|mãos do",
        "O projeto nasceu pelas mãos de Ann Roe.",
        front=r"\b(?:nasceu|surgiu|criad[oa])\b[^.;:!?]{0,25}? pelas m[ãa]os d[aeo]",
    ),
    Cue(
        _RUNS,
        0.74,
        "quem ",
        "Quem comanda a padaria é Ann Roe.",
        front=r"\bquem (?:comanda|dirige|gere|lidera|toca|administra)(?: <it>)?,? (?:[ée]|s[ãa]o)",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "portas",
        "Ann Roe abriu as portas da padaria em 2006.",
        behind=",? abri(?:u|ram) as portas d[aeo] <it>",
    ),
    Cue(
        _OWNER,
        0.82,
        "mãos d|maos d",
        "A padaria está nas mãos de Ann Roe.",
        front="<it> (?:est[áa]|passou)[^.;:!?]{0,15}? (?:n|para )as m[ãa]os d[aeo]",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "idealiz|concebid|sonhad",
        "Idealizada por Ann Roe, a padaria nasceu em 1998.",
        front=r"\b(?:idealizad|concebid|sonhad)[oa] por",
    ),
    Cue(
        _RUNS,
        0.74,
        "comanda|toca |tocam |dirige|gere |gerem|lidera|administra |administram",
        "Ann Roe comanda a padaria desde 1998.",
        behind=",? (?:comandam?|tocam?|dirigem?|gerem?|lideram?|administram?) <object>",
    ),
    Cue(
        _OWNER,
        0.8,
        "passou a|passaram a",
        "Ann Roe passou a liderar a empresa.",
        behind=",? pass(?:ou|aram) a (?:liderar|gerir|dirigir|comandar|administrar) <object>",
    ),
)
