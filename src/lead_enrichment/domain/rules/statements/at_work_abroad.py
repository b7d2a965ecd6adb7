"""Who is at work in their own small business, as other languages than English tell it: with whom, where, since when."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE
_SPOUSE: Final = (
    r"(?:und (?:seine|ihr) (?:ehe)?(?:frau|mann|partnerin)|mit (?:seiner|ihrem) (?:ehe)?(?:frau|mann|partnerin)"
    r"|(?:et|avec) (?:sa (?:femme|compagne)|son (?:[ée]pouse|mari|compagnon))|(?:e|con) (?:la|il|sua|suo) (?:moglie"
    r"|marito)"
    r"|(?:y|con) su (?:mujer|esposa|marido|esposo)|(?:e|com) (?:a|o) (?:sua |seu )?(?:esposa|mulher|marido)"
    r"|(?:en|met) (?:zijn|haar) (?:vrouw|man|echtgenote?|partner)|(?:og|med) (?:hans|hendes|sin) (?:kone|mand|hustru"
    r"|mann)"
    r"|(?:och|med) (?:hans|hennes|sin) (?:fru|hustru|man|sambo)|z (?:[żz]on[ąa]|m[ęe][żz]em)"
    r"|s (?:man[žz]elkou|man[žz]elem))"
)
"""With whom somebody has a business."""
_THEY_DO: Final = (
    r"(?-i:(?!(?:waren|hatten|wurden|kamen|[a-zäöü]+[^aeiou]ten|ont|furono|waren|hadden|[a-zà-ž]+(?:aient|vano|arono|irono"
    r"|aban|ieron|aron|[íi]an|den|ram)|werden|einen|seinen|ihren)\b)[a-zà-ž]{2,}(?:en|ent|ono|ano|an|em|am|aan|ą))\b"
)
"""What two do today, not what they did."""
_BY_TRADE: Final = (
    r"(?:\w*b[äa]cker|konditor|metzger|fleischer|winzer|wirt|\w*meister|landwirt|imker|g[äa]rtner|bauer|bakker|slager|boer"
    r"|kok|wijnboer|kweker|imker|boulanger|p[âa]tissier|boucher|vigneron|[ée]leveur|mara[îi]cher|paysan|le chef"
    r"|aubergiste|fornaio|panettiere|viticoltore|vignaiolo|agricoltore|lo chef|l['’]oste|panadero|viticultor|agricultor"
    r"|padeiro|bageren?|slagteren?|kroejer|bagare|krögare|piekarz|winiarz|peka[řr]|vina[řr])(?:in|inne)?"
)
_KIN: Final = (
    r"(?:(?:ur)*enkel(?:in)?|(?:schwieger)?sohn|(?:schwieger)?tochter|(?:arri[èe]re-)?petit-fils|petite-fille|fils|fille"
    r"|(?:pro)?nipote|figli[oa]|genero|(?:bis)?niet[oa]|hij[oa]|yerno|(?:bis)?net[oa]|filh[oa]|genro|(?:klein)?zoon"
    r"|(?:klein)?dochter|sønnen|datteren|barnebarnet|sonen|dottern)"
)
_HERS: Final = (
    r"(?:in (?:ihrer|seiner|ihrem|seinem) (?:eigenen |kleinen )?(?:werkstatt|atelier|studio|praxis|backstube"
    r"|n[äa]hstube"
    r"|t[öo]pferei|goldschmiede|hofk[äa]serei|laden|salon)|dans son (?:propre |petit )?(?:atelier|salon|cabinet|studio"
    r"|fournil|laboratoire|garage)|nel(?:la)? su[oa] (?:bottega|laboratorio|studio|atelier|officina|salone)"
    r"|en su (?:propio )?(?:taller|estudio|obrador|consulta|tienda)|n[oa] se?ua? (?:ateliê|atelier|est[úu]dio|oficina"
    r"|loja)"
    r"|in (?:haar|zijn) (?:eigen )?(?:atelier|werkplaats|praktijk|studio|winkel|salon)"
    r"|i sin (?:egen )?(?:verkstad|ateljé|studio|butik|salong)|i si[nt]t? (?:eget )?(?:værksted|verksted|atelier)"
    r"|w swo(?:jej|im) (?:pracowni|warsztacie|gabinecie|studiu|salonie)|ve? své[m]? (?:dílně|ateliéru|studiu|salonu))\b"
)
_NO_HELPER: Final = r"(?!\w* ?(?:arbeite|hilft|helfen|lern|studier|unterst|lebt|wohn|steht vor|mit\b))"

AT_WORK_ABROAD: Final = (
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
        front=rf"\bheute {_NO_HELPER}[a-zäöü]{{3,9}}t(?: (?:hier|noch|nun|immer|bereits|die|der)){{0,3}} {_KIN}",
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
        behind=r",? (?:vous |y )?(?:accompagnen?t?|accueill\w+|proposent?|conseillent?|re[çc]oi\w+|[ée]l[èe]vent?"
        r"|cultivent?"
        r"|fabriquent?|r[ée]alisent?|produi\w+|intervien\w+)\b",
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
        behind=r"[^;!?]{0,140}?\b(?:en salle|in sala|en (?:la )?sala|na sala|im service"
        r"|in de bediening)\b[^.;!?]{0,40}?"
        r"\b(?:[ée]pouse|femme|compagne|mari|moglie|marito|mujer|esposa|marido|mulher|frau|mann|vrouw|man)\b",
    ),
    Cue(
        _RUNS,
        0.74,
        "conduit|exploit|mène|mènent|cultive|perpétue",
        "Ann Roe conduit le domaine depuis 1995.",
        behind=r",? (?:conduit|conduisent|exploiten?t?|m[èe]nent?|cultivent?|perp[ée]tuent?)"
        r"(?: aujourd['’]hui| d[ée]sormais)? <object>",
        lang="fr",
    ),
    Cue(
        _RUNS,
        0.7,
        "seine frau|ihr mann|ihrem mann|seiner frau|sa femme|son épouse|son mari|la moglie|il marito|su mujer|su esposa"
        "|su marido|a esposa|a mulher|zijn vrouw|haar man|hans kone|hans fru|sin fru|sin kone|z żoną|s manželkou",
        "Bäckermeister Ann Roe und seine Frau Petra stehen jeden Morgen um drei Uhr auf.",
        front=rf"(?:^|[.!?]\s|[„\"]|\bhier |\bheute )\W*{_BY_TRADE}",
        behind=rf"(?:,? {_SPOUSE}(?: [A-ZÀ-Ž][\w'’-]+)?)?,? {_THEY_DO}",
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
        rf"{_KIN}",
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
        behind=rf"[^.;:!?]{{3,110}}?\b{_HERS}",
    ),
)
