"""English sentences of everyday speech by which a site tells whose the company is."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

_PLACE: Final = (
    r"(?:shop|store|restaurant|caf[eé]|bakery|bar|pub|inn|salon|studio|business|company|practice|clinic|workshop"
    r"|venture"
    r"|bistro|diner|garage|gallery|farm|firm|kitchen)"
)

_TRADES: Final = (
    r"sparky|plumber|electrician|handyman|(?:mobile )?mechanic|builder|painter(?: and decorator)?|gardener"
    r"|locksmith|sweep"
    r"|chimney sweep|groomer|farrier|joiner|carpenter|roofer|tiler|plasterer|arborist|tree surgeon|baker|butcher"
    r"|florist|tailor"
    r"|barber|piano tuner|dog trainer|celebrant|instructor|driving instructor|window cleaner|bookkeeper|cobbler"
)
COLLOQUIAL: Final = (
    Cue(
        _RUNS,
        0.68,
        "your host|your innkeeper|your landlord|your landlady",
        "Ann Roe, your host, bakes each morning.",
        behind=r",? (?:is |are )?your (?:\w+ )?(?:hosts?|innkeepers?|landlord|landlady)\b(?! (?:for|on) (?:the"
        r"|this|our) (?:day"
        r"|evening|night|show|event|tour|walk))",
    ),
    Cue(
        _RUNS,
        0.66,
        "your local|your friendly|your trusted|your own|your neighborhood|your neighbourhood|your mobile",
        "Your local baker, Ann Roe, has lived in Boise all her life.",
        front=rf"^\W*(?:hello from )?your (?:local|friendly|trusted|neighbou?rhood|mobile)(?: \w+)? (?:{_TRADES}),?",
    ),
    Cue(
        _OWNER,
        0.8,
        "'s |’s ",
        "Larkspur is Ann Roe's first bakery.",
        front=r"^\W*(?:the )?<company>,? is(?: now)?(?: chef| baker| owner| local)?",
        behind=rf"['’]s? (?:(?:own|very own|first|debut|second|latest|newest|little|small|solo|flagship) )*{_PLACE}\b",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "venture|restaurant|shop|brainchild|bakery|studio",
        "Larkspur is the first venture from Ann Roe.",
        front=rf"^\W*(?:the )?<company>,? is (?:the )?(?:[\w-]+ )?{_PLACE} (?:from|by)(?: chef| baker"
        rf"| husband and wife| couple)?",
    ),
    Cue(
        _RUNS,
        0.72,
        " since",
        "Ann Roe and her husband have been at it since.",
        behind=r"(?: and (?:his|her) \w+(?: (?-i:[A-Z])[\w-]+)?)?,? (?:has|have) been (?:at it|in charge"
        r"|in the driver['’]s seat|at the wheel"
        r"|running (?:it|things|the (?:show|place|shop|business)))(?: ever)? since\b",
    ),
    Cue(
        _OWNER,
        0.8,
        "since ",
        "Since taking over in 2016, Ann Roe has added a second oven.",
        front=r"since (?:taking (?:it |things )?over(?: from [^.,;:!?]{1,40}?)?|(?:taking over|buying|purchasing"
        r"|acquiring|opening|founding) <it>)"
        r"(?: in (?:\w+ )?\d{4})?,",
    ),
    Cue(
        _OWNER,
        0.78,
        "the lease",
        "Ann Roe took on the lease in May.",
        behind=r",? (?:then |finally )?(?:took (?:on|over)|signed|bought|picked up) the lease\b(?! for\b)",
    ),
    Cue(
        _RUNS,
        0.6,
        "his crew|her crew|his team|her team|their crew|their team",
        "Since 2009, Ann Roe and her crew have baked for the whole valley.",
        behind=r"(?: and (?:his|her) \w+(?: (?-i:[A-Z])[\w-]+)?)?,? (?:and|with) (?:his|her|their) (?:\w+ )?(?:crew"
        r"|team)"
        r" (?:(?:of|at) <it>,? )?(?:has|have|will|can|are|bring|offer|provide|deliver|take|treat|serve|built|build)\b",
    ),
    Cue(
        _RUNS,
        0.62,
        "personally",
        "Ann Roe personally oversees every order.",
        behind=r",? (?:still )?personally (?:oversees|supervises|inspects|manages|handles|checks|signs off on"
        r"|meets with"
        r"|answers|visits|performs|completes) (?:every|each|all)\b",
    ),
    Cue(
        _RUNS,
        0.62,
        "personally",
        "Every order is personally supervised by Ann Roe.",
        front=r"\b(?:every|each|all)\b[^.;:!?]{1,40}? (?:is|are) personally (?:overseen|supervised|inspected|managed"
        r"|handled|checked|performed|completed|designed) by(?: owners?| our owners?)?",
    ),
    Cue(
        _RUNS,
        0.64,
        "employs",
        "Today Ann Roe employs twelve people.",
        behind=r",? (?:now |today |currently |also )?employs (?:over |about |around |more than |some )?(?:\d+|[a-z]+) "
        r"(?:[\w-]+ ){0,2}?(?:people|workers|employees|staff|men|women|craftsmen|bakers|drivers|locals)\b",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "planted",
        "Ann Roe planted the first vines in 1998.",
        behind=r"(?: and (?:his|her) \w+(?: (?-i:[A-Z])[\w-]+)?)?,? (?:then |first )?planted (?:the|our|their|his"
        r"|her) (?:very )?"
        r"(?:first|original) (?:[\w-]+ ){0,2}?(?:vines|vineyards?|trees|orchards?|acres?|rows|bushes|crops?|fields?)\b",
    ),
    Cue(
        _RUNS,
        0.62,
        "master ",
        "Ann Roe, Master Electrician, Lic# 12345",
        behind=r",? (?:[–|(-] ?)?(?:(?:licen[cs]ed|certified|state) )?master (?:electrician|plumber|technician|builder)"
        r"[\s,;:–|(-]{1,4}(?:\w+ )?(?:lic(?:en[cs]e)?\b\.?|#|no\.)",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "what started|what began",
        "What started as a hobby for Ann Roe has turned into a bakery.",
        front=r"what (?:started|began)(?: out)? as [^.;:!?]{3,50}? (?:for|by)",
        behind=r",? (?:(?:has|have|soon|quickly|quietly|since|now) ){0,3}(?:turned|grown|grew|evolved|developed"
        r"|blossomed"
        r"|become|became|led)\b",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "grown |built |turned |expanded |grew ",
        "From humble beginnings, Ann Roe has grown Larkspur into a bakery with three ovens.",
        behind=r",? (?:has |have )?(?:grown|built|turned|expanded|grew) <company> (?:into|from|to)\b",
    ),
    Cue(
        _OWNER,
        0.66,
        "'s company|’s company|'s business|’s business|'s firm|’s firm|'s shop|’s shop",
        "Ann Roe's company has baked for the valley for years.",
        behind=r"['’]s (?:company|business|firm|shop) (?:has|have|is|serves|offers|speciali[sz]es|provides"
        r"|specialises)\b",
    ),
    Cue(
        _RUNS,
        0.6,
        " team| crew| staff| family",
        "Ann Roe and the Larkspur team look forward to seeing you.",
        behind=r" (?:and|&) (?:the|our|her|his) (?:entire |whole )?(?:<company> )?(?:team|crew|family|staff)\b[ !.,]"
        r"(?=\s*(?:today\b|at\b|look|are|have|will|can|thank|welcome|wish|$))",
    ),
    Cue(
        _OWNER,
        0.74,
        "soul|heartbeat|backbone|lifeblood",
        "Ann Roe is the heart and soul of Larkspur Bakery.",
        behind=r",? (?:is|has been|remains) the (?:heart and soul|soul|heartbeat|backbone|lifeblood) (?:of"
        r"|behind) <it>",
    ),
    Cue(
        _OWNER,
        0.76,
        "dream",
        "In 2003 Ann Roe realized her dream of having her own bakery.",
        behind=r",? (?:finally |then )?(?:reali[sz]ed|fulfilled|lived|achieved|followed|pursued|began living) (?:his"
        r"|her|a"
        r" lifelong|their) (?:\w+ )?(?:dream|ambition|goal) (?:of|to) (?:having|owning|opening|starting|running|own"
        r"|open"
        r"|start|have|run) (?:his|her|their|an?) (?:own )?<it>",
    ),
    Cue(
        _OWNER,
        0.74,
        "'s |’s ",
        "Ann Roe's Larkspur Bakery was voted best of the valley.",
        behind=r"['’]s <company> (?:has|have|is|was|had|offers|opened|serves|won|began|started|continues|remains)\b",
    ),
    Cue(
        _OWNER,
        0.66,
        "since ",
        "Ann Roe and Larkspur Bakery have fed the valley since 1998.",
        behind=r" and <company> (?:has|have) (?:been )?[^.;:!?]{2,60}? since (?:19|20)\d\d",
    ),
    Cue(
        _RUNS,
        0.66,
        "partners|other partner",
        "Ann Roe is one of the two partners.",
        behind=r",? (?:is |who is )?(?:one of (?:the|our) (?:two|three) (?:\w+ )?partners|the other partner)\b",
    ),
)
