"""The same in Catalan."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

_ARTICLE: Final = r"(?: (?:en|na|la|el))?"
_CHILD: Final = (
    r"(?: (?:la seva|el seu|els seus|les seves) (?:fill[as]?|filles|net[as]?|nebod[as]?|nebot|dona|marit|germ[àa]))?"
)
CATALAN: Final = (
    Cue(
        _RUNS,
        0.78,
        "dirigida|dirigit|portada|portat|regentad|regentat|gestionad|gestionat|liderad|liderat",
        "Una empresa familiar dirigida per l'Ann Roe.",
        front=rf"\b(?:dirigi(?:da|t)|porta(?:da|t)|regenta(?:da|t)|gestiona(?:da|t)|lidera(?:da|t))(?: avui| "
        rf"actualment)? per(?: l['’]|{_ARTICLE})",
        lang="ca",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "fundad|fundat|cread|creat|obert",
        "Fundada el 1972 per en Ann Roe.",
        front=rf"\b(?:fundad[ao]|fundat|creada|creat|obert[ao]?)\b[^.;:!?]{{0,30}}? per{_ARTICLE}",
        lang="ca",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "va fundar|van fundar|va crear|va obrir|van obrir",
        "L'empresa la va fundar en Ann Roe l'any 1992.",
        front=rf"<it> (?:l[ao]|l['’]|el)? ?van? (?:fundar|crear|obrir){_ARTICLE}",
        lang="ca",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "va fundar|van fundar|va crear|va obrir|van obrir|va muntar|va començar",
        "La Ann Roe va obrir el taller l'any 1992.",
        behind=r",? van? (?:fundar|crear|obrir|muntar|comen[çc]ar) <object>",
        lang="ca",
    ),
    Cue(
        _RUNS,
        0.78,
        "dirig|porta|gestion|regent",
        "Avui la dirigeix la seva filla Ann Roe.",
        front=rf"\b(?:avui|actualment|ara),? (?:en dia )?(?:l[ao]|el|l['’]) ?(?:dirigeix(?:en)?|port(?:a|en)"
        rf"|gestion(?:a|en)|regent(?:a|en)){_CHILD}{_ARTICLE}",
        lang="ca",
    ),
    Cue(
        _OWNER,
        0.8,
        "relleu|va comprar|van comprar|va heretar|va adquirir",
        "El 2014 la Ann Roe va agafar el relleu del seu pare.",
        behind=r",? van? (?:(?:agafar|prendre) (?:el relleu|les regnes)|(?:comprar|heretar|adquirir) <object>)",
        lang="ca",
    ),
    Cue(
        _RUNS,
        0.76,
        "porta|porten|dirigei|regent|gestion",
        "Els germans Bob i Ann Roe porten avui el negoci.",
        behind=r",? (?:port(?:a|en)|dirigeix(?:en)?|regent(?:a|en)|gestion(?:a|en))(?: avui| actualment"
        r"| ara)? <object>",
        lang="ca",
    ),
    Cue(
        _OWNER,
        0.82,
        "va vendre|va traspassar|va deixar|va cedir|va passar",
        "El 2014 va traspassar el negoci a la seva neboda Ann Roe.",
        front=r"\bva (?:vendre|traspassar|deixar|cedir|passar) (?:el relleu|les regnes|<it>) (?:a|als|al)"
        rf"(?: (?:dos|dues) d(?:els|e les) (?:seus|seves) [^\W\d_]+)?{_CHILD}{_ARTICLE}",
        lang="ca",
    ),
    Cue(
        _OWNER,
        0.82,
        "mans d",
        "El negoci és en mans de la Ann Roe.",
        front=rf"<it> (?:[ée]s|est[àa]|va passar)[^.;:!?]{{0,15}}? (?:en|a) mans d(?:els|e les|el seu fill|el seu net"
        rf"|e la seva filla|e la seva n[ée]ta|el seu nebot|e|['’]){_ARTICLE}",
        lang="ca",
    ),
    Cue(
        _RUNS,
        0.74,
        "al capdavant",
        "Al capdavant del negoci hi ha en Ann Roe.",
        front=rf"al capdavant(?: d(?:e la|el|e l['’]|e) <it>)?,? (?:hi (?:ha|[ée]s|s[óo]n)|trobem|est[àa]){_ARTICLE}",
        lang="ca",
    ),
)
