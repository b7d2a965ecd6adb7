"""The same in Dutch, Danish, Norwegian, Swedish, Polish, Czech and Hungarian."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

NORTHERN: Final = (
    Cue(
        _FOUNDER,
        0.78,
        "achter",
        "Achter Larkspur zit Ann Roe.",
        front=r"^\W*achter <it> (?:zit|zitten|staat|staan|schuilt|schuilen|vind je)",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "bag |bakom |bak ",
        "Bag Larkspur står Ann Roe.",
        front=r"^\W*(?:bag|bakom|bak) <it> (?:står|stod|finns|finder du)",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "står bag|star bag|står bak|star bak",
        "Ann Roe står bag Larkspur.",
        behind=r",? (?:som )?står (?:i dag |idag |nu )?(?:bag|bakom|bak) (?:<company>|<object>)",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "bag |bakom |bak ",
        "Ann Roe er kvinden bag Larkspur.",
        behind=r",? (?:er|är) (?:i dag |idag |nu )?(?:(?:manden|kvinden|mannen|kvinn[ae]n|personen|ansigtet|ansiktet"
        r"|hjernen|hjärnan|stifteren|grundlæggeren|grunnleggeren|gründeren|grundaren|iværksætteren|ejeren"
        r"|eieren|ägaren|indehaveren|innehavaren|initiativtageren)(?: og \w+| och \w+)?) (?:bag|bakom|bak)"
        r" (?:<company>|<object>)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "start|grund|etabl|stift|åbne|öppn|åpn",
        "Ann Roe startede firmaet i 1998.",
        behind=r",? (?:som )?(?:start(?:ede|ade|et|a)|grund(?:lagde|ade|la)|etabler(?:ede|ade|te)|stift(?:ede|et)"
        r"|åbnede|öppnade|åpnet)(?: op)? <object>",
    ),
    Cue(
        _RUNS,
        0.72,
        "driv|drev|leder",
        "Ann Roe driver bedriften i dag.",
        behind=r",? (?:som )?(?:har drevet|driver|drev|driv(?:er|it)|leder)(?: i ?dag| nu| n[åa])? <object>",
    ),
    Cue(
        _RUNS,
        0.68,
        "welkom",
        "Ann en Bob Roe heten u van harte welkom.",
        behind=r",? heten (?:u|je|jullie)\b",
        together=True,
    ),
)

EASTERN: Final = (
    Cue(
        _OWNER,
        0.86,
        "ścicielem|scicielem|ścicielką|założyciel|zalozyciel|majitel|majiteľ|jednatel|konate|prezesem|ścicielk",
        "Właścicielem cukierni jest Ann Roe.",
        front=r"\b(?:w[łl]a[śs]ciciel(?:em|k[ąa]|ami|kami)|majitelem|majitelkou|jednatel(?:em|kou)|prezesem|konate[ľl]om"
        r"|majite[ľl](?:om|kou))(?: (?:i|a) [^\W\d_]+(?: [^\W\d_]+)?)?(?: <it>)? (?:jest|s[ąa]|je|jsou)",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "założyciel|zalozyciel|zakladatel",
        "Założycielem firmy jest Ann Roe.",
        front=r"\b(?:za[łl]o[żz]yciel(?:em|k[ąa])|zakladatel(?:em|kou))(?: \w+){0,3} (?:jest|s[ąa]|je|jsou)",
    ),
    Cue(
        _RUNS,
        0.72,
        "prowadz|vede |provozuje|vedou",
        "Cukiernię prowadzi Ann Roe.",
        front=r"<it> (?:\w+ ){0,3}?(?:prowadzi|prowadz[ąa]|vede|vedou|provozuj[eí])(?: od \d{4}(?: roku)?| pan[ií])?",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "założy|zalozy|založil|zalozil|otworzy|otevřel",
        "Zahradnictví založil v roce 1992 Ann Roe.",
        front=r"<it> (?:\w+ ){0,3}?(?:za[łl]o[żz]y[łl]a?|zalo[žz]il[ai]?|otworzy[łl]a?|otev[řr]el[ai]?)"
        r"(?: (?:w|v roce|v roku|roku) \d{4}(?: roku)?)?(?: pan[ií]?)?",
    ),
    Cue(
        _OWNER,
        0.84,
        "egyéni vállalkozó|egyeni vallalkozo|ev.",
        "Ann Roe egyéni vállalkozó",
        behind=r",? egy[ée]ni v[áa]llalkoz[óo]",
    ),
    Cue(
        _OWNER,
        0.86,
        "działalność",
        "Ann Roe prowadzący działalność gospodarczą pod firmą Larkspur",
        behind=r",? prowadz[ąa]c[yae]\w* (?:jednoosobow[ąa] )?dzia[łl]alno[śs][ćc]",
    ),
    Cue(
        _RUNS,
        0.78,
        "prowadz|vede",
        "A dziś prowadzi ją jego syn Ann Roe.",
        front=r"\b(?:prowadz[iąa]|vede|vedou) (?:j[ąae]|go|ji|jej|ho)(?: dzi[śs]| dnes| nyní)?",
    ),
    Cue(
        _OWNER,
        0.84,
        "przej|kupi|převz|koup|odkup",
        "W 2011 roku cukiernię przejęła Ann Roe.",
        front=r"<it> (?:\w+ ){0,2}?(?:przej[ąę][łl]a?|przej[ęe]li|(?:od)?kupi[łl]a?|p[řr]evzal[ai]?"
        r"|(?:od)?koupil[ai]?)(?: (?:w|v roce|v roku|roku) \d{4}(?: roku)?)?(?: pan[ií]?)?",
    ),
    Cue(
        _OWNER,
        0.82,
        "převzal|převzala|přebra",
        "V roce 2012 převzala vedení zahradnictví Ann Roe.",
        front=r"\bp[řr]ev?(?:zal|bral)[ai]? (?:(?:veden[íi]|[řr][íi]zen[íi]) )?<it>",
    ),
    Cue(
        _RUNS,
        0.8,
        "szef",
        "Szefowa firmy: Ann Roe",
        front=r"^\W*szef(?:ow[aą])?(?: firmy)?\s?[:–-]",
    ),
    Cue(
        _OWNER,
        0.84,
        "osvč|živnostník",
        "OSVČ Ann Roe",
        front=r"\b(?:osvč|živnostn(?:ík|ice))\s?:?",
    ),
    Cue(
        _RUNS,
        0.76,
        "kieruje|zarządza|kierują|řídí",
        "Od 2010 roku cukiernią kieruje Ann Roe.",
        front=r"<it> (?:\w+ )?(?:kieruj[eą]|zarz[ąa]dza(?:j[ąa])?|[řr][íi]d[íi])",
    ),
    Cue(
        _OWNER,
        0.82,
        "provozovatel|üzemeltet",
        "Provozovatel: Ann Roe",
        front=r"^\W*(?:provozovatel(?:ka)?|[üu]zemeltet[őo])\s?:",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "stoj",
        "Za Larkspur stojí Ann Roe.",
        front=r"^\W*za <it> (?:stoj[íi]|stoj[ąa])",
    ),
)
