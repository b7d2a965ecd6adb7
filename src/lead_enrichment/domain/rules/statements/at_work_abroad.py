"""Who is at work in their own small business, as other languages than English tell it: with whom, where, since when."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.at_work_words import (
    BY_TRADE,
    HERS,
    KIN,
    NO_HELPER,
    OF_TRADE,
    SPOUSE,
    STEMS_OF_TRADE,
    THEY_DO,
)
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE
AT_WORK_ABROAD: Final = (
    Cue(
        _RUNS,
        0.72,
        STEMS_OF_TRADE,
        "Ann en Bob Roe melken zeventig koeien.",
        behind=rf",? (?:\w+ )?{OF_TRADE}\b",
        together=True,
    ),
    Cue(
        _RUNS,
        0.72,
        "isännöi|isannoi|pyörittä",
        "Tilaa isännöivät Ann ja Bob Roe.",
        front=r"\b(?:is[äa]nn[öo]i(?:v[äa]t)?|py[öo]ritt[äa]v[äa]t)",
        together=True,
    ),
    Cue(
        _OWNER,
        0.84,
        " ist ",
        "Seit 2019 ist seine Tochter Ann Roe die Inhaberin.",
        front=rf"\b(?:seit|ab) (?:\w+ )?\d{{4}} ist(?: (?:seine|ihre|deren|sein|ihr|dessen|die|der) (?:\w+ )?{KIN})?",
        behind=r" (?:die |der |neuer? |alleinige[r]? )*(?:\w*inhaber(?:in)?|\w*gesch(?:ä|ae)ftsf(?:ü|ue)hrer(?:in)?"
        r"|chef(?:in)?"
        r"|eigent(?:ü|ue)mer(?:in)?)\b",
        heir=True,
        lang="de",
    ),
    Cue(
        _OWNER,
        0.84,
        "bernimmt",
        "1995: Sohn Ann Roe übernimmt die Geschäftsführung.",
        behind=r",? (?:ü|ue)bernimmt (?:\d{4} )?(?:(?:die |das )?(?:gesch(?:ä|ae)ftsf(?:ü|ue)hrung|ruder"
        r"|leitung(?! (?:der|des) (?!firma|betrieb|unternehm|gesch))"
        r"|gesch(?:ä|ae)fte|firmenleitung|betriebsleitung)|<object>)",
        heir=True,
        lang="de",
    ),
    Cue(
        _OWNER,
        0.84,
        "la main|flambeau|rênes|relais|cède|transmet|confie",
        "Elle passe la main à Ann Roe en 2019.",
        front=r"\b(?:passe(?:nt)?|a pass[ée]|c[èe]de(?:nt)?|a c[ée]d[ée]|transme(?:t|ttent)|a transmis|confie(?:nt)?"
        r"|a confi[ée]"
        r"|laisse(?:nt)?)"
        r"(?: en \d{4})? (?:la main|le flambeau|les r[êe]nes|le relais|la place|l['’](?:entreprise|affaire)) [àa]",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.82,
        " över| over",
        "2018 tog Ann Roe över som VD.",
        front=r"\b(?:tog|tok)",
        behind=r" (?:[öo]ver) (?:som (?:vd|[äa]gare|daglig leder|eier|ny)|efter (?:sin|sina)|etter (?:sin|sine)"
        r"|<object>)",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.78,
        "assure la|assure la direction|reprend les rênes",
        "Ann Roe en assure la direction depuis 2004.",
        behind=r",? en (?:assure|prend|reprend|tient) (?:aujourd['’]hui |d[ée]sormais )?(?:la (?:direction|gestion"
        r"|g[ée]rance|t[êe]te)"
        r"|les (?:r[êe]nes|commandes))",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.72,
        "bewirte|begrüße|verwöhn|empfang|umsorg",
        "Seit 1998 bewirten Sie bei uns Ann und Bob Roe.",
        front=r"\b(?:bewirten|begr(?:ü|ue)(?:ß|ss)en|verw(?:ö|oe)hnen|empfangen|umsorgen) (?:sie|dich|euch|wir)\b"
        r"(?: (?:bei uns|hier|gerne?|herzlich|pers(?:ö|oe)nlich|t(?:ä|ae)glich))*",
        together=True,
    ),
    Cue(
        _RUNS,
        0.72,
        "kümmern sich|kuemmern sich|sorgen ",
        "Heute kümmern sich Ann und Bob Roe um Felder und Laden.",
        front=r"\b(?:k(?:ü|ue)mmern sich|sorgen)(?: heute| nun| inzwischen)?",
        behind=r" (?:um|f(?:ü|ue)r)\b",
        together=True,
        lang="de",
    ),
    Cue(
        _OWNER,
        0.78,
        " ist der chef| ist die chefin| ist chef",
        "Ann Roe ist die Chefin im Weingarten.",
        behind=r",? ist (?:(?:der|die) )?chef(?:in)?(?! (?:de |in der k(?:ü|ue)che|(?:ü|ue)ber))\b",
        lang="de",
    ),
    Cue(
        _RUNS,
        0.7,
        "fertigt|gestaltet|entwirft|entstehen|näht|töpfert|schmiedet|repariert|baut ",
        "In unserer Werkstatt fertigt die Goldschmiedin Ann Roe nach Ihren Wünschen.",
        front=r"\bin (?:unserer|unserem|der eigenen|dem eigenen|der hauseigenen) (?:werkstatt|meisterwerkstatt"
        r"|atelier|studio"
        r"|goldschmiede|n(?:ä|ae)hstube|t(?:ö|oe)pferei|backstube) (?:fertigt|gestaltet|entwirft|n(?:ä|ae)ht|t(?:ö"
        r"|oe)pfert"
        r"|schmiedet|repariert|restauriert|baut)",
        lang="de",
    ),
    Cue(
        _RUNS,
        0.74,
        "heute ",
        "Heute backt hier Urenkelin Ann Roe noch immer.",
        front=rf"\bheute {NO_HELPER}[a-zäöü]{{3,9}}t(?: (?:hier|noch|nun|immer|bereits|die|der)){{0,3}} {KIN}",
        heir=True,
        lang="de",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "angefangen|fing alles|begonnen hat|begann alles|alles begann|nahm alles",
        "Angefangen hat alles 2010, als Ann Roe zwei Völker geschenkt bekam.",
        front=r"\b(?:(?:angefangen|begonnen) hat (?:es|alles|die geschichte)|(?:es |alles )?(?:begann|fing)(?: es"
        r"| alles)?"
        r"(?: \w+)? an|(?:es |alles )?begann(?: es| alles)?)\b[^.;:!?]{0,40}?,? als",
        lang="de",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "commencé|commence|débuté|cominci|iniziat|empezó|empieza|comenzó|começou|började|begyndte|startet|begon|zaczęł"
        "|začalo",
        "Tout a commencé en 2010, lorsque Ann Roe a reçu deux ruches.",
        front=r"\b(?:tout (?:a commenc[ée]|a d[ée]but[ée]|commence)|tutto (?:è |ha )?(?:cominci\w+|inizi\w+)"
        r"|todo (?:empez[óo]"
        r"|empieza|comenz[óo])|tudo (?:come[çc]ou|comeca)|(?:allt|det hela) b[öo]rjade|det hele (?:begyndte|startet)"
        r"|alles begon|wszystko zacz[ęe][łl]o si[ęe]|v[šs]e(?:chno)? za[čc]alo)\b[^.;:!?]{0,40}?,? (?:lorsque|quand"
        r"|quando"
        r"|cuando|n[äa]r|da|toen|gdy|kiedy|kdy[žz])",
    ),
    Cue(
        _OWNER,
        0.84,
        "titolare|proprietari|propietari|gérant|gerant|propriétaire|eigenaar|inhaber|ejer|eier|ägare",
        "Titolare della bottega è Ann Roe.",
        front=r"\b(?:titolare|proprietari[oa]|propietari[oa]|g[ée]rante?|propri[ée]taire|eigena(?:ar|resse)|inhaber(?:in)?"
        r"|ejer(?:en)?|eier(?:en)?|[äa]gare(?:n)?)(?: (?:e|et|y|und|en|og|och) [\w-]+)? (?:dell['’]|d['’]|(?:della"
        r"|del|di|de la|de"
        r"|du|da|do|van|von|der|des|af|av) )<it> (?:[èe]|est|es|[ée]|ist|is|er|[äa]r)",
    ),
    Cue(
        _RUNS,
        0.72,
        "accompagn|accueill|propose|conseill|reçoi|élève|cultiv|fabriqu|réalis|produi|intervien",
        "Artisan boulanger depuis vingt ans, Ann Roe vous accueille au village.",
        front=r"(?:^|[.!?]\s)\W*(?:artisan|ma[îi]tre|install[ée]e?s?|form[ée]e? (?:à|aux|en|chez)|passionn[ée]e?s?"
        r"|forte? de"
        r"|dipl[ôo]m[ée]e?|issue?s? d)[^.;:!?]{2,110}?,",
        behind=r",? (?:vous |y )?(?:accompagne(?:nt)?|accueill\w+|propose(?:nt)?|conseille(?:nt)?|re[çc]oi\w+"
        r"|[ée]l[èe]ve(?:nt)?"
        r"|cultive(?:nt)?"
        r"|fabrique(?:nt)?|r[ée]alise(?:nt)?|produi\w+|intervien\w+)\b",
        lang="fr",
    ),
    Cue(
        _RUNS,
        0.74,
        "en salle|in sala|en sala|na sala|im service|in de bediening",
        "Aux fourneaux, le chef Ann Roe travaille les produits de saison. En salle, son épouse Lucie.",
        front=r"\b(?:aux fourneaux|au piano|en cuisine|in cucina|ai fornelli|en (?:la )?cocina|en los fogones"
        r"|na cozinha"
        r"|in der k(?:ü|ue)che|am herd|in de keuken)(?:,| il y a| c['’][èe]| est[áa]| steht| kocht"
        r"| staat)?(?: le chef| lo chef"
        r"| el chef)?",
        behind=r"[^!?]{0,140}?\b(?:en salle|in sala|en (?:la )?sala|na sala|im service"
        r"|in de bediening)\b[^.;!?]{0,40}?"
        r"\b(?:[ée]pouse|femme|compagne|mari|moglie|marito|mujer|esposa|marido|mulher|frau|mann|vrouw|man)\b",
    ),
    Cue(
        _RUNS,
        0.74,
        "conduit|exploit|mène|mènent|cultive|perpétue",
        "Ann Roe conduit le domaine depuis 1995.",
        behind=r",? (?:conduit|conduisent|exploite(?:nt)?|m[èe]ne(?:nt)?|cultive(?:nt)?|perp[ée]tue(?:nt)?)"
        r"(?: aujourd['’]hui| d[ée]sormais)? <object>",
        lang="fr",
    ),
    Cue(
        _RUNS,
        0.7,
        "seine frau|ihr mann|ihrem mann|seiner frau|sa femme|son épouse|son mari|la moglie|il marito|su mujer|su esposa"
        "|su marido|a esposa|a mulher|zijn vrouw|haar man|hans kone|hans fru|sin fru|sin kone|z żoną|s manželkou",
        "Bäckermeister Ann Roe und seine Frau Petra stehen jeden Morgen um drei Uhr auf.",
        front=rf"(?:^|[.!?]\s|[„\"]|\bhier |\bheute )\W*{BY_TRADE}",
        behind=rf"(?:,? {SPOUSE}(?: [A-ZÀ-Ž][\w'’-]+)?)?,? {THEY_DO}",
    ),
    Cue(
        _OWNER,
        0.84,
        "overtog|overtok|övertog|tog över|tok over|tog ",
        "I 2008 overtog Ann Roe værftet efter sin far.",
        front=r"\b(?:overtog|overtok|[öo]vertog)",
        behind=r" [^.;:!?]{2,40}? (?:efter|etter|a[vf]|fra|fr[åa]n) (?:sin|sine|sina) (?:far|mor|forældre|foreldre"
        r"|f[öo]r[äa]ldrar"
        r"|svigerfa\w+|sv[äa]rfar|onkel|farbror|morbror|mester)\b",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.82,
        "overlad|lämna|overlat|overlod",
        "Bob Roe overlader roret til Ann Roe.",
        front=r"\b(?:overlad(?:er|te|t)|overlod|overlater|overlot|l[äa]mna(?:r|de)?(?: [öo]ver)?) (?:roret|rodret"
        r"|n[øo]glerne"
        r"|stafetten|virksomheden|firmaet|firman|f[öo]retaget|ansvaret|ledelsen)(?: [öo]ver)? til[l]?",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.74,
        " quem | quien | qui ",
        "Hoje é o neto, Ann Roe, quem recebe os clientes.",
        front=rf"\b(?:hoje|hoy|aujourd['’]hui|maintenant|ahora|agora),? (?:[ée]|es|c['’]est) (?:(?:o|a|el|la|su|son"
        rf"|sa|seu) )?"
        rf"{KIN}",
        behind=r",? (?:quem|quien|qui) \w+",
        heir=True,
    ),
    Cue(
        _FOUNDER,
        0.66,
        "werkstatt|atelier|ateliê|studio|praxis|stube|pferei|schmiede|salon|laboratoire|fournil|bottega|laboratorio|officina"
        "|taller|obrador|oficina|werkplaats|praktijk|winkel|verkstad|ateljé|værksted|verksted|pracowni|warszta|dílně|garage"
        "|laden|butik|käserei|cabinet|salone|estudio|consulta|tienda|estúdio|loja|gabinecie|stúdiu|studiu",
        "Ann Roe, potière, tourne le grès et la porcelaine dans son atelier de Dieulefit.",
        front=r"^\W*(?:<it>\s?[,:–-])?",
        behind=rf"[^.;:!?]{{3,110}}?\b{HERS}",
    ),
)
