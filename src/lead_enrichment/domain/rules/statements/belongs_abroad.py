"""Whose a business is, by what languages other than English say of the site, the house, the dream or the fields."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE
_LEGAL: Final = RoleClass.LEGAL_REPRESENTATIVE

BELONGS_ABROAD: Final = (
    Cue(
        _OWNER,
        0.84,
        "operando|actuando|que opera|comerciando|operante|handelnd|agissant",
        'Ann Roe, operando bajo el nombre comercial "Larkspur", es responsable de sus datos.',
        behind=r",? (?:(?:operando|actuando|que opera|comerciando) (?:comercialmente )?(?:bajo|con|sob)"
        r"|operante sotto|agissant sous|handelnd unter)"
        r" (?:el |la |il |le |o |a |dem |der )?(?:nombre|denominaci[óo]n|marca|nome|nom|marque|namen|marke)"
        r"(?: commerciale?| comercial)?(?: de| di|:)?\s?[«\"“„']?\s?<company>",
    ),
    Cue(
        _LEGAL,
        0.8,
        "titularidad|titularidade",
        "El presente sitio web es titularidad de Ann Roe.",
        front=r"\b(?:sitio(?: web)?|web|p[áa]gina(?: web)?|portal|dominio|s[íi]tio|site)\b[^.;:!?]{0,40}"
        r" (?:es|son|[ée]) (?:de )?(?:la )?titularidade? de(?: d\.| dña\.| don| doña)?",
    ),
    Cue(
        _OWNER,
        0.84,
        "propiedad|propriedade|propriet|propriét|eigendom",
        "La panadería es propiedad de Ann Roe.",
        front=r"<it> (?:es|[ée]|[èe]|est|is)(?: hoy| hoje| oggi| actualmente| atualmente| aujourd['’]hui| la| het| de)?"
        r" (?:propiedad|propriedade|propriet[àa]|propri[ée]t[ée]|eigendom) (?:de|di|van)",
    ),
    Cue(
        _LEGAL,
        0.74,
        "responsable",
        "Responsable: Ann Roe. Finalidad: atender su consulta.",
        front=r"\bresponsable(?: del? (?:tratamiento|fichero|los datos))?\s?:",
        behind=r"\s?[.,;·|(–-]?\s?(?:\(?(?:nif|dni)\b[^.;]{0,20}[.;]?\s?)?(?:finalidad|fin del tratamiento|legitimaci)",
    ),
    Cue(
        _LEGAL,
        0.72,
        "pelo tratamento",
        "Responsável pelo tratamento: Ann Roe",
        front=r"\brespons[áa]vel pelo tratamento(?: (?:dos|de|dos seus) dados(?: pessoais)?)?(?:\s?:| [ée]:?)",
    ),
    Cue(
        _LEGAL,
        0.78,
        "is verantwoordelijk voor de",
        "Ann Roe is verantwoordelijk voor de verwerking van persoonsgegevens.",
        front=r"^\W*(?:privacy\w*:? )?(?:<company>\s?[/,–-])?",
        behind=r",?(?: \(?(?:gevestigd|h\.?o\.?d\.?n\.?|kvk)[^.;!?]{0,70}?,?)? is verantwoordelijk voor de"
        r" verwerking van "
        r"(?:uw |je |jouw )?persoonsgegevens",
    ),
    Cue(
        _RUNS,
        0.76,
        "exploit",
        "Le domaine est exploité par Ann Roe.",
        front=r"(?:<it>|\b(?:le|ce|notre) (?:domaine|vignoble|g[îi]te|camping|verger)) est (?:aujourd['’]hui "
        r"|d[ée]sormais )?"
        r"(?:exploit[ée]e?|cultiv[ée]e?|conduite?) par",
    ),
    Cue(
        _OWNER,
        0.84,
        "rachèt|rachet",
        "Ann Roe rachète le magasin en 2019.",
        behind=r",? (?:rach[èe]tent|rach[èe]te|(?:a|ont) rachet[ée]|racheta)(?: en \d{4})?"
        r" <object>",
        lang="fr",
    ),
    Cue(
        _RUNS,
        0.72,
        "hectare|ettari|hectáre|hektar",
        "Ann Roe cultive 12 hectares de vignes.",
        behind=r",? (?:cultive|exploite|travaille|coltiva|cultiva|trabaja|bewirtschaftet)"
        r"(?: aujourd['’]hui| oggi| hoy| hoje| heute| rund| gut)? (?:(?:plus de |quelque |circa |unas? "
        r"|cerca de )?[\w,.]+)"
        r" (?:hectares|ettari|hectáreas|hektar)\b",
    ),
    Cue(
        _RUNS,
        0.74,
        "accueill",
        "Ann Roe vous accueille dans sa boutique.",
        front=r"^\W*",
        behind=r",? vous accueill(?:e|ent) (?:[\w’']+ ){0,3}?(?:dans|au sein de) (?=(?:sa|son)\b)<object>"
        r"(?![^.;!?]{0,60} pour (?:une?|la|sa) )",
    ),
    Cue(
        _OWNER,
        0.82,
        "sueño|sueno|sogno|sonho|rêve|reve|proyecto|progetto|projet|project",
        "Larkspur es el sueño hecho realidad de Ann Roe.",
        front=r"^\W*(?:[ao] |l['’]|la |le |el |il )?<company> (?:es|[ée]|[èe]|est) (?:el |o |il |un |um |le |l['’])"
        r"(?:sue[ñn]o|sogno|sonho|r[êe]ve|proyecto|progetto|proje[c]?to|projet)"
        r"(?: hecho realidad| realizzato| diventato realtà| tornado realidade| devenu r[ée]alit[ée]| personal"
        r"| personale"
        r"| pessoal| personnel)? (?:de|di|da|do|d['’])",
    ),
    Cue(
        _OWNER,
        0.86,
        "dona d|dono d|proprietári|proprietari|gerente",
        "Ann Roe é a dona da Larkspur.",
        behind=r",? [ée] (?:hoje |atualmente |tamb[ée]m )?(?:[ao] )?(?:don[ao]|propriet[áa]ri[ao]"
        r"|s[óo]ci[ao][- ]gerente)"
        r" (?:d[aoe]|desta|deste)(?= )(?:<object>| <company>)",
        lang="pt",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "passion|pasión en|pasion en|paixão em|paixao em",
        "Nel 2014 Ann Roe decide di trasformare la sua passione in un lavoro.",
        behind=r",? (?:decide|decise|ha deciso|d[ée]cide|d[ée]cida|a d[ée]cid[ée]|decidi[óo]|decidiu)(?: di| de)?"
        r" (?:trasformare la (?:sua|propria) passione in|(?:faire de|transformer) sa passion (?:en|son)"
        r"|(?:convertir|transformar) su pasi[óo]n en|transformar a sua paix[ãa]o em) (?:[ul]n?[’']?a?s?u?a?"
        r" ?)?(?:\w+ )?"
        r"(?:lavoro|mestiere|professione|m[ée]tier|profession|trabajo|profesi[óo]n|oficio|negocio|neg[óo]cio|profiss[ãa]o)",
    ),
    Cue(
        _OWNER,
        0.78,
        "wirtschaften|arbeiten|wonen en werken|werken en wonen",
        "Auf unserem Hof wirtschaften Ann und Bob Roe.",
        front=r"\b(?:auf (?:dem|unserem) \w*(?:hof|gut|betrieb)\w*,? (?:leben und )?(?:wirtschaften"
        r"|arbeiten)(?: heute)?"
        r"|op (?:de|onze|het|ons) \w*(?:hoeve|boerderij|erf|bedrijf) (?:wonen en werken|werken en wonen)(?: nu)?)",
        together=True,
    ),
    Cue(
        _OWNER,
        0.82,
        "stoi|stojí|stoji",
        "Za wszystkim stoi Ann Roe.",
        front=r"\bza (?:wszystkim|v[šs][íi]m|<it>) (?:stoi|stoj[íi])",
    ),
    Cue(
        _RUNS,
        0.76,
        "prowadzi|vede |provozuje",
        "Kwiaciarnię prowadzi Ann Roe.",
        front=r"^\W*(?:nasz[ąa] |nasz |n[áa][šs] |na[šs]i )?(?:kwiaciarni[ęe]|piekarni[ęe]|cukierni[ęe]|sklep"
        r"|gabinet|salon"
        r"|pracowni[ęe]|restauracj[ęe]|gospodarstwo|firm[ęeu]|obchod|kav[áa]rnu|pek[áa]rnu|cukr[áa]rnu|ateli[ée]r"
        r"|kv[ěe]tin[áa][řr]stv[íi]|prodejnu|ordinaci|restauraci|penzion)"
        r" (?:(?:obecnie|dzi[śs]|dnes|nyn[íi]) )?(?:prowadzi|vede|provozuje)(?: pani| pan| pan[íi])?",
    ),
)
