"""Sentences in other languages than English by which somebody bought a company, came back to it, or set up alone."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

_YEAR: Final = r"(?:,? (?:i|in|im jahre?|en|em|el|nel|l['’]any|w|v roce|vuonna)?(?: \d{4})(?: roku)?,?)?"
_SOME: Final = (
    r"(?: (?:två|tva|tre|to|twee|drie|zwei|drei|deux|trois|due|tre|dos|tres|duas|dois|tr[êe]s|dues|en|et|ett|een|un"
    r"|une|um|uma)"
    r" (?:a[vf] |van |von |d['’]|de |dei |degli |delle |d[oa]s |dels |de les |de l['’])?"
    r"(?:(?:sin[ea]?|hans|hennes|hendes|v[åa]ra|vores|v[åa]re|de|zijn|haar|onze|seine[rn]?|ihre[rn]?|ses|leurs|nos"
    r"|suoi|sus|seus"
    r"|els|los|les|as|os) )?"
    r"(?:[^\W\d_]+ ){0,1}?[^\W\d_]+,?)?"
)
"""How many of whom bought it ("av två av montörerna,")."""

BOUGHT: Final = (
    Cue(
        _OWNER,
        0.84,
        "köptes|köpts|togs över|tagits över|övertogs",
        "2019 köptes firman av två av montörerna, Ann Roe och Jim Poe.",
        front=rf"\b(?:k[öo]ptes|[öo]vertogs) <it> (?:upp )?av{_SOME}|<it> (?:k[öo]ptes|[öo]vertogs|har k[öo]pts)(?: "
        rf"upp)?{_YEAR} av"
        rf"{_SOME}|\btogs <it> [öo]ver(?: \d{{4}})? av{_SOME}",
    ),
    Cue(
        _OWNER,
        0.84,
        "købt|kjøpt|overtaget|overtatt|kobt|kjopt",
        "I 2019 blev firmaet købt af to af smedene, Ann Roe og Jim Poe.",
        front=r"\b(?:blev|ble) <it>(?: i \d{4})? (?:k[øo]bt|kj[øo]pt|overtaget|overtatt|overtatt)(?: opp?)?(?: i "
        r"\d{4})? a[vf]"
        rf"{_SOME}|<it> (?:blev|ble|er|har blitt|har v[æa]ret)(?: i \d{{4}})? (?:k[øo]bt|kj[øo]pt|overtaget|overtatt)"
        rf"(?: i \d{{4}})? a[vf]{_SOME}",
    ),
    Cue(
        _OWNER,
        0.84,
        "gekocht|overgenomen",
        "In 2019 werd de zaak gekocht door twee van zijn monteurs, Ann Roe en Jim Poe.",
        front=rf"\b(?:werd|is) <it>{_YEAR} (?:gekocht|overgenomen)(?: in \d{{4}})? door{_SOME}"
        rf"|<it> (?:werd|is){_YEAR} gekocht door{_SOME}",
    ),
    Cue(
        _OWNER,
        0.84,
        "achetée|acheté|rachet|reprise par|repris par",
        "En 2019, l'entreprise a été rachetée par deux de ses salariés, Ann Roe et Jim Poe.",
        front=rf"<it> (?:a [ée]t[ée]|fut|est)(?: ensuite)?{_YEAR} (?:r?achet[ée]e?|reprise?){_YEAR} par{_SOME}",
    ),
    Cue(
        _OWNER,
        0.84,
        "acquistat|rilevat|comprat",
        "Nel 2019 il locale è stato acquistato da due dei suoi cuochi, Ann Roe e Jim Poe.",
        front=rf"<it> (?:[èe] (?:stat[oa]|passat[oa])|fu|viene|venne){_YEAR} (?:acquistat|rilevat|comprat)[oa]{_YEAR} "
        rf"da{_SOME}",
    ),
    Cue(
        _OWNER,
        0.84,
        "compr|adquir",
        "En 2019 el negocio lo compraron dos de sus empleados, Ann Roe y Jim Poe.",
        front=rf"<it> l[oa] (?:compr[óo]|compraron|adquiri[óo]|adquirieron){_SOME}"
        rf"|<it> (?:fue|foi){_YEAR} (?:comprad|adquirid)[oa]{_YEAR} p(?:or|el[oa]s?){_SOME}",
    ),
    Cue(
        _OWNER,
        0.84,
        "kupili|kupił|kupil|koupil|przejęli|převzali",
        "W 2019 firmę kupili dwaj pracownicy: Ann Roe i Jim Poe.",
        front=r"<it>(?: w \d{4} roku| v roce \d{4})? (?:kupi[łl](?:a|i|y)?|koupil[aiy]?|przej[ąęe][łl](?:a|i|y)?"
        r"|p[řr]evzal[aiy]?)"
        r"(?: (?:dwaj|dwie|dva|dv[ěe])(?: (?:jego|jej|jeho|jej[íi]|nasi|naši))? [^\W\d_]+:?)?",
    ),
    Cue(
        _OWNER,
        0.84,
        "kjøpte|köpte|købte|kjopte|kopte|kobte|osti|koupil|kupił|kupił",
        "Ann Roe kjøpte bakeriet i 2014.",
        behind=r",? (?:kj[øo]pte|k[öo]pte|k[øo]bte|osti|ostivat|koupil[aiy]?|kupi[łl](?:a|i|y)?)(?: i \d{4}| \d{4})? "
        r"<object>",
    ),
    Cue(
        _OWNER,
        0.82,
        "tok |tog |overtog|övertog|overtok|købte|köpte|kjøpte",
        "I 2014 tok sønnen Ann Roe over driften.",
        front=r"\b(?:to[kg]|overto[gk]|[öo]vertog|k[øo]bte|k[öo]pte|kj[øo]pte)(?: (?:vi|jeg|jag),)?"
        r"(?: (?:s[øo]nn?en|sonen|datteren|dottern|barnebarnet|barnbarnet|svigers[øo]nn?en|nevøen|medarbejderen"
        r"|medarbetaren|ekteparet|[æa]gteparret|parret|paret|br[øo]drene|bröderna|s[øo]strene|systrarna)(?: og| "
        r"och)?)?",
        behind=r",? (?:[öo]ver (?:driften|roret|rodret|etter|efter|<object>)|roret efter|driften|<object>)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "för sig själv|for seg selv|for sig selv|eget|egen ",
        "Ann Roe startade eget 2014.",
        behind=r",? (?:startade|startet|startede|[öo]ppnade|[åa]pnet|[åa]bnede)(?: \d{4}| i \d{4})? (?:eget\b|egen "
        r"|for se?i?g selv"
        r"|f[öo]r sig sj[äa]lv|sitt eget |sin egen )",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "voor zichzelf",
        "Na tien jaar in de bouw begon Ann Roe in 2014 voor zichzelf.",
        front=r"\bbegon(?:nen)?",
        behind=r"(?: in \d{4})? voor zichzelf\b",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "własn|vlastní",
        "Ann Roe w 2014 roku otworzyła własny gabinet.",
        behind=r",? (?:w \d{4} roku |v roce \d{4} )?(?:otworzy[łl]a?|za[łl]o[żz]y[łl]a?|otev[řr]ela?|zalo[žz]ila?)(?: "
        r"si)?"
        r"(?: w \d{4} roku| v roce \d{4})? (?:w[łl]asn\w+|vlastn\w+) ",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "propia|propio|proprio|própri|proprio locale|propi",
        "Ann Roe decidió abrir su propia clínica en 2012.",
        behind=r",? (?:(?:en|em|nel) \d{4},? )?(?:decidi[óo]|decise di|ha deciso di|decidiu|se lanz[óo] a|va "
        r"decidir)(?: (?:en|em|nel) \d{4})?"
        r" (?:abrir|montar|aprire|fundar|crear|criar|obrir|muntar) (?:su |il |la |o |a |el )?(?:seu |sua |suo |seva )?"
        r"pr[óo]pr?i[oa]s? ",
    ),
    Cue(
        _OWNER,
        0.8,
        "de reprendre|racheter|d'ouvrir|d’ouvrir|de créer",
        "Ann Roe décide en 2016 de reprendre l'auberge.",
        behind=r",? (?:d[ée]cide(?:nt)?|(?:a|ont) d[ée]cid[ée]|choisi(?:t|ssent)|(?:a|ont) choisi)(?: en \d{4})?"
        r" (?:de (?:reprendre|racheter|cr[ée]er|fonder)|d['’]ouvrir) <object>",
    ),
    Cue(
        _OWNER,
        0.78,
        "zurück",
        "2014 kehrte Ann Roe in den elterlichen Betrieb zurück und führt ihn heute.",
        front=r"\b(?:kehrte|kam)",
        behind=r"[^.;:!?]{0,60}? zur[üu]ck(?:,)? und (?:f[üu]hrt|leitet|[üu]bernahm) (?:ihn|es|sie|den betrieb|das "
        r"(?:haus|gesch[äa]ft"
        r"|unternehmen)|die firma)\b",
    ),
    Cue(
        _OWNER,
        0.78,
        "ficou com",
        "Ann Roe ficou com o negócio em 2014.",
        behind=r",? (?:ficou|ficaram) com <object>",
    ),
    Cue(
        _RUNS,
        0.76,
        "vetovastuun|pyörittä|luotsaa|vetäjänä|vetäjinä|yrittäjinä|yrittäjänä",
        "Vuonna 2014 Ann Roe otti yrityksen vetovastuun isältään.",
        behind=r",? (?:otti|ottivat) (?:<it> )?vetovastuun|,? (?:py[öo]ritt[äa]{1,2}v?[äa]?t?|luotsaa(?:vat)?) "
        r"<object>",
        lang="fi",
    ),
    Cue(
        _OWNER,
        0.8,
        "pyörittä|yrittäjinä|yrittäjänä|luotsa",
        "Perheyritystä pyörittävät Ann ja Jim Roe.",
        front=r"<it>(?: nyky[äa][äa]n| nykyisin| t[äa]n[äa][äa]n)? (?:py[öo]ritt[äa]{1,2}v?[äa]?t?"
        r"|luotsaa(?:vat)?)(?: h[äa]nen (?:poikansa"
        r"|tytt[äa]rens[äa]))?|\byritt[äa]j[äa](?:n[äa]|in[äa])(?: <it>)? (?:toimii|toimivat|on|ovat)",
        lang="fi",
    ),
    Cue(
        _RUNS,
        0.74,
        "freut sich|freuen sich",
        "Auf Ihren Besuch freut sich Ann Roe mit ihrem Team.",
        front=r"\bauf (?:ihren|euren|deinen|ihr|euer|dein) (?:besuch|kommen|anruf|nachricht) freu(?:t|en) sich",
        behind=r"\s*(?:,? (?:mit|und|samt) (?:ihrem|seinem|dem|das|ihr|sein|gesamtem|familie)(?: (?:ganzen|gesamten"
        r"|ganze|gesamte))?"
        r"(?: (?:team|familie))?\b|[.!]?\s*$)",
    ),
)
