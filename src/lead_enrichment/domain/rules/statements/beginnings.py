"""English sentences that tell how a company began, or who came to own it."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

BEGINNINGS: Final = (
    Cue(
        _FOUNDER,
        0.74,
        "started with|began with|starts with|begins with",
        "It all started with Ann Roe, a van and a ladder.",
        front=r"(?:\b(?:it|everything|what|our story|this)|<company>),? (?:all )?(?:started|began|starts"
        r"|begins)(?: out)?"
        r"(?: in \d{4})? with",
        behind=r"(?!['’])",
    ),
    Cue(
        _OWNER,
        0.8,
        "before he b|before she b|before they b|before he o|before she o|before taking|before buying|before opening",
        "Ann Roe had never baked before she bought this place.",
        front=r"^\W*",
        behind=r"[^.;:!?]{2,60}? before (?:(?:he|she|they) (?:bought|opened|took over)|buying|opening|taking over)"
        r" (?:this (?:one|place)\b|<object>)",
    ),
    Cue(
        _OWNER,
        0.8,
        "took on|takes on|inherited",
        "When her father retired, Ann Roe took on the bakery.",
        behind=r",? (?:then |has |have )?(?:took on|takes on|inherited) <object>",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "start|beg",
        "Our story starts in Ann Roe's garage.",
        front=r"(?:(?:our|the|this|my|its) (?:story|journey|tale)|<it>) (?:starts?|started|begins?"
        r"|began)(?: out)? (?:[\w,-]+ ){0,4}?(?:in|at|from|around)",
        behind=r"['’]s? (?:own |parents['’] |mother['’]s |spare )?(?:\w+ )?(?:garage|kitchen|shed|basement"
        r"|bedroom|barn|van"
        r"|back ?yard|living room|dining room|attic|truck|garden|home|house|porch)\b",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "what start|what beg",
        "What started as Ann Roe's weekend job is now a bakery of eight.",
        front=r"what (?:started|began)(?: out)? (?:\w+ ){0,4}?as",
        behind=r"['’]s? (?:[\w-]+ ){0,3}?(?:job|hobby|project|dream|idea|hustle|gig|business|stall|passion"
        r"|experiment|table)\b",
    ),
    Cue(
        _OWNER,
        0.78,
        "your host|our host|your innkeeper",
        "Your hosts are Ann and Bob Roe.",
        front=r"\b(?:your|our) (?:hosts?|innkeepers?)(?: are| is|:)",
    ),
    Cue(
        _FOUNDER,
        0.74,
        " is ",
        "Larkspur Bakery is Ann Roe.",
        front=r"^\W*(?!(?:our|your|my|one)\b)<company> is(?: just| simply| really| all)?",
        behind=r"\s*(?:[.!(]|$|,? (?:alone|and a \w+|who)\b)",
    ),
    Cue(
        _FOUNDER,
        0.78,
        " up",
        "Ann Roe set the company up in 2003.",
        behind=r",? (?:first |then )?(?:set|started|built) (?:the|this|our|his|her|their) (?:\w+ )?(?:company"
        r"|business|firm"
        r"|practice|shop|studio|workshop|nursery|school|salon) up\b",
    ),
    Cue(
        _OWNER,
        0.86,
        "owner",
        "The owner of Larkspur Bakery is a woman named Ann Roe.",
        front=r"owners? of <it>,? (?:is|are)(?: an? (?:\w+ ){1,3}(?:named|called))?",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "behind every|behind each|behind all",
        "Behind every loaf is Ann Roe.",
        front=r"^\W*behind (?:every|each|all)\b[^.,;:!?]{0,40}? (?:is|are|stands?)",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "private practice",
        "Ann Roe, LMT, has been in private practice since 2008.",
        behind=r",? (?:has|have|is|are|maintains|runs) (?:been |now |had )?(?:in |a )?(?:her own "
        r"|his own )?private practice\b",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "restaurant|shop|studio|venture|project|bakery|cafe|café|brewery|store|bar|salon",
        "Larkspur, the first bakery from chef Ann Roe, opened in 2016.",
        front=r"<company>,? (?:is |was )?(?:the |a )?(?:first|new|newest|second|third|latest|debut"
        r"|solo) (?:\w+ )?(?:restaurant"
        r"|shop|studio|venture|project|bakery|caf[eé]|brewery|store|bar|salon) (?:from|by|of)",
    ),
    Cue(
        _OWNER,
        0.8,
        "partnership|collaboration|joint venture",
        "The bakery is a partnership between Ann Roe and Bob Poe.",
        front=r"<it> (?:is|was|began as|started as) (?:a |the )?(?:\w+ )?(?:partnership|collaboration|joint venture)"
        r" (?:between|of)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "idea|dream|vision|brainchild|baby|project|passion",
        "Larkspur was Ann Roe's idea.",
        front=r"<it> (?:is|was|has been|began as|started as)",
        behind=r"['’]s? (?:[\w-]+ ){0,2}?(?:idea|dream|vision|brainchild|baby|project|passion)\b",
    ),
    Cue(
        _OWNER,
        0.84,
        "owner|founder|proprietor",
        "Ann Roe is the creative force and proud owner of Larkspur.",
        behind=r",? is (?:the|our) [^.,;:!?]{3,40}? and (?:\w+ )?(?:owner|founder"
        r"|proprietor)\b(?! of an? )(?: of <it>)?",
    ),
    Cue(
        _OWNER,
        0.8,
        "one-woman|one-man|one woman|one man",
        "Ann Roe is a one-woman show.",
        behind=r",? (?:is|runs|works as|has been) a one[- ](?:wo)?man (?:show|business|band|operation|shop"
        r"|studio|company)\b",
    ),
    Cue(
        _OWNER,
        0.82,
        "passed|transferred|went",
        "Ownership passed from Bob Poe to his niece, Ann Roe, in 2010.",
        front=r"(?:ownership|<it>) (?:then |was |has |were )?(?:passed|transferred|went|handed)\b[^.;:!?]{0,60}? to",
    ),
    Cue(
        _OWNER,
        0.8,
        " of ",
        "Larkspur Bakery is the business of Ann Roe.",
        front=r"^\W*<company> is (?:the|a) (?:\w+ )?(?:practice|business|studio|workshop|brand|label|company|firm"
        r"|home) of",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "turned",
        "Ann Roe turned her hobby into a business in 2004.",
        behind=r",? (?:has |finally |then )?turned (?:his|her|their|an?) (?:[\w-]+ ){0,4}?(?:hobby|passion|hustle"
        r"|job|gig|love|talent"
        r"|dream|skill)s?\b[^.;!?]{0,30}? into (?:an? |her |his |their )?(?:[\w-]+ ){0,3}?(?:business|company"
        r"|career|living"
        r"|bakery|shop|store|studio|restaurant|practice|brand)\b",
    ),
    Cue(
        _OWNER,
        0.86,
        "to be|to own|have become",
        "Ann Roe is proud to be the owner of the bakery.",
        behind=r",? (?:is|are|was|were) (?:[\w-]+ )?(?:proud|honou?red|happy|excited|thrilled) to (?:be|have become"
        r"|call (?:him|her)self)"
        r" (?:<it>['’]s |the |its )?(?:[\w-]+ ){0,2}?(?:co-)?owners?\b",
    ),
    Cue(
        _OWNER,
        0.78,
        "site is|shop is|site are",
        "This website is owned and operated by Ann Roe.",
        front=r"(?:this|the|our) (?:web ?site|site|online (?:shop|store))(?: and (?:its"
        r"|all) (?:\w+ )?content)? (?:is|are) (?:owned|operated"
        r"|run|published)(?: (?:and|&) (?:operated|run|published))? by",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "doors",
        "Ann Roe opened her doors in 2004.",
        behind=r",? (?:first |then |officially |finally )?opened (?:his|her|their) (?:own )?doors\b",
    ),
    Cue(
        _OWNER,
        0.82,
        "into ownership|into the ownership",
        "Ann Roe stepped into ownership in 2019.",
        behind=r",? (?:then |has |had |later )?(?:stepped|moved|came|transitioned|bought"
        r"|grew) into (?:the )?(?:\w+ )?ownership\b",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "dream of",
        "Ann Roe's dream of owning a bakery came true in 2004.",
        behind=r"['’]s? (?:[\w-]+ ){0,2}?dream of (?:owning|opening|having|running|starting) (?:an? |her |his |their )",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "dream of",
        "It has been a dream of Ann Roe to have her own bakery.",
        front=r"\bit(?:['’]s| has| had| was)?(?: always| long)?(?: been)? (?:an?|the) (?:[\w-]+ )?dream of",
        behind=r"['’]?s? to (?:have|open|own|start|run)\b",
    ),
    Cue(
        _RUNS,
        0.64,
        " team| crew| staff",
        "Ann Roe and her team have been baking since 2004.",
        front=r"^",
        behind=r",? and (?:his|her|their) (?:[\w-]+ ){0,2}?(?:team|crew"
        r"|staff)\b[^.;:!?,]{0,20}? (?:have been (?:\w+ing|in business)|offer|provide"
        r"|serve|specialize|specialise|pride themselves|take pride|look forward)\b",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "turned |converted |transformed ",
        "In 2012 Ann Roe turned her garage into Larkspur.",
        behind=r",? (?:turned|converted|transformed) (?:his|her|their|an?|the|that|this) "
        r"[^.;:!?]{2,50}? into <company>",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "est. |estd|est'd|established",
        "Larkspur: est. 2012 by Ann Roe",
        front=r"\b(?:est(?:['’]?d)?\.?|established),? (?:in )?(?:19|20)\d\d,? by",
    ),
    Cue(
        _RUNS,
        0.72,
        "farmers|growers|potters|bakers|brewers|winemakers|makers|innkeepers|beekeepers|ranchers|florists",
        "Farmers Ann and Bob Roe grow forty acres of vegetables.",
        front=r"^\W*(?:farmers|growers|potters|bakers|brewers|winemakers|makers|innkeepers|beekeepers|ranchers|florists)",
        together=True,
    ),
)
