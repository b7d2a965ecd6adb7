"""English sentences that say by the words beside a name what the person is to the company."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

_PERSON: Final = (
    r"(?:wo)?m[ae]n|person|people|couple|duo|team|pair|brothers|sisters|family|force|faces?|hearts?|brains?|names?"
    r"|talents?|hands|minds?|visionary|owners?|bakers?|makers?|artists?|chefs?"
)

ENGLISH: Final = (
    Cue(
        _FOUNDER,
        0.78,
        "dream of|creation of|vision of|project of|work of|baby of|love of|idea of|child of",
        "Larkspur is the lifelong dream of Ann Roe.",
        front=r"<it>,? (?:is|was|became|began as|started as) (?:the |a )?(?:[\w-]+ )?(?:dream|creation|vision|passion"
        r" project|life['’]s work|work|baby|lab(?:o|ou)r of love|idea|brainchild) of",
    ),
    Cue(
        _OWNER,
        0.8,
        "hands of|ownership of|stewardship of|care of",
        "Since 2007 the bakery has been in the capable hands of Ann Roe.",
        front=r"<it>,? (?:has been |have been |had been |is |was |are |came |passed |fell )?(?:now |firmly |safely )?"
        r"(?:in|into|under) (?:the )?(?:[\w-]+ )?(?:hands|ownership|stewardship|care) of",
    ),
    Cue(
        _OWNER,
        0.8,
        "behind",
        "The woman behind the bakery is Ann Roe.",
        front=rf"(?:{_PERSON}) behind <it>(?: is| are|,|:|\s?[–—-])",
    ),
    Cue(
        _OWNER,
        0.8,
        "behind",
        "All of it is baked by Ann Roe, the woman behind Larkspur.",
        behind=rf",? (?:is |was |are )?(?:the )?(?:[\w-]+ )?(?:{_PERSON}) behind <it>",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "behind",
        "Behind Larkspur stand Ann Roe and a small team.",
        front=r"^\W*behind <it>,? (?:is|are|stands?|you['’]?(?:ll)? find)",
    ),
    Cue(
        _RUNS,
        0.72,
        "helm|at the controls",
        "Ann Roe has been at the helm since 1999.",
        behind=r",? (?:has been |have been |is |are |was |remains |stands |now )?(?:now |still "
        r"|firmly )?at the (?:helm|controls)"
        r"(?! of (?:our|the) (?!compan|business|firm|family|ship)| for)",
    ),
    Cue(
        _RUNS,
        0.72,
        "helm",
        "At the helm of the bakery is Ann Roe.",
        front=r"at the helm(?: of <it>)?(?: today| now)?(?: is| are| stands?|,|:)",
    ),
    Cue(
        _OWNER,
        0.8,
        "ownership",
        "Under Ann Roe's ownership, the bakery has grown to twelve people.",
        front=r"under",
        behind=r"['’]s? (?:\w+ )?ownership",
    ),
    Cue(
        _RUNS,
        0.7,
        "leadership|direction|guidance",
        "Under Ann Roe's leadership, the bakery has grown to twelve people.",
        front=r"under",
        behind=r"['’]s? (?:\w+ )?(?:leadership|direction)\b(?! of (?:our|the) (?:team|department))",
    ),
    Cue(
        _RUNS,
        0.66,
        "under ",
        "Under Ann Roe the bakery has grown to twelve people.",
        front=r"\bunder",
        behind=r",? <it> (?:has|have|is|are)\b",
    ),
    Cue(
        _OWNER,
        0.82,
        "passed|passing|handed|handing|turned over|sold|entrusted|sells|passes|hands ",
        "In 1999 her uncle passed the business on to Ann Roe.",
        front=r"(?:pass(?:ed|ing|es)|hand(?:ed|ing|s)|turned|sold|sells|given|entrusted)(?:(?: over"
        r"| on)? the (?:reins|keys|torch"
        r"|baton|mantle)(?: of <it>)?| <it>)?(?: over| on| down)? to"
        r"(?: (?:(?:one|two|three) of )?(?:his|her|their|its|our|a|an|the|former|long-?time) [^.,;:!?]{1,60},)?",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "trading name|trade name|trading style",
        "Larkspur Bakery is the trading name of Ann Roe.",
        front=r"(?:trading name|trade name|trading style|business name) of",
    ),
    Cue(
        _OWNER,
        0.84,
        "trading as|doing business|t/a|t/as|dba|d/b/a|operating as|practicing as|practising as|under the name",
        "Ann Roe t/a Larkspur Bakery",
        behind=r",? ?\(?(?:trading|doing business|operating|practi[sc]ing) as\b|,? \(?(?:t/as?|d/?b/?a)\b(?! o\b)"
        r"|,? (?:running|conducting|carrying on) (?:a |her |his )?business under the (?:name|style)\b",
    ),
    Cue(
        _OWNER,
        0.76,
        "stands for|stand for|named after|named for",
        "A&B stands for Ann Roe and her dog Biscuit.",
        front=r"<it> stands? for(?: owners?| partners)?",
    ),
    Cue(
        _OWNER,
        0.86,
        "owner's name|owner’s name|name of owner|name of the owner|owner name|owners name",
        "Owner's name: Ann Roe",
        front=r"(?:business )?owner(?:['’]?s)? name\s?[:–-]|name of (?:the )?owner\s?[:–-]",
    ),
    Cue(
        _OWNER,
        0.8,
        "reins|helm|keys|wheel",
        "In 2019 Ann Roe took the reins from her aunt.",
        behind=r",? (?:then |has |had |have |now |finally )?(?:took|takes|taking|taken|picked up|holds?) (?:over |up )?"
        r"(?:the )?(?:reins|helm|wheel|keys)",
    ),
    Cue(
        _OWNER,
        0.82,
        "out his|out her|out their| father out| mother out| partner out| parents out| uncle out| brother out"
        "| sister out",
        "Ann Roe leaves a job in law and buys her father out.",
        behind=r"[^.;:!?]{0,110}?\b(?:buys|bought|buying) (?:out (?:his|her|their) \w+|(?:his|her|their) [\w-]+ out)\b",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "called it a ",
        "In 2011 Ann Roe put an oven and a mortgage together and called it a bakery.",
        behind=r"[^.;:!?]{0,130}?\bcalled it a (?:company|business|shop|firm|bakery|restaurant|studio|farm|salon"
        r"|practice)\b",
    ),
    Cue(
        _RUNS,
        0.7,
        "stepped|steps in|steps up",
        "When he retired, his daughter, Ann Roe, stepped in to lead the company.",
        behind=r",? (?:has |had |then )?step(?:ped|s) (?:in|up|into)\b[^.;:!?]{0,30}?"
        r"(?:to (?:lead|run|manage|take over|own)|as (?:the )?owner)",
    ),
    Cue(
        _OWNER,
        0.86,
        "owner",
        "In 2019 Ann Roe became its third owner.",
        behind=r",? (?:then |now |has |who )?(?:became|becomes|become|is|are|was) (?:<it>['’]s|its"
        r"|the) (?:[\w-]+ ){0,3}?"
        r"(?:co-)?owners?\b(?:(?! of\b)| of <it>)",
    ),
    Cue(
        _RUNS,
        0.68,
        "generation",
        "Ann Roe is the third generation of her family to lead the company.",
        behind=r",? (?:is|are|represents?|was) (?:now )?(?:a |the )?(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th)"
        r"[- ]generation\b[^.;:!?]{0,40}?(?:to (?:lead|run|own|carry|operate|farm|work(?= (?:here|(?:in"
        r"|at) (?:the|our|this) (?:family |\w+ )?(?:business|company|firm|shop|store|farm))))"
        r"|owner|at the helm"
        r"|running|leading)",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "behind",
        "Ann Roe is behind everything you see here.",
        behind=r" (?:is|are|stands?) behind (?:every\w*|<it>)",
    ),
    Cue(
        _RUNS,
        0.68,
        "welcome you|welcoming you|your host|look forward",
        "Ann and Bob Roe welcome you.",
        behind=r"(?: (?:along|together) with [^.;!?]{2,80}?)?,? (?:warmly |will |both |and their \w+ |are (?:ready|here"
        r"|waiting|delighted|happy|pleased|excited) to )?(?:welcomes? you|are your hosts|look forward to (?:welcoming"
        r"|meeting|seeing))",
        together=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "sole |solo ",
        "Ann Roe is a sole practitioner.",
        behind=r",? (?:is|works as|operates as|practi[sc]es as|as) an? (?:sole|solo) (?:practitioner|trader|proprietor"
        r"|operator|attorney|lawyer|artist|maker|baker|stylist)",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "own business|own company|own shop|own firm|own practice|on his own|on her own|shingle|own studio",
        "Ann Roe struck out on her own in 2004.",
        behind=r",? (?:then |first |finally |later )?(?:(?:decided |chose |left |quit )?(?:[a-z]+ ){0,4}?(?:to )?"
        r"(?:struck|strike|went|go|branched|branch|set|headed) out on (?:his|her"
        r"|their) own"
        r"|(?:started|opened|founded|launched) (?:his|her|their) own (?:[\w-]+ )?(?:business|company|shop|firm"
        r"|practice|studio)|hung (?:out )?(?:his|her) (?:own )?shingle)",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "set up|built|build|started up|brought|created|grew",
        "Ann Roe set up Larkspur in 2004 with one oven.",
        behind=r",? (?:who )?(?:first |then |later |has |have )?(?:set up|built|started up|built up|grew(?! up\b)"
        r"|dreamt up|dreamed up) <company>",
    ),
    Cue(
        _RUNS,
        0.64,
        "heads up",
        "Ann Roe heads up a small team of bakers.",
        behind=r",? (?:now |currently )?heads? up (?:(?:a|the|our) (?:small |close-knit |little )?(?:team|crew)|<it>)",
    ),
    Cue(
        _OWNER,
        0.74,
        " crew| team| staff",
        "Larkspur is Ann Roe and her crew of six.",
        front=r"<company> (?:is|are|means)",
        behind=r",? and (?:his|her|their) (?:[\w-]+ )?(?:crew|team|staff|family|wife"
        r"|husband|son|daughter|brother|sister)\b",
    ),
    Cue(
        _OWNER,
        0.78,
        "company|shop|business|bakery|place|restaurant|store|practice|firm|studio|farm",
        "It's Ann Roe's company, and it shows.",
        front=r"(?:it['’]s|it is|this is|that['’]s)(?: all)?",
        behind=r"['’]s? (?:own )?(?:little |small |family )?(?:company|shop|business|place|restaurant|store"
        r"|practice|firm"
        r"|studio|farm|name on the (?:door|sign|truck|van))",
    ),
    Cue(
        _OWNER,
        0.8,
        "ever since|has been|is now|became",
        "The shop has been Ann Roe's ever since.",
        front=r"<it> (?:has been|is now|became|was)",
        behind=r"['’]s?(?: ever since| now| today| alone|,? (?:lock|loan)|[.])",
    ),
    Cue(
        _OWNER,
        0.78,
        "one-woman|one-man|one-person|one woman|one man|one person",
        "Larkspur is a one-woman business run by Ann Roe.",
        front=r"one[- ](?:wo)?(?:man|person)[- ](?:business|show|shop|operation|band|company|studio)\b[^.;!?]{0,30}?"
        r"(?: by| is|:|,|\s?[–—-]| of)",
    ),
)
