"""Plain sentences of other languages than English: a name, and what its bearer did for the company or is to it."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE
_NOW_PL: Final = r"(?: dzi[śs]| obecnie| nadal| od \d{4}(?: r\.| roku)?| od lat)?"
_IN_PL: Final = r"(?: w \d{4}(?: r\.| roku)?)?"
_NOW_CS: Final = r"(?: dnes| nyn[íi]| st[áa]le| od roku \d{4})?"
_IN_CS: Final = r"(?: v roce \d{4}| roku \d{4})?"

POLISH_AND_CZECH: Final = (
    Cue(
        _FOUNDER,
        0.78,
        "założył|zalozyl|otworzył|stworzył|uruchomił",
        "Ann Roe założyła firmę w 1998 roku.",
        behind=rf",? (?:za[łl]o[żz]y[łl]a?|otworzy[łl]a?|stworzy[łl]a?|uruchomi[łl]a?){_IN_PL} <object>",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "działalność|dzialalnosc",
        "Ann Roe rozpoczęła własną działalność w 1998 roku.",
        behind=rf",? (?:rozpocz[ąę][łl]a?|za[łl]o[żz]y[łl]a?){_IN_PL} (?:w[łl]asn[ąa] |swoj[ąa] )?dzia[łl]alno[śs][ćc]",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "postanowi",
        "Ann Roe postanowiła otworzyć własną firmę.",
        behind=rf",? postanowi[łl]a?{_IN_PL} (?:otworzy[ćc]|za[łl]o[żz]y[ćc]|stworzy[ćc]) <object>",
    ),
    Cue(
        _OWNER,
        0.84,
        "przej|kupił|kupiła|odkupi",
        "Ann Roe przejęła firmę po ojcu.",
        behind=rf",? (?:przej[ąę][łl]a?|(?:od)?kupi[łl]a?){_IN_PL} <object>",
    ),
    Cue(
        _RUNS,
        0.74,
        "prowadzi|kieruje|zarządza|zarzadza",
        "Ann Roe prowadzi firmę od 2011 roku.",
        behind=rf",? (?:prowadzi|kieruje|zarz[ąa]dza){_NOW_PL} <object>",
    ),
    Cue(
        _OWNER,
        0.86,
        "właściciel|wlasciciel",
        "Ann Roe jest właścicielką firmy.",
        behind=rf",? jest{_NOW_PL} (?:wsp[óo][łl])?w[łl]a[śs]ciciel(?:em|k[ąa])(?: i \w+)? (?:<object>|<company>)",
    ),
    Cue(
        _RUNS,
        0.76,
        "na czele",
        "Ann Roe stoi na czele firmy.",
        behind=rf",? stoi{_NOW_PL} na czele <object>",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "založil|zalozil|otevřel|otevrel|vybudoval",
        "Ann Roe založila firmu v roce 1998.",
        behind=rf",? (?:si )?(?:zalo[žz]ila?|otev[řr]ela?|vybudovala?){_IN_CS} <object>",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "rozhodl",
        "Ann Roe se rozhodla otevřít vlastní firmu.",
        behind=rf",? se{_IN_CS} rozhodla? (?:si )?(?:otev[řr][íi]t|zalo[žz]it|vybudovat) <object>",
    ),
    Cue(
        _OWNER,
        0.84,
        "převzal|prevzal|koupil",
        "Ann Roe převzala firmu po otci.",
        behind=rf",? (?:p[řr]evzala?|(?:od)?koupila?){_IN_CS} <object>",
    ),
    Cue(
        _RUNS,
        0.74,
        "vede |řídí|ridi |provozuje",
        "Ann Roe vede firmu od roku 2011.",
        behind=rf",? (?:vede|[řr][íi]d[íi]|provozuje){_NOW_CS} <object>",
    ),
    Cue(
        _OWNER,
        0.84,
        "vlastní|vlastni",
        "Ann Roe vlastní firmu od roku 2011.",
        behind=rf",? vlastn[íi]{_NOW_CS} (?:a (?:vede|[řr][íi]d[íi]|provozuje) )?<object>",
        lang="cs",
    ),
    Cue(
        _OWNER,
        0.86,
        "majitel",
        "Ann Roe je majitelkou firmy.",
        behind=rf",? je{_NOW_CS} (?:spolu)?majitel(?:em|kou|ka)?(?: a \w+)? (?:<object>|<company>)",
    ),
    Cue(
        _RUNS,
        0.76,
        "v čele|v cele",
        "Ann Roe stojí v čele firmy.",
        behind=rf",? stoj[íi]{_NOW_CS} v [čc]ele <object>",
    ),
)

GERMANIC_PLAIN: Final = (
    Cue(
        _OWNER,
        0.84,
        "kaufte|kauft|erwarb|erworben",
        "Ann Roe kaufte 2011 den Betrieb von ihrem Chef.",
        behind=r",? (?:kaufte|kauften|kauft|erwarb|erwarben)(?: im jahr)?(?: \d{4})? <object>",
    ),
    Cue(
        _OWNER,
        0.84,
        "kocht",
        "Ann Roe kocht in 2011 de zaak.",
        behind=r",? kocht(?:en)?(?: in \d{4})? <object>",
        lang="nl",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "richtte",
        "Ann Roe richtte in 1998 het bedrijf op.",
        behind=r",? richtten?(?: in \d{4})? <object>[^.;:!?]{0,40}? op\b",
    ),
    Cue(
        _RUNS,
        0.76,
        "voort",
        "Ann Roe zet de bakkerij voort.",
        behind=r",? (?:zet|zetten|zette) <object>[^.;:!?]{0,40}? voort\b",
    ),
    Cue(
        _OWNER,
        0.84,
        "overtag|overtatt|tagit över|overtok",
        "Ann Roe har overtaget virksomheden efter sin far.",
        behind=r",? har (?:i dag |nu |nå )?(?:overtaget|overtatt|tagit över) <object>",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "selvstændig|selvstendig",
        "Ann Roe blev selvstændig i 1998.",
        behind=r",? (?:blev|ble) selvst(?:æ|e)ndig\b",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "grunnla",
        "Ann Roe grunnla firmaet i 1998.",
        behind=r",? (?:har )?grunnla(?:gt)?(?: i \d{4})? <object>",
    ),
    Cue(
        _RUNS,
        0.74,
        "drivit",
        "Ann Roe har drivit firman sedan 2011.",
        behind=r",? har (?:\w+ )?drivit <object>(?!.{0,60}(?:fram till|tills|till \d{4}))",
    ),
)

ROMANCE_PLAIN: Final = (
    Cue(
        _OWNER,
        0.8,
        "succèd|succéd|succed",
        "Ann Roe succède à son père en 2011.",
        behind=r",? (?:succ[èe]de|succ[ée]da|a succ[ée]d[ée])(?: en \d{4})? (?:à|aux?) (?:(?:son|sa|ses) (?:p[èe]re"
        r"|m[èe]re|parents"
        r"|oncle|patron|beau-p[èe]re)|(?:fondateur|monsieur|madame|m\.|mme))",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "à son compte|a son compte",
        "Ann Roe se lance à son compte en 1998.",
        behind=r",? (?:se lance|s['’]est lanc[ée]e?|se met|s['’]est mise?)(?: en \d{4})? [àa] son compte",
    ),
    Cue(
        _RUNS,
        0.7,
        "gère|gere ",
        "Ann Roe gère la boulangerie avec son mari.",
        behind=r",? g[èe]re(?:nt)?(?: aujourd['’]hui| seule?| d[ée]sormais)? <object>",
        lang="fr",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "fonda |avvia|avviò|aperto|fondato|costituisc",
        "Ann Roe avvia l'attività nel 1998.",
        behind=r",? (?:fonda|avvia|avvi[òo]|ha (?:aperto|avviato)|costituisce)(?: nel \d{4})? <object>",
        lang="it",
    ),
    Cue(
        _RUNS,
        0.74,
        "guida|gestisce|dirige|conduce",
        "Ann Roe guida oggi l'azienda di famiglia.",
        behind=r",? (?:guida|gestisce|dirige|conduce)(?: oggi| attualmente| ora| da sempre| da anni)? <object>",
        lang="it",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "in proprio",
        "Ann Roe si mette in proprio nel 1998.",
        behind=r",? (?:(?:decide|decise|ha deciso) di mettersi|si (?:mette|mise|[èe] mess[oa])) in proprio",
        lang="it",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "vita a",
        "Ann Roe dà vita alla bottega nel 1998.",
        behind=r",? (?:d[àa]|diede|ha dato) vita (?:a|all['’]|alla|al) ?<object>",
        lang="it",
    ),
    Cue(
        _RUNS,
        0.7,
        "anima d",
        "Ann Roe è l'anima della bottega.",
        behind=r",? [èe] (?:oggi |da sempre )?l['’]anima (?:di|del|della|dell['’]) ?(?:<object>|<company>)",
        lang="it",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "funda |abre |crea |monta |fundado|creado|abierto",
        "Ann Roe funda la panadería en 1998.",
        behind=r",? (?:funda|abre|crea|monta|ha (?:fundado|creado|abierto))(?: en \d{4})? <object>",
        lang="es",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "funda |abre |cria |monta |início|inicio",
        "Ann Roe funda a padaria em 1998.",
        behind=r",? (?:funda|abre|cria|monta|d(?:eu|[áa]) in[íi]cio [àa]o?)(?: em \d{4})? ?<object>",
        lang="pt",
    ),
    Cue(
        _OWNER,
        0.82,
        "rédeas|redeas",
        "Ann Roe tomou as rédeas do negócio.",
        behind=r",? (?:tomou|assumiu|tem|segura) as r[ée]deas",
        lang="pt",
    ),
)
