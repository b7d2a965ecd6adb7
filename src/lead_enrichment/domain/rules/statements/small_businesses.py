"""How small businesses of the continent tell whose they are, in everyday words: from German to Portuguese."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS, _LEGAL = (
    RoleClass.OWNER,
    RoleClass.FOUNDER,
    RoleClass.EXECUTIVE,
    RoleClass.LEGAL_REPRESENTATIVE,
)

_IN_GERMAN: Final = (
    Cue(
        _OWNER,
        0.8,
        "vermieter|gastgeber",
        "Ihr Ansprechpartner und Vermieter ist Ann Roe.",
        front=r"\b(?:vermieter|gastgeber)(?:in)? (?:ist|sind)",
        lang="de",
    ),
    Cue(
        _RUNS,
        0.76,
        "chef ist|chefin ist",
        "Chef ist Ann Roe.",
        front=r"(?:^|[.!?] |\bder |\bdie )chef(?:in)? ist",
        lang="de",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "selbständig|selbstständig|selbstandig",
        "Ann Roe wagte den Sprung in die Selbständigkeit.",
        behind=r" (?:wagte|machte|ging|tat)(?: \d{4})? (?:sich|(?:den|einen) (?:schritt|sprung|weg))(?: \w+){0,3}?"
        r"(?: in die)? selbst(?:st)?[äa]ndig",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "selbständig|selbstständig|selbstandig",
        "1998 wagte Ann Roe den Schritt in die Selbständigkeit.",
        front=r"\b(?:wagte|machte|ging|tat)(?: sich)?",
        behind=r" (?:sich|(?:den|einen) (?:schritt|sprung|weg))(?: \w+){0,3}?(?: in die)? selbst(?:st)?[äa]ndig",
    ),
    Cue(
        _RUNS,
        0.72,
        "meister",
        "Ihr Malermeister in Celle: Ann Roe",
        front=r"^\W*(?:ihr|ihre|euer|dein) (?-i:[A-ZÄÖÜ][\wäöüß-]*)meister(?:in)?(?: (?:in|f[üu]r|aus"
        r"|rund um) [\w -]{2,40})?\s?[:–-]",
        lang="de",
    ),
    Cue(
        _OWNER,
        0.8,
        "mann-betrieb|frau-betrieb|mannbetrieb|fraubetrieb|mann-unternehm|frau-unternehm",
        "Ein-Mann-Betrieb: Ann Roe",
        front=r"\bein-?(?:mann|frau)-?(?:betrieb|unternehmen)\s?[:,–-]",
    ),
    Cue(
        _OWNER,
        0.76,
        "gibt es ",
        "Seit 1998 gibt es Larkspur von Ann Roe.",
        front=r"\bgibt es <it> von",
        lang="de",
    ),
    Cue(
        _RUNS,
        0.8,
        "bernahm",
        "Sohn Ann Roe übernahm 1998 das Ruder.",
        behind=r" [üu]bernahm(?:en)?(?: \d{4}| dann| schließlich| schliesslich)* (?:das (?:ruder|zepter)"
        r"|die (?:gesch[äa]fte"
        r"|nachfolge|(?:leitung|f[üu]hrung|gesch[äa]ftsf[üu]hrung)(?=\s*[.,;]|\s*$| vo[nm] (?:seine|ihre)[mr])))",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "bernahm|weiterf",
        "Ann Roe stieg in den elterlichen Betrieb ein, den sie 2006 übernahm.",
        behind=r" [^.;!?]{0,60}?\b\w*(?:betrieb|firma|gesch[äa]ft|laden|hof|werkstatt|praxis|salon)\b[^.;!?]{0,12}, "
        r"(?:den|die|das|welche[ns]) (?:er|sie) (?:\d{4} )?(?:schlie(?:ß|ss)lich |dann )?(?:[üu]bernahm"
        r"|[üu]bernommen hat"
        r"|weiterf[üu]hrt)",
    ),
    Cue(
        _RUNS,
        0.8,
        " auf de| auf ih| auf se",
        "2006 ging Larkspur auf den Sohn Ann Roe über.",
        front=r"\bging(?:en)? <it> (?:\d{4} )?auf (?:den|die|seinen?|ihren?|deren) (?:sohn|tochter|enkel(?:in)?|neffen"
        r"|nichte|schwiegersohn|schwiegertochter|kinder|geschwister)",
        heir=True,
    ),
    Cue(
        _FOUNDER,
        0.74,
        "erfüllten sich|erfüllte sich|erfullten sich|erfullte sich",
        "2012 erfüllten sich Ann und Bob Roe mit Larkspur einen Lebenstraum.",
        front=r"\berf[üu]llten? sich",
        behind=r" (?:\d{4} )?mit <it> (?:(?:den|ihren|seinen|einen)(?: \w+)?) (?:lebens)?(?:traum|wunsch)",
    ),
    Cue(
        _LEGAL,
        0.78,
        "verträge mit|vertrage mit|vertrag mit|bestellungen bei|zwischen ",
        "Diese AGB gelten für Verträge mit Ann Roe, Larkspur.",
        front=r"\b(?:vertr[äa]ge|vertrag|bestellungen|gesch[äa]ftsbeziehungen?|rechtsgesch[äa]fte) (?:mit|bei|zwischen)"
        r"(?: (?:herrn|frau|der firma))?",
        behind=r",?\s?(?:[(–-]\s?)?<company>",
    ),
)
_IN_GERMAN_TOGETHER: Final = (
    Cue(
        _OWNER,
        0.82,
        "haben die |haben beide",
        "2003 haben die Geschwister Ann und Bob Roe die Bäckerei übernommen.",
        front=r"\bhaben (?:die )?(?:beiden )?(?:geschwister|br[üu]der|schwestern|eheleute|cousins?)",
        behind=r" <it> (?:gemeinsam |zusammen )?(?:[üu]bernommen|gegr[üu]ndet|er[öo]ffnet|gekauft)",
    ),
)
_IN_FRENCH: Final = (
    Cue(
        _OWNER,
        0.76,
        "c'est |c’est ",
        "Larkspur, c'est avant tout Ann Roe.",
        front=r"<company>,? c['’]est (?:avant tout|d['’]abord|surtout|l['’](?:histoire|aventure) (?:de|d['’])"
        r"|le projet (?:de|d['’]))",
    ),
    Cue(
        _OWNER,
        0.78,
        "vous accueille|vous reçoi|vous recoi",
        "Ann Roe vous accueille dans son atelier.",
        behind=r" vous (?:accueille(?:nt)?|re[çc]oi(?:t|vent))(?: [\w']+){0,3} (?:dans|[àa]) (?:son|sa"
        r"|leurs?) (?:\w+ )?"
        r"(?:atelier|maison|g[îi]te|ferme|chambres?|cabinet|salon|domaine|auberge|table d|institut|moulin|mas|chalet)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "impulsion|initiative d",
        "La boulangerie a vu le jour en 2016 sous l'impulsion de Ann Roe.",
        front=r"<it> (?:a vu le jour|est n[ée]e?|a [ée]t[ée] (?:cr[ée][ée]e?|fond[ée]e?"
        r"|ouverte?))[^.;:!?]{0,30} (?:sous l['’]impulsion"
        r"|[àa] l['’]initiative) (?:de|d['’])",
    ),
)
_IN_ITALIAN: Final = (
    Cue(
        _RUNS,
        0.72,
        "accolgono",
        "Dal 1985 Bob Roe e la moglie Ann vi accolgono.",
        behind=r",? (?:vi )?accolgono\b",
        together=True,
    ),
    Cue(
        _RUNS,
        0.8,
        "portare avanti",
        "A portare avanti la tradizione oggi è Ann Roe.",
        front=r"\bportare avanti (?:la tradizione|l['’]attivit[àa]|l['’]azienda|il lavoro|l['’]impresa)(?: di famiglia"
        r"| familiare| del padre)?(?: oggi| ora| adesso)? (?:[èe]|sono|ci pensa(?:no)?|c['’][èe])(?: oggi)?",
        heir=True,
    ),
)
_IN_SPANISH: Final = (
    Cue(
        _FOUNDER,
        0.76,
        "decidió|decidio|decidiu|decide ",
        "En 2008, Ann Roe decidió dejarlo todo y abrir una panadería.",
        behind=r",? decid(?:i[óo]|iu|e) (?:\w+ ){0,5}?(?:abrir|montar|crear|fundar|criar|ouvrir) <object>",
    ),
    Cue(
        _OWNER,
        0.84,
        "anfitri|hôte|hote|gastgeber",
        "Tu anfitriona es Ann Roe.",
        front=r"\b(?:(?:tus?|vuestr[oa]s?|sus?|seus?|sua) anfitri[oóã]e?n?(?:a|es|as|s)? (?:es|son|ser[áa]n?"
        r"|[ée]|s[ãa]o)"
        r"|votre h[ôo]te(?:sse)? est|(?:ihre?|eure?) gastgeber(?:in)? (?:ist|sind))",
    ),
    Cue(
        _RUNS,
        0.8,
        " quien| quem ",
        "Ahora es Ann Roe quien lleva la panadería.",
        front=r"\b(?:es|son|[ée]|s[ãa]o)",
        behind=r",? (?:quien(?:es)?|quem) (?:llevan?|dirigen?|regentan?|gestionan?|contin[úu]an?"
        r"|d[áa] continuidade|assume"
        r"|conduz|gere)(?: con| al?| o)? <object>",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.8,
        "al frente|al mando|al timón|al timon",
        "Tras la jubilación de su padre, Ann Roe se puso al frente.",
        behind=r",? se (?:puso|pone|pusieron) al (?:frente|mando|tim[óo]n)(?=\s*(?:[.,;]|$))",
        heir=True,
    ),
    Cue(
        _LEGAL,
        0.72,
        "tratados por|tratadas por",
        "Los datos serán tratados por Ann Roe como responsable de esta web.",
        front=r"\b(?:ser[áa]n?|son|est[áa]n) tratad[oa]s por",
        behind=r",? (?:como|en calidad de) responsable",
    ),
    Cue(
        _LEGAL,
        0.72,
        "»",
        "Responsable » Ann Roe",
        front=r"^\W*(?:responsable|titular|identidad|verantwoordelijke|verantwortlich\w*)\s?»",
    ),
)
_ANYWHERE: Final = (
    Cue(
        _OWNER,
        0.78,
        " proyecto | projet | progetto | projeto |herzensprojekt|lebenswerk",
        "Larkspur es el proyecto de vida de Ann Roe.",
        front=r"<company> (?:es|est|[èeé]|ist) (?:el|un|le|il|o|das)? ?(?:proyecto|projet|progetto|projeto"
        r"|herzensprojekt"
        r"|lebenswerk)(?: de (?:vida|vie|c[œo]e?ur)| personal| familiar| vital| di vita)? (?:de|d['’]|di|von)",
    ),
    Cue(
        _OWNER,
        0.8,
        " è il | è la | è l'| est l| est la | es el | es la | ist die | ist der | ist das | is de | is het ",
        "Larkspur es la panadería de Ann Roe.",
        front=r"<company> (?:[èe]|est|es|ist|is) (?:il |la |lo |l['’]|le |el |die |das |der |de |het )<it> (?:di"
        r"|de|d['’]|von|van)",
    ),
    Cue(
        _RUNS,
        0.72,
        "het gezicht|das gesicht|le visage",
        "Ann Roe is al 20 jaar het gezicht van Larkspur.",
        behind=r" (?:is|ist|est) (?:[\w]+ ){0,4}?(?:het gezicht|das gesicht|le visage) (?:van|achter|von|hinter"
        r"|de) <object>",
    ),
)
SMALL_BUSINESSES: Final = (*_IN_GERMAN, *_IN_GERMAN_TOGETHER, *_IN_FRENCH, *_IN_ITALIAN, *_IN_SPANISH, *_ANYWHERE)
