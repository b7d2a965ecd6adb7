"""English ways of telling the step to one's own business: what somebody left or came for, whose love led to it."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE
_ON: Final = (
    r"(?:(?!\b(?:us|our|we|helped|helps|asked|hired|tenants?|clients?|customers?|friends?|until|plans?|hopes?|wants?"
    r"|hoping|planning|will|sold|not|never)\b)[^.;:!?]){2,110}?"
)
"""What somebody did before, and nothing that makes a customer or a leaver of them."""
_LEFT: Final = (
    r"\b(?:c[ao]me|coming|moved|moving|returned|returning|left|leaving|quit|quitting|gave up|giving up"
    r"|gave it (?:all )?up"
    r"|retired|stepped away|walked away|traded|swapped|settled|went on|set out|decided|chose|teamed up|joined forces"
    r"|saved(?: up)?|partnered)\b"
)
_NOUN: Final = (
    r"(?:business|company|shop|store|bakery|restaurant|caf[eé]|coffee shop|studio|salon|spa|farm|brewery|winery|bar|pub"
    r"|inn|gym|clinic|practice|firm|garage|nursery|gallery|boutique|school|agency|ranch|distillery|deli|diner|pizzeria)"
)
_LED: Final = r"(?:led|drove|inspired|prompted|moved|pushed|brought|convinced|encouraged|motivated)"

STEPS: Final = (
    Cue(
        _FOUNDER,
        0.74,
        "to open |to start |to found |to launch |to establish |to buy |to take over |to create |to purchase |to run ",
        "Ann Roe trained in Lyon before coming home to open Larkspur.",
        behind=rf"{_ON}{_LEFT}(?:(?!\b(?:us|our)\b)[^.;:!?]){{0,70}}? to (?:open|start|found|launch|establish|buy"
        rf"|purchase|take over|create|run) <object>",
        lang="en",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "to open |to start |to found |to launch |to establish |to create ",
        "Ann Roe's love of bread led her to open Larkspur.",
        behind=rf"['’]s? (?:[\w-]+ ){{0,3}}?(?:love|passion|interest|desire|wish|dream|search|experience|background"
        rf"|fascination|frustration|need|obsession)\b[^.;:!?]{{0,70}}? {_LED} (?:him|her|them) to (?:open|start|found"
        rf"|launch|establish|create) <object>",
        lang="en",
    ),
    Cue(
        _RUNS,
        0.74,
        "generation",
        "Ann Roe is the third generation to run Larkspur.",
        behind=r",? (?:is|are|represents?) (?:now |today |proudly )?(?:the |a |part of the )?(?:second|third|fourth"
        r"|fifth"
        r"|sixth|2nd|3rd|4th|5th|latest|current|next) generation (?:of (?:the|his|her"
        r"|their)(?: \w+)? family )?to (?:run"
        r"|own|lead|operate|manage|head|carry on) <object>",
        heir=True,
        lang="en",
    ),
    Cue(
        _RUNS,
        0.74,
        "generation",
        "Today the third generation, Ann and Bob Roe, carries on.",
        front=r"\b(?:now|today|currently),? (?:it['’]s |it is )?(?:the |our )?(?:second|third|fourth|fifth|sixth|2nd"
        r"|3rd|4th|5th|next)"
        r" generation,?",
        behind=r",? (?:carr(?:y|ies) on|runs?|continues?|leads?|are at|is at|operates?|keeps?|owns?|heads?|manages?"
        r"|carr(?:y|ies) (?:the|that|this))\b",
        heir=True,
        lang="en",
    ),
    Cue(
        _FOUNDER,
        0.7,
        "had an idea|had a dream|had a vision|had a simple|had the idea|got the idea",
        "Back in 1998, Ann Roe had an idea.",
        front=r"^\W*(?:back )?in (?:the (?:\w+ )?)?(?:19|20)\d\ds?,?",
        behind=r",? (?:had|got) (?:an idea\b|a (?:simple |big |bold )?(?:dream|vision|idea)\b"
        r"|the (?:idea|dream|vision)\b)"
        r"(?! for (?:a|an|the) (?:logo|website|name|tattoo|song|book))",
        lang="en",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "idea for",
        "Ann Roe got the idea for the bakery on a trip to Vienna.",
        behind=rf",? (?:first )?(?:got|had|conceived|came up with|hit (?:up)?on) the idea (?:for|of) (?:the"
        rf" {_NOUN}\b|<company>)",
        lang="en",
    ),
    Cue(
        _FOUNDER,
        0.7,
        "dreamed of|dreamt of",
        "Ann Roe always dreamed of having a bakery of her own.",
        behind=r",? (?:had )?(?:always|long) dream(?:ed|t) of (?:having|owning|opening|running|starting) (?:an?|her|his"
        rf"|their) (?:own )?(?:[\w-]+ ){{0,2}}?{_NOUN}\b",
        lang="en",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "was built by",
        "Larkspur Bakery was built by Ann Roe with one oven.",
        front=r"^\W*<company> was built by",
        behind=r",? (?:with (?:an?|one|just|only|nothing but) |from (?:nothing|scratch|the ground up)|out of (?:his|her"
        r"|an?) )",
        lang="en",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "when a young|when young|-year-old",
        "It all began when a young Ann Roe bought a used oven.",
        front=r"\b(?:it|this|everything|our story) (?:all )?(?:started|began|begins|starts)(?: (?:back )?in \d{4})?,?"
        r" when (?:a )?(?:young|then-young|(?:\w+-){1,2}year-old)",
        behind=r",? (?:bought|borrowed|started|began|opened|took|made|built|got|set|decided|sold|rented|loaded)\b",
        lang="en",
    ),
    Cue(
        _OWNER,
        0.8,
        "leaving the |leaving his |leaving it |passing the |handing the |selling the |turning the ",
        "Bob Roe retired, leaving the bakery to his daughter Ann Roe.",
        front=r"\b(?:leaving|passing|handing|selling|turning) (?:his |her |the )?<it> (?:over |on |down )?to (?:his "
        r"|her"
        r" |their )?(?:long-?time |eldest |oldest |younger |youngest )?(?:\w+ )?",
        heir=True,
        lang="en",
    ),
    Cue(
        _RUNS,
        0.68,
        "leads a |heads a |leads our |heads our |leads the |heads the ",
        "Ann Roe leads a small team of bakers at Larkspur.",
        behind=r",? (?:leads|heads) (?:an?|our|the) (?:[\w-]+ ){0,2}?(?:team|crew|group|staff) of (?:[\w-]+ ){1,4}?at"
        r" <company>",
        lang="en",
    ),
    Cue(
        _OWNER,
        0.76,
        "sons of|daughters of|children of|son of|daughter of|grandson of|granddaughter of",
        "Ann and Bob Roe, children of founder Otto, now run the day-to-day.",
        behind=r",? (?:the )?(?:grand)?(?:sons?|daughters?|children|kids) of (?:our |the |company )?founders?"
        r"(?:,? [^,.;:!?]{1,40})?,? (?:now |today |currently )?(?:runs?|own|owns|leads?|heads?|operates?)"
        r" (?:the day[- ]to[- ]day\b|(?:the )?daily\b|<object>)",
        heir=True,
        lang="en",
    ),
    Cue(
        _OWNER,
        0.78,
        "owned business|owned company|owned firm|owned shop|owned studio|owned small",
        "Larkspur is a woman-owned business (Ann Roe) in Salem.",
        front=r"(?:woman|women|veteran|family|minority|female|locally|individually|privately)[- ]owned"
        r" (?:small |local )?(?:business|company|firm|shop|studio)\s?\(",
        behind=r"\s?\)",
        lang="en",
    ),
)
